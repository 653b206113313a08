/**
 * Writes docs/performance.md: what a user would do, done by this library and by the peer that they would pick, on the same input, in one
 * run on one machine. Answers are compared before times. Times are processor time (user and system, all threads); a ratio is taken in
 * every round, in which the contestants take turns, so that a busy machine slows all of them; the median and the middle half are told.
 *
 *   npm run build && npm run bench -- performance
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { cpuRounds } from '../cpu-time.mjs';

const root = new URL('../../', import.meta.url);
const outfile = new URL('./out/performance-bundle.mjs', import.meta.url);
const self = fileURLToPath(import.meta.url);
const task = process.argv[2] === '--once' ? process.argv[3] : undefined;

if (task === undefined)
  await build({
    stdin: {
      contents: `export * from './src/validation/index.ts'; export { PlanSchema } from './src/model/index.ts';
        export { generatePlan } from './test/bench/validation/generate-plan.ts'; export { topsis } from './src/mcda/index.ts';
        export { readTable } from './src/tables/index.ts'; export { xlsx } from './src/tables/xlsx.ts';`,
      resolveDir: fileURLToPath(root),
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: outfile.pathname,
    logLevel: 'error',
  });
const ours = await import(outfile.href);
const { default: XLSX } = await import('@e965/xlsx');
const { readXlsx } = await import('hucre');

/** The most memory that this process has had. On Linux the count of the system begins with what the process was forked from. */
function peakMegabytes() {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const own = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
  return (own === undefined ? process.resourceUsage().maxRSS : Number(own)) / 1024;
}

const ROWS = 5_000;
const HEADER = [
  'Axe',
  "Titre de l'action",
  'Statut',
  'Responsable',
  'Budget',
  'Début',
  'Fin',
  'Indicateur',
  'Cible',
  'Note',
];
const cell = (row, column) => `${HEADER[column]} ${row} é`;
const rows = [HEADER, ...Array.from({ length: ROWS }, (_, r) => HEADER.map((_, c) => cell(r, c)))];
const csv = `${rows.map((row) => row.map((text) => `"${text}"`).join(';')).join('\r\n')}\r\n`;
const csvBytes = new TextEncoder().encode(csv);
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), 'Suivi');
const workbook = new Uint8Array(XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }));

/** What was read, as one text, so that answers can be compared: the first, a middle and the last cell, and how many there are. */
const summary = (table) => [table.length, table[1]?.[0], table[2_500]?.[4], table.at(-1)?.at(-1)].join('|');
const ourTable = (reading) => {
  if (!reading.success) throw new Error(JSON.stringify(reading.issues[0]));
  return [
    reading.data.columns.map(({ name }) => name),
    ...reading.data.rows.map(({ cells }) => cells.map(({ text }) => text)),
  ];
};
const sheetRows = {
  'plan-sante': () => ours.readTable(workbook, { format: ours.xlsx, headerRow: 1 }),
  hucre: () => readXlsx(workbook),
  '@e965/xlsx': () => XLSX.utils.sheet_to_json(XLSX.read(workbook).Sheets.Suivi, { header: 1 }),
};

// Peak memory is that of a process which does one thing once.
if (task !== undefined) {
  if (task !== 'nothing') await sheetRows[task]();
  console.log(peakMegabytes());
  process.exit(0);
}

const { default: Papa } = await import('papaparse');
const { parse: csvParse } = await import('csv-parse/sync');
const { default: Ajv2020 } = await import('ajv/dist/2020.js');
const { default: topsisPeer } = await import('topsis');
const { default: linearAlgebra } = await import('linear-algebra');
const { wordWriters, wordReaders, wordsOfWord, lettersRead } = await import('./word-peers.mjs');
const { slideWriters, slideWritersOf, wordsOfSlides } = await import('./slide-peers.mjs');

const plan = JSON.stringify(ours.generatePlan(100));
const ajv = new Ajv2020({ strict: false }).compile(ours.planJsonSchema());
const values = Array.from({ length: 1_000 }, (_, i) =>
  Array.from({ length: 10 }, (_, j) => 1 + ((i * 7919 + j * 104_729) % 9_973) / 100),
);
const directions = Array.from({ length: 10 }, (_, j) => (j % 3 === 2 ? 'min' : 'max'));
const weights = Array.from({ length: 10 }, () => 0.1);
const { Matrix } = linearAlgebra();

