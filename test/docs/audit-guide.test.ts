import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verdictTables } from './audit-guide.ts';
import { withPart } from './with-part.ts';

const PAGE = new URL('../../docs/guides/audit.md', import.meta.url);

test('docs/guides/audit.md shows the verdicts that the claims have (UPDATE_DOCS=1 rewrites them)', () => {
  const page = readFileSync(PAGE, 'utf8');
  const expected = withPart(page, 'verdicts', verdictTables());
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(PAGE, expected);
  expect(page).toContain('<!-- verdicts -->');
  expect(readFileSync(PAGE, 'utf8')).toBe(expected);
});
