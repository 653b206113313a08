import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as mcda from '../../src/mcda/index.ts';
import {
  type Alternative,
  aggregatePanel,
  chnri,
  chnriWeights,
  compareMethods,
  decisionRecord,
  defineMethod,
  delphiConsensus,
  describeChange,
  describeExclusion,
  describePair,
  describeScope,
  describeStability,
  dotVoting,
  explainChange,
  explainExclusion,
  explainPair,
  firstPlaceShares,
  nominalGroup,
  type Prioritisation,
  type PrioritisationModel,
  panelConsistency,
  panelScores,
  prioritise,
  randUcla,
  type ScoringMethod,
} from '../../src/scoring/index.ts';
import { selectPortfolio } from '../../src/scoring/portfolio/index.ts';

const PEOPLE = 4;
const THINGS = 3;

/** What each of some people said, and the same people in another order. */
function panels<T>(
  said: fc.Arbitrary<T>,
): fc.Arbitrary<{ readonly told: readonly T[]; readonly order: readonly number[] }> {
  const people = Array.from({ length: PEOPLE }, (_, k) => k);
  return fc.record({
    told: fc.array(said, { minLength: PEOPLE, maxLength: PEOPLE }),
    order: fc.shuffledSubarray(people, { minLength: PEOPLE }),
  });
}

const moved = <T>(list: readonly T[], order: readonly number[]): T[] => order.map((k) => list[k] as T);
const listOf = <T>(item: fc.Arbitrary<T>, length = THINGS) => fc.array(item, { minLength: length, maxLength: length });

/** Tenths, which binary numbers cannot hold. */
const tenths = fc.integer({ min: 10, max: 90 }).map((tenth) => tenth / 10);
const gaps = <T>(item: fc.Arbitrary<T>) => fc.option(item, { nil: null, freq: 5 });
const wholes = (min: number, max: number) => fc.integer({ min, max });
const fullRanks = fc.shuffledSubarray([1, 2, 3], { minLength: THINGS });
const judgement = fc.constantFrom(1 / 9, 1 / 7, 1 / 3, 1 / 2, 1, 2, 3, 4, 5, 6, 7, 8, 9);
const pairwise = fc.tuple(judgement, judgement, judgement).map(([a, b, c]) => [
  [1, a, b],
  [1 / a, 1, c],
  [1 / b, 1 / c, 1],
]);

interface Question {
  readonly said: fc.Arbitrary<unknown>;
  /** The answer, without what it lists person by person. */
  readonly ask: (told: never[]) => unknown;
}

const question = <T>(said: fc.Arbitrary<T>, ask: (told: T[]) => unknown): Question => ({
  said,
  ask: ask as Question['ask'],
});

/** Results list some things in the order of the people: those follow them, and are compared elsewhere. */
const without = <T extends object>(result: T, ...keys: (keyof T)[]) =>
  Object.fromEntries(Object.entries(result).filter(([key]) => !keys.includes(key as keyof T)));

const ballots = (ask: (input: Parameters<typeof mcda.borda>[0]) => unknown) =>
  question(fullRanks, (told) =>
    ask({ rankings: told.map((ranks) => ranks.map((rank) => rank - 1)), candidates: THINGS }),
  );

