import type { FileReading, Machine } from '../../src/cli/machine.ts';

/** A machine in memory: what the program reads, and everything it says and writes. */
export function memoryTerminal(files: Readonly<Record<string, string | Uint8Array | FileReading>> = {}) {
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
    writeFile: async (path, data) => {
      written.set(path, data);
    },
    today: '2023-02-08',
    language: 'fr_FR.UTF-8',
    watched: false,
  };
  return { terminal, said, written };
}
