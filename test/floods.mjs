/**
 * What floods of text cost, made by a small grammar: each text is one piece again and again, at one place of a text of its format.
 *
 *   node test/floods.mjs                  every piece at every place, 1 MB (after `npm run build`)
 *   node test/floods.mjs --only yaml      those whose name holds "yaml"
 *   node test/floods.mjs --size limit     as long as the format takes by default
 *   node test/floods.mjs --slack 4        four times as much, for a machine that others use too: what multiplies still shows
 *   node test/floods.mjs --slips          a plan of 49 MB with one slip beside the same plan without
 *
 * A text fails when 1 MB takes more than 100 MB of memory (longer ones 400 MB) or more processor time than its format may, or when the
 * process dies. Texts of a format are answered one after the other in one process; one that fails there is answered again in one of its own.
 */
import { execFileSync, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const PLAN = '{"id":"a","title":"b"';
const JSON_PIECES = {
  objects: '{},',
  lists: '[],',
  numbers: '1,',
  texts: '"",',
  'long numbers': '123456789012345678901234567890,',
  'unknown keys': '{"k":1},',
  'equal keys': '"k":1,',
  'open objects': '{"a":',
  'open lists': '[',
  'closed lists': ']',
  'closed objects': '}',
  commas: ',',
  colons: ':',
  quotes: '"',
  apostrophes: "'a',",
  'typographic quotes': '“a”,',
  backslashes: '\\',
  'quoted quotes': '\\"',
  'half escapes': '\\u12',
  'line breaks': '\n',
  comments: '/**/',
  'open comments': '/*',
  'line comments': '//a\n',
  words: 'NaN,',
  'a long text': 'a',
  'lone surrogates': '\ud800',
  projects: '{"id":"P","title":"T"},',
  'projects without end': '{"id":"P","title":"T"\n',
  'list upon list': '[[[[]]]],',
};
const YAML_PIECES = {
  dashes: '- \n',
  'dashes on a line': '- ',
  keys: 'k: v\n',
  'question marks': '? \n',
  colons: ': \n',
  'open brackets': '[',
  brackets: '[],',
  braces: '{},',
  'open braces': '{',
  'closed brackets': ']',
  'closed braces': '}',
  'wrong brackets': '[}',
  commas: ',',
  quotes: '"',
  'quoted texts': '"a" ',
  apostrophes: "'",
  comments: '#\n',
  'line breaks': '\n',
  anchors: '&a ',
  'anchors in a list': '- &a x\n',
  aliases: '- *a\n',
  'merge keys': '<<: *a\n',
  tags: '- !t x\n',
  'tags on a line': '!t ',
  documents: '---\na\n',
  'ends of documents': '...\n',
  directives: '%YAML 1.2\n',
  tabs: '\t- a\n',
  'block texts': '- |\n x\n',
  'bars on a line': '| ',
  'reserved signs': '- @a\n',
  'colons in a text': 'a: b: c\n',
  'colons on a line': 'a: ',
  'a long text': 'a',
  'texts of many lines': 'a\n  ',
  'lines that go back': '    a: 1\n  b: 2\n c: 3\n',
  backslashes: '\\',
  'lone surrogates': '\ud800',
};
const CSV_PIECES = {
  rows: 'a,b\n',
  'rows of one cell': 'a\n',
  'rows of Windows': 'a,b\r\n',
  commas: ',',
  semicolons: ';',
  tabs: '\t',
  quotes: '"',
  'quoted cells': '"a",',
  'quoted rows': '"a"\n',
  'open quotes': '"a\n',
  'quotes in cells': 'a"b,',
  'text after quotes': '"a"b,\n',
  'line breaks': '\n',
  returns: '\r',
  'a long cell': 'a',
  'signs not decoded': '\ufffd,',
  'wrong dates': 'x,2024-99-99,-1\n',
  columns: 'texte,',
};
const LINE_PIECES = {
  rows: '{"text":"a"}\n',
  'rows without text': '{}\n',
  'wrong rows': '{"text":1,"votes":"a"}\n',
  'unknown keys': '{"text":"a","k":1}\n',
  'rows with a comma too many': '{"text":"a",}\n',
  'rows without end': '{"text":"a"\n',
  'open lists on lines': '[\n',
  'quotes on lines': '"\n',
  'words on lines': 'x\n',
  'names without quotes': '{a:1}\n',
  'rows on a line': '{"text":"a"}',
};

/** What is repeated, and between which start and end. */
const GRAMMAR = {
  json: {
    pieces: JSON_PIECES,
    places: {
      alone: ['', ''],
      'in a list': ['[', '1]'],
      'in an object': ['{', '"z":1}'],
      'in the projects': [`${PLAN},"projects":[`, '{}]}'],
      'in a text': ['{"id":"a","title":"', '"}'],
      'in a list that stops': [`${PLAN},"projects":[`, ''],
      'after a slip': [`{"id":"a","title":b,"projects":[`, '{}]}'],
      'after a plan': [`${PLAN}}`, ''],
    },
  },
  yaml: {
    pieces: YAML_PIECES,
    places: {
      alone: ['', ''],
      'in brackets': ['[', ']'],
      'in braces': ['{', '}'],
      'in quotes': ['id: a\ntitle: "', '"\n'],
      'after a key': ['id: a\ntitle: ', ''],
      'under an anchor': ['- &a x\n', ''],
      'after a slip': ['id: a\ntitle: b: c\nsummary: ', '\n'],
      'in a list': ['id: a\ntitle: b\nprojects:\n  - ', ': y\n'],
    },
  },
  csv: {
    pieces: CSV_PIECES,
    places: {
      alone: ['', ''],
      'under a heading': ['text\n', ''],
      'under columns': ['text,date,votes\n', ''],
      'in quotes': ['text\n"', '"\n'],
      'in a heading': ['text,', '\na\n'],
    },
  },
  ndjson: {
    pieces: { ...JSON_PIECES, ...LINE_PIECES },
    places: {
      alone: ['', ''],
      'in a text': ['{"text":"', '"}\n'],
      'in a list': ['{"text":"a","k":[', '1]}\n'],
      'after a row': ['{"text":"a"}\n', ''],
    },
  },
};
/**
 * Seconds for 1 MB, and for what a format takes by default. A cell of a table that is no date or number is read for what its author
 * meant, which takes some 15 µs: a megabyte of such cells is the dearest table there is.
 */
const SECONDS = { json: [1, 5], yaml: [1, 5], csv: [2.5, 100], ndjson: [1, 50] };
/** The default limits; a stream of contributions has none, so as much as of a plan in JSON is taken. */
const LIMITS = { json: 50, yaml: 5, csv: 50, ndjson: 50 };

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    slips: { type: 'boolean', default: false },
    slack: { type: 'string', default: '1' },
    answer: { type: 'string' },
    one: { type: 'string' },
  },
});
const here = fileURLToPath(import.meta.url);
const NODE_OPTIONS = ['--expose-gc'];

