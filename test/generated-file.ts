import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const root = new URL('../', import.meta.url);

/** Written as the formatter of the house writes it. */
export function formatted(text: string, path: string): string {
  return execFileSync(
    process.execPath,
    ['node_modules/@biomejs/biome/bin/biome', 'format', `--stdin-file-path=${path}`],
    { cwd: fileURLToPath(root), input: text, encoding: 'utf8' },
  );
}

/** Compares a generated file with what it should be; `npm run generate` writes it instead. */
export async function isCurrent(path: string, text: string): Promise<void> {
  await expect(text, `${path} is out of date: npm run generate`).toMatchFileSnapshot(
    fileURLToPath(new URL(path, root)),
  );
}
