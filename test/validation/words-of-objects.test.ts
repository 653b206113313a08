import { expect, it } from 'vitest';
import * as plans from '../../src/plans/index.ts';
import { auditPlan, safeParsePlan } from '../../src/validation/index.ts';

/** What every object has by nature: a table that is asked for them must not answer. */
const WORDS = ['__proto__', 'constructor', 'toString'];

type Node = Record<string | number, unknown>;

/** The first text of each shape of path: `territories[].level`, `projects[].fiche.title` … */
function textsOf(plan: object): readonly (readonly (string | number)[])[] {
  const first = new Map<string, readonly (string | number)[]>();
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value === 'string') {
      const shape = path.filter((key) => typeof key === 'string').join('.');
      if (!first.has(shape)) first.set(shape, path);
    } else if (Array.isArray(value)) {
      for (const [i, one] of value.entries()) walk(one, [...path, i]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) walk(one, [...path, key]);
    }
  };
  walk(plan, []);
  return [...first.values()];
}

/** The plan with those entries of its collections alone that hold the first text of a shape: each audit has a tenth to look at. */
function slim<P extends object>(plan: P): P {
  const kept = new Set(textsOf(plan).map(([collection, index]) => `${collection}.${index}`));
  const collections = Object.entries(plan).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.filter((_, i) => kept.has(`${name}.${i}`)) : value,
  ]);
  return Object.fromEntries(collections);
}

// An audit for each text of each shape: seconds for the largest plan, more on a busy machine.
const LONG = { timeout: 300_000 };

it.each(Object.entries(plans))('no text of %s is taken for a property of objects', LONG, (_name, whole) => {
  const plan = slim(whole);
  expect(safeParsePlan(plan).success).toBe(true);
  expect(textsOf(plan)).toHaveLength(textsOf(whole).length);
  let audited = 0;
  for (const path of textsOf(plan)) {
    for (const word of WORDS) {
      const copy = structuredClone(plan);
      const holder = path.slice(0, -1).reduce((at, key) => at[key] as Node, copy as unknown as Node);
      holder[path.at(-1) as string] = word;
      const reading = safeParsePlan(copy, { locale: 'fr' });
      if (!reading.success) continue;
      auditPlan(reading.data, { locale: 'fr', asOf: '2026-01-01' });
      audited++;
    }
  }
  expect(audited).toBeGreaterThan(20);
});
