import { AND_A_HALF, ARTICLES, MULTIPLES, type Multiple, OF, SEVERAL } from '../words/number-words.ts';
import { byHabit, type MarkHabit, type NumberReading, numberAt, times } from './number-marks.ts';
import type { Found } from './phrases.ts';
import { type Numeral, numeralsAt } from './spelled-numbers.ts';
import type { Token } from './tokens.ts';

/** What a kind of amount has beside its number. */
export interface UnitGrammar<Unit> {
  /** The unit at a place before or after a number. */
  readonly unitAt: (tokens: readonly Token[], at: number, side: 'before' | 'after') => Found<Unit> | undefined;
  /** What is known of the marks of numbers. */
  readonly habit: MarkHabit;
  /** What a unit right before the digits says of the marks (`€30,000`). */
  readonly habitOf?: (unit: Unit, glued: boolean) => MarkHabit;
}

/** One way to read the number with its unit that begins at a place. */
export interface Amount<Unit> {
  readonly value: number;
  /** Printed decimals; without them, multiples hide how precise the print is. */
  readonly decimals?: number;
  readonly multiple: number;
  readonly rough?: 'about' | 'more-than';
  readonly sign?: '+' | '-';
  /** Digits without any mark: in a range they may share the thousands of the other end. */
  readonly plain: boolean;
  readonly unit?: Unit;
  readonly unitSide?: 'before' | 'after';
  /** How many hundreds or thousands its words count: the other end of a range may share them. */
  readonly count?: number;
  /** How this reading uses the marks of its digits: the other end of a range uses them alike. */
  readonly marks: MarkHabit;
  readonly next: number;
}

interface Start<Unit> {
  readonly sign?: '+' | '-';
  readonly unit?: Found<Unit> & { readonly glued: boolean };
  readonly at: number;
}

interface Multiples {
  readonly all: readonly Multiple[];
  readonly next: number;
}

/** All ways to read the amount that begins at a place. */
export function amountsAt<Unit>(
  tokens: readonly Token[],
  at: number,
  grammar: UnitGrammar<Unit>,
): readonly Amount<Unit>[] {
  const start = startAt(tokens, at, grammar);
  const several = start.sign === undefined ? SEVERAL(tokens, start.at) : undefined;
  if (several !== undefined) {
    const many = multiplesAt(tokens, several.next, start.unit !== undefined, grammar);
    if (many.all.length > 0) return withUnit(tokens, start, severalOf(), many, grammar, 'more-than');
  }
  return countsAt(tokens, start.at).flatMap(({ readings, next, words, article }) => {
    const { half, ...multiples } = withHalf(tokens, next, start.unit !== undefined, grammar);
    if (article && multiples.all.length === 0) return [];
    // "Two hundred and three hundred" are two numbers.
    if ((words?.meaning ?? 0) >= 100 && multiples.all[0]?.factors[0] === 100) return [];
    const numbers = half ? readings.filter(({ decimals }) => decimals === 0).map(andHalf) : readings;
    const rough = words?.meaning === 1 && multiples.all.some((multiple) => multiple.rough);
    const amounts = withUnit(tokens, start, numbers, multiples, grammar, rough ? 'about' : undefined);
    const count = words?.count;
    return count === undefined ? amounts : amounts.map((amount) => ({ ...amount, count }));
  });
}

/** A number without its multiples and unit: in digits, in words, or an article. */
interface Count {
  readonly readings: readonly NumberReading[];
  readonly next: number;
  readonly words?: Numeral;
  readonly article?: true;
}

function countsAt(tokens: readonly Token[], at: number): readonly Count[] {
  const digits = numberAt(tokens, at);
  if (digits !== undefined) return [digits];
  const inWords = (words: Numeral): Count => ({ readings: severalOf(words.meaning), next: words.next, words });
  const numerals = numeralsAt(tokens, at).map(inWords);
  const article = ARTICLES(tokens, at);
  return numerals.length > 0 || article === undefined ? numerals : [{ ...inWords(article), article: true }];
}

/** The multiples at a place, and whether half of one more is said before or behind them: "two and a half million", "un million et demi". */
function withHalf<Unit>(
  tokens: readonly Token[],
  at: number,
  currencyBefore: boolean,
  grammar: UnitGrammar<Unit>,
): Multiples & { readonly half: boolean } {
  const before = AND_A_HALF(tokens, at);
  const multiples = multiplesAt(tokens, before?.next ?? at, currencyBefore, grammar);
  const behind = before === undefined && multiples.all.length > 0 ? AND_A_HALF(tokens, multiples.next) : undefined;
  return { all: multiples.all, next: behind?.next ?? multiples.next, half: (before ?? behind) !== undefined };
}

