import { requireText } from '../../errors/index.ts';
import type { Quantity } from '../quantity.ts';
import { NUMBER_SOURCE, type PrintedNumber, readNumber } from './number.ts';
import { type Reading, read, tidy, unread } from './reading.ts';

/** What is said before a number, and what it makes of it. */
const QUALIFIERS: readonly (readonly [RegExp, NonNullable<Quantity['qualifier']>])[] = [
  [/^(?:plus de|supérieure? à|>)\s*/i, 'more-than'],
  [/^(?:au moins|a minima|minimum|≥|>=|à partir de)\s*/i, 'at-least'],
  [/^(?:moins de|inférieure? à|<)\s*/i, 'less-than'],
  [/^(?:au plus|au maximum|maximum|≤|<=)\s*/i, 'at-most'],
  [/^(?:jusqu'à)\s*/i, 'up-to'],
  [/^(?:près de|presque|quasi(?:ment)?)\s*/i, 'nearly'],
  [/^(?:environ|autour de|à peu près|de l'ordre de|~|≈)\s*/i, 'about'],
];
// ">=" must be seen before ">".
const ORDERED = [...QUALIFIERS].sort(
  ([a], [b]) =>
    Number(b.source.includes('>=') || b.source.includes('<=')) -
    Number(a.source.includes('>=') || a.source.includes('<=')),
);

const RANGE = new RegExp(`^(?:entre |de )?(${NUMBER_SOURCE}) ?(?:et|à|-) ?(${NUMBER_SOURCE})(?: (.*)|(\\D.*))?$`, 'i');
const SINGLE = new RegExp(`^(${NUMBER_SOURCE})(?: ?(\\D.*))?$`);
const COLLECTIVE: Readonly<Record<string, number>> = {
  dizaine: 10,
  vingtaine: 20,
  trentaine: 30,
  cinquantaine: 50,
  centaine: 100,
  millier: 1000,
};

/** A quantity and the words after it. */
export interface ReadQuantity {
  readonly quantity: Quantity;
  /** What follows the number: `M€`, `participants`; empty when nothing does. */
  readonly rest: string;
}

/**
 * Reads a qualified number and keeps the words that follow: `plus de 1 100 participants`, `entre 10 et 80`, `une centaine`.
 *
 * @example
 * ```ts
 * import { readQuantity } from 'plan-sante/model';
 * const reading = readQuantity('plus de 1 100 participants');
 * if (reading.ok) console.log(reading.value.quantity.min, reading.value.rest); // 1100 'participants'
 * ```
 */
export function readQuantity(text: string): Reading<ReadQuantity> {
  requireText('readQuantity', text);
  const tidied = tidy(text);
  if (tidied === undefined) return unread(text.trim() === '' ? 'empty' : 'not-understood');
  const collective = /^(?:une?|quelques) (\p{L}+?)s?(?: (?:de |d')(.*))?$/u.exec(tidied.toLowerCase());
  const approximate = collective?.[1] === undefined ? undefined : COLLECTIVE[collective[1]];
  if (approximate !== undefined) {
    return read({
      quantity: { value: approximate, qualifier: 'about', asWritten: tidied },
      rest: collective?.[2] ?? '',
    });
  }
  const range = RANGE.exec(tidied);
  if (range) return readRange(tidied, range);
  const qualified = ORDERED.find(([pattern]) => pattern.test(tidied));
  const single = SINGLE.exec(qualified ? tidied.replace(qualified[0], '') : tidied);
  if (!single) return unread('not-understood');
  const number = readNumber(single[1] ?? '');
  if (!number.ok) return number;
  return read({ quantity: qualify(number.value, qualified?.[1], tidied), rest: single[2]?.trim() ?? '' });
}

function readRange(written: string, match: RegExpExecArray): Reading<ReadQuantity> {
  const low = readNumber(match[1] ?? '');
  const high = readNumber(match[2] ?? '');
  if (!low.ok) return low;
  if (!high.ok) return high;
  if (low.value.value > high.value.value) return unread('ambiguous');
  const decimals = Math.max(low.value.decimals, high.value.decimals);
  return read({
    quantity: { min: low.value.value, max: high.value.value, qualifier: 'between', decimals, asWritten: written },
    rest: (match[3] ?? match[4] ?? '').trim(),
  });
}

function qualify({ value, decimals }: PrintedNumber, qualifier: Quantity['qualifier'], asWritten: string): Quantity {
  const bound =
    qualifier === 'more-than' || qualifier === 'at-least'
      ? { min: value }
      : qualifier === 'less-than' || qualifier === 'at-most' || qualifier === 'up-to'
        ? { max: value }
        : { value };
  return { ...bound, ...(qualifier !== undefined && { qualifier }), decimals, asWritten };
}
