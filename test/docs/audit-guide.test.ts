import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { verdictTables } from './audit-guide.ts';
import { auditTranscript } from './audit-transcript.ts';
import { withPart } from './with-part.ts';

test.each([
  ['en', 'docs/guides/audit.md'],
  ['fr', 'docs/fr/guides/audit.md'],
] as const)(
  'the guide (%s) shows what the command line says and the claims give (UPDATE_DOCS=1 rewrites it)',
  async (locale, path) => {
    const place = new URL(`../../${path}`, import.meta.url);
    const page = readFileSync(place, 'utf8');
    const expected = withPart(
      withPart(page, 'verdicts', verdictTables(locale)),
      'terminal',
      await auditTranscript(locale),
    );
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(place, expected);
    expect(page).toContain('<!-- verdicts -->');
    expect(page).toContain('<!-- terminal -->');
    expect(readFileSync(place, 'utf8')).toBe(expected);
  },
);
