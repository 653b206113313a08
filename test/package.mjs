// Checks the package as its users get it: packed, installed in an empty folder, imported in every way they import.
// usage: node test/package.mjs   (after `npm run build`)
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const meta = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'plan-sante-package-'));
const failures = [];
const npm = (args, cwd) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const node = (args, cwd) =>
  execFileSync(process.execPath, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
async function check(name, action) {
  try {
    const said = await action();
    console.log(`ok    ${name}${said ? `: ${said}` : ''}`);
  } catch (error) {
    failures.push(name);
    console.log(`FAIL  ${name}\n${error.stdout ?? ''}${error.stderr ?? ''}${error.message ?? error}`);
  }
}

/** Code without the sentences for people in it: texts of three words or more. No ceiling may make them shorter. */
function withoutWords(code) {
  const file = ts.createSourceFile('bundle.js', code, ts.ScriptTarget.Latest);
  const words = [];
  const look = (node) => {
    if (ts.isStringLiteralLike(node) && node.text.split(' ').length > 2) words.push(node);
    ts.forEachChild(node, look);
  };
  look(file);
  let rest = '';
  let from = 0;
  for (const node of words) {
    rest += `${code.slice(from, node.getStart(file))}""`;
    from = node.getEnd();
  }
  return rest + code.slice(from);
}

/** Gzip size in kB of the code an application gets when it bundles this, the sentences for people left out. */
async function bundle(code, external = []) {
  const result = await build({
    stdin: { contents: code, resolveDir: join(folder, 'consumer') },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    conditions: ['import'],
    external,
    metafile: true,
    logLevel: 'silent',
  });
  const [output] = result.outputFiles;
  return {
    kB: gzipSync(withoutWords(output.text)).length / 1000,
    inputs: Object.keys(result.metafile.inputs),
    text: output.text,
  };
}

const tarball = join(
  folder,
  JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root))[0].filename,
);
const consumer = join(folder, 'consumer');
mkdirSync(consumer);
writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }));

await check('publint', () => void node([join(root, 'node_modules/publint/src/cli.js'), tarball, '--strict'], root));
await check(
  'are the types wrong',
  () =>
    void node(
      [
        join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js'),
        tarball,
        '--profile',
        'node16',
        '--exclude-entrypoints',
        './schema/plan.json',
        './schema/report.json',
        './schema/config.json',
      ],
      root,
    ),
);
await check('installs in an empty folder', () => {
  npm(
    [
      'install',
      '--no-audit',
      '--no-fund',
      tarball,
      `zod@${meta.devDependencies.zod}`,
      `highs@${meta.devDependencies.highs}`,
      `typescript@${meta.devDependencies.typescript}`,
      `@types/node@${meta.devDependencies['@types/node']}`,
    ],
    consumer,
  );
});

const entries = Object.keys(meta.exports).filter((name) => !name.endsWith('.json'));
const names = entries.map((name) => name.replace(/^\./, 'plan-sante'));

await check('every entry imports as ESM and CommonJS, with the same names', () => {
  writeFileSync(
    join(consumer, 'both.mjs'),
    `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
for (const name of ${JSON.stringify(names)}) {
  const esm = Object.keys(await import(name)).filter((key) => key !== 'default' && key !== 'module.exports').sort().join();
  const cjs = Object.keys(require(name)).filter((key) => key !== 'default' && key !== '__esModule').sort().join();
  if (esm !== cjs) throw new Error(name + ': ' + esm + ' / ' + cjs);
  if (esm === '') throw new Error(name + ' exports nothing');
}
const a = await import('plan-sante/model');
const b = await import('plan-sante/validation');
if (a.PlanSchema !== require('plan-sante/model').PlanSchema) throw new Error('two instances of the schemas in one program');
console.log(${names.length} + ' entries');`,
  );
  return node(['both.mjs'], consumer).trim();
});

await check('CommonJS program', () => {
  writeFileSync(
    join(consumer, 'program.cjs'),
    `const { safeParsePlan } = require('plan-sante');\nconst r = safeParsePlan({ id: 'cls', title: 'Contrat local de santé' });\nif (!r.success) throw new Error(JSON.stringify(r.issues));\nconsole.log(r.data.title);`,
  );
  return node(['program.cjs'], consumer).trim();
});

