import { describe, expect, test } from 'vitest';
import { topsis } from '../../../src/mcda/index.ts';
import {
  admittedLines,
  findLine,
  possibleScores,
  scoreRange,
  tableLines,
} from '../../../src/scoring/explain/find-line.ts';
import {
  type Alternative,
  defineMethod,
  explainPair,
  type Prioritisation,
  type PrioritiseOptions,
  prioritise,
} from '../../../src/scoring/index.ts';

const scale = { min: 0, max: 100 } as const;
/** Scores are worths here; `none` weighs nothing. */
const model = {
  id: 'm',
  title: 'M',
  gates: [{ id: 'open', label: 'Open' }],
  criteria: [
    { id: 'x', label: 'X', direction: 'max', weight: 5, scale },
    { id: 'y', label: 'Y', direction: 'max', weight: 3, scale },
    { id: 'z', label: 'Z', direction: 'max', weight: 2, scale },
    { id: 'none', label: 'None', direction: 'max', weight: 0, scale },
  ],
} as const;
type Verdict = 'met' | 'not-met' | 'unknown';
function line(
  id: string,
  scores: readonly (number | null)[],
  verdict: Verdict = 'met',
  illustrative = false,
): Alternative {
  const given = scores.flatMap((value, j) => {
    const criterion = model.criteria[j]?.id ?? '';
    return value === null ? [] : [{ criterion, value, provenance: illustrative ? 'illustrative' : 'stated' } as const];
  });
  return {
    id,
    label: `The ${id}`,
    gates: [{ gate: 'open', verdict, provenance: 'stated', evidence: 'Seen.' }],
    scores: given,
  };
}
const A = line('A', [80, 60, 50, 10]); // 40 + 18 + 10 = 68
const B = line('B', [60, 90, 50, 10]); // 30 + 27 + 10 = 67
const same = line('same', [80, 60, 50, 10]);
const E = line('E', [90, 50, null, 10]); // 45 + 15 = 60, at the most 80
const F = line('F', [20, 10, null, 10]); // 10 + 3 = 13, at the most 33
const unknown = line('unknown', [50, 50, 50, 10], 'unknown');
const ranked = (lines: readonly Alternative[], options: PrioritiseOptions = {}): Prioritisation =>
  prioritise(model as never, lines as never, options);

const byTopsis = defineMethod({ id: 'topsis', run: (input) => topsis(input) });
/** Points that are lost: the least is best, whoever else is there. */
const byLoss = defineMethod({
  id: 'loss',
  best: 'min',
  dependsOnSet: false,
  run: ({ values }) => {
    const rows = (values as readonly (readonly number[])[]).map((row) => 400 - row.reduce((sum, x) => sum + x, 0));
    return { scores: rows, ranks: rows.map((row) => 1 + rows.filter((other) => other < row).length) };
  },
});

