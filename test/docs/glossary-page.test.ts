import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { glossaryPage } from './glossary-page.ts';

const PAGE = new URL('../../docs/glossary.md', import.meta.url);

test('docs/glossary.md is what the glossary generates (UPDATE_DOCS=1 rewrites it)', () => {
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(PAGE, glossaryPage());
  expect(readFileSync(PAGE, 'utf8')).toBe(glossaryPage());
});