const program = `import { auditPlan, parsePlan, prioritisePlan, type Plan } from 'plan-sante';
import { cnrGrandEst2023 } from 'plan-sante/plans';
import { renderDocx } from 'plan-sante/docx';
import { PlanSchema } from 'plan-sante/model';
import { z } from 'zod';
import { weightedSum } from 'plan-sante/mcda';
const plan: Plan = parsePlan({ id: 'cls', title: 'Contrat local de santé' });
const issues: number = auditPlan(cnrGrandEst2023, { locale: 'fr' }).issues.length;
const best: number | undefined = weightedSum({ values: [[1, 2], [2, 1]], directions: ['max', 'max'], weights: [1, 1] }).ranks[0];
// The declarations stand once, for both module systems: a schema of ours goes into one of the user's all the same.
export const Answer = z.object({ plan: PlanSchema, sent: z.string() });
export const title: string | undefined = Answer.safeParse(null).data?.plan.title;
export { best, issues, plan, prioritisePlan, renderDocx };
// @ts-expect-error a plan has no such collection
export const wrong = plan.projekts;
`;
for (const [name, options] of [
  ['node16', { module: 'node16', moduleResolution: 'node16' }],
  ['bundler', { module: 'esnext', moduleResolution: 'bundler' }],
]) {
  await check(`TypeScript, moduleResolution ${name}`, () => {
    writeFileSync(join(consumer, 'program.ts'), program);
    writeFileSync(
      join(consumer, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          ...options,
          target: 'es2022',
          strict: true,
          exactOptionalPropertyTypes: true,
          noEmit: true,
          skipLibCheck: false,
          lib: ['es2023', 'dom'],
          types: [],
        },
        files: ['program.ts'],
      }),
    );
    node(['node_modules/typescript/bin/tsc', '-p', '.'], consumer);
  });
}

await check('the program runs from the installed package', () => {
  const said = execFileSync(join(consumer, 'node_modules/.bin/plan-sante'), ['--version'], { encoding: 'utf8' }).trim();
  if (said !== meta.version) throw new Error(`--version says ${said}`);
  return said;
});

await check('an error that nobody catches is printed by its name, with a short line', () => {
  const call = "require('plan-sante/fiche').composeFiche({}, {})";
  const { stderr } = spawnSync(process.execPath, ['-e', call], { cwd: consumer, encoding: 'utf8' });
  if (!/^PlanSanteError: /m.test(stderr)) throw new Error(stderr.slice(0, 500));
  const longest = Math.max(...stderr.split('\n').map((line) => line.length));
  if (longest > 500) throw new Error(`a line of ${longest} characters`);
  return `${longest} characters`;
});

await check('works with the oldest peers that it asks for', () => {
  const floors = Object.entries(meta.peerDependencies).map(([name, range]) => `${name}@${range.replace('^', '')}`);
  const old = join(folder, 'old');
  mkdirSync(old);
  writeFileSync(join(old, 'package.json'), JSON.stringify({ name: 'old', private: true, type: 'module' }));
  npm(['install', '--no-audit', '--no-fund', tarball, ...floors], old);
  writeFileSync(
    join(old, 'program.mjs'),
    `import { auditPlan, safeParsePlanText } from 'plan-sante';
import { cnrGrandEst2023 } from 'plan-sante/plans';
import { selectPortfolio } from 'plan-sante/portfolio';
const reading = safeParsePlanText(JSON.stringify(cnrGrandEst2023), { format: 'json' });
if (!reading.success) throw new Error(JSON.stringify(reading.issues[0]));
if (auditPlan(reading.data).claims.length !== cnrGrandEst2023.claims.length) throw new Error('claims');
const bad = safeParsePlanText('{"id":"a","title":"b","projets":[]}', { format: 'json' });
if (bad.issues[0]?.code !== 'unknown-key') throw new Error(JSON.stringify(bad.issues));
const selection = await selectPortfolio({ projects: [{ id: 'a', value: 3, costs: { b: 5 } }], budgets: [{ id: 'b', amount: 7 }] });
if (selection.status !== 'optimal' || selection.best.value !== 3) throw new Error(JSON.stringify(selection));`,
  );
  node(['program.mjs'], old);
  return floors.join(', ');
});

/**
 * Ceilings in kB gzip of what a task costs, everything it needs counted; sentences for people are not. Most were raised
 * for what is worth more than bytes: misspelt options are refused with the right one (weighted sum), ranks of many are found
 * sooner (weighted sum, prioritise), 400 acronyms and what real
 * plans contradict (audit), rules that rank nothing and what was judged under them (audit), fields called by their names in four languages, which are too short to count as sentences, and numbers in words (reading), text that leaves its direction open, wide tables, pictures, and reports with
 * cover, contents and numbered captions (Word). See docs/decisions/validation-size.md.
 */
const sizes = [
  ['weighted sum', `export { weightedSum } from 'plan-sante/mcda';`, 3.7],
  ['prioritise', `export { prioritise } from 'plan-sante/scoring';`, 13.8],
  ['following a plan', `export { progressOf, stateOf, rollUp, slippage, nextSteps } from 'plan-sante/tracking';`, 13.5],
  ['reading a plan, with zod', `export { safeParsePlan } from 'plan-sante/validation';`, 42],
  ['reading and audit, with zod', `export { safeParsePlan, auditPlan } from 'plan-sante/validation';`, 103],
  ['the Word writer', `export { renderDocx } from 'plan-sante/docx';`, 38.2],
];
for (const [name, code, ceiling] of sizes) {
  await check(`size of ${name} (at most ${ceiling} kB gzip)`, async () => {
    const { kB } = await bundle(code);
    if (kB > ceiling) throw new Error(`${kB.toFixed(1)} kB`);
    return `${kB.toFixed(1)} kB`;
  });
}
for (const entry of ['scoring', 'tracking'])
  await check(`${entry} carries no schema library`, async () => {
    const { inputs } = await bundle(`export * from 'plan-sante/${entry}';`);
    const zod = inputs.filter((path) => path.includes('node_modules/zod'));
    if (zod.length > 0) throw new Error(zod[0]);
  });
