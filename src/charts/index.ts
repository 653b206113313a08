export type {
  ChartBase,
  ChartCategory,
  ChartInterval,
  ChartLook,
  ChartSeries,
  ChartSign,
  ChartSpan,
  ChartValue,
  MeasureChart,
  TimelineChart,
  TimelineSeries,
} from '../document/index.ts';
export type { Issue, IssueCode, KnownIssueCode, Position, Severity } from '../errors/index.ts';
export type { Locale, TrackingCode } from '../i18n/index.ts';
export type {
  ContenderInterval,
  CriterionStability,
  DecisionInput,
  DecisionTable,
  Direction,
  MethodCriterion,
  MethodInput,
  MethodResult,
  MethodThresholds,
  OpenRows,
  RankAcceptability,
  Reversal,
  Rows,
  ScaleBounds,
  ScoringMethod,
  StabilityInterval,
  TableInput,
  TieRule,
  WeightNormalisation,
  WeightStability,
} from '../mcda/index.ts';
export type * from '../model/entities.ts';
export type {
  Identifier,
  JsonValue,
  KnownCode,
  OpenCode,
  PartialDate,
  Provenance,
  Verdict,
  VocabularyName,
  Wording,
} from '../model/index.ts';
export type {
  AlternativeVerdict,
  CountedCriterion,
  CriterionShare,
  ExcludedAlternative,
  ExclusionReason,
  GroupSelection,
  IncompleteAlternative,
  MissingPolicy,
  Placed,
  Prioritisation,
  PrioritisationConventions,
  RankedAlternative,
  UndecidedGatePolicy,
} from '../scoring/index.ts';
export type {
  CarriedCollection,
  DeclaredState,
  EntityRef,
  Interval,
  LinePlacement,
  MoneyBasis,
  MoneyBy,
  MoneyGroup,
  MoneyReport,
  MoneyTotal,
  NeedRow,
  PlannedBefore,
  PlanTrace,
  ProgressBasis,
  ReasonParams,
  RolledGroup,
  RolledItem,
  RolledTotal,
  RollUp,
  RollUpBy,
  Said,
  ShareInterval,
  StageGap,
  StateByDates,
  StateReport,
  TraceCoverage,
  TraceEdge,
  TraceRef,
  TraceStage,
  TrackedChange,
  TrackedItem,
  TrackedMilestone,
  TrackedSubject,
  TrackingReason,
  UnexplainedMoney,
} from '../tracking/index.ts';
export { type AcceptabilityChartOptions, acceptabilityChart } from './acceptability-chart.ts';
export { type BudgetChartOptions, budgetChart } from './budget-chart.ts';
export { type PortfolioChartInput, type PortfolioChartProject, portfolioChart } from './portfolio-chart.ts';
export { type ProgressChartOptions, progressChart } from './progress-chart.ts';
export { type RankingChartOptions, rankingChart } from './ranking-chart.ts';
export { type TimelineChartOptions, timelineChart } from './timeline-chart.ts';
export { type TraceChartOptions, traceChart } from './trace-chart.ts';
export { weightStabilityChart } from './weight-stability-chart.ts';
