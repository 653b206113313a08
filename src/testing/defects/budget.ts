import type { BudgetLineInput } from '../../model/index.ts';
import { defectsOf, type PlanPart } from './rule-defects.ts';

/** A line of so many euros. */
function line(id: string, title: string, value: number, rest: Partial<BudgetLineInput> = {}): BudgetLineInput {
  return { id, title, amount: { value, currency: 'EUR' }, ...rest };
}

const budget = (...budgetLines: readonly BudgetLineInput[]): PlanPart => ({ budgetLines: [...budgetLines] });

export const budgetPartsAboveWhole = defectsOf({
  rule: 'budget-parts-above-whole',
  defects: {
    'parts-above-the-whole': {
      part: budget(
        line('B1', 'Ehpad', 2_000_000),
        line('B2', 'Logements', 1_500_000, { partOf: 'B1' }),
        line('B3', 'Équipements', 600_000, { partOf: 'B1' }),
      ),
      path: ['budgetLines', 0],
    },
    'one-part-above-the-whole': {
      part: budget(line('B1', 'Formation', 50_000), line('B2', 'Formation des aidants', 70_000, { partOf: 'B1' })),
      path: ['budgetLines', 0],
    },
  },
  neighbours: {
    'parts-that-make-the-whole': budget(
      line('B1', 'Ehpad', 2_100_000),
      line('B2', 'Logements', 1_500_000, { partOf: 'B1' }),
      line('B3', 'Équipements', 600_000, { partOf: 'B1' }),
    ),
    'a-whole-of-more-than': budget(
      { id: 'B1', title: 'Ehpad', amount: { value: 2_000_000, qualifier: 'more-than', currency: 'EUR' } },
      line('B2', 'Logements', 1_500_000, { partOf: 'B1' }),
      line('B3', 'Équipements', 600_000, { partOf: 'B1' }),
    ),
  },
});

export const budgetPartsBelowWhole = defectsOf({
  rule: 'budget-parts-below-whole',
  defects: {
    'parts-below-the-whole': {
      part: budget(
        line('B1', 'Comité de suivi', 50_000),
        line('B2', 'Agence', 25_000, { partOf: 'B1' }),
        line('B3', 'Commune', 19_000, { partOf: 'B1' }),
      ),
      path: ['budgetLines', 0],
    },
    'one-part-of-a-tenth': {
      part: budget(line('B1', 'Modernisation', 1_500_000), line('B2', 'Logements', 155_000, { partOf: 'B1' })),
      path: ['budgetLines', 0],
    },
  },
  neighbours: {
    'parts-that-make-the-whole-exactly': budget(
      line('B1', 'Comité de suivi', 50_000),
      line('B2', 'Agence', 25_000, { partOf: 'B1' }),
      line('B3', 'Commune', 25_000, { partOf: 'B1' }),
    ),
    'a-whole-of-up-to': budget(
      { id: 'B1', title: 'Modernisation', amount: { value: 1_500_000, qualifier: 'up-to', currency: 'EUR' } },
      line('B2', 'Logements', 1_100_000, { partOf: 'B1' }),
      line('B3', 'Équipements', 200_000, { partOf: 'B1' }),
    ),
    'a-part-still-without-an-amount': budget(
      line('B1', 'Modernisation', 1_500_000),
      line('B2', 'Logements', 1_100_000, { partOf: 'B1' }),
      { id: 'B3', title: 'Équipements', partOf: 'B1' },
    ),
  },
});

const percent = (value: number) => ({ value, unit: 'percent' });

export const budgetShareDiffers = defectsOf({
  rule: 'budget-share-differs',
  defects: {
    'share-that-the-amounts-do-not-give': {
      part: budget(
        line('B1', 'Prévention', 200_000),
        line('B2', 'Dépistage', 100_000, { partOf: 'B1', share: percent(20) }),
      ),
      path: ['budgetLines', 1, 'share'],
    },
    'more-than-half-that-is-less': {
      part: budget(
        line('B1', 'Prévention', 200_000),
        line('B2', 'Dépistage', 90_000, { partOf: 'B1', share: { ...percent(50), qualifier: 'more-than' } }),
      ),
      path: ['budgetLines', 1, 'share'],
    },
  },
  neighbours: {
    'share-that-the-amounts-give': budget(
      line('B1', 'Prévention', 200_000),
      line('B2', 'Dépistage', 100_000, { partOf: 'B1', share: percent(50) }),
    ),
    'share-rounded-down': budget(
      line('B1', 'Prévention', 300_000),
      line('B2', 'Dépistage', 100_000, { partOf: 'B1', share: percent(33) }),
    ),
  },
});

