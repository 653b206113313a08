import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlanSanteError } from '../../src/errors/index.ts';
import {
  auditPlan,
  defaultRules,
  defineDerived,
  defineRule,
  parsePlan,
  pathOf,
  safeParsePlan,
  tuneRules,
} from '../../src/validation/index.ts';
import { generatePlan } from '../bench/validation/generate-plan.ts';
import { spoil, spoilings } from './spoil.ts';

const plan = parsePlan({
  id: 'p',
  title: 'Plan',
  projects: [
    { id: 'P2', title: 'Deux', fiche: { title: 'Deux', stakeholders: [{ name: 'ARS' }] } },
    { id: 'P4', title: 'Quatre', fiche: { title: 'Quatre', stakeholders: [{ name: 'CPTS' }, { name: 'CPAM' }] } },
  ],
});

const text = {
  fr: { one: 'Titre « {title} ».', many: '{count|un titre|# titres} : {subjects}' },
  en: { one: 'Title "{title}".', many: '{count|one title|# titles}: {subjects}' },
  de: { one: 'Titel „{title}“.', many: '{count|ein Titel|# Titel}: {subjects}' },
};
const shortTitle = defineRule({
  code: 'short-title',
  severity: 'info',
  category: 'consistency',
  level: 'presentable',
  docs: 'rules/short-title.md',
  options: { shortest: 5 },
  text,
  check({ plan: { projects }, options, report }) {
    projects.forEach(({ title }, i) => {
      if (title.length < options.shortest) report({ path: ['projects', i, 'title'], params: { title } });
    });
  },
});

/** A part of a sentence that waits for a value. */
const PART = /\{\w+[?|}]/;

