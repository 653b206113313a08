import { describe, expect, test } from 'vitest';
import type { PlanInput } from '../../../src/model/index.ts';
import { checkQuotes, parsePlan } from '../../../src/validation/index.ts';

/** A contract as a person would type it up from its pages. */
const SOURCE = `Contrat local de santé du Val Fictif
2025-2030, signé le 7 février 2025 par l'Agence de santé du Val (ASV) et la Communauté de communes.

Axe 1 : Prévenir plus tôt
Fiche 12 – Dépister le cancer colorectal
En 2024, 34 % des habitants de 50 à 74 ans ont été dépistés ; l'objectif est de 45,5 % fin 2030.
Budget : 1 753 000 € sur cinq ans, dont 1,2 million d'euros de l'ASV et 553 k€ de la Communauté
de communes. Le comité se réunit du 8 au 16 novembre 2025, puis au 2e trimestre 2026.
Trois infirmières et 1.250 kits ; une équipe mobile s'arrête dans les vil-
lages éloignés. Début des travaux : 03/2026. Entre 20 et 25 000 € par commune.`;

const honest: PlanInput = {
  id: 'cls',
  title: 'Contrat local de santé du Val Fictif',
  period: '2025/2030',
  orientations: [{ id: 'axe-1', kind: 'axis', number: 1, title: 'Prévenir plus tôt' }],
  organisations: [{ id: 'asv', name: 'Agence de santé du Val', acronym: 'ASV' }],
  projects: [
    {
      id: 'P12',
      number: 12,
      title: 'Dépister le cancer colorectal',
      objectives: [
        'Une équipe mobile s’arrête dans les villages éloignés',
        'Passer de 34 % à 45,5 % avec les kits de l’ASV',
      ],
    },
  ],
  budgetLines: [
    { id: 'b', title: 'Dépistage', amount: { value: 1_753_000, asWritten: '1 753 000 €', currency: 'EUR' } },
    { id: 'b1', title: 'Agence', amount: { value: 1_200_000, currency: 'EUR' }, partOf: 'b' },
    { id: 'b2', title: 'Communes', amount: { value: 553_000, currency: 'EUR' }, partOf: 'b' },
    { id: 'b3', title: 'Par commune', amount: { min: 20_000, max: 25_000, currency: 'EUR' } },
  ],
  milestones: [
    { id: 'j1', title: 'Signature', actual: '2025-02-07' },
    { id: 'j2', title: 'Comité', planned: '2025-11-08/2025-11-16' },
    { id: 'j3', title: 'Suite', planned: '2026-Q2' },
    { id: 'j4', title: 'Travaux', planned: '2026-03' },
  ],
  figures: [
    { id: 'f1', title: 'Infirmières', value: 3 },
    { id: 'f2', title: 'Kits', value: 1250 },
  ],
  indicators: [
    {
      id: 'i1',
      title: 'Dépistés',
      baseline: { asOf: '2024', quantity: { value: 34, unit: 'percent' } },
      targets: [{ asOf: '2030-end', quantity: { value: 45.5, unit: 'percent' } }],
    },
  ],
};

