/**
 * The best portfolio of 1 700 projects under twenty rules (one budget, a floor for each of ten départements, a cap for each of six
 * axes, two dependencies, one exclusion), proven, and the cost as the number of projects doubles.
 *
 *   npm run bench -- portfolio
 */
import { type PortfolioProblem, selectPortfolio } from '../../src/scoring/portfolio/index.ts';

/** Numbers from 0 to 1, the same every time. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

function problem(size: number): PortfolioProblem {
  const draw = draws(7);
  const projects = Array.from({ length: size }, (_, i) => ({
    id: `p${i}`,
    // Scores out of 100 with one decimal and costs in thousands of euros, as panels and budgets have them.
    value: Math.round(draw() * 1000) / 10,
    costs: { fir: 1000 * Math.round(20 + draw() * 480) },
    groups: { departement: String(i % 10), axis: String(i % 6) },
  }));
  return {
    projects,
    budgets: [{ id: 'fir', amount: 40_000_000 }],
    quotas: [
      { id: 'one-per-departement', attribute: 'departement', atLeast: 1 },
      { id: 'cap-per-axis', attribute: 'axis', atMost: 60 },
    ],
    dependencies: [
      { project: 'p1', needs: ['p2'] },
      { project: 'p3', needs: ['p4'] },
    ],
    exclusions: [{ projects: ['p5', 'p6'] }],
  };
}

for (const size of [425, 850, 1700, 3400, 20_000]) {
  const began = process.hrtime.bigint();
  // The largest is asked for the best within five seconds: proven, or beside the bound that nothing can exceed.
  const selection = await selectPortfolio(problem(size), size > 10_000 ? { seconds: 5 } : {});
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  const best =
    selection.status === 'optimal'
      ? `${selection.best.funded.length} funded, worth ${selection.best.value.toFixed(1)}`
      : selection.status === 'limit'
        ? `${selection.best?.value.toFixed(1)} found, ${selection.bound?.toFixed(1)} at the most`
        : '';
  console.log(`${size} projects: ${selection.status} in ${seconds.toFixed(2)} s ${best}`);
}
