import { expect, test } from 'vitest';
import { PlanSanteError } from '../../../src/errors/index.ts';
import {
  chnri,
  chnriWeights,
  delphiConsensus,
  dotVoting,
  evidem,
  hanlon,
  hanlonMethod,
  multiVoting,
  nacchoMatrix,
  nominalGroup,
  pearlScreen,
  randUcla,
  strategyGrid,
} from '../../../src/scoring/health/index.ts';

const regions = [[7, 9]] as const;
const share = { kind: 'percent-agreement', share: 0.75, regions } as const;
const range = { kind: 'interquartile-range', atMost: 1 } as const;

/** A sound call of each method; each refusal spoils one thing of it. */
const calls: Readonly<Record<string, (change: object) => unknown>> = {
  chnri: (change) => chnri({ answers: [[[1, 0]], [[0.5, null]]], ...change }),
  chnriWeights: (change) => chnriWeights({ ranks: [[1, 2]], ...change }),
  delphiConsensus: (change) => delphiConsensus({ scale: [1, 9], threshold: share, rounds: [[[8], [7]]], ...change }),
  dotVoting: (change) => dotVoting({ dots: [[2, 1]], budget: 3, ...change }),
  evidem: (change) => evidem({ weights: [5, 3], scores: [4, 0], ...change }),
  hanlon: (change) =>
    hanlon({ variant: 'a-plus-2b-times-c', size: [5], seriousness: [5], effectiveness: [5], ...change }),
  hanlonMethod: (change) => hanlonMethod({ variant: 'a-plus-b-times-c', ...change }),
  multiVoting: (change) => multiVoting({ participants: 4, rounds: [[4, 1]], ...change }),
  nacchoMatrix: (change) => nacchoMatrix({ ratings: [[3, 1]], weights: [1, 2], ...change }),
  nominalGroup: (change) => nominalGroup({ ranks: [[1, 2]], ...change }),
  pearlScreen: (change) => pearlScreen({ pearl: [[1, 1, 1, 1, 1]], ...change }),
  randUcla: (change) => randUcla({ ratings: [7, 8, 9], ...change }),
  strategyGrid: (change) => strategyGrid({ need: [9], feasibility: [2], cuts: { need: 5, feasibility: 5 }, ...change }),
};

test.each(Object.entries(calls))('%s takes its sound call, and refuses a key that it does not know', (name, call) => {
  expect(() => call({})).not.toThrow();
  expect(() => call({ colour: 'red' })).toThrow(`${name}: expected only known keys in its `);
  expect(() => call({ colour: 'red' })).toThrow('not "colour"');
});

