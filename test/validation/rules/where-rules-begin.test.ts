import { describe, expect, test } from 'vitest';
import { type PlanInput, PlanSchema } from '../../../src/model/index.ts';
import { auditPlan } from '../../../src/validation/index.ts';
import { defaultRules } from '../../../src/validation/rules/index.ts';

/** Places of what one rule finds. */
function found(code: string, part: Partial<PlanInput>, asOf?: string): readonly string[] {
  const plan = PlanSchema.parse({ id: 'p', title: 'Plan', ...part });
  const rules = defaultRules.filter((rule) => rule.code === code);
  const { issues } = auditPlan(plan, { rules, locale: 'en', ...(asOf !== undefined && { asOf }) });
  return issues.map(({ path }) => path.join('.'));
}

type ProjectInput = NonNullable<PlanInput['projects']>[number];
const project = (id: string, rest: Partial<ProjectInput> = {}): ProjectInput => ({
  id,
  title: `Projet ${id}`,
  ...rest,
});

describe('dangling-reference', () => {
  test('looks at both ends of a link', () => {
    const constats = [{ id: 'C1', text: 'Peu de médecins' }];
    const at = (collection: 'constats' | 'projects', id: string) => ({ collection, id });
    const link = (from: object, to: object) => ({ links: [{ kind: 'continues', from, to } as never], constats });
    expect(found('dangling-reference', link(at('constats', 'C1'), at('constats', 'C1')))).toEqual([]);
    expect(found('dangling-reference', link(at('constats', 'C9'), at('constats', 'C1')))).toEqual(['links.0.from.id']);
    expect(found('dangling-reference', link(at('constats', 'C1'), at('projects', 'C1')))).toEqual(['links.0.to.id']);
  });

  test('looks for the gates and the criteria of a prioritisation', () => {
    const provenance = 'assessed' as const;
    const prioritisation = {
      gates: [{ id: 'G1', label: { fr: 'Légal' } }],
      criteria: [{ id: 'K1', label: { fr: 'Gravité' }, weight: 1, scale: { min: 0, max: 10 } }],
      gateVerdicts: ['G1', 'G2'].map((gate) => ({ project: 'P1', gate, verdict: 'met' as const, provenance })),
      scores: ['K1', 'K2'].map((criterion) => ({ project: 'P1', criterion, value: 5, provenance })),
    };
    expect(found('dangling-reference', { projects: [project('P1')], prioritisation })).toEqual([
      'prioritisation.gateVerdicts.1.gate',
      'prioritisation.scores.1.criterion',
    ]);
  });
});

test('empty-section: a follow-up that only asks is not empty, a consultation without a meeting is', () => {
  const followUps = [
    { id: 'F1', title: 'Demandes', requests: ['Un médecin'] },
    { id: 'F2', title: 'Rien' },
  ];
  expect(found('empty-section', { followUps })).toEqual(['followUps.1']);
  expect(found('empty-section', { consultations: [{ id: 'CNR', title: 'Dialogues' }] })).toEqual(['consultations.0']);
});

test('role-copied: one fiche may repeat itself, and short roles repeat rightly', () => {
  const fiche = (...roles: string[]) => ({
    title: 'Fiche',
    stakeholders: roles.map((role, i) => ({ name: `Acteur ${i}`, role })),
  });
  const long = 'Réunit les équipes de soins chaque mois';
  expect(found('role-copied', { projects: [project('P1', { fiche: fiche(long, long) })] })).toEqual([]);
  const two = (role: string) => ({
    projects: [project('P1', { fiche: fiche(role) }), project('P2', { fiche: fiche(role) })],
  });
  expect(found('role-copied', two('Co-financement du projet'))).toEqual(['projects.1.fiche.stakeholders.0.role']);
  expect(found('role-copied', two('Co-financement'))).toEqual([]);
  expect(found('role-copied', two(long))).toEqual(['projects.1.fiche.stakeholders.0.role']);
});

test('title-drift: case and accents are no drift; the title of the list counts', () => {
  const titled = (title: string, listTitle: string) => ({ projects: [project('P1', { title, listTitle })] });
  expect(found('title-drift', titled('Équipe mobile', 'ÉQUIPE MOBILE'))).toEqual([]);
  expect(found('title-drift', titled('Équipe mobile', 'Équipe fixe'))).toEqual(['projects.0.listTitle']);
});

