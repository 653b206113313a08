export { BudgetLineSchema, FunderShareSchema } from './budget-line.ts';
export type { ClaimKind, ClaimOf, ClaimOutcome, Weekday } from './claim.ts';
export { CLAIM_KINDS, CLAIM_VERDICTS, ClaimSchema, WEEKDAYS } from './claim.ts';
export { ClaimOperandSchema, COUNTABLE_COLLECTIONS, OFFICIAL_LISTS } from './claim-operand.ts';
export { ConstatSchema, DispositifSchema, PisteSchema } from './constat.ts';
export { ConsultationSchema, MeetingSchema, ParticipantGroupSchema, PhaseSchema } from './consultation.ts';
export { currencyOf } from './currency.ts';
export type * from './entities.ts';
export type { EntitySchema, FieldSchema } from './entity-schema.ts';
export { FOREIGN_PREFIX, ForeignValueSchema } from './entity-schema.ts';
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
export { FigureSchema } from './figure.ts';
export { FollowUpRowSchema, FollowUpSchema } from './follow-up.ts';
export { GlossaryEntrySchema } from './glossary-entry.ts';
export type { Identifier } from './identifier.ts';
export { IdentifierSchema, references } from './identifier.ts';
export type { Immutable } from './immutable.ts';
export type { JsonValue } from './json-value.ts';
export { JudgementSchema, PlanDecisionSchema } from './judgement.ts';
export { LegalActSchema } from './legal-act.ts';
export type { LifecycleState } from './life-cycle.ts';
export { canMove, LIFE_CYCLE } from './life-cycle.ts';
export { LINKABLE_COLLECTIONS, LinkSchema } from './link.ts';
export {
  MeasureActionSchema,
  MeasureSchema,
  ProgrammeEventSchema,
  ProgrammeSchema,
} from './measure.ts';
export {
  CorrectionSchema,
  IndicatorSchema,
  IndicatorValueSchema,
  MilestoneSchema,
  PlannedDateSchema,
} from './milestone.ts';
export { CurrencySchema, MoneyOverSchema, MoneySchema } from './money.ts';
export { OrganisationSchema, PersonSchema } from './organisation.ts';
export { OrientationSchema } from './orientation.ts';
export type { DatePoint, DatePrecision, PartialDate, PartialDateParts } from './partial-date.ts';
export { PartialDateSchema, parsePartialDate, partialDateBounds } from './partial-date.ts';
export { FORMAT_VERSION, PlanSchema } from './plan.ts';
export {
  CriterionSchema,
  GateSchema,
  GateVerdictSchema,
  LocalisedTextSchema,
  PrioritisationRulesSchema,
  ScaleLevelSchema,
  ScaleSchema,
  ScoreSchema,
  ThresholdsSchema,
  WordingSchema,
} from './prioritisation.ts';
export { NextStepSchema, ProjectSchema } from './project.ts';
export { QuantitySchema } from './quantity.ts';
export { SourceReferenceSchema, SourceReferencesSchema, SourceSchema } from './source.ts';
export { StateChangeSchema } from './state-change.ts';
export { TerritorySchema } from './territory.ts';
export type {
  AmountColumn,
  ColumnReason,
  Currency,
  DateColumn,
  DateLocale,
  PrintedNumber,
  ReadDateOptions,
  Reading,
  ReadingFailure,
  ReadMoney,
  ReadMoneyOptions,
  ReadNumberOptions,
  ReadPercentage,
  ReadQuantity,
  TextLocale,
  Unread,
  WriteMoneyOptions,
  WriteNumberOptions,
  WriterLocale,
  WrittenMoney,
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
export type { Qualifier } from './text/words/qualifier-words.ts';
export { LabelSchema, LanguageTagSchema, LONGEST_TEXT, TextSchema, WebAddressSchema } from './text-field.ts';
export { ContributorSchema } from './undertaking.ts';
export { type Provenance, ProvenanceSchema, type Verdict, VerdictSchema } from './verdict.ts';
export type { KnownCode, OpenCode, VocabularyName } from './vocabulary.ts';
export { openCode, openVocabularies, VOCABULARIES } from './vocabulary.ts';
