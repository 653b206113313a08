export type { BudgetLine } from './budget-line.ts';
export { BudgetLineSchema } from './budget-line.ts';
export type { Claim, ClaimInput, ClaimKind, ClaimOf, ClaimOutcome, Weekday } from './claim.ts';
export { CLAIM_KINDS, CLAIM_VERDICTS, ClaimSchema, WEEKDAYS } from './claim.ts';
export type { ClaimOperand, CountOf, OfficialCount } from './claim-operand.ts';
export { ClaimOperandSchema, COUNTABLE_COLLECTIONS, OFFICIAL_LISTS } from './claim-operand.ts';
export type { Constat, Dispositif, Piste } from './constat.ts';
export { ConstatSchema, DispositifSchema, PisteSchema } from './constat.ts';
export type { Consultation, Meeting, ParticipantGroup, Phase } from './consultation.ts';
export { ConsultationSchema, MeetingSchema, ParticipantGroupSchema, PhaseSchema } from './consultation.ts';
export type {
  Attachment,
  Beneficiary,
  DescriptionPart,
  Expectations,
  Fiche,
  FicheInput,
  FicheItem,
  Stakeholder,
  Target,
} from './fiche.ts';
export {
  AttachmentSchema,
  BeneficiarySchema,
  DescriptionPartSchema,
  ExpectationsSchema,
  FicheItemSchema,
  FicheSchema,
  StakeholderSchema,
  TargetSchema,
} from './fiche.ts';
export type { Figure } from './figure.ts';
export { FigureSchema } from './figure.ts';
export type { FollowUp, FollowUpRow } from './follow-up.ts';
export { FollowUpRowSchema, FollowUpSchema } from './follow-up.ts';
export type { GlossaryEntry } from './glossary-entry.ts';
export { GlossaryEntrySchema } from './glossary-entry.ts';
export type { Identifier } from './identifier.ts';
export { IdentifierSchema, references } from './identifier.ts';
export type { Immutable } from './immutable.ts';
export type { LegalAct } from './legal-act.ts';
export { LegalActSchema } from './legal-act.ts';
export type { LifecycleState } from './life-cycle.ts';
export { canMove, LIFE_CYCLE } from './life-cycle.ts';
export type { Link, LinkEnd } from './link.ts';
export { LINKABLE_COLLECTIONS, LinkSchema } from './link.ts';
export type { Measure, MeasureAction, Programme, ProgrammeEvent } from './measure.ts';
export {
  MeasureActionSchema,
  MeasureSchema,
  ProgrammeEventSchema,
  ProgrammeSchema,
} from './measure.ts';
export type { Indicator, IndicatorValue, Milestone } from './milestone.ts';
export { IndicatorSchema, IndicatorValueSchema, MilestoneSchema } from './milestone.ts';
export type { Organisation, Person } from './organisation.ts';
export { OrganisationSchema, PersonSchema } from './organisation.ts';
export type { Orientation } from './orientation.ts';
export { OrientationSchema } from './orientation.ts';
export type { DatePoint, DatePrecision, PartialDate, PartialDateParts } from './partial-date.ts';
export { PartialDateSchema, parsePartialDate, partialDateBounds } from './partial-date.ts';
export type { Plan, PlanInput } from './plan.ts';
export { FORMAT_VERSION, PlanSchema } from './plan.ts';
export type {
  Criterion,
  Gate,
  GateVerdict,
  LocalisedText,
  PrioritisationRules,
  Provenance,
  Scale,
  ScaleLevel,
  Score,
  Verdict,
  Wording,
} from './prioritisation.ts';
export {
  CriterionSchema,
  GateSchema,
  GateVerdictSchema,
  LocalisedTextSchema,
  PrioritisationRulesSchema,
  ProvenanceSchema,
  ScaleLevelSchema,
  ScaleSchema,
  ScoreSchema,
  ThresholdsSchema,
  VerdictSchema,
  WordingSchema,
} from './prioritisation.ts';
export type { NextStep, Project } from './project.ts';
export { NextStepSchema, ProjectSchema } from './project.ts';
export type { Quantity } from './quantity.ts';
export { QuantitySchema } from './quantity.ts';
export type { Source, SourceReference } from './source.ts';
export { SourceReferenceSchema, SourceReferencesSchema, SourceSchema } from './source.ts';
export type { StateChange } from './state-change.ts';
export { StateChangeSchema } from './state-change.ts';
export type { Territory } from './territory.ts';
export { TerritorySchema } from './territory.ts';
export type {
  AmountColumn,
  ColumnReason,
  Currency,
  DateColumn,
  DateLocale,
  Money,
  PrintedNumber,
  ReadDateOptions,
  Reading,
  ReadingFailure,
  ReadMoneyOptions,
  ReadOptions,
  ReadPercentage,
  ReadQuantity,
  TextLocale,
  Unread,
  WriteMoneyOptions,
  WriteNumberOptions,
} from './text/index.ts';
export {
  CURRENCIES,
  readAmountColumn,
  readDateColumn,
  readMoney,
  readNumber,
  readPartialDate,
  readPercent,
  readQuantity,
  writeMoney,
  writeNumber,
  writePartialDate,
  writePercent,
  writeQuantity,
} from './text/index.ts';
export { LabelSchema, LanguageTagSchema, LONGEST_TEXT, TextSchema, WebAddressSchema } from './text-field.ts';
export type { KnownCode, OpenCode, VocabularyName } from './vocabulary.ts';
export { openCode, openVocabularies, VOCABULARIES } from './vocabulary.ts';