describe('a pair', () => {
  test('of two with a rank is compared criterion by criterion', () => {
    const told = explainPair(ranked([A, B]), 'A', 'B');
    expect(told).toEqual({
      a: { id: 'A', label: 'The A', outcome: 'ranked', rank: 1, score: { min: 68, max: 68 }, mayBeExcluded: false },
      b: { id: 'B', label: 'The B', outcome: 'ranked', rank: 2, score: { min: 67, max: 67 }, mayBeExcluded: false },
      ahead: 'a',
      difference: { min: 1, max: 1 },
      contributions: [
        { criterion: 'x', label: 'X', weight: 0.5, a: 80, b: 60, difference: 10 },
        { criterion: 'y', label: 'Y', weight: 0.3, a: 60, b: 90, difference: -9 },
        { criterion: 'z', label: 'Z', weight: 0.2, a: 50, b: 50, difference: 0 },
        { criterion: 'none', label: 'None', weight: 0, a: 10, b: 10, difference: 0 },
      ],
      pros: ['x'],
      cons: ['y'],
      equal: ['z', 'none'],
      unknown: [],
      cover: ['x'],
      explainsRank: true,
      illustrative: false,
    });
    expect(explainPair(ranked([A, B]), 'B', 'A')).toMatchObject({
      ahead: 'b',
      difference: { min: -1, max: -1 },
      cover: null,
    });
    expect(explainPair(ranked([A, same]), 'A', 'same')).toMatchObject({
      ahead: 'neither',
      pros: [],
      cons: [],
      cover: [],
    });
  });
  test('names what speaks for each, the strongest first', () => {
    // + 2, + 6, - 1 and, the other way round, the same against it.
    const [more, less] = [line('more', [54, 70, 50, 10]), line('less', [50, 50, 55, 10])];
    expect(explainPair(ranked([more, less]), 'more', 'less')).toMatchObject({
      pros: ['y', 'x'],
      cons: ['z'],
      cover: ['y'],
    });
    expect(explainPair(ranked([more, less]), 'less', 'more')).toMatchObject({
      pros: ['z'],
      cons: ['y', 'x'],
      cover: null,
    });
  });
  test('says that a line is an example, whichever of the two it is', () => {
    const example = line('example', [10, 10, 10, 10], 'met', true);
    const result = ranked([A, B, example]);
    const told = (a: string, b: string) => explainPair(result, a, b).illustrative;
    expect([told('A', 'example'), told('example', 'A'), told('A', 'B')]).toEqual([true, true, false]);
  });
  test('of which one lacks a score lies between its worst and its best, and is settled where both say the same', () => {
    const result = ranked([A, B, E, F]);
    expect(explainPair(result, 'A', 'E')).toMatchObject({
      b: { outcome: 'incomplete', rank: null, score: { min: 60, max: 80 } },
      ahead: 'undecided',
      difference: { min: -12, max: 8 },
      equal: ['none'],
      unknown: ['z'],
      cover: null,
    });
    expect(explainPair(result, 'A', 'E').contributions[2]).toMatchObject({ a: 50, b: null, difference: null });
    expect(explainPair(result, 'E', 'A').contributions[2]).toMatchObject({ a: null, b: 50, difference: null });
    expect(explainPair(result, 'A', 'F')).toMatchObject({ ahead: 'a', difference: { min: 35, max: 55 }, cover: null });
    expect(explainPair(result, 'F', 'A')).toMatchObject({ ahead: 'b', difference: { min: -55, max: -35 } });
    expect(explainPair(result, 'E', 'F')).toMatchObject({
      ahead: 'a',
      difference: { min: 27, max: 67 },
      unknown: ['z'],
    });
  });
  test('is open where one may draw level and no more', () => {
    const level = line('level', [100, 60, null, 10]); // 50 + 18 = 68, at the most 88
    const result = ranked([A, level]);
    expect(explainPair(result, 'A', 'level')).toMatchObject({ ahead: 'undecided', difference: { min: -20, max: 0 } });
    expect(explainPair(result, 'level', 'A')).toMatchObject({ ahead: 'undecided', difference: { min: 0, max: 20 } });
  });
  test('of lines that are there is asked for: another is refused, whichever of the two it is', () => {
    const told = 'explainPair: expected the id of an alternative of the prioritisation, received "nobody"';
    expect(() => explainPair(ranked([A]), 'nobody', 'A')).toThrow(told);
    expect(() => explainPair(ranked([A]), 'A', 'nobody')).toThrow(told);
  });
  test('lacks nothing where what is missing weighs nothing', () => {
    const light = line('light', [80, 60, 50, null]);
    for (const [a, b] of [
      ['light', 'B'],
      ['B', 'light'],
    ] as const) {
      const { difference, unknown, cover, equal, ahead } = explainPair(ranked([light, B]), a, b);
      const lead = a === 'light' ? 1 : -1;
      expect({ difference, unknown, equal, ahead }).toEqual({
        difference: { min: lead, max: lead },
        unknown: [],
        equal: ['z'],
        ahead: a === 'light' ? 'a' : 'b',
      });
      expect(cover).toEqual(a === 'light' ? ['x'] : null);
    }
  });
  test('of those that are out is decided by their sums', () => {
    const out = (id: string, x: number) => line(id, [x, 60, 50, 10], 'not-met');
    const result = ranked([A, out('D', 80), out('same', 80), out('less', 79), out('little', 79.999_999)]);
    expect(explainPair(result, 'D', 'same')).toMatchObject({
      a: { outcome: 'excluded', rank: null, score: { min: 68, max: 68 }, mayBeExcluded: false },
      ahead: 'neither',
      difference: { min: 0, max: 0 },
    });
    const ahead = (a: string, b: string) => explainPair(result, a, b).ahead;
    expect([ahead('D', 'less'), ahead('less', 'D'), ahead('D', 'little'), ahead('little', 'D')]).toEqual([
      'a',
      'b',
      'a',
      'b',
    ]);
    // One with a rank beside one that is out: the sums, which are equal here.
    expect(ahead('A', 'D')).toBe('neither');
  });
  test('may fall out while a condition is not decided', () => {
    const { a, b } = explainPair(ranked([A, unknown]), 'A', 'unknown');
    expect([a.mayBeExcluded, b.mayBeExcluded]).toEqual([false, true]);
  });
});