const nameOf = (format, piece, place) => `${format}: ${piece} ${place}`;
function textsOf(format) {
  const { pieces, places } = GRAMMAR[format];
  return Object.entries(pieces).flatMap(([piece, repeated]) =>
    Object.entries(places).map(([place, [before, after]]) => ({
      name: nameOf(format, piece, place),
      make: (bytes) => before + repeated.repeat((bytes - before.length - after.length) / repeated.length) + after,
    })),
  );
}
const bytesOf = (format, size) => (size === 'limit' ? LIMITS[format] : Number(size)) * 1e6 - 10;

/** A plan as people write it, as long as is asked, with a slip where the share of its projects before it is `at`. */
function honestPlan(bytes, slip, at) {
  const project = (index) =>
    `  {"id":"fiche-${index}","title":"Maison de santé ${index}","description":"Ouvrir une maison de santé pluriprofessionnelle dans le canton, avec les communes et l'agence.","actions":[{"id":"a${index}","title":"Étude de besoins"}]}`;
  const count = Math.floor(bytes / Buffer.byteLength(`${project(100_000)},\n`));
  const rows = Array.from({ length: count }, (_, index) => project(index));
  const where = Math.floor((count - 1) * at);
  if (slip !== undefined) rows[where] = slip(rows[where]);
  return `{"id":"plan","title":"Contrat local de santé","projects":[\n${rows.join(',\n')}\n]}`;
}
const SLIPS = {
  'a comma too many': (row) => row.replace(/\}$/, ',}'),
  'a comma too few': (row) => row.replace('","desc', '""desc').replace('""desc', '" "desc'),
  'a brace too few': (row) => row.replace(/\}$/, ''),
  'a quote too few': (row) => row.replace('canton, avec', 'canton", avec'),
  'a number for a text': (row) => row.replace(/"title":"[^"]*"/, '"title":1'),
  'a key twice': (row) => row.replace('"title"', '"title":"x","title"'),
  'a key unknown': (row) => row.replace('"description"', '"descripton"'),
  'a project twice': (row) => row.replace(/fiche-\d+/, 'fiche-0'),
};

async function readers() {
  const { safeParsePlanText, parseContributions } = await import('../dist/index.js');
  const { yaml } = await import('../dist/yaml.js');
  const stream = (text, format) => {
    const bytes = Buffer.from(text);
    const pieces = Array.from({ length: Math.ceil(bytes.length / 65_536) }, (_, at) =>
      bytes.subarray(at * 65_536, (at + 1) * 65_536),
    );
    return parseContributions(pieces, { format });
  };
  return {
    json: (text) => safeParsePlanText(text, { format: 'json' }),
    yaml: (text) => safeParsePlanText(text, { format: yaml }),
    csv: (text) => stream(text, 'csv'),
    ndjson: (text) => stream(text, 'ndjson'),
  };
}

