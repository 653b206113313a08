import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PlanSchema, VOCABULARIES } from '../../../src/model/index.ts';
import {
  auditPlan,
  defaultRules,
  type JsonSchema,
  planJsonSchema,
  reportJsonSchema,
  rulesBeyondSchema,
  safeParsePlan,
} from '../../../src/validation/index.ts';
import { generatePlan } from '../../bench/validation/generate-plan.ts';
import { spoil, spoilings } from '../spoil.ts';

const small = generatePlan(1);
const ajv = new Ajv2020({ strict: false, allErrors: true });

describe('planJsonSchema', () => {
  const takes = ajv.compile(planJsonSchema());

  it('takes what reading takes and refuses typos', () => {
    expect(takes(small)).toBe(true);
    expect(takes({ id: 'p', title: 'Plan' })).toBe(true);
    expect(takes({ id: 'p', title: 'Plan', projets: [] })).toBe(false);
  });

  it('never refuses a plan that reading takes', () => {
    fc.assert(
      fc.property(spoilings, (change) => {
        const input = JSON.parse(
          JSON.stringify(spoil(small, change), (_, value) => (typeof value === 'bigint' ? null : value)),
        );
        if (safeParsePlan(input).success) expect(takes(input), JSON.stringify(takes.errors?.[0])).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('shows open vocabularies as examples and tells where references lead', () => {
    const text = JSON.stringify(planJsonSchema());
    expect(text).toContain(JSON.stringify(VOCABULARIES['lever-level']).slice(1, -1));
    expect(text).toContain('Identifier of an entity of \\"constats\\"');
    expect(takes({ id: 'p', title: 'Plan', kind: 'a kind of tomorrow' })).toBe(true);
  });

  it('refuses codes that are not listed where a vocabulary is closed', () => {
    const closed = ajv.compile({ ...planJsonSchema({ closed: ['plan-kind'] }), $id: 'closed' });
    expect(closed({ id: 'p', title: 'Plan', kind: 'regional-plan' })).toBe(true);
    expect(closed({ id: 'p', title: 'Plan', kind: 'a kind of tomorrow' })).toBe(false);
    const levels = [{ id: 't', name: 'Nancy', level: 'a level of tomorrow' }];
    expect(closed({ id: 'p', title: 'Plan', territories: levels })).toBe(true);
    const all = ajv.compile({ ...planJsonSchema({ closed: true }), $id: 'all-closed' });
    expect(all({ id: 'p', title: 'Plan', territories: levels })).toBe(false);
  });

  it('says dates as far as a pattern can; the calendar is beyond it', () => {
    const dated = (period: string) => takes({ id: 'p', title: 'Plan', period });
    for (const date of [
      '2022',
      '2022-Q1',
      '2022-H2',
      '2020-end',
      '2022-03-start',
      '2022-11-08/2022-12-16',
      '../2025',
      '2022-04/..',
      '2022-03-21T15:30',
    ])
      expect(dated(date), date).toBe(true);
    for (const date of ['fin 2020', '21/07/2020', '2022-Q5', '']) expect(dated(date), date).toBe(false);
    expect(dated('2023-02-31')).toBe(true);
    expect(rulesBeyondSchema().map(({ code }) => code)).toContain('impossible-date');
  });

  it('lists every audit rule as beyond it', () => {
    const audited = rulesBeyondSchema().filter(({ checkedBy }) => checkedBy === 'audit');
    expect(audited.map(({ code }) => code)).toEqual(defaultRules.map(({ code }) => code));
  });
});

/** All properties of a schema and of its definitions, each with its place. */
function propertiesOf(schema: JsonSchema): readonly (readonly [string, JsonSchema])[] {
  const visit = (value: unknown, place: string): (readonly [string, JsonSchema])[] => {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      const under = visit(inner, `${place}/${key}`);
      if (key !== 'properties') return under;
      const own = Object.entries(inner as Readonly<Record<string, JsonSchema>>);
      return [...own.map(([name, one]) => [`${place}/${name}`, one] as const), ...under];
    });
  };
  return visit(schema, '');
}

describe('the schemas as files', () => {
  it.each([
    ['plan', planJsonSchema(), 70],
    ['plan in French', planJsonSchema({ language: 'fr' }), 70],
    ['report', reportJsonSchema(), 8],
  ] as const)('%s has a definition for each entity and describes every property of it', (_, schema, definitions) => {
    expect(Object.keys(schema['$defs'] as object).length).toBeGreaterThanOrEqual(definitions);
    for (const [name, one] of Object.entries(schema['$defs'] as Readonly<Record<string, JsonSchema>>)) {
      if (!name.startsWith('__schema')) expect(one['description'], name).toBeTypeOf('string');
      for (const [place, property] of propertiesOf(one))
        expect(property['description'], `${name}${place}`).toBeTruthy();
    }
    expect(JSON.stringify(schema).length).toBeLessThan(140_000);
  });
});

describe('claims', () => {
  const takes = ajv.compile({ ...planJsonSchema(), $id: 'claims' });
  const errorsOf = (claim: object) => {
    takes({ id: 'p', title: 'Plan', claims: [{ id: 'c', statement: 'Trois parts font dix', ...claim }] });
    return takes.errors ?? [];
  };

  it.each([
    ['a kind that there is not', { kind: 'summ', parts: [] }],
    ['no kind', { parts: [] }],
    ['a faulty part', { kind: 'sum', parts: [{ figure: 5 }] }],
    ['a field of another kind', { kind: 'sum', parts: [{ figure: 'f' }], stages: [] }],
  ])('with %s give at most three errors', (_, claim) => {
    const errors = errorsOf(claim);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.length).toBeLessThanOrEqual(3);
  });
});

describe('keys of other programs', () => {
  const takes = ajv.compile({ ...planJsonSchema(), $id: 'foreign' });
  const input = {
    $schema: './node_modules/plan-sante/schema/plan.json',
    id: 'p',
    title: 'Plan',
    'x-editor': { colour: 'blue', layers: [1, null] },
    projects: [{ id: 'P1', title: 'Équipe', 'x-row': 12, fiche: { title: 'Équipe', 'x-page': 'B' } }],
    claims: [{ id: 'c', kind: 'unavailable', statement: 'Un tableau manque', missing: 'le tableau', 'x-seen': true }],
  };

  it('are taken by the schema, by reading and by PlanSchema, and kept where they stand', () => {
    expect(takes(input), JSON.stringify(takes.errors)).toBe(true);
    const reading = safeParsePlan(input);
    expect(reading.issues).toEqual([]);
    expect(reading.success && reading.data).toMatchObject(input);
    expect(PlanSchema.parse(input)).toEqual(reading.success && reading.data);
    expect(reading.success && safeParsePlan(JSON.parse(JSON.stringify(reading.data)))).toEqual(reading);
  });

  it('must begin with x-, and hold what JSON can hold', () => {
    const codes = (more: object) => safeParsePlan({ id: 'p', title: 'Plan', ...more }).issues.map(({ code }) => code);
    expect(codes({ xeditor: 1 })).toEqual(['unknown-key']);
    expect(codes({ 'x-date': new Date(0) })).toEqual(['wrong-type']);
    expect(PlanSchema.safeParse({ id: 'p', title: 'Plan', 'x-date': new Date(0) }).success).toBe(false);
    expect(takes({ id: 'p', title: 'Plan', xeditor: 1 })).toBe(false);
  });
});

describe('reportJsonSchema', () => {
  const takes = ajv.compile(reportJsonSchema());

  it('takes the reports of plans, whole and partial', () => {
    const whole = safeParsePlan(small);
    const spoilt = safeParsePlan({ title: 'Plan', projects: [{ id: 'P1', title: 'T', theme: 'nowhere' }], kind: 5 });
    const plans = [whole.success ? whole.data : undefined, spoilt.success ? undefined : spoilt.partial];
    for (const plan of plans) {
      expect(plan).toBeDefined();
      if (plan === undefined) continue;
      const report = JSON.parse(JSON.stringify(auditPlan(plan, { asOf: '2024-01-01', locale: 'de' })));
      expect(takes(report), JSON.stringify(takes.errors)).toBe(true);
    }
  });
});
