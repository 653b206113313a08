import { describe, expect, it, test } from 'vitest';
import { checkDocxTemplate, fillDocx, PACKAGE_LIMITS, type PackageLimits, parseDocx } from '../../src/document/docx.ts';
import { DOCUMENT_LIMITS, type DocumentLimits, parseHtml, parseMarkdown } from '../../src/document/index.ts';
import type { Result } from '../../src/errors/index.ts';
import { paragraph, wordFile } from './ooxml/word-file.ts';

/** The codes of an answer; none when it is data. */
const refusals = (result: Result<unknown>) => (result.success ? [] : result.issues.map(({ code }) => code));

interface Bound {
  readonly read: (limit: number) => Result<unknown>;
  /** The smallest limit that lets the input through. */
  readonly least: number;
  readonly code: string;
}

const markdown = (text: string, name: keyof DocumentLimits) => (limit: number) =>
  parseMarkdown(text, { limits: { [name]: limit }, locale: 'en' });
const html = (text: string, name: keyof DocumentLimits) => (limit: number) =>
  parseHtml(text, { limits: { [name]: limit }, locale: 'en' });

const TEXTS: Readonly<Record<string, Bound & { readonly limit: keyof DocumentLimits }>> = {
  'characters of Markdown': {
    limit: 'inputSize',
    read: markdown('abc', 'inputSize'),
    least: 3,
    code: 'limit-input-size',
  },
  'characters of HTML': { limit: 'inputSize', read: html('abc', 'inputSize'), least: 3, code: 'limit-input-size' },
  'lines with words': { limit: 'lines', read: markdown('a\n\nb\n\nc', 'lines'), least: 3, code: 'limit-lines' },
  'lines in all': { limit: 'lines', read: markdown(`a${'\n'.repeat(29)}`, 'lines'), least: 3, code: 'limit-lines' },
  'lines that end with returns': {
    limit: 'lines',
    read: markdown('\r'.repeat(29), 'lines'),
    least: 3,
    code: 'limit-lines',
  },
  'marks in all': { limit: 'marks', read: markdown('*a*\n\n[b\n\n&c', 'marks'), least: 4, code: 'limit-markup' },
  'escapes among the marks': { limit: 'marks', read: markdown('\\*\\*', 'marks'), least: 2, code: 'limit-markup' },
  'markers of lists among the marks': {
    limit: 'marks',
    read: markdown('- a\n- b\n\n> c', 'marks'),
    least: 12,
    code: 'limit-markup',
  },
  'cells among the marks': {
    limit: 'marks',
    read: markdown('|a|b|\n|-|-|\n|c|d|', 'marks'),
    least: 14,
    code: 'limit-markup',
  },
  'cells without outer bars among the marks': {
    limit: 'marks',
    read: markdown('a|b\n-|-\nc|d', 'marks'),
    least: 6,
    code: 'limit-markup',
  },
  'marks in one passage': {
    limit: 'passageMarks',
    read: markdown('*a* *b*', 'passageMarks'),
    least: 4,
    code: 'limit-markup',
  },
  'marks over lines of one passage': {
    limit: 'passageMarks',
    read: markdown('*a*\n*b*', 'passageMarks'),
    least: 4,
    code: 'limit-markup',
  },
  'marks under what only looks like a table': {
    limit: 'passageMarks',
    read: markdown('|a|b|\n-\n*a* *b*\n*c*', 'passageMarks'),
    least: 6,
    code: 'limit-markup',
  },
  'marks under a row of too few dashes': {
    limit: 'passageMarks',
    read: markdown('|a|b|\n|-|\n|*a* *b*|\n|*c*|', 'passageMarks'),
    least: 6,
    code: 'limit-markup',
  },
  'marks in rows of a table, each for itself': {
    limit: 'passageMarks',
    read: markdown('|a|\n|-|\n|*b* *c*|\n|*d*|', 'passageMarks'),
    least: 4,
    code: 'limit-markup',
  },
  'marks in rows in the middle of a paragraph': {
    limit: 'passageMarks',
    read: markdown('x\n|a|\n|-|\n|*b* *c*|\n|*d*|', 'passageMarks'),
    least: 6,
    code: 'limit-markup',
  },
  'marks over several passages': {
    limit: 'passageMarks',
    // 16 passages of 4 marks: as much work as 16, and 4 times the limit squared is allowed.
    read: markdown('*a* *b*\n\n'.repeat(16), 'passageMarks'),
    least: 8,
    code: 'limit-markup',
  },
  'backticks in a long passage': {
    limit: 'passageMarks',
    // 2 runs to look for in 200 characters.
    read: markdown(`\`${'a'.repeat(198)}\``, 'passageMarks'),
    least: 15,
    code: 'limit-markup',
  },
  'lists that close inside lists': {
    limit: 'passageMarks',
    read: markdown('- a\n  - b\n'.repeat(20), 'passageMarks'),
    least: 49,
    code: 'limit-markup',
  },
  'quotes one after the other': {
    limit: 'passageMarks',
    read: markdown(' > a\n\n'.repeat(20), 'passageMarks'),
    least: 36,
    code: 'limit-markup',
  },
  'quotes that go on without a mark': {
    limit: 'passageMarks',
    read: markdown(`> a\n${'b\n'.repeat(40)}`, 'passageMarks'),
    least: 23,
    code: 'limit-markup',
  },
  'words between lists': {
    limit: 'passageMarks',
    read: markdown('- a\n\n b\n\n'.repeat(20), 'passageMarks'),
    least: 58,
    code: 'limit-markup',
  },
  'underlined headings': {
    limit: 'passageMarks',
    read: markdown('a\n=\n'.repeat(20), 'passageMarks'),
    least: 29,
    code: 'limit-markup',
  },
  'attributes of an element': {
    limit: 'attributes',
    read: html('<p a b=1 c="2">x', 'attributes'),
    least: 3,
    code: 'limit-attributes',
  },
  'quotes in Markdown': { limit: 'depth', read: markdown('> > > a', 'depth'), least: 3, code: 'limit-depth' },
  'lists in HTML': {
    limit: 'depth',
    read: html('<ul><li><ul><li>a</ul></ul>', 'depth'),
    least: 5,
    code: 'limit-depth',
  },
  'elements in HTML': {
    limit: 'depth',
    read: html(`${'<span>'.repeat(18)}a`, 'depth'),
    least: 5,
    code: 'limit-depth',
  },
  'nodes of Markdown': { limit: 'nodes', read: markdown('a\n\nb', 'nodes'), least: 5, code: 'limit-nodes' },
  'nodes of HTML': { limit: 'nodes', read: html('<p>a<p>b', 'nodes'), least: 34, code: 'limit-nodes' },
  'cells of a table of Markdown': {
    limit: 'tableCells',
    read: markdown('|a|b|\n|-|-|\n|c|d|', 'tableCells'),
    least: 4,
    code: 'limit-table-cells',
  },
  'cells of a table of HTML': {
    limit: 'tableCells',
    read: html('<table><tr><td><td colspan=3></table>', 'tableCells'),
    least: 4,
    code: 'limit-table-cells',
  },
};

