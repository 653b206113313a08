/**
 * Reads a workbook of 50,000 rows and 20 columns beside the three readers that people pick, in one run: first every value of every cell is
 * compared, then times. Numbers, texts that repeat and texts of their own, truth values and days stand in it.
 *
 *   npm run bench -- workbooks
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { cpuRounds } from '../cpu-time.mjs';

const ROWS = 50_000;
const COLUMNS = 20;
const task = process.argv[2] === '--once' ? process.argv[3] : undefined;
const outfile = new URL('./out/workbooks-bundle.mjs', import.meta.url);
if (task === undefined)
  await build({
    stdin: {
      contents: `export { readTable } from './src/tables/index.ts'; export { xlsx } from './src/tables/xlsx.ts';`,
      resolveDir: fileURLToPath(new URL('../../', import.meta.url)),
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
const { default: readExcelFile } = await import('read-excel-file/node');

const START = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;
const contents = [
  (row) => `Action n° ${row} – équipe mobile`,
  (row) => `Axe ${row % 7}`,
  (row) => row,
  (row) => row / 4,
  (row) => row % 3 === 0,
  (row) => ({ t: 'd', v: new Date(START + (row % 900) * DAY), z: 'dd/mm/yyyy' }),
];
const header = Array.from({ length: COLUMNS }, (_, column) => `Colonne ${column + 1}`);
const rows = Array.from({ length: ROWS }, (_, row) =>
  header.map((_, column) => contents[column % contents.length](row + column)),
);
const book = XLSX.utils.book_new();
XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([header, ...rows], { UTC: true }), 'Suivi');
const workbook = new Uint8Array(
  XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true, bookSST: true }),
);

const readers = {
  'plan-sante': () => ours.readTable(workbook, { format: ours.xlsx, headerRow: 1 }),
  hucre: () => readXlsx(workbook),
  '@e965/xlsx': () =>
    XLSX.utils.sheet_to_json(XLSX.read(workbook, { cellDates: true, UTC: true }).Sheets.Suivi, {
      header: 1,
      raw: true,
      UTC: true,
    }),
  'read-excel-file': () => readExcelFile(Buffer.from(workbook)),
};

// Peak memory is that of a process which does one thing once.
if (task !== undefined) {
  if (task !== 'nothing') await readers[task]();
  console.log(process.resourceUsage().maxRSS / 1024);
  process.exit(0);
}

/** A value as all of them can say it: days as their day, the rest as it is. */
const plain = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
const listed = {
  'plan-sante': (reading) =>
    [...reading.data.header, ...reading.data.rows].map(({ cells }) => cells.map(({ value, text }) => value ?? text)),
  hucre: ({ sheets }) => sheets[0].rows.map((row) => row.map(plain)),
  '@e965/xlsx': (found) => found.map((row) => row.map(plain)),
  'read-excel-file': (found) => (Array.isArray(found[0]) ? found : found[0].data).map((row) => row.map(plain)),
};
const written = [header, ...rows].map((row) => row.map((value) => (value?.t === 'd' ? plain(value.v) : value)));
for (const [name, read] of Object.entries(readers)) {
  const found = listed[name](await read());
  let differing = 0;
  for (const [r, row] of written.entries())
    for (const [c, value] of row.entries()) if (found[r]?.[c] !== value) differing++;
  console.log(
    `  ${name.padEnd(16)} ${found.length} rows, ${differing} of ${written.length * COLUMNS} values differ from what was written`,
  );
}

const times = await cpuRounds(readers, { rounds: 5, perRound: 1, warmUp: 1 });
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const once = (name) =>
  Number(execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--once', name], { encoding: 'utf8' }));
const empty = once('nothing');
for (const [name, all] of Object.entries(times)) {
  const ratio = median(all.map((time, round) => time / times['plan-sante'][round]));
  const memory = Math.max(0, once(name) - empty).toFixed(0);
  console.log(
    `  ${name.padEnd(16)} ${median(all).toFixed(0).padStart(6)} ms   × ${ratio.toFixed(2)}   ${memory} MB beside the workbook`,
  );
}
