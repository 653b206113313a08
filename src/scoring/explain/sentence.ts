import {
  formatMessage,
  type Locale,
  messageLocale,
  requireOptions,
  type ScoringExplanationKey,
  scoringExplanations,
  type Wording,
  wordingIn,
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
  /** How alternatives are called: by their `labels` (default) or, shorter, by their `ids`. */
  readonly names?: 'labels' | 'ids';
}

/** The options of a `describe…` function with their defaults; what is none is refused. */
export function readOptions(caller: string, options: DescribeOptions) {
  requireOptions(caller, options, { locale: true, names: true });
  return { locale: options.locale ?? 'fr', names: options.names };
}

/** The name of an alternative in a sentence. */
export function nameIn(
  { id, label }: { readonly id: string; readonly label: Wording },
  names: DescribeOptions['names'],
  locale: Locale,
): string {
  return names === 'ids' ? id : wordingIn(label, locale) || id;
}
