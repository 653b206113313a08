export type { Issue, IssueCode, KnownIssue, KnownIssueCode, Position, Result, Severity } from '../errors/index.ts';
export { isKnownIssue } from '../errors/index.ts';
export type {
  ClaimCauseKey,
  ClaimValueKey,
  Found,
  Locale,
  Meant,
  MessageLocale,
  QuoteKind,
  ReadingFaultFacts,
  ReadingIssueCode,
  RequirementKey,
  WrongKind,
} from '../i18n/index.ts';
export type { TextSource } from '../internal/text-chunks.ts';
export type * from '../model/entities.ts';
export type {
  ClaimKind,
  ClaimOutcome,
  Identifier,
  Immutable,
  JsonValue,
  KnownCode,
  OpenCode,
  PartialDate,
  Provenance,
  Verdict,
  VocabularyName,
  Wording,
} from '../model/index.ts';
export type { AuditPlanOptions } from './audit-plan.ts';
export { auditPlan } from './audit-plan.ts';
export type { AppliedRule, AuditReport, IssueCounts, IssueGroup } from './audit-report.ts';
export { REPORT_VERSION } from './audit-report.ts';
export type { CheckClaimsOptions, ClaimValue, ClaimVerdict, LikelyCause, Rounding } from './claims/index.ts';
export { checkClaims } from './claims/index.ts';
export type { Completeness, MissingPart, PlanCompleteness, ProjectCompleteness } from './completeness.ts';
export { completeness } from './completeness.ts';
export type { CompletenessLevel } from './completeness-level.ts';
export { COMPLETENESS_LEVELS, reachesLevel } from './completeness-level.ts';
export type { Contribution, ContributionField } from './contributions/contribution.ts';
export { ContributionSchema } from './contributions/contribution.ts';
export type { ContributionsReport, ParseContributionsOptions } from './contributions/parse-contributions.ts';
export { parseContributions } from './contributions/parse-contributions.ts';
export type { JsonSchema } from './json-schema/json-schema.ts';
export type { PlanJsonSchemaOptions } from './json-schema/plan-json-schema.ts';
export { planJsonSchema } from './json-schema/plan-json-schema.ts';
export { reportJsonSchema } from './json-schema/report-json-schema.ts';
export type { RuleBeyondSchema } from './json-schema/rules-beyond-schema.ts';
export { rulesBeyondSchema } from './json-schema/rules-beyond-schema.ts';
export type { ParseFicheOptions } from './parse-fiche.ts';
export { parseFiche, safeParseFiche } from './parse-fiche.ts';
export type { ParseFicheTextOptions } from './parse-fiche-text.ts';
export { safeParseFicheText } from './parse-fiche-text.ts';
export type { ParsePlanOptions } from './parse-plan.ts';
export { parsePlan, safeParsePlan } from './parse-plan.ts';
export type { ParsePlanTextOptions } from './parse-plan-text.ts';
export { safeParsePlanText } from './parse-plan-text.ts';
export type { PlanTextFormat, ReadTextOptions } from './parse-text.ts';
export type { Located, Path, Trail } from './path.ts';
export { pathOf } from './path.ts';
export type { RootName } from './place.ts';
export { placeOf } from './place.ts';
export type { CodeUse, EntityUse, PlanIndex, ReferenceUse } from './plan-index.ts';
export type {
  FicheReading,
  LeftOutPart,
  PartialFiche,
  PartialPlan,
  PlanReading,
  ReadingFacts,
} from './plan-reading.ts';
export type { CheckQuotesOptions, Quote, QuotePlace, QuoteReport } from './quotes/index.ts';
export { checkQuotes } from './quotes/index.ts';
export type { ReadOptions } from './reading/read-root.ts';
export type { PlanFacts, PlanRequirement, ProjectRequirement } from './requirement.ts';
export { PLAN_REQUIREMENTS, PROJECT_REQUIREMENTS } from './requirement.ts';
export type {
  AuditContext,
  Defect,
  Derived,
  Rule,
  RuleCategory,
  RuleContext,
  RuleSetting,
  RuleSettings,
  RuleText,
} from './rule.ts';
export { defineDerived, defineRule, tuneRules } from './rule.ts';
export { defaultRules } from './rules/index.ts';
export type { CheckSentencesOptions, SentenceVerdict } from './sentences/index.ts';
export { checkSentences } from './sentences/index.ts';
export type { TextFault } from './text/text-fault.ts';
export type { ParsedText, TextFormat, TextPlace } from './text/text-format.ts';
export type { DefectPlace, UnreadParts } from './unread.ts';
export type { UpgradeResult } from './upgrade/upgrade-plan.ts';
export { upgradePlan } from './upgrade/upgrade-plan.ts';
