import { expect, it } from 'vitest';
import { greatestOf, leastOf } from '../../src/internal/extremes.ts';

it('finds the least and the greatest of more numbers than a call has room for', () => {
  const values = Array.from({ length: 500_000 }, (_, i) => (i * 7919) % 500_000);
  expect([leastOf(values), greatestOf(values)]).toEqual([0, 499_999]);
});

it('says of no numbers what Math.min and Math.max say', () => {
  expect([leastOf([]), greatestOf([]), leastOf([1, Number.NaN]), greatestOf([1, Number.NaN])]).toEqual([
    Math.min(),
    Math.max(),
    Number.NaN,
    Number.NaN,
  ]);
});
