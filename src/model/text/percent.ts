import { requireNumber, requireText } from '../../errors/index.ts';
import type { Quantity } from '../quantity.ts';
import { writeNumber } from './number.ts';
import { readQuantity } from './quantity-words.ts';
import { type Reading, read, unread } from './reading.ts';

/** Reads a percentage: `80,8 %`, `8,8%`, `+20 %`, `plus de 10 %`. The value is in percent, not a fraction. */
export function readPercent(text: string): Reading<Quantity> {
  requireText('readPercent', text);
  const reading = readQuantity(text);
  if (!reading.ok) return reading;
  const { quantity, rest } = reading.value;
  if (rest === '') return unread('no-unit');
  return /^(?:%|pour ?cents?|p\. ?100)$/i.test(rest)
    ? read({ ...quantity, unit: 'percent' })
    : unread('not-understood');
}

/** Writes a percentage with a decimal comma: `80,8 %`. */
export function writePercent(percent: number, decimals?: number): string {
  requireNumber('writePercent', percent);
  return `${writeNumber(percent, decimals)} %`;
}
