import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlanSanteError } from '../../../src/errors/index.ts';
import { topsis, vikor } from '../../../src/mcda/index.ts';
import {
  additiveMethod,
  cnrGrandEst2023Model,
  contratLocalDeSanteModel,
  defineMethod,
  prioritise,
  weightStability,
} from '../../../src/scoring/index.ts';
import { type DemoAlternative as Alternative, demoModel, passed } from './demo-model.ts';

const alternatives: readonly Alternative[] = [
  { id: 'A', gates: passed, scores: { severity: 5, delay: 12, reach: 50 } },
  { id: 'B', gates: passed, scores: { severity: 3, delay: 0, reach: 100 } },
  { id: 'C', gates: passed, scores: { severity: 1, delay: 0, reach: 100 } },
];

describe('prioritise', () => {
  it('weighs on anchored scales: contributions are in points and sum to the score', () => {
    const { ranking, conventions, criteria } = prioritise(demoModel, alternatives);
    expect(ranking.map((line) => [line.id, line.rank, line.score])).toEqual([
      ['A', 1, 75],
      ['B', 1, 75],
    ]);
    expect(ranking[0]?.tiedWith).toEqual(['B']);
    expect(ranking[0]?.contributions.map((part) => part.contribution)).toEqual([50, 15, 10]);
    expect(ranking[1]?.contributions.map((part) => part.value)).toEqual([50, 100, 100]);
    expect(criteria.map((criterion) => criterion.weight)).toEqual([0.5, 0.3, 0.2]);
    expect(conventions).toMatchObject({ method: 'weighted-sum', values: 'anchored-0-100', missing: 'interval' });
  });

  it('puts out what fails a gate or a minimum, with every reason and its evidence', () => {
    const judged = { evidence: 'nothing exists yet', provenance: 'stated' } as const;
    const { excluded, ranking } = prioritise(demoModel, [
      ...alternatives,
      {
        id: 'D',
        gates: [{ gate: 'concrete', verdict: 'not-met', ...judged }],
        scores: { severity: 1, delay: 0, reach: 0 },
      },
    ]);
    expect(ranking.map((line) => line.id)).toEqual(['A', 'B']);
    expect(excluded.find((line) => line.id === 'C')?.reasons).toEqual([
      { kind: 'minimum', criterion: 'severity', label: demoModel.criteria[0].label, minimum: 2, found: 1 },
    ]);
    expect(excluded.find((line) => line.id === 'D')?.reasons).toMatchObject([
      { kind: 'gate', gate: 'concrete', verdict: 'not-met', ...judged },
      { kind: 'minimum' },
    ]);
  });

  it('keeps an undecided gate visible: provisional, or out when asked', () => {
    const open: Alternative = { id: 'E', gates: passed.slice(0, 1), scores: { severity: 5, delay: 0, reach: 100 } };
    const kept = prioritise(demoModel, [open, ...alternatives]);
    expect(kept.ranking[0]).toMatchObject({ id: 'E', provisional: true });
    expect(kept.issues.map((issue) => issue.code)).toContain('scoring-gate-undecided');
    // Whoever asks about weights has only the table: it names those who may still fall out, with or without all scores.
    const gap: Alternative = { ...open, id: 'G', scores: { severity: 5, delay: null, reach: 100 } };
    const { table } = prioritise(demoModel, [...alternatives, gap, open]);
    const names = [...(table?.ids ?? []), ...(table?.open?.ids ?? [])];
    expect(table?.provisional?.map((row) => names[row])).toEqual(['E', 'G']);
    expect(table && weightStability(table)).toEqual(table && weightStability({ ...table, provisional: [] }));
    expect(prioritise(demoModel, alternatives).table).not.toHaveProperty('provisional');
    expect(() => table && weightStability({ ...table, provisional: [99] })).toThrow('provisional');
    const out = prioritise(demoModel, [open], { undecidedGates: 'exclude' });
    expect(out.excluded[0]?.reasons).toMatchObject([{ kind: 'gate', gate: 'local', verdict: 'unknown' }]);
  });

  it('gives an interval and no rank where a score is missing, and a range of ranks to the others', () => {
    const { ranking, incomplete, table } = prioritise(demoModel, [
      ...alternatives,
      { id: 'F', gates: passed, scores: { severity: 4, delay: null, reach: 100 } },
    ]);
    expect(ranking.map((line) => line.id)).toEqual(['A', 'B']);
    expect(incomplete[0]).toMatchObject({
      id: 'F',
      missing: ['delay'],
      interval: { min: 57.5, max: 87.5 },
      bestRank: 1,
      worstRank: 3,
    });
    expect(ranking[0]).toMatchObject({ rank: 1, bestRank: 1, worstRank: 2 });
    expect(table?.ids).toEqual(['A', 'B']);
  });

  it('fills a missing score only when told to, and names what it filled', () => {
    const holed: Alternative = { id: 'F', gates: passed, scores: { severity: 4, reach: 100 } };
    const worst = prioritise(demoModel, [holed], { missing: 'worst' });
    expect(worst.ranking[0]).toMatchObject({ score: 57.5, filled: ['delay'] });
    const renormalised = prioritise(demoModel, [holed], { missing: 'renormalise' });
    expect(renormalised.ranking[0]?.score).toBeCloseTo(57.5 / 0.7, 12);
    const excluded = prioritise(demoModel, [holed], { missing: 'exclude' });
    expect(excluded.excluded[0]?.reasons).toMatchObject([{ kind: 'missing', criteria: ['delay'] }]);
    const unknown: Alternative = { id: 'G', gates: passed, scores: {} };
    expect(prioritise(demoModel, [unknown], { missing: 'renormalise' }).incomplete).toHaveLength(1);
  });

  it('joins several assessors and keeps their spread', () => {
    const scores = [1, 5, 5].map((value, i) => ({ criterion: 'severity' as const, value, assessor: `assessor ${i}` }));
    const panel: Alternative = {
      id: 'P',
      gates: passed,
      scores: [...scores, { criterion: 'delay', value: 0 }, { criterion: 'reach', value: 0, provenance: 'computed' }],
    };
    const [mean] = prioritise(demoModel, [panel]).ranking;
    expect(mean?.contributions[0]).toMatchObject({ assessors: 3, spread: { min: 1, max: 5 } });
    expect(mean?.contributions[0]?.score).toBeCloseTo(11 / 3, 12);
    expect(mean?.contributions[2]?.provenance).toBe('computed');
    const [median] = prioritise(demoModel, [panel], { assessors: 'median' }).ranking;
    expect(median?.contributions[0]?.score).toBe(5);
  });

  it('carries illustrative values to every line they touch, and says so', () => {
    const result = prioritise(
      demoModel,
      [
        { id: 'A', gates: passed, scores: { severity: 5, delay: 1, reach: 1 } },
        {
          id: 'B',
          gates: passed,
          scores: [
            { criterion: 'severity', value: 4, provenance: 'illustrative' },
            { criterion: 'delay', value: 1 },
            { criterion: 'reach', value: 1 },
          ],
        },
      ],
      { locale: 'en' },
    );
    expect(result.ranking.map((line) => [line.id, line.illustrative])).toEqual([
      ['A', false],
      ['B', true],
    ]);
    expect(result.illustrative).toBe(true);
    expect(result.issues.find((issue) => issue.code === 'scoring-rests-on-illustration')?.message).toBe(
      'This ranking rests on one illustrative value: it is not a decision.',
    );
  });

  it('takes one per group and leaves a tie undecided', () => {
    const grouped = (id: string, group: string, severity: number): Alternative => ({
      id,
      group,
      gates: passed,
      scores: { severity, delay: 0, reach: 0 },
    });
    const { selected } = prioritise(demoModel, [
      grouped('a', '54', 3),
      grouped('b', '54', 5),
      grouped('c', '88', 4),
      grouped('d', '88', 4),
    ]);
    expect(selected).toEqual([
      { group: '54', taken: ['b'], undecided: [] },
      { group: '88', taken: [], undecided: ['c', 'd'] },
    ]);
  });

  it('ranks by another method when it is given one, on anchored or on raw scores', () => {
    const complete = alternatives.slice(0, 2);
    const byTopsis = prioritise(demoModel, complete, {
      method: defineMethod({ id: 'topsis', run: (input) => topsis(input) }),
    });
    expect(byTopsis.conventions).toMatchObject({ method: 'topsis', tolerance: 1e-12 });
    expect(byTopsis.ranking.every((line) => line.score >= 0 && line.score <= 1)).toBe(true);
    expect(byTopsis.issues.map((issue) => issue.code)).toContain('scoring-rank-depends-on-set');
    expect(byTopsis.table?.method?.id).toBe('topsis');
    const byVikor = prioritise(demoModel, complete, {
      method: defineMethod({ id: 'vikor', values: 'raw', best: 'min', run: (input) => vikor(input) }),
    });
    expect(byVikor.ranking[0]?.score).toBeLessThanOrEqual(byVikor.ranking[1]?.score ?? 0);
  });

  it('puts nothing in an order where there are only gates', () => {
    const met = cnrGrandEst2023Model.gates.map((gate) => ({ gate: gate.id, verdict: 'met' as const }));
    const { ranking, table, issues } = prioritise(cnrGrandEst2023Model, [
      { id: 'P1', scores: {}, gates: met },
      { id: 'P2', scores: {}, gates: met },
    ]);
    expect(ranking.map((line) => line.rank)).toEqual([1, 1]);
    expect(table).toBeNull();
    expect(issues.map((issue) => issue.code)).toContain('scoring-no-criterion-no-order');
  });

  it('answers about nothing with nothing', () => {
    const result = prioritise(contratLocalDeSanteModel, []);
    expect(result.ranking).toEqual([]);
    expect(result.issues.map((issue) => issue.code)).toEqual(['scoring-nothing-ranked']);
  });

  it('refuses a bad call and names what was expected', () => {
    expect(() =>
      prioritise(demoModel, [
        { id: 'A', scores: {} },
        { id: 'A', scores: {} },
      ]),
    ).toThrow(/different ids/);
    expect(() => prioritise({ ...demoModel, criteria: [], gates: [] }, [])).toThrow(PlanSanteError);
    const method = { ...additiveMethod, additive: false };
    expect(() => prioritise(demoModel, [], { method, missing: 'renormalise' })).toThrow(/not additive/);
    expect(() => prioritise(demoModel, [], { missing: 'zero' as 'worst' })).toThrow(/'interval'/);
  });

  const scored = fc.array(
    fc.record({
      severity: fc.integer({ min: 2, max: 5 }),
      delay: fc.integer({ min: 0, max: 24 }),
      reach: fc.integer({ min: 0, max: 100 }),
    }),
    { minLength: 1, maxLength: 8 },
  );
  const asAlternatives = (rows: readonly Readonly<Record<string, number>>[]): Alternative[] =>
    rows.map((scores, i) => ({ id: `p${i}`, gates: passed, scores }));

  it('does not depend on the order of the alternatives, nor on a scale of the weights', () => {
    fc.assert(
      fc.property(scored, fc.integer({ min: 1, max: 1000 }), (rows, factor) => {
        const list = asAlternatives(rows);
        const byId = (lines: readonly { id: string; rank: number; score: number }[]) =>
          [...lines]
            .sort((a, b) => a.id.localeCompare(b.id))
            .map(({ id, rank, score }) => [id, rank, score.toFixed(9)]);
        const expected = byId(prioritise(demoModel, list).ranking);
        expect(byId(prioritise(demoModel, [...list].reverse()).ranking)).toEqual(expected);
        const heavier = {
          ...demoModel,
          criteria: demoModel.criteria.map((c) => ({ ...c, weight: c.weight * factor })),
        };
        expect(byId(prioritise(heavier, list).ranking)).toEqual(expected);
      }),
    );
  });

  it('never ranks an alternative lower for a better score', () => {
    fc.assert(
      fc.property(scored, fc.nat(), (rows, pick) => {
        const list = asAlternatives(rows);
        const at = pick % list.length;
        const rankOf = (alternatives: readonly Alternative[]) =>
          prioritise(demoModel, alternatives).ranking.find((line) => line.id === `p${at}`)?.rank ?? 0;
        const better = list.map((alternative, i) =>
          i === at
            ? { ...alternative, scores: { ...rows[at], delay: Math.max(0, (rows[at]?.delay ?? 0) - 3) } }
            : alternative,
        );
        expect(rankOf(better)).toBeLessThanOrEqual(rankOf(list));
      }),
    );
  });

  it('leaves its input as it was', () => {
    const input = structuredClone(alternatives);
    prioritise(demoModel, input);
    expect(input).toEqual(alternatives);
  });
});
