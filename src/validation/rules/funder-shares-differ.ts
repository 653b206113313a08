import type { BudgetLine } from '../../model/index.ts';
import { type Amount, addAmounts, amountOf, clean } from '../amount.ts';
import { lineAmount, moneyAmount } from '../derived/line-amount.ts';
import type { Defect } from '../rule.ts';
import { builtInRule } from './built-in-rule.ts';

type Told = Pick<Defect, 'params' | 'variant'>;

/** Shares of the funders that do not make the budget line. */
export const funderSharesDiffer = builtInRule({
  code: 'funder-shares-differ',
  severity: 'warning',
  category: 'budget',
  level: 'presentable',
  check({ plan, report }) {
    plan.budgetLines.forEach((line, i) => {
      const told =
        percentagesOff(line) ?? amountsOff(line, (part) => part && moneyAmount(part, plan), lineAmount(line, plan));
      if (told !== undefined)
        report({
          path: ['budgetLines', i, 'funderShares'],
          ...told,
          params: { title: line.title, ...told.params },
          subject: line.id,
          absent: ['funderShares'],
        });
    });
  },
});

type FunderShares = NonNullable<BudgetLine['funderShares']>;

/** Percentages that do not make 100, each as finely as it is printed. */
function percentagesOff({ funderShares = [] }: BudgetLine): Told | undefined {
  const shares = funderShares.flatMap(({ share }) => (share === undefined ? [] : (amountOf(share) ?? [])));
  if (shares.length === 0 || shares.length < funderShares.length) return undefined;
  const sum = addAmounts(shares);
  const slack = shares.reduce((total, { step = 1 }) => total + step / 2, 0);
  const off = sum.low - slack > 100 || sum.high + slack < 100;
  return off ? { variant: 'percent', params: { found: sum.value, unit: 'percent' } } : undefined;
}

/** Amounts of all funders that are together more or less than the line, in the same currency. */
function amountsOff(
  { funderShares = [] }: BudgetLine,
  read: (amount: FunderShares[number]['amount']) => Amount | undefined,
  whole: Amount | undefined,
): Told | undefined {
  const amounts = funderShares.flatMap(({ amount }) => read(amount) ?? []);
  if (whole === undefined || amounts.length === 0 || amounts.length < funderShares.length) return undefined;
  if (amounts.some(({ unit }) => unit !== whole.unit)) return undefined;
  const sum = addAmounts(amounts);
  const facts = {
    sum: sum.value,
    whole: whole.value,
    gap: clean(Math.abs(sum.value - whole.value)),
    currency: whole.unit,
  };
  if (sum.low > whole.high) return { variant: 'above', params: facts };
  return sum.high < whole.low ? { params: facts } : undefined;
}
