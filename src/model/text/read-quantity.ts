import { type KeysOf, requireKeys, requireText } from '../../errors/index.ts';
import { defined } from '../../internal/defined.ts';
import type { Quantity } from '../quantity.ts';
import { numeralAt } from './grammar/spelled-numbers.ts';
import { qualify, type Statement, statementsOf } from './grammar/statements.ts';
import { type Token, type TokenText, tokenize } from './grammar/tokens.ts';
import { habitOf, READ_OPTIONS, type ReadNumberOptions } from './read-number.ts';
import { decide, type Reading, unread } from './reading.ts';
import { ORDINAL_ENDINGS } from './words/date-words.ts';
import { MULTIPLES, OF, OTHER_NUMBERS } from './words/number-words.ts';
import { POINTS } from './words/percent-words.ts';
import { AFTER } from './words/qualifier-words.ts';

/** A quantity and the words after it. */
export interface ReadQuantity {
  readonly quantity: Quantity;
  /** What follows the number: `€`, `participants`, `de DMP`; empty when nothing does. It holds no digit and no multiple. */
  readonly rest: string;
  /** A plus before the number: it is a change, not a level. */
  readonly sign?: '+';
}

const OPTIONS: KeysOf<ReadNumberOptions> = READ_OPTIONS;
/** More than the schema of quantities keeps. */
const MOST_DECIMALS = 12;

/**
 * Reads a qualified number and keeps the words that follow: `plus de 1 100 participants`, `entre 10 et 80`, `près de 10 millions
 * de DMP`, `15 à 20 millions`, `75 ans et plus`. A text that holds a second number, a fraction or a sum is refused.
 *
 * @example
 * ```ts
 * import { readQuantity } from 'plan-sante/model';
 * const reading = readQuantity('plus de 1 100 participants');
 * if (reading.ok) console.log(reading.value.quantity.min, reading.value.rest); // 1100 'participants'
 * ```
 */
export function readQuantity(text: string, options: ReadNumberOptions = {}): Reading<ReadQuantity> {
  requireText('readQuantity', text);
  requireKeys('readQuantity', 'its options', options, OPTIONS);
  const habit = habitOf('readQuantity', options);
  const cut = tokenize(text);
  if (cut === undefined) return unread(text.trim() === '' ? 'empty' : 'not-understood');
  const statements = statementsOf(cut.tokens, { unitAt: () => undefined, habit, sameUnit: () => undefined });
  let asks = false;
  const readings = statements.flatMap((statement) => {
    const whole = withRest(statement, cut);
    asks ||= whole.length > 0 && statement.asks === true;
    return whole;
  });
  return decide(readings, () => stoppedBy(cut, statements), asks);
}

/** The statements whose rest is words alone, with what is said after them. */
function withRest(statement: Statement<undefined>, cut: TokenText): readonly ReadQuantity[] {
  const { tokens } = cut;
  const isRough = statement.qualifier === 'about' || statement.qualifier === 'more-than';
  const from =
    isRough && statement.decimals === undefined ? (OF(tokens, statement.next)?.next ?? statement.next) : statement.next;
  if (from === tokens.length) return [toReading(statement, cut, from, from)];
  return endings(tokens, from).flatMap(({ to, start, qualifier }) => {
    if (!isRest(tokens, start, to)) return [];
    const qualified = qualifier === undefined ? [statement] : qualify(statement, qualifier);
    return qualified.flatMap((one) => readingsOfAge(one, tokens, start).map((age) => toReading(age, cut, start, to)));
  });
}

/** Where the rest begins and ends: what qualifies the number may stand before it (`40 environ`) or after it (`75 ans et plus`). */
function endings(tokens: readonly Token[], from: number) {
  const first = AFTER(tokens, from);
  if (first !== undefined) return [{ start: first.next, to: tokens.length, qualifier: first.meaning }];
  for (let at = from + 1; at < tokens.length; at++) {
    const last = AFTER(tokens, at);
    if (last?.next === tokens.length) return [{ start: from, to: at, qualifier: last.meaning }];
  }
  return [{ start: from, to: tokens.length, qualifier: undefined }];
}

/** Signs that may begin what is counted. */
const UNIT_SIGNS: ReadonlySet<string> = new Set(['%', '€', '$', '£', '°', '‰', '/', '(', '«', '"', 'µ']);

function isRest(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (first === undefined || from === to) return true;
  // "1ère année", "2e": an ordinal counts nothing.
  if (first.kind === 'word' && !first.spaced && ORDINAL_ENDINGS(tokens, from) !== undefined) return false;
  if (first.kind === 'sign' && !UNIT_SIGNS.has(first.text)) return false;
  if (numeralAt(tokens, from) !== undefined || OTHER_NUMBERS(tokens, from) !== undefined || first.key === 'x')
    return false;
  for (let at = from; at < to; at++) {
    if (tokens[at]?.kind === 'digits' || (numeralAt(tokens, at)?.meaning ?? 0) >= 2) return false;
    const multiple = MULTIPLES(tokens, at)?.meaning;
    if (multiple !== undefined && multiple.beside === undefined) return false;
  }
  return true;
}

/** "-18 ans" means under 18 as often as the number below zero. */
function readingsOfAge(statement: Statement<undefined>, tokens: readonly Token[], at: number) {
  const { value, sign } = statement;
  if (sign !== '-' || value === undefined || !AGES.has(tokens[at]?.key ?? '')) return [statement];
  return [statement, ...qualify({ ...statement, value: -value }, 'less-than')];
}
const AGES: ReadonlySet<string> = new Set(['an', 'ans', 'years', 'jahre', 'jahren', 'joer']);

function toReading(
  statement: Statement<undefined>,
  { text, tokens, asWritten }: TokenText,
  from: number,
  to: number,
): ReadQuantity {
  const [first, last] = [tokens[from], tokens[to - 1]];
  const rest = first === undefined || last === undefined || to <= from ? '' : text.slice(first.start, last.end);
  return {
    quantity: { ...quantityOf(statement), ...(isPoints(tokens, from, to) && { unit: 'points' }), asWritten },
    rest,
    ...(statement.sign === '+' && { sign: '+' }),
  };
}

const isPoints = (tokens: readonly Token[], from: number, to: number): boolean =>
  POINTS(tokens, from)?.next === to && to > from;

/** The members of a quantity that a statement says. */
export function quantityOf({ value, min, max, qualifier, decimals }: Statement<unknown>): Quantity {
  return {
    ...defined({ value, min, max, qualifier }),
    ...(decimals !== undefined && decimals <= MOST_DECIMALS && { decimals }),
  };
}

/** The first word after the longest statement, or the first word of all. */
export function stoppedBy({ tokens, text }: TokenText, statements: readonly Statement<unknown>[], refuses = 0) {
  const next = Math.max(0, refuses, ...statements.map((statement) => statement.next));
  const stop = tokens[next];
  return unread<never>('not-understood', stop === undefined ? text : text.slice(stop.start));
}
