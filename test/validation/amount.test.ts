import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../src/model/index.ts';
import {
  type Amount,
  addAmounts,
  amountOf,
  clean,
  compareAmounts,
  exactly,
  inside,
  nearlyEqual,
  roundingThatGives,
} from '../../src/validation/amount.ts';

const of = (quantity: Quantity) => amountOf(quantity) as Amount;
const INF = Number.POSITIVE_INFINITY;

describe('a quantity, ready for computing', () => {
  test.each<[Quantity, Partial<Amount>]>([
    [{ value: 5 }, { shape: 'point', value: 5, low: 5, high: 5, strict: false }],
    [
      { value: 5, qualifier: 'more-than' },
      { shape: 'lower', value: 5, low: 5, high: INF, strict: true },
    ],
    [
      { value: 5, qualifier: 'at-least' },
      { shape: 'lower', low: 5, high: INF, strict: false },
    ],
    [
      { value: 5, qualifier: 'less-than' },
      { shape: 'upper', value: 5, low: -INF, high: 5, strict: true },
    ],
    [
      { value: 5, qualifier: 'at-most' },
      { shape: 'upper', low: -INF, high: 5, strict: false },
    ],
    [
      { value: 5, qualifier: 'up-to' },
      { shape: 'upper', low: -INF, high: 5, strict: false },
    ],
    [
      { value: 50, qualifier: 'about' },
      { shape: 'approximate', value: 50, low: 45, high: 55, strict: false },
    ],
    [
      { value: -50, qualifier: 'nearly' },
      { shape: 'approximate', value: -50, low: -55, high: -45, strict: false },
    ],
    [
      { value: 5, qualifier: 'autre' },
      { shape: 'point', low: 5, high: 5 },
    ],
    [
      { min: 2, max: 4 },
      { shape: 'range', value: 2, low: 2, high: 4, strict: false },
    ],
    [{ min: 2 }, { shape: 'lower', value: 2, low: 2, high: INF, strict: false }],
    [
      { min: 2, qualifier: 'more-than' },
      { shape: 'lower', low: 2, strict: true },
    ],
    [{ max: 4 }, { shape: 'upper', value: 4, low: -INF, high: 4, strict: false }],
    [
      { max: 4, qualifier: 'less-than' },
      { shape: 'upper', high: 4, strict: true },
    ],
  ])('%j', (quantity, amount) => expect(of(quantity)).toMatchObject(amount));

  test.each<[Quantity, number, number, string | undefined]>([
    [{ value: 1.1, unit: 'MEUR' }, 1_100_000, 1_100_000, 'EUR'],
    [{ min: 2, max: 3, unit: 'kEUR' }, 2000, 3000, 'EUR'],
    [{ value: 2, unit: 'GEUR' }, 2e9, 2e9, 'EUR'],
    [{ value: 2, unit: 'M€' }, 2e6, 2e6, 'EUR'],
    [{ value: 2, unit: 'millions d’euros' }, 2e6, 2e6, 'EUR'],
    [{ value: 2, unit: 'jours' }, 2, 2, 'days'],
    [{ value: 2, unit: '%' }, 2, 2, 'percent'],
    [{ value: 2, unit: 'lits' }, 2, 2, 'lits'],
    [{ value: 2, unit: 'USD' }, 2, 2, 'USD'],
    [{ value: 2, unit: 'élèves' }, 2, 2, 'élèves'],
    [{ value: 2 }, 2, 2, undefined],
  ])('%j in its unit', (quantity, low, high, unit) => expect(of(quantity)).toMatchObject({ low, high, unit }));

  test('is none without a number, and has a step where its digits are printed', () => {
    for (const none of [{}, { unit: 'EUR' }, { qualifier: 'about' }]) expect(amountOf(none)).toBeUndefined();
    expect(of({ value: 5 }).step).toBeUndefined();
    expect(of({ value: 5, decimals: 2 }).step).toBe(0.01);
    expect(of({ value: 5, decimals: 1, unit: 'MEUR' }).step).toBe(100_000);
  });
});

describe('numbers', () => {
  test('lose the noise of binary fractions', () => {
    expect([clean(0.1 + 0.2), clean(5), clean(INF), clean(1.1 * 1e6)]).toEqual([0.3, 5, INF, 1_100_000]);
    expect(clean(123_456_789_012_345_680)).toBe(123_456_789_012_350_000);
    expect(clean(1e14)).toBe(1e14);
  });
  test('are equal but for it, small and large', () => {
    for (const [a, b] of [
      [1, 1],
      [0.1 + 0.2, 0.3],
      [1e15, 1e15 + 900],
      [0, 1e-12],
      [-5, -5 - 1e-12],
    ] as const)
      expect(nearlyEqual(a, b)).toBe(true);
    for (const [a, b] of [
      [1, 1.000001],
      [0, 2e-12],
      [1e15, 1e15 + 1100],
      [1, -1],
    ] as const)
      expect(nearlyEqual(a, b)).toBe(false);
  });
  test('are plain where nothing qualifies them', () =>
    expect(exactly(5, 'lits')).toEqual({
      shape: 'point',
      value: 5,
      low: 5,
      high: 5,
      strict: false,
      unit: 'lits',
      step: undefined,
    }));
});

