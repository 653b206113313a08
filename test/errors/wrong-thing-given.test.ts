import { describe, expect, it } from 'vitest';
import { acceptabilityChart, portfolioChart, rankingChart, weightStabilityChart } from '../../src/charts/index.ts';
import { PlanSanteError } from '../../src/errors/index.ts';
import { topsis } from '../../src/mcda/index.ts';
import { cnrGrandEst2023 } from '../../src/plans/index.ts';
import { composeAudit, composePrioritisation } from '../../src/report/index.ts';
import {
  checkPrioritisation,
  compareMethods,
  defineMethod,
  definePrioritisation,
  describeChange,
  describeExclusion,
  describePair,
  describeStability,
  explainChange,
  explainExclusion,
  explainPair,
  planProblem,
  prioritise,
  prioritisePlan,
  rankAcceptability,
  rankIntervals,
  recordChecklist,
  smallestFlip,
  weightStability,
} from '../../src/scoring/index.ts';
import { robustPortfolio } from '../../src/scoring/portfolio/index.ts';
import { wrong } from './said.ts';

const result = prioritisePlan(cnrGrandEst2023, { locale: 'en' });
const stability = result.table === null ? undefined : weightStability(result.table);

const model = definePrioritisation({
  id: 'm',
  title: 'M',
  gates: [{ id: 'lead', label: 'Lead', evidenceRequired: 'A letter' }],
  criteria: [
    { id: 'need', label: 'Need', direction: 'max', weight: 1, scale: { kind: 'numeric', min: 0, max: 5 } },
    { id: 'cost', label: 'Cost', direction: 'min', weight: 1, scale: { kind: 'numeric', min: 0, max: 5 } },
  ],
});
const project = { id: 'p', scores: { need: 1, cost: 2 } };

const THINGS: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'plan.json'],
  ['an empty object', {}],
  ['a whole result', { success: true, data: cnrGrandEst2023, issues: [] }],
  ['a promise', Promise.resolve(cnrGrandEst2023)],
];

const CALLS: readonly (readonly [string, (thing: never) => unknown])[] = [
  ['prioritisePlan', prioritisePlan],
  ['planProblem', planProblem],
  ['explainPair', (thing) => explainPair(thing, 'P4', 'A6')],
  ['explainExclusion', (thing) => explainExclusion(thing, 'P4')],
  ['explainChange', (thing) => explainChange(thing, 'P4', { funded: 1 })],
  ['describePair', (thing) => describePair(thing)],
  ['describeExclusion', (thing) => describeExclusion(thing)],
  ['describeChange', (thing) => describeChange(thing)],
  ['describeStability', (thing) => describeStability(result, thing)],
  ['recordChecklist', (thing) => recordChecklist(thing)],
  ['weightStability', (thing) => weightStability(thing)],
  ['smallestFlip', (thing) => smallestFlip(thing)],
  ['rankAcceptability', (thing) => rankAcceptability(thing)],
  ['rankIntervals', (thing) => rankIntervals(thing)],
  ['definePrioritisation', (thing) => definePrioritisation(thing)],
  ['compareMethods', (thing) => compareMethods({ values: [[1]], directions: ['max'], weights: [1] }, thing)],
  ['robustPortfolio', (thing) => robustPortfolio(thing)],
  ['rankingChart', (thing) => rankingChart(thing)],
  ['weightStabilityChart', (thing) => weightStabilityChart(result, thing)],
  ['acceptabilityChart', (thing) => acceptabilityChart(result, thing)],
  ['portfolioChart', (thing) => portfolioChart(thing)],
  ['composeAudit', (thing) => composeAudit(thing)],
  ['composePrioritisation', (thing) => composePrioritisation(thing)],
];

describe.each(CALLS)('%s', (name, call) => {
  it.each(THINGS)('given %s, says what it expected', (_, thing) => {
    expect(() => call(wrong(thing))).toThrow(PlanSanteError);
    expect(() => call(wrong(thing))).toThrow(new RegExp(`^${name}: expected `));
  });
});

describe('a call with something else than was meant', () => {
  it('tells whoever forgot an await, or to open a result', () => {
    expect(() => prioritisePlan(wrong(Promise.resolve({})))).toThrow(/this is a promise: await it/);
    expect(() => prioritisePlan(wrong({ success: true, data: {} }))).toThrow(/this is a whole result: give its "data"/);
  });

  it('refuses a method that is a name or a bare function', () => {
    for (const method of ['topsis', topsis]) {
      expect(() => prioritise(model, [project], { method: wrong(method) })).toThrow(/defineMethod/);
      expect(() => compareMethods({ values: [[1]], directions: ['max'], weights: [1] }, [wrong(method)])).toThrow(
        /defineMethod/,
      );
    }
    expect(() => defineMethod(wrong({ id: 'x' }))).toThrow(/run: a function/);
  });

  it('refuses verdicts by gate, which have no place for evidence, and what is no alternative', () => {
    expect(() => prioritise(model, [wrong({ ...project, gates: { lead: 'met' } })])).toThrow(
      /gates: \[\{ gate, verdict/,
    );
    expect(() => prioritise(model, [wrong(undefined)])).toThrow(/an alternative .*alternatives\[0\]/);
  });

  it('never throws on rules from outside', () => {
    for (const [name, thing] of THINGS) expect(checkPrioritisation(wrong(thing)).length, name).toBeGreaterThan(0);
  });

  it('tells a criterion without scale or id as an issue, and refuses the model', () => {
    const criteria = [{ label: 'Need', direction: 'max', weight: 1 }];
    const rules = wrong({ id: 'm', title: 'M', gates: [], criteria });
    const codes = checkPrioritisation(rules).map(({ code }) => code);
    expect(codes).toEqual(['scoring-id-empty', 'scoring-scale-missing']);
    expect(() => definePrioritisation(rules)).toThrow(PlanSanteError);
  });

  it('refuses the options of a change that were forgotten', () => {
    expect(() => (explainChange as (...given: readonly unknown[]) => unknown)(result, 'P4')).toThrow(/funded/);
  });

  it('shows the quotes of a number that is a text', () => {
    const { issues } = prioritise(model, [wrong({ id: 'p', scores: { need: '3', cost: 2 } })], { locale: 'en' });
    expect(issues[0]?.message).toContain('"3"');
  });

  it.each(['french', 'fr-FR', 'xx'])('names the locales there are, given %s', (locale) => {
    const options = { locale: wrong(locale) };
    expect(() => prioritise(model, [{ id: 'p', scores: { need: 9 } }], options)).toThrow(/fr, en, de, lb/);
    expect(() => composePrioritisation(result, options)).toThrow(/fr, en, de, lb/);
    expect(() => rankingChart(result, options)).toThrow(/fr, en, de, lb/);
    expect(stability && (() => describeStability(result, stability, options))).toThrow(/fr, en, de, lb/);
  });
});
