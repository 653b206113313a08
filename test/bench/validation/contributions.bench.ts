/**
 * A million contributions streamed: rows a second and memory, from CSV and NDJSON, beside the CSV parsers in use.
 * Each case runs in a process of its own (`--case=csv --rows=1000000`), so that memory is its own.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseContributions } from '../../../src/validation/index.ts';

const CHUNK = 64 * 1024;
/** Most memory seen, looked at before each piece: timers do not run while pieces come without waiting. */
let peak = 0;

/** Rows as bytes in pieces of 64 KB, made as they are asked for: nothing of the whole is ever held. */
async function* bytesOf(line: (i: number) => string, rows: number, heading = ''): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let text = heading;
  for (let i = 0; i < rows; i++) {
    text += line(i);
    if (text.length >= CHUNK) {
      peak = Math.max(peak, process.memoryUsage.rss());
      yield encoder.encode(text);
      text = '';
    }
  }
  yield encoder.encode(text);
}

const THEMES = ['prévention', 'accès aux soins', 'attractivité', 'médecin traitant'];
const HEADING = 'id;text;theme;lever;date;votes\n';
const csvLine = (i: number): string =>
  i % 10 === 0
    ? `C${i};"Ouvrir une maison de santé, ""pluriprofessionnelle""; près de la gare n° ${i}";${THEMES[i % 4]};local;2022-11-08;${i % 50}\n`
    : `C${i};Ouvrir une maison de santé pluriprofessionnelle près de la gare n° ${i};${THEMES[i % 4]};local;2022-11-08;${i % 50}\n`;
const jsonLine = (i: number): string =>
  `{"id":"C${i}","text":"Ouvrir une maison de santé pluriprofessionnelle près de la gare n° ${i}","theme":"${THEMES[i % 4]}","lever":"local","date":"2022-11-08","votes":${i % 50}}\n`;

const CASES: Readonly<Record<string, (rows: number) => Promise<number>>> = {
  csv: async (rows) => (await parseContributions(bytesOf(csvLine, rows, HEADING), { format: 'csv' })).accepted,
  ndjson: async (rows) => (await parseContributions(bytesOf(jsonLine, rows), { format: 'ndjson' })).accepted,
  'generating the bytes alone': async (rows) => {
    let size = 0;
    for await (const piece of bytesOf(csvLine, rows, HEADING)) size += piece.length;
    return size > 0 ? rows : 0;
  },
  'papaparse, cells only': async (rows) => {
    const { default: Papa } = await import('papaparse');
    let count = -1;
    const decoder = new TextDecoder();
    let rest = '';
    for await (const piece of bytesOf(csvLine, rows, HEADING)) {
      const text = rest + decoder.decode(piece, { stream: true });
      const end = text.lastIndexOf('\n') + 1;
      rest = text.slice(end);
      count += Papa.parse<string[]>(text.slice(0, end), { delimiter: ';', skipEmptyLines: true }).data.length;
    }
    return count;
  },
  'csv-parse, cells only': async (rows) => {
    const { parse: csvParse } = await import('csv-parse');
    let count = -1;
    const parser = csvParse({ delimiter: ';' });
    const done = (async () => {
      for await (const _ of parser) count++;
    })();
    for await (const piece of bytesOf(csvLine, rows, HEADING))
      if (!parser.write(Buffer.from(piece))) await new Promise((resolve) => parser.once('drain', resolve));
    parser.end();
    await done;
    return count;
  },
};

async function run(name: string, rows: number): Promise<void> {
  const start = performance.now();
  const accepted = await CASES[name]?.(rows);
  const seconds = (performance.now() - start) / 1000;
  peak = Math.max(peak, process.memoryUsage.rss());
  const perSecond = Math.round(rows / seconds).toLocaleString('en');
  console.log(
    `${name.padEnd(28)} ${String(rows).padStart(9)} rows  ${perSecond.padStart(11)} rows/s  peak ${Math.round(peak / 1e6)} MB  accepted ${accepted}`,
  );
}

const [name, rows] = ['case', 'rows'].map(
  (key) => process.argv.find((one) => one.startsWith(`--${key}=`))?.split('=')[1],
);
if (name !== undefined) await run(name, Number(rows ?? 1_000_000));
else
  for (const one of Object.keys(CASES))
    for (const count of [100_000, 1_000_000])
      process.stdout.write(
        execFileSync(process.execPath, [
          ...process.execArgv,
          fileURLToPath(import.meta.url),
          `--case=${one}`,
          `--rows=${count}`,
        ]),
      );
