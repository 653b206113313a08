import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { limitsTable } from './limits-table.ts';
import { withPart } from './with-part.ts';

const PAGE = new URL('../../docs/security.md', import.meta.url);

test('docs/security.md shows the limits as the code has them (UPDATE_DOCS=1 rewrites it)', () => {
  const page = readFileSync(PAGE, 'utf8');
  const current = withPart(page, 'limits', limitsTable());
  expect(current).toContain('| document | `nodes` |');
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(PAGE, current);
  expect(readFileSync(PAGE, 'utf8')).toBe(current);
});
