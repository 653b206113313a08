import { greatestOf, leastOf } from '../../../internal/extremes.ts';
import { type Amount, clean } from '../../amount.ts';
import { amountValue, type ClaimCheck, type ClaimFinding, numberValue } from '../claim-finding.ts';

/** A growth rate and the amount it goes with imply a starting value; two rates must imply the same one. */
export const checkGrowth: ClaimCheck<'growth'> = (claim, facts) => {
  const amount = facts.read(claim.amount);
  const rates = claim.rates.map(facts.read);
  const stated = rates.map((rate) => amountValue('rate', rate));
  if (claim.amountIs === 'unknown') {
    const recomputed = rates.flatMap((rate) => [
      numberValue('base-if-increase', Math.round(baseOfIncrease(amount, rate.value)), amount.unit),
      numberValue('base-if-total', Math.round(baseOfTotal(amount, rate.value)), amount.unit),
    ]);
    return { verdict: 'ambiguous', recomputed, stated };
  }
  const base = claim.amountIs === 'increase' ? baseOfIncrease : baseOfTotal;
  const recomputed = rates.map((rate) => numberValue('base', Math.round(base(amount, rate.value)), amount.unit));
  if (rates.length === 1) return { verdict: 'derived', recomputed, stated };
  return { ...compareRates(rates), recomputed, stated };
};

/** Rates agree when one number rounds to each of them. */
function compareRates(rates: readonly Amount[]): Pick<ClaimFinding, 'verdict' | 'cause' | 'difference'> {
  const low = greatestOf(rates.map((rate) => rate.value - halfStep(rate)));
  const high = leastOf(rates.map((rate) => rate.value + halfStep(rate)));
  if (low < high) return { verdict: 'reconciles' };
  const [first, last] = [leastOf(rates.map(({ value }) => value)), greatestOf(rates.map(({ value }) => value))];
  const neighbours = clean(last - first) <= greatestOf(rates.map(({ step = 0 }) => step));
  return {
    verdict: 'does-not-reconcile',
    difference: numberValue('difference', last - first, 'points'),
    ...(neighbours && { cause: { code: 'mixed-rounding', params: { low: first, high: last } } }),
  };
}

const halfStep = (rate: Amount): number => (rate.step ?? 0) / 2;
const baseOfIncrease = (amount: Amount, percent: number): number => (100 * amount.value) / percent;
const baseOfTotal = (amount: Amount, percent: number): number => amount.value / (1 + percent / 100);
