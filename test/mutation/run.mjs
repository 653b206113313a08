// Mutation testing: changes the sources one place at a time and asks whether a test notices.
// usage: npm run mutation -- PART… [--static] [--files FILE[:LINE-LINE],…]   (parts.mjs has the parts; the report stands in reports/mutation)
// Stryker needs Node 22 or newer: an older one fetches a newer one for this run. `--static` also changes what is made when a file is loaded, which takes longer.
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parts } from './parts.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { static: { type: 'boolean', default: false }, files: { type: 'string' } },
});
const wanted = parts.filter(({ name }) => positionals.includes(name));
if (wanted.length === 0 || wanted.length < positionals.length) {
  console.error(`Name one or more of these parts: ${parts.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

if (Number.parseInt(process.versions.node, 10) < 24) {
  const newer = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}@24`;
  const again = [
    'exec',
    '--yes',
    `--package=${newer}`,
    '--',
    'node',
    fileURLToPath(import.meta.url),
    ...process.argv.slice(2),
  ];
  process.exit(spawnSync('npm', again, { stdio: 'inherit' }).status ?? 1);
}
execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', here], {
  stdio: ['ignore', 'ignore', 'inherit'],
});
const { Stryker } = await import('@stryker-mutator/core');
process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
for (const { name, mutate, tests, without = [], draws = 25 } of wanted) {
  console.log(`\n── ${name}`);
  const files = values.files === undefined ? mutate : values.files.split(',');
  await new Stryker({
    mutate: files,
    testRunner: 'warm',
    plugins: [fileURLToPath(new URL('warm-runner.mjs', import.meta.url))],
    // A place in a file (`FILE:LINE:COLUMN-LINE:COLUMN`) is Stryker's to find; the runner loads files.
    warm: { mutate: files.map((file) => file.replace(/:\d+(:\d+)?-.*$/, '')), tests, without, draws },
    coverageAnalysis: 'perTest',
    ignoreStatic: !values.static,
    concurrency: 1,
    // Modules of Node are never let go: whoever loads them for each mutant begins anew now and then.
    maxTestRunnerReuse: values.static ? 100 : 0,
    // Endless loops are told by how often a place is met; the clock is for those that meet none, and a busy machine is slow.
    timeoutMS: 10_000,
    // A copy is mutated; types were checked before and are taken off.
    ignorePatterns: ['dist', 'coverage', 'docs', '!docs/examples'],
    disableTypeChecks: false,
    reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
    clearTextReporter: { allowColor: false, reportTests: false, logTests: false, reportMutants: false },
    jsonReporter: { fileName: `reports/mutation/${name}.json` },
    htmlReporter: { fileName: `reports/mutation/${name}.html` },
  }).runMutationTest();
}
