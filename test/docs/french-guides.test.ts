import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const docs = new URL('../../docs/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, docs), 'utf8');

/** Pages for practitioners: what each has in English it has in French, under the same name. */
const PAGES = [
  'index.md',
  'start.md',
  'which-function.md',
  'try.md',
  'issue-codes.md',
  ...readdirSync(new URL('guides/', docs))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `guides/${name}`),
];

const withoutCode = (page: string): string => page.replace(/^```[\s\S]*?^```$/gm, '');
const headings = (page: string): string[] => [...withoutCode(page).matchAll(/^(#+) /gm)].map(([, level = '']) => level);
const blocks = (page: string): (readonly [language: string, code: string])[] =>
  [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => [language, code]);
/** What a piece of code calls, in order: words and names of one's own may be in either language. */
const called = (code: string): string[] =>
  [...code.matchAll(/import \{[^}]*\} from '([^']+)'/g)].map(([whole]) => whole);

describe.each(PAGES)('docs/%s', (page) => {
  it('has a French page beside it', () => {
    expect(existsSync(new URL(`fr/${page}`, docs))).toBe(true);
  });
  it('which has the same chapters, tables and pieces of code', () => {
    const [english, french] = [read(page), read(`fr/${page}`)];
    expect(headings(french)).toEqual(headings(english));
    const rows = (text: string): number => [...withoutCode(text).matchAll(/^\|/gm)].length;
    expect(rows(french)).toBe(rows(english));
    // In French the start page begins with what needs no program.
    const [theirs, ours] = [blocks(english), blocks(french).slice(page === 'start.md' ? 1 : 0)];
    expect(ours.map(([language]) => language)).toEqual(theirs.map(([language]) => language));
    expect(ours.map(([, code]) => called(code).length)).toEqual(theirs.map(([, code]) => called(code).length));
  });
  it('and both lead to each other', () => {
    if (/index|try|issue-codes/.test(page)) return expect(page).toMatch(/\.md$/);
    const up = page.includes('/') ? '../' : '';
    expect(read(page)).toContain(`*[En français](${up}fr/${page})*`);
    expect(read(`fr/${page}`)).toContain(`*[In English](../${up}${page})*`);
  });
});
