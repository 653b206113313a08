import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import entries from '../../.config/entries.json' with { type: 'json' };

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Code of the documentation that a reader may copy: it must run, and print what the comment beside it says. */
interface Example {
  readonly file: string;
  readonly line: number;
  readonly code: string;
}

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.includes('node_modules') && !name.startsWith('api/'))
    .map((name) => join(ROOT, folder, name))
    .sort();
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

function docstringExamples(file: string): Example[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/@example[^\n]*\n\s*\*\s*```ts\n([\s\S]*?)\n\s*\*\s*```/g)].map((match) => ({
    file: relative(ROOT, file),
    line: lineAt(text, match.index),
    code: (match[1] ?? '').replace(/^\s*\* ?/gm, ''),
  }));
}

function markdownExamples(file: string): Example[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/```ts\n([\s\S]*?)\n```/g)].map((match) => ({
    file: relative(ROOT, file),
    line: lineAt(text, match.index),
    code: match[1] ?? '',
  }));
}

function exampleFile(file: string): Example {
  return { file: relative(ROOT, file), line: 1, code: readFileSync(file, 'utf8') };
}

/** A line that an example printed: as a console shows it, and with quotes around texts, as a comment may write it. */
interface Printed {
  readonly shown: string;
  readonly quoted: string;
}

const quote = (value: unknown): string => inspect(value, { depth: 6, breakLength: 200 });

/** Beside the installed packages, so that an example finds the optional ones by name. */
const folder = mkdtempSync(join(ROOT, 'node_modules', '.examples-'));

let examplesRun = 0;

/** The library is built once, as the package is, and each example imports its entries: to bundle it for each took minutes. */
beforeAll(async () => {
  await build({
    entryPoints: entries,
    absWorkingDir: ROOT,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
    outExtension: { '.js': '.mjs' },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the code as a program of its own and gives back the lines that it printed. */
async function run(example: Example): Promise<Printed[]> {
  const bundle = await build({
    stdin: { contents: example.code, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
    packages: 'external',
    plugins: [
      {
        name: 'package-by-name',
        setup(plugin) {
          plugin.onResolve({ filter: /^plan-sante(\/\w+)?$/ }, ({ path }) => ({
            path: join(folder, `${path.split('/')[1] ?? 'index'}.mjs`),
            external: true,
          }));
        },
      },
    ],
  });
  const printed: Printed[] = [];
  const console = {
    log: (...values: unknown[]) => {
      printed.push({
        shown: values.map((value) => (typeof value === 'string' ? value : quote(value))).join(' '),
        quoted: values.map(quote).join(' '),
      });
    },
  };
  const code = (bundle.outputFiles[0]?.text ?? '').replace(/^export\s*\{[^}]*\};?\s*$/gm, '');
  const imports: string[] = [];
  const body = code.replace(/^import (?:\{[^}]*\}|[\w*\s,{}]+?)? ?(?:from )?"[^"]+";$/gm, (line) => {
    imports.push(line);
    return '';
  });
  const path = join(folder, `example-${++examplesRun}.mjs`);
  writeFileSync(path, `${imports.join('\n')}\nexport default async (console) => {\n${body}\n};`);
  const { default: main } = (await import(/* @vite-ignore */ path)) as {
    default: (console: unknown) => Promise<void>;
  };
  await main(console);
  return printed;
}

/** What the comments behind `console.log` announce, in order, the call on one line or on several; `undefined` where none does. */
function announced(code: string): (string | undefined)[] {
  const call = /^([ \t]*)(?:if \(.*\) )?console\.log\((?:.*?|[\s\S]*?\n\1)\);[ \t]*(?:\/\/ (.+))?$/gm;
  return [...code.matchAll(call)].map((match) => match[2]?.trim());
}

/** Spaces are not what an example is about: not the hard ones of French, not the ones inside brackets. */
const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/([[{]) | ([\]}])/g, '$1$2')
    .trim();

const examples = [
  ...filesUnder('src', '.ts').flatMap(docstringExamples),
  ...markdownExamples(join(ROOT, 'README.md')),
  ...filesUnder('docs', '.md').flatMap(markdownExamples),
  ...filesUnder('docs/examples', '.ts').map(exampleFile),
];

/** Writes what a call prints now where the file says what it printed. */
function announce({ file, code }: Example, before: string, now: string): void {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const at = Math.max(0, text.indexOf(code.split('\n')[0] ?? ''));
  writeFileSync(join(ROOT, file), text.slice(0, at) + text.slice(at).replace(`// ${before}`, () => `// ${now}`));
}

describe('examples of the documentation', () => {
  it('are there', () => expect(examples.length).toBeGreaterThan(5));

  it.each(examples)('$file:$line runs and prints what it says', async (example) => {
    const printed = await run(example);
    const expected = announced(example.code);
    // A call in a loop prints a line each turn, which no comment can announce: running is then what is checked.
    if (expected.every((text) => text === undefined)) return;
    expect(printed.length).toBe(expected.length);
    expected.forEach((text, i) => {
      const { shown = '', quoted = '' } = printed[i] ?? {};
      if (text === undefined || [plain(quoted), plain(shown)].includes(plain(text))) return;
      if (process.env['UPDATE_DOCS'] !== undefined) announce(example, text, plain(shown));
      else expect(plain(shown)).toBe(plain(text));
    });
  });
});