export const budgetSameAsDiffers = defectsOf({
  rule: 'budget-same-as-differs',
  defects: {
    'same-money-with-two-amounts': {
      part: budget(
        line('B1', 'Volet médico-social', 600_000_000),
        line('B2', 'Programme des établissements', 630_000_000, { sameAs: 'B1' }),
      ),
      path: ['budgetLines', 1, 'sameAs'],
    },
    'same-money-outside-its-bounds': {
      part: budget(
        { id: 'B1', title: 'Formation', amount: { min: 50_000, max: 60_000, currency: 'EUR' } },
        line('B2', 'Subvention', 120_000, { sameAs: 'B1' }),
      ),
      path: ['budgetLines', 1, 'sameAs'],
    },
  },
  neighbours: {
    'same-money-with-one-amount': budget(
      line('B1', 'Volet médico-social', 600_000_000),
      line('B2', 'Programme des établissements', 600_000_000, { sameAs: 'B1' }),
    ),
    'spent-of-the-same-money': budget(
      line('B1', 'Volet médico-social', 600_000, { stage: 'allocated' }),
      line('B2', 'Dépenses du volet médico-social', 450_000, { sameAs: 'B1', stage: 'spent' }),
    ),
    'same-money-below-its-upper-bound': budget(
      { id: 'B1', title: 'Formation', amount: { value: 60_000, qualifier: 'up-to', currency: 'EUR' } },
      line('B2', 'Subvention', 55_000, { sameAs: 'B1' }),
    ),
  },
});

export const budgetYearsNotParts = defectsOf({
  rule: 'budget-years-not-parts',
  defects: {
    'budget-beside-its-years': {
      part: budget(
        line('B1', 'Budget du contrat', 80_000),
        line('B2', 'Budget du contrat 2026', 30_000, { period: '2026' }),
        line('B3', 'Budget du contrat 2027', 50_000, { period: '2027' }),
      ),
      path: ['budgetLines', 0],
    },
    'years-before-the-budget-of-a-project': {
      part: {
        projects: [{ id: 'P1', title: 'Équipe mobile' }],
        ...budget(
          line('B1', 'Année 1', 12_000, { period: '2026-09/2027-08', project: 'P1' }),
          line('B2', 'Année 2', 9_000, { period: '2027-09/2028-08', project: 'P1' }),
          line('B3', 'Coût', 21_000, { project: 'P1' }),
        ),
      },
      path: ['budgetLines', 2],
    },
  },
  neighbours: {
    'years-that-are-parts': budget(
      line('B1', 'Budget du contrat', 80_000),
      line('B2', 'Budget du contrat 2026', 30_000, { period: '2026', partOf: 'B1' }),
      line('B3', 'Budget du contrat 2027', 50_000, { period: '2027', partOf: 'B1' }),
    ),
    'years-that-make-less': budget(
      line('B1', 'Budget du contrat', 90_000),
      line('B2', 'Budget du contrat 2026', 30_000, { period: '2026' }),
      line('B3', 'Budget du contrat 2027', 50_000, { period: '2027' }),
    ),
    'years-of-another-stage': budget(
      line('B1', 'Budget du contrat', 80_000, { stage: 'announced' }),
      line('B2', 'Versé en 2026', 30_000, { period: '2026', stage: 'spent' }),
      line('B3', 'Versé en 2027', 50_000, { period: '2027', stage: 'spent' }),
    ),
  },
});

export const budgetToldTwice = defectsOf({
  rule: 'budget-told-twice',
  defects: {
    'two-budgets-of-one-year': {
      part: budget(
        line('B1', 'Budget du contrat', 80_000, { period: '2026' }),
        line('B2', 'Budget du contrat', 95_000, { period: '2026' }),
      ),
      path: ['budgetLines', 1],
    },
    'budget-revised-without-saying-so': {
      part: budget(
        line('B1', 'Budget annuel', 80_000, { period: '2026-01/2026-12' }),
        line('B2', 'Budget annuel révisé', 95_000, { period: '2026-01/2026-12' }),
      ),
      path: ['budgetLines', 1],
    },
  },
  neighbours: {
    'budgets-of-two-years': budget(
      line('B1', 'Budget du contrat', 80_000, { period: '2026' }),
      line('B2', 'Budget du contrat', 95_000, { period: '2027' }),
    ),
    'budget-that-replaces-another': budget(
      line('B1', 'Budget du contrat', 80_000, { period: '2026' }),
      line('B2', 'Budget du contrat', 95_000, { period: '2026', supersedes: 'B1' }),
    ),
    'budgets-of-two-things': budget(
      line('B1', 'Budget de la formation', 80_000, { period: '2026' }),
      line('B2', 'Budget du dépistage', 95_000, { period: '2026' }),
    ),
  },
});