const QUESTIONS: Readonly<Record<string, Question>> = {
  ...Object.fromEntries(
    (['judgments', 'priorities'] as const).flatMap((aggregation) =>
      (['geometric', 'arithmetic'] as const)
        .filter((mean) => aggregation === 'priorities' || mean === 'geometric')
        .map((mean) => [
          `ahpGroupWeights, ${aggregation}, ${mean}`,
          question(
            fc.tuple(
              pairwise,
              wholes(1, 9).map((n) => n / 10),
            ),
            (told) => {
              const result = mcda.ahpGroupWeights({
                pairwiseByJudge: told.map(([matrix]) => matrix),
                judgeWeights: told.map(([, weight]) => weight),
                aggregation,
                mean,
              });
              return { weights: result.weights, group: result.group };
            },
          ),
        ]),
    ),
  ),
  borda: ballots(mcda.borda),
  condorcet: ballots(mcda.condorcet),
  copeland: ballots(mcda.copeland),
  kemeny: ballots(mcda.kemeny),
  kendallW: question(listOf(wholes(1, 3)), (ranks) => without(mcda.kendallW({ ranks }), 'meanRanks')),
  'krippendorffAlpha, nominal': question(listOf(gaps(tenths)), (ratings) =>
    mcda.krippendorffAlpha({ ratings, level: 'nominal' }),
  ),
  'krippendorffAlpha, ordinal': question(listOf(gaps(tenths)), (ratings) =>
    mcda.krippendorffAlpha({ ratings, level: 'ordinal' }),
  ),
  'krippendorffAlpha, interval': question(listOf(gaps(tenths)), (ratings) =>
    mcda.krippendorffAlpha({ ratings, level: 'interval' }),
  ),
  aggregatePanel: question(listOf(listOf(gaps(tenths), 2)), (scores) => {
    const { cells, ...result } = aggregatePanel({ scores, scale: [1, 9], aggregation: 'mean' });
    return { ...result, cells: cells.map((row) => row.map((cell) => without(cell, 'minority'))) };
  }),
  chnri: question(listOf(listOf(gaps(fc.constantFrom(0, 0.5, 1)), 2)), (answers) => chnri({ answers })),
  chnriWeights: question(fullRanks, (ranks) => chnriWeights({ ranks })),
  delphiConsensus: question(fc.tuple(listOf(gaps(tenths)), listOf(gaps(tenths))), (told) =>
    delphiConsensus({
      rounds: [told.map(([first]) => first), told.map(([, second]) => second)],
      scale: [1, 9],
      threshold: [
        { kind: 'percent-agreement', share: 0.5, regions: [[7, 9]] },
        { kind: 'interquartile-range', atMost: 1 },
      ],
      stability: { kind: 'distribution-change', atMost: 0.15 },
    }),
  ),
  dotVoting: question(listOf(wholes(0, 3)), (dots) => without(dotVoting({ dots, budget: 9 }), 'unspent')),
  nominalGroup: question(fullRanks, (ranks) => nominalGroup({ ranks })),
  randUcla: question(listOf(gaps(wholes(1, 9))), (ratings) => randUcla({ ratings })),
};

describe('the order in which people are listed changes no digit of', () => {
  it.each(Object.entries(QUESTIONS))('%s', (_, { said, ask }) => {
    fc.assert(
      fc.property(panels(said), ({ told, order }) => {
        expect(ask(moved(told, order) as never[])).toEqual(ask([...told] as never[]));
      }),
      { numRuns: 200 },
    );
  });
});

const model: PrioritisationModel = {
  id: 'panel',
  title: 'Panel',
  quota: { perGroup: 1, label: 'territory' },
  criteria: [
    { id: 'need', label: 'Need', direction: 'max', weight: 0.7, scale: { min: 1, max: 9 }, minimum: 2.3 },
    { id: 'delay', label: 'Delay', direction: 'min', weight: 0.2, scale: { min: 1, max: 9 } },
    { id: 'reach', label: 'Reach', direction: 'max', weight: 0.1, scale: { min: 1, max: 9 } },
  ],
};

/** Everybody scores every project on every criterion, with gaps; some projects have a group. */
const tables = panels(listOf(listOf(gaps(tenths), model.criteria.length), 5));

function judged(told: readonly (readonly (readonly (number | null)[])[])[], names: readonly string[]): Alternative[] {
  return Array.from({ length: 5 }, (_, i) => ({
    id: `P${i}`,
    group: i % 2 === 0 ? 'North' : 'South',
    scores: told.flatMap((table, k) =>
      model.criteria.map(({ id }, j) => ({
        criterion: id,
        assessor: names[k] as string,
        value: table[i]?.[j] ?? null,
      })),
    ),
  }));
}

const NAMES = ['ARS', 'CPTS', 'Patients', 'Ville'];
const each = (value: number) => model.criteria.map(() => value);