const andHalf = (reading: NumberReading): NumberReading => ({
  ...reading,
  value: reading.value + 0.5,
  decimals: 1,
  plain: false,
});

const severalOf = (value = 1): readonly NumberReading[] => [{ value, decimals: 0, plain: false }];

function startAt<Unit>(tokens: readonly Token[], at: number, { unitAt }: UnitGrammar<Unit>): Start<Unit> {
  let next = at;
  let sign = signAt(tokens, next);
  if (sign !== undefined) next++;
  const unit = unitAt(tokens, next, 'before');
  if (unit === undefined) return { at: next, ...(sign && { sign }) };
  next = unit.next;
  const glued = tokens[next]?.spaced === false;
  if (sign === undefined) {
    sign = signAt(tokens, next);
    if (sign !== undefined) next++;
  }
  return { at: next, unit: { ...unit, glued }, ...(sign && { sign }) };
}

function signAt(tokens: readonly Token[], at: number): '+' | '-' | undefined {
  const key = tokens[at]?.key;
  return key === '+' || key === '-' ? key : undefined;
}

/** `dizaines de milliers`, `M`, `mille milliards`: all multiples that follow each other, with "de" between them. */
function multiplesAt<Unit>(
  tokens: readonly Token[],
  at: number,
  currencyBefore: boolean,
  { unitAt }: UnitGrammar<Unit>,
): Multiples {
  const all: Multiple[] = [];
  let next = at;
  for (;;) {
    const linked = all.length === 0 ? next : (OF(tokens, next)?.next ?? next);
    const found = MULTIPLES(tokens, linked);
    if (found === undefined) return { all, next };
    const { beside } = found.meaning;
    const currency =
      currencyBefore || unitAt(tokens, OF(tokens, found.next)?.next ?? found.next, 'after') !== undefined;
    if (beside === 'currency' && !currency) return { all, next };
    all.push(found.meaning);
    next = found.next;
  }
}

function withUnit<Unit>(
  tokens: readonly Token[],
  start: Start<Unit>,
  numbers: readonly NumberReading[],
  multiples: Multiples,
  grammar: UnitGrammar<Unit>,
  rough?: 'about' | 'more-than',
): readonly Amount<Unit>[] {
  const linked = multiples.all.length > 0 ? OF(tokens, multiples.next) : undefined;
  const after = start.unit === undefined ? grammar.unitAt(tokens, linked?.next ?? multiples.next, 'after') : undefined;
  const unit = start.unit ?? after;
  const known = { ...(start.unit && grammar.habitOf?.(start.unit.meaning, start.unit.glued)), ...grammar.habit };
  const habit = { ...known, ...habitOfMultiples(multiples.all, linked !== undefined, known) };
  const readings = byHabit(numbers, habit);
  const factors = multiples.all.reduce<readonly number[]>(
    (products, { factors }) => products.flatMap((product) => factors.map((factor) => product * factor)),
    [1],
  );
  return readings.flatMap((reading) =>
    factors.map((multiple) => ({
      value: signed(times(reading.value, multiple), start.sign),
      ...(multiples.all.length === 0 && { decimals: reading.decimals }),
      multiple,
      ...(rough && { rough }),
      ...(start.sign && { sign: start.sign }),
      plain: reading.plain && multiples.all.length === 0,
      ...(unit && { unit: unit.meaning, unitSide: start.unit === undefined ? 'after' : 'before' }),
      marks: { ...reading.sure, ...(reading.chosen && { [reading.chosen.mark]: reading.chosen.use }) },
      next: after?.next ?? multiples.next,
    })),
  );
}

const signed = (value: number, sign: '+' | '-' | undefined): number => (sign === '-' && value !== 0 ? -value : value);

/** Before a multiple a mark is a decimal one, unless it is the mark that groups in the language of the multiple. */
function habitOfMultiples(all: readonly Multiple[], followedByOf: boolean, known: MarkHabit): MarkHabit {
  const [first] = all;
  if (first === undefined) return {};
  if (first.habit === 'de') return { ',': 'decimal', ...known };
  if (first.habit === 'en' && !followedByOf) return { '.': 'decimal', ...known };
  return { ',': 'decimal', '.': 'decimal', ...known };
}