const word =
  (name: keyof PackageLimits, file: Uint8Array, more: Partial<PackageLimits> = {}) =>
  (limit: number) =>
    parseDocx(file, { limits: { ...more, [name]: limit }, locale: 'en' });
const plain = wordFile({ body: paragraph('a') });
const long = wordFile({ body: paragraph('a'), more: [{ name: 'x', content: 'a'.repeat(5000) }] });
const shrunk = wordFile({ body: paragraph('a'), more: [{ name: 'x', content: 'a'.repeat(5000) }] });

const FILES: Readonly<Record<string, Bound & { readonly limit: keyof PackageLimits }>> = {
  'bytes of a file': { limit: 'fileBytes', read: word('fileBytes', plain), least: plain.length, code: 'zip-size' },
  'parts of a file': { limit: 'entries', read: word('entries', long), least: 5, code: 'zip-entries' },
  'bytes of a part': { limit: 'partBytes', read: word('partBytes', long), least: 5000, code: 'zip-size' },
  'elements inside one another': {
    limit: 'xmlDepth',
    read: word('xmlDepth', plain),
    least: 5,
    code: 'xml-depth',
  },
  'attributes of an XML element': {
    limit: 'xmlAttributes',
    read: word('xmlAttributes', wordFile({ body: '<w:p a="1" b="2" c="3"/>' })),
    least: 3,
    code: 'xml-attributes',
  },
};

