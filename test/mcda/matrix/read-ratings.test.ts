import { describe, expect, it, test } from 'vitest';
import { isRating, isScale, isShare, readList, readRows, requireInput } from '../../../src/mcda/matrix/index.ts';

const refused = (expected: string, received: string) => `someMethod: expected ${expected}, received ${received}`;

test('a method takes one object with the keys that it knows', () => {
  expect(() => requireInput('someMethod', { size: 1 }, { size: true })).not.toThrow();
  for (const input of [undefined, null, 5, 'size', [1]])
    expect(() => requireInput('someMethod', input, { size: true })).toThrow(
      'someMethod: expected one object, received',
    );
  expect(() => requireInput('someMethod', { sise: 1 }, { size: true })).toThrow(
    'someMethod: expected only known keys in its input, not "sise": did you mean "size"?',
  );
});

describe('a list of ratings', () => {
  it('is copied, missing ones where they may be', () => {
    const list = [1, 2.5];
    expect(readList('someMethod', 'size', list, {})).toEqual(list);
    expect(readList('someMethod', 'size', list, {})).not.toBe(list);
    expect(readList('someMethod', 'size', list, {}, 2)).toEqual(list);
    expect(readList<null>('someMethod', 'size', [null, 0], { missing: true })).toEqual([null, 0]);
  });

  it.each<[list: unknown, count: number | undefined, told: string]>([
    ['none', undefined, refused('size: at least one number', '"none"')],
    [[], undefined, refused('size: at least one number', '[]')],
    [[1], 2, refused('size: 2 numbers', '[1]')],
    [[1, 2, 3], 2, refused('size: 2 numbers', '[1,2,3]')],
  ])('%j of %j numbers is refused', (list, count, told) => {
    expect(() => readList('someMethod', 'size', list, {}, count)).toThrow(told);
  });

  it.each<[rules: Parameters<typeof readList>[3], value: unknown, told: string]>([
    [{}, null, refused('a finite number at size[0]', 'null')],
    [{}, '1', refused('a finite number at size[0]', '"1"')],
    [{ min: 0 }, -0.1, refused('a finite number from 0 up at size[0]', '-0.1')],
    [{ max: 5 }, 5.1, refused('a finite number up to 5 at size[0]', '5.1')],
    [{ min: 1, max: 9 }, 10, refused('a finite number from 1 to 9 at size[0]', '10')],
    [{ whole: true }, 1.5, refused('a whole number at size[0]', '1.5')],
    [{ min: 1, max: 9, whole: true, missing: true }, 0, refused('a whole number from 1 to 9, or null at size[0]', '0')],
  ])('of %j refuses %j in words that say what may stand there', (rules, value, told) => {
    expect(() => readList('someMethod', 'size', [value], rules)).toThrow(told);
  });

  it('names the first rating that cannot be used, holes too', () => {
    expect(() => readList('someMethod', 'size', [1, Number.NaN, 'x'], {})).toThrow('at size[1], received NaN');
    // biome-ignore lint/suspicious/noSparseArray: a hole is what somebody forgot.
    expect(() => readList('someMethod', 'size', [1, , 3], {})).toThrow('at size[1], received undefined');
  });
});

describe('rows of ratings', () => {
  it('are of one length', () => {
    expect(
      readRows(
        'someMethod',
        'ratings',
        [
          [1, 2],
          [3, 4],
        ],
        {},
      ),
    ).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(() => readRows('someMethod', 'ratings', [[1, 2], [3]], {})).toThrow(refused('ratings[1]: 2 numbers', '[3]'));
    expect(() => readRows('someMethod', 'ratings', [[1], [2, 3]], {})).toThrow(
      refused('ratings[1]: 1 numbers', '[2,3]'),
    );
    expect(() => readRows('someMethod', 'ratings', [[1], [7]], { max: 5 })).toThrow(
      'up to 5 at ratings[1][0], received 7',
    );
  });

  it('are rows, and at least one', () => {
    for (const [rows, shown] of [
      [[], '[]'],
      ['none', '"none"'],
      [null, 'null'],
    ] as const)
      expect(() => readRows('someMethod', 'ratings', rows, {})).toThrow(
        refused('ratings: at least one row of numbers', shown),
      );
    expect(() => readRows('someMethod', 'ratings', [3, 4], {})).toThrow(
      refused('ratings[0]: at least one number', '3'),
    );
  });
});

test('a rating keeps to the ends that it was given, which belong to it', () => {
  expect([0, 1, 5].map((value) => isRating(value, { min: 0, max: 5, whole: true }))).toEqual([true, true, true]);
  expect([-1, 0.5, 6].map((value) => isRating(value, { min: 0, max: 5, whole: true }))).toEqual([false, false, false]);
  expect([Number.NaN, Number.POSITIVE_INFINITY, '3', null, 3n].map((value) => isRating(value, {}))).toEqual(
    new Array(5).fill(false),
  );
  expect(isRating(0.5, {})).toBe(true);
});

test('a scale is two finite numbers that rise, within the limit, no further apart than numbers reach', () => {
  const { MAX_VALUE } = Number;
  for (const scale of [
    [0, 1],
    [-5, 5],
    [0, MAX_VALUE],
  ])
    expect(isScale(scale)).toBe(true);
  for (const scale of [
    [1, 1],
    [2, 1],
    [1],
    [1, 2, 3],
    'ab',
    null,
    [0, '1'],
    ['0', 1],
    [Number.NaN, 1],
    [-MAX_VALUE, MAX_VALUE],
  ])
    expect(isScale(scale)).toBe(false);
  expect([isScale([-10, 10], 10), isScale([-11, 0], 10), isScale([0, 11], 10)]).toEqual([true, false, false]);
});

test('a share is above 0 and at most 1', () => {
  expect([5e-324, 0.5, 1].map(isShare)).toEqual([true, true, true]);
  expect([0, -0.5, 1.0001, '1', undefined].map(isShare)).toEqual(new Array(5).fill(false));
});
