import { describe, expect, test } from 'vitest';
import {
  type ExactRule,
  type ExactWorth,
  exactValue,
  keepsExactly,
} from '../../../src/scoring/portfolio/exact-program.ts';
import { exactSearch } from '../../../src/scoring/portfolio/exact-search.ts';
import { exactRule } from './exact-rule.ts';
import { numbersFrom } from './numbers-from.ts';

const worthOf = (
  values: readonly number[],
  synergies: readonly (readonly [members: number[], value: number])[] = [],
) => ({
  values: values.map(BigInt),
  synergies: synergies.map(([members, value]) => ({ members, value: BigInt(value) })),
  places: 0,
});

/** All portfolios that keep the rules, best first, those of one value in the order of a search that takes before it leaves. */
function everyPortfolio(
  free: readonly number[],
  fixed: ReadonlySet<number>,
  rules: readonly ExactRule[],
  worth: ExactWorth,
) {
  return Array.from({ length: 2 ** free.length }, (_, bits) => {
    const chosen = free.filter((_project, k) => !((bits >> (free.length - 1 - k)) & 1));
    const funded = new Set([...fixed, ...chosen]);
    return { funded, value: exactValue(worth, funded) };
  })
    .filter(({ funded }) => rules.every((rule) => keepsExactly(rule, funded)))
    .sort((a, b) => (a.value === b.value ? 0 : a.value > b.value ? -1 : 1));
}

describe('the search through every portfolio', () => {
  test('counts anew from a better portfolio on', () => {
    // A or D alone is worth 5 beside nothing else; B and C, which exclude both, are worth 1 + 1 and 10 together.
    const rules = [
      exactRule({ 0: 1, 3: 1 }, { atMost: 1 }),
      ...[0, 3].flatMap((one) => [1, 2].map((other) => exactRule({ [one]: 1, [other]: 1 }, { atMost: 1 }))),
    ];
    const worth = worthOf([5, 1, 1, 5], [[[1, 2], 10]]);
    const { best, ties, inAll } = exactSearch([0, 3, 1, 2], new Set(), rules, worth, 1);
    expect(best).toEqual([{ funded: new Set([1, 2]), value: 12n }]);
    expect([ties, inAll]).toEqual([1, new Set([1, 2])]);
  });
  test('counts all that are as good as the first, and names what they share, though one alone is wanted', () => {
    // One of B, C and D beside A, which costs nothing.
    const rules = [exactRule({ 1: 1, 2: 1, 3: 1 }, { atMost: 1 })];
    const { best, ties, inAll } = exactSearch([0, 1, 2, 3], new Set([4]), rules, worthOf([1, 2, 2, 2, 7]), 1);
    expect(best).toEqual([{ funded: new Set([4, 0, 1]), value: 10n }]);
    expect([ties, inAll]).toEqual([3, new Set([4, 0])]);
  });
  test('looks beyond projects that take value away', () => {
    // A excludes B; C costs 20, and nobody has to take it.
    const rules = [exactRule({ 0: 1, 1: 1 }, { atMost: 1 })];
    const { best } = exactSearch([0, 1, 2], new Set(), rules, worthOf([3, 10, -20]), 1);
    expect(best).toEqual([{ funded: new Set([1]), value: 10n }]);
  });
  test('does not give a cap up that later projects give back', () => {
    // A costs 5 of 3; B gives 2 back.
    const rules = [exactRule({ 0: 5, 1: -2 }, { atMost: 3 })];
    const { best } = exactSearch([0, 1], new Set(), rules, worthOf([4, 1]), 1);
    expect(best).toEqual([{ funded: new Set([0, 1]), value: 5n }]);
  });
  test('does not give a floor up that later projects reach', () => {
    const rules = [exactRule({ 0: -1, 1: 2, 2: 3 }, { atLeast: 4 })];
    const { best } = exactSearch([0, 1, 2], new Set(), rules, worthOf([4, -1, -1]), 9);
    expect(best).toEqual([
      { funded: new Set([0, 1, 2]), value: 2n },
      { funded: new Set([1, 2]), value: -2n },
    ]);
  });
  test('finds nothing where no portfolio keeps the rules', () => {
    const rules = [exactRule({ 0: 2, 1: 2 }, { atLeast: 1, atMost: 1 })];
    expect(exactSearch([0, 1], new Set(), rules, worthOf([1, 1]), 3)).toEqual({ best: [], ties: 0, inAll: new Set() });
  });
  test('agrees with trying every subset: which are best, in which order, how many tie, and what they share', () => {
    const draw = numbersFrom(7);
    for (let problem = 0; problem < 60; problem++) {
      const values = Array.from({ length: 8 }, () => draw(9) - 3);
      const amounts = () => Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 7].map((i) => [i, draw(9) - 2]));
      const rules = [
        exactRule(amounts(), { atMost: 6 + draw(10) }),
        exactRule(amounts(), { atLeast: draw(8) - 4 }),
        exactRule({ [draw(8) - 1]: 1, 7: 1 }, { atMost: 1 }),
      ];
      const worth = worthOf(values, [
        [[1, 3], draw(12) - 4],
        [[0, 5, 6], draw(12) - 4],
      ]);
      const [free, fixed] = [[0, 1, 3, 4, 5, 6, 7], new Set([2])];
      const all = everyPortfolio(free, fixed, rules, worth);
      const level = all.filter(({ value }) => value === all[0]?.value);
      const shared = [2, ...free].filter((i) => level.every(({ funded }) => funded.has(i)));
      for (const wanted of [1, 3, 200]) {
        const { best, ties, inAll } = exactSearch(free, fixed, rules, worth, wanted);
        expect(best.map(({ funded, value }) => [[...funded].sort(), value])).toEqual(
          all.slice(0, wanted).map(({ funded, value }) => [[...funded].sort(), value]),
        );
        expect([ties, inAll]).toEqual([level.length, new Set(level.length === 0 ? [] : shared)]);
      }
    }
  });
});
