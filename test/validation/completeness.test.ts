import { describe, expect, it } from 'vitest';
import { LOCALES, requirementTexts } from '../../src/i18n/index.ts';
import type { PlanInput } from '../../src/model/index.ts';
import {
  auditPlan,
  COMPLETENESS_LEVELS,
  completeness,
  PLAN_REQUIREMENTS,
  PROJECT_REQUIREMENTS,
  parsePlan,
  reachesLevel,
} from '../../src/validation/index.ts';
import { generatePlan } from '../bench/validation/generate-plan.ts';
import { localContract } from './fixtures/local-contract.ts';

const of = (plan: PlanInput) => completeness(parsePlan(plan), { locale: 'en' });

describe('completeness', () => {
  it('refuses data that was not read', () => {
    for (const plan of [null, 5, {}, { projects: [] }])
      expect(() => completeness(plan as never)).toThrow('completeness');
  });

  it('takes a contrat local de santé with empty budgets as a valid draft, presentable even', () => {
    const plan = parsePlan(localContract);
    const { level, next, missing, projects } = completeness(plan);
    expect(reachesLevel(level ?? 'draft', 'draft')).toBe(true);
    expect([level, next]).toEqual(['presentable', 'priority-ready']);
    expect(missing.map(({ code }) => code)).toEqual(['plan-comparison', 'plan-ready-projects']);
    expect(projects.map(({ id, level }) => [id, level])).toEqual([
      ['fa-1', 'priority-ready'],
      ['fa-2', 'draft'],
    ]);
    expect(auditPlan(plan, { level: 'draft' }).counts.bySeverity.error).toBe(0);
  });

  it('takes a bare name as a draft and says what presenting needs', () => {
    const { level, missing } = of({ id: 'p', title: 'Plan' });
    expect(level).toBe('draft');
    expect(missing.map(({ code }) => code)).toEqual([
      'plan-kind',
      'plan-date',
      'plan-publisher',
      'plan-orientation',
      'plan-content',
    ]);
    expect(missing[0]).toMatchObject({ level: 'presentable', what: 'say what kind of plan it is' });
  });

  it('has no level for a plan without name', () => {
    const { level, next } = completeness({ ...parsePlan({ id: 'p', title: 'Plan' }), title: undefined as never });
    expect([level, next]).toEqual([undefined, 'draft']);
  });

  it('tells what each project lacks for its next level', () => {
    const { projects } = of({
      ...localContract,
      projects: [{ id: 'a', title: 'A' }, ...(localContract.projects ?? [])],
    });
    expect(projects[0]?.missing.map(({ code }) => code)).toEqual([
      'project-theme',
      'project-fiche',
      'project-beneficiaries',
      'project-description',
    ]);
    expect(projects[1]?.missing.map(({ code }) => code)).toEqual(['project-sources', 'project-date', 'project-budget']);
  });

  it('reaches the top when everything is there', () => {
    const claims = [{ id: 'c', kind: 'unavailable', statement: 'Sans total', missing: 'Le total' }] as const;
    const { level, next, missing, projects } = of({ ...generatePlan(2), claims });
    expect([level, next, missing]).toEqual(['auditable', undefined, []]);
    expect(projects.every((project) => project.level === 'auditable')).toBe(true);
  });

  it('never loses a level by adding data', () => {
    const steps: PlanInput[] = [
      { id: 'p', title: 'Plan' },
      { ...localContract, projects: [] },
      localContract,
      generatePlan(2),
    ];
    const ranks = steps.map((plan) => COMPLETENESS_LEVELS.indexOf(of(plan).level ?? 'draft'));
    expect(ranks).toEqual([...ranks].sort());
  });
});

describe('requirements', () => {
  it('each have words and a reason in every language', () => {
    for (const { code } of [...PLAN_REQUIREMENTS, ...PROJECT_REQUIREMENTS])
      for (const locale of LOCALES.filter((one) => one !== 'lb'))
        for (const part of ['what', 'why'] as const) expect(requirementTexts[locale][`${code}.${part}`]).not.toBe('');
  });
});
