import { describe, expect, it } from 'vitest';
import { fieldNames, LOCALES } from '../../src/i18n/index.ts';
import { planJsonSchema } from '../../src/validation/index.ts';

/** Every key under which the model keeps something, of the plan and of all it holds. */
function keysIn(schema: unknown, found: Set<string> = new Set()): ReadonlySet<string> {
  if (Array.isArray(schema)) for (const item of schema) keysIn(item, found);
  else if (typeof schema === 'object' && schema !== null)
    for (const [key, value] of Object.entries(schema)) {
      if (key === 'properties') for (const name of Object.keys(value as object)) found.add(name);
      keysIn(value, found);
    }
  return found;
}

describe('the names of fields', () => {
  const keys = [...keysIn(planJsonSchema())];

  it.each([...LOCALES])('are there for every field of the model, in %s', (locale) => {
    expect(keys.length).toBeGreaterThan(200);
    const names: Readonly<Record<string, string>> = fieldNames[locale];
    expect(keys.filter((key) => (names[key] ?? '').trim() === '')).toEqual([]);
  });

  it('belong to fields that there are', () => {
    const known = new Set(keys);
    expect(Object.keys(fieldNames.fr).filter((key) => !known.has(key))).toEqual([]);
  });

  it.each(['fr', 'en'] as const)('begin with a small letter in %s, as they stand in sentences', (locale) => {
    const wrong = Object.values<string>(fieldNames[locale]).filter((name) => /^\p{Lu}\p{Ll}/u.test(name));
    expect(wrong.filter((name) => !/^(?:English|French|German|Luxembourgish)$/.test(name))).toEqual([]);
  });
});
