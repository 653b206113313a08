import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** What each folder may import at run time. Types may come from any folder below, and from the model. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  errors: ['internal'],
  internal: [],
  model: ['errors', 'internal'],
  i18n: ['errors', 'internal', 'model'],
  reference: ['errors', 'internal', 'model', 'i18n'],
  plans: ['errors', 'internal', 'model'],
  validation: ['errors', 'internal', 'model', 'i18n', 'reference', 'criteria'],
  mcda: ['errors', 'internal', 'i18n'],
  criteria: ['errors', 'internal', 'i18n'],
  scoring: ['errors', 'internal', 'i18n', 'reference', 'mcda', 'criteria'],
  tracking: ['errors', 'internal', 'i18n', 'model', 'reference'],
  document: ['errors', 'internal', 'model', 'i18n', 'reference'],
  charts: ['errors', 'internal', 'i18n', 'model'],
  fiche: ['errors', 'internal', 'model', 'i18n', 'reference', 'validation', 'document', 'charts'],
  tables: ['errors', 'internal', 'model', 'i18n', 'reference', 'validation', 'document', 'tracking'],
  report: [
    'errors',
    'internal',
    'model',
    'i18n',
    'reference',
    'validation',
    'mcda',
    'criteria',
    'scoring',
    'tracking',
    'document',
    'charts',
    'fiche',
    'tables',
  ],
};
/**
 * What each folder inside a large part may import of its neighbours; what stands right in the part itself any of them may import, and
 * that knows them all.
 */
const WALLS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  document: {
    ooxml: [],
    typography: [],
    render: ['ooxml', 'typography'],
    'render/svg': ['render'],
    'render/html': ['render', 'render/svg'],
    'render/markdown': ['render'],
    'render/office-chart': ['ooxml', 'render'],
    'render/docx': ['ooxml', 'render', 'render/office-chart'],
    'render/pptx': ['ooxml', 'render', 'render/office-chart'],
    parse: ['ooxml'],
    'parse/html': ['parse'],
    'parse/markdown': ['parse', 'parse/html'],
    'parse/text': ['parse', 'parse/html'],
    'parse/docx': ['ooxml', 'parse'],
    'parse/pptx': ['ooxml', 'parse'],
    accessibility: ['ooxml'],
    annotate: ['ooxml', 'parse/docx'],
    fill: ['ooxml', 'parse/docx', 'parse/pptx'],
  },
  validation: {
    reading: [],
    text: ['reading'],
    upgrade: ['reading'],
    contributions: ['reading', 'text'],
    derived: [],
    claims: ['derived'],
    sentences: ['claims'],
    quotes: ['claims', 'text'],
    rules: ['derived', 'claims', 'sentences'],
    'json-schema': ['rules'],
  },
  fiche: {
    templates: [],
    compose: [],
    blank: ['compose'],
    read: ['compose'],
    draft: ['read', 'templates'],
  },
  tables: {
    csv: [],
    workbook: ['csv'],
    ods: ['csv', 'workbook'],
    rows: [],
    indicators: ['rows'],
    profiles: [],
    collections: [],
    draft: ['profiles'],
    merge: ['rows', 'collections', 'indicators'],
  },
  tracking: {
    states: [],
    progress: [],
    trace: [],
    'follow-ups': [],
    judgements: [],
    compare: ['trace'],
    money: ['progress'],
    'roll-up': ['states', 'progress'],
    slippage: ['states'],
    'next-steps': ['states'],
  },
};
/** What stands right in `document` (nodes, builders, checks) knows no reader and no writer but through these. */
const DOCUMENT_ENTRIES: readonly string[] = ['document/index.ts', 'document/docx.ts', 'document/pptx.ts'];
/** Types only: erased at run time, so that numeric bundles carry no schema library. */
const TYPES_ALSO: Readonly<Record<string, readonly string[]>> = {
  criteria: ['model', 'mcda'],
  scoring: ['model'],
  tracking: ['model'],
  charts: ['scoring', 'tracking', 'model', 'mcda', 'document'],
};
/** The same for the parts of numbers, whose folders are entered through their indexes alone. */
const NUMBERS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  mcda: {
    matrix: [],
    methods: ['matrix'],
    weights: ['matrix'],
    group: ['matrix'],
    robustness: ['matrix', 'methods'],
  },
  scoring: {
    prioritise: [],
    explain: ['prioritise'],
    record: ['prioritise'],
    health: [],
    panel: ['health'],
    portfolio: [],
  },
};
/** Circles of imports through types that are still to be cut: one that is gone goes from this list too. */
const TYPE_CIRCLES: readonly string[] = [];
/** Nobody imports these. */
const TOPS = ['cli', 'testing'];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? sourceFiles(path) : path.endsWith('.ts') ? [path] : [];
  });
}

const STATEMENT = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
const files = sourceFiles(SRC);
const text = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