describe('milestones-out-of-order', () => {
  const two = (first: object, second: object): Partial<PlanInput> => ({
    milestones: [
      { id: 'J1', title: 'Appel', ...first },
      { id: 'J2', title: 'Choix', after: ['J1'], ...second },
    ],
  });
  test('takes the same day, and a month that may hold the day, for in order', () => {
    expect(found('milestones-out-of-order', two({ planned: '2024-03-10' }, { planned: '2024-03-10' }))).toEqual([]);
    expect(found('milestones-out-of-order', two({ planned: '2024-03-10' }, { planned: '2024-03' }))).toEqual([]);
    expect(found('milestones-out-of-order', two({ planned: '2024-03-10' }, { planned: '2024-03-09' }))).toEqual([
      'milestones.1.planned',
    ]);
  });
  test('looks at the days on which they were reached as well', () => {
    expect(found('milestones-out-of-order', two({ actual: '2024-03-10' }, { actual: '2024-02' }))).toEqual([
      'milestones.1.actual',
    ]);
  });
});

describe('budgets', () => {
  const line = (id: string, value: number, rest: object = {}) => ({
    id,
    title: `Prévention ${id}`,
    amount: { value, currency: 'EUR' },
    ...rest,
  });
  test('parts may make the whole exactly, and what was superseded is no part', () => {
    const parts = [line('a', 600, { partOf: 'w' }), line('b', 400, { partOf: 'w' })];
    expect(found('budget-parts-above-whole', { budgetLines: [line('w', 1000), ...parts] })).toEqual([]);
    expect(found('budget-parts-above-whole', { budgetLines: [line('w', 999), ...parts] })).toEqual(['budgetLines.0']);
    const superseding = [line('w', 999), ...parts, line('c', 399, { partOf: 'w', supersedes: 'b' })];
    expect(found('budget-parts-above-whole', { budgetLines: superseding })).toEqual([]);
  });
  test('one amount twice is asked about when it is large and nothing ties the lines together', () => {
    const two = (amount: number, rest: object = {}) => ({ budgetLines: [line('a', amount), line('b', amount, rest)] });
    expect(found('budget-double-count', two(5e6))).toEqual(['budgetLines.1']);
    expect(found('budget-double-count', two(999_999))).toEqual([]);
    expect(found('budget-double-count', two(5e6, { partOf: 'a' }))).toEqual([]);
    expect(found('budget-double-count', two(5e6, { sameAs: 'a' }))).toEqual([]);
  });
  test('a budget line without source is a figure without source', () => {
    expect(found('figure-without-source', { budgetLines: [line('a', 5)] })).toEqual(['budgetLines.0']);
  });
});

test('territory-code-mismatch: Alsace under any code, former regions, places of schemes', () => {
  const territory = (rest: object) => ({ territories: [{ id: 't', level: 'department', ...rest } as never] });
  expect(found('territory-code-mismatch', territory({ name: 'Alsace' }))).toEqual(['territories.0.code']);
  const dispositif = (code: string) => ({
    dispositifs: [{ id: 'd', title: 'MSP', toldAt: { place: 'Strasbourg, Bas-Rhin', code } } as never],
  });
  expect(found('territory-code-mismatch', dispositif('67'))).toEqual([]);
  expect(found('territory-code-mismatch', dispositif('88'))).toEqual(['dispositifs.0.toldAt.code']);
});

test('reference-cycle: budget lines that supersede each other, a milestone after itself', () => {
  const line = (id: string, supersedes: string) => ({
    id,
    title: id,
    amount: { value: 1, currency: 'EUR' },
    supersedes,
  });
  expect(found('reference-cycle', { budgetLines: [line('a', 'b'), line('b', 'a')] })).toHaveLength(1);
  expect(found('reference-cycle', { budgetLines: [line('a', 'b'), line('b', 'x')] })).toEqual([]);
  expect(found('reference-cycle', { milestones: [{ id: 'j', title: 'J', after: ['j'] }] })).toHaveLength(1);
});

