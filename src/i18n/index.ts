export {
  type AccessibilityCode,
  type AccessibilityPlaceKey,
  accessibilityIssues,
  accessibilityPlaces,
} from './accessibility-texts.ts';
export {
  type AssessmentIssueKey,
  assessmentIssues,
  assessmentPlaces,
  assessmentSheetTexts,
  type PanelTextKey,
  panelTexts,
} from './assessment-texts.ts';
export { binaryNames } from './binary-names.ts';
export { chartTexts } from './chart-texts.ts';
export { type ClaimCauseKey, type ClaimValueKey, claimTexts, claimValueLabels, weekdayLabels } from './claims.ts';
export { conventionChoices, conventionNames } from './convention-words.ts';
export {
  type DocumentIssueKey,
  documentIssues,
  documentLabels,
  documentPlaces,
} from './document-issues.ts';
export { type DocumentReadingIssueKey, documentReadingIssues } from './document-reading-issues.ts';
export {
  type FicheIssueKey,
  ficheIssues,
  fichePlaces,
  type TemplateFaultKey,
  templateFaults,
} from './fiche-issues.ts';
export {
  beneficiaryKindLabels,
  descriptionPartLabels,
  type FicheLabelKey,
  ficheLabels,
  figureQualifierLabels,
  stakeholderRoleLabels,
} from './fiche-labels.ts';
export { type FieldName, fieldNames } from './field-names.ts';
export { type FillIssueCode, type FillReason, fillIssueTexts, fillPlaces, fillReasons } from './fill-issues.ts';
export { type FollowUpIssueKey, followUpIssues, followUpPlaces } from './follow-up-issues.ts';
export { type FollowUpTextKey, followUpTexts } from './follow-up-texts.ts';
export { claimVerdictLabels, completenessLevelLabels } from './level-labels.ts';
export type { Locale, MessageLocale } from './locale.ts';
export { LOCALES, messageLocale } from './locale.ts';
export { makeIssue } from './make-issue.ts';
export { frenchMarks, listInWords, partsInWords } from './marks.ts';
export type { Catalogue, Labels, MessageParams } from './message.ts';
export { catalogue, formatMessage, labels, printed } from './message.ts';
export { decimal, percentage, percentageBetween, plainNumber, signedDecimal } from './number-words.ts';
export { type OoxmlIssueCode, ooxmlIssueTexts } from './ooxml-issues.ts';
export { rankWords } from './rank-words.ts';
export { reportTexts } from './report-texts.ts';
export { requireOptions } from './require-options.ts';
export { type RestitutionTextKey, restitutionTexts } from './restitution-texts.ts';
export { ruleTexts } from './rules.ts';
export { alikeScores, placesFor, placesOfScores } from './score-words.ts';
export {
  type ScoringExplanationKey,
  scoringExplanations,
  scoringWords,
} from './scoring-explanations.ts';
export { type ScoringIssueKey, type ScoringPlaceKey, scoringIssues, scoringPlaces } from './scoring-issues.ts';
export { type RecordChecklistKey, recordChecklistTexts } from './scoring-record.ts';
export { directionLabels, stageLabels, stateLabels } from './state-labels.ts';
export { type TableFileIssueCode, type TableWordKey, tableFileIssues, tableWords } from './table-file-issues.ts';
export { type TableHeading, tableHeadings } from './table-headings.ts';
export { planChangeTexts, successionTexts } from './tracking-changes.ts';
export { type TrackingCode, trackingReasons } from './tracking-reasons.ts';
export { type RequirementKey, requirementTexts } from './validation-completeness.ts';
export { rowPlaces, type TableIssueCode, tableIssues } from './validation-contributions.ts';
export type { Found, Meant, WrongKind } from './validation-issues.ts';
export {
  conditionWords,
  dateExamples,
  expectedWords,
  foundWords,
  leftOutWords,
  type ReadingFaultFacts,
  type ReadingIssueCode,
  readingIssues,
  typeMends,
} from './validation-issues.ts';
export { type PlaceKey, places } from './validation-places.ts';
export { type QuoteKind, quoteTexts } from './validation-quotes.ts';
export { type SyntaxReasonKey, syntaxReasons } from './validation-text.ts';
export { type UpgradeChangeKey, upgradeHints, upgradeTexts } from './validation-upgrade.ts';
export { codeOfLabel, vocabularyLabels } from './vocabulary-labels.ts';
export { type Wording, wordingIn } from './wording.ts';
