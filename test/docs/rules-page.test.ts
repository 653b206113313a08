import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulesPage } from './rules-page.ts';

const PAGE = new URL('../../docs/rules.md', import.meta.url);

test('docs/rules.md is what the rules and their examples generate (UPDATE_DOCS=1 rewrites it)', () => {
  const page = rulesPage();
  if (process.env['UPDATE_DOCS'] === '1') {
    mkdirSync(new URL('.', PAGE), { recursive: true });
    writeFileSync(PAGE, page);
  }
  expect(readFileSync(PAGE, 'utf8')).toBe(page);
});
