import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { PlanSchema, VOCABULARIES } from '../../../src/model/index.ts';
import {
  auditPlan,
  defaultRules,
  planJsonSchema,
  reportJsonSchema,
  rulesBeyondSchema,
  safeParsePlan,
} from '../../../src/validation/index.ts';
import { JSON_VALUE_DEFINITIONS, jsonSchemaOf } from '../../../src/validation/json-schema/json-schema-of.ts';
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

describe('jsonSchemaOf', () => {
  it("says of the model what zod's own generator says", () => {
    const {
      $schema: _dialect,
      $defs: _definitions,
      ...theirs
    } = z.toJSONSchema(PlanSchema, { io: 'input', reused: 'inline' });
    const named = JSON.parse(JSON.stringify(theirs).replaceAll('#/$defs/__schema0', '#/$defs/json'));
    expect(jsonSchemaOf(PlanSchema)).toEqual(named);
  });

  it('leads to the definition of any JSON value', () => {
    const takes = ajv.compile({ $ref: '#/$defs/json', $defs: JSON_VALUE_DEFINITIONS });
    fc.assert(fc.property(fc.jsonValue(), (value) => takes(value) === true));
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
