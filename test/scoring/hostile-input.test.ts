import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlanSanteError } from '../../src/errors/index.ts';
import * as group from '../../src/mcda/group/index.ts';
import * as health from '../../src/scoring/health/index.ts';
import { aggregatePanel } from '../../src/scoring/panel/index.ts';

type Data = unknown;
type Run = (input: never) => unknown;

const ballots = { rankings: [[0, [1, 2]], [2]], candidates: 3, counts: [2, 1], unranked: 'last', ties: 'mean' };
const grid = [
  [1, 2, 3],
  [3, 1, null],
];
const full = [
  [1, 2, 3],
  [3, 1, 2],
];

/** Every function with a call that works and touches every option. */
const calls: Readonly<Record<string, readonly [Run, Data]>> = {
  aggregatePanel: [aggregatePanel, { scores: [grid, grid], scale: [1, 5], aggregation: 'mean' }],
  borda: [group.borda, ballots],
  copeland: [group.copeland, { ...ballots, drawWorth: 0.5 }],
  condorcet: [group.condorcet, { rankings: [[0, [1, 2]], [2]], candidates: 3, counts: [2, 1], unranked: 'last' }],
  kemeny: [group.kemeny, { ranks: grid, unranked: 'no-opinion', maxListed: 4 }],
  kendallTau: [group.kendallTau, { first: [1, 2, 3], second: [1, 1, 2] }],
  kendallW: [group.kendallW, { scores: full }],
  krippendorffAlpha: [group.krippendorffAlpha, { ratings: grid, level: 'ordinal' }],
  chnri: [
    health.chnri,
    {
      answers: [[[1, 0.5, null]], [[0, 1, 1]]],
      questionCriteria: [0, 1, 1],
      criterionWeights: [1, 2],
      weightNormalisation: 'none',
      agreementAmong: 'all-experts',
      ties: 'dense',
      tolerance: 0,
    },
  ],
  chnriWeights: [health.chnriWeights, { ranks: full }],
  delphiConsensus: [
    health.delphiConsensus,
    {
      rounds: [grid, grid],
      scale: [1, 9],
      threshold: [
        { kind: 'percent-agreement', share: 0.5, regions: [[7, 9]] },
        { kind: 'interquartile-range', atMost: 1 },
      ],
      stability: { kind: 'distribution-change', atMost: 0.15 },
    },
  ],
  dotVoting: [health.dotVoting, { dots: full, budget: 9, maxPerItem: 3, overspent: 'set-aside', ties: 'mean' }],
  evidem: [
    health.evidem,
    { weights: [1, 2, 3], scores: full, criterionScales: ['absolute', 'relative', 'relative'], weighting: 'points' },
  ],
  hanlon: [
    health.hanlon,
    {
      variant: 'a-plus-b-times-c',
      size: [1, 2],
      seriousness: [3, 4],
      effectiveness: [1, 1.5],
      pearl: [
        [1, 1, 1, 1, 1],
        [1, null, 0, 1, 1],
      ],
      undecidedPearl: 'exclude',
      scales: { size: [0, 5] },
      tolerance: 0,
    },
  ],
  multiVoting: [
    health.multiVoting,
    {
      participants: 4,
      rounds: [
        [4, 3, 1],
        [2, 2, null],
      ],
      cut: { kind: 'best-items', share: 0.5 },
      allowance: { share: 0.5, rounding: 'up' },
      firstRoundVotes: 2,
    },
  ],
  nacchoMatrix: [
    health.nacchoMatrix,
    { ratings: full, weights: [1, 2, 3], weightNormalisation: 'sum', scale: [1, 3], ties: 'mean', tolerance: 0 },
  ],
  nominalGroup: [health.nominalGroup, { ranks: grid, unranked: 'share-last', ties: 'mean' }],
  pearlScreen: [health.pearlScreen, { pearl: [[1, 1, 0, null, 1]] }],
  randUcla: [health.randUcla, { ratings: grid, disagreementRule: 'classic', percentile: 'type-6' }],
  strategyGrid: [
    health.strategyGrid,
    { need: [1, 2], feasibility: [2, 1], cuts: { need: 1, feasibility: 2 }, atCut: 'low' },
  ],
};

const strange = fc.oneof(
  fc.constantFrom<Data>(
    null,
    undefined,
    '',
    '1',
    true,
    {},
    [],
    [[]],
    [null],
    [{}],
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ),
  fc.constantFrom<Data>(
    -1,
    -0,
    0,
    0.5,
    1,
    2,
    9,
    1e9,
    1e300,
    Number.MAX_VALUE,
    -Number.MAX_VALUE,
    Number.MIN_VALUE,
    'last',
    'mean',
  ),
  fc.constantFrom<Data>(new Array(3), [Number.MAX_VALUE, 1, 1], [1, 2, 3], 'toString', '__proto__', 2n, Symbol('s')),
);

/** The same call with one value, at any depth, that is something else. */
function replaced(data: Data, choices: readonly number[], by: Data): Data {
  const [choice, ...deeper] = choices;
  if (choice === undefined || typeof data !== 'object' || data === null) return by;
  const keys = Object.keys(data);
  if (keys.length === 0) return by;
  const key = keys[choice % keys.length] as string;
  const inside = replaced((data as Record<string, Data>)[key], deeper, by);
  return Array.isArray(data) ? data.with(Number(key), inside) : { ...data, [key]: inside };
}

function numbersIn(value: Data): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  // Conventions repeat what the caller asked for.
  return Object.entries(value).flatMap(([key, inner]) => (key === 'conventions' ? [] : numbersIn(inner)));
}

it('covers every function of group rules, health field and panel that takes one object', () => {
  const others = ['hanlonMethod', 'panelSpread', 'thirdOf'];
  const names = Object.entries({ ...group, ...health, aggregatePanel }).flatMap(([name, value]) =>
    typeof value === 'function' && !others.includes(name) ? [name] : [],
  );
  expect(Object.keys(calls).sort()).toEqual(names.sort());
});

describe.each(Object.entries(calls))('%s', (name, [run, working]) => {
  it('refuses in its own name what it cannot use, never answers NaN, and leaves its input alone', () => {
    const before = JSON.stringify(working);
    expect(numbersIn(run(working as never)).every(Number.isFinite)).toBe(true);
    const path = fc.array(fc.nat({ max: 20 }), { maxLength: 5 });
    fc.assert(
      fc.property(path, strange, (choices, by) => {
        let answer: Data;
        try {
          answer = run(replaced(working, choices, by) as never);
        } catch (error) {
          if (!(error instanceof PlanSanteError)) throw error;
          expect(error.function === name || error.function === 'rankScores').toBe(true);
          return;
        }
        expect(numbersIn(answer).every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(JSON.stringify(working)).toBe(before);
  });
});
