import { requireKeys, requireText } from '../../errors/index.ts';
import type { Quantity } from '../quantity.ts';
import { qualify, type Statement, statementsOf } from './grammar/statements.ts';
import { type Token, tokenize } from './grammar/tokens.ts';
import { habitOf, READ_OPTIONS, type ReadNumberOptions } from './read-number.ts';
import { quantityOf, stoppedBy } from './read-quantity.ts';
import { decide, type Reading, unread } from './reading.ts';
import { PERCENT } from './words/percent-words.ts';
import { AFTER } from './words/qualifier-words.ts';

/** A percentage; with a plus before it, it is a change and not a level. */
export type ReadPercentage = Quantity & { readonly sign?: '+' };

/**
 * Reads a percentage: `80,8 %`, `8,8%`, `+20 %`, `plus de 10 %`, `12 % à 15 %`, `80 percent`, `80 % minimum`. The value is in
 * percent, not a fraction. Points of percentage are refused: they are a difference, not a share.
 *
 * @example
 * ```ts
 * import { readPercent } from 'plan-sante/model';
 * const reading = readPercent('12 à 15 %');
 * if (reading.ok) console.log(reading.value.min, reading.value.max); // 12 15
 * ```
 */
export function readPercent(text: string, options: ReadNumberOptions = {}): Reading<ReadPercentage> {
  requireText('readPercent', text);
  requireKeys('readPercent', 'its options', options, READ_OPTIONS);
  const habit = habitOf('readPercent', options);
  const cut = tokenize(text);
  if (cut === undefined) return unread(text.trim() === '' ? 'empty' : 'not-understood');
  const { tokens, asWritten } = cut;
  const statements = statementsOf<true>(tokens, { unitAt: PERCENT_UNIT, habit, sameUnit: () => true });
  const ends = statements.flatMap((statement) => ending(statement, tokens));
  const whole = ends.filter(({ unit }) => unit !== undefined);
  const asks = whole.some((statement) => statement.asks);
  const readings = whole.map((statement) => ({
    ...quantityOf(statement),
    unit: 'percent',
    ...(statement.sign === '+' && { sign: '+' as const }),
    asWritten,
  }));
  return decide(readings, () => (ends.length > 0 ? unread('no-unit') : stoppedBy(cut, statements)), asks);
}

const PERCENT_UNIT = (tokens: readonly Token[], at: number, side: 'before' | 'after') =>
  side === 'after' ? PERCENT(tokens, at) : undefined;

/** A statement that the text ends with, or that only what qualifies it follows (`80 % minimum`). */
function ending(statement: Statement<true>, tokens: readonly Token[]): readonly Statement<true>[] {
  if (statement.next === tokens.length) return [statement];
  const after = AFTER(tokens, statement.next);
  return after?.next === tokens.length ? qualify(statement, after.meaning) : [];
}