/** Each task: what is done, by whom, how the answers are compared, and how often it is done. */
const TASKS = [
  {
    what: `Read a plan of 100 fiches from JSON (${Math.round(plan.length / 1000)} kB) and check its shape`,
    note: 'ours also gives the place of every value, finds keys given twice, and explains what is wrong; the peers answer yes or no, or with a path',
    calls: {
      'plan-sante': () => ours.safeParsePlanText(plan),
      'JSON.parse + zod/mini': () => ours.PlanSchema.safeParse(JSON.parse(plan)),
      'JSON.parse + ajv': () => ajv(JSON.parse(plan)),
    },
    answer: (name, given) => String(name === 'JSON.parse + ajv' ? given : given.success),
    rounds: 15,
    perRound: 2,
  },
  {
    what: `Read a workbook of ${ROWS.toLocaleString('en')} rows and 10 columns (.xlsx, ${Math.round(workbook.length / 1000)} kB)`,
    note: 'ours keeps the address, kind and text as shown of every cell, and bounds what a hostile file may cost',
    calls: sheetRows,
    answer: (name, given) =>
      summary(name === 'plan-sante' ? ourTable(given) : name === 'hucre' ? given.sheets[0].rows : given),
    rounds: 7,
    perRound: 1,
  },
  {
    what: `Read the same rows from CSV (${Math.round(csvBytes.length / 1000)} kB)`,
    note: 'ours finds encoding, delimiter and row of the names by itself, and says what it chose; the peers are told',
    calls: {
      'plan-sante': () => ours.readTable(csvBytes, { format: 'csv' }),
      papaparse: () => Papa.parse(new TextDecoder().decode(csvBytes), { delimiter: ';', skipEmptyLines: true }).data,
      'csv-parse': () => csvParse(csvBytes, { delimiter: ';' }),
    },
    answer: (name, given) => summary(name === 'plan-sante' ? ourTable(given) : given),
    rounds: 9,
    perRound: 1,
  },
  {
    what: 'Write a fiche as a Word file',
    note: 'six headings, twenty list items, two tables; the template engines are given their template',
    calls: wordWriters,
    answer: (_, given) => wordsOfWord(given),
    rounds: 15,
    perRound: 10,
  },
  {
    what: 'Read that Word file',
    note: 'mammoth gives HTML, ours a tree with what was left out told',
    calls: wordReaders,
    answers: lettersRead,
    rounds: 15,
    perRound: 10,
  },
  {
    what: 'Write a fiche on eight slides',
    note: 'ours works out what fits on a slide and deflates its parts; the peer is told, and stores them',
    calls: slideWriters,
    answer: (_, given) => wordsOfSlides(given),
    rounds: 11,
    perRound: 5,
  },
  {
    what: 'Write a deck of 200 fiches, 1,600 slides',
    note: 'the same fiche, 200 times under titles of their own',
    calls: slideWritersOf(200),
    answer: (_, given) => wordsOfSlides(given),
    rounds: 9,
    perRound: 1,
  },
  {
    what: 'Rank 1,000 alternatives on 10 criteria by TOPSIS',
    note: 'ours gives every score and rank and checks its input; the peer gives the best row',
    calls: {
      'plan-sante': () => ours.topsis({ values, directions, weights }),
      topsis: () => topsisPeer.getBest(new Matrix(values), weights, directions),
    },
    answer: (name, given) => JSON.stringify(name === 'topsis' ? given : values[given.ranks.indexOf(1)]),
    rounds: 9,
    perRound: 1,
  },
];

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.round(share * (sorted.length - 1)))];
const sortedOf = (list) => [...list].sort((a, b) => a - b);
const milliseconds = (ms) => (ms < 10 ? ms.toFixed(2) : ms < 100 ? ms.toFixed(1) : ms.toFixed(0));
const table = (head, body) =>
  [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

async function sameAnswers({ calls, answer, answers }) {
  const given = answers
    ? await answers()
    : Object.fromEntries(
        await Promise.all(Object.entries(calls).map(async ([name, call]) => [name, answer(name, await call())])),
      );
  const [first, ...others] = Object.values(given);
  return first !== '' && others.every((other) => other === first);
}

const parts = [];
let failures = 0;
for (const one of TASKS) {
  const same = await sameAnswers(one);
  if (!same) failures++;
  const times = await cpuRounds(one.calls, { rounds: one.rounds, perRound: one.perRound, warmUp: 3 });
  const mine = times['plan-sante'];
  const body = Object.entries(times).map(([name, list]) => {
    const ratios = sortedOf(list.map((time, round) => time / mine[round]));
    const spread = `${quantile(ratios, 0.5).toFixed(2)} (${quantile(ratios, 0.25).toFixed(2)}–${quantile(ratios, 0.75).toFixed(2)})`;
    return [name, milliseconds(quantile(sortedOf(list), 0.5)), name === 'plan-sante' ? '1' : spread];
  });
  parts.push(
    `### ${one.what}\n\n${same ? 'Same answers' : '**Different answers**'}; ${one.note}.\n\n${table(['by', 'ms', 'times ours (middle half)'], body)}`,
  );
  console.log(`${same ? 'same' : 'DIFFERENT'}  ${one.what}`);
}

/** How every stage grows with the plan, in a process of its own. */
const growing = fileURLToPath(new URL('./out/growth.mjs', import.meta.url));
await build({
  entryPoints: [fileURLToPath(new URL('./growth.ts', import.meta.url))],
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  outfile: growing,
  logLevel: 'error',
});
const growth = execFileSync(process.execPath, ['--expose-gc', growing], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
}).trim();

