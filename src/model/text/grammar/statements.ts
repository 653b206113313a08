import { defined } from '../../../internal/defined.ts';
import { BEFORE, BOUND_OF, type Qualifier } from '../words/qualifier-words.ts';
import { JOIN_RANGE, OPEN_RANGE, PLUS_MINUS } from '../words/range-words.ts';
import { type Amount, amountsAt, type UnitGrammar } from './amounts.ts';
import { times } from './number-marks.ts';
import type { Token } from './tokens.ts';

/** What a text says about one number: a value or bounds, how it is qualified, its unit, and the place after it. */
export interface Statement<Unit> {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly qualifier?: Qualifier;
  readonly decimals?: number;
  readonly sign?: '+' | '-';
  readonly unit?: Unit;
  /** The text may mean something else, so the person who wrote it is asked: `2023-2024 €`, `25 à 20 %`. */
  readonly asks?: true;
  readonly next: number;
}

/** A kind of statement: its units, and which unit two ends of a range have together. */
export interface StatementGrammar<Unit> extends UnitGrammar<Unit> {
  readonly sameUnit: (a: Unit, b: Unit) => Unit | undefined;
}

/** A text, and the amounts at its places: shapes that begin alike read them once. */
interface Line<Unit> {
  readonly tokens: readonly Token[];
  readonly grammar: StatementGrammar<Unit>;
  readonly amounts: (at: number) => readonly Amount<Unit>[];
}

function lineOf<Unit>(tokens: readonly Token[], grammar: StatementGrammar<Unit>): Line<Unit> {
  const known = new Map<number, readonly Amount<Unit>[]>();
  const amounts = (at: number): readonly Amount<Unit>[] => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const found = amountsAt(tokens, at, grammar);
    known.set(at, found);
    return found;
  };
  return { tokens, grammar, amounts };
}

/**
 * The shapes of statements, in this order. Each gives all readings it can find; what is left of the text decides which of them stand.
 *
 * | shape | example |
 * |---|---|
 * | range | `entre 10 et 15 k€`, `10 - 15` |
 * | two bounds | `au moins 10 et au plus 15` |
 * | tolerance | `100 ± 5 %` |
 * | single | `30 000 €` |
 */
const SHAPES = [rangesAt, boundsAt, tolerancesAt, singlesAt] as const;

/** All ways to read the beginning of a text as a statement. */
export function statementsOf<Unit>(
  tokens: readonly Token[],
  grammar: StatementGrammar<Unit>,
): readonly Statement<Unit>[] {
  const line = lineOf(tokens, grammar);
  const bare = SHAPES.flatMap((shape) => shape(line, 0));
  const before = BEFORE(tokens, 0);
  // The "CA" of "CA$30" is no "circa".
  if (before === undefined || isGluedSign(tokens, before.next)) return bare;
  const qualified = SHAPES.flatMap((shape) => shape(line, before.next));
  return [...bare, ...qualified.flatMap((statement) => qualify(statement, before.meaning))];
}

const isGluedSign = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'sign' && !tokens[at].spaced && tokens[at - 1]?.kind === 'word';

/** Adds what is said before or after a number. Two qualifiers, or a bound of a range, are no statement. */
export function qualify<Unit>(statement: Statement<Unit>, qualifier: Qualifier): readonly Statement<Unit>[] {
  const { value, ...others } = statement;
  if (value === undefined)
    return statement.qualifier === 'between' && (qualifier === 'about' || qualifier === 'nearly')
      ? [{ ...statement, qualifier }]
      : [];
  if (statement.qualifier !== undefined) return statement.qualifier === qualifier ? [statement] : [];
  const side = BOUND_OF[qualifier];
  return [side === undefined ? { ...statement, qualifier } : { ...others, [side]: value, qualifier }];
}

function singlesAt<Unit>({ amounts }: Line<Unit>, at: number): readonly Statement<Unit>[] {
  return amounts(at).map(({ value, decimals, rough, sign, unit, next }) => ({
    ...(rough === 'more-than' ? { min: value } : { value }),
    ...(rough && { qualifier: rough }),
    ...defined({ decimals }),
    ...(sign && { sign }),
    ...defined({ unit }),
    next,
  }));
}

/** `100 ± 5`, `10 000 € ± 10 %`: from the one side to the other. Without a number before it the sign may also mean "about". */
function tolerancesAt<Unit>(line: Line<Unit>, at: number): readonly Statement<Unit>[] {
  const { tokens, amounts } = line;
  const alone = PLUS_MINUS(tokens, at);
  if (alone !== undefined) {
    return amounts(alone.next).flatMap((amount): readonly Statement<Unit>[] => {
      const { value, next } = amount;
      const unit = amount.unit !== undefined && { unit: amount.unit };
      return [
        { min: -value, max: value, qualifier: 'between', ...unit, next },
        { value, qualifier: 'about', ...unit, next },
      ];
    });
  }
  return amounts(at).flatMap((amount) => {
    const mark = PLUS_MINUS(tokens, amount.next);
    if (mark === undefined) return [];
    const percent = percentAt(line, mark.next);
    const slacks = percent ?? amounts(mark.next);
    return slacks.flatMap((slack) => {
      const unit = amount.unit ?? slack.unit;
      const shared = amount.multiple === 1 && amount.unitSide !== 'after' ? slack.multiple : 1;
      const middle = times(amount.value, shared);
      const off = percent === undefined ? slack.value : Math.abs(times(middle, 0.01) * slack.value);
      const next = tokens[slack.next]?.key === ')' ? slack.next + 1 : slack.next;
      return [
        {
          min: tidy(middle - off),
          max: tidy(middle + off),
          qualifier: 'between' as const,
          ...defined({ unit }),
          next,
        },
      ];
    });
  });
}

