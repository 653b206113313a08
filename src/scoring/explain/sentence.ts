import {
  formatMessage,
  type Locale,
  messageLocale,
  type ScoringExplanationKey,
  scoringExplanations,
} from '../../i18n/index.ts';

/** One sentence of an explanation. */
export function sentence(
  key: ScoringExplanationKey,
  params: Readonly<Record<string, unknown>>,
  locale: Locale,
): string {
  return formatMessage(scoringExplanations[messageLocale(locale)][key], params, locale);
}

/** Options of every `describe…` function. */
export interface DescribeOptions {
  /** Default `fr`. */
  readonly locale?: Locale;
}
