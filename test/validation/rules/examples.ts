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
        { id: 'B1', title: 'Numérique', amountEur: 100, partOf: 'B2' },
        { id: 'B2', title: 'Équipement', amountEur: 100, partOf: 'B1' },
      ],
    },
    good: {
      budgetLines: [
        { id: 'B1', title: 'Numérique', amountEur: 100, partOf: 'B2' },
        { id: 'B2', title: 'Équipement', amountEur: 100 },
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
          target: { quantity: { value: 30 } },
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
          target: { quantity: { value: 10 } },
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
        { id: 'B1', title: 'Ehpad', amountEur: 2_000_000 },
        { id: 'B2', title: 'Logements', amountEur: 1_500_000, partOf: 'B1' },
        { id: 'B3', title: 'Équipements', amountEur: 600_000, partOf: 'B1' },
      ],
    },
    good: {
      budgetLines: [
        { id: 'B1', title: 'Ehpad', amountEur: 2_100_000 },
        { id: 'B2', title: 'Logements', amountEur: 1_500_000, partOf: 'B1' },
        { id: 'B3', title: 'Équipements', amountEur: 600_000, partOf: 'B1' },
      ],
    },
  },
  'budget-double-count': {
    bad: {
      budgetLines: [
        { id: 'B1', title: 'Volet numérique du plan', amountEur: 600_000_000 },
        { id: 'B2', title: 'Numérique des Ehpad', amountEur: 600_000_000 },
      ],
    },
    good: {
      budgetLines: [
        { id: 'B1', title: 'Volet numérique du plan', amountEur: 600_000_000 },
        { id: 'B2', title: 'Numérique des Ehpad', amountEur: 600_000_000, sameAs: 'B1' },
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
  'lifecycle-implausible': {
    bad: {
      projects: [{ id: 'P1', title: 'Équipe mobile', state: 'done', nextSteps: [{ text: 'Recruter', state: 'todo' }] }],
    },
    good: {
      projects: [
        { id: 'P1', title: 'Équipe mobile', state: 'pilot', nextSteps: [{ text: 'Recruter', state: 'todo' }] },
      ],
    },
  },
};
