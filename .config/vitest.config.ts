import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  resolve: {
    // Examples and users' code import the package by name; in tests that name is the source.
    alias: [
      { find: /^plan-sante$/, replacement: `${root}src/index.ts` },
      { find: /^plan-sante\/yaml$/, replacement: `${root}src/validation/yaml.ts` },
      { find: /^plan-sante\/portfolio$/, replacement: `${root}src/scoring/portfolio/index.ts` },
      { find: /^plan-sante\/(docx|pptx)$/, replacement: `${root}src/document/$1.ts` },
      { find: /^plan-sante\/xlsx$/, replacement: `${root}src/tables/xlsx.ts` },
      { find: /^plan-sante\/(\w+)$/, replacement: `${root}src/$1/index.ts` },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', 'node_modules/**'],
    setupFiles: [fileURLToPath(new URL('fast-check.ts', import.meta.url))],
    reporters: ['default', fileURLToPath(new URL('count-reporter.ts', import.meta.url))],
    testTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/**/index.ts', 'src/cli/main.ts'] },
  },
});
