import {
  type ClaimCauseKey,
  claimTexts,
  claimValueLabels,
  claimVerdictLabels,
  formatMessage,
  type Locale,
  messageLocale,
  plainNumber,
  weekdayLabels,
} from '../../i18n/index.ts';
import { visibleText } from '../../internal/shown-text.ts';
import { type Weekday, writePartialDate } from '../../model/index.ts';
import type { ClaimValue, ClaimVerdict } from './claim-verdict.ts';
import { amountWriter } from './write-amount.ts';

/** Puts verdicts into words of one locale. */
interface ClaimWriter {
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
  'days',
  'duration',
  'text',
  'threshold',
  'inversions',
]);

/** Values that are texts of the document: they stand in quotation marks. */
const QUOTED: ReadonlySet<ClaimValue['key']> = /* @__PURE__ */ new Set(['text', 'section', 'place', 'group', 'stage']);

/** The values of claims in words, alone and in lists. */
function valueWriter(locale: Locale) {
  const language = messageLocale(locale);
  const texts = claimTexts[language];
  const fill = (key: keyof typeof texts, params: Readonly<Record<string, unknown>>): string =>
    formatMessage(texts[key], params, locale);
  const amount = amountWriter(locale);
  const text = (value: string, key: ClaimValue['key']): string => {
    if (key === 'weekday') return weekdayLabels[language][value as Weekday];
    if (key === 'threshold') return value.replace('>=', '≥').replace('<=', '≤');
    return QUOTED.has(key) ? fill('quoted', { text: value }) : writePartialDate(value, language);
  };
  const bare = ({ key, value, unit }: ClaimValue): string => {
    if (key === 'inversions') return fill('unit-inversions', { value });
    return typeof value === 'number' ? amount(value, unit) : text(value, key);
  };
  const show = (value: ClaimValue): string => {
    const qualifier =
      value.qualifier === undefined ? '' : (texts as Readonly<Record<string, string>>)[`qualifier-${value.qualifier}`];
    return qualifier ? `${qualifier} ${bare(value)}` : bare(value);
  };
  const list = (values: readonly ClaimValue[], named = true): string => {
    const pair = shareInWords(values) ?? durationInWords(values);
    if (pair !== undefined) return pair;
    const [only] = values;
    const plain =
      !named || (only !== undefined && values.every(({ key }) => key === only.key && SPEAK_FOR_THEMSELVES.has(key)));
    const items = values.map((value, i) => {
      // Of a run of one kind the last one is named.
      const isNamed = !plain && values[i + 1]?.key !== value.key;
      return isNamed ? `${show(value)} (${claimValueLabels[language][value.key]})` : show(value);
    });
    const last = items.pop() ?? '';
    return items.length === 0 ? last : fill('and', { list: items, last });
  };
  /** "9 of 10 (90 %)", where that is all there is to say. */
  const shareInWords = (values: readonly ClaimValue[]): string | undefined => {
    const [covered, whole, share, ...more] = values;
    if (covered?.key !== 'covered' || whole?.key !== 'whole' || more.length > 0) return undefined;
    if (share !== undefined && share.key !== 'share') return undefined;
    return fill('out-of', { covered: show(covered), whole: show(whole), share: share && show(share) });
  };

  /** "48 days, or 6.86 weeks": one length of time in two units. */
  const durationInWords = (values: readonly ClaimValue[]): string | undefined => {
    const [days, duration, ...more] = values;
    if (days?.key !== 'days' || duration?.key !== 'duration' || more.length > 0) return undefined;
    return fill('that-is', { days: show(days), duration: show(duration) });
  };

  return { fill, text, bare, list };
}

/** Spellings and thresholds are not computed: what one place says stands against what another one says. */
function isCompared(values: readonly ClaimValue[]): boolean {
  return values.length > 0 && values.every(({ key }) => key === 'text' || key === 'threshold');
}

/** What was computed, what is written, the difference and what may explain it, in whole sentences. */
export function claimWriter(locale: Locale): ClaimWriter {
  const language = messageLocale(locale);
  const { fill, text, bare, list } = valueWriter(locale);
  /** What is wanted may hold dates: "2020-end … 2022". */
  const wanted = (missing: string): string =>
    missing
      .split(' … ')
      .map((part) => writePartialDate(part, language))
      .join(' – ');

  /** What an announced section holds, which is no number that stands against another. */
  const sectionInWords = ({ how, recomputed, stated }: Pick<ClaimVerdict, 'how' | 'recomputed' | 'stated'>) => {
    const [section] = stated;
    if (how !== 'computed' || section?.key !== 'section') return undefined;
    const count = Number(recomputed[0]?.value ?? 0);
    return fill(count === 0 ? 'section-empty' : 'section-filled', { section: bare(section), count });
  };

  return {
    verdict(facts) {
      const compared = facts.how === 'computed' && isCompared(facts.recomputed) && isCompared(facts.stated);
      const [recomputed, stated] = [list(facts.recomputed, !compared), list(facts.stated, !compared)];
      const same = recomputed === stated;
      const sentence =
        sectionInWords(facts) ??
        fill(sentenceOf(facts, compared), {
          verdict: claimVerdictLabels[language][facts.verdict],
          recomputed: recomputed === '' ? undefined : recomputed,
          stated: same && facts.verdict === 'reconciles' && !compared ? '' : stated,
          same: same ? 'yes' : '',
          difference: facts.difference === undefined ? '' : bare(facts.difference),
          missing: facts.missing.map(wanted).join('; '),
          reason: facts.reason ?? '',
          rounding: facts.rounding === 'truncation' ? claimTexts[language].truncation : '',
        });
      return visibleText(facts.likelyCause === undefined ? sentence : `${sentence} ${facts.likelyCause.message}`);
    },
    cause(code, params) {
      const shown = Object.entries(params).map(([key, value]) => [
        key,
        typeof value === 'number'
          ? key === 'number' || key === 'before'
            ? String(value)
            : plainNumber(Number(value.toFixed(2)), locale)
          : text(value, 'date'),
      ]);
      return visibleText(fill(code, Object.fromEntries(shown)));
    },
  };
}

/** The sentence that says a verdict. */
function sentenceOf({ how, verdict }: Pick<ClaimVerdict, 'how' | 'verdict'>, compared: boolean) {
  if (how === 'judged') return 'judged';
  if (compared) return verdict === 'reconciles' ? 'compared-reconciles' : 'compared';
  return verdict;
}
