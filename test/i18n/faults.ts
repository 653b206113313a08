import type { Issue } from '../../src/errors/index.ts';
import { ficheTemplates, readFicheText, safeDefineFicheTemplate } from '../../src/fiche/index.ts';
import type { Locale } from '../../src/i18n/index.ts';
import { checkPrioritisation } from '../../src/scoring/index.ts';
import { planFromTable, readTable, tableProfiles } from '../../src/tables/index.ts';
import { defects } from '../../src/testing/defects/index.ts';
import {
  auditPlan,
  checkQuotes,
  safeParseFiche,
  safeParsePlan,
  safeParsePlanText,
} from '../../src/validation/index.ts';
import { yaml } from '../../src/validation/yaml.ts';

/** Data and texts with one or more faults of every kind. */
const FAULTY_DATA: readonly unknown[] = [
  undefined,
  null,
  12,
  [],
  {},
  { id: 'a b', title: '' },
  { id: 'cls', titre: 'Contrat', kind: 'local', period: '2024-2028', formatVersion: '99.0.0' },
  { id: 'cls', title: 'C', constats: ['Délais', { id: 'C1', texte: 'Peu' }, { id: 'C1' }], projects: { P1: {} } },
  {
    id: 'cls',
    title: 'C',
    projects: [{ id: 'P1', title: 'B', answers: 'C1', theme: 'T', fiche: { stakeholders: [{}] } }],
  },
  {
    id: 'cls',
    title: 'C',
    budgetLines: [
      { id: 'b', title: 'A', amount: '1,2 M€' },
      { id: 'c', amount: { value: '3' } },
    ],
  },
  {
    id: 'cls',
    title: 'C',
    milestones: [
      { id: 'm', title: 'S', planned: '31/02/2024' },
      { id: 'n', planned: 2024.5 },
    ],
  },
  { id: 'cls', title: 'C', figures: [{ id: 'f', quantity: { value: -1, unit: 3, min: 5, max: 2 } }] },
  {
    id: 'cls',
    title: 'C',
    claims: [
      { id: 'k', kind: 'somme', parts: [{}] },
      { id: 'l', kind: 'sum', parts: [] },
    ],
  },
  { id: 'cls', title: 'C', prioritisation: { criteria: [{ id: 'a', scale: { min: 5, max: 1 } }], scores: [{}] } },
  { id: 'cls', title: 'x'.repeat(2_000_000) },
];
const FAULTY_CRITERIA: readonly unknown[] = [
  undefined,
  { id: 'm', title: 'M', criteria: [] },
  {
    id: '',
    title: 'M',
    criteria: [{}, 3, { id: 'a', label: 'A', direction: 'max', weight: 1, scale: { min: 5, max: 5 } }],
  },
  { id: 'm', title: 'M', gates: [{}], criteria: [{ id: 'a', label: 'A', direction: 'up', weight: -1, scale: {} }] },
  {
    id: 'm',
    title: 'M',
    criteria: [
      { id: 'a', thresholds: { veto: 1, preference: 2 } },
      { id: 'a', weigth: 2 },
    ],
  },
];
const FAULTY_TEXTS = [
  '',
  '{',
  '{ "id": "a", }',
  '{ "id": "a" "title": "b" }',
  '{ "id": "a", "id": "b", "title": 01 }',
  '{ "id": "a", "title": "b } ',
  '{ id: "a" } // x',
  'id: a\n\ttitle: b\n',
  'id: a\nid: b\ntitle: C: d\n',
  'id: &x a\ntitle: *y\nkind: !!binary z\n',
  'id: "a\n',
  '---\nid: a\n---\nid: b\n',
];

const FAULTY_FICHES: readonly unknown[] = [
  {},
  { title: 3 },
  { title: 'B', constats: 'peu', stakeholders: [{}], expectations: { local: [] } },
];
/** Forms as strangers fill them: without titles, out of order, with what belongs nowhere. */
const FAULTY_FORMS = [
  '',
  'Rien de ce formulaire',
  '# Bus santé\n\n## Constat\n\n- Délais\n\n## Objectif opérationel\n\nMoins de délais\n\n## Budget secret\n\n12',
  '# A\n\n## Échéance\n\nprintemps peut-être\n\n| Indicateur | Valeur cible | Échéance |\n| --- | --- | --- |\n| Délai | beaucoup | un jour |\n| | 3 | |\n',
  '# A\n\n## Acteurs\n\n| Acteur | Rôle | Nuance |\n| --- | --- | --- |\n| ARS | | x |\n| | Pilote | |\n\n[lien](javascript:x)\n',
];
const FAULTY_TABLES = [
  '',
  'REG,LIBELLE\n01,Guadeloupe\n',
  "Axe;Titre de l'action;Statut;Date de fin;Date de fin\nPrévention;Équipe mobile;En cours;31/06/2026;x\n;;Clos;03/04/2026\nTotal;;;\n",
];
const FAULTY_TEMPLATES: readonly unknown[] = [
  3,
  {},
  {
    id: 'f',
    sections: [
      { id: 'a', field: 'constat', heading: {} },
      { id: 'a', field: 'ideas', layout: 'x', heading: { fr: 'Idées' }, level: 9 },
    ],
  },
];

/** Every issue of a planted defect, in the language asked for. */
export function issuesOfDefects(locale: Locale): readonly Issue[] {
  return Object.values(defects).flatMap(({ part, asOf = '2024-01-01' }) => {
    const read = safeParsePlan({ id: 'cls', title: 'Contrat local', ...part }, { locale });
    return read.success ? auditPlan(read.data, { locale, asOf, level: 'auditable' }).issues : read.issues;
  });
}

/** What is said of faulty data, texts, fiches, forms, templates, tables and criteria. */
export function issuesOfFaults(locale: Locale): readonly Issue[] {
  const plan = safeParsePlan({
    id: 'cls',
    title: 'Contrat local',
    constats: [{ id: 'C1', text: 'Délais de six mois' }],
  });
  return [
    ...FAULTY_DATA.flatMap((data) => safeParsePlan(data, { locale }).issues),
    ...FAULTY_TEXTS.flatMap((text) => [
      ...safeParsePlanText(text, { format: 'json', locale }).issues,
      ...safeParsePlanText(text, { format: yaml, locale }).issues,
    ]),
    ...FAULTY_CRITERIA.flatMap((model) => checkPrioritisation(model as never, { locale })),
    ...FAULTY_FICHES.flatMap((data) => safeParseFiche(data, { locale }).issues),
    ...FAULTY_FORMS.flatMap((text) =>
      Object.values(ficheTemplates).flatMap(
        (template) => readFicheText(text, template, { format: 'markdown', locale }).issues,
      ),
    ),
    ...FAULTY_TEMPLATES.flatMap((template) => safeDefineFicheTemplate(template as never, { locale }).issues),
    ...FAULTY_TABLES.flatMap((text) => {
      const table = readTable(text, { locale });
      if (!table.success) return table.issues;
      const made = Object.values(tableProfiles).map((profile) => planFromTable(table.data, { locale, profile }).issues);
      return [...table.issues, ...made.flat()];
    }),
    ...(plan.success ? checkQuotes(plan.data, 'Un autre texte', { locale }).issues : []),
  ];
}
