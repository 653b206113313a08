import type { Issue, Severity } from '../../errors/index.ts';
import {
  formatMessage,
  type Locale,
  messageLocale,
  type ScoringIssueKey,
  type ScoringPlaceKey,
  scoringIssues,
  scoringPlaces,
} from '../../i18n/index.ts';

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
  const { code, severity, path, place, params } = parts;
  return {
    code,
    severity,
    path,
    message: formatMessage(scoringIssues[language][code], params, locale),
    place: formatMessage(scoringPlaces[language][place], params, locale),
    params,
  };
}
