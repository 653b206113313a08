import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlanSanteError } from '../../src/errors/index.ts';
import { cnrGrandEst2023, segur2020 } from '../../src/plans/index.ts';
import {
  type AuditReport,
  auditPlan,
  defaultRules,
  defineRule,
  type PartialPlan,
  parsePlan,
  safeParsePlan,
  tuneRules,
} from '../../src/validation/index.ts';

type Written = Record<string, unknown>;

/** Reads, and audits what could be read. */
function auditOf(input: unknown, told = true): AuditReport {
  const reading = safeParsePlan(input, { locale: 'en' });
  const plan = (reading.success ? reading.data : reading.partial) as PartialPlan;
  return auditPlan(told ? reading : plan, { locale: 'en', asOf: '2024-01-15' });
}

const codes = ({ issues }: AuditReport) => issues.map(({ code }) => code);

const vallee = {
  id: 'cls',
  title: 'Contrat local',
  orientations: [{ id: 'A1', kind: 'theme', title: 'Soins' }],
  constats: ['C1', 'C2', 'C3'].map((id) => ({ id, text: `Peu de médecins ${id}`, theme: 'A1' })),
  projects: [
    { id: 'P1', title: 'Équipe mobile', theme: 'A1', answers: ['C1', 'C2'] },
    { id: 'P2', title: 'Maison de santé', theme: 'A1', answers: ['C3'] },
  ],
};

/** A copy with one entity changed. */
function withFault(plan: object, collection: string, index: number, change: (entity: Written) => unknown): Written {
  const copy = structuredClone(plan) as Record<string, unknown[]>;
  const list = copy[collection] ?? [];
  list[index] = change(list[index] as Written);
  return copy;
}

describe('auditPlan with the result of reading', () => {
  it('tells one remark for an entity that had to go, and no reference to it', () => {
    const faulty = withFault(vallee, 'orientations', 0, ({ title, ...others }) => others);
    expect(auditOf(faulty, false).counts.byRule['dangling-reference']).toBe(5);
    const report = auditOf(faulty);
    expect(report.counts.byRule).toEqual({ 'unread-part': 1 });
    expect(report.issues[0]).toMatchObject({
      severity: 'info',
      path: ['constats', 0, 'theme'],
      message: '5 issues about "A1" held back: correct first what could not be read (orientation A1, title).',
      params: { about: 'A1', collection: 'orientations', id: 'A1', count: 5 },
    });
    expect(report.groups[0]?.message).toBe('one point held back: A1');
    expect(report.counts.bySeverity.error).toBe(0);
  });

  it('still tells references that lead nowhere', () => {
    const faulty = withFault(vallee, 'orientations', 0, ({ title, ...others }) => others);
    (faulty['constats'] as Written[])[1] = { id: 'C2', text: 'Loin de tout', theme: 'A7' };
    expect(auditOf(faulty).counts.byRule['dangling-reference']).toBe(1);
  });

  it('does not know what an entity without a usable id is called', () => {
    for (const lost of [null, 'A1', { kind: 'theme', title: 'Soins' }, { id: 12, kind: 'theme', title: 'Soins' }])
      expect(auditOf(withFault(vallee, 'orientations', 0, () => lost)).counts.bySeverity.error, String(lost)).toBe(0);
    const { orientations, ...others } = vallee;
    expect(auditOf({ ...others, orientation: orientations }).counts.bySeverity.error).toBe(0);
    expect(auditOf({ ...others, orientations: { A1: orientations[0] } }).counts.bySeverity.error).toBe(0);
  });

  it('does not take for absent what was left out', () => {
    const roles = [{ name: 'ARS', role: 5 }, { name: 'CPTS' }];
    const fiche = { title: 'Équipe', beneficiaries: [{ name: 'Patients', benefits: 'santé' }], stakeholders: roles };
    const faulty = withFault(vallee, 'projects', 0, (project) => ({ ...project, answers: 'C1', fiche }));
    const alone = codes(auditOf(faulty, false));
    for (const code of ['constat-unanswered', 'project-without-constat', 'beneficiary-without-benefit'])
      expect(alone).toContain(code);
    const report = auditOf(faulty);
    expect(report.counts.byRule['stakeholder-without-role']).toBe(1);
    expect(report.issues.find(({ code }) => code === 'stakeholder-without-role')?.params).toEqual({ name: 'CPTS' });
    const held = report.issues
      .filter(({ code }) => code === 'unread-part')
      .map(({ params }) => [params['about'], params['count']]);
    expect(held).toEqual([
      ['beneficiary-without-benefit', 1],
      ['stakeholder-without-role', 1],
      ['constat-unanswered', 2],
      ['project-without-constat', 1],
    ]);
  });

  it('finds places again after entities that were left out', () => {
    const fiche = { title: 'Maison', stakeholders: [null, { name: 'ARS', role: 5 }, { name: 'CPTS' }] };
    const faulty = withFault(vallee, 'projects', 1, (project) => ({ ...project, fiche }));
    (faulty['projects'] as unknown[])[0] = { id: 'P1' };
    const found = auditOf(faulty).issues.filter(({ code }) => code === 'stakeholder-without-role');
    expect(found.map(({ params }) => params)).toEqual([{ name: 'CPTS' }]);
  });

  it('counts nothing of which a part is lost', () => {
    const claim = {
      id: 'K1',
      kind: 'count',
      statement: 'Trois constats.',
      stated: { quantity: { value: 3 } },
      counted: [{ count: { collection: 'constats' } }],
    };
    const plan = { ...vallee, claims: [claim] };
    expect(auditOf(plan).claims[0]?.verdict).toBe('reconciles');
    const faulty = withFault(plan, 'constats', 2, ({ id }) => ({ id }));
    expect(auditOf(faulty, false).claims[0]?.verdict).toBe('does-not-reconcile');
    expect(auditOf(faulty).claims[0]).toMatchObject({ verdict: 'uncheckable', missing: ['constats'] });
  });

  it('changes nothing for a plan that was read whole', () => {
    expect(auditPlan({ success: true, data: segur2020, issues: [], leftOut: [] })).toEqual(auditPlan(segur2020));
  });

  /** A collection, one of its entities, and a shape fault. */
  const faults = fc.record({
    collection: fc.constantFrom(
      ...([
        'orientations',
        'constats',
        'projects',
        'figures',
        'budgetLines',
        'organisations',
        'territories',
        'sources',
        'milestones',
        'measures',
      ] as const),
    ),
    at: fc.nat(),
    field: fc.nat(),
    value: fc.constantFrom<unknown>(null, 5, 'x y', [], {}, [null], undefined),
    whole: fc.boolean(),
  });

  it.each([cnrGrandEst2023, segur2020])('plants one fault in $id: no error that was not there', (plan) => {
    const before = auditPlan(plan, { asOf: '2024-01-15' }).counts;
    fc.assert(
      fc.property(faults, ({ collection, at, field, value, whole }) => {
        const { length } = plan[collection];
        fc.pre(length > 0);
        const faulty = withFault(plan, collection, at % length, (entity) => {
          if (whole && value !== undefined) return value;
          const keys = Object.keys(entity);
          return { ...entity, [keys[field % keys.length] ?? 'id']: value };
        });
        const reading = safeParsePlan(faulty);
        if (reading.success) return;
        const { counts } = auditPlan(reading, { asOf: '2024-01-15' });
        expect(counts.bySeverity.error).toBeLessThanOrEqual(before.bySeverity.error);
      }),
      { numRuns: 150 },
    );
  });
});

