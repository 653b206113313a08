import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verdictTables } from './audit-guide.ts';
import { auditTranscript } from './audit-transcript.ts';
import { withPart } from './with-part.ts';

const PAGE = new URL('../../docs/guides/audit.md', import.meta.url);

test('docs/guides/audit.md shows what the command line says and the claims give (UPDATE_DOCS=1 rewrites it)', async () => {
  const page = readFileSync(PAGE, 'utf8');
  const expected = withPart(withPart(page, 'verdicts', verdictTables()), 'terminal', await auditTranscript());
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(PAGE, expected);
  expect(page).toContain('<!-- verdicts -->');
  expect(page).toContain('<!-- terminal -->');
  expect(readFileSync(PAGE, 'utf8')).toBe(expected);
});