describe('a sum', () => {
  const sum = (...all: Quantity[]) => addAmounts(all.map(of));
  test('adds values and bounds, and is as vague as its vaguest part', () => {
    expect(sum({ value: 0.1 }, { value: 0.2, unit: 'lits' })).toEqual({ ...exactly(0.3, 'lits') });
    expect(sum({ value: 1 }, { value: 2, qualifier: 'more-than' })).toMatchObject({
      shape: 'lower',
      value: 3,
      low: 3,
      high: INF,
      strict: true,
    });
    expect(sum({ value: 1, qualifier: 'at-least' }, { value: 2, qualifier: 'at-least' })).toMatchObject({
      shape: 'lower',
      strict: false,
    });
    expect(sum({ min: 1, max: 2 }, { value: 10, qualifier: 'about' })).toMatchObject({
      shape: 'range',
      low: 10,
      high: 13,
    });
    expect(sum()).toMatchObject({ shape: 'point', value: 0, unit: undefined });
  });
});

describe('two amounts', () => {
  const compare = (a: Quantity, b: Quantity) => compareAmounts(of(a), of(b));
  test('of one number are the same at the printed precision', () => {
    expect(compare({ value: 33.333 }, { value: 33.3, decimals: 1 })).toBe('same');
    expect(compare({ value: 33.36 }, { value: 33.3, decimals: 1 })).toBe('same');
    expect(compare({ value: 33.41 }, { value: 33.3, decimals: 1 })).toBe('different');
    expect(compare({ value: 33.36 }, { value: 33.3 })).toBe('different');
    expect(compare({ value: 0.1 + 0.2 }, { value: 0.3 })).toBe('same');
  });
  test('of one shape and bounds are the same, and compatible where they overlap', () => {
    expect(compare({ min: 1, max: 2 }, { min: 1, max: 2 })).toBe('same');
    expect(compare({ value: 5, qualifier: 'at-least' }, { value: 5, qualifier: 'at-least' })).toBe('same');
    expect(compare({ min: 1, max: 2 }, { min: 1, max: 3 })).toBe('compatible');
    expect(compare({ min: 1, max: 2 }, { min: 0, max: 2 })).toBe('compatible');
    expect(compare({ min: 1, max: 2 }, { min: 2, max: 3 })).toBe('compatible');
    expect(compare({ min: 1, max: 2 }, { min: 2.1, max: 3 })).toBe('different');
  });
  test('at a bound that is excluded are different', () => {
    const above = { value: 5, qualifier: 'more-than' };
    expect(compare({ value: 5 }, above)).toBe('different');
    expect(compare({ value: 5.01 }, above)).toBe('compatible');
    expect(compare(above, { value: 5 })).toBe('different');
    expect(compare(above, { value: 6 })).toBe('compatible');
    expect(compare({ min: 1, max: 5 }, above)).toBe('different');
    expect(compare({ min: 1, max: 5.1 }, above)).toBe('compatible');
    expect(compare({ value: 5, qualifier: 'less-than' }, above)).toBe('different');
    expect(compare({ value: 5 }, { value: 5, qualifier: 'at-least' })).toBe('compatible');
    expect(compare({ value: 4.9 }, { value: 5, qualifier: 'at-least' })).toBe('different');
  });
  test('a value is inside or at a bound, unless that is excluded', () => {
    const range = of({ min: 1, max: 2 });
    expect([0.9, 1, 1.5, 2, 2.1].map((value) => inside(value, range))).toEqual([false, true, true, true, false]);
    const open = { ...range, strict: true };
    expect([0.9, 1, 1.5, 2, 2.1].map((value) => inside(value, open))).toEqual([false, false, true, false, false]);
  });
  test('are told with the rounding that leads from one to the other', () => {
    const stated = of({ value: 33.3, decimals: 1 });
    expect([33.3, 33.34, 33.38, 33.25, 33.4].map((value) => roundingThatGives(value, stated))).toEqual([
      'exact',
      'half-up',
      'truncation',
      'half-up',
      undefined,
    ]);
    const negative = of({ value: -33.3, decimals: 1 });
    expect([-33.25, -33.38, -33.2].map((value) => roundingThatGives(value, negative))).toEqual([
      'half-up',
      'truncation',
      undefined,
    ]);
  });
});
