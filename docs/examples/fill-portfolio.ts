/**
 * Chooses what to fund in two years, with one project in each territory, a project that needs another one, and a budget that
 * turns out to be too small. Everything here is made up. Needs the optional package `highs`.
 */
import { type PortfolioProblem, selectPortfolio } from 'plan-sante/portfolio';

const problem: PortfolioProblem = {
  projects: [
    { id: 'mediators', value: 78, costs: { 2024: 90_000, 2025: 60_000 }, groups: { territory: 'north' } },
    { id: 'mobile-team', value: 70, costs: { 2024: 80_000, 2025: 80_000 }, groups: { territory: 'north' } },
    { id: 'training', value: 61, costs: { 2024: 30_000, 2025: 50_000 }, groups: { territory: 'south' } },
    { id: 'campaign', value: 40, costs: { 2024: 20_000, 2025: 0 }, groups: { territory: ['north', 'south'] } },
    { id: 'follow-up', value: 25, costs: { 2024: 0, 2025: 20_000 }, groups: { territory: 'south' } },
  ],
  budgets: [
    { id: '2024', amount: 120_000 },
    { id: '2025', amount: 140_000 },
  ],
  quotas: [{ id: 'one-per-territory', attribute: 'territory', atLeast: 1 }],
  dependencies: [{ project: 'follow-up', needs: ['training'] }],
};

const chosen = await selectPortfolio(problem, { nextBest: 2, prices: true });
if (chosen.status !== 'optimal') throw new Error(chosen.status);
console.log(chosen.best.funded.join(', ')); // mediators, training, follow-up
console.log(chosen.best.value); // 164
const spent = chosen.best.rules.filter(({ kind }) => kind === 'budget');
console.log(spent.map(({ id, amount, atMost }) => `${id}: ${amount} of ${atMost}`).join(', ')); // budget:2024: 120000 of 120000, budget:2025: 130000 of 140000
console.log(chosen.nextBest.map(({ funded, value }) => `${value}: ${funded.join(' + ')}`).join(' | ')); // 139: mediators + training | 131: mobile-team + training
console.log(
  chosen.prices
    .filter(({ price }) => price > 0)
    .map(({ id, price }) => `${id} ${price}`)
    .join(', '),
); // budget:2024 40

// A commitment that does not fit is not an error: the answer names the rules that contradict each other.
const promised = await selectPortfolio({ ...problem, mandatory: ['mediators', 'mobile-team'] });
console.log(promised.status === 'infeasible' && promised.conflict.join(', ')); // budget:2024, mandatory:mediators, mandatory:mobile-team
