import type { Issue } from '../errors/index.ts';
import { type PlanTextFormat, textFormat } from './parse-plan-text.ts';
import type { PartialPlan } from './partial-plan.ts';
import type { Path } from './path.ts';
import { decodeBytes } from './text/decode-bytes.ts';
import { lineCounter } from './text/line-counter.ts';
import { offsetOf } from './text/offset-of.ts';

/** Which text the plan was read from. */
export interface LocateIssuesOptions {
  readonly format: PlanTextFormat;
}

/**
 * Gives issues that were found after reading, by an audit, the line and column of their place in the text the plan was read
 * from. Where reading left faulty entities out, the others are found again by their ids. Issues that have a position keep it.
 *
 * @example
 * ```ts
 * import { auditPlan, locateIssues, safeParsePlanText } from 'plan-sante/validation';
 * const text = '{ "id": "cls", "title": "Contrat local",\n  "projects": [{ "id": "P1", "title": "Équipe", "theme": "soin" }] }';
 * const reading = safeParsePlanText(text, { format: 'json', locale: 'en' });
 * if (reading.success) {
 *   const { issues } = auditPlan(reading.data, { locale: 'en' });
 *   const [issue] = locateIssues(text, reading.data, issues, { format: 'json' });
 *   console.log(issue?.code, issue?.position); // dangling-reference { line: 2, column: 58, offset: 98 }
 * }
 * ```
 */
export function locateIssues(
  text: string | Uint8Array,
  plan: PartialPlan,
  issues: readonly Issue[],
  { format }: LocateIssuesOptions,
): Issue[] {
  if (issues.every(({ position }) => position !== undefined)) return [...issues];
  const decoded = typeof text === 'string' ? text : decodeBytes(text).text;
  const content = decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded;
  const reading = textFormat(format).read(content);
  const root = reading.positions();
  if (root === undefined) return [...issues];
  const at = lineCounter(content);
  return issues.map((issue) => {
    if (issue.position !== undefined || issue.path.length === 0) return issue;
    return { ...issue, position: at(offsetOf(root, writtenPath(issue.path, plan, reading.data), false)) };
  });
}

/** The path of a value in what was written: places in lists may have moved when faulty entities were left out. */
function writtenPath(path: Path, plan: unknown, written: unknown): Path {
  const found: (string | number)[] = [];
  let here = plan;
  let there = written;
  for (const key of path) {
    const index =
      Array.isArray(here) && Array.isArray(there) && typeof key === 'number' ? writtenIndex(key, here, there) : key;
    if (index === undefined) break;
    found.push(index);
    here = memberOf(here, key);
    there = memberOf(there, index);
  }
  return found;
}

/** Entities are known by their ids, and those of one id by their order; other entries only where none was left out. */
function writtenIndex(index: number, here: readonly unknown[], there: readonly unknown[]): number | undefined {
  if (here.length === there.length) return index;
  const id = idOf(here[index]);
  if (id === undefined) return undefined;
  let before = 0;
  for (let i = 0; i < index; i++) if (idOf(here[i]) === id) before++;
  for (let i = 0; i < there.length; i++) if (idOf(there[i]) === id && before-- === 0) return i;
  return undefined;
}

function idOf(entity: unknown): string | undefined {
  const id = memberOf(entity, 'id');
  return typeof id === 'string' ? id : undefined;
}

function memberOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined;
}
