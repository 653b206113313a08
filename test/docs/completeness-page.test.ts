import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { requirementTables } from './completeness-page.ts';
import { withPart } from './with-part.ts';

const PAGE = new URL('../../docs/concepts/completeness.md', import.meta.url);

test('docs/concepts/completeness.md lists what the levels ask for (UPDATE_DOCS=1 rewrites it)', () => {
  const page = readFileSync(PAGE, 'utf8');
  const expected = withPart(page, 'requirements', requirementTables());
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(PAGE, expected);
  expect(page).toContain('<!-- requirements -->');
  expect(readFileSync(PAGE, 'utf8')).toBe(expected);
});
