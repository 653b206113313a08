import { type Issue, type Position, type Severity, usageError } from '../errors/index.ts';
import {
  directionLabels,
  formatMessage,
  type Locale,
  type MessageLocale,
  makeIssue,
  messageLocale,
  requireOptions,
  ruleTexts,
  type ScoringIssueKey,
  scoringIssues,
  stageLabels,
  stateLabels,
} from '../i18n/index.ts';
import { defined } from '../internal/defined.ts';
import { visibleText } from '../internal/shown-text.ts';
import { type Plan, parsePartialDate, writePartialDate } from '../model/index.ts';
import { type AuditReport, type IssueCounts, type IssueGroup, REPORT_VERSION } from './audit-report.ts';
import { claimVerdicts } from './claims/claim-verdicts.ts';
import { amountWriter, moneyWriter } from './claims/write-amount.ts';
import { completeness } from './completeness.ts';
import { COMPLETENESS_LEVELS, type CompletenessLevel, reachesLevel } from './completeness-level.ts';
import { unreadable } from './parse-plan.ts';
import type { Path } from './path.ts';
import { placeOf, subjectOf } from './place.ts';
import { indexPlan } from './plan-index.ts';
import type { LeftOutPart, PartialPlan, PlanReading } from './plan-reading.ts';
import { MAX_ISSUES } from './reading/read-root.ts';
import { memberOf } from './reading/reader.ts';
import { requirePlan } from './require-plan.ts';
import { requireRules, SEVERITY_RANK } from './require-rules.ts';
import type { AuditContext, Defect, Derived, Rule, RuleCategory } from './rule.ts';
import { defaultRules } from './rules/index.ts';
import { type HeldBack, holdBack, unreadPart } from './rules/unread-part.ts';
import { type UnreadParts, unreadParts } from './unread.ts';

/** How a plan is audited. */
export interface AuditPlanOptions {
  /** Language of the messages; `fr` when left out. */
  readonly locale?: Locale;
  /** The day the audit speaks of, `YYYY-MM-DD`. Without it nothing is over-due: there is no clock inside. */
  readonly asOf?: string;
  /** The rules to apply; all of ours when left out. Tune them with `tuneRules`, add your own with `defineRule`. */
  readonly rules?: readonly Rule[];
  /** The level the plan is audited for; rules that only higher levels ask for are left out. `auditable` when left out. */
  readonly level?: CompletenessLevel;
  /** How many issues are told one by one, 1 000 when left out; all are counted. */
  readonly maxIssues?: number;
}

const AUDIT_OPTIONS = { locale: true, asOf: true, rules: true, level: true, maxIssues: true } as const;

/**
 * Audits a plan: rules, claims computed again, completeness. It takes a plan, or the result of reading one. From a result it knows
 * more: what reading left out is not taken for absent (findings that may come from it alone are held back, and `unread-part` tells
 * how many and what to mend first), and where a text was read every issue has its line and column, in the order of the text.
 *
 * @throws {PlanSanteError} when it is given neither a plan nor the result of reading one, a result that holds no plan at all, or an
 * option that is not usable.
 * @example
 * ```ts
 * import { auditPlan, parsePlan } from 'plan-sante/validation';
 * const plan = parsePlan({ id: 'cls', title: 'Contrat local de santé', constats: [{ id: 'C1', text: 'Peu de médecins' }] });
 * const report = auditPlan(plan, { locale: 'en' });
 * console.log(report.completeness.level); // draft
 * ```
 *
 * A plan that was not read whole is audited as well:
 * @example
 * ```ts
 * import { auditPlan, safeParsePlan } from 'plan-sante/validation';
 * const input = { id: 'cls', title: 'Contrat local', orientations: [{ id: 'A1', kind: 'theme' }], constats: [{ id: 'C1', text: 'Peu de médecins', theme: 'A1' }] };
 * const { issues } = auditPlan(safeParsePlan(input, { locale: 'en' }), { locale: 'en' });
 * console.log(issues[0]?.message); // One issue about "A1" held back: correct first what could not be read (orientation A1, title).
 * ```
 */
export function auditPlan(given: Plan | PartialPlan | PlanReading, options: AuditPlanOptions = {}): AuditReport {
  requireAuditOptions(options);
  const { locale = 'fr', asOf, rules = defaultRules, level = 'auditable', maxIssues = MAX_ISSUES } = options;
  const { plan, leftOut, positionOf } = auditedPlan(given);
  const applied = rules.filter((rule) => reachesLevel(level, rule.level));
  const context = openAudit(plan, asOf, locale, unreadParts(leftOut));
  const held: HeldBack = new Map();
  const outcomes: Outcome[] = applied.map((rule) => applyRule(rule, context, held));
  outcomes.push({ rule: unreadPart, findings: [...held.values()] });
  const inWords = issueWriter(plan, locale, positionOf);
  const issues = keep(outcomes, maxIssues).map(([rule, finding]) => inWords(rule, finding));
  return {
    reportVersion: REPORT_VERSION,
    plan: {
      ...defined({ id: plan.id, title: plan.title }),
      formatVersion: plan.formatVersion,
    },
    issues: positionOf === undefined ? issues : issues.sort((a, b) => offsetOf(a) - offsetOf(b)),
    groups: outcomes.flatMap((outcome) => groupOf(outcome, plan, locale)).sort(bySeverity),
    counts: countIssues(outcomes),
    claims: context.derive(claimVerdicts),
    completeness: completeness(plan, { locale }),
    conventions: {
      locale,
      ...defined({ asOf }),
      level,
      rules: applied.map(({ code, severity, category, level, docs, options }) => ({
        code,
        severity,
        category,
        level,
        docs,
        options: options as Readonly<Record<string, unknown>>,
      })),
    },
  };
}

