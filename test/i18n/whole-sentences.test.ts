import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/document/index.ts';
import { ficheTemplates, renderFiche } from '../../src/fiche/index.ts';
import { LOCALES, type Locale } from '../../src/i18n/index.ts';
import * as plans from '../../src/plans/index.ts';
import { composeAudit, composePrioritisation } from '../../src/report/index.ts';
import { prioritisePlan } from '../../src/scoring/index.ts';
import { defects } from '../../src/testing/defects/index.ts';
import { auditPlan, safeParsePlan } from '../../src/validation/index.ts';
import { issuesOfFaults } from './faults.ts';

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
    const issues = issuesOfFaults(locale);
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