describe.each(Object.entries({ ...TEXTS, ...FILES }))('the limit on %s', (_, { read, least, code, limit }) => {
  it('lets through what just keeps to it', () => {
    expect(refusals(read(least))).toEqual([]);
  });

  it('is an issue that says what was met and how to mend it', () => {
    const result = read(least - 1);
    expect(refusals(result)).toEqual([code]);
    const issue = result.issues.find((one) => one.code === code);
    expect(issue?.message).toMatch(/[Ss]plit|[Rr]emove|[Ss]implify|Save/);
    expect(typeof issue?.params['limit']).toBe('number');
    if (limit !== 'depth' && limit !== 'nodes' && limit !== 'tableCells' && limit !== 'xmlDepth') {
      expect(issue?.params['found']).toBeGreaterThanOrEqual(Number(issue?.params['limit']));
    }
  });
});

test('each stretch of a long text counts for itself', () => {
  const headings = parseMarkdown('a\n=\n\n'.repeat(400), { limits: { passageMarks: 100 } });
  expect(refusals(headings)).toEqual([]);
  // Link definitions hold for the whole text, which is then one stretch.
  const whole = parseMarkdown(`${'a\n=\n\n'.repeat(400)}[a]: https://a.fr`, { limits: { passageMarks: 100 } });
  expect(refusals(whole)).toEqual(['limit-markup']);
});

describe('limits of Word files that depend on how they are packed', () => {
  it('stop at the sum of all parts, at parts that grow too much, and at too many elements', () => {
    expect(refusals(word('totalBytes', long)(5000))).toEqual(['zip-size']);
    expect(refusals(word('ratio', shrunk, { ratioFloorBytes: 1000 })(10))).toEqual(['zip-ratio']);
    expect(refusals(word('ratio', shrunk, { ratioFloorBytes: 6000 })(10))).toEqual([]);
    expect(refusals(word('xmlNodes', plain)(3))).toEqual(['xml-nodes']);
  });

  it('leave bookmarks out past their number, and say how many', () => {
    const mark = (id: number) => `<w:bookmarkStart w:id="${id}" w:name="titre${id}"/><w:bookmarkEnd w:id="${id}"/>`;
    const body = [1, 2, 3].map((id) => mark(id) + paragraph('a')).join('');
    const read = (bookmarks: number) => {
      const result = parseDocx(wordFile({ body }), { limits: { bookmarks }, locale: 'en' });
      return [
        result.success && result.data.children.map(({ anchor }) => anchor),
        result.issues.map(({ code, params }) => [code, params['count']]),
      ];
    };
    expect(read(3)).toEqual([['titre1', 'titre2', 'titre3'], []]);
    expect(read(2)).toEqual([['titre1', 'titre2', undefined], [['docx-bookmark-dropped', 1]]]);
  });
});

describe('limits of templates', () => {
  const fields = { title: 'text', items: 'list' } as const;
  const data = { title: 'x', items: ['a', 'b', 'c'] };
  const tags = wordFile({ body: paragraph('{title}{title}') });
  const turns = wordFile({ body: paragraph('{#items}{.}{/items}') });
  const fill = (file: Uint8Array, limits: object) =>
    fillDocx(file, data, { fields, limits, locale: 'en' }).issues.map(({ params }) => params['reason']);

  it('name which one was met, and none just within', () => {
    expect([fill(tags, { tags: 2 }), fill(tags, { tags: 1 })]).toEqual([[], ['tags']]);
    expect([fill(turns, { repetitions: 3 }), fill(turns, { repetitions: 2 })]).toEqual([[], ['repetitions']]);
    expect([fill(turns, { loopDepth: 1 }), fill(turns, { loopDepth: 0 })]).toEqual([[], ['loopDepth']]);
    expect(fill(turns, { outputBytes: 100 })).toEqual(['outputBytes']);
    expect(checkDocxTemplate(tags, { fields, limits: { tags: 1 }, locale: 'en' })[0]?.message).toMatch(
      /[Ss]plit|[Rr]emove|[Ss]implify/,
    );
  });
});

test('no limit goes without a test here', () => {
  // Slides and their columns are counted by their writer, characters, charts and pictures by the check of trees, and tested with them.
  const told = new Set<string>([
    'slides',
    'slideColumns',
    'characters',
    'chartValues',
    'pictures',
    'pictureBytes',
    'picturePixels',
    ...Object.values(TEXTS).map(({ limit }) => limit),
  ]);
  expect(Object.keys(DOCUMENT_LIMITS).filter((name) => !told.has(name))).toEqual([]);
  const packed = ['totalBytes', 'ratio', 'ratioFloorBytes', 'xmlNodes', 'bookmarks'];
  const files = new Set<string>([...Object.values(FILES).map(({ limit }) => limit), ...packed]);
  expect(Object.keys(PACKAGE_LIMITS).filter((name) => !files.has(name))).toEqual([]);
});