/** Every method that ranks, as `prioritise` takes it. */
const METHODS: Readonly<Record<string, ScoringMethod>> = {
  additive: mcda.additiveMethod,
  ...Object.fromEntries(
    Object.entries({
      copras: mcda.copras,
      edas: mcda.edas,
      electreIII: ({ ties: _ties, weightNormalisation: _sum, ...input }) =>
        mcda.electreIII({ ...input, q: each(2), p: each(10), v: each(60) }),
      marcos: mcda.marcos,
      prometheeII: mcda.prometheeII,
      'prometheeII, linear': (input) => mcda.prometheeII({ ...input, preferences: { shape: 'linear', q: 1, p: 20 } }),
      spotis: (input) => mcda.spotis({ ...input, bounds: model.criteria.map(() => [0, 100]) }),
      topsis: mcda.topsis,
      vikor: mcda.vikor,
      waspas: mcda.waspas,
      weightedSum: mcda.weightedSum,
    } satisfies Record<string, Parameters<typeof defineMethod>[0]['run']>).map(([id, run]) => [
      id,
      defineMethod({ id, run }),
    ]),
  ),
};

/** Everything that is told of a ranking. */
function everything(result: Prioritisation): unknown {
  const { issues: _places, ...ranking } = result;
  const { table } = result;
  const [first, second] = [...result.ranking, ...result.incomplete];
  const few = { names: 'ids', locale: 'en' } as const;
  const additive = result.method.additive;
  return {
    ranking,
    scope: describeScope(result, few),
    exclusions: result.excluded.map(({ id }) => describeExclusion(explainExclusion(result, id), few)),
    pair: first && second && describePair(explainPair(result, first.id, second.id), few),
    change: additive && first && describeChange(explainChange(result, first.id, { funded: 1 }), few),
    shares: additive && firstPlaceShares(result, { samples: 20 }),
    stability: table && describeStability(result, mcda.weightStability(table, { steps: 5 }), few),
    acceptability: table && mcda.rankAcceptability(table, { samples: 20 }),
    flip: table && additive && mcda.smallestFlip(table),
    methods: table && compareMethods(table, [mcda.additiveMethod, METHODS['topsis'] as ScoringMethod]),
  };
}

describe('the order in which assessors are listed', () => {
  it.each(Object.entries(METHODS))('changes nothing that is told of a ranking by %s', (_, method) => {
    fc.assert(
      fc.property(tables, fc.constantFrom('mean' as const, 'median' as const), ({ told, order }, assessors) => {
        const tell = (alternatives: readonly Alternative[]) =>
          everything(prioritise(model, alternatives, { method, assessors, locale: 'en' }));
        expect(tell(judged(moved(told, order), moved(NAMES, order)))).toEqual(tell(judged(told, NAMES)));
      }),
      { numRuns: 12 },
    );
  });

  it('changes nothing that is said of the panel, nor what is recorded beside the scores themselves', () => {
    const strip = <T extends { readonly issues: unknown }>({ issues: _places, ...rest }: T) => rest;
    const circumstances = { decidedOn: '2024-03-12' };
    fc.assert(
      fc.property(tables, ({ told, order }) => {
        const tell = (alternatives: readonly Alternative[]) => {
          const { record } = decisionRecord({
            model,
            alternatives,
            circumstances,
            robustness: { funded: 2, samples: 20 },
          });
          return {
            scores: strip(panelScores(model, alternatives)),
            consistency: strip(panelConsistency(model, alternatives)),
            assessors: record.assessors,
            result: strip(record.result),
            robustness: record.robustness,
          };
        };
        expect(tell(judged(moved(told, order), moved(NAMES, order)))).toEqual(tell(judged(told, NAMES)));
      }),
      { numRuns: 40 },
    );
  });

  it('changes no portfolio of what they scored', async () => {
    await fc.assert(
      fc.asyncProperty(panels(listOf(tenths, 5)), async ({ told, order }) => {
        const fund = async (people: readonly (readonly number[])[]) => {
          const { values } = aggregatePanel({
            scores: people.map((scores) => scores.map((score) => [score])),
            scale: [1, 9],
            aggregation: 'mean',
          });
          const projects = values.map(([value], i) => ({ id: `P${i}`, value: value ?? 0, costs: { money: 2 + i } }));
          return selectPortfolio({ projects, budgets: [{ id: 'money', amount: 9 }] });
        };
        expect(await fund(moved(told, order))).toEqual(await fund(told));
      }),
      { numRuns: 30 },
    );
  });
});