function importsOf(file: string): Import[] {
  return [...(text.get(file) ?? '').matchAll(STATEMENT)].map((match) => ({
    from: file,
    to: match[2] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}
// The version of the package is data, not code.
const imports = files.flatMap(importsOf).filter(({ to }) => !to.endsWith('.json'));
const inner = imports
  .filter(({ to }) => to.startsWith('.'))
  .map((one) => ({ ...one, to: resolve(dirname(one.from), one.to) }));
const folderOf = (file: string): string => {
  const parts = relative(SRC, file).split('/');
  return parts.length === 1 ? 'index' : (parts[0] ?? '');
};
const show = ({ from, to }: Import): string => `${relative(SRC, from)} → ${relative(SRC, to)}`;

describe('the folders of src', () => {
  it('has files to look at, all of them with resolvable imports', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(inner.filter(({ to }) => !text.has(to)).map(show)).toEqual([]);
  });

  it('imports downward only', () => {
    const wrong = inner.filter(({ from, to, typeOnly }) => {
      const [a, b] = [folderOf(from), folderOf(to)];
      if (a === b || a === 'index' || TOPS.includes(a)) return TOPS.includes(b) && a !== b;
      if (ALLOWED[a]?.includes(b)) return false;
      return !(typeOnly && TYPES_ALSO[a]?.includes(b));
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it.each(Object.entries(NUMBERS))('keeps the inner walls of %s', (part, walls) => {
    const innerFolder = (file: string): string => relative(join(SRC, part), file).split('/')[0] ?? '';
    const wrong = inner.filter(({ from, to }) => {
      if (folderOf(from) !== part || folderOf(to) !== part || relative(SRC, from) === `${part}/index.ts`) return false;
      const [a, b] = [innerFolder(from), innerFolder(to)];
      if (a === b) return false;
      return walls[a]?.includes(b) !== true || relative(SRC, to) !== `${part}/${b}/index.ts`;
    });
    expect(wrong.map(show)).toEqual([]);
    expect(Object.keys(walls).filter((name) => !files.some((file) => innerFolder(file) === name))).toEqual([]);
  });

  it.each(Object.entries(WALLS))('keeps the inner walls of %s, which all stand', (part, walls) => {
    const own = inner.filter(({ from, to }) => folderOf(from) === part && folderOf(to) === part);
    // A wall may stand around a folder with all that is in it, or around one further in.
    const room = (file: string): string => {
      const steps = relative(join(SRC, part), dirname(file)).split('/');
      const inside = steps.map((_, i) => steps.slice(0, steps.length - i).join('/'));
      return inside.find((folder) => Object.hasOwn(walls, folder)) ?? '.';
    };
    const wrong = own.filter(({ from, to }) => {
      const [a, b] = [room(from), room(to)];
      if (a === b || b === '.') return false;
      if (a === '.') return part === 'document' && !DOCUMENT_ENTRIES.includes(relative(SRC, from));
      return walls[a]?.includes(b) !== true;
    });
    expect(wrong.map(show)).toEqual([]);
    expect(Object.keys(walls).filter((name) => !own.some(({ from }) => room(from) === name))).toEqual([]);
    const folders = readdirSync(join(SRC, part), { withFileTypes: true }).flatMap((one) =>
      one.isDirectory() ? [one.name] : [],
    );
    expect(folders.filter((name) => !Object.hasOwn(walls, name))).toEqual([]);
  });

  it('lets outsiders in through the index of a folder', () => {
    const wrong = inner.filter(({ from, to }) => {
      const [a, b] = [folderOf(from), folderOf(to)];
      // The generated interfaces have a door of their own, so that an entry hands on all of them in one line.
      if (a === b || b === 'internal' || to.endsWith('model/entities.ts')) return false;
      const path = relative(SRC, to);
      // Entry points of their own, so that the bytes of one format are not loaded with another.
      // What begins an item is one grammar, shared without being a public name.
      const entries = [
        'document/docx.ts',
        'document/pptx.ts',
        'document/bullet.ts',
        // So is what refuses a tree that nobody can walk through.
        'document/require-document.ts',
        // And what goes through a tree that was looked at, for readers that ask for the words of each part.
        'document/visit.ts',
        'document/map-inlines.ts',
        // And what ends a change of direction where its text ends, for the cells of a sheet.
        'document/direction-ends.ts',
        // Dates and amounts as text, which know no schema.
        'model/text/index.ts',
        // Workbooks are packages of the same kind: the bounds on zip and XML are written once.
        'document/ooxml/index.ts',
        'tables/xlsx.ts',
        'scoring/portfolio/index.ts',
        'validation/yaml.ts',
      ];
      // Prioritising works with the parts of the raw methods: their own indexes are open to it.
      if (a === 'scoring' && b === 'mcda' && /^mcda\/\w+\/index\.ts$/.test(path)) return false;
      return path !== `${b}/index.ts` && !entries.includes(path);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('has no cycle of run-time imports', () => {
    const graph = new Map<string, string[]>();
    for (const { from, to, typeOnly } of inner) if (!typeOnly) graph.set(from, [...(graph.get(from) ?? []), to]);
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(file)), file].map((path) => relative(SRC, path)).join(' → '));
        return;
      }
      state.set(file, 'open');
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of graph.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('has no circle of types but those known, which only ever become fewer', () => {
    const graph = new Map<string, Set<string>>();
    for (const { from, to } of inner) graph.set(from, (graph.get(from) ?? new Set()).add(to));
    const reach = (start: string): Set<string> => {
      const seen = new Set<string>();
      const todo = [...(graph.get(start) ?? [])];
      for (let file = todo.pop(); file; file = todo.pop()) {
        if (seen.has(file)) continue;
        seen.add(file);
        todo.push(...(graph.get(file) ?? []));
      }
      return seen;
    };
    const reached = new Map(files.map((file) => [file, reach(file)]));
    const circles = files
      .filter((file) => reached.get(file)?.has(file) === true)
      .map((file) => files.filter((other) => reached.get(file)?.has(other) && reached.get(other)?.has(file)))
      .map((circle) =>
        circle
          .map((file) => relative(SRC, file))
          .sort()
          .join(' ↔ '),
      );
    expect([...new Set(circles)].sort()).toEqual([...TYPE_CIRCLES].sort());
  });

  it('touches the machine in cli only', () => {
    const outside = files.filter((file) => folderOf(file) !== 'cli');
    const code = (file: string): string => (text.get(file) ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const machine =
      /\bprocess\.|\bconsole\.|\bDate\.now\b|new Date\(\)|\bMath\.random\b|\bglobalThis\b|\bperformance\.now\b|\bfetch\(/;
    // A limit on time cannot be kept without a clock: the one file that reads it decides nothing but when to stop looking.
    const clock = 'scoring/portfolio/stopwatch.ts';
    expect(outside.filter((file) => machine.test(code(file))).map((file) => relative(SRC, file))).toEqual([clock]);
    expect(imports.filter(({ from, to }) => to.startsWith('node:') && folderOf(from) !== 'cli').map(show)).toEqual([]);
  });

  it('names files after one idea', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|shared|stuff)(\.ts|\/)/;
    expect(files.map((file) => relative(SRC, file)).filter((path) => vague.test(path))).toEqual([]);
    expect(files.filter((file) => /^export \*/m.test(text.get(file) ?? '')).map((file) => relative(SRC, file))).toEqual(
      [],
    );
  });

  it('exports nothing that only its own file uses', () => {
    const entries = Object.values(JSON.parse(readFileSync(join(SRC, '../.config/entries.json'), 'utf8'))).map((path) =>
      join(SRC, '..', String(path)),
    );
    // Naming a thing in the index of a folder is no use of it, unless the index is an entry. Tests use things too.
    const passedOn = /^export (?:type )?\{[^}]*\} from [^;]+;/gm;
    const users = [...files, ...sourceFiles(join(SRC, '../test'))].map((file) => {
      const code = readFileSync(file, 'utf8');
      const uses = file.endsWith('/index.ts') && !entries.includes(file) ? code.replace(passedOn, '') : code;
      return [file, new Set(uses.match(/[\w$]+/g))] as const;
    });
    const exported = /^export (?:abstract class|async function|function\*?|class|const|interface|type) ([\w$]+)/gm;
    const unused = files
      // The schemas of the model are read by what writes their interfaces and their dictionary, and the texts of fields are written so.
      .filter((file) => !/^model\/[^/]+$|entity-texts\.ts$/.test(relative(SRC, file)))
      .flatMap((file) => [...(text.get(file) ?? '').matchAll(exported)].map(([, name = '']) => ({ file, name })))
      .filter(({ file, name }) => !users.some(([user, words]) => user !== file && words.has(name)));
    expect(unused.map(({ file, name }) => `${relative(SRC, file)}: ${name}`)).toEqual([]);
  });

  it('keeps the optimiser and the file formats behind their own entries', () => {
    const entryFiles = [
      'index.ts',
      'scoring/index.ts',
      'document/index.ts',
      'fiche/index.ts',
      'tables/index.ts',
      'validation/index.ts',
    ].map((path) => join(SRC, path));
    const reach = (start: string): Set<string> => {
      const seen = new Set<string>();
      const todo = [start];
      for (let file = todo.pop(); file; file = todo.pop()) {
        if (seen.has(file)) continue;
        seen.add(file);
        for (const one of importsOf(file))
          if (!one.typeOnly) todo.push(one.to.startsWith('.') ? resolve(dirname(file), one.to) : one.to);
      }
      return seen;
    };
    for (const entry of entryFiles) {
      const reached = [...reach(entry)];
      expect(
        reached.filter((path) => ['fflate', 'saxes', 'highs'].includes(path) || path.startsWith(join(SRC, 'cli'))),
      ).toEqual([]);
    }
    for (const entry of ['scoring/index.ts', 'tracking/index.ts'])
      expect([...reach(join(SRC, entry))].filter((path) => path.startsWith('zod'))).toEqual([]);
  });
});