describe('wrong calls', () => {
  const call = (action: () => unknown): unknown => {
    try {
      return action();
    } catch (error) {
      return error instanceof PlanSanteError ? `${error.function}: ${error.expected}` : error;
    }
  };
  const plan = parsePlan({ id: 'p', title: 'P' });
  const wrong = (value: unknown) => value as never;

  it('are told with the function and what it expects', () => {
    const rules = 'rules, each with a code, a check and a severity of error, warning or info';
    for (const value of [[undefined], [{}], 'all', [{ ...defaultRules[0], severity: 'fatal' }]])
      expect(call(() => auditPlan(plan, { rules: wrong(value) }))).toBe(`auditPlan: ${rules}`);
    expect(call(() => auditPlan(plan, wrong({ reading: [] })))).toBe(
      'auditPlan: only known keys in its options, not "reading": they are locale, asOf, rules, level, maxIssues',
    );
    expect(call(() => auditPlan(safeParsePlan('no plan', { locale: 'en' })))).toBe(
      'auditPlan: a reading that gave a plan or a part of one (one issue: plan: Expected an object with fields, found the text "no plan": write each field with its name.)',
    );
    expect(call(() => auditPlan(wrong({ success: true, data: plan, issues: [] })))).toBe(
      'auditPlan: the whole result of safeParsePlan or safeParsePlanText, or a plan',
    );
    expect(call(() => tuneRules(wrong(undefined), {}))).toBe(`tuneRules: ${rules}`);
    expect(call(() => tuneRules(defaultRules, wrong(undefined)))).toBe('tuneRules: settings by the code of a rule');
    expect(call(() => defineRule(wrong({})))).toBe(`defineRule: ${rules}`);
    expect(call(() => defineRule(wrong(undefined)))).toBe(`defineRule: ${rules}`);
  });

  it('name the nearest rule and what a setting may be', () => {
    expect(call(() => tuneRules(defaultRules, wrong({ 'stakeholder-witout-role': 'off' })))).toBe(
      'tuneRules: the code of a rule, as "stakeholder-without-role"',
    );
    for (const value of ['fatal', null, 3, { severity: 'fatal' }])
      expect(
        call(() => tuneRules(defaultRules, { 'empty-section': wrong(value) })),
        String(value),
      ).toBe('tuneRules: off, error, warning, info or { severity, options } for "empty-section"');
    expect(tuneRules(defaultRules, { 'empty-section': { options: {} } })).toHaveLength(defaultRules.length);
  });

  it('count the issues of a plan that cannot be read', () => {
    expect(call(() => parsePlan({ id: 'p' }, { locale: 'en' }))).toMatch(
      /^parsePlan: a valid plan \(one issue: plan, /,
    );
    expect(call(() => parsePlan({}, { locale: 'en' }))).toMatch(
      /^parsePlan: a valid plan \(2 issues; the first: plan, /,
    );
  });
});

describe('hints of unknown fields', () => {
  it.each([
    [{ budgetLines: [{ id: 'B1', title: 'Équipe', amountEur: 5 }] }, 'amount'],
    [{ orientations: [{ id: 'A1', kind: 'theme', label: 'Soins' }] }, 'title'],
    [{ projects: [{ id: 'P1', name: 'Équipe' }] }, 'title'],
    [{ organisations: [{ id: 'O1', title: 'ARS' }] }, 'name'],
  ])('name the field that was meant: %j', (plan, nearest) => {
    const { issues } = safeParsePlan({ id: 'p', title: 'P', ...plan });
    expect(issues.find(({ code }) => code === 'unknown-key')?.params['nearest']).toBe(nearest);
  });
});
