// Runs the main job as the README shows it and looks at what it wrote.
// usage: node test/demo.mjs
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'out');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const failures = [];
const expect = (name, holds) => {
  console.log(`${holds ? 'ok   ' : 'FAIL '} ${name}`);
  if (!holds) failures.push(name);
};

expect('the README shows the command', readme.includes('npm ci && npm run demo'));
rmSync(out, { recursive: true, force: true });
const began = process.hrtime.bigint();
const said = execFileSync('npm', ['run', 'demo', '--silent'], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, LANG: 'fr_FR.UTF-8' },
});
console.log(`      took ${(Number(process.hrtime.bigint() - began) / 1e9).toFixed(1)} s`);

const written = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
  statSync(join(out, name)).isFile(),
);
for (const id of ['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6']) {
  for (const format of ['docx', 'pptx', 'html', 'md'])
    expect(`fiche ${id} as ${format}`, written.includes(join('fiches', `${id}.${format}`)));
}
const charts = ['ranking', 'stability', 'acceptability', 'needs', 'milestones', 'progress', 'money'];
for (const name of [
  'index.html',
  'restitution.pptx',
  'restitution.docx',
  'restitution.html',
  'restitution.md',
  'restitution-minister.pptx',
  'restitution-region.pptx',
  ...['synthesis', 'ranking', 'audit', 'follow-up', 'projects', 'key-figures', 'programmes'].flatMap((page) => [
    `${page}.docx`,
    `${page}.html`,
  ]),
  'ranking.md',
  'ranking.json',
  'audit.md',
  'audit.json',
  ...charts.map((chart) => join('charts', `${chart}.svg`)),
])
  expect(name, written.includes(name));
const index = readFileSync(join(out, 'index.html'), 'utf8');
const linked = [...index.matchAll(/(?:href|src)="([^"]+)"/g)].map(([, target]) => decodeURIComponent(target));
expect(
  'every link of the index leads to a file',
  linked.length > 0 && linked.every((target) => written.includes(join(target))),
);
expect(
  'the index names every document and picture',
  written.every(
    (name) => name === 'index.html' || name.endsWith('.json') || linked.some((target) => join(target) === name),
  ),
);
expect(
  'it lists every file that it wrote',
  written.every((name) => said.includes(name)),
);
expect(
  'nothing is empty',
  written.every((name) => statSync(join(out, name)).size > 100),
);
expect('scores are marked as illustrative on screen', /illustrati/i.test(said));
for (const name of ['ranking.md', 'ranking.html', join('charts', 'ranking.svg'), 'ranking.json', 'restitution.html']) {
  expect(`scores are marked as illustrative in ${name}`, /illustrati/i.test(readFileSync(join(out, name), 'utf8')));
}
const first = readFileSync(join(out, 'fiches/P1.docx'));
execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'demo', '--out', out, '--locale', 'fr'], { cwd: root });
expect('the same input gives the same bytes', first.equals(readFileSync(join(out, 'fiches/P1.docx'))));

process.exit(failures.length === 0 ? 0 : 1);
