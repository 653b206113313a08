import type { FileReading, Machine } from '../../src/cli/machine.ts';

/** How a machine in memory differs from one that writes into a file, with nobody at it. */
export interface Surroundings {
  /** The width of the terminal that shows what is said. */
  readonly columns?: number;
  readonly colours?: boolean;
  /** How often a watched file changes; what is done to the files before each time. */
  readonly changes?: readonly (() => void)[];
}

/** A machine in memory: what the program reads, and everything it says and writes. */
export function memoryTerminal(
  files: Record<string, string | Uint8Array | FileReading> = {},
  { columns, colours = false, changes = [] }: Surroundings = {},
) {
  const toCome = [...changes];
  const said = { out: '', err: '' };
  const written = new Map<string, string | Uint8Array>();
  const reading = (data: string | Uint8Array | FileReading | undefined): FileReading => {
    if (data === undefined) return { ok: false, reason: 'not-found' };
    if (typeof data === 'string') return { ok: true, bytes: new TextEncoder().encode(data) };
    return data instanceof Uint8Array ? { ok: true, bytes: data } : data;
  };
  const terminal: Machine = {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    readFile: async (path) => reading(Object.hasOwn(files, path) ? files[path] : undefined),
    readInput: async () => reading(files['-'] ?? ''),
    // Patterns of tests are `*.json` and the like.
    findFiles: async (pattern) =>
      Object.keys(files)
        .filter((name) => pattern === name.replace(/^[^/]*(?=\.)/, '*'))
        .sort(),
    changed: async () => {
      const change = toCome.shift();
      change?.();
      return change !== undefined;
    },
    writeFile: async (path, data) => {
      written.set(path, data);
    },
    today: '2023-02-08',
    language: 'fr_FR.UTF-8',
    watched: false,
    columns,
    colours: { out: colours, err: colours },
  };
  return { terminal, said, written };
}