/** A share of the number before it, where the statement itself is not in percent. */
function percentAt<Unit>({ tokens, grammar, amounts }: Line<Unit>, at: number): readonly Amount<Unit>[] | undefined {
  if (grammar.unitAt(tokens, at + 1, 'after') !== undefined) return undefined;
  const found = amounts(at).flatMap((slack) =>
    tokens[slack.next]?.key === '%' ? [{ ...slack, next: slack.next + 1 }] : [],
  );
  return found.length > 0 ? found : undefined;
}

/** Takes the noise of binary fractions away. */
const tidy = (value: number): number => Number(value.toPrecision(15));

function rangesAt<Unit>({ tokens, grammar, amounts }: Line<Unit>, at: number): readonly Statement<Unit>[] {
  const open = OPEN_RANGE(tokens, at);
  const join = JOIN_RANGE[open?.meaning ?? 'bare'];
  return amounts(open?.next ?? at).flatMap((low) => {
    const joined = join(tokens, low.next);
    if (joined === undefined || low.rough !== undefined) return [];
    // Two years with a dash between them are a period as well.
    const dash = tokens[low.next]?.key === '-' && tokens[low.next]?.spaced === false;
    return amounts(joined.next).flatMap((high) => {
      const unit = unitOf(low, high, grammar);
      if (unit === 'different' || !marksAgree(low, high)) return [];
      const decimals = Math.max(low.decimals ?? 0, high.decimals ?? 0);
      const years = dash && isYear(low) && isYear(high);
      return endsOf(low, high).map(({ min, max, asks }) => ({
        min,
        max,
        qualifier: 'between',
        ...(low.decimals !== undefined && high.decimals !== undefined && { decimals }),
        ...unit,
        ...((asks || years) && { asks: true }),
        next: high.next,
      }));
    });
  });
}

const marksAgree = ({ marks: low }: Amount<unknown>, { marks: high }: Amount<unknown>): boolean =>
  (low[','] ?? high[',']) === (high[','] ?? low[',']) && (low['.'] ?? high['.']) === (high['.'] ?? low['.']);

const isYear = ({ plain, value }: Amount<unknown>): boolean => plain && value >= 1900 && value <= 2100;

/** `au moins 5 et au plus 10 000`: what has a word for each end shares nothing. */
function boundsAt<Unit>({ tokens, grammar, amounts }: Line<Unit>, at: number): readonly Statement<Unit>[] {
  const least = BEFORE(tokens, at);
  if (least?.meaning !== 'at-least') return [];
  return amounts(least.next).flatMap((low) => {
    const joined = JOIN_RANGE.between(tokens, low.next);
    const most = joined && BEFORE(tokens, joined.next);
    if (most?.meaning !== 'at-most') return [];
    return amounts(most.next).flatMap((high): readonly Statement<Unit>[] => {
      const unit = unitOf(low, high, grammar);
      if (unit === 'different' || low.value > high.value) return [];
      return [{ min: low.value, max: high.value, qualifier: 'between', ...unit, next: high.next }];
    });
  });
}

/** The unit of two ends: that of the one that has it, or the one they have together. */
function unitOf<Unit>(
  low: Amount<Unit>,
  high: Amount<Unit>,
  { sameUnit }: StatementGrammar<Unit>,
): { readonly unit?: Unit } | 'different' {
  if (low.unit === undefined) return high.unit === undefined ? {} : { unit: high.unit };
  if (high.unit === undefined) return { unit: low.unit };
  const unit = sameUnit(low.unit, high.unit);
  return unit === undefined ? 'different' : { unit };
}

interface Ends {
  readonly min: number;
  readonly max: number;
  readonly asks?: true;
}

/**
 * What the two ends share. The low one takes the multiple of the high one (`10 à 15 k€`, `trois à quatre cents`), and may take its thousands
 * (`20 à 25 000`), unless it has a unit of its own; `€20 to €25 million` asks. Ends that stand the wrong way round ask.
 */
function endsOf(low: Amount<unknown>, high: Amount<unknown>): readonly Ends[] {
  const asWritten = inOrder(low.value, high.value);
  if (low.unitSide === 'after' || low.multiple > 1) return [asWritten];
  if (high.count !== undefined && low.value <= high.count)
    return [sharingWords(low, high.value / high.count, asWritten)];
  const bothBefore = low.unitSide === 'before' && high.unitSide === 'before';
  if (high.multiple > 1) {
    const shared = times(low.value, high.multiple);
    if (shared <= high.value) return [{ min: shared, max: high.value }, ...(bothBefore ? [asWritten] : [])];
    return [low.value >= 1000 ? asWritten : { ...asWritten, asks: true }];
  }
  const shares = low.plain && !bothBefore && mayShareThousands(low.value, high.value);
  return shares ? [{ min: low.value * 1000, max: high.value }, asWritten] : [asWritten];
}

/** `trois à quatre cents` shares its hundreds; `trois à quatre cent vingt` may, and asks. */
function sharingWords({ value }: Amount<unknown>, factor: number, asWritten: Ends): Ends {
  return Number.isInteger(Math.log10(factor))
    ? { min: times(value, factor), max: asWritten.max }
    : { ...asWritten, asks: true };
}

/** Whether a reader may give the thousands of the high end to the low one. */
export function mayShareThousands(low: number, high: number): boolean {
  return Number.isInteger(low) && low > 0 && low < 1000 && low * 1000 < high;
}

const inOrder = (a: number, b: number): Ends => (a <= b ? { min: a, max: b } : { min: b, max: a, asks: true });
