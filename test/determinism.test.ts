import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(root, 'node_modules/.determinism-'));
const program = join(folder, 'digests.mjs');

beforeAll(async () => {
  await build({
    absWorkingDir: root,
    entryPoints: ['test/digests.ts'],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The digests of everything the library gives, as a machine of this kind computes them. */
const digests = (environment: Readonly<Record<string, string>>): string =>
  execFileSync(process.execPath, [program], { env: { PATH: process.env['PATH'], ...environment }, encoding: 'utf8' });

it('gives the same bytes in every time zone and in every language of the machine', () => {
  const here = digests({ TZ: 'UTC', LANG: 'C' });
  expect(here.trim().split('\n').length).toBeGreaterThan(30);
  const machines: readonly Readonly<Record<string, string>>[] = [
    { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
    { TZ: 'Pacific/Pago_Pago', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
    { TZ: 'Europe/Paris', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  ];
  for (const machine of machines) expect(digests(machine), JSON.stringify(machine)).toBe(here);
});
