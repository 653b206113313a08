#!/usr/bin/env node
import { createReadStream, unwatchFile, watchFile } from 'node:fs';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { BadCall } from './command.ts';
import type { FileReading, Machine } from './machine.ts';
import { shortAnswer } from './short-answer.ts';
import { wantsColours } from './style.ts';
import type { WrongCall } from './wrong-calls.ts';

const REASONS: Readonly<Record<string, 'not-found' | 'not-a-file' | 'not-allowed'>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EISDIR: 'not-a-file',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
};

function failure(error: unknown): FileReading {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return { ok: false, reason: REASONS[code] ?? 'unreadable' };
}

/** Why a file cannot be written, by what the system says. */
const WRITING: Readonly<Record<string, WrongCall>> = {
  EISDIR: 'write-folder',
  EEXIST: 'write-in-file',
  ENOTDIR: 'write-in-file',
  EACCES: 'write-denied',
  EPERM: 'write-denied',
  EROFS: 'write-read-only',
  ENOSPC: 'write-full',
  ENAMETOOLONG: 'write-name-too-long',
};

function notWritten(path: string, error: unknown): BadCall {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new BadCall(WRITING[code] ?? 'cannot-write', { path, code });
}

/** Reads a stream to its end, or to the limit: what is beyond it is never held in memory. */
async function readAll(stream: AsyncIterable<unknown>, limit: number): Promise<FileReading> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : (chunk as Uint8Array);
      size += bytes.length;
      if (size > limit) return { ok: false, reason: 'too-large', size };
      chunks.push(bytes);
    }
  } catch (error) {
    return failure(error);
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}

/** How often a watched file is looked at, in milliseconds. */
const LOOK_EVERY = 300;

/**
 * Looks at the files themselves, again and again: that works on every system and on disks of a network, and sees files that an
 * editor replaces by others of the same name.
 */
function changed(files: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const told = (): void => {
      for (const file of files) unwatchFile(file, told);
      resolve(true);
    };
    for (const file of files) watchFile(file, { interval: LOOK_EVERY }, told);
  });
}

const now = new Date();
const two = (n: number): string => String(n).padStart(2, '0');

const machine: Machine = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  async readFile(path, limit) {
    try {
      const { size } = await stat(path);
      if (size > limit) return { ok: false, reason: 'too-large', size };
    } catch (error) {
      return failure(error);
    }
    return readAll(createReadStream(path), limit);
  },
  readInput: (limit) => readAll(process.stdin, limit),
  async findFiles(pattern) {
    const { glob } = await import('tinyglobby');
    const files = await glob(pattern, { ignore: ['**/node_modules/**'], expandDirectories: false, dot: false });
    return files.sort();
  },
  changed,
  async writeFile(path, data) {
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, data);
    } catch (error) {
      throw notWritten(path, error);
    }
  },
  today: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
  language: process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'],
  watched: process.stderr.isTTY === true,
  columns: process.stdout.isTTY === true ? process.stdout.columns || 80 : undefined,
  colours: {
    out: wantsColours(process.env, process.stdout.isTTY === true),
    err: wantsColours(process.env, process.stderr.isTTY === true),
  },
};

// A reader that closes early (`| head`) is not an error of ours: files are written to the end, and the exit code is the answer's.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.exit(2);
});

const argv = process.argv.slice(2);
const short = shortAnswer(argv, machine.language);
if (short === undefined) {
  const { run } = await import('./run.ts');
  process.exitCode = await run(argv, machine);
} else {
  machine.out(short.text);
  process.exitCode = short.code;
}
