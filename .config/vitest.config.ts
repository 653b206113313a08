import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { entrySources } from './entry-sources.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: entrySources },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', '**/node_modules/**'],
    setupFiles: [fileURLToPath(new URL('fast-check.ts', import.meta.url))],
    reporters: ['default', fileURLToPath(new URL('count-reporter.ts', import.meta.url))],
    testTimeout: 60_000,
    // The library keeps no state between calls: one worker loads it once for all files, which halves the time of the whole.
    isolate: false,
    maxWorkers: '100%',
    unstubEnvs: true,
    unstubGlobals: true,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], exclude: ['src/**/index.ts', 'src/cli/main.ts'] },
  },
});
