import { describe, expect, it } from 'vitest';
import { additiveMethod, defineMethod, spotis, topsis, vikor } from '../../../src/mcda/methods/index.ts';
import { compareMethods, weightStability } from '../../../src/mcda/robustness/index.ts';

const table = {
  values: [
    [9, 1],
    [5, 6],
    [1, 8],
  ],
  directions: ['max', 'max'],
  weights: [1, 1],
} as const;

describe('defineMethod', () => {
  it('takes which end is best from the result of the method', () => {
    const method = defineMethod({ id: 'vikor', run: (input) => vikor(input) });
    const { ranks } = vikor(table);
    const { winners } = weightStability({ ...table, method });
    expect(winners).toEqual(ranks.flatMap((rank, row) => (rank === 1 ? [row] : [])));
    expect(compareMethods(table, [method]).rankings[0]?.ranks).toEqual(ranks);
    expect(compareMethods(table, [additiveMethod, method]).agreement[1]?.[1]).toBe(1);
  });

  it('says so in every result', () => {
    expect(topsis(table).best).toBe('max');
    expect(vikor(table).best).toBe('min');
    expect(
      spotis({
        ...table,
        bounds: [
          [0, 10],
          [0, 10],
        ],
      }).best,
    ).toBe('min');
  });

  it('refuses a definition that says the other end', () => {
    const method = defineMethod({ id: 'vikor', run: (input) => vikor(input), best: 'max' });
    expect(() => weightStability({ ...table, method })).toThrow(/best: 'min' for "vikor"/);
  });

  it('refuses ranks that do not follow the scores', () => {
    const run = () => ({ scores: [3, 1, 2], ranks: [3, 1, 2] });
    expect(() => weightStability({ ...table, method: defineMethod({ id: 'own', run }) })).toThrow(
      /of the method "own" ranks that follow its scores, the highest first, or best: 'min' if that is meant/,
    );
    expect(weightStability({ ...table, method: defineMethod({ id: 'own', run, best: 'min' }) }).winners).toEqual([1]);
  });

  it('refuses scores that are too few, and scores that are no numbers', () => {
    const few = defineMethod({ id: 'few', run: () => ({ scores: [1], ranks: [1] }) });
    expect(() => weightStability({ ...table, method: few })).toThrow(/"few" scores: one finite number per row \(3\)/);
    const none = defineMethod({ id: 'none', run: () => ({ scores: [1, Number.NaN, 2], ranks: [3, 2, 1] }) });
    expect(() => weightStability({ ...table, method: none })).toThrow(/one finite number per row/);
  });

  it('refuses a method object that does not say whether it adds up, or has a key that nobody knows', () => {
    const method = defineMethod({ id: 'topsis', run: (input) => topsis(input) });
    const { additive: _additive, ...silent } = method;
    expect(() => weightStability({ ...table, method: silent as never })).toThrow(/a method: defineMethod/);
    expect(() => weightStability({ ...table, method: { ...method, aditive: true } as never })).toThrow(
      /did you mean "additive"/,
    );
  });
});
