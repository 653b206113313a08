import type { Severity } from '../errors/index.ts';
import type { Locale, MessageLocale } from '../i18n/index.ts';
import type { CompletenessLevel } from './completeness-level.ts';
import type { PlanIndex } from './plan-index.ts';
import type { PartialPlan } from './plan-reading.ts';
import { requireRules, requireSettings } from './require-rules.ts';
import type { DefectPlace, UnreadParts } from './unread.ts';

/** What a rule looks after; the report counts by it. */
export type RuleCategory =
  | 'references'
  | 'duplicates'
  | 'completeness'
  | 'consistency'
  | 'vocabulary'
  | 'dates'
  | 'budget'
  | 'territories'
  | 'privacy'
  | 'claims';

/** One defect found by a rule. The engine adds code, severity, place and words. */
export interface Defect extends DefectPlace {
  /** The facts of the message, by the names of its placeholders. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** Another gravity than the one of the rule, for this finding alone. */
  readonly severity?: Severity;
  /** Another sentence of the same code: its key is `code.variant`. */
  readonly variant?: string;
  /** How this finding is named in the grouped message; the nearest entity of the path when left out. */
  readonly subject?: string;
}

/** Data that several rules need: computed when the first asks, once for an audit. Make it with {@link defineDerived}. */
export interface Derived<T> {
  readonly compute: (context: AuditContext) => T;
}

/** Names data shared by rules. The object itself is the key: define it once, at the top of a module. */
/* @__NO_SIDE_EFFECTS__ */
export function defineDerived<T>(compute: (context: AuditContext) => T): Derived<T> {
  return { compute };
}

/** What an audit knows, the same for all its rules. */
export interface AuditContext {
  /** The plan, or what could be read of it: `id` and `title` may be absent. */
  readonly plan: PartialPlan;
  /** The day the audit speaks of, `YYYY-MM-DD`; rules about time say nothing without it. */
  readonly asOf: string | undefined;
  readonly locale: Locale;
  readonly index: PlanIndex;
  /** What reading left out, when the audit was told. */
  readonly unread: UnreadParts;
  /** Shared data, computed at the first call. */
  derive<T>(data: Derived<T>): T;
}

/** What one rule gets: the audit, its own options, and where to say what it found. */
export interface RuleContext<Options extends object = object> extends AuditContext {
  readonly options: Readonly<Options>;
  report(finding: Defect): void;
}

/** The sentences of a rule in each message language; `many` is the count-aware one for all findings together. */
export interface RuleText {
  readonly one: string;
  /** Placeholders: `{count|…|…}` and `{subjects}` ("{count|un acteur|# acteurs} sans rôle : {subjects}"). */
  readonly many: string;
}

/** One rule of the audit: one idea, one permanent code. */
export interface Rule<Code extends string = string, Options extends object = object> {
  readonly code: Code;
  readonly severity: Severity;
  readonly category: RuleCategory;
  /** The level from which a plan must satisfy it; an audit for a lower level leaves the rule out. */
  readonly level: CompletenessLevel;
  /** Page of the documentation, relative to `docs/` (`rules/dangling-reference.md`). */
  readonly docs: string;
  /** The options with their default values. */
  readonly options: Readonly<Options>;
  /**
   * Sentences of a rule that is not ours. Ours stand in the catalogue `ruleTexts` of `i18n` under the keys `code`
   * (one finding), `code.many` (all of them, count-aware) and `code.variant` (another sentence of the same code).
   */
  readonly text?: Readonly<Record<MessageLocale, RuleText>>;
  /** Reports every defect. It must not change anything, and must not throw on any readable plan. */
  check(context: RuleContext<Options>): void;
}

/**
 * A rule with the types of code and options kept, so that settings can be checked by the compiler.
 *
 * @throws {PlanSanteError} when it is no rule: without code or check, or of another severity than there are.
 * @example
 * ```ts
 * import { auditPlan, defaultRules, defineRule } from 'plan-sante/validation';
 * import { cnrGrandEst2023 } from 'plan-sante/plans';
 *
 * const shortTitle = defineRule({
 *   code: 'title-too-short',
 *   severity: 'info',
 *   category: 'consistency',
 *   level: 'draft',
 *   docs: 'rules/title-too-short.md',
 *   options: { shortest: 10 },
 *   text: {
 *     fr: { one: 'Titre trop court : « {title} ».', many: '{count|un titre trop court|# titres trop courts} : {subjects}' },
 *     en: { one: 'Title too short: "{title}".', many: '{count|one title|# titles} too short: {subjects}' },
 *     de: { one: 'Titel zu kurz: „{title}“.', many: '{count|ein Titel|# Titel} zu kurz: {subjects}' },
 *   },
 *   check({ plan, options, report }) {
 *     plan.projects.forEach(({ title }, i) => {
 *       if (title.length < options.shortest) report({ path: ['projects', i, 'title'], params: { title } });
 *     });
 *   },
 * });
 * console.log(auditPlan(cnrGrandEst2023, { rules: [...defaultRules, shortTitle] }).counts.byRule['title-too-short'] ?? 0); // 0
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineRule<const Code extends string, Options extends object = Record<never, never>>(
  rule: Omit<Rule<Code, Options>, 'options'> & { readonly options?: Readonly<Options> },
): Rule<Code, Options> {
  requireRules('defineRule', [rule]);
  return { options: {} as Options, ...rule };
}

/** What may be said about a rule of a list: leave it out, change its gravity, change its options. */
export type RuleSetting<Options extends object> =
  | 'off'
  | Severity
  | { readonly severity?: Severity; readonly options?: Partial<Options> };

/** Settings by code for a list of rules; a code or an option that does not exist is a compile error. */
export type RuleSettings<Rules extends readonly Rule[]> = {
  readonly [R in Rules[number] as R['code']]?: RuleSetting<R['options']>;
};

/**
 * The same rules with some switched off or tuned.
 *
 * @throws {PlanSanteError} when the list holds something else than rules, or a setting is of no rule of the list or says nothing a rule knows.
 * @example
 * ```ts
 * import { defaultRules, tuneRules } from 'plan-sante/validation';
 * const rules = tuneRules(defaultRules, { 'stakeholder-without-role': 'error', 'personal-data': 'off' });
 * console.log(rules.length === defaultRules.length - 1); // true
 * ```
 */
export function tuneRules<const Rules extends readonly Rule[]>(
  rules: Rules,
  settings: RuleSettings<Rules>,
): readonly Rule[] {
  requireRules('tuneRules', rules);
  requireSettings('tuneRules', rules, settings);
  const byCode = new Map<string, RuleSetting<object> | undefined>(Object.entries(settings));
  return rules.flatMap((rule): Rule[] => {
    const setting = byCode.get(rule.code);
    if (setting === undefined) return [rule];
    if (setting === 'off') return [];
    if (typeof setting === 'string') return [{ ...rule, severity: setting }];
    return [{ ...rule, severity: setting.severity ?? rule.severity, options: { ...rule.options, ...setting.options } }];
  });
}
