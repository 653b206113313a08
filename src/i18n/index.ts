export type { Locale, MessageLocale } from './locale.ts';
export { LOCALES, messageLocale } from './locale.ts';
export type { Catalogue, Labels, MessageParams } from './message.ts';
export { formatMessage } from './message.ts';
export { type ScoringIssueKey, type ScoringPlaceKey, scoringIssues, scoringPlaces } from './scoring-issues.ts';