async function measure(read, text) {
  globalThis.gc();
  const before = process.memoryUsage().rss;
  const cpu = process.cpuUsage();
  const { issues } = await read(text);
  const { user, system } = process.cpuUsage(cpu);
  // The most that the process ever held: later texts are charged only with what they add.
  const grown = Math.max(0, process.resourceUsage().maxRSS * 1024 - before);
  return [(user + system) / 1e6, grown / 1e6, issues.length, issues[0]?.code];
}

/** In a process of its own: answers the texts whose names start so, or the one of that name, a line each. */
async function answer(start) {
  const read = await readers();
  const [format] = start.split(':');
  if (format === 'slip') {
    const [, slip, at] = start.split(':');
    const text = honestPlan(49e6, SLIPS[slip], Number(at));
    read.json('{}');
    console.log(JSON.stringify([start, ...(await measure(read.json, text))]));
    return;
  }
  // What is loaded and compiled at the first call is no part of what a text costs.
  await read[format](textsOf(format)[0].make(1000));
  for (const { name, make } of textsOf(format)) {
    if (!name.startsWith(start) || (values.one ?? name) !== name || !` ${name}`.includes(values.only)) continue;
    const text = make(bytesOf(format, values.size));
    console.log(JSON.stringify([name, ...(await measure(read[format], text))]));
  }
}

const argsOf = (start) => [...NODE_OPTIONS, here, '--answer', start, '--size', values.size, '--only', values.only];
function answerAlone(start) {
  try {
    return JSON.parse(
      execFileSync(process.execPath, [...argsOf(start), '--one', start], { encoding: 'utf8', timeout: 120_000 }),
    );
  } catch {
    return [start, Number.NaN, Number.NaN, 0, 'DIED'];
  }
}
/** Answers of one process to all texts of a format, as far as it lives. */
async function answersTogether(format) {
  const child = spawn(process.execPath, argsOf(`${format}:`), { stdio: ['ignore', 'pipe', 'inherit'] });
  const answers = new Map();
  for await (const line of createInterface({ input: child.stdout })) {
    const [name, ...rest] = JSON.parse(line);
    answers.set(name, rest);
  }
  return answers;
}
const told = ([seconds, grown, count, code]) =>
  `${seconds.toFixed(2).padStart(6)} s ${grown.toFixed(0).padStart(5)} MB  ${count} ${code}`;

async function floods() {
  const isShort = Number(values.size) <= 1;
  const slack = Number(values.slack);
  const holds = (format, [took, grew]) =>
    took <= slack * SECONDS[format][isShort ? 0 : 1] && grew <= slack * (isShort ? 100 : 400);
  let count = 0;
  const failed = [];
  for (const format of Object.keys(GRAMMAR)) {
    const names = textsOf(format)
      .map(({ name }) => name)
      .filter((name) => ` ${name}`.includes(values.only));
    if (names.length === 0) continue;
    const together = await answersTogether(format);
    let slowest = [0, 0, 0, ''];
    for (const name of names) {
      let one = together.get(name);
      if (one === undefined || !holds(format, one)) one = answerAlone(name).slice(1);
      if (one[0] > slowest[0]) slowest = [...one, name];
      count++;
      if (holds(format, one)) continue;
      failed.push(name);
      console.log(`FAILS ${told(one)}  ${name}`);
    }
    console.log(`${format}: ${names.length} texts; slowest ${told(slowest)}  ${slowest[4]}`);
  }
  console.log(failed.length === 0 ? `All ${count} texts hold.` : `${failed.length} of ${count} texts fail.`);
  return failed.length === 0;
}

function slips() {
  const plain = Math.min(...[1, 2, 3].map(() => answerAlone('slip:none:0')[1]));
  console.log(`${plain.toFixed(2)} s without a slip`);
  let ok = true;
  for (const slip of Object.keys(SLIPS)) {
    for (const at of [0, 0.5, 1]) {
      const one = answerAlone(`slip:${slip}:${at}`).slice(1);
      const share = one[0] / plain;
      if (!(share <= 1.5)) ok = false;
      console.log(`${share <= 1.5 ? '     ' : 'FAILS'} ${share.toFixed(2)} ×  ${told(one)}  ${slip} at ${at}`);
    }
  }
  return ok;
}

if (values.answer !== undefined) await answer(values.answer);
else process.exit((await (values.slips ? slips() : floods())) ? 0 : 1);
