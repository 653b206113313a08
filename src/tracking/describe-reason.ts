import { type KeysOf, usageError } from '../errors/index.ts';
import {
  formatMessage,
  type Locale,
  plainNumber,
  requireOptions,
  stateLabels,
  trackingReasons,
} from '../i18n/index.ts';
import { parsePartialDate, writePartialDate } from '../model/text/index.ts';
import type { ReasonParams, TrackingReason } from './reason.ts';

/** In which language a reason is said; French when left out. */
export interface DescribeReasonOptions {
  readonly locale?: Locale;
}

const OPTIONS: KeysOf<DescribeReasonOptions> = { locale: true };

/**
 * Says a reason in a sentence.
 *
 * @throws PlanSanteError for something else than a reason of this library.
 * @example
 * ```ts
 * import { describeReason, progressOf } from 'plan-sante/tracking';
 * const { reasons } = progressOf({ values: [] }, { asOf: '2026-11-28' });
 * console.log(reasons[0] && describeReason(reasons[0], { locale: 'en' }));
 * // 'No value is known on that day: add a dated measurement.'
 * ```
 */
export function describeReason(told: TrackingReason, options: DescribeReasonOptions = {}): string {
  requireOptions('describeReason', options, OPTIONS);
  const { locale = 'fr' } = options;
  const sentences: Readonly<Record<string, string>> = trackingReasons[locale];
  const sentence = typeof told === 'object' && told !== null ? sentences[told.code] : undefined;
  if (sentence === undefined)
    throw usageError('describeReason', 'a reason, as the functions of tracking give it', told);
  return formatMessage(sentence, inWords(told.params, locale), locale);
}

/** Facts as people write them: dates in words, numbers of the language. */
function inWords(params: ReasonParams, locale: Locale): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      name === 'state' || name === 'other' ? stateWord(value, locale) : wordOf(value, locale),
    ]),
  );
}

function wordOf(value: ReasonParams[string], locale: Locale): unknown {
  if (typeof value === 'number') return plainNumber(value, locale);
  if (typeof value === 'string' && /^[\d.]/.test(value) && parsePartialDate(value) !== undefined)
    return writePartialDate(value, locale).replaceAll("'", '’');
  return value;
}

/** A state in words; one that is not listed as it is written. */
function stateWord(state: ReasonParams[string], locale: Locale): unknown {
  const words: Readonly<Record<string, string>> = stateLabels[locale];
  return typeof state === 'string' && Object.hasOwn(words, state) ? words[state] : state;
}
