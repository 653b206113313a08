import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { jsonText } from '../../src/cli/json-text.ts';
import { run } from '../../src/cli/run.ts';
import { terminalOf } from '../../src/cli/terminal.ts';
import { directionEnds } from '../../src/document/direction-ends.ts';
import { renderDocx } from '../../src/document/docx.ts';
import { type Chart, renderHtml, renderMarkdown } from '../../src/document/index.ts';
import { openPackage, partText } from '../../src/document/ooxml/index.ts';
import { parsePptx, renderPptx } from '../../src/document/pptx.ts';
import { visibleText } from '../../src/internal/shown-text.ts';
import { assessmentTable, readAssessments } from '../../src/report/index.ts';
import type { PrioritisationModel } from '../../src/scoring/index.ts';
import { readTable, writeTable } from '../../src/tables/index.ts';
import { xlsx } from '../../src/tables/xlsx.ts';
import { planJsonSchema, safeParsePlan } from '../../src/validation/index.ts';
import { memoryTerminal } from './memory-terminal.ts';

/** A title of the window, an empty screen, colours, a C1 sequence, a bell, letters in reverse, half a character, the start of a line. */
const HOSTILE = '\u001b]0;owned\u0007\u001b[2J\u001b[31m\u009b32m\u0007\u202eabc\u2066\ud800\u0000\u007f\u2028\r\nx';

/** What drives a terminal or shows text out of order; in a document, ends of lines are text. */
const DRIVES = /[^\P{Cc}\n]|\p{Cs}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
const DRIVES_FROM_DOCUMENT = /[^\P{Cc}\n\t]|\p{Cs}/u;

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value that a JSON Schema describes, with every field it may have and `text` wherever text may be free. */
function sample(schema: Json, text: string, everywhere: boolean, definitions: Json, depth = 0): unknown {
  const inner = (part: unknown): unknown => sample(part as Json, text, everywhere, definitions, depth + 1);
  const {
    $ref,
    type,
    const: only,
    enum: choices,
    anyOf,
    oneOf,
    items,
    properties,
    pattern,
    minimum,
    maxLength,
  } = schema;
  if (depth > 14) return undefined;
  if (typeof $ref === 'string') return inner(definitions[$ref.split('/').at(-1) ?? '']);
  const options = anyOf ?? oneOf;
  if (Array.isArray(options)) return inner(options[0]);
  if (isObject(properties) || type === 'object') {
    const fields = Object.entries(isObject(properties) ? properties : {}).map(([key, part]) => [key, inner(part)]);
    return Object.fromEntries([...fields, ...(everywhere ? [[text, text]] : [])]);
  }
  if (type === 'array') {
    const variants = isObject(items) && Array.isArray(items['oneOf']) ? items['oneOf'] : [items];
    return variants.map(inner);
  }
  if (everywhere && type === 'string') return text;
  if (only !== undefined) return only;
  if (Array.isArray(choices)) return choices[0];
  if (type === 'string')
    return pattern === undefined
      ? text.slice(0, typeof maxLength === 'number' ? maxLength : undefined)
      : patterned(String(pattern));
  if (type === 'number' || type === 'integer') return typeof minimum === 'number' ? Math.max(minimum, 1) : 1;
  return type === 'boolean' ? true : undefined;
}

/** A text of each form that fields ask for. */
function patterned(pattern: string): string {
  const known = ['1.0.0', 'A1', 'EUR', 'fr', 'LU', '2023-02', 'https://example.org/'];
  return known.find((one) => new RegExp(pattern, 'u').test(one)) ?? 'x';
}

const schema = planJsonSchema() as unknown as Json;
const definitions = (schema['$defs'] ?? {}) as Json;
/** Hostile text in free texts only: most of the plan is read. */
const readable = sample(schema, HOSTILE, false, definitions) as Json;
const { criteria, ...rules } = readable['prioritisation'] as { readonly criteria: readonly Json[] };
/** The same without what is not whole, and with scales that rank: for what asks for a plan without faults. */
const usable = {
  ...readable,
  claims: [],
  prioritisation: { ...rules, criteria: criteria.map((criterion) => ({ ...criterion, scale: { min: 0, max: 10 } })) },
};
/** Hostile text for every text, code and identifier, and as a key of every object: most of it is refused. */
const refused = sample(schema, HOSTILE, true, definitions) as Json;
const csv = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const titled = { id: 'p', title: HOSTILE, projects: [{ id: 'P1', title: HOSTILE, fiche: { title: HOSTILE } }] };