describe('a pair under a method that is no sum', () => {
  test('is decided by the ranks, and its sums are those of the worths', () => {
    const result = ranked([A, B, line('C', [10, 10, 10, 10])], { method: byTopsis });
    const told = explainPair(result, 'A', 'B');
    expect(told).toMatchObject({
      explainsRank: false,
      a: { score: { min: 68, max: 68 } },
      difference: { min: 1, max: 1 },
    });
    const [first] = result.ranking;
    expect(told.ahead).toBe(first?.id === 'A' ? 'a' : 'b');
  });
  test('is open while anybody lacks a score or may fall out, where the scores hang on who is there', () => {
    const ahead = (lines: readonly Alternative[], method = byTopsis) =>
      explainPair(ranked(lines, { method }), 'A', 'B').ahead;
    expect(ahead([A, B, E])).toBe('undecided');
    expect(ahead([A, B, unknown])).toBe('undecided');
    expect(ahead([A, B, line('D', [1, 1, null, 1], 'not-met')])).not.toBe('undecided');
    // Each by itself: 200 of 400 points are lost by A, 190 by B.
    expect(ahead([A, B, E], byLoss)).toBe('b');
    expect(ahead([A, B, unknown], byLoss)).toBe('b');
  });
  test('is open where one has no rank: sums decide nothing', () => {
    expect(explainPair(ranked([A, F], { method: byLoss }), 'A', 'F')).toMatchObject({
      ahead: 'undecided',
      b: { score: { min: 13, max: 33 } },
      difference: { min: 35, max: 55 },
    });
  });
});

describe('the lines of a result', () => {
  const result = ranked([E, unknown, A, B, line('D', [1, 1, 1, 1], 'not-met')]);
  test('are found by their ids, wherever they ended up', () => {
    const outcomes = ['A', 'unknown', 'E', 'D'].map((id) => [
      findLine('caller', result, id).outcome,
      findLine('caller', result, id).line.id,
    ]);
    expect(outcomes).toEqual([
      ['ranked', 'A'],
      ['ranked', 'unknown'],
      ['incomplete', 'E'],
      ['excluded', 'D'],
    ]);
  });
  test.each<[given: readonly [result: unknown, id: unknown], told: string]>([
    [[{}, 'A'], 'caller: expected a prioritisation, as prioritise or prioritisePlan gives it'],
    [
      [{ criteria: [], ranking: [], incomplete: [] }, 'A'],
      'caller: expected a prioritisation, as prioritise or prioritisePlan gives it',
    ],
    [[result, 5], 'caller: expected the id of an alternative, as a text, received 5'],
    [
      [result, 'unknwon'],
      'caller: expected the id of an alternative of the prioritisation (nearest: unknown), received "unknwon"',
    ],
    [
      [result, 'something else'],
      'caller: expected the id of an alternative of the prioritisation, received "something else"',
    ],
  ])('are asked for rightly: %j', ([given, id], told) => {
    expect(() => findLine('caller', given as never, id as never)).toThrow(told);
  });
  test('behind a table are those with all their scores, then those that lack some', () => {
    expect(tableLines(result).map(({ line }) => line.id)).toEqual([...(result.table?.ids ?? []), 'E']);
    expect(tableLines(result)).toHaveLength(4);
    expect(tableLines({ ...result, table: null })).toEqual([]);
  });
  test('have the sums that they can have', () => {
    const range = (of: Prioritisation, id: string) => scoreRange(of, findLine('caller', of, id));
    expect(['A', 'E', 'D'].map((id) => range(result, id))).toEqual([
      { min: 68, max: 68 },
      { min: 60, max: 80 },
      { min: 1, max: 1 },
    ]);
    const lost = ranked([A, E, line('D', [1, null, 1, 1], 'not-met')], { method: byLoss });
    expect(['A', 'E', 'D'].map((id) => range(lost, id))).toEqual([
      { min: 68, max: 68 },
      { min: 60, max: 80 },
      { min: 0.5 + 0.2, max: 0.5 + 30 + 0.2 },
    ]);
  });
  test('can score what they score, or anything between the ends; the higher the better', () => {
    const scores = (of: Prioritisation) =>
      Object.fromEntries(admittedLines(of).map(({ line }, i) => [line.id, possibleScores(of, admittedLines(of))[i]]));
    const anything = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
    expect(scores(result)).toEqual({
      A: { low: 68, high: 68, certain: true },
      B: { low: 67, high: 67, certain: true },
      E: { low: 60, high: 80, certain: true },
      unknown: { low: 50, high: 50, certain: false },
    });
    // Lost points count from below; who lacks a score may lose any number.
    expect(scores(ranked([A, B, E, unknown], { method: byLoss }))).toEqual({
      A: { low: -200, high: -200, certain: true },
      B: { low: -190, high: -190, certain: true },
      E: { ...anything, certain: true },
      unknown: { low: -240, high: -240, certain: false },
    });
    for (const other of [E, unknown])
      expect(scores(ranked([A, B, other], { method: byTopsis }))).toMatchObject({
        A: anything,
        B: anything,
        [other.id]: anything,
      });
    const settled = scores(ranked([A, B], { method: byTopsis }));
    expect(Object.values(settled).every((one) => one?.low === one?.high && Number.isFinite(one?.low))).toBe(true);
  });
});
