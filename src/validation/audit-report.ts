import type { Issue, Severity } from '../errors/index.ts';
import type { Locale } from '../i18n/index.ts';
import type { ClaimVerdict } from './claims/index.ts';
import type { PlanCompleteness } from './completeness.ts';
import type { CompletenessLevel } from './completeness-level.ts';
import type { RuleCategory } from './rule.ts';

/** The version of the form of reports; it follows semver like the format of plans. */
export const REPORT_VERSION = '1.0.0';

/** All findings of one rule in one sentence: "3 acteurs sans rôle : P2, P4 (2)". */
export interface IssueGroup {
  readonly code: string;
  /** The gravest of the group. */
  readonly severity: Severity;
  readonly category: RuleCategory;
  readonly count: number;
  readonly message: string;
  /** How readers call what was found, in the order of the plan; shortened to the first hundred. */
  readonly subjects: readonly string[];
  /** Page of the documentation about the rule. */
  readonly docs: string;
}

/** How many issues there are, counted in three ways; issues that are counted but not told one by one are included. */
export interface IssueCounts {
  readonly total: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly byCategory: Readonly<Partial<Record<RuleCategory, number>>>;
  readonly byRule: Readonly<Record<string, number>>;
}

/** One rule as it was applied. */
export interface AppliedRule {
  readonly code: string;
  readonly severity: Severity;
  readonly category: RuleCategory;
  readonly level: CompletenessLevel;
  readonly docs: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What an audit says about a plan. It is plain data: the same plan and options give the same bytes. */
export interface AuditReport {
  readonly reportVersion: string;
  readonly plan: { readonly id?: string; readonly title?: string; readonly formatVersion: string };
  /** In the order of the text, where one was read; else in the order of the rules and of the plan within a rule. */
  readonly issues: readonly Issue[];
  /** The same, one sentence for each rule, gravest first. */
  readonly groups: readonly IssueGroup[];
  readonly counts: IssueCounts;
  /** One verdict for each claim of the plan. */
  readonly claims: readonly ClaimVerdict[];
  readonly completeness: PlanCompleteness;
  /** Everything the result depends on beside the plan. */
  readonly conventions: {
    readonly locale: Locale;
    readonly asOf?: string;
    readonly level: CompletenessLevel;
    readonly rules: readonly AppliedRule[];
  };
}
