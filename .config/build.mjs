// Builds the package: a clean dist/ with what runs and its declarations, and the JSON Schemas as files.
// usage: node .config/build.mjs [--no-types]   (without types: what runs, in seconds)
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';
import { droppableConstants } from './droppable.mjs';
import { plansAsData } from './plans-as-data.mjs';
import { shareFields } from './share-fields.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Every entry point of the package, by its name in `exports`. */
const entries = JSON.parse(readFileSync(new URL('entries.json', import.meta.url), 'utf8'));
const run = (file, args) =>
  execFileSync(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
const dist = (name) => new URL(`../dist/${name}`, import.meta.url);
const write = (name, text) => writeFileSync(dist(name), text);
const built = (ending) => readdirSync(dist('')).filter((name) => name.endsWith(ending));

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
// What several entries share stands in chunks, each loaded by those that need it alone; the program shares them with the library.
await build({
  absWorkingDir: root,
  entryPoints: { ...entries, cli: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  packages: 'external',
  charset: 'utf8',
  plugins: [await plansAsData(root), droppableConstants],
  logLevel: 'warning',
});
// Smaller by a third, with what is worth more than bytes kept: the names of functions, which a stack trace shows, and the marks of
// constants without effects, which esbuild would take away with the spaces.
for (const name of built('.js')) {
  const { code } = await minify(readFileSync(dist(name), 'utf8'), {
    module: true,
    compress: false,
    // A class that the bundler made a variable of is called like it, in every error that is printed.
    mangle: { keep_fnames: true, keep_classnames: true, reserved: ['PlanSanteError'] },
    // An error that nobody catches shows the line it comes from: lines stay short, at the cost of no byte where a new one stands for a semicolon.
    format: { preserve_annotations: true, comments: false, ecma: 2020, semicolons: false, max_line_len: 200 },
  });
  write(name, code);
}
const withTypes = !process.argv.includes('--no-types');
if (withTypes) run('node_modules/tsup/dist/cli-default.js', ['--silent']);
for (const name of Object.keys(entries)) {
  // Every Node that the package runs on loads ESM by `require`: both ways give the same instance, and nothing is carried twice.
  write(`${name}.cjs`, `'use strict';\nmodule.exports = require('./${name}.js');\n`);
  if (withTypes) write(`${name}.d.ts`, `export * from './${name}.cjs';\n`);
}
// Tabs instead of spaces: an editor shows the same, in a sixteenth less.
for (const name of built('.d.cts'))
  write(
    name,
    readFileSync(dist(name), 'utf8').replace(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4)),
  );
run('dist/cli.js', ['schema', '--out', 'schema']);
// Programs read them: without indentation, and with what many entities share written once, they are less than half as long.
for (const name of ['plan', 'report', 'config']) {
  const schema = new URL(`../schema/${name}.json`, import.meta.url);
  writeFileSync(schema, `${JSON.stringify(shareFields(JSON.parse(readFileSync(schema, 'utf8'))))}\n`);
}
