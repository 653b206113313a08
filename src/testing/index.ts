export type { Issue, IssueCode, KnownIssueCode, Position, Severity } from '../errors/index.ts';
export type { Locale, MessageLocale } from '../i18n/index.ts';
export type * from '../model/entities.ts';
export type {
  Currency,
  Identifier,
  JsonValue,
  KnownCode,
  Money,
  OpenCode,
  PartialDate,
  Provenance,
  Qualifier,
  Verdict,
  VocabularyName,
  Wording,
} from '../model/index.ts';
export type {
  AuditContext,
  AuditPlanOptions,
  CodeUse,
  CompletenessLevel,
  Defect,
  DefectPlace,
  Derived,
  EntityUse,
  LeftOutPart,
  Located,
  PartialPlan,
  Path,
  PlanIndex,
  ReferenceUse,
  Rule,
  RuleCategory,
  RuleContext,
  RuleText,
  Trail,
  UnreadParts,
} from '../validation/index.ts';
export type { PrintedAmount } from './arbitraries/amounts.ts';
export type { Arbitrary, FastCheckLibrary } from './arbitraries/fast-check.ts';
export type { DrawnEntity, EntityCollection, PlanArbitraries } from './arbitraries/plan-arbitraries.ts';
export { planArbitraries } from './arbitraries/plan-arbitraries.ts';
export type { PlanSize } from './arbitraries/plans.ts';
export { buildFiche, buildPlan, buildPlanWithFiche } from './builders.ts';
export type {
  DefectName,
  NeighbourName,
  PlanPart,
  PlantedDefect,
  RuleCode,
  SoundNeighbour,
  SpoiltPlan,
} from './defects/index.ts';
export { defects, soundNeighbours } from './defects/index.ts';
export type { AuditExpectation, IssueQuery, MatcherAnswer, PlanMatchers } from './matchers/index.ts';
export { planMatchers } from './matchers/index.ts';
