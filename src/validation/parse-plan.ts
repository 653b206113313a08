import { type Issue, PlanSanteError, type Result } from '../errors/index.ts';
import type { Locale } from '../i18n/index.ts';
import { shortText } from '../internal/shown-text.ts';
import { FORMAT_VERSION, type Plan, PlanSchema } from '../model/index.ts';
import type { PartialPlan } from './partial-plan.ts';
import { compileRootReader } from './reading/compile-reader.ts';
import { FAULT, isPlainObject, type Reader, take } from './reading/reader.ts';
import { issuesOf, type ReadingWords } from './reading/reading-issue.ts';
import { note, openSink, type ReadingSink } from './reading/reading-sink.ts';

/** How a plan is read. */
export interface ParsePlanOptions {
  /** Language of the messages; `fr` when left out. */
  readonly locale?: Locale;
  /** How many issues are told one by one, 1 000 when left out; the rest is counted by code. */
  readonly maxIssues?: number;
}

/** How many issues are told one by one when the caller does not say. */
export const MAX_ISSUES = 1_000;

/**
 * Reads a plan from data of unknown shape. Whatever the value is, the answer is a report: nothing throws.
 *
 * What is wrong is told issue by issue, and `partial` holds all the rest: a faulty optional field is left out, an entity
 * that lacks a required one is left out as a whole, and the parameter `leftOut` of the issue says which.
 *
 * @example
 * ```ts
 * import { safeParsePlan } from 'plan-sante/validation';
 * const result = safeParsePlan({ id: 'cls', titel: 'Contrat local de santé' }, { locale: 'en' });
 * console.log(result.success, result.issues.map(({ code }) => code)); // false [ 'missing', 'unknown-key' ]
 * ```
 */
export function safeParsePlan(input: unknown, options: ParsePlanOptions = {}): Result<Plan, PartialPlan> {
  const { locale = 'fr', maxIssues = MAX_ISSUES } = options;
  const sink = openSink(maxIssues);
  return parseInto(input, sink, { locale, data: input });
}

/**
 * Reads a plan or throws a {@link PlanSanteError} that carries the issues.
 *
 * @example
 * ```ts
 * import { parsePlan } from 'plan-sante/validation';
 * console.log(parsePlan({ id: 'cls', title: 'Contrat local de santé' }).projects); // []
 * ```
 */
export function parsePlan(input: unknown, options: ParsePlanOptions = {}): Plan {
  const result = safeParsePlan(input, options);
  if (result.success) return result.data;
  const count = result.issues.length;
  throw new PlanSanteError({
    function: 'parsePlan',
    code: 'invalid-plan',
    expected: `a valid plan (${count === 1 ? 'one issue' : `${count} issues; the first`}: ${firstMessage(result.issues)})`,
    issues: result.issues,
  });
}

function firstMessage(issues: readonly Issue[]): string {
  const [first] = issues;
  return first === undefined ? '' : `${first.place}: ${first.message}`;
}

/** Reads into a sink that may already hold faults of the text. */
export function parseInto(input: unknown, sink: ReadingSink, words: ReadingWords): Result<Plan, PartialPlan> {
  noteFormatVersion(input, sink);
  const read = planReader()(input, sink);
  const issues = issuesOf(sink, words);
  if (issues.length === 0) return { success: true, data: read as Plan, issues };
  return read === FAULT ? { success: false, issues } : { success: false, issues, partial: read as PartialPlan };
}

let compiledPlanReader: Reader | undefined;

/** The reader of plans, compiled from the schema at first use; the schema never changes. */
function planReader(): Reader {
  compiledPlanReader ??= compileRootReader(PlanSchema);
  return compiledPlanReader;
}

/** Another major version explains every other fault, so it is told first. */
function noteFormatVersion(input: unknown, sink: ReadingSink): void {
  if (!isPlainObject(input)) return;
  const found = take(input, 'formatVersion');
  if (typeof found !== 'string' || !/^\d+\.\d+\.\d+$/.test(found)) return;
  const [theirs, ours] = [majorOf(found), majorOf(FORMAT_VERSION)];
  if (theirs === ours) return;
  const side = theirs < ours ? { older: true } : { newer: true };
  note(sink, 'other-format-version', { found: shortText(found), expected: FORMAT_VERSION, ...side }, 'formatVersion');
}

function majorOf(version: string): number {
  return Number(version.slice(0, version.indexOf('.')));
}
