import { describe, expect, it } from 'vitest';
import { PlanSanteError } from '../../src/errors/index.ts';
import * as mcda from '../../src/mcda/index.ts';
import { cnrGrandEst2023 } from '../../src/plans/index.ts';
import * as scoring from '../../src/scoring/index.ts';
import * as portfolio from '../../src/scoring/portfolio/index.ts';
import { CALLS } from '../mcda/calls.ts';

const criterion = {
  id: 'need',
  label: { fr: 'Besoin', en: 'Need' },
  direction: 'max' as const,
  weight: 2,
  scale: { min: 0, max: 5 },
  minimum: 1,
  thresholds: { indifference: 0, preference: 1 },
};
const levels = {
  levels: [
    { value: 0, label: 'none' },
    { value: 1, label: 'some' },
  ],
};
const model = {
  id: 'm',
  title: { fr: 'M', en: 'M' },
  criteria: [criterion, { id: 'ease', label: 'Ease', direction: 'max' as const, weight: 1, scale: levels }],
  gates: [{ id: 'g', label: 'G' }],
  quota: { label: 'per group', perGroup: 1 },
};
const gates = [{ gate: 'g', verdict: 'met' as const, evidence: 'seen', provenance: 'stated' as const }];
const alternatives = [
  {
    id: 'A',
    label: 'A',
    group: 'N',
    gates,
    scores: [
      { criterion: 'need', value: 3, assessor: 'x' },
      { criterion: 'ease', value: 1 },
    ],
  },
  { id: 'B', label: 'B', group: 'N', gates, scores: { need: 2, ease: 1 } },
];
const result = scoring.prioritise(model as never, alternatives as never);
const { table } = result;
const sealed = scoring.decisionRecord({ model, alternatives } as never);
const problem = {
  projects: [
    { id: 'P1', label: 'P', value: 3, costs: { b: 4 }, groups: { axis: 'N' } },
    { id: 'P2', value: 2, costs: { b: 1 }, groups: { axis: ['N', 'S'] } },
    { id: 'P3', value: 1, costs: { b: 1 }, groups: { axis: 'S' } },
  ],
  budgets: [{ id: 'b', label: 'B', amount: 6 }],
  quotas: [{ id: 'q', attribute: 'axis', group: 'S', atLeast: 0, atMost: 9, budget: 'b' }],
  dependencies: [{ project: 'P1', needs: ['P2'] }],
  exclusions: [{ id: 'e', projects: ['P1', 'P3'], atMost: 1 }],
  synergies: [{ projects: ['P1', 'P2'], value: 1 }],
  mandatory: ['P2'],
  forbidden: [],
  count: { atLeast: 1, atMost: 3 },
};
const locale = { locale: 'en' } as const;
const names = { locale: 'en', names: 'ids' } as const;
/** What another function of ours answered, or a plan that was read: nobody writes its keys, so that nobody misspells them. */
const given = <T extends object>(answer: T): T => {
  GIVEN.add(answer);
  return answer;
};
const GIVEN = new WeakSet<object>();

