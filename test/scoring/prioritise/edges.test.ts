import { describe, expect, it, test } from 'vitest';
import { PlanSanteError } from '../../../src/errors/index.ts';
import { topsis, vikor } from '../../../src/mcda/index.ts';
import { type Plan, PlanSchema } from '../../../src/model/index.ts';
import * as bundled from '../../../src/plans/index.ts';
import {
  additiveMethod,
  defineMethod,
  nationalDependence,
  planProblem,
  prioritise,
  prioritisePlan,
} from '../../../src/scoring/index.ts';
import { demoModel, passed } from './demo-model.ts';

const unknown = [passed[0], { gate: 'local', verdict: 'unknown' }] as const;
const one = { id: 'A', gates: passed, scores: { severity: 5, delay: 12, reach: 50 } } as const;
const two = { id: 'B', gates: passed, scores: { severity: 3, delay: 24, reach: 0 } } as const;
const byTopsis = defineMethod({ id: 'topsis', run: (input) => topsis(input) });

test.each<[options: object, told: string]>([
  [{ locales: 'en' }, 'only known keys in its options, not "locales"'],
  [{ method: 'sum' }, ''],
  [{ assessors: 'mode' }, `assessors: 'mean' or 'median', received "mode"`],
  [{ missing: 'zero' }, `missing: 'interval', 'exclude', 'renormalise' or 'worst', received "zero"`],
  [{ undecidedGates: 'drop' }, `undecidedGates: 'keep' or 'exclude', received "drop"`],
  [
    { missing: 'renormalise', method: byTopsis },
    `missing other than 'renormalise' with a method that is not additive, received "topsis"`,
  ],
])('prioritise refuses %j', (options, told) => {
  const call = () => prioritise(demoModel, [one], options as never);
  expect(call).toThrow(PlanSanteError);
  expect(call).toThrow(`prioritise: expected ${told}`);
});

test('prioritise refuses alternatives and models in its own name', () => {
  expect(() => prioritise(demoModel, [one, one])).toThrow(
    'prioritise: expected alternatives with different ids, received "A"',
  );
  expect(() => prioritise(demoModel, 'A' as never)).toThrow(
    'prioritise: expected a list of alternatives, received "A"',
  );
  expect(() => prioritise({ ...demoModel, criteria: 3 } as never, [])).toThrow(
    'prioritise: expected a usable prioritisation model',
  );
});

