import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/document/index.ts';
import { ficheTemplates, renderFiche } from '../../src/fiche/index.ts';
import { LOCALES, type Locale } from '../../src/i18n/index.ts';
import * as plans from '../../src/plans/index.ts';
import { composeAudit, composePrioritisation } from '../../src/report/index.ts';
import { checkPrioritisation, prioritisePlan } from '../../src/scoring/index.ts';
import { defects } from '../../src/testing/defects/index.ts';
import { auditPlan, safeParseFiche, safeParsePlan, safeParsePlanText } from '../../src/validation/index.ts';
import { yaml } from '../../src/validation/yaml.ts';

/** What stands in a text where a value was forgotten. */
const HOLE = /\{\w*[}?|]|\bundefined\b|\[object \w+\]|\bNaN\b/;
/** What our sentences say where a value was forgotten: right for data from outside, never in what we wrote ourselves. */
const NOT_GIVEN = /non renseigné|not given|nicht angegeben/;

/** Each text with a hole in it, as found. */
function holesIn(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => HOLE.test(text) || NOT_GIVEN.test(text));
}

/** The lines of a document with a hole. What the plan itself says may well be that something is not given. */
function holesOnPaper(text: string | Uint8Array): readonly string[] {
  return typeof text === 'string' ? text.split('\n').filter((line) => HOLE.test(line)) : ['not a text'];
}

const said = (issues: readonly { readonly message: string; readonly place: string }[]): readonly string[] =>
  issues.flatMap(({ message, place }) => [message, place]);

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

describe.each([...LOCALES])('in %s, no sentence has an unfilled place', (locale: Locale) => {
  it.each(Object.entries(defects))('defect %s', (_, { part, asOf = '2024-01-01' }) => {
    const read = safeParsePlan({ id: 'cls', title: 'Contrat local', ...part }, { locale });
    const plan = read.success ? read.data : undefined;
    expect(plan).toBeDefined();
    if (plan === undefined) return;
    const report = auditPlan(plan, { locale, asOf, level: 'auditable' });
    const texts = [...said(report.issues), ...report.groups.flatMap(({ message, subjects }) => [message, ...subjects])];
    expect(report.issues.length).toBeGreaterThan(0);
    expect(holesIn(texts)).toEqual([]);
    expect(holesOnPaper(renderMarkdown(composeAudit(report, { locale })))).toEqual([]);
  });

  it('of what is read from data and texts', () => {
    const fiche = [{}, { title: 3 }, { title: 'B', constats: 'peu', stakeholders: [{}], expectations: { local: [] } }];
    const issues = [
      ...FAULTY_DATA.flatMap((data) => safeParsePlan(data, { locale }).issues),
      ...FAULTY_TEXTS.flatMap((text) => [
        ...safeParsePlanText(text, { format: 'json', locale }).issues,
        ...safeParsePlanText(text, { format: yaml, locale }).issues,
      ]),
      ...FAULTY_CRITERIA.flatMap((model) => checkPrioritisation(model as never, { locale })),
      ...fiche.flatMap((data) => safeParseFiche(data, { locale }).issues),
    ];
    expect(new Set(issues.map(({ code }) => code)).size).toBeGreaterThan(20);
    expect(holesIn(said(issues))).toEqual([]);
  });

  it.each(Object.entries(plans))('of what is made from the plan %s', (_, plan) => {
    const report = auditPlan(plan, { locale, asOf: '2024-06-30', level: 'auditable' });
    expect(holesIn(said(report.issues))).toEqual([]);
    expect(holesOnPaper(renderMarkdown(composeAudit(report, { locale })))).toEqual([]);
    const { criteria = [] } = plan.prioritisation ?? {};
    if (criteria.length > 0) {
      const ranking = prioritisePlan(plan, { locale });
      expect(holesIn(said(ranking.issues))).toEqual([]);
      expect(holesOnPaper(renderMarkdown(composePrioritisation(ranking, { locale })))).toEqual([]);
    }
    for (const { fiche } of plan.projects.slice(0, 4)) {
      if (fiche === undefined) continue;
      for (const template of Object.values(ficheTemplates))
        expect(holesOnPaper(renderFiche(fiche, template, { format: 'markdown', locale }))).toEqual([]);
    }
  });
});
