import { defineConfig } from 'tsup';

/** Every entry point of the package, by its name in `exports`; `cli` is the program. */
const entries = {
  index: 'src/index.ts',
  model: 'src/model/index.ts',
  validation: 'src/validation/index.ts',
  yaml: 'src/validation/yaml.ts',
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

const shared = { target: 'es2022', splitting: true, treeshake: true, clean: false, sourcemap: false } as const;

export default defineConfig([
  { ...shared, entry: entries, format: ['esm', 'cjs'], dts: true, platform: 'neutral' },
  // Programs, not libraries: no declarations, Node only.
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    dts: false,
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
]);
