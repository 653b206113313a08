import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { renderDocx } from '../../src/document/docx.ts';
import { renderHtml, renderMarkdown } from '../../src/document/index.ts';
import { composeFollowUp, composeProjectList, composeRestitution } from '../../src/report/index.ts';
import { prioritisePlan } from '../../src/scoring/index.ts';
import { planFromTable, planSante, readTable, tableFromPlan, writeTable } from '../../src/tables/index.ts';
import { xlsx } from '../../src/tables/xlsx.ts';
import { planArbitraries } from '../../src/testing/index.ts';
import { comparePlans, rollUp, tracePlan } from '../../src/tracking/index.ts';
import { planJsonSchema, safeParsePlanText } from '../../src/validation/index.ts';
import { yaml } from '../../src/validation/yaml.ts';

const { plan, planInput } = planArbitraries(fc);
const runs = { numRuns: 12 };

it('the JSON Schema takes every sound plan', () => {
  const takes = new Ajv2020({ strict: false }).compile(planJsonSchema());
  fc.assert(
    fc.property(planInput(), (input) => {
      expect(takes(input), JSON.stringify(takes.errors)).toBe(true);
    }),
    runs,
  );
});

it('YAML gives back the plan that was written', () => {
  fc.assert(
    fc.property(plan({ most: 2 }), (one) => {
      const reading = safeParsePlanText(stringify(one, { aliasDuplicateObjects: false }), { format: yaml });
      expect(reading.success && reading.data).toEqual(one);
    }),
    runs,
  );
});

it('a workbook gives back the plan that was written, and tells no loss', () => {
  fc.assert(
    fc.property(plan({ most: 2 }), (one) => {
      const content = tableFromPlan(one, { profile: planSante, locale: 'fr' });
      const reading = readTable(writeTable(content.data, { format: xlsx }), { format: xlsx, locale: 'fr' });
      const made = reading.success ? planFromTable(reading.data, { profile: planSante, locale: 'fr' }) : undefined;
      expect(made?.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(made?.data).toEqual(one);
    }),
    runs,
  );
});

it('a plan and itself differ in nothing', () => {
  fc.assert(
    fc.property(plan(), (one) => {
      expect(comparePlans(one, one)).toEqual([]);
    }),
    runs,
  );
});

it('every project has a place in the ranking, or a reason for none', () => {
  fc.assert(
    fc.property(plan({ least: 2 }), (one) => {
      const { ranking, excluded, incomplete, notAssessed } = prioritisePlan(one);
      const told = [...ranking, ...excluded, ...incomplete].map(({ id }) => id);
      expect([...told, ...notAssessed].sort()).toEqual(one.projects.map(({ id }) => id).sort());
    }),
    runs,
  );
});

it('every constat is in the trace, every project in the roll-up', () => {
  fc.assert(
    fc.property(plan({ least: 1 }), (one) => {
      expect(tracePlan(one).needs.map(({ constat }) => constat)).toEqual(one.constats.map(({ id }) => id));
      expect(rollUp(one, { by: 'theme', asOf: '2026-01-31' }).groups.length).toBeGreaterThan(0);
    }),
    runs,
  );
});

it('documents are made of every sound plan, in every language', () => {
  fc.assert(
    fc.property(plan(), fc.constantFrom('fr', 'en', 'de', 'lb'), (one, locale) => {
      const options = { locale, asOf: '2026-01-31' } as const;
      for (const document of [
        composeRestitution(one, { locale }),
        composeFollowUp(one, options),
        composeProjectList(one, { locale }),
      ]) {
        expect(renderMarkdown(document)).toContain('#');
        expect(renderHtml(document)).not.toMatch(/\[object|undefined/);
        expect(renderDocx(document).length).toBeGreaterThan(1_000);
      }
    }),
    runs,
  );
});