test.each<Refusal>([
  ['chnri', { ties: 'shared' }, `ties 'competition', 'mean' or 'dense', received "shared"`],
  ['chnri', { tolerance: -1 }, 'a tolerance of 0 or more, received -1'],
  ['chnri', { agreementAmong: 'all' }, `agreementAmong 'answered' or 'all-experts', received "all"`],
  ['chnri', { answers: 'yes' }, 'answers: at least one expert, received "yes"'],
  ['chnri', { answers: [[[1, 2]]] }, 'a finite number from 0 to 1, or null at answers[0][0][1], received 2'],
  ['chnri', { answers: [[[1, 0]], [[0.5, 0.7]]] }, 'answers of 1, 0.5, 0 or null at answers[1], received 0.7'],
  [
    'chnri',
    {
      answers: [
        [[1, 0]],
        [
          [1, 0],
          [1, 1],
        ],
      ],
    },
    'the same options and questions for every expert (1 by 2) at answers[1], received "2 by 2"',
  ],
  [
    'chnri',
    { answers: [[[1, 0]], [[1]]] },
    'the same options and questions for every expert (1 by 2) at answers[1], received "1 by 1"',
  ],
  ['chnri', { criterionWeights: [1] }, 'one weight per criterion (2), received [1]'],
  ...[[0], [0, 2], [1, 1], [0, -1], [0, 0.5], [0, '1'], [0, 1, 0], 'first'].map(
    (questionCriteria): Refusal => [
      'chnri',
      { questionCriteria },
      'questionCriteria: 2 indices from 0, none left out, one per question, received ',
    ],
  ),
  ['chnriWeights', { ranks: [[1, 3]] }, 'a finite number from 1 to 2 at ranks[0][1], received 3'],
  ['chnriWeights', { ranks: 'first' }, 'ranks: at least one row of numbers, received "first"'],
  ...[null, 5, [9, 1], [1, 1], [1]].map(
    (scale): Refusal => ['delphiConsensus', { scale }, 'scale: [lowest, highest], finite and rising, received '],
  ),
  ['delphiConsensus', { threshold: [] }, 'threshold: at least one rule, received []'],
  ['delphiConsensus', { threshold: { ...range, most: 1 } }, 'only known keys in threshold[0], not "most"'],
  ['delphiConsensus', { threshold: [range, { ...share, atMost: 1 }] }, 'only known keys in threshold[1], not "atMost"'],
  ['delphiConsensus', { threshold: { ...range, atMost: -0.1 } }, 'threshold: atMost of 0 or more, received -0.1'],
  ['delphiConsensus', { threshold: { ...share, share: 0 } }, 'threshold: share above 0 and at most 1, received 0'],
  ['delphiConsensus', { threshold: { ...share, share: 1.1 } }, 'threshold: share above 0 and at most 1, received 1.1'],
  [
    'delphiConsensus',
    { threshold: { kind: 'majority' } },
    `threshold, fixed beforehand: kind 'percent-agreement' or 'interquartile-range', received {"kind":"majority"}`,
  ],
  ...['all', [], [7], [[7]], [[7, 8, 9]], [[0, 9]], [[7, 10]], [[9, 7]], [[7, 9], null]].map(
    (some): Refusal => [
      'delphiConsensus',
      { threshold: { ...share, regions: some } },
      'threshold: regions [lowest, highest] within 1 to 9, received ',
    ],
  ),
  ...[5, { kind: 'none', atMost: 1 }].map(
    (stability): Refusal => [
      'delphiConsensus',
      { stability },
      `stability: kind 'median-change' or 'distribution-change', received `,
    ],
  ),
  [
    'delphiConsensus',
    { stability: { kind: 'median-change', atMost: 1, least: 0 } },
    'only known keys in stability, not "least"',
  ],
  [
    'delphiConsensus',
    { stability: { kind: 'median-change', atMost: -1 } },
    'stability: atMost of 0 or more, received -1',
  ],
  ['delphiConsensus', { stability: { kind: 'distribution-change' } }, 'stability: atMost of 0 or more, received undef'],
  ['delphiConsensus', { rounds: [] }, 'rounds: at least one round, received []'],
  ['delphiConsensus', { rounds: 'three' }, 'rounds: at least one round, received "three"'],
  [
    'delphiConsensus',
    { rounds: [[[8], [10]]] },
    'a finite number from 1 to 9, or null at rounds[0][1][0], received 10',
  ],
  ['delphiConsensus', { rounds: [[[8, 8]], [[8]]] }, '2 items in rounds[1], received 1'],
  ['dotVoting', { ties: 'shared' }, `ties 'competition', 'mean' or 'dense', received "shared"`],
  ['dotVoting', { budget: 0 }, 'budget: a whole number of dots, 1 or more, received 0'],
  ['dotVoting', { budget: 1e6 + 1 }, 'budget: a whole number of dots, 1 or more, received 1000001'],
  ['dotVoting', { maxPerItem: 1.5 }, 'maxPerItem: a whole number of dots, 1 or more, received 1.5'],
  ['dotVoting', { overspent: 'ignore' }, `overspent 'refuse' or 'set-aside', received "ignore"`],
  ['dotVoting', { maxPerItem: 1 }, 'at most 3 dots, 1 on one item, at dots[0], received [2,1]'],
  ['dotVoting', { dots: [[1, -1]] }, 'a whole number from 0 to 1000000 at dots[0][1], received -1'],
  ['evidem', { ties: 'shared' }, `ties 'competition', 'mean' or 'dense', received "shared"`],
  ['evidem', { weighting: 'shares' }, `weighting 'one-to-five' or 'points', received "shares"`],
  ['evidem', { weights: [0, 3] }, 'a finite number from 1 to 5 at weights[0], received 0'],
  ['evidem', { weights: [5, -1], weighting: 'points' }, 'a finite number from 0 up at weights[1], received -1'],
  ['evidem', { weights: [0, 0], weighting: 'points' }, 'at least one weight above 0, received [0,0]'],
  ...[['absolute'], ['absolute', 'both'], 'absolute'].map(
    (criterionScales): Refusal => [
      'evidem',
      { criterionScales },
      `criterionScales: 'absolute' or 'relative' for each criterion (2), received `,
    ],
  ),
  ['evidem', { scores: [4] }, '2 scores at scores[0], received [4]'],
  ['evidem', { scores: [[4, 0], 3] }, 'scores[1]: 2 numbers, received 3'],
  [
    'evidem',
    {
      scores: [
        [4, 0],
        [1, -1],
      ],
      criterionScales: ['relative', 'absolute'],
    },
    'a score from 0 to 5 at scores[1][1], received -1',
  ],
  [
    'hanlon',
    { variant: undefined },
    `a named variant: 'a-plus-2b-times-c', 'a-plus-b-times-c-over-3', 'a-plus-b-times-c', received undefined`,
  ],
  ['hanlon', { variant: ['a-plus-2b-times-c'] }, 'a named variant'],
  ['hanlon', { undecidedPearl: 'drop' }, `undecidedPearl 'keep' or 'exclude', received "drop"`],
  ['hanlon', { ties: 'shared' }, `ties 'competition', 'mean' or 'dense', received "shared"`],
  ['hanlon', { scales: { sizes: [0, 5] } }, 'only known keys in scales, not "sizes"'],
  ...(['size', 'seriousness', 'effectiveness'] as const).flatMap((name): Refusal[] => [
    ['hanlon', { [name]: [11] }, `a finite number from 0 to 10 at ${name}[0], received 11`],
    ['hanlon', { scales: { [name]: [-1, 10] } }, `scales.${name}: two numbers that rise, from 0 to 1000000, received`],
  ]),
  ['hanlon', { scales: { size: [0, 2e6] } }, 'scales.size: two numbers that rise, from 0 to 1000000, received'],
  ['hanlon', { pearl: [] }, 'pearl: 1 rows of five answers, received []'],
  [
    'hanlonMethod',
    { variant: 'hanlon' },
    `a named variant: 'a-plus-2b-times-c', 'a-plus-b-times-c-over-3', 'a-plus-b-times-c', received "hanlon"`,
  ],
  ['hanlonMethod', { variant: ['a-plus-b-times-c'] }, 'a named variant'],
  ['multiVoting', { cut: { kind: 'best-items', part: 0.5 } }, 'only known keys in cut, not "part"'],
  ['multiVoting', { cut: 0.5 }, `cut: kind 'share-of-participants' or 'best-items', received 0.5`],
  ['multiVoting', { cut: { kind: 'best-items', share: 0 } }, 'cut.share above 0 and at most 1, received 0'],
  ['multiVoting', { allowance: { share: 0.5, round: 'up' } }, 'only known keys in allowance, not "round"'],
  ['multiVoting', { allowance: { share: 2, rounding: 'up' } }, 'allowance.share above 0 and at most 1, received'],
  ['multiVoting', { allowance: 0.5 }, 'allowance.share above 0 and at most 1, received 0.5'],
  ['multiVoting', { allowance: { share: 0.5 } }, `allowance.rounding 'up' or 'down', received undefined`],
  ...[0, 1.5, '2'].map(
    (firstRoundVotes): Refusal => [
      'multiVoting',
      { firstRoundVotes },
      'firstRoundVotes, a whole number of 1 or more, received',
    ],
  ),
  ...[0, 1.5, 1e6 + 1].map(
    (participants): Refusal => [
      'multiVoting',
      { participants },
      `participants, a whole number from 1 to 1000000, received ${participants}`,
    ],
  ),
  ['multiVoting', { rounds: [[5, 1]] }, 'a whole number from 0 to 4, or null at rounds[0][0], received 5'],
  ['multiVoting', { rounds: [[4, null]] }, 'votes at rounds[0][1], an item that is up, received null'],
  ['nacchoMatrix', { ties: 'shared' }, `ties 'competition', 'mean' or 'dense', received "shared"`],
  ['nacchoMatrix', { scale: [3, 1] }, 'scale: two numbers that rise, within ±1000000, received [3,1]'],
  ['nacchoMatrix', { scale: [0, 1e7] }, 'scale: two numbers that rise, within ±1000000, received [0,10000000]'],
  ['nacchoMatrix', { ratings: [[3, 4]] }, 'a finite number from 1 to 3 at ratings[0][1], received 4'],
  ['nacchoMatrix', { weights: [1] }, 'one weight per criterion (2), received [1]'],
  [
    'nacchoMatrix',
    { weights: [1e308, 0] },
    'weights that keep the scores within the range of numbers, received [1e+308,0]',
  ],
  ['nominalGroup', { ties: 'shared' }, `ties 'competition', 'mean' or 'dense', received "shared"`],
  ['nominalGroup', { unranked: 'last' }, `unranked 'refuse' or 'share-last', received "last"`],
  ['nominalGroup', { ranks: [[1, 3]] }, 'a finite number from 1 to 2, or null at ranks[0][1], received 3'],
  ['nominalGroup', { ranks: [[1, null]] }, `a rank for every item at ranks[0], or the option unranked: 'share-last'`],
  ['pearlScreen', { pearl: 'yes' }, 'pearl: at least one row of five answers, received "yes"'],
  [
    'pearlScreen',
    { pearl: [[1, 1]] },
    'five answers (propriety, economics, acceptability, resources, legality) at pearl[0], received [1,1]',
  ],
  ['randUcla', { disagreementRule: 'range' }, `disagreementRule 'ipras' or 'classic', received "range"`],
  ['randUcla', { percentile: 'type-8' }, `percentile 'type-6' or 'type-7', received "type-8"`],
  ['randUcla', { ratings: [] }, 'ratings: at least one row of numbers, received []'],
  ['randUcla', { ratings: 'high' }, 'ratings: at least one row of numbers, received "high"'],
  ['randUcla', { ratings: [[7], 8] }, 'ratings[1]: 1 numbers, received 8'],
  ['strategyGrid', { atCut: 'up' }, `atCut 'high' or 'low', received "up"`],
  ['strategyGrid', { cuts: { needs: 5 } }, 'only known keys in cuts, not "needs"'],
  ...[5, { need: 5 }, { feasibility: 5 }].map(
    (cuts): Refusal => ['strategyGrid', { cuts }, 'cuts: a finite number for need and one for feasibility, received '],
  ),
  ['strategyGrid', { need: [Number.NaN] }, 'a finite number at need[0], received NaN'],
  ['strategyGrid', { feasibility: [1, 2] }, 'feasibility: 1 numbers, received [1,2]'],
])('%s refuses %j', (method, change, told) => {
  expect(() => calls[method]?.(change)).toThrow(PlanSanteError);
  expect(() => calls[method]?.(change)).toThrow(`${method}: expected ${told}`);
});

test('a method of which the input is missing says so', () => {
  expect(() => nominalGroup(null as never)).toThrow('nominalGroup: expected one object, received null');
  expect(() => nominalGroup('ranks' as never)).toThrow('nominalGroup: expected one object, received "ranks"');
  expect(() => nominalGroup({ points: [[-1, 2]] })).toThrow(
    'nominalGroup: expected a finite number from 0 to 1000000000 at points[0][0], received -1',
  );
  // How ranks are filled says nothing about points.
  expect(() => nominalGroup({ points: [[1, 2]], unranked: 'share-last' } as never)).toThrow(
    'nominalGroup: expected only known keys in its input, not "unranked"',
  );
  expect(() => hanlonMethod(undefined as never)).toThrow('hanlonMethod: expected a named variant');
});

type Refusal = [method: string, change: object, told: string];
