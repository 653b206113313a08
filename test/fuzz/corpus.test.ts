import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseOf, caseText, tryCase } from './fuzz.ts';
import { TARGETS } from './targets.ts';
import { VALUES } from './wrong-values.ts';

const CORPUS = new URL('corpus/', import.meta.url);

interface Kept {
  readonly target: string;
  readonly case: string;
}
const kept = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, CORPUS), 'utf8')) as Kept] as const);

describe('what was found by throwing made-up input at the library', () => {
  it.each(kept)('%s is answered now', async (_, { target, case: given }) => {
    const one = TARGETS[target];
    if (one === undefined) throw new Error(`no target "${target}"`);
    await expect(tryCase(one, caseOf(given))).resolves.toBeUndefined();
  });

  it('gives at least 48 kinds of wrong values', () => {
    expect(Object.keys(VALUES).length).toBeGreaterThanOrEqual(48);
  });

  it.each(Object.keys(TARGETS))('throws the same at "%s" from the same seed', (name) => {
    const target = TARGETS[name];
    if (target === undefined) throw new Error(name);
    const thrown = (): readonly string[] => fc.sample(target.cases, { seed: 7, numRuns: 3 }).map(caseText);
    const first = thrown();
    expect(first.length).toBeGreaterThan(2);
    expect(thrown()).toEqual(first);
    for (const text of first) expect(caseText(caseOf(text))).toBe(text);
  });
});