describe('a prioritisation', () => {
  it('tells its conventions, its model and its gates', () => {
    const { conventions, model, gates, method } = prioritise(demoModel, [one, two]);
    expect(conventions).toEqual({
      method: 'weighted-sum',
      methodConventions: additiveMethod.conventions,
      values: 'anchored-0-100',
      weights: 'divided-by-sum',
      ties: 'competition',
      // Rounding at the size of the highest score.
      tolerance: expect.closeTo(75e-12, 15),
      assessors: 'mean',
      missing: 'interval',
      undecidedGates: 'keep',
    });
    expect(model).toEqual({ id: 'demo', title: demoModel.title, version: '1.2.0' });
    expect(prioritise({ ...demoModel, source: 'CNR' }, []).model).toMatchObject({ source: 'CNR' });
    const { version: _, ...plain } = demoModel;
    expect(prioritise(plain, []).model).toEqual({ id: 'demo', title: demoModel.title });
    expect(gates).toEqual(demoModel.gates.map(({ id, label }) => ({ id, label })));
    expect(method).toEqual({ id: 'weighted-sum', additive: true, dependsOnSet: false, best: 'max' });
    const { gates: _gates, quota: _quota, ...bare } = demoModel;
    expect(prioritise(bare, [{ id: 'A', scores: one.scores }])).toMatchObject({ gates: [], selected: [] });
    // Nobody is ranked: rounding at the size of the best that there is.
    expect(prioritise(demoModel, []).conventions.tolerance).toBeCloseTo(100e-12, 15);
  });

  it('joins scores by their weakest origin, and keeps one score as it is', () => {
    const given = (...origins: (string | undefined)[]) =>
      prioritise(demoModel, [
        {
          id: 'A',
          gates: passed,
          scores: origins.map((provenance, i) => ({
            criterion: 'severity',
            value: 2 + i,
            assessor: `a${i}`,
            ...(provenance && { provenance }),
          })),
        },
      ] as never).incomplete[0]?.contributions[0];
    expect(given('computed')).toMatchObject({
      score: 2,
      value: 25,
      weight: 0.5,
      contribution: 12.5,
      provenance: 'computed',
      assessors: 1,
      spread: { min: 2, max: 2 },
    });
    expect(given('computed', 'stated')).toMatchObject({
      score: 2.5,
      provenance: 'stated',
      assessors: 2,
      spread: { min: 2, max: 3 },
    });
    expect(given('computed', undefined, 'assessed')?.provenance).toBe('assessed');
    expect(given('assessed', 'illustrative', 'computed')?.provenance).toBe('illustrative');
    expect(given()).toMatchObject({
      score: null,
      value: null,
      contribution: null,
      provenance: null,
      assessors: 0,
      spread: null,
    });
  });

  it('counts every illustrative value: scores, verdicts, weights', () => {
    const drawn = { provenance: 'illustrative' } as const;
    const told = (result: ReturnType<typeof prioritise>) =>
      result.issues.find(({ code }) => code === 'scoring-rests-on-illustration');
    const verdict = prioritise(demoModel, [{ ...one, gates: [passed[0], { ...passed[1], ...drawn }] }, two]);
    expect(told(verdict)).toMatchObject({ severity: 'warning', params: { count: 1 } });
    expect(verdict.ranking.map(({ illustrative }) => illustrative)).toEqual([true, false]);
    const [first, ...rest] = demoModel.criteria;
    const weight = prioritise({ ...demoModel, criteria: [{ ...first, ...drawn }, ...rest] }, [one, two]);
    expect(told(weight)?.params).toMatchObject({ count: 1 });
    expect(weight.ranking.map(({ illustrative }) => illustrative)).toEqual([true, true]);
    expect(weight.criteria.map(({ illustrative }) => illustrative)).toEqual([true, false, false]);
    expect(told(prioritise(demoModel, [one, two]))).toBeUndefined();
  });

  it('remarks on what a reader must know, and on nothing else', () => {
    const codes = (...args: Parameters<typeof prioritise>) =>
      prioritise(...args)
        .issues.filter(({ code }) => code !== 'scoring-group-missing')
        .map(({ code, severity }) => [code, severity]);
    expect(codes(demoModel, [one, two])).toEqual([]);
    expect(codes(demoModel, [])).toEqual([['scoring-nothing-ranked', 'warning']]);
    // One alone has nobody to be compared with.
    expect(codes(demoModel, [one], { method: byTopsis })).toEqual([]);
    expect(codes(demoModel, [one, two], { method: byTopsis })).toEqual([['scoring-rank-depends-on-set', 'info']]);
    const gatesOnly = { ...demoModel, criteria: [] };
    const met = (id: string) => ({ id, gates: passed, scores: {} });
    expect(codes(gatesOnly, [met('A')])).toEqual([]);
    expect(codes(gatesOnly, [met('A'), met('B')])).toEqual([['scoring-no-criterion-no-order', 'info']]);
  });

  it('names the conditions that are open of who is in, not of who is out', () => {
    const open = { ...one, gates: unknown, group: 'g' };
    const out = { ...two, gates: [{ ...passed[0], verdict: 'not-met' }, unknown[1]], group: 'g' };
    const { issues } = prioritise(demoModel, [out, open] as never, { locale: 'en' });
    expect(issues).toMatchObject([
      {
        code: 'scoring-gate-undecided',
        severity: 'warning',
        path: ['alternatives', 1, 'gates'],
        place: 'A, condition local',
        params: { alternative: 'A', gate: 'local', label: 'Local' },
      },
    ]);
  });

  it('lets a missing score fall no lower than its minimum', () => {
    // A severity of 2 at the least, 25 of 100 points of a weight of a half.
    const gap = { id: 'G', gates: passed, scores: { delay: 0, reach: 100 } } as const;
    const { incomplete } = prioritise(demoModel, [gap]);
    expect(incomplete[0]).toMatchObject({
      interval: { min: 62.5, max: 100 },
      mayBeExcluded: true,
      missing: ['severity'],
    });
    // On a measured scale the minimum itself is the worst, and the levels of a scale of costs stand from the top down.
    const measured = (criterion: object) =>
      prioritise({ id: 'm', title: 'M', criteria: [{ id: 'c', label: 'C', weight: 1, ...criterion }] } as never, [
        { id: 'G', scores: {} },
      ]).incomplete[0];
    expect(measured({ direction: 'max', scale: { min: 0, max: 10 }, minimum: 4 })?.interval).toEqual({
      min: 40,
      max: 100,
    });
    expect(measured({ direction: 'min', scale: { min: 0, max: 10 }, minimum: 4 })?.interval).toEqual({
      min: 60,
      max: 100,
    });
    expect(measured({ direction: 'max', scale: { min: 0, max: 10 } })).toMatchObject({
      interval: { min: 0, max: 100 },
      mayBeExcluded: false,
    });
    // A minimum that everything reaches puts nobody out.
    expect(measured({ direction: 'max', scale: { min: 0, max: 10 }, minimum: 0 })?.mayBeExcluded).toBe(false);
  });

  it('fills a gap at the worst end of its own scale for a method on raw scores', () => {
    const method = defineMethod({ id: 'vikor', values: 'raw', best: 'min', run: (input) => vikor(input) });
    const holed = { id: 'H', gates: passed, scores: { severity: 4 } } as const;
    const { table } = prioritise(demoModel, [one, holed], { missing: 'worst', method });
    expect(table?.raw).toMatchObject({
      values: [
        [5, 12, 50],
        [4, 24, 0],
      ],
      directions: ['max', 'min', 'max'],
    });
    expect(table?.values).toEqual([
      [100, 50, 50],
      [75, 0, 0],
    ]);
    expect(table?.ids).toEqual(['A', 'H']);
  });

  it('hands the thresholds and scales of its criteria to the method', () => {
    const [first, ...rest] = demoModel.criteria;
    const thresholds = { indifference: 1 };
    const { table } = prioritise({ ...demoModel, criteria: [{ ...first, thresholds }, ...rest] }, [one, two]);
    expect(table?.criterionIds).toEqual(['severity', 'delay', 'reach']);
    expect(table?.criteria).toEqual([
      { direction: 'max', bounds: { min: 1, max: 5 }, thresholds },
      { direction: 'min', bounds: { min: 0, max: 24 } },
      { direction: 'max', bounds: { min: 0, max: 100 } },
    ]);
  });

  it('leaves every rank open where a score hangs on who else is there and somebody lacks one or may fall out', () => {
    const ranks = (...alternatives: object[]) =>
      prioritise(demoModel, alternatives as never, { method: byTopsis }).ranking.map(
        ({ id, rank, bestRank, worstRank }) => [id, rank, bestRank, worstRank],
      );
    expect(ranks(one, two)).toEqual([
      ['A', 1, 1, 1],
      ['B', 2, 2, 2],
    ]);
    expect(ranks(one, two, { id: 'H', gates: passed, scores: { severity: 4 } })).toEqual([
      ['A', 1, 1, 3],
      ['B', 2, 1, 3],
    ]);
    // Only one of them may fall out, and that is enough.
    expect(ranks({ ...one, gates: unknown }, two)).toEqual([
      ['A', 1, 1, 2],
      ['B', 2, 1, 2],
    ]);
  });

  it('ranks the lowest first where a method scores so', () => {
    const least = defineMethod({
      id: 'lost-points',
      best: 'min',
      dependsOnSet: false,
      run: ({ values }) => {
        const rows = (values as readonly (readonly number[])[]).map((row) => 300 - row.reduce((sum, x) => sum + x, 0));
        return { scores: rows, ranks: rows.map((row) => 1 + rows.filter((other) => other < row).length) };
      },
    });
    const { ranking, method } = prioritise(demoModel, [two, one], { method: least });
    expect(ranking.map(({ id, rank, score, bestRank, worstRank }) => [id, rank, score, bestRank, worstRank])).toEqual([
      ['A', 1, 100, 1, 1],
      ['B', 2, 250, 2, 2],
    ]);
    expect(method.best).toBe('min');
  });

  it('names those who share a rank in the order in which they came', () => {
    const same = ['A', 'B', 'C'].map((id) => ({ ...one, id }));
    expect(prioritise(demoModel, same).ranking.map(({ id, tiedWith }) => [id, tiedWith])).toEqual([
      ['A', ['B', 'C']],
      ['B', ['A', 'C']],
      ['C', ['A', 'B']],
    ]);
  });

  it('chooses in the groups that are named, and among those who lack a score', () => {
    const within = (group: string | undefined, id: string, scores: object) => ({
      id,
      gates: passed,
      scores,
      ...(group !== undefined && { group }),
    });
    const { selected, ranking } = prioritise(demoModel, [
      within('N', 'A', one.scores),
      within('N', 'G', { severity: 2, delay: 24 }),
      within('', 'B', two.scores),
      within(undefined, 'C', two.scores),
    ] as never);
    expect(selected).toEqual([{ group: 'N', taken: ['A'], undecided: [] }]);
    expect(ranking.map(({ id, group }) => [id, group])).toEqual([
      ['A', 'N'],
      ['B', ''],
      ['C', undefined],
    ]);
    expect(ranking.map((line) => 'group' in line)).toEqual([true, true, false]);
  });

  it('tells no interval of who is out where the sum is not the method, or where nothing is scored', () => {
    const out = { ...one, gates: [passed[0], { ...passed[1], verdict: 'not-met' }] } as const;
    expect(prioritise(demoModel, [out]).excluded[0]?.interval).toEqual({ min: 75, max: 75 });
    expect(prioritise(demoModel, [out], { method: byTopsis }).excluded[0]?.interval).toBeNull();
    expect(prioritise({ ...demoModel, criteria: [] }, [{ ...out, scores: {} }]).excluded[0]?.interval).toBeNull();
  });
});