describe('dates', () => {
  const milestone = (rest: object): Partial<PlanInput> => ({ milestones: [{ id: 'j', title: 'Ouverture', ...rest }] });
  test('what is reached is not over-due, and may be reached on the day of the audit', () => {
    expect(found('overdue-next-step', milestone({ planned: '2023-01-10' }), '2023-02-01')).toEqual(['milestones.0']);
    expect(
      found('overdue-next-step', milestone({ planned: '2023-01-10', actual: '2023-01-30' }), '2023-02-01'),
    ).toEqual([]);
    expect(found('implausible-date', milestone({ actual: '2023-02-01' }), '2023-02-01')).toEqual([]);
    expect(found('implausible-date', milestone({ actual: '2023-02-02' }), '2023-02-01')).toEqual([
      'milestones.0.actual',
    ]);
  });
  test('other centuries are implausible on both sides', () => {
    expect(found('implausible-date', milestone({ planned: '1923-01-10' }))).toEqual(['milestones.0.planned']);
    expect(found('implausible-date', milestone({ planned: '2203-01-10' }))).toEqual(['milestones.0.planned']);
  });
  test('four rows that grow by a day are a column that was pulled down', () => {
    const days = (count: number): Partial<PlanInput> => ({
      milestones: Array.from({ length: count }, (_, i) => ({ id: `j${i}`, title: 'J', planned: `2024-01-0${i + 1}` })),
    });
    expect(found('date-autofill-drift', days(3))).toEqual([]);
    expect(found('date-autofill-drift', days(4))).toEqual(['milestones.3.planned']);
  });
  test('yearly values of an indicator grow by rights', () => {
    const values = [2021, 2022, 2023, 2024].map((year) => ({ asOf: `${year}-12-31`, quantity: { value: year } }));
    expect(found('date-autofill-drift', { indicators: [{ id: 'i', title: 'I', values } as never] })).toEqual([]);
  });
});

test('lifecycle-implausible: a project done with steps left, a milestone reached before it began', () => {
  const step = { text: 'Recruter', state: 'todo' as const };
  expect(found('lifecycle-implausible', { projects: [project('P1', { state: 'done', nextSteps: [step] })] })).toEqual([
    'projects.0.state',
  ]);
  const milestones = [{ id: 'j', title: 'J', state: 'todo' as const, actual: '2023-01-01' }];
  expect(found('lifecycle-implausible', { milestones })).toEqual(['milestones.0.state']);
});

test('near-duplicate-text: three words of four are near, half of them are not', () => {
  const constats = (a: string, b: string) => ({
    constats: [
      { id: 'C1', text: a },
      { id: 'C2', text: b },
    ],
  });
  const text = 'manque médecins généralistes dans cantons ruraux depuis longtemps';
  expect(found('near-duplicate-text', constats(text, `${text} partout`))).toEqual(['constats.1.text']);
  expect(found('near-duplicate-text', constats(text, 'manque infirmiers dans villes moyennes depuis hier'))).toEqual(
    [],
  );
});

test('beneficiary-is-topic: the kind says so, or the words', () => {
  const beneficiary = (one: object) => ({
    projects: [project('P1', { fiche: { title: 'F', beneficiaries: [one as never] } })],
  });
  expect(found('beneficiary-is-topic', beneficiary({ name: 'Numérique', kind: 'topic' }))).toHaveLength(1);
  expect(found('beneficiary-is-topic', beneficiary({ name: 'Santé mentale' }))).toHaveLength(1);
  expect(found('beneficiary-is-topic', beneficiary({ name: 'Les patients', kind: 'patients' }))).toEqual([]);
});

test('acronyms quoted by a claim are not used by the plan', () => {
  const claims = [{ id: 'A', kind: 'unavailable' as const, statement: 'La page dit CRAA.', missing: 'la liste' }];
  expect(found('unknown-acronym', { claims })).toEqual([]);
});

test('figure-without-source: a plan of one source need not name it at every figure', () => {
  const budgetLines = [{ id: 'B1', title: 'Formation', amount: { value: 1000, currency: 'EUR' } }];
  const source = (id: string) => ({ id, title: `Texte ${id}` });
  expect(found('figure-without-source', { budgetLines, sources: [source('a')] })).toEqual([]);
  expect(found('figure-without-source', { budgetLines, sources: [source('a'), source('b')] })).toEqual([
    'budgetLines.0',
  ]);
  expect(
    found('figure-without-source', {
      budgetLines,
      sources: [source('a'), source('b')],
      provenance: [{ source: 'a' }],
    }),
  ).toEqual([]);
});