const once = (name) => Number(execFileSync(process.execPath, [self, '--once', name], { encoding: 'utf8' }));
const empty = once('nothing');
const memoryRows = Object.keys(sheetRows).map((name) => [name, Math.max(0, once(name) - empty).toFixed(0)]);

/** Processor time of a process that imports something and ends: the least of several starts, which the rest of the machine disturbs least. */
function coldImport(name) {
  const url = name === undefined ? '' : `await import(${JSON.stringify(name)});`;
  const code = `${url} const { userCPUTime: u, systemCPUTime: s } = process.resourceUsage(); console.log((u + s) / 1000);`;
  const run = () =>
    Number(
      execFileSync(process.execPath, ['--input-type=module', '-e', code], {
        encoding: 'utf8',
        cwd: fileURLToPath(root),
      }),
    );
  return Math.min(...Array.from({ length: 7 }, run));
}
const entries = Object.keys(JSON.parse(readFileSync(new URL('.config/entries.json', root), 'utf8')));
const nothing = coldImport();
const importRows = [
  ['zod/mini', milliseconds(coldImport('zod/mini') - nothing)],
  ...entries.map((name) => {
    const entry = new URL(`dist/${name}.js`, root).href;
    return [name === 'index' ? '`plan-sante`' : `\`plan-sante/${name}\``, milliseconds(coldImport(entry) - nothing)];
  }),
];

/** Gzip size of what a browser gets for one task, everything it needs counted. */
async function size(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
    external: [
      'node:module',
      'fs',
      'stream',
      'buffer',
      'path',
      'os',
      'crypto',
      'https',
      'http',
      'url',
      'node:*',
      'image-size',
    ],
  });
  return (gzipSync(outputFiles[0].text).length / 1000).toFixed(0);
}
const dist = (name) => fileURLToPath(new URL(`dist/${name}.js`, root));
const SIZES = [
  ['rank by a weighted sum', `export { weightedSum } from '${dist('mcda')}';`],
  ['prioritise with reasons', `export { prioritise } from '${dist('scoring')}';`],
  ['read a plan, every message in three languages', `export { safeParsePlanText } from '${dist('validation')}';`],
  ['read and audit it', `export { safeParsePlanText, auditPlan } from '${dist('validation')}';`],
  ['write a Word file', `export { renderDocx } from '${dist('docx')}';`, 'docx', `export * from 'docx';`],
  ['read a Word file', `export { parseDocx } from '${dist('docx')}';`, 'mammoth', `export { default } from 'mammoth';`],
  [
    'write slides',
    `export { renderPptx } from '${dist('pptx')}';`,
    'PptxGenJS',
    `export { default } from 'pptxgenjs';`,
  ],
  [
    'read a workbook',
    `export { readTable } from '${dist('tables')}'; export { xlsx } from '${dist('xlsx')}';`,
    '@e965/xlsx',
    `export { read, utils } from '@e965/xlsx';`,
  ],
];
const sizeRows = [];
for (const [what, code, peer, peerCode] of SIZES)
  sizeRows.push([
    what,
    await size(code),
    peer === undefined ? '' : `${peer}: ${await size(peerCode).catch(() => 'not for browsers')}`,
  ]);

const { model } = cpus()[0] ?? { model: 'unknown' };
const machine = `${cpus().length} × ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node.js ${process.versions.node}, ${process.platform} ${process.arch}`;
const page = `# Performance

Written by \`npm run bench -- performance\` on ${new Date().toISOString().slice(0, 10)}: ${machine}, shared with other work. Do not copy the times, copy the ratios: every round measures ours and the peers in turn, in processor time, and a ratio is the median of the rounds with the middle half in brackets. Above 1, the peer takes longer.

Answers are compared before anything is timed. A peer does what a user would use it for, which is often less than ours does; what differs stands above each table.

## Tasks

${parts.join('\n\n')}

## Growth

Every stage on plans of 100, 1,000 and 10,000 fiches, all in one run, in seconds of processor time; the power of the number of fiches that the last two follow, where 1 is a line. A code says which limit a stage met: a JSON text of 10,000 fiches is 100 MB, twice what is read.

${growth}

## Memory

Reading the workbook above once, in a process of its own: megabytes at the peak beyond the same process that reads nothing.

${table(['by', 'MB'], memoryRows)}

## Cold import

Processor time of a new process until an entry is there, beyond one that imports nothing; the least of seven starts:

${table(['entry', 'ms'], importRows)}

## Size

Kilobytes (gzip, minified) that a browser gets for one task, zod and all messages included; beside it the peer for the same task:

${table(['task', 'kB', 'peer'], sizeRows)}
`;
writeFileSync(new URL('docs/performance.md', root), page);
process.exitCode = failures === 0 ? 0 : 1;