const hostileName = `${HOSTILE}.json`;
const files = {
  'readable.json': JSON.stringify(readable),
  'readable.yaml': stringify(readable),
  'refused.json': JSON.stringify(refused),
  'refused.yaml': stringify(refused),
  'usable.json': JSON.stringify(usable),
  'titled.json': JSON.stringify(titled),
  'board.csv': `Intitulé;Description;${csv(HOSTILE)}\n${csv(HOSTILE)};${csv(HOSTILE)};${csv(HOSTILE)}\n`,
  [hostileName]: JSON.stringify(titled),
  'anchor.yaml': `a: &a\u0085b x\nb: *c\u202ed\n"\\e[2J": 1\n? ${HOSTILE}\n`,
  'broken.json': `{"id": "${HOSTILE}`,
  'form.md': `# ${HOSTILE}\n\n## ${HOSTILE}\n\n- ${HOSTILE}\n`,
  'form.html': `<h1>${HOSTILE}</h1><p>${HOSTILE}</p><table><tr><td>${HOSTILE}</td></tr></table>`,
  'costs.json': JSON.stringify({ source: HOSTILE, projects: { [HOSTILE]: { costEur: 1 }, A1: { costEur: 5 } } }),
  'bad-costs.json': JSON.stringify({ projects: { [HOSTILE]: { costEur: HOSTILE } } }),
  'record.json': JSON.stringify({ [HOSTILE]: HOSTILE }),
};
const plans = Object.keys(files).filter(
  (name) => name === hostileName || /^(readable|refused|titled|anchor|broken)/.test(name),
);

/** Every report, in every format, and what a table, a comparison and a day of follow-up say. */
const REPORTS = ['restitution', 'follow-up', 'projects', 'key-figures', 'programmes', 'synthesis'];
const FORMATS = ['md', 'html', 'docx', 'pptx'];

const CALLS: readonly (readonly string[])[] = [
  ...['usable.json', 'refused.json'].flatMap((name) => [
    ...REPORTS.flatMap((kind) => [
      ['report', name, '--kind', kind],
      ...FORMATS.map((format) => ['report', name, '--kind', kind, '--out', `page.${format}`]),
    ]),
    ...['minister', 'committee', 'region'].map((audience) => ['report', name, '--audience', audience]),
    ['follow', name, '--all'],
    ['follow', name, '--money'],
    ['compare', name, 'titled.json', '--all'],
    ['quotes', name, 'form.md'],
    ['convert', name, '--out', 'plan.xlsx'],
  ]),
  ['convert', 'board.csv', '--profile', 'projets-territoire'],
  ['convert', 'board.csv', '--draft', 'draft.json'],
  ['report', 'titled.json', '--kind', HOSTILE],
  ['report', 'titled.json', '--out', HOSTILE],
  ['convert', HOSTILE],
  ['compare', HOSTILE, HOSTILE],
  ['follow', 'titled.json', '--by', HOSTILE],
  ...plans.flatMap((name) => [
    ['validate', name],
    ['audit', name],
    ['validate', name, '--format', 'github'],
    ['audit', name, 'titled.json', '--format', 'junit'],
    ['audit', name, '--format', 'sarif', '--all'],
    ['prioritise', name],
    ['fiche', name, '--out', 'folder'],
    ['fiche', name, '--id', 'A1'],
    ['fiche', name, '--id', 'P1', '--format', 'html'],
    ['fiche', name, '--id', HOSTILE],
  ]),
  ['prioritise', 'readable.json', '--costs', 'costs.json', '--budget', '10 €'],
  ['prioritise', 'readable.json', '--costs', 'bad-costs.json', '--budget', '10 €'],
  ['prioritise', '--replay', 'record.json'],
  ['fiche', '--read', 'form.md'],
  ['fiche', '--read', 'form.html'],
  ['fiche', '--blank', '--template', HOSTILE],
  ['schema', HOSTILE],
  ['schema', '--out', HOSTILE],
  ['fiche', 'titled.json', '--out', HOSTILE],
  ['audit', 'titled.json', '--report', `${HOSTILE}.md`],
  ['audit', 'titled.json', '--report', HOSTILE],
  ['audit', 'titled.json', '--as-of', HOSTILE],
  ['audit', 'titled.json', '--level', HOSTILE],
  ['prioritise', 'titled.json', '--budget', HOSTILE, '--costs', HOSTILE],
  ['prioritise', '--replay', HOSTILE],
  ['fiche', '--read', HOSTILE],
  ['validate', 'titled.json', '--from', HOSTILE],
  ['validate', 'titled.json', '--locale', HOSTILE],
  ['validate', 'titled.json', `--${HOSTILE}`],
  ['validate', 'titled.json', HOSTILE],
  ['validate', `no ${HOSTILE}`],
  ['help', HOSTILE],
  [HOSTILE],
  ['demo', '--out', HOSTILE],
];

