import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../src/model/index.ts';
import { PlanSchema } from '../../../src/model/index.ts';
import { cnrGrandEst2023 } from '../../../src/plans/index.ts';
import {
  cnrGrandEst2023Model,
  decisionRecord,
  nationalDependence,
  planProblem,
  prioritisePlan,
  rankIntervals,
  replayDecision,
} from '../../../src/scoring/index.ts';

const item = (text: string) => ({ text });
const small: Plan = PlanSchema.parse({
  id: 'cls',
  title: 'Contrat local',
  projects: [
    {
      id: 'local',
      title: 'Local',
      territories: ['54'],
      fiche: {
        title: 'Local',
        constats: [item('c')],
        expectations: { territory: [item('a'), item('b')], national: [item('n')] },
      },
    },
    {
      id: 'national',
      title: 'National',
      fiche: { title: 'National', expectations: { territory: [], national: [item('n')] } },
    },
    { id: 'bare', title: 'Title only' },
  ],
});

describe('prioritisePlan', () => {
  const result = prioritisePlan(cnrGrandEst2023, { locale: 'fr' });

  it('counts dependence on the national level on the twelve fiches', () => {
    const shares = Object.fromEntries(
      result.dependence.map(({ project, national, territory }) => [project, [national, territory]]),
    );
    expect(shares).toEqual({
      P1: [4, 4],
      P2: [3, 2],
      P3: [2, 6],
      P4: [2, 2],
      P5: [3, 5],
      P6: [2, 4],
      A1: [5, 5],
      A2: [4, 7],
      A3: [4, 5],
      A4: [5, 3],
      A5: [9, 2],
      A6: [1, 6],
    });
    const percent = (id: string) =>
      Math.round(100 * (result.dependence.find((line) => line.project === id)?.share ?? 0));
    expect([percent('A5'), percent('A6')]).toEqual([82, 14]);
  });

  it('passes over what nobody assessed, by name', () => {
    expect(result.notAssessed).toEqual(['M1', 'M2', 'S1', 'S2']);
    expect(result.ranking.length + result.incomplete.length + result.excluded.length).toBe(12);
  });

  it('judges on the fiches the gates that the plan leaves open, and says what the judgement rests on', () => {
    const a5 = result.excluded.find((line) => line.id === 'A5');
    expect(a5?.reasons).toMatchObject([{ kind: 'gate', gate: 'local-hands', verdict: 'not-met' }]);
    // A limit that nobody decided makes the verdict an example; a limit that is given makes it computed.
    expect(a5?.reasons[0]).toMatchObject({
      provenance: 'illustrative',
      evidence: { en: expect.stringMatching(/9 of 11 \(82%\); limit of 50% taken as an example/) },
    });
    const decided = prioritisePlan(cnrGrandEst2023, { localHandsLimit: 0.5 }).excluded.find(({ id }) => id === 'A5');
    expect(decided?.reasons[0]).toMatchObject({ provenance: 'computed' });
    const strict = prioritisePlan(cnrGrandEst2023, { localHandsLimit: 0.2 });
    expect([...strict.ranking, ...strict.incomplete].map((line) => line.id)).toEqual(['A6']);
  });

  it('marks as illustrative what rests on an illustrative panel', () => {
    expect(result.illustrative).toBe(true);
    expect(result.ranking.every((line) => line.illustrative)).toBe(true);
    expect(result.issues.map((issue) => issue.code)).toContain('scoring-rests-on-illustration');
  });

  it('takes a measured scale with named points as measured', () => {
    expect(result.issues.map((issue) => issue.code)).not.toContain('scoring-score-not-a-level');
  });

  it('ranks a plan without rules by what its fiches say', () => {
    const { ranking, notAssessed, criteria } = prioritisePlan(small);
    expect(criteria.map((criterion) => criterion.id)).toEqual(['national-dependence']);
    expect(ranking.map((line) => [line.id, line.rank])).toEqual([
      ['local', 1],
      ['national', 2],
    ]);
    expect(ranking[0]?.score).toBeCloseTo(200 / 3, 9);
    expect(ranking[0]?.contributions[0]?.provenance).toBe('computed');
    expect(notAssessed).toEqual(['bare']);
  });

  it('names the conditions of the ready model as the plan does, so that verdicts of the plan count in both', () => {
    const ofPlan = cnrGrandEst2023.prioritisation?.gates.map(({ id }) => id);
    expect(cnrGrandEst2023Model.gates.map(({ id }) => id)).toEqual(ofPlan);
  });

  it('takes another model, other groups and only some projects', () => {
    const { ranking, selected, excluded } = prioritisePlan(small, {
      model: cnrGrandEst2023Model,
      groups: { local: '54' },
    });
    expect(ranking.map((line) => [line.id, line.provisional])).toEqual([['local', true]]);
    // Two gates are open: whoever may still fall out is not taken.
    expect(selected).toEqual([{ group: '54', taken: [], undecided: ['local'] }]);
    const reasons = excluded[0]?.reasons.map((reason) => (reason.kind === 'gate' ? reason.gate : reason.kind));
    expect(reasons).toEqual(['answers-constats', 'local-hands']);
    expect(prioritisePlan(small, { projects: ['national'] }).ranking.map((line) => line.id)).toEqual(['national']);
  });

  it('refuses a limit that is no share', () => {
    expect(() => prioritisePlan(small, { localHandsLimit: 50 })).toThrow(/from 0 to 1/);
  });

  it('refuses a project that the plan has not, whichever of the two is asked', () => {
    for (const [name, ask] of Object.entries({ prioritisePlan, planProblem })) {
      expect(() => ask(small, { projects: ['local', 'P99'] })).toThrow(
        `${name}: expected projects: ids of projects of the plan, received "P99"`,
      );
      expect(() => ask(small, { projects: 'local' as never })).toThrow(`${name}: expected projects: a list of ids`);
      expect(() => ask(small, { localHandsLimit: 50 })).toThrow(`${name}: expected localHandsLimit`);
    }
  });

  it('can be recorded and computed again', () => {
    const { model, alternatives } = planProblem(cnrGrandEst2023);
    const { text } = decisionRecord({ model, alternatives, robustness: { funded: 3, samples: 500 } });
    expect(replayDecision(text).same).toBe(true);
  });
});

describe('nationalDependence', () => {
  it('has no share where nothing is expected of anybody', () => {
    expect(nationalDependence({ expectations: { territory: [], national: [] } }).share).toBeNull();
  });
});

describe('the intervals of a result', () => {
  it('are those of the anchored table', () => {
    const result = prioritisePlan(small);
    const values = result.table?.values as number[][];
    const bounds = [{ min: 0, max: 100 }];
    const { bestRanks } = rankIntervals({ values, directions: ['max'], weights: [1], bounds });
    expect(bestRanks).toEqual(result.ranking.map((line) => line.bestRank));
  });
});
