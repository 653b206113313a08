import { describe, expect, it } from 'vitest';
import { requirementTexts } from '../../src/i18n/index.ts';
import type { PlanInput } from '../../src/model/index.ts';
import { completeness, PLAN_REQUIREMENTS, PROJECT_REQUIREMENTS, parsePlan } from '../../src/validation/index.ts';

const plan = (part: object) => parsePlan({ id: 'p', title: 'Plan', ...part } as PlanInput);
const sources = [{ source: 's' }];

describe('a plan meets', () => {
  const meets = (code: string, part: object, reached = 0, fiches = 0) =>
    PLAN_REQUIREMENTS.find((one) => one.code === code)?.met(plan(part), { reached: () => reached, fiches });
  it.each<[string, object, object]>([
    ['plan-kind', {}, { kind: 'roadmap' }],
    ['plan-date', { sources: [{ id: 's', title: 'S' }] }, { period: '2024' }],
    [
      'plan-date',
      { sources: [] },
      {
        sources: [
          { id: 's', title: 'S' },
          { id: 't', title: 'T', date: '2024' },
        ],
      },
    ],
    ['plan-publisher', { publishers: [] }, { publishers: ['o'] }],
    ['plan-orientation', {}, { orientations: [{ id: 'o', kind: 'axis', title: 'O' }] }],
    ['plan-content', {}, { constats: [{ id: 'c', text: 'C' }] }],
    ['plan-content', {}, { projects: [{ id: 'c', title: 'C' }] }],
    ['plan-content', {}, { measures: [{ id: 'c', text: 'C' }] }],
    ['plan-content', {}, { programmes: [{ id: 'c', title: 'C' }] }],
    [
      'plan-projects',
      { projects: [{ id: 'a', title: 'A' }] },
      { projects: ['a', 'b'].map((id) => ({ id, title: 'A' })) },
    ],
    [
      'plan-projects',
      { projects: [{ id: 'a', title: 'A' }], measures: [{ id: 'a', text: 'A' }] },
      { measures: ['a', 'b'].map((id) => ({ id, text: 'A' })) },
    ],
    ['plan-comparison', {}, { prioritisation: { gates: [{ id: 'g', label: 'G' }] } }],
    [
      'plan-comparison',
      { prioritisation: {} },
      { prioritisation: { criteria: [{ id: 'k', label: 'K', weight: 1, scale: { min: 0, max: 9 } }] } },
    ],
    ['plan-sources', {}, { sources: [{ id: 's', title: 'S' }] }],
    [
      'plan-sourced-figures',
      { figures: [{ id: 'f', title: 'F', value: 1 }] },
      { figures: [{ id: 'f', title: 'F', value: 1, sources }] },
    ],
    [
      'plan-sourced-figures',
      {
        figures: [
          { id: 'f', title: 'F', value: 1, sources },
          { id: 'g', title: 'G', value: 1, sources: [] },
        ],
      },
      {},
    ],
    ['plan-claims', {}, { claims: [{ id: 'c', kind: 'unavailable', statement: 'S', missing: 'M' }] }],
  ])('%s with what it asks for, and not without: %#', (code, without, withIt) => {
    expect(meets(code, without)).toBe(false);
    expect(meets(code, withIt)).toBe(true);
  });
  it('the levels of its projects: two are ready, all that have a fiche can be audited', () => {
    const one = { projects: [{ id: 'a', title: 'A' }] };
    expect(meets('plan-ready-projects', {}, 0)).toBe(true);
    expect(meets('plan-ready-projects', one, 1)).toBe(false);
    expect(meets('plan-ready-projects', one, 2)).toBe(true);
    expect(meets('plan-auditable-projects', one, 1, 2)).toBe(false);
    expect(meets('plan-auditable-projects', one, 2, 2)).toBe(true);
  });
});

