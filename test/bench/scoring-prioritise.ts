/**
 * Prioritising 10 000 projects on 10 criteria beside TOPSIS on the same numbers, the shares of the first place, and panels of growing
 * size: in one run, so that ratios count.
 *
 *   npm run bench -- scoring
 */
import { topsis } from '../../src/mcda/index.ts';
import { aggregatePanel, firstPlaceShares, type PrioritisationModel, prioritise } from '../../src/scoring/index.ts';

/** Numbers from 0 to 1, the same every time. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function least(call: () => unknown, runs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    call();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const draw = draws(7);
const model: PrioritisationModel = {
  id: 'm',
  title: 'M',
  criteria: Array.from({ length: 10 }, (_, j) => ({
    id: `c${j}`,
    label: `C${j}`,
    direction: j % 3 === 0 ? 'min' : 'max',
    weight: 1 + (j % 4),
    scale: { min: 0, max: 100 },
  })),
};
const rows = Array.from({ length: 10_000 }, () => model.criteria.map(() => Math.round(100 * draw())));
const alternatives = rows.map((row, i) => ({
  id: `P${i}`,
  scores: Object.fromEntries(row.map((value, j) => [`c${j}`, value])),
}));
const table = { values: rows, directions: model.criteria.map(({ direction }) => direction) };
const base = least(() => topsis({ ...table, weights: model.criteria.map(({ weight }) => weight) }), 15);
const ranked = least(() => prioritise(model, alternatives), 12);
console.log(
  `prioritise 10 000 × 10: ${ranked.toFixed(0)} ms (aim: 300), ${(ranked / base).toFixed(0)} × topsis on the same numbers; sentences are made when they are asked for`,
);
const result = prioritise(model, alternatives);
console.log(
  `firstPlaceShares 10 000 × 10, 100 draws: ${least(() => firstPlaceShares(result, { samples: 100 }), 3).toFixed(0)} ms`,
);

for (const [assessors, projects, criteria] of [
  [10, 1000, 10],
  [20, 1000, 50],
  [50, 1000, 50],
] as const) {
  const scores = Array.from({ length: assessors }, () =>
    Array.from({ length: projects }, () => Array.from({ length: criteria }, () => 1 + Math.floor(9 * draw()))),
  );
  const spent = least(() => aggregatePanel({ scores, scale: [1, 9] }), 1);
  const count = assessors * projects * criteria;
  console.log(
    `aggregatePanel ${assessors} assessors × ${projects} × ${criteria}: ${spent.toFixed(0)} ms, ${((1e6 * spent) / count).toFixed(0)} ns a score`,
  );
}
