// Runs the benchmarks one after the other, each in a process of its own, beside the peers it names.
// performance.mjs writes docs/performance.md; it needs `npm run build` before.
// usage: npm run bench [-- NAME…]   (installs the peers of test/bench first; NAME is part of a file name)
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv.slice(2);
const files = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((name) => !name.startsWith('node_modules') && !name.startsWith('out'))
  .filter(
    (name) => /\.mjs$|\.bench\.ts$/.test(name) || (/\.ts$/.test(name) && !name.includes('/') && !/\.d\.ts$/.test(name)),
  )
  .filter(
    (name) =>
      name !== 'run.mjs' &&
      !name.endsWith('-peers.mjs') &&
      (wanted.length === 0 || wanted.some((part) => name.includes(part))),
  )
  .sort();

execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', here], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
let failed = 0;
for (const name of files) {
  console.log(`\n── ${name}`);
  let program = join(here, name);
  if (name.endsWith('.ts')) {
    program = join(here, 'out', `${basename(name, '.ts')}.mjs`);
    await build({
      entryPoints: [join(here, name)],
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      outfile: program,
      logLevel: 'error',
    });
  }
  try {
    execFileSync(process.execPath, ['--expose-gc', program], { stdio: 'inherit' });
  } catch {
    failed++;
  }
}
process.exit(failed === 0 ? 0 : 1);