export const budgetDoubleCount = defectsOf({
  rule: 'budget-double-count',
  defects: {
    'budget-counted-twice': {
      part: budget(line('B1', 'Volet numérique du plan', 612_000_000), line('B2', 'Numérique des Ehpad', 612_000_000)),
      path: ['budgetLines', 1],
    },
    'part-counted-twice': {
      part: budget(
        line('B1', 'Contrat', 240_000),
        line('B2', 'Formation des soignants', 120_000, { partOf: 'B1' }),
        line('B3', 'Formation du personnel soignant', 120_000, { partOf: 'B1' }),
      ),
      path: ['budgetLines', 2],
    },
    'details-copied-to-another-project': {
      part: {
        projects: [
          { id: 'P1', title: 'Équipe mobile' },
          { id: 'P2', title: 'Écoute dans la rue' },
        ],
        ...budget(
          line('B1', 'Budget 11', 90_000, { scope: 'HT, 30 000 € par an sur 3 ans', project: 'P1' }),
          line('B2', 'Budget 14', 90_000, { scope: 'HT, 30 000 € par an sur 3 ans', project: 'P2' }),
        ),
      },
      path: ['budgetLines', 1],
    },
    'small-budget-counted-twice': {
      part: budget(line('B1', 'Formation des aidants', 30_000), line('B2', 'Formation des aidants', 30_000)),
      path: ['budgetLines', 1],
    },
  },
  neighbours: {
    'same-money-told-as-such': budget(
      line('B1', 'Volet numérique du plan', 600_000_000),
      line('B2', 'Numérique des Ehpad', 600_000_000, { sameAs: 'B1' }),
    ),
    'two-halves-of-two-funders': budget(
      line('B1', 'Comité', 50_000, { scope: 'HT' }),
      line('B2', 'Agence', 25_000, { scope: 'HT', partOf: 'B1' }),
      line('B3', 'Commune', 25_000, { scope: 'HT', partOf: 'B1' }),
    ),
    'the-same-amount-in-two-years': budget(
      line('B1', 'Budget 2025', 30_000, { period: '2025' }),
      line('B2', 'Budget 2026', 30_000, { period: '2026' }),
    ),
  },
});

const spent = (id: string, stage: string, value: number, rest: Partial<BudgetLineInput> = {}): BudgetLineInput =>
  line(id, `Budget ${id}`, value, { stage, period: '2026', project: 'P1', ...rest });
const project = { id: 'P1', title: 'Équipe mobile' };

export const budgetStageExceeded = defectsOf({
  rule: 'budget-stage-exceeded',
  defects: {
    'spent-above-what-was-allocated': {
      part: { projects: [project], ...budget(spent('B1', 'allocated', 100_000), spent('B2', 'spent', 130_000)) },
      path: ['budgetLines', 1],
    },
    'allocated-above-what-was-announced': {
      part: budget(
        line('B1', 'Plan de prévention', 5_000_000, { stage: 'announced' }),
        line('B2', 'Plan de prévention', 6_000_000, { stage: 'allocated' }),
      ),
      path: ['budgetLines', 1],
    },
  },
  neighbours: {
    'spent-below-what-was-allocated': {
      projects: [project],
      ...budget(spent('B1', 'allocated', 100_000), spent('B2', 'spent', 80_000)),
    },
    'spent-in-another-year': {
      projects: [project],
      ...budget(spent('B1', 'allocated', 100_000), spent('B2', 'spent', 130_000, { period: '2027' })),
    },
  },
});

const dollars = (id: string, value: number, rest: Partial<BudgetLineInput> = {}): BudgetLineInput =>
  line(id, `Poste ${id}`, value, { amount: { value, currency: 'USD' }, ...rest });

export const budgetCurrenciesMixed = defectsOf({
  rule: 'budget-currencies-mixed',
  defects: {
    'part-in-another-currency': {
      part: budget(dollars('B1', 200_000), line('B2', 'Dépistage', 120_000, { partOf: 'B1' })),
      path: ['budgetLines', 1, 'amount'],
    },
    'second-part-in-another-currency': {
      part: budget(
        line('B1', 'Formation', 200_000),
        line('B2', 'Cours', 120_000, { partOf: 'B1' }),
        dollars('B3', 80_000, { partOf: 'B1' }),
      ),
      path: ['budgetLines', 2, 'amount'],
    },
  },
  neighbours: {
    'whole-and-parts-in-dollars': budget(
      dollars('B1', 200_000),
      dollars('B2', 120_000, { partOf: 'B1' }),
      dollars('B3', 80_000, { partOf: 'B1' }),
    ),
    'two-budgets-in-two-currencies': budget(dollars('B1', 200_000), line('B2', 'Dépistage', 120_000)),
  },
});

