import { readdirSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** Every entry point of the package, by its name in `exports`. */
const entries: Readonly<Record<string, string>> = {
  index: 'src/index.ts',
  model: 'src/model/index.ts',
  validation: 'src/validation/index.ts',
  yaml: 'src/validation/yaml.ts',
  mcda: 'src/mcda/index.ts',
  scoring: 'src/scoring/index.ts',
  portfolio: 'src/scoring/portfolio/index.ts',
  document: 'src/document/index.ts',
  docx: 'src/document/docx.ts',
  pptx: 'src/document/pptx.ts',
  fiche: 'src/fiche/index.ts',
  report: 'src/report/index.ts',
  charts: 'src/charts/index.ts',
  plans: 'src/plans/index.ts',
};

/**
 * Each source file as an entry of its own. The ESM build then keeps one file for each, and a bundler can leave out whole files
 * (`sideEffects: false` speaks of files): weighted sum alone is 2.7 kB instead of 11.
 */
const named = new Set(Object.values(entries));
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.startsWith('cli/') && !named.has(`src/${name}`));
const inner = Object.fromEntries(files.map((name) => [`inner/${name.replace(/\.ts$/, '')}`, `src/${name}`]));

const shared = { target: 'es2022', clean: false, sourcemap: false, platform: 'neutral' } as const;

/** `--no-dts` builds what runs, in seconds; the declarations take most of a minute. */
const types = process.argv.includes('--no-dts')
  ? []
  : [{ ...shared, entry: { ...entries }, format: ['esm', 'cjs'] as ('esm' | 'cjs')[], dts: { only: true } }];

export default defineConfig([
  { ...shared, entry: { ...entries, ...inner }, format: ['esm'], splitting: true, dts: false },
  { ...shared, entry: { ...entries }, format: ['cjs'], splitting: true, dts: false },
  ...types,
  // A program, not a library: no declarations, Node only.
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    dts: false,
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
]);
