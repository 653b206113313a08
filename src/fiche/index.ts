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
  DocumentLimits,
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
  TypographyProfile,
} from '../document/index.ts';
export type { Issue, IssueCode, KnownIssueCode, Position, Result, Severity } from '../errors/index.ts';
export type { Locale } from '../i18n/index.ts';
export type * from '../model/entities.ts';
export type {
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
export type { CompletenessLevel } from '../validation/index.ts';
export { type BlankFicheOptions, blankFiche } from './blank/blank-fiche.ts';
export { canonicalFiche } from './canonical-fiche.ts';
export { type ComposeFicheOptions, composeFiche, FICHE_PROPERTIES } from './compose/compose-fiche.ts';
export { defineFicheTemplate, ficheTemplateJsonSchema, safeDefineFicheTemplate } from './define-fiche-template.ts';
export {
  type DraftCertainty,
  type DraftFicheTemplateOptions,
  type DraftGuess,
  draftFicheTemplate,
  type FicheTemplateDraft,
} from './draft/draft-fiche-template.ts';
export type { LabelSign } from './draft/find-labels.ts';
export type { HeaderFieldName, ListField, PartField, RoleField, TableField } from './fiche-field.ts';
export { FICHE_FIELDS, type FicheField, type Layout } from './fiche-field.ts';
export type { FicheColumn, FicheSection, FicheTemplate } from './fiche-template.ts';
export type { LocalisedText } from './localised-text.ts';
export { readFiche } from './read/read-fiche.ts';
export { type ReadFicheTextOptions, readFichesText, readFicheText } from './read/read-fiche-text.ts';
export { type FichesRead, readFiches } from './read/read-fiches.ts';
export type { ReadFicheOptions } from './read/read-options.ts';
export { splitFiches } from './read/split.ts';
export { type FicheTraceStep, ficheTraceTable } from './read/trace.ts';
export { type DocumentWriter, type RenderFicheOptions, renderFiche } from './render-fiche.ts';
export { cnrGrandEst } from './templates/cnr-grand-est.ts';
export { contratLocalDeSante } from './templates/contrat-local-de-sante.ts';
export { gesondheetsdesch } from './templates/gesondheetsdesch.ts';
export { ficheTemplates } from './templates/index.ts';
export { programmeReview } from './templates/programme-review.ts';
export { segurMeasure } from './templates/segur-measure.ts';
