import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankingChart } from '../../../src/charts/index.ts';
import { renderSvg } from '../../../src/document/index.ts';
import { randomFrom } from '../../../src/internal/random.ts';
import { topsis } from '../../../src/mcda/index.ts';
import { cnrGrandEst2023 } from '../../../src/plans/index.ts';
import {
  type Alternative,
  additiveMethod,
  defineMethod,
  describeChange,
  describePair,
  describeStability,
  explainChange,
  explainExclusion,
  explainPair,
  type FirstPlaceShare,
  firstPlaceShares,
  type Prioritisation,
  type PrioritisationModel,
  prioritise,
  prioritisePlan,
  rankAcceptability,
  type ScoringMethod,
  weightStability,
} from '../../../src/scoring/index.ts';

/** Needs from 1 to 5, a cost where less is better, and what may be noted without weight. */
function modelOf(weights: readonly number[], minimum: number | undefined, perGroup: number): PrioritisationModel {
  return {
    id: 'm',
    title: 'M',
    quota: { label: 'per group', perGroup },
    gates: [{ id: 'g', label: 'G' }],
    criteria: weights.map((weight, j) => ({
      id: `c${j}`,
      label: `C${j}`,
      direction: j % 2 === 0 ? 'max' : 'min',
      weight,
      scale: { min: 1, max: 5 },
      ...(j === 0 && minimum !== undefined ? { minimum } : {}),
    })),
  };
}

const problems = fc
  .record({
    weights: fc
      .array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 4 })
      .filter((w) => w.some((x) => x > 0)),
    minimum: fc.option(fc.integer({ min: 2, max: 4 }), { nil: undefined }),
    perGroup: fc.integer({ min: 1, max: 2 }),
    rows: fc.array(
      fc.record({
        scores: fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 3 }), { minLength: 4, maxLength: 4 }),
        verdict: fc.constantFrom('met', 'met', 'unknown', 'not-met' as const),
        group: fc.constantFrom('N', 'S'),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ weights, minimum, perGroup, rows }) => ({
    model: modelOf(weights, minimum, perGroup),
    perGroup,
    alternatives: rows.map(
      ({ scores, verdict, group }, i): Alternative => ({
        id: `A${i}`,
        group,
        gates: [{ gate: 'g', verdict: verdict as 'met' }],
        scores: Object.fromEntries(weights.flatMap((_, j) => (scores[j] == null ? [] : [[`c${j}`, scores[j]]]))),
      }),
    ),
  }));

/** Everything open gets an answer: ends of the scale and middles alike. */
function completed(
  model: PrioritisationModel,
  alternatives: readonly Alternative[],
  random: () => number,
): Alternative[] {
  return alternatives.map((alternative) => ({
    ...alternative,
    gates: (alternative.gates ?? []).map((gate) =>
      gate.verdict === 'unknown'
        ? { ...gate, verdict: random() < 0.5 ? ('met' as const) : ('not-met' as const) }
        : gate,
    ),
    scores: Object.fromEntries(
      model.criteria.map(({ id }) => {
        const given = (alternative.scores as Readonly<Record<string, number>>)[id];
        const draw = random();
        return [id, given ?? (draw < 0.25 ? 1 : draw > 0.75 ? 5 : 1 + Math.round(8 * random()) / 2)];
      }),
    ),
  }));
}

/** What the open ranking says, against one way in which it could turn out. */
function contradictions(open: Prioritisation, closed: Prioritisation, perGroup: number): string[] {
  const found: string[] = [];
  const rankOf = new Map(closed.ranking.map((line) => [line.id, line]));
  for (const line of [...open.ranking, ...open.incomplete]) {
    const actual = rankOf.get(line.id);
    if (actual === undefined && !line.mayBeExcluded) found.push(`${line.id} is out and was said to be in`);
    if (actual === undefined) continue;
    if (actual.rank < line.bestRank || actual.rank > line.worstRank)
      found.push(`${line.id} has rank ${actual.rank}, said to be from ${line.bestRank} to ${line.worstRank}`);
    if (!open.method.additive) continue;
    const { min, max } =
      'interval' in line ? (line.interval ?? { min: 0, max: 100 }) : { min: line.score, max: line.score };
    if (actual.score < min - 1e-9 || actual.score > max + 1e-9) found.push(`${line.id} scores ${actual.score}`);
  }
  for (const line of open.excluded) if (rankOf.has(line.id)) found.push(`${line.id} is in and was said to be out`);
  for (const { group, taken } of open.selected)
    for (const id of taken) {
      const line = rankOf.get(id);
      const level = closed.ranking.filter((other) => other.group === group && other.rank <= (line?.rank ?? 0)).length;
      if (line === undefined || level > perGroup) found.push(`${id} is not sure of its place in ${group}`);
    }
  return found;
}