const taxed = (id: string, value: number, tax: 'included' | 'excluded', rest: Partial<BudgetLineInput> = {}) =>
  line(id, `Poste ${id}`, value, { amount: { value, currency: 'EUR', tax }, ...rest });

export const budgetTaxesMixed = defectsOf({
  rule: 'budget-taxes-mixed',
  defects: {
    'part-with-tax-of-a-whole-without': {
      part: budget(taxed('B1', 100_000, 'excluded'), taxed('B2', 60_000, 'included', { partOf: 'B1' })),
      path: ['budgetLines', 1, 'amount'],
    },
    'part-without-tax-of-a-whole-with': {
      part: budget(taxed('B1', 100_000, 'included'), taxed('B2', 60_000, 'excluded', { partOf: 'B1' })),
      path: ['budgetLines', 1, 'amount'],
    },
  },
  neighbours: {
    'all-without-tax': budget(taxed('B1', 100_000, 'excluded'), taxed('B2', 60_000, 'excluded', { partOf: 'B1' })),
    'tax-that-the-part-does-not-tell': budget(
      taxed('B1', 100_000, 'excluded'),
      line('B2', 'Locaux', 60_000, { partOf: 'B1' }),
    ),
  },
});

const funders = {
  organisations: [
    { id: 'ars', name: 'Agence' },
    { id: 'com', name: 'Commune' },
  ],
};
const share = (funder: string, value: number) => ({ funder, amount: { value, currency: 'EUR' } });
const part = (funder: string, value: number) => ({ funder, share: percent(value) });

export const funderSharesDiffer = defectsOf({
  rule: 'funder-shares-differ',
  defects: {
    'funders-below-the-budget': {
      part: {
        ...funders,
        ...budget(line('B1', 'Comité', 50_000, { funderShares: [share('ars', 25_000), share('com', 19_000)] })),
      },
      path: ['budgetLines', 0, 'funderShares'],
    },
    'funders-above-the-budget': {
      part: {
        ...funders,
        ...budget(line('B1', 'Comité', 50_000, { funderShares: [share('ars', 35_000), share('com', 19_000)] })),
      },
      path: ['budgetLines', 0, 'funderShares'],
    },
    'percentages-of-funders-above-all': {
      part: {
        ...funders,
        ...budget(line('B1', 'Comité', 50_000, { funderShares: [part('ars', 60), part('com', 50)] })),
      },
      path: ['budgetLines', 0, 'funderShares'],
    },
  },
  neighbours: {
    'funders-that-make-the-budget': {
      ...funders,
      ...budget(line('B1', 'Comité', 50_000, { funderShares: [share('ars', 25_000), share('com', 25_000)] })),
    },
    'a-funder-still-without-an-amount': {
      ...funders,
      ...budget(line('B1', 'Comité', 50_000, { funderShares: [share('ars', 25_000), { funder: 'com' }] })),
    },
    'thirds-rounded-down': {
      ...funders,
      ...budget(line('B1', 'Comité', 50_000, { funderShares: [part('ars', 33), part('com', 33), part('ars', 33)] })),
    },
  },
});

export const moneyWithoutCurrency = defectsOf({
  rule: 'money-without-currency',
  defects: {
    'amount-without-a-currency': {
      part: { currency: undefined, budgetLines: [{ id: 'B1', title: 'Comité', amount: { value: 50_000 } }] },
      path: ['budgetLines', 0, 'amount'],
    },
    'bounds-without-a-currency': {
      part: {
        currency: undefined,
        budgetLines: [
          line('B1', 'Comité', 50_000),
          { id: 'B2', title: 'Locaux', amount: { min: 10_000, max: 20_000 } },
          { id: 'B3', title: 'Cours', amount: { max: 5_000 } },
        ],
      },
      path: ['budgetLines', 1, 'amount'],
    },
  },
  neighbours: {
    'currency-of-the-plan': {
      currency: 'XOF',
      budgetLines: [{ id: 'B1', title: 'Comité', amount: { value: 50_000 } }],
    },
    'currency-of-the-amount': { budgetLines: [line('B1', 'Comité', 50_000)] },
  },
});