describe('auditPlan', () => {
  it('says what our rules find, one by one and all together', () => {
    const report = auditPlan(plan, { locale: 'fr' });
    const roles = report.issues.filter(({ code }) => code === 'stakeholder-without-role');
    expect(roles.map(({ place }) => place)).toEqual(['fiche P2, acteur 1', 'fiche P4, acteur 1', 'fiche P4, acteur 2']);
    const group = report.groups.find(({ code }) => code === 'stakeholder-without-role');
    expect(group).toMatchObject({
      count: 3,
      subjects: ['P2', 'P4', 'P4'],
      message: '3 acteurs sans rôle\u00a0: P2, P4 (2)',
    });
    expect(report.counts.byRule['stakeholder-without-role']).toBe(3);
  });

  it('adds a rule of the caller, with its own words', () => {
    const report = auditPlan(plan, { rules: [...defaultRules, shortTitle], locale: 'en' });
    expect(report.issues.filter(({ code }) => code === 'short-title')).toEqual([
      {
        code: 'short-title',
        severity: 'info',
        path: ['projects', 0, 'title'],
        place: 'project P2, title',
        message: 'Title "Deux".',
        params: { title: 'Deux' },
      },
    ]);
    expect(report.groups.find(({ code }) => code === 'short-title')?.message).toBe('one title: P2');
  });

  it('tunes rules by code: gravity, options, off', () => {
    const tuned = (settings: Parameters<typeof tuneRules<readonly [typeof shortTitle]>>[1]) =>
      auditPlan(plan, { rules: tuneRules([shortTitle], settings), locale: 'en' });
    expect(tuned({ 'short-title': 'off' }).counts.total).toBe(0);
    expect(tuned({ 'short-title': 'error' }).counts.bySeverity).toEqual({ error: 1, warning: 0, info: 0 });
    const all = tuned({ 'short-title': { severity: 'warning', options: { shortest: 100 } } });
    expect(all.counts).toMatchObject({ total: 2, bySeverity: { warning: 2 } });
    expect(all.conventions.rules[0]).toMatchObject({ code: 'short-title', options: { shortest: 100 } });
    // @ts-expect-error an option that does not exist is a compile error
    tuneRules([shortTitle], { 'short-title': { options: { longest: 5 } } });
    // @ts-expect-error and so is a code that does not exist
    expect(() => tuneRules(defaultRules, { 'no-such-rule': 'off' })).toThrow(PlanSanteError);
  });

  it('leaves out rules that only a higher level asks for', () => {
    expect(auditPlan(plan, { rules: [shortTitle], level: 'draft' }).counts.total).toBe(0);
    expect(auditPlan(plan, { rules: [shortTitle], level: 'presentable' }).counts.total).toBe(1);
  });

  it('computes shared data once', () => {
    let times = 0;
    const titles = defineDerived(({ plan: { projects } }) => {
      times++;
      return projects.map(({ title }) => title);
    });
    const counting = (code: string) =>
      defineRule({ ...shortTitle, code, check: ({ derive }) => void derive(titles).length });
    auditPlan(plan, { rules: [counting('a'), counting('b')] });
    expect(times).toBe(1);
  });

  it('bounds what it tells, counts all, and tells a few of every rule', () => {
    const loud = defineRule({
      ...shortTitle,
      code: 'loud',
      check({ report }) {
        for (let i = 0; i < 5_000; i++) report({ path: [], params: { title: i } });
      },
    });
    const report = auditPlan(plan, { rules: [loud, shortTitle], maxIssues: 100, locale: 'en' });
    expect(report.issues).toHaveLength(101);
    expect(report.counts.total).toBe(5_001);
    expect(report.groups.map(({ count }) => count)).toEqual([5_000, 1]);
    expect(report.groups[0]?.message.length).toBeLessThan(300);
  });

  it('audits what could be read of a faulty plan', () => {
    const result = safeParsePlan({ projects: [{ id: 'P1', title: 'T', theme: 'nowhere' }, { id: 'P2' }], kind: 5 });
    const partial = result.success ? undefined : result.partial;
    expect(partial).toBeDefined();
    if (partial === undefined) return;
    const report = auditPlan(partial, { locale: 'en' });
    expect(report.counts.byRule['dangling-reference']).toBe(1);
    expect(report.plan).toEqual({ formatVersion: '1.0.0' });
  });

  it('never throws on anything that reading lets through', () => {
    const small = generatePlan(1);
    fc.assert(
      fc.property(
        fc.array(spoilings, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('fr', 'en', 'de', 'lb'),
        (changes, locale) => {
          const result = safeParsePlan(changes.reduce(spoil, small));
          const read = result.success ? result.data : result.partial;
          if (read === undefined) return;
          const report = auditPlan(read, { asOf: '2024-06-01', locale });
          expect(report.issues.length).toBe(report.counts.total);
          for (const { code, message } of report.issues) {
            expect(message).not.toBe(code);
            // A part of a sentence that was not filled in, unless the plan itself holds one.
            if (!PART.test(JSON.stringify(read))) expect(message).not.toMatch(PART);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is the same twice and leaves the plan as it was', () => {
    const before = structuredClone(plan);
    expect(JSON.stringify(auditPlan(plan))).toBe(JSON.stringify(auditPlan(plan)));
    expect(plan).toEqual(before);
  });

  it('refuses a call that cannot work', () => {
    expect(() => auditPlan({ id: 'p', title: 'Plan' } as never)).toThrow(PlanSanteError);
    expect(() => auditPlan(plan, { asOf: 'hier' })).toThrow(/asOf as a day/);
    expect(() => auditPlan(plan, { asOf: '2023-02-31' })).toThrow(PlanSanteError);
    expect(() => auditPlan(plan, { level: 'perfect' as never })).toThrow(PlanSanteError);
    expect(() => auditPlan(plan, { locale: 'it' as never })).toThrow(PlanSanteError);
  });
});

describe('the index that rules get', () => {
  it('finds entities, references, codes, texts and dates wherever the model has them', () => {
    const seen: Record<string, unknown> = {};
    const look = defineRule({
      ...shortTitle,
      code: 'look',
      check({ index }) {
        seen['entities'] = index.entities.map(({ collection, id }) => `${collection} ${id}`);
        seen['references'] = index.references.map((one) => `${pathOf(one).join('.')} → ${one.collection} ${one.value}`);
        seen['codes'] = index.codes.map(({ vocabulary, value }) => `${vocabulary} ${value}`);
        seen['texts'] = index.texts.map((one) => pathOf(one).join('.'));
        seen['dates'] = index.dates.map(({ value }) => value);
        seen['found'] = [index.find('projects', 'P1')?.id, index.find('projects', 'none'), index.ids('nothing').size];
      },
    });
    const indexed = parsePlan({
      id: 'p',
      title: 'Plan',
      period: '2022/2027',
      consultations: [{ id: 'c', title: 'CNR', meetings: [{ id: 'm', level: 'synthesis' }] }],
      projects: [{ id: 'P1', title: 'Un', answers: ['x'], fiche: { title: 'Un' } }],
      prioritisation: { gates: [{ id: 'g', label: { fr: 'Porte' } }] },
      claims: [{ id: 'k', kind: 'equality', statement: 'S', values: [{ figure: 'f' }, { figure: 'g' }] }],
    });
    auditPlan(indexed, { rules: [look] });
    expect(seen['entities']).toEqual(['consultations c', 'meetings m', 'projects P1', 'claims k', 'gates g']);
    expect(seen['references']).toEqual([
      'projects.0.answers.0 → constats x',
      'claims.0.values.0.figure → figures f',
      'claims.0.values.1.figure → figures g',
    ]);
    expect(seen['codes']).toEqual(['plan-kind unknown', 'meeting-level synthesis', 'project-kind unknown']);
    expect(seen['texts']).toEqual([
      'title',
      'consultations.0.title',
      'projects.0.title',
      'projects.0.fiche.title',
      'claims.0.statement',
      'prioritisation.gates.0.label.fr',
    ]);
    expect(seen['dates']).toEqual(['2022/2027']);
    expect(seen['found']).toEqual(['P1', undefined, 0]);
  });
});
