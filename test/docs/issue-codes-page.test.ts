import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cliTexts } from '../../src/cli/texts.ts';
import { KNOWN_ISSUE_CODES } from '../../src/errors/known-codes.ts';
import { codesOfPage, issueCodesPage } from './issue-codes-page.ts';

describe('the pages of issue codes', () => {
  test.each([
    ['en', '../../docs/issue-codes.md'],
    ['fr', '../../docs/fr/issue-codes.md'],
  ] as const)('are what the catalogues generate in %s (UPDATE_DOCS=1 rewrites them)', (language, path) => {
    const page = new URL(path, import.meta.url);
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(page, issueCodesPage(language));
    expect(readFileSync(page, 'utf8')).toBe(issueCodesPage(language));
  });

  test('hold every code, but those of the files of a command line', () => {
    const told = new Set([...codesOfPage(), ...Object.keys(cliTexts.en).filter((key) => key.startsWith('file-'))]);
    expect(KNOWN_ISSUE_CODES.filter((code) => !told.has(code))).toEqual([]);
  });

  test('leave no place unread', () => {
    expect(issueCodesPage('en')).not.toMatch(/(?<!&#123;)[{}]/);
    expect(issueCodesPage('fr').length).toBeGreaterThan(10_000);
  });
});
