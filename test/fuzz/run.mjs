/**
 * Throws made-up input at every way into the library.
 *
 *   npm run fuzz -- --minutes 10 --seed 7        every target in turn, for ten minutes
 *   npm run fuzz -- --seconds 20                 for twenty seconds
 *   npm run fuzz -- --only "wrong calls"         one target
 *   npm run fuzz -- --patience 60                on a machine that does other things too, wait longer than ten seconds
 *   npm run fuzz -- --replay test/fuzz/corpus/x.json    one case again
 *
 * The same seed throws the same input. A case must be answered — with data, with issues, or with a PlanSanteError — twice the same,
 * within ten seconds and 1 GB. One that is not is made smaller and written to test/fuzz/corpus, where the tests find it and
 * try it again for ever. The cases run in a process of their own: one that hangs or dies is a fault like another. Exit code 1 when
 * there was a fault.
 */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    minutes: { type: 'string' },
    seconds: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    replay: { type: 'string' },
    patience: { type: 'string', default: '10' },
  },
});
const seconds = values.seconds === undefined ? Number(values.minutes ?? 1) * 60 : Number(values.seconds);
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
const RUNS = 40;
const patience = Number(values.patience);
const say = (line) => process.stdout.write(`${line}\n`);

const folder = `${root}node_modules/.fuzz-${process.pid}`;
mkdirSync(folder, { recursive: true });
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
await build({
  absWorkingDir: root,
  entryPoints: ['test/fuzz/worker.ts'],
  outfile: `${folder}/worker.mjs`,
  bundle: true,
  format: 'esm',
  platform: 'node',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});

/** A process that tries cases, and what it tries at the moment. */
function startWorker() {
  const child = fork(`${folder}/worker.mjs`, { execArgv: ['--max-old-space-size=1024', '--enable-source-maps'] });
  const worker = { child, trying: 'null', answer: undefined, timer: undefined };
  child.on('message', (message) => {
    if (message.trying !== undefined) {
      worker.trying = message.trying;
      worker.timer?.refresh();
    } else worker.answer?.(message);
  });
  child.on('exit', (code, signal) => worker.answer?.({ died: signal ?? code }));
  return worker;
}

/** Asks a worker, and answers for one that hangs or dies. */
function ask(worker, order) {
  return new Promise((resolve) => {
    const lost = (fault) => ({ done: 1, lost: true, found: { target: order?.target, given: worker.trying, fault } });
    worker.timer = setTimeout(
      () => {
        worker.answer = undefined;
        worker.child.kill('SIGKILL');
        resolve(lost(`no answer within ${patience} s`));
      },
      order === undefined ? 120_000 : (patience + 10) * 1000,
    );
    worker.answer = (message) => {
      clearTimeout(worker.timer);
      worker.answer = undefined;
      resolve('died' in message ? lost(`the process dies (${message.died})`) : message);
    };
    if (order !== undefined) worker.child.send(order);
  });
}

function keep({ target, given, fault }) {
  const name = createHash('sha256').update(`${target}${given}`).digest('hex').slice(0, 8);
  const file = `test/fuzz/corpus/${target.replace(/\W+/g, '-')}-${name}.json`;
  writeFileSync(`${root}${file}`, `${JSON.stringify({ target, case: given, fault: fault.split('\n')[0] }, null, 2)}\n`);
  return file;
}

let worker = startWorker();
const { ready } = await ask(worker);
const targets = values.only === undefined ? ready : ready.filter((name) => name.includes(values.only));
const counts = new Map(targets.map((name) => [name, { cases: 0, faults: new Set() }]));

if (values.replay !== undefined) {
  const kept = JSON.parse(readFileSync(values.replay, 'utf8'));
  const { found } = await ask(worker, { target: kept.target, again: kept.case });
  say(found === undefined ? `answered: ${values.replay}` : `${found.fault}`);
  process.exitCode = found === undefined ? 0 : 1;
} else {
  say(`seed ${seed}, ${seconds} s, ${targets.length} targets`);
  const end = Date.now() + seconds * 1000;
  for (let round = 0; Date.now() < end && targets.length > 0; round++) {
    for (const target of targets) {
      if (Date.now() >= end) break;
      const answer = await ask(worker, { target, seed: seed + round, runs: RUNS });
      const count = counts.get(target);
      count.cases += answer.done;
      if (answer.found !== undefined) {
        const kind = answer.found.fault.split('\n').slice(0, 3).join(' ').slice(0, 300);
        if (!count.faults.has(kind))
          say(`FAULT  ${target}, seed ${seed + round}: ${kind}\n       ${keep(answer.found)}`);
        count.faults.add(kind);
      }
      if (answer.lost) {
        worker = startWorker();
        await ask(worker);
      }
    }
  }
  for (const [name, { cases, faults }] of counts)
    say(`${String(cases).padStart(8)} cases  ${faults.size} faults  ${name}`);
  const sum = [...counts.values()].reduce((all, { cases }) => all + cases, 0);
  const faults = [...counts.values()].reduce((all, { faults }) => all + faults.size, 0);
  say(`${sum} cases, ${faults} faults, seed ${seed}`);
  process.exitCode = faults === 0 ? 0 : 1;
}
worker.child.kill();
