import type { FicheInput, PlanInput } from '../../../src/model/index.ts';
import type { defaultRules } from '../../../src/validation/rules/index.ts';

/** The code of one of our rules. */
export type RuleCode = (typeof defaultRules)[number]['code'];

/** A plan that breaks one rule, and the same plan mended. Only the collections that matter are there. */
export interface RuleExample {
  readonly bad: Partial<PlanInput>;
  readonly good: Partial<PlanInput>;
  /** How many times the bad plan breaks the rule; once when left out. */
  readonly findings?: number;
  readonly asOf?: string;
  /** More defects of the same kind, each found once by this rule, and more neighbours that are sound. The page shows the first ones. */
  readonly more?: { readonly bad: readonly Partial<PlanInput>[]; readonly good: readonly Partial<PlanInput>[] };
}

const withFiche = (fiche: Partial<FicheInput>): Partial<PlanInput> => ({
  projects: [{ id: 'P1', title: 'Équipe mobile', fiche: { title: 'Équipe mobile', ...fiche } }],
});

const twoFiches = (first: Partial<FicheInput>, second: Partial<FicheInput>): Partial<PlanInput> => ({
  projects: [
    { id: 'P1', title: 'Équipe mobile', fiche: { title: 'Équipe mobile', ...first } },
    { id: 'P2', title: 'Maison des parents', fiche: { title: 'Maison des parents', ...second } },
  ],
});

const milestones = (...planned: string[]): Partial<PlanInput> => ({
  milestones: planned.map((date, i) => ({ id: `J${i + 1}`, title: `Jalon ${i + 1}`, planned: date })),
});

