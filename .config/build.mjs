// Builds the package: a clean dist/, the entry points in both module systems with their types, and the JSON Schemas as files.
// usage: node .config/build.mjs [--no-types]   (without types: what runs, in seconds)
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (file, args) =>
  execFileSync(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
run('node_modules/tsup/dist/cli-default.js', [
  '--silent',
  ...(process.argv.includes('--no-types') ? ['--no-dts'] : []),
]);
run('dist/cli.js', ['schema', '--out', 'schema']);