const item = (text: string) => ({ text });
const fiche = (constats: number, territory: number, national: number) => ({
  title: 'F',
  constats: Array.from({ length: constats }, (_, i) => item(`c${i}`)),
  expectations: {
    territory: Array.from({ length: territory }, (_, i) => item(`t${i}`)),
    national: Array.from({ length: national }, (_, i) => item(`n${i}`)),
  },
});
const scale = { min: 0, max: 100 };
const label = { fr: 'x', en: 'x' };
const dependence = { id: 'national-dependence', label, direction: 'min', weight: 1, scale };
const need = { id: 'need', label, direction: 'max', weight: 1, scale };
const gate = (id: string) => ({ id, label });

function planWith(rules: object, projects: object[]): Plan {
  return PlanSchema.parse({
    id: 'p',
    title: 'Plan',
    projects: projects.map((project, i) => ({ id: `P${i}`, title: `P${i}`, ...project })),
    prioritisation: { criteria: [], gates: [], scores: [], gateVerdicts: [], ...rules },
  });
}

describe('a plan', () => {
  it('is refused in the name of who was called', () => {
    expect(() => prioritisePlan({} as never)).toThrow('prioritisePlan: expected a plan, as parsePlan gives it');
    expect(() => planProblem({} as never)).toThrow('planProblem: expected a plan, as parsePlan gives it');
    const plan = planWith({}, []);
    expect(() => prioritisePlan(plan, { limit: 1 } as never)).toThrow(
      'prioritisePlan: expected only known keys in its options, not "limit"',
    );
    expect(() => planProblem(plan, { limit: 1 } as never)).toThrow(
      'planProblem: expected only known keys in its options, not "limit"',
    );
    expect(() => planProblem(plan, { unassessed: 'kept' } as never)).toThrow(
      `planProblem: expected unassessed 'left-out' or 'open', received "kept"`,
    );
    for (const localHandsLimit of [-0.01, 1.01, Number.NaN])
      expect(() => prioritisePlan(plan, { localHandsLimit })).toThrow(
        `prioritisePlan: expected localHandsLimit: a share from 0 to 1, received ${localHandsLimit}`,
      );
    for (const localHandsLimit of [0, 1]) expect(() => prioritisePlan(plan, { localHandsLimit })).not.toThrow();
    expect(() => nationalDependence(undefined as never)).toThrow(
      'nationalDependence: expected a fiche with its expectations, territory and national',
    );
    expect(() => nationalDependence({ expectations: { territory: [] } } as never)).toThrow(
      'nationalDependence: expected',
    );
  });

  it('gives its rules, or the one criterion that every fiche answers', () => {
    const { model } = planProblem(planWith({ criteria: [need], note: 'as agreed' }, []));
    expect(model).toMatchObject({
      id: 'p-prioritisation',
      title: 'Plan',
      criteria: [{ id: 'need' }],
      gates: [],
      source: 'as agreed',
    });
    expect(planProblem(planWith({ gates: [gate('g')] }, [])).model).toMatchObject({
      criteria: [],
      gates: [{ id: 'g' }],
    });
    const plain = planProblem(planWith({}, [])).model;
    expect(plain.criteria.map(({ id }) => id)).toEqual(['national-dependence']);
    expect('source' in plain).toBe(false);
  });

  it('scores the dependence of a fiche where the rules ask for it and nobody gave it', () => {
    const projects = [{ fiche: fiche(1, 1, 3) }, { fiche: fiche(0, 0, 0) }, {}];
    const values = (plan: Plan) =>
      planProblem(plan, { unassessed: 'open' }).alternatives.map(({ scores }) =>
        (scores as readonly { criterion: string; value: number; provenance?: string }[]).map(
          ({ criterion, value, provenance }) => [criterion, value, provenance],
        ),
      );
    expect(values(planWith({ criteria: [dependence, need] }, projects))).toEqual([
      [['national-dependence', 75, 'computed']],
      [],
      [],
    ]);
    expect(values(planWith({ criteria: [need] }, projects))).toEqual([[], [], []]);
    const given = { project: 'P0', criterion: 'national-dependence', value: 10, provenance: 'stated' };
    const other = { project: 'P0', criterion: 'need', value: 50, provenance: 'stated' };
    expect(values(planWith({ criteria: [dependence, need], scores: [given] }, projects))[0]).toEqual([
      ['national-dependence', 10, 'stated'],
    ]);
    expect(values(planWith({ criteria: [dependence, need], scores: [other] }, projects))[0]).toEqual([
      ['need', 50, 'stated'],
      ['national-dependence', 75, 'computed'],
    ]);
  });

  it('judges the conditions that a fiche answers, in words for each language, unless the plan did', () => {
    const gates = [gate('answers-constats'), gate('local-hands'), gate('other')];
    const projects = [{ fiche: fiche(2, 1, 3) }, { fiche: fiche(0, 0, 0) }, {}];
    const verdicts = (options: object, given: object[] = [], asked: object[] = gates) =>
      planProblem(planWith({ gates: asked, gateVerdicts: given }, projects), {
        unassessed: 'open',
        ...options,
      }).alternatives.map(({ gates }) => gates);
    const [first, second, third] = verdicts({ localHandsLimit: 0.75 });
    expect(first).toEqual([
      {
        gate: 'answers-constats',
        verdict: 'met',
        provenance: 'computed',
        evidence: {
          fr: 'Constats auxquels la fiche répond : 2',
          en: 'Findings that the fiche answers: 2',
          de: 'Feststellungen, auf die die Fiche antwortet: 2',
        },
      },
      {
        gate: 'local-hands',
        // Three of four is the limit itself.
        verdict: 'met',
        provenance: 'computed',
        evidence: {
          fr: 'Attentes de la fiche qui s’adressent au niveau national : 3 sur 4 (75 %) ; limite retenue : 75 %',
          en: 'Expectations in the fiche that address the national level: 3 of 4 (75%); limit chosen: 75%',
          de: 'Erwartungen der Fiche an die nationale Ebene: 3 von 4 (75 %); gewählte Grenze: 75 %',
        },
      },
    ]);
    expect(second).toMatchObject([
      { gate: 'answers-constats', verdict: 'not-met' },
      {
        gate: 'local-hands',
        verdict: 'unknown',
        provenance: 'computed',
        evidence: {
          fr: 'Attentes de la fiche qui s’adressent au niveau national : 0 sur 0',
          en: 'Expectations in the fiche that address the national level: 0 of 0',
          de: 'Erwartungen der Fiche an die nationale Ebene: 0 von 0',
        },
      },
    ]);
    expect(third).toEqual([]);
    expect(verdicts({})[0]?.[1]).toMatchObject({
      verdict: 'not-met',
      provenance: 'illustrative',
      evidence: {
        fr: expect.stringMatching(
          /; limite de 50 % prise comme exemple : la règle dit « peu » et ne donne pas de nombre$/,
        ),
        en: expect.stringMatching(/; limit of 50% taken as an example: the rule says "few" and gives no number$/),
        de: expect.stringMatching(/; Grenze von 50 % als Beispiel: Die Regel sagt „wenige“ und nennt keine Zahl$/),
      },
    });
    const given = { project: 'P0', gate: 'local-hands', verdict: 'met', evidence: 'seen', provenance: 'stated' };
    expect(verdicts({}, [given])[0]?.map((one) => [one.gate, one.provenance])).toEqual([
      ['local-hands', 'stated'],
      ['answers-constats', 'computed'],
    ]);
    expect(verdicts({}, [], [gate('other')])[0]).toEqual([]);
  });

  it('leaves out what nobody assessed, or leaves it open', () => {
    const scores = [{ project: 'P0', criterion: 'need', value: 50, provenance: 'stated' }];
    const gateVerdicts = [{ project: 'P1', gate: 'g', verdict: 'met', provenance: 'stated' }];
    const plan = planWith({ criteria: [need], gates: [gate('g')], scores, gateVerdicts }, [
      {},
      {},
      { fiche: fiche(1, 1, 1) },
    ]);
    const told = (options: object) => {
      const { alternatives, notAssessed, dependence: found } = planProblem(plan, options);
      return [alternatives.map(({ id }) => id), notAssessed, found.map(({ project }) => project)];
    };
    expect(told({})).toEqual([['P0', 'P1'], ['P2'], []]);
    expect(told({ unassessed: 'open' })).toEqual([['P0', 'P1', 'P2'], [], ['P2']]);
    expect(told({ projects: ['P1', 'P2'] })).toEqual([['P1'], ['P2'], []]);
  });

  it('groups a project by its only territory, or as it is told', () => {
    const projects = [{ territories: ['54'] }, { territories: ['54', '55'] }, {}];
    const groups = (given?: Record<string, string>) =>
      planProblem(planWith({ criteria: [need] }, projects), {
        unassessed: 'open',
        ...(given && { groups: given }),
      }).alternatives.map((alternative) => ('group' in alternative ? alternative.group : null));
    expect(groups()).toEqual(['54', null, null]);
    expect(groups({ P1: 'west' })).toEqual([null, 'west', null]);
  });
});

test('each bundled plan can be ranked with what nobody assessed left open', () => {
  for (const plan of Object.values(bundled)) {
    const { ranking, incomplete, excluded, notAssessed } = prioritisePlan(plan, { unassessed: 'open' });
    expect(notAssessed).toEqual([]);
    expect(ranking.length + incomplete.length + excluded.length).toBe(plan.projects.length);
  }
});