/** A bad and a good example of every rule: the tests run them and the documentation shows them. */
export const ruleExamples: Readonly<Record<RuleCode, RuleExample>> = {
  'dangling-reference': {
    bad: {
      constats: [{ id: 'C1', text: 'Peu de médecins', theme: 'acces' }],
      orientations: [{ id: 'accès', kind: 'theme', title: 'Accès aux soins' }],
    },
    good: {
      constats: [{ id: 'C1', text: 'Peu de médecins', theme: 'accès' }],
      orientations: [{ id: 'accès', kind: 'theme', title: 'Accès aux soins' }],
    },
  },
  'duplicate-id': {
    bad: {
      constats: [
        { id: 'C1', text: 'Peu de médecins' },
        { id: 'C1', text: 'Peu de dentistes' },
      ],
    },
    good: {
      constats: [
        { id: 'C1', text: 'Peu de médecins' },
        { id: 'C2', text: 'Peu de dentistes' },
      ],
    },
  },
  'reference-cycle': {
    bad: {
      budgetLines: [
        { id: 'B1', title: 'Numérique', amount: { value: 100, currency: 'EUR' }, partOf: 'B2' },
        { id: 'B2', title: 'Équipement', amount: { value: 100, currency: 'EUR' }, partOf: 'B1' },
      ],
    },
    good: {
      budgetLines: [
        { id: 'B1', title: 'Numérique', amount: { value: 100, currency: 'EUR' }, partOf: 'B2' },
        { id: 'B2', title: 'Équipement', amount: { value: 100, currency: 'EUR' } },
      ],
    },
  },
  'near-duplicate-text': {
    bad: twoFiches(
      { constats: [{ text: 'Les délais de rendez-vous chez les spécialistes sont trop longs' }] },
      { constats: [{ text: 'Les délais de rendez-vous chez les spécialistes sont bien trop longs' }] },
    ),
    good: twoFiches(
      { constats: [{ text: 'Les délais de rendez-vous chez les spécialistes sont trop longs' }] },
      { constats: [{ text: 'Les parents ne savent pas à qui parler des écrans' }] },
    ),
  },
  'empty-section': {
    bad: { followUps: [{ id: 'S1', title: 'Former', rows: [], requests: [] }] },
    good: { followUps: [{ id: 'S1', title: 'Former', rows: [{ proposed: 'Plus de places' }] }] },
  },
  'unusable-text': {
    bad: {
      constats: [
        { id: 'C1', text: 'à compléter' },
        { id: 'C2', text: '#REF!' },
        { id: 'C3', text: 'ConfÃ©rence des financeurs' },
      ],
    },
    good: { constats: [{ id: 'C1', text: 'Peu de médecins' }] },
    findings: 3,
  },
  'beneficiary-without-benefit': {
    bad: withFiche({ beneficiaries: [{ name: 'Jeunes de 12 à 25 ans' }] }),
    good: withFiche({
      beneficiaries: [{ name: 'Jeunes de 12 à 25 ans', benefits: ['Un premier avis sans rendez-vous'] }],
    }),
  },
  'beneficiary-without-name': {
    bad: withFiche({ beneficiaries: [{ benefits: ['Un premier avis sans rendez-vous'] }] }),
    good: withFiche({ beneficiaries: [{ name: 'Jeunes', benefits: ['Un premier avis sans rendez-vous'] }] }),
  },
  'beneficiary-is-topic': {
    bad: withFiche({ beneficiaries: [{ name: 'Santé des femmes', benefits: ['Un dépistage plus fréquent'] }] }),
    good: withFiche({ beneficiaries: [{ name: 'Femmes de 25 à 65 ans', benefits: ['Un dépistage plus fréquent'] }] }),
  },
  'stakeholder-without-role': {
    bad: withFiche({ stakeholders: [{ name: 'Collectivités' }] }),
    good: withFiche({ stakeholders: [{ name: 'Collectivités', role: 'Prêtent les locaux' }] }),
  },
  'role-copied': {
    bad: twoFiches(
      { stakeholders: [{ name: 'Ministère', role: "Plan d'action sur le travail de nuit" }] },
      { stakeholders: [{ name: 'Ministère', role: "Plan d'action sur le travail de nuit" }] },
    ),
    good: twoFiches(
      { stakeholders: [{ name: 'Ministère', role: "Plan d'action sur le travail de nuit" }] },
      { stakeholders: [{ name: 'Ministère', role: 'Cadre réglementaire des maisons de parents' }] },
    ),
  },
  'title-drift': {
    bad: { projects: [{ id: 'A2', title: 'Former mieux', listTitle: 'Améliorer les formations' }] },
    good: { projects: [{ id: 'A2', title: 'Former mieux', listTitle: 'Former mieux' }] },
  },
  'constat-unanswered': {
    bad: {
      constats: [
        { id: 'C1', text: 'Peu de médecins' },
        { id: 'C2', text: 'Trajets longs' },
      ],
      projects: [{ id: 'P1', title: 'Équipe mobile', answers: ['C1'] }],
    },
    good: {
      constats: [
        { id: 'C1', text: 'Peu de médecins' },
        { id: 'C2', text: 'Trajets longs' },
      ],
      projects: [{ id: 'P1', title: 'Équipe mobile', answers: ['C1', 'C2'] }],
    },
  },
  'project-without-constat': {
    bad: {
      constats: [{ id: 'C1', text: 'Trajets longs' }],
      projects: [{ id: 'P1', title: 'Équipe mobile' }],
    },
    good: {
      constats: [{ id: 'C1', text: 'Trajets longs' }],
      projects: [{ id: 'P1', title: 'Équipe mobile', answers: ['C1'] }],
    },
  },
  'unknown-acronym': {
    bad: { constats: [{ id: 'C1', text: 'Le lien entre la CTPS et la maison de garde manque' }] },
    good: { constats: [{ id: 'C1', text: 'Le lien entre la CPTS et la maison de garde manque' }] },
  },
  'ambiguous-acronym': {
    bad: { constats: [{ id: 'C1', text: "Il manque 0,5 ETP dans l'équipe" }] },
    good: {
      constats: [{ id: 'C1', text: "Il manque 0,5 ETP dans l'équipe" }],
      glossary: [{ short: 'ETP', expansions: [{ text: 'équivalent temps plein' }] }],
    },
  },
  'unknown-code': {
    bad: { orientations: [{ id: 'axe-1', kind: 'axes', title: 'Prévenir' }] },
    good: { orientations: [{ id: 'axe-1', kind: 'axis', title: 'Prévenir' }] },
    more: {
      bad: [
        {
          orientations: [
            { id: 'a', kind: 'domaine', title: 'Prévenir' },
            { id: 'b', kind: 'domaine', title: 'Soigner' },
            { id: 'c', kind: 'domaine', title: 'Coordonner' },
          ],
        },
      ],
      good: [{ kind: 'roadmap' }],
    },
  },
  'territory-code-mismatch': {
    bad: {
      territories: [
        { id: 'nancy', name: 'Meurthe-et-Moselle', level: 'department', code: '57' },
        { id: 'alsace', name: 'Alsace', level: 'department', iso: 'FR-6AE' },
        { id: 'lorraine', name: 'Lorraine', level: 'region', code: '41' },
      ],
      dispositifs: [{ id: 'D1', title: 'Ambassadeurs', toldAt: { place: 'Meurthe-et-Moselle, Toul', code: '55' } }],
    },
    good: {
      territories: [
        { id: 'nancy', name: 'Meurthe-et-Moselle', level: 'department', code: '54' },
        { id: 'bas-rhin', name: 'Bas-Rhin', level: 'department', code: '67' },
        { id: 'grand-est', name: 'Grand Est', level: 'region', code: '44' },
      ],
      dispositifs: [{ id: 'D1', title: 'Ambassadeurs', toldAt: { place: 'Meurthe-et-Moselle, Toul', code: '54' } }],
    },
    findings: 4,
  },
  'date-autofill-drift': {
    bad: milestones('2024-12-31', '2025-01-01', '2025-01-02', '2025-01-03', '2025-01-04'),
    good: milestones('2024-12-31', '2024-12-31', '2024-12-31', '2025-06-30', '2025-06-30'),
  },
  'implausible-date': {
    bad: milestones('0203-02-07'),
    good: milestones('2023-02-07'),
    more: { bad: [milestones('1970-01-01')], good: [milestones('1970'), milestones('1975-01-01')] },
  },
  'implausible-figure': {
    bad: {
      figures: [{ id: 'F1', title: 'Participants', min: 80, max: 10 }],
      indicators: [
        {
          id: 'I1',
          title: 'Délai de rendez-vous',
          direction: 'decrease',
          baseline: { quantity: { value: 20 } },
          targets: [{ quantity: { value: 30 } }],
        },
      ],
    },
    good: {
      figures: [{ id: 'F1', title: 'Participants', min: 10, max: 80 }],
      indicators: [
        {
          id: 'I1',
          title: 'Délai de rendez-vous',
          direction: 'decrease',
          baseline: { quantity: { value: 20 } },
          targets: [{ quantity: { value: 10 } }],
        },
      ],
    },
    findings: 2,
  },
  'milestones-out-of-order': {
    bad: {
      milestones: [
        { id: 'J1', title: 'Évaluation', planned: '2025-06' },
        { id: 'J2', title: 'Généralisation', planned: '2024-09', after: ['J1'] },
      ],
    },
    good: {
      milestones: [
        { id: 'J1', title: 'Évaluation', planned: '2025-06' },
        { id: 'J2', title: 'Généralisation', planned: '2025-09', after: ['J1'] },
      ],
    },
  },
  'budget-parts-above-whole': {
    bad: {
      budgetLines: [
        { id: 'B1', title: 'Ehpad', amount: { value: 2_000_000, currency: 'EUR' } },
        { id: 'B2', title: 'Logements', amount: { value: 1_500_000, currency: 'EUR' }, partOf: 'B1' },
        { id: 'B3', title: 'Équipements', amount: { value: 600_000, currency: 'EUR' }, partOf: 'B1' },
      ],
    },
    good: {
      budgetLines: [
        { id: 'B1', title: 'Ehpad', amount: { value: 2_100_000, currency: 'EUR' } },
        { id: 'B2', title: 'Logements', amount: { value: 1_500_000, currency: 'EUR' }, partOf: 'B1' },
        { id: 'B3', title: 'Équipements', amount: { value: 600_000, currency: 'EUR' }, partOf: 'B1' },
      ],
    },
  },
  'budget-double-count': {
    bad: {
      budgetLines: [
        { id: 'B1', title: 'Volet numérique du plan', amount: { value: 600_000_000, currency: 'EUR' } },
        { id: 'B2', title: 'Numérique des Ehpad', amount: { value: 600_000_000, currency: 'EUR' } },
      ],
    },
    good: {
      budgetLines: [
        { id: 'B1', title: 'Volet numérique du plan', amount: { value: 600_000_000, currency: 'EUR' } },
        { id: 'B2', title: 'Numérique des Ehpad', amount: { value: 600_000_000, currency: 'EUR' }, sameAs: 'B1' },
      ],
    },
    more: {
      bad: [
        {
          budgetLines: [
            { id: 'B1', title: 'Contrat', amount: { value: 240_000, currency: 'EUR' } },
            { id: 'B2', title: 'Formation des soignants', amount: { value: 120_000, currency: 'EUR' }, partOf: 'B1' },
            {
              id: 'B3',
              title: 'Formation du personnel soignant',
              amount: { value: 120_000, currency: 'EUR' },
              partOf: 'B1',
            },
          ],
        },
        {
          projects: [
            { id: 'P1', title: 'Équipe mobile' },
            { id: 'P2', title: 'Écoute dans la rue' },
          ],
          budgetLines: [
            {
              id: 'B1',
              title: 'Budget 11',
              amount: { value: 90_000, currency: 'EUR' },
              scope: 'HT, 30 000 € par an sur 3 ans',
              project: 'P1',
            },
            {
              id: 'B2',
              title: 'Budget 14',
              amount: { value: 90_000, currency: 'EUR' },
              scope: 'HT, 30 000 € par an sur 3 ans',
              project: 'P2',
            },
          ],
        },
        {
          budgetLines: [
            { id: 'B1', title: 'Formation des aidants', amount: { value: 30_000, currency: 'EUR' } },
            { id: 'B2', title: 'Formation des aidants', amount: { value: 30_000, currency: 'EUR' } },
          ],
        },
      ],
      good: [
        {
          budgetLines: [
            { id: 'B1', title: 'Comité', amount: { value: 50_000, currency: 'EUR' }, scope: 'HT' },
            { id: 'B2', title: 'Agence', amount: { value: 25_000, currency: 'EUR' }, scope: 'HT', partOf: 'B1' },
            { id: 'B3', title: 'Commune', amount: { value: 25_000, currency: 'EUR' }, scope: 'HT', partOf: 'B1' },
          ],
        },
        {
          budgetLines: [
            { id: 'B1', title: 'Budget 2025', amount: { value: 30_000, currency: 'EUR' }, period: '2025' },
            { id: 'B2', title: 'Budget 2026', amount: { value: 30_000, currency: 'EUR' }, period: '2026' },
          ],
        },
      ],
    },
  },
  'overdue-next-step': {
    bad: { projects: [{ id: 'P1', title: 'Équipe mobile', nextSteps: [{ text: 'Recruter', due: '2023-03' }] }] },
    good: {
      projects: [
        { id: 'P1', title: 'Équipe mobile', nextSteps: [{ text: 'Recruter', due: '2023-03', state: 'done' }] },
      ],
    },
    asOf: '2023-06-01',
    more: {
      bad: [
        {
          programmes: [{ id: 'C1', title: 'Essai', state: 'running', nextSteps: [{ date: '2022', text: 'Étendre' }] }],
        },
        withFiche({ targets: [{ title: 'Deux équipes', quantity: { value: 2 }, due: '../2023-03' }] }),
      ],
      good: [
        {
          programmes: [{ id: 'C1', title: 'Essai', state: 'running', nextSteps: [{ date: '2023', text: 'Étendre' }] }],
        },
        withFiche({ targets: [{ title: 'Deux équipes', quantity: { value: 2 }, due: '2024' }] }),
      ],
    },
  },
  'personal-data': {
    bad: {
      constats: [
        { id: 'C1', text: 'Écrire à jeanne.exemple@exemple.fr' },
        { id: 'C2', text: 'Appeler le 03 99 00 12 34' },
        { id: 'C3', text: 'Vu avec Mme Jeanne Exemple' },
      ],
    },
    good: {
      constats: [
        { id: 'C1', text: 'Écrire au secrétariat' },
        { id: 'C2', text: 'Appeler le 15' },
        { id: 'C3', text: 'Vu avec la coordinatrice de la CPTS' },
      ],
    },
    findings: 3,
  },
  'figure-without-source': {
    bad: { figures: [{ id: 'F1', title: 'Participants', value: 1100 }] },
    good: {
      sources: [{ id: 'deck', title: 'Diaporama' }],
      figures: [{ id: 'F1', title: 'Participants', value: 1100, sources: [{ source: 'deck' }] }],
    },
    more: {
      bad: [
        {
          sources: [
            { id: 'deck', title: 'Diaporama' },
            { id: 'article', title: 'Article' },
          ],
          budgetLines: [{ id: 'B1', title: 'Formation', amount: { value: 1000, currency: 'EUR' } }],
        },
      ],
      good: [
        {
          sources: [{ id: 'deck', title: 'Diaporama' }],
          budgetLines: [{ id: 'B1', title: 'Formation', amount: { value: 1000, currency: 'EUR' } }],
        },
      ],
    },
  },
  'claim-does-not-reconcile': {
    bad: {
      claims: [
        {
          id: 'R1',
          kind: 'sum',
          statement: 'Les dialogues sont 47.',
          parts: [{ quantity: { value: 35 } }, { quantity: { value: 9 } }],
          stated: { quantity: { value: 47 } },
        },
      ],
    },
    good: {
      claims: [
        {
          id: 'R1',
          kind: 'sum',
          statement: 'Les dialogues sont 47.',
          parts: [{ quantity: { value: 35 } }, { quantity: { value: 9 } }, { quantity: { value: 3 } }],
          stated: { quantity: { value: 47 } },
        },
      ],
    },
  },
  'sentence-does-not-reconcile': {
    bad: {
      projects: [{ id: 'P1', title: 'Mindfulness', objectives: ['Lower severe distress by 5% from 47% to 44%'] }],
    },
    good: {
      projects: [{ id: 'P1', title: 'Mindfulness', objectives: ['Lower severe distress by 6% from 47% to 44%'] }],
    },
    more: {
      bad: [
        { projects: [{ id: 'P1', title: 'Accidents', objectives: ['Passer de 42 à 33 décès par an (−20 %).'] }] },
        { constats: [{ id: 'C1', text: 'Die Quote steigt um 5 Prozentpunkte von 12 % auf 15 %.' }] },
      ],
      good: [
        { projects: [{ id: 'P1', title: 'Accidents', objectives: ['Passer de 42 à 33 décès par an (−21 %).'] }] },
        { constats: [{ id: 'C1', text: 'Les jeunes de 18 à 25 ans (+3 %) et de 2020 à 2025 (−20 %)' }] },
      ],
    },
  },
  'lifecycle-implausible': {
    bad: {
      projects: [{ id: 'P1', title: 'Équipe mobile', state: 'done', nextSteps: [{ text: 'Recruter', state: 'todo' }] }],
    },
    good: {
      projects: [
        { id: 'P1', title: 'Équipe mobile', state: 'pilot', nextSteps: [{ text: 'Recruter', state: 'todo' }] },
      ],
    },
    asOf: '2026-11-28',
    more: {
      bad: [
        {
          projects: [{ id: 'P1', title: 'Équipe mobile', state: 'done' }],
          milestones: [{ id: 'J1', title: 'Bilan', planned: '2027-03', project: 'P1' }],
        },
      ],
      good: [
        {
          projects: [{ id: 'P1', title: 'Équipe mobile', state: 'done' }],
          milestones: [
            { id: 'J1', title: 'Bilan', planned: '2026', project: 'P1' },
            { id: 'J2', title: 'Suite', planned: '2027-03', state: 'stopped', project: 'P1' },
          ],
        },
      ],
    },
  },
  'duplicate-number': {
    bad: {
      measures: [
        { id: 'M1', number: 12, text: 'Ouvrir des lits' },
        { id: 'M2', number: 12, text: 'Former des soignants' },
      ],
    },
    good: {
      measures: [
        { id: 'M1', number: 12, text: 'Ouvrir des lits' },
        { id: 'M2', number: 13, text: 'Former des soignants' },
      ],
    },
    more: {
      bad: [
        {
          measures: [
            {
              id: 'M1',
              text: 'Équiper',
              actions: [
                { number: 3, text: 'Acheter' },
                { number: 3, text: 'Installer' },
              ],
            },
          ],
        },
        {
          orientations: [
            { id: 'a', kind: 'axis', number: 2, title: 'Prévenir' },
            { id: 'b', kind: 'axis', number: 2, title: 'Soigner' },
          ],
        },
      ],
      good: [
        {
          orientations: [
            { id: 'a', kind: 'axis', number: 1, title: 'Prévenir' },
            { id: 'b', kind: 'axis', number: 2, title: 'Soigner' },
          ],
          measures: [
            { id: 'M1', number: 1, orientation: 'a', text: 'Vacciner' },
            { id: 'M2', number: 1, orientation: 'b', text: 'Ouvrir des lits' },
          ],
        },
        {
          orientations: [
            { id: 'a', kind: 'axis', number: 1, title: 'Prévenir' },
            { id: 'a1', kind: 'objective', number: 1, parent: 'a', title: 'Vacciner' },
          ],
        },
      ],
    },
  },
  'target-drift': {
    bad: {
      ...withFiche({
        targets: [{ title: 'Taux de dépistage', quantity: { value: 45, unit: 'percent' }, due: '2030' }],
      }),
      indicators: [
        {
          id: 'I1',
          title: 'Taux de dépistage',
          unit: 'percent',
          project: 'P1',
          targets: [{ asOf: '2030', quantity: { value: 54 } }],
        },
      ],
    },
    good: {
      ...withFiche({
        targets: [{ title: 'Taux de dépistage', quantity: { value: 45, unit: 'percent' }, due: '2030' }],
      }),
      indicators: [
        {
          id: 'I1',
          title: 'Taux de dépistage',
          unit: 'percent',
          project: 'P1',
          targets: [{ asOf: '2030', quantity: { value: 45 } }],
        },
      ],
    },
    more: {
      bad: [
        {
          ...withFiche({
            targets: [{ title: 'Adultes dépistés', baseline: { value: 34 }, quantity: { value: 40 } }],
          }),
          indicators: [
            {
              id: 'I1',
              title: 'Part des adultes dépistés',
              project: 'P1',
              baseline: { quantity: { value: 34 } },
              targets: [{ quantity: { value: 44 } }],
            },
          ],
        },
      ],
      good: [
        {
          ...withFiche({ targets: [{ title: 'Dépistages', quantity: { value: 45 }, due: '2027' }] }),
          indicators: [
            { id: 'I1', title: 'Dépistages', project: 'P1', targets: [{ asOf: '2030', quantity: { value: 60 } }] },
          ],
        },
      ],
    },
  },
  'percent-above-100': {
    bad: {
      indicators: [
        { id: 'I1', title: 'Participation au dépistage', unit: 'percent', targets: [{ quantity: { value: 145 } }] },
      ],
    },
    good: {
      indicators: [
        { id: 'I1', title: 'Participation au dépistage', unit: 'percent', targets: [{ quantity: { value: 45 } }] },
      ],
    },
    more: {
      bad: [
        withFiche({ targets: [{ title: 'Jeunes vaccinés', quantity: { value: 120, unit: 'percent' } }] }),
        { figures: [{ id: 'F1', title: 'Part des habitants sans médecin', value: 108, unit: 'percent' }] },
        {
          budgetLines: [
            { id: 'B1', title: 'Total' },
            { id: 'B2', title: 'Formation', partOf: 'B1', share: { value: 150, unit: 'percent' } },
          ],
        },
      ],
      good: [
        {
          indicators: [
            { id: 'I1', title: 'Évolution des passages', unit: 'percent', values: [{ quantity: { value: 130 } }] },
            { id: 'I2', title: 'Occupation des lits', unit: 'percent', values: [{ quantity: { value: 104 } }] },
          ],
        },
        { figures: [{ id: 'F1', title: 'Places de formation en plus', value: 130, unit: 'percent' }] },
      ],
    },
  },
  'end-before-start': {
    bad: {
      projects: [{ id: 'P1', title: 'Forum des métiers' }],
      milestones: [
        { id: 'J1', title: 'Début', kind: 'launch', planned: '2025-11-10', project: 'P1' },
        { id: 'J2', title: 'Fin', planned: '2025-10-30', project: 'P1' },
      ],
    },
    good: {
      projects: [{ id: 'P1', title: 'Forum des métiers' }],
      milestones: [
        { id: 'J1', title: 'Début', kind: 'launch', planned: '2025-11-10', project: 'P1' },
        { id: 'J2', title: 'Fin', planned: '2025-11-30', project: 'P1' },
      ],
    },
    more: {
      bad: [
        { period: '2020/2022', launchedOn: '2023-02-01' },
        {
          programmes: [{ id: 'C1', title: 'Essai' }],
          milestones: [
            { id: 'J1', title: 'Start of the trial', actual: '2024-03', programme: 'C1' },
            { id: 'J2', title: 'End of the trial', actual: '2023-03', programme: 'C1' },
          ],
        },
      ],
      good: [
        {
          projects: [{ id: 'P1', title: 'Forum des métiers' }],
          milestones: [
            { id: 'J1', title: 'Début de la phase 1', planned: '2025-01', project: 'P1' },
            { id: 'J2', title: 'Fin de la phase 1', planned: '2025-06', project: 'P1' },
            { id: 'J3', title: 'Début de la phase 2', planned: '2025-09', project: 'P1' },
          ],
        },
        { period: '2020/2022', launchedOn: '2020-02-01' },
      ],
    },
  },
  'target-before-baseline': {
    bad: {
      indicators: [
        {
          id: 'I1',
          title: 'Dépistages',
          baseline: { asOf: '2025', quantity: { value: 34 } },
          targets: [{ asOf: '2024', quantity: { value: 45 } }],
        },
      ],
    },
    good: {
      indicators: [
        {
          id: 'I1',
          title: 'Dépistages',
          baseline: { asOf: '2024', quantity: { value: 34 } },
          targets: [{ asOf: '2030', quantity: { value: 45 } }],
        },
      ],
    },
    more: {
      bad: [
        {
          indicators: [
            {
              id: 'I1',
              title: 'Vaccinations',
              baseline: { asOf: '2026-02-01', quantity: { value: 34 } },
              targets: [{ asOf: '2026-01', quantity: { value: 45 } }],
            },
          ],
        },
      ],
      good: [
        {
          indicators: [
            {
              id: 'I1',
              title: 'Vaccinations',
              baseline: { asOf: '2026', quantity: { value: 34 } },
              targets: [{ asOf: '2026-12', quantity: { value: 45 } }],
            },
          ],
        },
      ],
    },
  },
  'outside-plan-period': {
    bad: { period: '2025/2030', milestones: [{ id: 'J1', title: 'Ouverture', planned: '2035-06' }] },
    good: { period: '2025/2030', milestones: [{ id: 'J1', title: 'Ouverture', planned: '2030-06' }] },
    more: {
      bad: [
        {
          period: '2025/2030',
          budgetLines: [{ id: 'B1', title: 'Équipement', amount: { value: 5000, currency: 'EUR' }, period: '2015' }],
        },
        { period: '2025/2030', milestones: [{ id: 'J1', title: 'Bilan', planned: '2031-03' }] },
      ],
      good: [
        { period: '2025/2030', milestones: [{ id: 'J1', title: 'Adoption', actual: '2019-06' }] },
        {
          kind: 'consultation',
          period: '2022-11/2023-02',
          milestones: [{ id: 'J1', title: 'Révision du projet régional', planned: '2025' }],
        },
      ],
    },
  },
  'budget-parts-below-whole': {
    bad: {
      budgetLines: [
        { id: 'B1', title: 'Comité de suivi', amount: { value: 50_000, currency: 'EUR' } },
        { id: 'B2', title: 'Agence', amount: { value: 25_000, currency: 'EUR' }, partOf: 'B1' },
        { id: 'B3', title: 'Commune', amount: { value: 19_000, currency: 'EUR' }, partOf: 'B1' },
      ],
    },
    good: {
      budgetLines: [
        { id: 'B1', title: 'Comité de suivi', amount: { value: 50_000, currency: 'EUR' } },
        { id: 'B2', title: 'Agence', amount: { value: 25_000, currency: 'EUR' }, partOf: 'B1' },
        { id: 'B3', title: 'Commune', amount: { value: 25_000, currency: 'EUR' }, partOf: 'B1' },
      ],
    },
    more: {
      bad: [
        {
          budgetLines: [
            { id: 'B1', title: 'Modernisation', amount: { value: 1_500_000, currency: 'EUR' } },
            { id: 'B2', title: 'Logements', amount: { value: 155_000, currency: 'EUR' }, partOf: 'B1' },
          ],
        },
      ],
      good: [
        {
          budgetLines: [
            { id: 'B1', title: 'Modernisation', amount: { value: 1_500_000, qualifier: 'up-to', currency: 'EUR' } },
            { id: 'B2', title: 'Logements', amount: { value: 1_100_000, currency: 'EUR' }, partOf: 'B1' },
            { id: 'B3', title: 'Équipements', amount: { value: 200_000, currency: 'EUR' }, partOf: 'B1' },
          ],
        },
        {
          budgetLines: [
            { id: 'B1', title: 'Modernisation', amount: { value: 1_500_000, currency: 'EUR' } },
            { id: 'B2', title: 'Logements', amount: { value: 1_100_000, currency: 'EUR' }, partOf: 'B1' },
            { id: 'B3', title: 'Équipements', partOf: 'B1' },
          ],
        },
      ],
    },
  },
  'budget-share-differs': {
    bad: {
      budgetLines: [
        { id: 'B1', title: 'Prévention', amount: { value: 200_000, currency: 'EUR' } },
        {
          id: 'B2',
          title: 'Dépistage',
          amount: { value: 100_000, currency: 'EUR' },
          partOf: 'B1',
          share: { value: 20, unit: 'percent' },
        },
      ],
    },
    good: {
      budgetLines: [
        { id: 'B1', title: 'Prévention', amount: { value: 200_000, currency: 'EUR' } },
        {
          id: 'B2',
          title: 'Dépistage',
          amount: { value: 100_000, currency: 'EUR' },
          partOf: 'B1',
          share: { value: 50, unit: 'percent' },
        },
      ],
    },
    more: {
      bad: [
        {
          budgetLines: [
            { id: 'B1', title: 'Prévention', amount: { value: 200_000, currency: 'EUR' } },
            {
              id: 'B2',
              title: 'Dépistage',
              amount: { value: 90_000, currency: 'EUR' },
              partOf: 'B1',
              share: { value: 50, qualifier: 'more-than', unit: 'percent' },
            },
          ],
        },
      ],
      good: [
        {
          budgetLines: [
            { id: 'B1', title: 'Prévention', amount: { value: 300_000, currency: 'EUR' } },
            {
              id: 'B2',
              title: 'Dépistage',
              amount: { value: 100_000, currency: 'EUR' },
              partOf: 'B1',
              share: { value: 33, unit: 'percent' },
            },
          ],
        },
        {
          budgetLines: [
            { id: 'B1', title: 'Prévention', amount: { value: 200_000, qualifier: 'more-than', currency: 'EUR' } },
            {
              id: 'B2',
              title: 'Dépistage',
              amount: { value: 110_000, currency: 'EUR' },
              partOf: 'B1',
              share: { value: 50, qualifier: 'more-than', unit: 'percent' },
            },
          ],
        },
      ],
    },
  },
  'budget-same-as-differs': {
    bad: {
      budgetLines: [
        { id: 'B1', title: 'Volet médico-social', amount: { value: 600_000_000, currency: 'EUR' } },
        {
          id: 'B2',
          title: 'Programme des établissements',
          amount: { value: 630_000_000, currency: 'EUR' },
          sameAs: 'B1',
        },
      ],
    },
    good: {
      budgetLines: [
        { id: 'B1', title: 'Volet médico-social', amount: { value: 600_000_000, currency: 'EUR' } },
        {
          id: 'B2',
          title: 'Programme des établissements',
          amount: { value: 600_000_000, currency: 'EUR' },
          sameAs: 'B1',
        },
      ],
    },
    more: {
      bad: [
        {
          budgetLines: [
            { id: 'B1', title: 'Formation', amount: { min: 50_000, max: 60_000, currency: 'EUR' } },
            { id: 'B2', title: 'Subvention', amount: { value: 120_000, currency: 'EUR' }, sameAs: 'B1' },
          ],
        },
      ],
      good: [
        {
          budgetLines: [
            { id: 'B1', title: 'Formation', amount: { value: 60_000, qualifier: 'up-to', currency: 'EUR' } },
            { id: 'B2', title: 'Subvention', amount: { value: 55_000, currency: 'EUR' }, sameAs: 'B1' },
          ],
        },
      ],
    },
  },
  'budget-told-twice': {
    bad: {
      budgetLines: [
        { id: 'B1', title: 'Budget du contrat', amount: { value: 80_000, currency: 'EUR' }, period: '2026' },
        { id: 'B2', title: 'Budget du contrat', amount: { value: 95_000, currency: 'EUR' }, period: '2026' },
      ],
    },
    good: {
      budgetLines: [
        { id: 'B1', title: 'Budget du contrat', amount: { value: 80_000, currency: 'EUR' }, period: '2026' },
        { id: 'B2', title: 'Budget du contrat', amount: { value: 95_000, currency: 'EUR' }, period: '2027' },
      ],
    },
    more: {
      bad: [
        {
          budgetLines: [
            { id: 'B1', title: 'Budget annuel', amount: { value: 80_000, currency: 'EUR' }, period: '2026-01/2026-12' },
            {
              id: 'B2',
              title: 'Budget annuel révisé',
              amount: { value: 95_000, currency: 'EUR' },
              period: '2026-01/2026-12',
            },
          ],
        },
      ],
      good: [
        {
          budgetLines: [
            { id: 'B1', title: 'Budget du contrat', amount: { value: 80_000, currency: 'EUR' }, period: '2026' },
            {
              id: 'B2',
              title: 'Budget du contrat',
              amount: { value: 95_000, currency: 'EUR' },
              period: '2026',
              supersedes: 'B1',
            },
          ],
        },
        {
          budgetLines: [
            { id: 'B1', title: 'Budget de la formation', amount: { value: 80_000, currency: 'EUR' }, period: '2026' },
            { id: 'B2', title: 'Budget du dépistage', amount: { value: 95_000, currency: 'EUR' }, period: '2026' },
          ],
        },
      ],
    },
  },
  'target-missed': {
    bad: {
      indicators: [
        {
          id: 'I1',
          title: 'Dépistages',
          direction: 'increase',
          baseline: { asOf: '2020', quantity: { value: 0 } },
          targets: [{ asOf: '2024', quantity: { value: 100 } }],
          values: [{ asOf: '2024', quantity: { value: 40 } }],
        },
      ],
    },
    good: {
      indicators: [
        {
          id: 'I1',
          title: 'Dépistages',
          direction: 'increase',
          baseline: { asOf: '2020', quantity: { value: 0 } },
          targets: [{ asOf: '2024', quantity: { value: 100 } }],
          values: [
            { asOf: '2025', quantity: { value: 104 } },
            { asOf: '2024', quantity: { value: 90 } },
          ],
        },
      ],
    },
    asOf: '2026-11-28',
    more: {
      bad: [
        {
          indicators: [
            {
              id: 'I1',
              title: 'Délai',
              direction: 'decrease',
              targets: [{ asOf: '../2025', quantity: { value: 10, unit: 'days' } }],
              values: [{ asOf: '2025-06', quantity: { value: 12, unit: 'days' } }],
            },
          ],
        },
        { indicators: [{ id: 'I1', title: 'Délai', targets: [{ asOf: '2025', quantity: { value: 10 } }] }] },
      ],
      good: [
        {
          indicators: [
            {
              id: 'I1',
              title: 'Dépistages',
              direction: 'increase',
              targets: [{ asOf: '2026', quantity: { value: 100 } }],
              values: [{ asOf: '2026-01', quantity: { value: 40 } }],
            },
          ],
        },
        {
          indicators: [
            {
              id: 'I1',
              title: 'Dépistages',
              direction: 'increase',
              targets: [{ asOf: '2025', quantity: { value: 100 } }],
              values: [{ asOf: '2025', quantity: { value: 95, qualifier: 'more-than' } }],
            },
          ],
        },
      ],
    },
  },
  'stale-value': {
    bad: {
      indicators: [
        {
          id: 'I1',
          title: 'Dépistages',
          direction: 'increase',
          targets: [{ asOf: '2030', quantity: { value: 100 } }],
          values: [{ asOf: '2024', quantity: { value: 40 } }],
        },
      ],
    },
    good: {
      indicators: [
        {
          id: 'I1',
          title: 'Dépistages',
          direction: 'increase',
          targets: [{ asOf: '2030', quantity: { value: 100 } }],
          values: [
            { asOf: '2024', quantity: { value: 40 } },
            { asOf: '2026-06', quantity: { value: 52 } },
          ],
        },
      ],
    },
    asOf: '2026-11-28',
    more: {
      bad: [{ indicators: [{ id: 'I1', title: 'Visites', values: [{ asOf: '2023-06', quantity: { value: 40 } }] }] }],
      good: [
        {
          indicators: [
            {
              id: 'I1',
              title: 'Dépistages',
              direction: 'increase',
              targets: [{ asOf: '2023', quantity: { value: 100 } }],
              values: [{ asOf: '2023', quantity: { value: 120 } }],
            },
          ],
        },
        {
          indicators: [{ id: 'I1', title: 'Dépistages', baseline: { asOf: '2019', quantity: { value: 40 } } }],
        },
      ],
    },
  },
};