/** A call of every function that `plan-sante/scoring` and `plan-sante/portfolio` have beyond the raw methods. */
const MORE: Readonly<Record<string, readonly unknown[]>> = {
  aggregatePanel: [{ scores: [[[1, 2]], [[3, null]]], scale: [1, 5], aggregation: 'mean' }],
  anchoredValue: [given(criterion), 3],
  checkPrioritisation: [model, locale],
  checkScores: [model, alternatives, locale],
  decisionRecord: [
    {
      model,
      alternatives,
      options: { missing: 'worst', assessors: 'median', undecidedGates: 'keep', locale: 'en' },
      circumstances: { question: 'Which?', decidedOn: '2024-01-01' },
      robustness: { seed: 1, samples: 10, funded: 1 },
      versions: { 'plan-sante': '1' },
    },
  ],
  definePrioritisation: [model],
  describeChange: [given(scoring.explainChange(result, 'B', { funded: 1 })), names],
  describeExclusion: [given(scoring.explainExclusion(result, 'B')), names],
  describePair: [given(scoring.explainPair(result, 'A', 'B')), names],
  describeScope: [given(result), names],
  describeStability: [given(result), given(scoring.weightStability(table as never)), names],
  explainChange: [given(result), 'B', { funded: 1 }],
  explainDifference: [{ weights: [0.5, 0.5], a: [1, 2], b: [2, 1] }],
  explainExclusion: [given(result), 'B'],
  explainPair: [given(result), 'A', 'B'],
  firstPlaceShares: [given(result), { seed: 2, samples: 10 }],
  nationalDependence: [given({ expectations: { territory: [], national: ['a'] } })],
  panelConsistency: [model, alternatives, locale],
  panelScores: [model, alternatives, locale],
  planProblem: [given(cnrGrandEst2023), locale],
  prioritise: [model, alternatives, { missing: 'worst', assessors: 'median', undecidedGates: 'keep', locale: 'en' }],
  prioritisePlan: [given(cnrGrandEst2023), locale],
  readScore: [given(criterion), '3'],
  recordChecklist: [given(sealed.record), locale],
  replayDecision: [sealed.text, { methods: [scoring.additiveMethod] }],
  scoreScale: [given(criterion), 3],
  wordingIn: [given({ fr: 'oui', en: 'yes' }), 'en'],
  selectPortfolio: [problem, { nextBest: 1, prices: true, seconds: 5 }],
  robustPortfolio: [
    {
      scores: [
        [3, 9],
        [8, 8],
      ],
      costs: [4, 5],
      budget: 9,
      weights: [[0.3, 0.7]],
    },
  ],
};
/** Maps by names that the caller chooses: any key is one of them. */
const FREE = new Set(['options of defineMethod', 'conventions', 'versions', 'label', 'title', 'groups']);

const EXPORTS: Readonly<Record<string, unknown>> = { ...mcda, ...scoring, ...portfolio };
const FUNCTIONS = Object.keys(EXPORTS).filter((name) => typeof EXPORTS[name] === 'function');
const ALL: Readonly<Record<string, readonly unknown[]>> = { ...CALLS, ...MORE };
const PLANTED = 'zzPlanted';

/** The same data with one unknown key in one object, for each object at each depth, with its place. */
function* planted(data: unknown, place: readonly string[]): Generator<{ place: string; data: unknown }> {
  if (typeof data !== 'object' || data === null || ArrayBuffer.isView(data) || GIVEN.has(data)) return;
  if (Array.isArray(data)) {
    for (const [i, part] of data.entries())
      for (const inner of planted(part, [...place, String(i)])) yield { ...inner, data: data.with(i, inner.data) };
    return;
  }
  if (FREE.has(place.at(-1) ?? '') || FREE.has(`${place.at(-1)} of ${place[0]}`)) return;
  yield { place: place.join('.'), data: { ...data, [PLANTED]: 1 } };
  for (const [key, part] of Object.entries(data))
    for (const inner of planted(part, [...place, key])) yield { ...inner, data: { ...data, [key]: inner.data } };
}

/** Refused by name, or told among the issues of the answer. */
async function isNoticed(name: string, args: readonly unknown[]): Promise<boolean> {
  try {
    const answer = await (EXPORTS[name] as (...all: readonly unknown[]) => unknown)(...args);
    const { issues = answer } = Object(answer);
    const { record } = Object(answer);
    return [issues, record?.result?.issues].some(
      (list) => Array.isArray(list) && list.some((issue) => JSON.stringify(issue).includes(PLANTED)),
    );
  } catch (error) {
    return error instanceof PlanSanteError && `${error.message} ${JSON.stringify(error.issues)}`.includes(PLANTED);
  }
}

describe('a key that nobody knows', () => {
  it('is planted in a call of every function', () => {
    expect(FUNCTIONS.filter((name) => ALL[name] === undefined)).toEqual([]);
  });

  it.each(Object.entries(ALL))('is noticed in each object that %s takes, at each depth', async (name, args) => {
    const missed: string[] = [];
    for (const { place, data } of planted(
      name === 'preferenceRelations' ? args.map((one) => given(one as object)) : args,
      [name],
    ))
      if (!(await isNoticed(name, data as readonly unknown[]))) missed.push(place);
    expect(missed).toEqual([]);
  });
});
