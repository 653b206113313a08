// Checks the example project docs/examples/external-data as a stranger has it: with the packed package, in a folder of its own.
// Its tests pass; after a fault in a plan that was received they fail, and name the fault and its place.
// usage: node test/external-data.mjs [--jest]   (after `npm run build`)
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'plan-sante-external-'));
const project = join(folder, 'external-data');
const withJest = process.argv.includes('--jest');

function run(command, args, cwd = project) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, said: `${stdout}${stderr}`, stdout };
}
function must(condition, what, said = '') {
  if (condition) return console.log(`ok    ${what}`);
  console.log(`FAIL  ${what}\n${said}`);
  process.exitCode = 1;
}

cpSync(join(root, 'docs/examples/external-data'), project, { recursive: true });
const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
  cwd: root,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'ignore'],
});
const tarball = join(folder, JSON.parse(packed)[0].filename);
const peers = ['zod', 'fast-check', 'vitest'].map((name) => `${name}@${devDependencies[name]}`);
const jest = withJest ? ['jest@30', '@jest/globals@30'] : [];
const installed = run('npm', ['install', '--no-audit', '--no-fund', '--save-dev', tarball, ...peers, ...jest]);
must(installed.status === 0, 'the example installs with the packed package', installed.said);

const runners = ['test', ...(withJest ? ['test:jest'] : [])];
for (const runner of runners) {
  const { status, said } = run('npm', ['run', '--silent', runner]);
  must(status === 0, `its tests pass (${runner})`, said);
}
const sarif = run('npx', ['plan-sante', 'audit', 'plans/received/*', '--format', 'sarif']);
const results = JSON.parse(sarif.stdout).runs[0].results;
must(sarif.status === 0 && results.every(({ level }) => level !== 'error'), 'SARIF of the plans', sarif.said);

const plan = join(project, 'plans/received/vallee.json');
writeFileSync(plan, readFileSync(plan, 'utf8').replace('"answers": ["C1"]', '"answers": ["C9"]'));
for (const runner of runners) {
  const { status, said } = run('npm', ['run', '--silent', runner]);
  must(status === 1, `its tests fail after a fault (${runner})`, said);
  must(
    /✖ dangling-reference {2}projects\.0\.answers\.0 · project P1, answered \w+ 1 · line 17, column 19|✖ dangling-reference {2}projects\.0\.answers\.0 · projet P1.* · line 17, column 19/.test(
      said,
    ),
    `and name the fault and its place (${runner})`,
    said,
  );
}
const github = run('npm', ['run', '--silent', 'audit']);
must(
  github.status === 1 &&
    /::error file=plans\/received\/vallee\.json,line=\d+,col=\d+,title=plan-sante dangling-reference::/.test(
      github.said,
    ),
  'the command line says the same to GitHub',
  github.said,
);
rmSync(folder, { recursive: true, force: true });