/** What of a written file drives a terminal, or turns the words after it around. */
function faultsOfFile(data: string | Uint8Array): readonly string[] {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const pieces = isPackage ? piecesOfPackage(bytes) : new TextDecoder().decode(bytes).split('\n');
  return pieces
    .filter((piece) => DRIVES_FROM_DOCUMENT.test(piece) || directionEnds(piece) !== '')
    .map((piece) => JSON.stringify(piece.slice(0, 500)));
}

/** The texts of an Office file, each as far as what turns in it may reach: a paragraph, a cell, a label. */
function piecesOfPackage(bytes: Uint8Array): readonly string[] {
  const file = openPackage(bytes);
  return [...file.entries.keys()]
    .filter((name) => /\.(xml|rels)$/.test(name) && !name.startsWith('docProps/'))
    .flatMap((name) => (partText(file, name) ?? '').split(/(?<=<\/(?:w:p|a:p|c:v|t|si)>)/));
}

describe('text of strangers on its way to the terminal', () => {
  it('stands in every collection', () => {
    const reading = safeParsePlan(readable);
    const read = Object.values((reading.success ? reading.data : reading.partial) ?? {}).filter(Array.isArray);
    expect(read.filter((list) => JSON.stringify(list).includes('owned')).length).toBeGreaterThan(15);
    expect(safeParsePlan(usable).success).toBe(true);
  });

  it.each(CALLS)('is never obeyed: %j %j %j %j %j %j', async (...argv) => {
    for (const [json, columns] of [[[]], [['--json']], [[], 80]] as const) {
      const { terminal, said, written } = memoryTerminal({ ...files }, columns === undefined ? {} : { columns });
      await run([...argv.filter((word) => word !== undefined), ...json], terminal);
      for (const [name, data] of written) expect([name, ...faultsOfFile(data)]).toEqual([name]);
      const isDocument = json.length === 0 && (argv[0] === 'report' || (argv[0] === 'fiche' && argv.includes('--id')));
      expect(said.out).not.toMatch(isDocument ? DRIVES_FROM_DOCUMENT : DRIVES);
      expect(said.err).not.toMatch(DRIVES);
      expect(said.err).not.toMatch(/TypeError|RangeError|undefined|\.ts:\d/);
    }
  });

  it('is written in every report and every workbook', async () => {
    for (const call of [
      ...REPORTS.map((kind) => ['report', 'usable.json', '--kind', kind]),
      ['convert', 'usable.json'],
    ]) {
      const { terminal, written } = memoryTerminal({ ...files });
      const out = call[0] === 'report' ? 'page.md' : 'plan.xlsx';
      expect([call, await run([...call, '--out', out], terminal), [...written.keys()]]).toEqual([call, 0, [out]]);
    }
  });

  it('is no more than text in a sheet to fill in, and in what is read of it', () => {
    const { gates, criteria: scales } = usable.prioritisation as unknown as Partial<PrioritisationModel> &
      Pick<PrioritisationModel, 'criteria'>;
    const model: PrioritisationModel = { id: HOSTILE, title: HOSTILE, gates: gates ?? [], criteria: scales };
    const alternatives = [{ id: 'P1', label: HOSTILE }];
    const sheet = assessmentTable(model, alternatives, { assessor: HOSTILE, locale: 'en' });
    expect(JSON.stringify(sheet)).toContain('owned');
    const bytes = writeTable(sheet, { format: xlsx });
    expect(faultsOfFile(bytes)).toEqual([]);
    const read = readTable(bytes, { format: xlsx });
    if (!read.success) throw new Error(`a sheet that is not read: ${read.issues[0]?.message}`);
    const [first = [], ...rest] = [sheet.columns.map(({ name }) => name), ...sheet.rows.map(() => [HOSTILE])];
    const strange = readTable(
      [first, ...rest, [HOSTILE, HOSTILE, HOSTILE]].map((row) => row.map(csv).join(';')).join('\n'),
    );
    if (!strange.success) throw new Error(`a table that is not read: ${strange.issues[0]?.message}`);
    const told = [read, strange].flatMap(({ data, issues }) => [
      ...issues,
      ...readAssessments(data, model, alternatives).issues,
    ]);
    expect(told.length).toBeGreaterThan(0);
    for (const { message, place } of told) expect(message + place).not.toMatch(DRIVES);
  });

  it.each(['bars', 'stacked-bars', 'ranges', 'line', 'matrix'] as const)(
    'stays text in a chart of a deck that is read and written again: %s',
    (kind) => {
      const words = { title: HOSTILE, subtitle: HOSTILE, heading: HOSTILE, source: HOSTILE, notes: [HOSTILE] };
      const category = { label: HOSTILE, id: HOSTILE, mark: HOSTILE, group: HOSTILE, remark: HOSTILE };
      const value = kind === 'ranges' ? { min: 1, max: 2 } : 1;
      const chart: Chart = {
        ...words,
        kind,
        locale: 'en',
        markHeading: HOSTILE,
        categories: [category, { ...category, label: `2 ${HOSTILE}` }],
        series: [{ name: HOSTILE, unit: HOSTILE, values: [value, value], texts: [HOSTILE, null] }],
        reference: { value: 1, label: HOSTILE },
      };
      const figure = { type: 'figure' as const, svg: '', alternative: HOSTILE, chart };
      const deck = renderPptx({ type: 'document', title: HOSTILE, language: 'en', children: [figure] });
      expect(faultsOfFile(deck)).toEqual([]);
      const read = parsePptx(deck);
      if (!read.success) throw new Error(`a deck that is not read: ${read.issues[0]?.message}`);
      for (const { message, place } of read.issues) expect(message + place).not.toMatch(DRIVES);
      const again = read.data;
      expect(JSON.stringify(again)).toContain('owned');
      for (const file of [renderHtml(again), renderMarkdown(again), renderDocx(again), renderPptx(again)])
        expect(faultsOfFile(file)).toEqual([]);
    },
  );

  it('cannot pass for a line of the program', async () => {
    const title = 'Plan\n✖ 12 erreurs\r✖';
    const { terminal, said } = memoryTerminal({ 'p.json': JSON.stringify({ ...titled, title, '\n✖ faux': 1 }) });
    await run(['audit', 'p.json'], terminal);
    expect(said.out).toContain('\\u000a✖ 12 erreurs');
    expect(said.out).not.toMatch(/^✖ (12|faux)/m);
  });
});

describe('the exits', () => {
  it('write JSON that a reader gives back as it was', () => {
    const value = { [HOSTILE]: [HOSTILE] };
    expect(jsonText(value)).not.toMatch(DRIVES);
    expect(JSON.parse(jsonText(value))).toEqual(value);
  });

  it('show every character that drives a terminal, and keep every other one', () => {
    const { terminal, said } = memoryTerminal();
    const exit = terminalOf(terminal);
    const kept = 'Équipe mobile: 1 234 €, « œuvre » ‑ 健康 👩‍⚕️ עברית\n';
    exit.out(kept);
    exit.document(kept);
    expect(said.out).toBe(kept + kept);
    exit.err(HOSTILE);
    expect(said.err).toBe(HOSTILE.split('\n').map(visibleText).join('\n'));
  });

  it('shows progress on one line, and only where somebody watches', () => {
    const seen: string[] = [];
    const machine = { ...memoryTerminal().terminal, err: (text: string) => void seen.push(text) };
    terminalOf(machine).status('half');
    expect(seen).toEqual([]);
    terminalOf({ ...machine, watched: true }).status(`half ${HOSTILE}`);
    expect(seen.join('').replace('\r\u001b[2K', '')).not.toMatch(DRIVES);
  });
});