describe('a project meets', () => {
  const meets = (code: string, project: object, budget = false, milestone = false) => {
    const whole = plan({ projects: [{ id: 'P', title: 'P', ...project }] });
    const own = new Set(['P']);
    const none = new Set<string>();
    const facts = {
      plan: whole,
      projectsWithBudget: budget ? own : none,
      projectsWithMilestone: milestone ? own : none,
    };
    const [read] = whole.projects;
    return read && PROJECT_REQUIREMENTS.find((one) => one.code === code)?.met(read, facts);
  };
  const fiche = (rest: object) => ({ fiche: { title: 'F', ...rest } });
  it.each<[string, object, object]>([
    ['project-theme', {}, { theme: 'o' }],
    ['project-theme', fiche({}), fiche({ theme: 'o' })],
    ['project-fiche', {}, fiche({})],
    ['project-beneficiaries', {}, fiche({ beneficiaries: [{ name: 'A' }] })],
    ['project-beneficiaries', fiche({}), fiche({ beneficiaries: [{ name: 'A' }] })],
    ['project-description', {}, fiche({ description: [{ kind: 'process' }, { kind: 'process', text: 'T' }] })],
    [
      'project-description',
      fiche({ description: [{ kind: 'process' }] }),
      fiche({ description: [{ kind: 'process', items: [{ text: 'T' }] }] }),
    ],
    ['project-constats', {}, { answers: ['c'] }],
    ['project-constats', fiche({}), fiche({ constats: [{ text: 'C' }] })],
    ['project-benefits', {}, fiche({ beneficiaries: [{ name: 'A', benefits: ['B'] }] })],
    ['project-benefits', fiche({ beneficiaries: [{ name: 'A', benefits: ['B'] }, { name: 'C' }] }), fiche({})],
    ['project-stakeholders', {}, fiche({ stakeholders: [{ name: 'A' }, { name: 'B', role: 'R' }] })],
    [
      'project-stakeholders',
      fiche({ stakeholders: [{ name: 'A' }] }),
      fiche({ stakeholders: [{ name: 'A', roleKinds: ['funder'] }] }),
    ],
    [
      'project-stakeholders',
      fiche({ stakeholders: [{ name: 'A', roleKinds: [] }] }),
      fiche({ stakeholders: [{ name: 'A', role: 'R', roleKinds: [] }] }),
    ],
    ['project-expectations', {}, fiche({ expectations: { national: [{ text: 'E' }] } })],
    ['project-expectations', fiche({}), fiche({ expectations: { territory: [{ text: 'E' }] } })],
    ['project-sources', {}, { sources }],
    ['project-sources', fiche({}), fiche({ sources })],
    ['project-trace', fiche({ constats: [{ text: 'C' }] }), { answers: ['c'] }],
    ['project-date', { nextSteps: [{ text: 'T' }] }, { nextSteps: [{ text: 'T' }, { text: 'U', due: '2024' }] }],
    [
      'project-date',
      fiche({ targets: [{ title: 'T' }] }),
      fiche({ targets: [{ title: 'T' }, { title: 'U', due: '2024' }] }),
    ],
  ])('%s with what it asks for, and not without: %#', (code, without, withIt) => {
    expect(meets(code, without)).toBe(false);
    expect(meets(code, withIt)).toBe(true);
  });
  it('a date and a budget that the plan has for it', () => {
    expect([meets('project-date', {}), meets('project-date', {}, false, true)]).toEqual([false, true]);
    expect([meets('project-budget', {}), meets('project-budget', {}, true)]).toEqual([false, true]);
  });
});

describe('completeness of projects', () => {
  const whole = (more: object = {}) => ({
    id: 'P',
    title: 'P',
    theme: 'o',
    answers: ['c'],
    sources,
    nextSteps: [{ text: 'T', due: '2024' }],
    fiche: {
      title: 'F',
      beneficiaries: [{ name: 'A', benefits: ['B'] }],
      description: [{ kind: 'process', text: 'T' }],
      stakeholders: [{ name: 'A', role: 'R' }],
      expectations: { national: [{ text: 'E' }] },
    },
    ...more,
  });
  const levels = (part: object) => completeness(plan(part), { locale: 'en' }).projects.map(({ level }) => level);
  it('counts the budget and the milestones of each project for it alone', () => {
    const line = (project?: string) => ({ budgetLines: [{ id: 'b', title: 'B', ...(project && { project }) }] });
    expect(levels({ projects: [whole()], ...line('P') })).toEqual(['auditable']);
    expect(levels({ projects: [whole()], ...line('Q') })).toEqual(['priority-ready']);
    expect(levels({ projects: [whole()], ...line() })).toEqual(['priority-ready']);
    const undated = whole({ nextSteps: [] });
    const milestone = (project?: string) => ({ milestones: [{ id: 'j', title: 'J', ...(project && { project }) }] });
    expect(levels({ projects: [undated], ...line('P'), ...milestone('P') })).toEqual(['auditable']);
    expect(levels({ projects: [undated], ...line('P'), ...milestone('Q') })).toEqual(['priority-ready']);
    expect(levels({ projects: [undated], ...line('P'), ...milestone() })).toEqual(['priority-ready']);
  });
  const missing = (projects: readonly object[]) => {
    const base = {
      kind: 'roadmap',
      period: '2024',
      publishers: ['x'],
      sources: [{ id: 's', title: 'S' }],
      orientations: [{ id: 'o', kind: 'axis', title: 'O' }],
      prioritisation: { gates: [{ id: 'g', label: 'G' }] },
      claims: [{ id: 'c', kind: 'unavailable', statement: 'S', missing: 'M' }],
      budgetLines: projects.map((_, i) => ({ id: `b${i}`, title: 'B', project: `P${i}` })),
      projects: projects.map((one, i) => ({ ...one, id: `P${i}` })),
    };
    return completeness(plan(base), { locale: 'en' }).missing;
  };
  it('asks of a plan that two projects are ready, and of every fiche that it can be audited', () => {
    const bare = { title: 'Nu' };
    expect(missing([whole(), whole()])).toEqual([]);
    // A project without a fiche is not counted.
    expect(missing([whole(), whole(), bare])).toEqual([]);
    expect(missing([whole(), bare]).map(({ code }) => code)).toEqual(['plan-ready-projects']);
    expect(missing([whole(), whole({ sources: [] })]).map(({ code }) => code)).toEqual(['plan-auditable-projects']);
    expect(missing([whole(), whole({ theme: undefined })]).map(({ code }) => code)).toEqual(['plan-ready-projects']);
  });
  it('says why', () => {
    const [part] = missing([whole(), { title: 'Nu' }]);
    expect(part).toEqual({
      code: 'plan-ready-projects',
      level: 'priority-ready',
      what: requirementTexts.en['plan-ready-projects.what'],
      why: requirementTexts.en['plan-ready-projects.why'],
    });
    expect(() => completeness(plan({}), { language: 'fr' } as never)).toThrow('completeness: expected only known keys');
    expect(() => completeness({} as never)).toThrow(
      'completeness: expected a plan, or the partial plan, that safeParsePlan gave',
    );
  });
});
