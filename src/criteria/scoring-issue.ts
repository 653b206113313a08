import type { Issue, Severity } from '../errors/index.ts';
import {
  formatMessage,
  type Locale,
  makeIssue,
  messageLocale,
  type ScoringIssueKey,
  type ScoringPlaceKey,
  scoringIssues,
  scoringPlaces,
} from '../i18n/index.ts';

/** Everything an issue of a prioritisation is made of. */
export interface ScoringIssueParts {
  readonly code: ScoringIssueKey;
  readonly severity: Severity;
  readonly path: readonly (string | number)[];
  readonly place: ScoringPlaceKey;
  /** Facts of the message and names of the place: `criterion`, `gate`, `alternative`. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Builds an issue in a language. */
export function scoringIssue(parts: ScoringIssueParts, locale: Locale): Issue {
  const language = messageLocale(locale);
  const { place, ...others } = parts;
  return makeIssue(
    {
      ...others,
      place: formatMessage(scoringPlaces[language][place], parts.params, locale),
      template: scoringIssues[language][parts.code],
    },
    locale,
  );
}