describe('a plan against the text it was typed from', () => {
  test('is found whole, each thing with its place, in whatever writing', () => {
    const { issues, quotes, counts } = checkQuotes(parsePlan(honest), SOURCE, { locale: 'en' });
    expect(issues.map(({ place, message }) => `${place}: ${message}`)).toEqual([]);
    expect(counts.missing).toBe(0);
    const at = (path: string) => quotes.find((quote) => quote.path.join('.') === path)?.at;
    expect(at('title')).toMatchObject({ line: 1, text: 'Contrat local de santé du Val Fictif' });
    expect(at('milestones.0.actual')).toMatchObject({ line: 2, text: '7 février 2025' });
    expect(at('budgetLines.1.amount.value')?.text).toBe('1,2');
    expect(at('projects.0.objectives.0')).toMatchObject({ line: 9 });
    expect(quotes.find(({ outcome }) => outcome === 'reworded')?.said).toContain('Passer de 34 %');
  });

  test('tells each of twenty invented details, and nothing else', () => {
    const invented: PlanInput = {
      ...honest,
      title: 'Contrat territorial de santé du Val Fictif',
      period: '2025/2031',
      orientations: [{ id: 'axe-1', kind: 'axis', number: 7, title: 'Prévenir plus tard' }],
      organisations: [
        { id: 'asv', name: 'Agence de santé du Mont', acronym: 'ASM' },
        { id: 'x', name: 'Mutuelle du Val' },
      ],
      projects: [
        {
          id: 'P12',
          number: 13,
          title: 'Dépister le cancer du sein',
          objectives: ['Passer de 36 % à 45,5 % avec les kits du CHU, comme à Strasbourg'],
        },
      ],
      budgetLines: [
        { id: 'b', title: 'Dépistage', amount: { value: 1_735_000, asWritten: '1 753 000 €', currency: 'EUR' } },
        { id: 'b1', title: 'Agence', amount: { value: 1_250, currency: 'EUR' }, partOf: 'b' },
        {
          id: 'b2',
          title: 'Communes',
          amount: { value: 553_000, asWritten: '553 000 euros', currency: 'EUR' },
          partOf: 'b',
        },
        { id: 'b3', title: 'Par commune', amount: { min: 30_000, max: 25_000, currency: 'EUR' } },
      ],
      milestones: [
        { id: 'j1', title: 'Signature', actual: '2025-02-17' },
        { id: 'j2', title: 'Comité', planned: '2025-11-08/2025-11-19' },
        { id: 'j3', title: 'Suite', planned: '2026-Q3' },
      ],
      figures: [{ id: 'f2', title: 'Kits', value: 1520 }],
      indicators: [
        {
          id: 'i1',
          title: 'Dépistés',
          baseline: { asOf: '2024', quantity: { value: 50, unit: 'percent' } },
          targets: [{ asOf: '2030-start', quantity: { value: 45.5, unit: 'percent' } }],
        },
      ],
    };
    const { issues } = checkQuotes(parsePlan(invented), SOURCE, { locale: 'en' });
    expect(issues.map(({ path, params }) => `${path.join('.')} ${params['kind']} ${params['said']}`).sort()).toEqual(
      [
        'title title Contrat territorial de santé du Val Fictif',
        'period date 2025/2031',
        'orientations.0.number number 7',
        'orientations.0.title title Prévenir plus tard',
        'organisations.0.name name Agence de santé du Mont',
        'organisations.0.acronym name ASM',
        'organisations.1.name name Mutuelle du Val',
        'projects.0.number number 13',
        'projects.0.title title Dépister le cancer du sein',
        'projects.0.objectives.0 percent 36',
        'projects.0.objectives.0 name CHU',
        'projects.0.objectives.0 name Strasbourg',
        'budgetLines.0.amount.value amount 1735000',
        'budgetLines.1.amount.value amount 1250',
        'budgetLines.2.amount.asWritten as-written 553 000 euros',
        'budgetLines.3.amount.min amount 30000',
        'milestones.0.actual date 2025-02-17',
        'milestones.1.planned date 2025-11-08/2025-11-19',
        'milestones.2.planned date 2026-Q3',
        'figures.0.value number 1520',
        'indicators.0.baseline.quantity.value percent 50',
        'indicators.0.targets.0.asOf date 2030-start',
      ].sort(),
    );
  });

  test.each([
    ['de', 'Am 7. Februar 2023 wurden 1.753 Plätze für 1,4 Mio. € eröffnet.'],
    ['en', 'On February 7, 2023, 1,753 places were opened for €1.4 million.'],
    ['fr', 'Le mardi 07/02/2023, 1753 places pour 1 400 000 euros.'],
    ['lb', 'De 7.2.2023: 1753 Plazen, 1,4 M€.'],
  ])('reads the numbers and dates of other languages: %s', (language, source) => {
    const plan = parsePlan({
      id: 'p',
      title: 'Plan',
      language,
      figures: [{ id: 'f', title: 'Places', value: 1753, asOf: '2023-02-07' }],
      budgetLines: [{ id: 'b', title: 'Places', amount: { value: 1_400_000, currency: 'EUR' } }],
    });
    expect(checkQuotes(plan, `Plan. ${source}`).issues).toEqual([]);
    const other = parsePlan({ ...plan, figures: [{ id: 'f', title: 'Places', value: 1754, asOf: '2023-07-02' }] });
    expect(checkQuotes(other, `Plan. ${source}`).counts.missing).toBe(2);
  });

  test('a year that is only a number of the source, and an amount that is no money, are not found', () => {
    const plan = parsePlan({
      id: 'p',
      title: 'Plan',
      budgetLines: [{ id: 'b', title: 'B', amount: { value: 1250, currency: 'EUR' } }],
    });
    expect(checkQuotes(plan, 'Plan 1250 kits').counts.missing).toBe(1);
    expect(checkQuotes(plan, 'Plan 1 250 € de kits').counts.missing).toBe(0);
  });
});

test('an empty source holds nothing, and a call with something else says so', () => {
  const plan = parsePlan({ id: 'p', title: 'Plan' });
  expect(checkQuotes(plan, '').issues).toMatchObject([{ code: 'quote-not-found', path: ['title'] }]);
  expect(() => checkQuotes(plan, 3 as never)).toThrow('checkQuotes');
  expect(() => checkQuotes({} as never, '')).toThrow('checkQuotes');
});

test('a long source of numbers, capitals and dates is read in one go', () => {
  const plan = parsePlan({ id: 'p', title: 'Plan', figures: [{ id: 'f', title: 'F', value: 7, asOf: '2024-Q1' }] });
  const source = `${'1 000 '.repeat(30_000)}${'7 mars 2024 '.repeat(10_000)}${'A'.repeat(100_000)}${'T1 '.repeat(30_000)}`;
  expect(checkQuotes(plan, source).counts.missing).toBeGreaterThan(0);
});

test('reads short years and numbers in words, and asks for no number that is not printed', () => {
  const plan = parsePlan({
    id: 'p',
    title: 'Dépêche',
    milestones: [
      { id: 'j1', title: 'Annonce', actual: '2020-07-10' },
      { id: 'j2', title: 'Annonce', actual: '2020-10-07' },
    ],
    measures: [
      { id: 'm1', number: 17, numbered: false, text: 'Mieux former' },
      { id: 'm2', number: 19, numbered: true, text: 'Mieux former' },
    ],
    figures: [
      { id: 'f1', title: 'Patients', value: 1_000_000, asWritten: "plus d'un million de patients" },
      { id: 'f2', title: 'Patients', value: 2_000_000, asWritten: "plus d'un million de patients" },
    ],
    orientations: [{ id: 'o', kind: 'axis', title: 'Mieux former', shortTitle: 'Formation' }],
  });
  const source = "Dépêche n° 11272, 10/07/20 à 14:18. Mieux former sert plus d'un million de patients.";
  const { issues } = checkQuotes(plan, source, { locale: 'en' });
  expect(issues.map(({ path }) => path.join('.')).sort()).toEqual([
    'figures.1.value',
    'measures.1.number',
    'milestones.1.actual',
  ]);
});
