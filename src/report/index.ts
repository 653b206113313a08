export type {
  AbbreviationNode,
  Address,
  BlockBase,
  BlockNode,
  BreakNode,
  Chart,
  ChartBase,
  ChartCategory,
  ChartInterval,
  ChartLook,
  ChartSeries,
  ChartSign,
  ChartSpan,
  ChartValue,
  DocumentNode,
  EmphasisNode,
  FieldNode,
  FigureNode,
  HeadingLevel,
  HeadingNode,
  InlineNode,
  LanguageNode,
  LinkNode,
  ListItem,
  ListNode,
  MeasureChart,
  NoteNode,
  PageBreakNode,
  ParagraphNode,
  Picture,
  StrongNode,
  TableCell,
  TableNode,
  TableRow,
  TextNode,
  TimelineChart,
  TimelineSeries,
} from '../document/index.ts';
export type { Issue, IssueCode, KnownIssueCode, Position, Severity } from '../errors/index.ts';
export type { ClaimCauseKey, ClaimValueKey, Locale, RequirementKey } from '../i18n/index.ts';
export type {
  CriterionStability,
  DecisionInput,
  DecisionTable,
  Direction,
  MethodCriterion,
  MethodInput,
  MethodResult,
  MethodThresholds,
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
  ClaimKind,
  ClaimOutcome,
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
  Alternative,
  AlternativeVerdict,
  CountedCriterion,
  CriterionScore,
  CriterionShare,
  ExcludedAlternative,
  ExclusionReason,
  GroupQuota,
  GroupSelection,
  IncompleteAlternative,
  MissingPolicy,
  NationalDependence,
  Placed,
  Prioritisation,
  PrioritisationConventions,
  PrioritisationModel,
  PrioritisedPlan,
  ProjectDependence,
  RankedAlternative,
  Scores,
  UndecidedGatePolicy,
} from '../scoring/index.ts';
export type {
  AppliedRule,
  AuditReport,
  ClaimValue,
  ClaimVerdict,
  Completeness,
  CompletenessLevel,
  IssueCounts,
  IssueGroup,
  LikelyCause,
  MissingPart,
  PlanCompleteness,
  ProjectCompleteness,
  Rounding,
  RuleCategory,
} from '../validation/index.ts';
export { type AssessmentSheetOptions, assessmentSheet, type SheetRow } from './assessment-sheet.ts';
export { assessmentTable } from './assessment-table.ts';
export { type ComposeAuditOptions, composeAudit } from './compose-audit.ts';
export { type ComposeKeyFiguresOptions, composeKeyFigures } from './compose-key-figures.ts';
export { type ComposePrioritisationOptions, composePrioritisation } from './compose-prioritisation.ts';
export { type ComposeProgrammeReviewOptions, composeProgrammeReview } from './compose-programme-review.ts';
export { type ComposeProjectListOptions, composeProjectList } from './compose-project-list.ts';
export { type ComposeSynthesisOptions, composeSynthesis } from './compose-synthesis.ts';
export { type ComposeFollowUpOptions, composeFollowUp } from './follow-up/compose-follow-up.ts';
export {
  type FollowUpReading,
  type ListedProject,
  type ReadFollowUpOptions,
  type ReadFollowUpRow,
  type ReadFollowUpTable,
  readFollowUp,
} from './follow-up/read-follow-up.ts';
export {
  type AssessedScore,
  type Assessments,
  type FilledSheet,
  type ReadAssessmentsOptions,
  readAssessments,
} from './read-assessments.ts';
export { type ComposeRestitutionOptions, composeRestitution } from './restitution/compose-restitution.ts';
export { AUDIENCES, type Audience } from './restitution/part.ts';
