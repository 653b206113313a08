import { readFileSync } from 'node:fs';
import type ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { entries, exportsOf, ROOT } from './public-exports.ts';

const ENTRIES: Readonly<Record<string, () => Promise<object>>> = {
  index: () => import('../src/index.ts'),
  model: () => import('../src/model/index.ts'),
  validation: () => import('../src/validation/index.ts'),
  yaml: () => import('../src/validation/yaml.ts'),
  mcda: () => import('../src/mcda/index.ts'),
  scoring: () => import('../src/scoring/index.ts'),
  portfolio: () => import('../src/scoring/portfolio/index.ts'),
  tracking: () => import('../src/tracking/index.ts'),
  document: () => import('../src/document/index.ts'),
  docx: () => import('../src/document/docx.ts'),
  pptx: () => import('../src/document/pptx.ts'),
  fiche: () => import('../src/fiche/index.ts'),
  tables: () => import('../src/tables/index.ts'),
  xlsx: () => import('../src/tables/xlsx.ts'),
  report: () => import('../src/report/index.ts'),
  charts: () => import('../src/charts/index.ts'),
  plans: () => import('../src/plans/index.ts'),
  testing: () => import('../src/testing/index.ts'),
};

/** Two that still mean something else in `document`; they are to be renamed, and nothing is to be added here. */
const BEING_RENAMED: ReadonlySet<string> = new Set(['GlossaryEntry', 'DEFAULT_LIMITS']);

describe('the public names', () => {
  it('covers every entry of the package', () => {
    const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      exports: object;
    };
    const packaged = Object.keys(exports)
      .filter((name) => !name.endsWith('.json'))
      .map((name) => (name === '.' ? 'index' : name.slice(2)));
    expect(Object.keys(ENTRIES).sort()).toEqual(packaged.sort());
  });

  it('has every entry in the README', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const missing = Object.keys(ENTRIES).filter(
      (name) => !readme.includes(name === 'index' ? '| `plan-sante` |' : `| \`plan-sante/${name}\` |`),
    );
    expect(missing).toEqual([]);
  });

  // Adding a name is a promise, losing one breaks users: both must be meant. `npx vitest -u` records a change that is.
  it.each(Object.entries(ENTRIES))('of %s are the recorded ones', async (name, load) => {
    const names = Object.keys(await load()).sort();
    expect(names).not.toEqual([]);
    await expect(`${names.join('\n')}\n`).toMatchFileSnapshot(`golden/exports/${name}.txt`);
  });

  // One concept, one word.
  it.each([...entries])('of %s, types included, use the words of the glossary', (_name, file) => {
    const rejected =
      /Actor(?!s?y)|Acteur|Projet|Mesure|Budgetaire|Finding|Lever(?!age)|Prioritize|Normalize|Color|Helper|Util/;
    expect([...exportsOf(file).keys()].filter((name) => rejected.test(name))).toEqual([]);
  });

  // One word, one concept: who imports from two entries, or hovers over a name, must not meet a namesake.
  it('mean the same in every entry, types included', () => {
    const meanings = new Map<string, Set<string>>();
    for (const [, file] of entries) {
      for (const [name, symbol] of exportsOf(file)) {
        const declared = symbol.declarations?.[0]?.getSourceFile().fileName.replace(ROOT, '') ?? '';
        meanings.set(name, (meanings.get(name) ?? new Set()).add(`${symbol.name} of ${declared}`));
      }
    }
    const several = [...meanings].filter(([name, places]) => places.size > 1 && !BEING_RENAMED.has(name));
    expect(Object.fromEntries(several)).toEqual({});
  });

  it('are the same in every entry: nothing has two', () => {
    const names = new Map<ts.Symbol, Set<string>>();
    for (const [, file] of entries) {
      for (const [name, symbol] of exportsOf(file)) names.set(symbol, (names.get(symbol) ?? new Set()).add(name));
    }
    expect([...names.values()].filter((given) => given.size > 1).map((given) => [...given])).toEqual([]);
  });
});