function requireAuditOptions(options: AuditPlanOptions): void {
  const caller = 'auditPlan';
  requireOptions(caller, options, AUDIT_OPTIONS);
  const { asOf, level, rules, maxIssues } = options;
  if (rules !== undefined) requireRules(caller, rules);
  if (level !== undefined && !COMPLETENESS_LEVELS.includes(level))
    throw usageError(caller, `a level of ${COMPLETENESS_LEVELS.join(', ')}`, level);
  if (asOf !== undefined && (!/^\d{4}-\d{2}-\d{2}$/.test(asOf) || parsePartialDate(asOf) === undefined))
    throw usageError(caller, 'asOf as a day, YYYY-MM-DD', asOf);
  if (maxIssues !== undefined && !(maxIssues >= 0)) throw usageError(caller, 'maxIssues as a number', maxIssues);
}

/** What is audited, and what its reading knows beside it. */
interface Audited {
  readonly plan: PartialPlan;
  readonly leftOut: readonly LeftOutPart[];
  readonly positionOf?: PlanReading['positionOf'];
}

function auditedPlan(given: Plan | PartialPlan | PlanReading): Audited {
  if (!isReading(given)) {
    requirePlan('auditPlan', given);
    return { plan: given, leftOut: [] };
  }
  const plan = given.success ? given.data : given.partial;
  if (plan === undefined) throw unreadable('auditPlan', 'a reading that gave a plan or a part of one', given.issues);
  requirePlan('auditPlan', plan);
  if (!Array.isArray(given.leftOut))
    throw usageError('auditPlan', 'the whole result of safeParsePlan or safeParsePlanText, or a plan', plan);
  return { plan, leftOut: given.leftOut, positionOf: given.positionOf };
}

function isReading(given: Plan | PartialPlan | PlanReading | null): given is PlanReading {
  return typeof memberOf(given as never, 'success') === 'boolean';
}

/** Where an issue stands in the text; one of the plan as a whole comes first. */
function offsetOf({ position }: Issue): number {
  return position !== undefined && 'line' in position ? (position.offset ?? 0) : -1;
}

function openAudit(plan: PartialPlan, asOf: string | undefined, locale: Locale, unread: UnreadParts): AuditContext {
  const derived = new Map<Derived<unknown>, unknown>();
  const context: AuditContext = {
    plan,
    asOf,
    locale,
    index: indexPlan(plan),
    unread,
    derive<T>(data: Derived<T>): T {
      if (!derived.has(data)) derived.set(data, data.compute(context));
      return derived.get(data) as T;
    },
  };
  return context;
}

/** A rule with what it found. */
interface Outcome {
  readonly rule: Rule;
  readonly findings: readonly Defect[];
}

function applyRule(rule: Rule, context: AuditContext, held: HeldBack): Outcome {
  const findings: Defect[] = [];
  const report = (finding: Defect): void => {
    const part = context.unread.behind(finding);
    if (part === undefined) findings.push(finding);
    else holdBack(held, rule, finding, part);
  };
  rule.check({ ...context, options: rule.options, report });
  return { rule, findings };
}

/** Of a rule that would be left out by the limit, this many findings are told all the same. */
const ALWAYS_TOLD = 3;

/** The findings told one by one: up to the limit, and a few of every rule. */
function keep(outcomes: readonly Outcome[], limit: number): readonly (readonly [Rule, Defect])[] {
  let left = limit;
  return outcomes.flatMap(({ rule, findings }) => {
    const told = findings.slice(0, Math.max(left, ALWAYS_TOLD));
    left -= told.length;
    return told.map((finding) => [rule, finding] as const);
  });
}

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const BARE: ReadonlySet<string> = new Set(['sum', 'gap']);

