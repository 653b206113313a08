import { readNumber } from '../../model/index.ts';
import type { Span } from './source-words.ts';

/** What a number of the source counts: money, percent, or anything else. */
type NumberKind = 'amount' | 'percent' | 'number';

/** The numbers of a source, by value and kind. */
export interface SourceNumbers {
  find(value: number, kind: NumberKind): Span | undefined;
}

const NUMBER = /(?<![\p{L}\d])\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|(?<!\d)\d+(?:[.,]\d+)?/gu;
const SPACE = String.raw`[ \u00a0\u202f]`;
/** What makes a number a thousand, a million, a billion of it. */
const MULTIPLE = new RegExp(
  `^${SPACE}?(?:(k(?=${SPACE}?[€$]|EUR|CHF|${SPACE}?F)|milliers?|mille|thousand|tausend)|(M(?=${SPACE}?(?:€|\\$|EUR|CHF|F|d['’]))|millions?|Mio\\.?|Millionen|m(?=${SPACE}?€))|(Mds?|Mrds?\\.?|Mia\\.?|milliards?|Milliarden?|billions?|bn))(?![\\p{L}\\d])`,
  'u',
);
const MONEY = new RegExp(
  `^${SPACE}?(?:de |d['’])?${SPACE}?(?:€|\\$|£|EUR|euros?|CHF|francs?|dollars?|USD|CAD|F ?CFA|CFA|XOF|XAF)(?![\\p{L}\\d])`,
  'iu',
);
const MONEY_BEFORE = new RegExp(`(?:€|\\$|£|EUR|CHF|USD)${SPACE}?$`, 'u');
const PERCENT = new RegExp(`^${SPACE}?(?:%|pour cent|p\\. ?100|percent|per cent|Prozent)`, 'iu');
/** Between the two ends of a range the unit stands once: "de 20 à 25 000 €". */
const RANGE = new RegExp(`^${SPACE}?(?:à|et|to|and|bis|und|–|-|ou|or)${SPACE}?$`, 'iu');

const WORDS: readonly (readonly [RegExp, number])[] = /* @__PURE__ */ (
  [
    ['une?|one|eine?[nrms]?', 1],
    ['deux|two|zwei', 2],
    ['trois|three|drei', 3],
    ['quatre|four|vier', 4],
    ['cinq|five|fünf', 5],
    ['six|sechs', 6],
    ['sept|seven|sieben', 7],
    ['huit|eight|acht', 8],
    ['neuf|nine|neun', 9],
    ['dix|ten|zehn', 10],
    ['onze|eleven|elf', 11],
    ['douze|twelve|zwölf|douzaine', 12],
    ['quinze|fifteen|fünfzehn|quinzaine', 15],
    ['vingt|twenty|zwanzig|vingtaine', 20],
    ['trente|thirty|dreißig', 30],
    ['cent|hundred|hundert', 100],
    ['mille|thousand|tausend', 1000],
  ] as const
).map(([words, value]) => [new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'giu'), value]);
const HALVES = /(?<![\p{L}])(?:la moitié|half|die Hälfte)(?![\p{L}])/giu;

/** A number as a text prints it. */
interface PrintedAt extends Span {
  /** All that the print may mean: "1.234" is two numbers. */
  readonly values: readonly number[];
  readonly unit: NumberKind;
  readonly factor: number;
}

/**
 * The numbers that a source prints, in any usual writing. A number in money or in percent counts as a plain one too; the digits of a date
 * (`dates`) count as none.
 */
export function sourceNumbers(text: string, dates: readonly Span[] = []): SourceNumbers {
  const inDate = new Set(dates.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)));
  const places = new Map<string, Span>();
  const put = (value: number, kind: NumberKind, span: Span) => {
    const key = `${kind} ${Number(value.toPrecision(12))}`;
    if (!places.has(key)) places.set(key, span);
  };
  for (const { values, unit, factor, start, end } of unitsOfRanges(numbersOf(text), text)) {
    if (inDate.has(start)) continue;
    for (const value of values) {
      put(value * factor, unit, { start, end });
      put(value * factor, 'number', { start, end });
      if (factor !== 1 || unit !== 'number') put(value, 'number', { start, end });
    }
  }
  for (const [pattern, value] of WORDS) {
    const match = text.matchAll(pattern).next().value;
    if (match !== undefined) put(value, 'number', { start: match.index, end: match.index + match[0].length });
  }
  const half = text.matchAll(HALVES).next().value;
  if (half !== undefined) put(50, 'percent', { start: half.index, end: half.index + half[0].length });
  return { find: (value, kind) => places.get(`${kind} ${Number(Math.abs(value).toPrecision(12))}`) };
}

/** The numbers that a text prints in digits, with what they count. */
export function numbersOf(text: string): readonly PrintedAt[] {
  return [...text.matchAll(NUMBER)].map(({ 0: printed, index }) => {
    const end = index + printed.length;
    const after = text.slice(end, end + 40);
    const multiple = MULTIPLE.exec(after);
    const factor = multiple === null ? 1 : multiple[1] ? 1e3 : multiple[2] ? 1e6 : 1e9;
    const rest = after.slice(multiple?.[0].length ?? 0);
    const isMoney = MONEY.test(rest) || MONEY_BEFORE.test(text.slice(Math.max(0, index - 5), index));
    const unit = isMoney ? 'amount' : PERCENT.test(after) ? 'percent' : 'number';
    return { values: readingsOf(printed), unit, factor, start: index, end };
  });
}

function readingsOf(printed: string): readonly number[] {
  const reading = readNumber(printed);
  if (reading.ok) return [reading.value.value];
  return (reading.readings ?? []).map(({ value }) => value);
}

/** The first end of a range takes the unit and the multiple of the second. */
function unitsOfRanges(numbers: readonly PrintedAt[], text: string): readonly PrintedAt[] {
  return numbers.flatMap((number, i) => {
    const next = numbers[i + 1];
    if (next === undefined || number.unit !== 'number' || !RANGE.test(text.slice(number.end, next.start)))
      return [number];
    if (next.unit === 'number' && next.factor === 1) return [number];
    const values = next.values.some((value) => value >= 1000)
      ? [...number.values, ...number.values.map((value) => value * 1000)]
      : number.values;
    return [number, { ...number, values, unit: next.unit, factor: next.factor }];
  });
}
