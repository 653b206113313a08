import { expect, test } from 'vitest';
import { amountOf, exactly } from '../../../src/validation/amount.ts';
import { findSlip } from '../../../src/validation/claims/likely-slip.ts';

const slip = (computed: number, stated: number, parts: readonly number[] = []) =>
  findSlip(
    computed,
    exactly(stated),
    parts.map((part) => exactly(part)),
  );

test.each<[stated: number, params: object]>([
  [1_725_000, { factor: 1_000 }],
  [1_725_000_000, { factor: 1_000_000 }],
  [172_500, { factor: 100 }],
  [1.725, { factor: 1_000 }],
  [0.001725, { factor: 1_000_000 }],
  [17.25, { factor: 100 }],
])('1725 printed as %d is a unit taken for another', (stated, params) => {
  expect(slip(1725, stated)).toEqual({ code: 'unit-slip', params });
});

test('digits are swapped where two neighbours changed places, and nothing else did', () => {
  for (const swapped of [1752, 1275, 7125])
    expect(slip(1725, swapped)).toEqual({ code: 'swapped-digits', params: { computed: '1725' } });
  // Not neighbours; one more place is wrong; only the one or the other is where it would be; one digit more.
  for (const other of [1527, 1278, 1295, 1975, 1772, 17252, 175]) expect(slip(1725, other)).toBeUndefined();
});

test('digits behind the mark are compared where they are printed', () => {
  const printed = amountOf({ value: 17.52, decimals: 2 });
  if (printed === undefined) throw new Error('no amount');
  expect(findSlip(17.25, printed, [])).toEqual({ code: 'swapped-digits', params: { computed: '17.25' } });
  expect(slip(17.25, 17.52)).toBeUndefined();
});

test('a part is counted twice or left out only where there are others', () => {
  expect(slip(9, 12, [2, 3, 4])).toEqual({ code: 'part-counted-twice', params: { part: 3 } });
  expect(slip(5, 8, [2, 3])).toEqual({ code: 'part-counted-twice', params: { part: 3 } });
  expect(slip(9, 6, [2, 3, 4])).toEqual({ code: 'part-left-out', params: { part: 3 } });
  expect(slip(3, 6, [3])).toBeUndefined();
  expect(slip(9, 8, [2, 3, 4])).toBeUndefined();
});