/** What the sentences say: who is first, who is ahead, who is funded. */
function wrongSentences(open: Prioritisation, closed: Prioritisation): string[] {
  const found: string[] = [];
  const lineOf = new Map(closed.ranking.map((line) => [line.id, line]));
  const said = open.table === null ? [] : describeStability(open, weightStability(open.table), { locale: 'en' });
  for (const sentence of said) {
    const [, one] = /^(A\d) comes first\.$/.exec(sentence) ?? [];
    const [, list] = /^(.*) come first together\.$/.exec(sentence) ?? [];
    for (const id of [...(one ? [one] : []), ...(list?.split(', ') ?? [])])
      if (lineOf.get(id)?.rank !== 1) found.push(`${sentence} but ${id} does not`);
  }
  const ids = [...open.ranking, ...open.incomplete].map(({ id }) => id);
  for (const a of ids) {
    const change = explainChange(open, a, { funded: 1 });
    if (change.funded && lineOf.get(a)?.rank !== 1) found.push(describeChange(change, { locale: 'en' }).join(' '));
    for (const b of ids) {
      if (a === b) continue;
      const pair = explainPair(open, a, b);
      const [left, right] = [lineOf.get(a), lineOf.get(b)];
      if (left === undefined || right === undefined) continue;
      const lead = left.score - right.score;
      const holds = { a: lead > 1e-9, b: lead < -1e-9, neither: Math.abs(lead) < 1e-9, undecided: true }[pair.ahead];
      const inside = !pair.explainsRank || (lead >= pair.difference.min - 1e-9 && lead <= pair.difference.max + 1e-9);
      if (!holds || !inside) found.push(describePair(pair, { locale: 'en' }).join(' '));
    }
  }
  return found;
}

/** Whoever is first under the same weights once everything is known was said to be able to be, and whoever is sure to be, is. */
function wrongShares(open: readonly FirstPlaceShare[], closed: Prioritisation): string[] {
  const { table } = closed;
  // Under the same draws: what is exact differs from what is drawn.
  const drawn = table === null ? [] : rankAcceptability(table, { ...DRAWS, method: 'monte-carlo' }).acceptability;
  const found = new Map((table?.ids ?? []).map((id, row) => [id, drawn[row]?.[0] ?? 0]));
  return open.flatMap(({ id, sure, possible }) => {
    const actual = found.get(id) ?? 0;
    return actual < sure || actual > possible
      ? [`${id} is first for ${actual}, said to be ${sure} to ${possible}`]
      : [];
  });
}

const DRAWS = { seed: 3, samples: 40 };
const byTopsis = defineMethod({ id: 'topsis', run: (input) => topsis(input) });
/** How many problems are tried; the property was also run over 2 000. */
const RUNS = Number(process.env['RANKING_RUNS'] ?? 30);

