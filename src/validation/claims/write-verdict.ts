import {
  type ClaimCauseKey,
  claimTexts,
  claimValueLabels,
  formatMessage,
  type Locale,
  messageLocale,
  weekdayLabels,
} from '../../i18n/index.ts';
import { visibleText } from '../../internal/shown-text.ts';
import type { Weekday } from '../../model/index.ts';
import { dateInWords } from '../date-in-words.ts';
import type { ClaimValue, ClaimVerdict } from './claim-verdict.ts';
import { amountWriter } from './write-amount.ts';

/** Puts verdicts into words of one locale. */
export interface ClaimWriter {
  verdict(facts: Omit<ClaimVerdict, 'id' | 'kind' | 'statement' | 'message'>): string;
  cause(code: ClaimCauseKey, params: Readonly<Record<string, string | number>>): string;
}

/** Values whose name adds nothing to the statement when they stand alone. */
const SPEAK_FOR_THEMSELVES: ReadonlySet<ClaimValue['key']> = /* @__PURE__ */ new Set([
  'sum',
  'total',
  'share',
  'remainder',
  'percent',
  'difference',
  'count',
  'value',
  'change',
  'date',
  'weekday',
  'text',
  'threshold',
]);

/** The verdict first, then what was computed, what was written, the difference and what may explain it. */
export function claimWriter(locale: Locale): ClaimWriter {
  const language = messageLocale(locale);
  const texts = claimTexts[language];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const amount = amountWriter(locale);
  const text = (value: string, key: ClaimValue['key']): string => {
    if (key === 'weekday') return weekdayLabels[locale][value as Weekday];
    if (key === 'threshold') return value.replace('>=', '≥').replace('<=', '≤');
    return key === 'text' ? value : dateInWords(value, language);
  };
  const bare = ({ key, value, unit }: ClaimValue): string =>
    typeof value === 'number' ? amount(value, unit) : text(value, key);
  const show = (value: ClaimValue): string => {
    const qualifier =
      value.qualifier === undefined ? '' : (texts as Readonly<Record<string, string>>)[`qualifier-${value.qualifier}`];
    return qualifier ? `${qualifier} ${bare(value)}` : bare(value);
  };
  /** Spellings and thresholds are not computed: what one place says stands against what another one says. */
  const isCompared = (values: readonly ClaimValue[]): boolean =>
    values.length > 0 && values.every(({ key }) => key === 'text' || key === 'threshold');
  const list = (values: readonly ClaimValue[], named = true): string => {
    const [only] = values;
    const plain =
      !named || (only !== undefined && values.every(({ key }) => key === only.key && SPEAK_FOR_THEMSELVES.has(key)));
    return values
      .map((value, i) => {
        // Of a run of one kind the last one is named.
        const isNamed = !plain && values[i + 1]?.key !== value.key;
        return isNamed ? `${show(value)} (${claimValueLabels[locale][value.key]})` : show(value);
      })
      .join(', ');
  };

  return {
    verdict(facts) {
      const compared = facts.how === 'computed' && isCompared(facts.recomputed) && isCompared(facts.stated);
      const sentence = formatMessage(
        texts[compared ? 'compared' : facts.how],
        {
          verdict: texts[facts.verdict],
          recomputed: list(facts.recomputed, !compared),
          stated: list(facts.stated, !compared),
          difference: facts.difference === undefined ? '' : bare(facts.difference),
          missing: facts.missing.join('; '),
          reason: facts.reason ?? '',
          rounding: facts.rounding === 'truncation' ? texts.truncation : '',
        },
        locale,
      );
      return visibleText(facts.likelyCause === undefined ? sentence : `${sentence} ${facts.likelyCause.message}`);
    },
    cause(code, params) {
      const shown = Object.entries(params).map(([key, value]) => [
        key,
        typeof value === 'number'
          ? key === 'number' || key === 'before'
            ? String(value)
            : number.format(value)
          : text(value, 'date'),
      ]);
      return visibleText(formatMessage(texts[code], Object.fromEntries(shown), locale));
    },
  };
}
