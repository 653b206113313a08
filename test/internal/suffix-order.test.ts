import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suffixOrder } from '../../src/internal/suffix-order.ts';

/** Ends compared as lists, one that goes on after one that stops. */
function byComparing(numbers: readonly number[]): number[] {
  const compare = (a: number, b: number): number => {
    for (let i = 0; ; i++) {
      const [one, other] = [numbers[a + i], numbers[b + i]];
      if (one === undefined || other === undefined) return b - a;
      if (one !== other) return one - other;
    }
  };
  return numbers.map((_, i) => i).sort(compare);
}

it('orders the ends of a list as comparing them one by one does', () => {
  const few = fc.array(fc.nat({ max: 3 }), { maxLength: 60 });
  const repeated = fc
    .tuple(fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 5 }), fc.nat({ max: 12 }))
    .map(([piece, times]) => Array.from({ length: times }, () => piece).flat());
  fc.assert(
    fc.property(fc.oneof(few, repeated), (numbers) => {
      expect([...suffixOrder(numbers, 4)]).toEqual(byComparing(numbers));
    }),
  );
});

it('orders a list of one number again and again in as many passes as its length doubles', () => {
  const order = suffixOrder(new Int32Array(200_000), 1);
  expect([order[0], order.at(-1)]).toEqual([199_999, 0]);
});

it('answers nothing for nothing', () => {
  expect([...suffixOrder([], 0)]).toEqual([]);
});