describe('a ranking with gaps and open gates', () => {
  it.each<[string, ScoringMethod]>([
    ['weighted sums', additiveMethod],
    ['scores that hang on who else is there', byTopsis],
  ])(
    'says nothing that one of 200 ways to close them contradicts: %s',
    (_name, method) => {
      fc.assert(
        fc.property(problems, fc.integer(), ({ model, alternatives, perGroup }, seed) => {
          const open = prioritise(model, alternatives, { locale: 'en', method });
          const isOpen = [...open.ranking, ...open.incomplete].some((line) => line.mayBeExcluded || 'missing' in line);
          const shares = method.additive && isOpen ? firstPlaceShares(open, DRAWS) : [];
          const random = randomFrom(seed);
          for (let i = 0; i < 200; i++) {
            const closed = prioritise(model, completed(model, alternatives, random), { method });
            expect([
              ...contradictions(open, closed, perGroup),
              ...(method.additive ? wrongShares(shares, closed) : []),
              ...(i % 10 === 0 ? wrongSentences(open, closed) : []),
            ]).toEqual([]);
          }
        }),
        { numRuns: method.additive ? RUNS : Math.ceil(RUNS / 3) },
      );
    },
    600_000,
  );

  it('gives the shares of the first place that are exact where nothing is open', () => {
    const criterion = { direction: 'max', weight: 1, scale: { min: 0, max: 100 } } as const;
    const model: PrioritisationModel = {
      id: 'm',
      title: 'M',
      criteria: [
        { id: 'a', label: 'A', ...criterion },
        { id: 'b', label: 'B', ...criterion },
      ],
    };
    const shares = firstPlaceShares(
      prioritise(model, [
        { id: 'X', scores: { a: 90, b: 20 } },
        { id: 'Y', scores: { a: 60, b: 60 } },
      ]),
    );
    // The lines cross at a weight of 4/7.
    expect(shares.map(({ id }) => id)).toEqual(['Y', 'X']);
    for (const { sure, possible } of shares) expect(possible).toBe(sure);
    expect(shares[1]?.sure).toBeCloseTo(3 / 7, 12);
    expect(() => firstPlaceShares(prioritise(model, [], { method: byTopsis }))).toThrow(/weighted sum/);
    expect(() => firstPlaceShares(prioritise(model, []), { sample: 3 } as never)).toThrow(/did you mean "samples"/);
  });

  it('gives ranks that are reached: the best and the worst are no wider than they must be', () => {
    const model = modelOf([1, 1], undefined, 1);
    const gates = [{ gate: 'g', verdict: 'met' as const }];
    const { ranking, incomplete, selected } = prioritise(model, [
      { id: 'sure', group: 'N', gates, scores: { c0: 5, c1: 1 } },
      { id: 'gap', group: 'N', gates, scores: { c0: 4 } },
      { id: 'low', group: 'S', gates, scores: { c0: 2, c1: 4 } },
      { id: 'out', group: 'S', gates: [{ gate: 'g', verdict: 'unknown' }], scores: { c0: 3, c1: 3 } },
    ]);
    const ranks = [...ranking, ...incomplete].map(({ id, bestRank, worstRank, mayBeExcluded }) => [
      id,
      bestRank,
      worstRank,
      mayBeExcluded,
    ]);
    expect(ranks).toEqual([
      ['sure', 1, 1, false],
      ['out', 2, 3, true],
      ['low', 3, 4, false],
      ['gap', 2, 3, false],
    ]);
    expect(selected).toEqual([
      { group: 'N', taken: ['sure'], undecided: [] },
      { group: 'S', taken: [], undecided: ['out', 'low'] },
    ]);
  });

  it('ranks whoever is ahead without a rank of its own', () => {
    const scale = { min: 0, max: 100 };
    const model: PrioritisationModel = {
      id: 'm',
      title: 'M',
      criteria: [
        { id: 'need', label: 'Need', direction: 'max', weight: 60, scale: { min: 1, max: 5 } },
        { id: 'cost', label: 'Cost', direction: 'min', weight: 40, scale },
      ],
    };
    const result = prioritise(model, [
      { id: 'A', scores: { need: 1, cost: 50 } },
      { id: 'B', scores: { need: 5 } },
      { id: 'C', scores: { need: 3 } },
      { id: 'D', scores: { need: 1, cost: 60 } },
    ]);
    expect(result.ranking.map(({ id, rank, bestRank, worstRank }) => [id, rank, bestRank, worstRank])).toEqual([
      ['A', 3, 3, 3],
      ['D', 4, 4, 4],
    ]);
    const stability = describeStability(
      result,
      weightStability(result.table ?? { values: [], directions: [], weights: [] }),
      {
        locale: 'en',
      },
    );
    expect(stability.slice(0, 3)).toEqual([
      'Who comes first depends on missing scores: B, C can still be first.',
      'As the weight of "Need" (now 60.0%) moves, these can be first: B from 0.0% to 100.0%, C from 0.0% to 66.7%.',
      'As the weight of "Cost" (now 40.0%) moves, these can be first: B from 0.0% to 100.0%, C from 33.3% to 100.0%.',
    ]);
    expect(describePair(explainPair(result, 'B', 'A'), { locale: 'en' })[0]).toBe(
      'B is ahead of A by at least 40.0 points, whatever the missing scores: 60.0 to 100.0 points against 20.0 points.',
    );
    expect(explainChange(result, 'B', { funded: 2 }).funded).toBe(true);
  });

  it('takes a gap that weighs nothing for no gap, but for a gap where solidity is asked', () => {
    const scale = { min: 0, max: 10 };
    const criterion = { direction: 'max', scale } as const;
    const result = prioritise(
      {
        id: 'm',
        title: 'M',
        criteria: [
          { id: 'need', label: 'Need', weight: 1, ...criterion },
          { id: 'note', label: 'Note', weight: 0, ...criterion },
        ],
      },
      [
        { id: 'A', scores: { need: 10 } },
        { id: 'B', scores: { need: 7, note: 3 } },
      ],
    );
    expect(result.ranking.map(({ id, rank, bestRank, worstRank }) => [id, rank, bestRank, worstRank])).toEqual([
      ['A', 1, 1, 1],
      ['B', 2, 2, 2],
    ]);
    expect(result.incomplete).toEqual([]);
    expect(result.table?.ids).toEqual(['B']);
    expect(result.table?.open).toEqual({ ids: ['A'], worst: [[100, 0]], best: [[100, 100]] });
  });

  it('carries the open conditions of the Grand Est to the ranks of those behind them', () => {
    const result = prioritisePlan(cnrGrandEst2023);
    const ranges = Object.fromEntries(
      result.ranking.map(({ id, bestRank, worstRank, mayBeExcluded }) => [id, [bestRank, worstRank, mayBeExcluded]]),
    );
    expect(ranges).toEqual({
      P4: [1, 1, false],
      A6: [2, 2, false],
      A1: [3, 3, false],
      P6: [4, 4, true],
      A3: [4, 5, true],
      A2: [4, 6, false],
      P1: [5, 7, false],
      P3: [6, 8, false],
      P5: [7, 9, true],
    });
    const p2 = result.excluded.find(({ id }) => id === 'P2');
    expect(p2?.interval?.min).toBeCloseTo(80.7, 1);
    expect(explainExclusion(result, 'P2').ranksIfAdmitted).toEqual({ bestRank: 1, worstRank: 1 });
    const picture = renderSvg(rankingChart(result, { locale: 'fr' }));
    for (const text of ['Écartés par une condition', '80,7', '4–5?', 'P2']) expect(picture).toContain(text);
  });
});