/** Puts findings into words. Readers are told dates and amounts in words; programs keep them as they are in the data. */
function issueWriter(
  plan: PartialPlan,
  locale: Locale,
  positionOf: ((path: Path) => Position | undefined) | undefined,
): (rule: Rule, finding: Defect) => Issue {
  const language = messageLocale(locale);
  const writeAmount = amountWriter(locale);
  const writeMoney = moneyWriter(locale);
  const wordsFor = (params: Readonly<Record<string, unknown>>): Record<string, string> => {
    const words: Record<string, string> = {};
    const { unit, currency } = params;
    for (const key of DATE_PARAMS) {
      const date = params[key];
      if (typeof date === 'string') words[key] = writePartialDate(date, language);
    }
    for (const key of AMOUNT_PARAMS) {
      const amount = params[key];
      const named = textIn((key === 'otherAmount' ? params['otherCurrency'] : undefined) ?? currency);
      // Taxes and rhythm are said once, with the whole.
      if (typeof amount === 'number') words[key] = writeMoney(amount, BARE.has(key) ? named?.split(' ')[0] : named);
    }
    for (const [key, names] of CODE_PARAMS) {
      const code = params[key];
      if (typeof code === 'string' && Object.hasOwn(names[language], code)) words[key] = names[language][code] ?? code;
    }
    for (const key of NUMBER_PARAMS) {
      const number = params[key];
      if (typeof number === 'number') words[key] = writeAmount(number, textIn(unit));
    }
    const { problem } = params;
    if (typeof problem === 'string' && isScoringIssue(problem))
      words['problem'] = formatMessage(scoringIssues[language][problem], params, locale);
    return words;
  };
  return (rule, { path, params = {}, severity = rule.severity, variant = 'one' }) => {
    const words = wordsFor(params);
    const template = textOf(rule, variant, language);
    const place = placeOf(path, plan, locale);
    const position = path.length === 0 ? undefined : positionOf?.(path);
    return makeIssue<string>({ code: rule.code, severity, path, place, template, params, words, position }, locale);
  };
}

/** Parameters of our sentences that hold an amount of money in `currency`. */
const AMOUNT_PARAMS = ['amount', 'otherAmount', 'sum', 'whole', 'gap'];
/** Parameters of our sentences that hold a number in the unit `unit`. */
const NUMBER_PARAMS = ['found', 'expected'];
/** Parameters of our sentences that hold a code, with its names: readers are told words. */
const CODE_PARAMS: readonly (readonly [string, Readonly<Record<Locale, Readonly<Record<string, string>>>>])[] = [
  ['state', stateLabels],
  ['previous', stateLabels],
  ['last', stateLabels],
  ['direction', directionLabels],
  ['stage', stageLabels],
  ['otherStage', stageLabels],
];
/** What makes a prioritisation unusable is told by the sentence of the check that finds it. */
function isScoringIssue(code: string): code is ScoringIssueKey {
  return Object.hasOwn(scoringIssues.en, code);
}
/** Parameters of our sentences that hold dates. */
const DATE_PARAMS = ['date', 'otherDate', 'due', 'asOf', 'from', 'to'];

/** The sentence of a rule: its own, else the one of the catalogue, else its code; nothing is left without words. */
function textOf({ code, text }: Rule, form: string, language: MessageLocale): string {
  if (text !== undefined) return form === 'many' ? text[language].many : text[language].one;
  const sentences: Readonly<Record<string, string | undefined>> = ruleTexts[language];
  if (form === 'many') return `${sentences[`${code}.many`] ?? code}${language === 'fr' ? '\u00a0: ' : ': '}{subjects}`;
  return sentences[form === 'one' ? code : `${code}.${form}`] ?? sentences[code] ?? code;
}

const MOST_SUBJECTS = 100;
/** A grouped sentence names this many; the list beside it has more. */
const MOST_NAMED = 12;

/** A name that stands several times is named once, with how often: "P2, P4 (2)". */
function countedNames(names: readonly string[]): readonly string[] {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].map(([name, count]) => (count === 1 ? name : `${name} (${count})`));
}

function groupOf({ rule, findings }: Outcome, plan: PartialPlan, locale: Locale): readonly IssueGroup[] {
  if (findings.length === 0) return [];
  const { code, category, docs } = rule;
  const subjects = findings
    .slice(0, MOST_SUBJECTS)
    .map(({ subject, path }) => visibleText(subject ?? subjectOf(path, plan, locale)));
  const named = countedNames(subjects.slice(0, MOST_NAMED)).join(', ');
  const template = textOf(rule, 'many', messageLocale(locale));
  const count = findings.length;
  const message = formatMessage(template, { count, subjects: count > MOST_NAMED ? `${named} …` : named }, locale);
  const severity = findings
    .map((finding) => finding.severity ?? rule.severity)
    .reduce((worst, one) => (SEVERITY_RANK[one] < SEVERITY_RANK[worst] ? one : worst), 'info' as Severity);
  return [{ code, severity, category, count, message, subjects, docs }];
}

function bySeverity(a: IssueGroup, b: IssueGroup): number {
  return SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity];
}

function countIssues(outcomes: readonly Outcome[]): IssueCounts {
  const bySeverity = { error: 0, warning: 0, info: 0 };
  const byCategory: Partial<Record<RuleCategory, number>> = {};
  const byRule: Record<string, number> = {};
  let total = 0;
  for (const { rule, findings } of outcomes) {
    if (findings.length === 0) continue;
    total += findings.length;
    byRule[rule.code] = (byRule[rule.code] ?? 0) + findings.length;
    byCategory[rule.category] = (byCategory[rule.category] ?? 0) + findings.length;
    for (const { severity = rule.severity } of findings) bySeverity[severity]++;
  }
  return { total, bySeverity, byCategory, byRule };
}
