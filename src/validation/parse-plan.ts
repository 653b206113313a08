import { type Issue, PlanSanteError, type Result } from '../errors/index.ts';
import { requireOptions } from '../i18n/index.ts';
import { shortText } from '../internal/shown-text.ts';
import { FORMAT_VERSION, type Plan, PlanSchema } from '../model/index.ts';
import type { PlanReading } from './plan-reading.ts';
import { compileRootReader } from './reading/compile-reader.ts';
import { addFault, type ReadingSink } from './reading/faults.ts';
import { type ReadOptions, type Root, readRoot } from './reading/read-root.ts';
import { isPlainObject, memberOf, type Reader } from './reading/reader.ts';

/** How a plan is read. */
export interface ParsePlanOptions extends ReadOptions {}

/** The names of the options of reading. */
export const READ_OPTIONS = { locale: true, maxIssues: true } as const;

/**
 * Reads a plan from data of unknown shape. Whatever the value is, the answer is a report: bad data never throws.
 *
 * What is wrong is told issue by issue, and `partial` holds all the rest: a faulty optional field is left out, an entity
 * that lacks a required one is left out as a whole, and `leftOut` lists every part that is not there. `auditPlan` takes the whole
 * result.
 *
 * @throws {PlanSanteError} when an option is unknown.
 * @example
 * ```ts
 * import { safeParsePlan } from 'plan-sante/validation';
 * const result = safeParsePlan({ id: 'cls', titel: 'Contrat local de santé' }, { locale: 'en' });
 * console.log(result.success, result.issues.map(({ code }) => code)); // false [ 'missing', 'unknown-key' ]
 * ```
 */
export function safeParsePlan(input: unknown, options: ParsePlanOptions = {}): PlanReading {
  requireOptions('safeParsePlan', options, READ_OPTIONS);
  return readRoot(PLAN, { data: input, faults: [] }, options);
}

/**
 * Reads a plan or throws a {@link PlanSanteError} that carries the issues.
 *
 * @throws {PlanSanteError} when the plan has an issue, or an option is unknown.
 * @example
 * ```ts
 * import { parsePlan } from 'plan-sante/validation';
 * console.log(parsePlan({ id: 'cls', title: 'Contrat local de santé' }).projects); // []
 * ```
 */
export function parsePlan(input: unknown, options: ParsePlanOptions = {}): Plan {
  requireOptions('parsePlan', options, READ_OPTIONS);
  return dataOf('parsePlan', 'a valid plan', readRoot(PLAN, { data: input, faults: [] }, options));
}

/** The data of a reading, or the error that carries its issues. */
export function dataOf<T>(caller: string, expected: string, result: Result<T>): T {
  if (result.success) return result.data;
  throw unreadable(caller, expected, result.issues);
}

/** The error for a call that cannot go on without data that could not be read. */
export function unreadable(caller: string, expected: string, issues: readonly Issue[]): PlanSanteError {
  const [first] = issues;
  const count = issues.length === 1 ? 'one issue' : `${issues.length} issues; the first`;
  return new PlanSanteError({
    function: caller,
    code: 'invalid-plan',
    expected: `${expected}${first === undefined ? '' : ` (${count}: ${first.place}: ${first.message})`}`,
    issues,
  });
}

let compiledPlanReader: Reader | undefined;

/** Plans, as they are read. */
export const PLAN: Root = {
  name: 'plan',
  reader: () => {
    compiledPlanReader ??= compileRootReader(PlanSchema);
    return compiledPlanReader;
  },
  lookAt: addFormatVersion,
};

/** Another major version explains every other fault. */
function addFormatVersion(input: unknown, sink: ReadingSink): void {
  if (!isPlainObject(input)) return;
  const found = memberOf(input, 'formatVersion');
  if (typeof found !== 'string' || !/^\d+\.\d+\.\d+$/.test(found)) return;
  const [theirs, ours] = [majorOf(found), majorOf(FORMAT_VERSION)];
  if (theirs === ours) return;
  const side = theirs < ours ? { older: true } : { newer: true };
  const facts = { found: shortText(found), expected: FORMAT_VERSION, ...side };
  addFault(sink, 'other-format-version', facts, 'formatVersion');
}

function majorOf(version: string): number {
  return Number(version.slice(0, version.indexOf('.')));
}
