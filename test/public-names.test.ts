import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ENTRIES: Readonly<Record<string, () => Promise<object>>> = {
  index: () => import('../src/index.ts'),
  model: () => import('../src/model/index.ts'),
  validation: () => import('../src/validation/index.ts'),
  yaml: () => import('../src/validation/yaml.ts'),
  mcda: () => import('../src/mcda/index.ts'),
  scoring: () => import('../src/scoring/index.ts'),
  portfolio: () => import('../src/scoring/portfolio/index.ts'),
  document: () => import('../src/document/index.ts'),
  docx: () => import('../src/document/docx.ts'),
  pptx: () => import('../src/document/pptx.ts'),
  fiche: () => import('../src/fiche/index.ts'),
  report: () => import('../src/report/index.ts'),
  charts: () => import('../src/charts/index.ts'),
  plans: () => import('../src/plans/index.ts'),
};

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
  it.each(Object.entries(ENTRIES))('of %s use the words of the glossary', async (_name, load) => {
    const rejected =
      /Actor(?!s?y)|Acteur|Projet|Mesure|Budgetaire|Finding|Lever(?!age)|Prioritize|Normalize|Color|Helper|Util/;
    expect(Object.keys(await load()).filter((name) => rejected.test(name))).toEqual([]);
  });
});