await check('the everyday entry does not load the file formats', async () => {
  const { inputs } = await bundle(`export * from 'plan-sante';`);
  const heavy = inputs.filter((path) => /node_modules\/(fflate|saxes|highs)\//.test(path));
  if (heavy.length > 0) throw new Error(heavy.join());
});
await check('the JSON Schemas are in the package', () => {
  for (const name of ['plan', 'report', 'config']) {
    const path = join(consumer, 'node_modules/plan-sante/schema', `${name}.json`);
    if (!existsSync(path) || JSON.parse(readFileSync(path, 'utf8')).$schema === undefined) throw new Error(path);
  }
});

await check('the schema of a plan takes the bundled plans and refuses what is wrong', async () => {
  const folder = join(consumer, 'node_modules/plan-sante');
  const schema = JSON.parse(readFileSync(join(folder, 'schema/plan.json'), 'utf8'));
  const takes = new Ajv({ strictTypes: false, strictRequired: false }).compile(schema);
  const plans = Object.values(await import(pathToFileURL(join(folder, 'dist/plans.js')).href));
  for (const plan of plans) {
    if (!takes(plan)) throw new Error(`${plan.id}: ${JSON.stringify(takes.errors?.[0])}`);
    if (takes({ ...plan, projects: [{ id: 'P1', title: 'Bus', sources: 5 }] }))
      throw new Error(`${plan.id}: sources: 5`);
  }
  return `${plans.length} plans, ${Math.round(JSON.stringify(schema).length / 1000)} kB`;
});

const installed = join(consumer, 'node_modules/plan-sante');
const filesIn = (path) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(path, name)).isFile());

await check('unpacks to at most 4.4 MB', () => {
  const bytes = filesIn(installed).reduce((sum, name) => sum + statSync(join(installed, name)).size, 0);
  if (bytes > 4_400_000) throw new Error(`${bytes} bytes`);
  return `${(bytes / 1e6).toFixed(2)} MB in ${filesIn(installed).length} files`;
});
await check('no file that no entry reaches', () => {
  const reached = new Set();
  const follow = (name) => {
    if (reached.has(name) || !existsSync(join(installed, 'dist', name))) return;
    reached.add(name);
    const text = readFileSync(join(installed, 'dist', name), 'utf8');
    for (const [, next] of text.matchAll(/(?:from|import|require\(|import\()\s*['"]\.\/([^'"]+)['"]/g)) {
      follow(next);
      // A declaration names the file that runs, and stands beside it.
      if (/\.d\.c?ts$/.test(name)) follow(next.replace(/\.(c?)js$/, '.d.$1ts'));
    }
  };
  for (const entry of [...names.map((name) => name.replace(/^plan-sante\/?/, '') || 'index'), 'cli'])
    for (const ending of ['js', 'cjs', 'd.ts', 'd.cts']) follow(`${entry}.${ending}`);
  const left = filesIn(join(installed, 'dist')).filter((name) => !reached.has(name));
  if (left.length > 0) throw new Error(left.join());
  return `${reached.size} files`;
});
await check('the model loads at most 150 modules', () => {
  writeFileSync(
    join(consumer, 'loaded.mjs'),
    `import { register } from 'node:module';
import { MessageChannel } from 'node:worker_threads';
const { port1, port2 } = new MessageChannel();
const urls = [];
port1.on('message', (url) => urls.push(url));
port1.unref();
const hooks = 'let port; export async function initialize(data) { port = data.port } export async function load(url, context, next) { port.postMessage(url); return next(url, context) }';
register('data:text/javascript,' + encodeURIComponent(hooks), { data: { port: port2 }, transferList: [port2] });
await import('plan-sante/model');
await new Promise((done) => setTimeout(done, 200));
console.log(urls.length);`,
  );
  const count = Number(node(['loaded.mjs'], consumer));
  if (!(count <= 150)) throw new Error(`${count} modules`);
  return `${count} modules`;
});
for (const [name, code] of [
  [
    'without the solver',
    `export { prioritise } from 'plan-sante/scoring'; export { safeParsePlanText } from 'plan-sante';`,
  ],
  ['with the solver', `export { robustPortfolio, selectPortfolio } from 'plan-sante/portfolio';`],
]) {
  await check(`browser bundle by esbuild, ${name}`, async () => void (await bundle(code, ['node:module'])));
  await check(`browser bundle by Vite, ${name}`, async () => {
    writeFileSync(join(consumer, 'page.js'), code);
    const { build: viteBuild } = await import('vite');
    await viteBuild({
      root: consumer,
      logLevel: 'silent',
      build: { write: false, lib: { entry: join(consumer, 'page.js'), formats: ['es'] } },
    });
  });
}

rmSync(folder, { recursive: true, force: true });
console.log(`${failures.length === 0 ? 'package ok' : `package: ${failures.join(', ')}`}`);
process.exit(failures.length === 0 ? 0 : 1);
