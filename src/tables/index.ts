export type { Issue, IssueCode, KnownIssueCode, Position, Severity } from '../errors/index.ts';
export type { Locale } from '../i18n/index.ts';
export type { TextSource } from '../internal/text-chunks.ts';
export type * from '../model/entities.ts';
export type {
  Currency,
  Identifier,
  JsonValue,
  KnownCode,
  LifecycleState,
  OpenCode,
  PartialDate,
  Provenance,
  Verdict,
  VocabularyName,
  Wording,
} from '../model/index.ts';
export type { ChangeKind, ChangeReason, ChangeSubject, EntityRef, PlanChange } from '../tracking/index.ts';
export type { AnnotatedTable, AnnotateTableOptions } from './annotate-table.ts';
export { annotateTable } from './annotate-table.ts';
export type { CellArea, CellPlace } from './cell-address.ts';
export type { Delimiter, DelimiterChoice } from './csv/choose-delimiter.ts';
export type { TableEncoding } from './csv/decode-text.ts';
export type { ColumnGuess, GuessReason } from './draft/column-guess.ts';
export type { ColumnValues } from './draft/column-values.ts';
export type { DraftProfileOptions, ProfileDraft } from './draft/draft-profile.ts';
export { draftProfile } from './draft/draft-profile.ts';
export type { CellEnd, CellFate, FateCounts } from './ledger.ts';
export type { MergeTableOptions, TableMerge } from './merge-table.ts';
export { mergeTable } from './merge-table.ts';
export type { ColumnUse, PlanFromTable, PlanFromTableOptions } from './plan-from-table.ts';
export { planFromTable } from './plan-from-table.ts';
export type {
  AxisField,
  PriorityLevel,
  ProfileColumn,
  ProfileField,
  ProfileSection,
  TableProfile,
  ValueKind,
} from './profile.ts';
export { defineProfile } from './profile.ts';
export { profileOfTable, tableProfiles } from './profile-of-table.ts';
export { decidimProposals, decidimResults } from './profiles/decidim.ts';
export { englishStateWords } from './profiles/english-state-words.ts';
export { germanStateWords } from './profiles/german-state-words.ts';
export { oc4ids } from './profiles/oc4ids.ts';
export { pilote } from './profiles/pilote.ts';
export { planSante } from './profiles/plan-sante.ts';
export { frenchPriorityWords } from './profiles/priority-words.ts';
export { projetsTerritoire } from './profiles/projets-territoire.ts';
export { frenchStateWords } from './profiles/state-words.ts';
export { tet } from './profiles/tet.ts';
export { tetExport } from './profiles/tet-export.ts';
export type { ReadTableOptions, TableReading } from './read-table.ts';
export { readTable } from './read-table.ts';
export type {
  CellContent,
  CellKind,
  ColumnContent,
  ColumnRange,
  FilledCell,
  FilledRow,
  Sheet,
  SheetFact,
  SheetMarks,
  SheetOptions,
  SheetsRead,
  TableContent,
  TableFormat,
  TableLimits,
  WriteOptions,
} from './sheet.ts';
export type { StreamTableOptions, TableStream } from './stream-table.ts';
export { streamTable } from './stream-table.ts';
export type { Table, TableChoices, TableColumn } from './table.ts';
export type { TableFromPlan, TableFromPlanOptions } from './table-from-plan.ts';
export { tableFromPlan } from './table-from-plan.ts';
export type { WriteTableOptions } from './write-table.ts';
export { contentOfTable, writeTable } from './write-table.ts';
