import { describe, expect, it } from 'vitest';
import { checkDocxTemplate, fillDocx } from '../../../src/document/docx.ts';
import { paragraph, wordFile } from '../ooxml/word-file.ts';

const fields = {
  title: 'text',
  problems: 'list',
  actors: { name: 'text' },
  a: { title: 'text' },
  b: { title: 'text' },
} as const;
const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const codes = (body: string) => checkDocxTemplate(wordFile({ body }), { fields, locale: 'en' }).map(({ code }) => code);

describe('hostile templates', () => {
  it.each([
    '{a.constructor.prototype.x=1}',
    '{constructor}',
    '{__proto__}',
    '{toString}',
    '{constructor.constructor("return process")()}',
    '<%= process.env.HOME %>',
    '+++EXEC process.exit(1)+++',
    '{{#with "s" as |string|}}{{#with "e"}}{{lookup string.sub "constructor"}}{{/with}}{{/with}}',
    '{problems.length}',
    '{__proto__.polluted}',
    '{{titel}}',
  ])('%s names no declared field', (payload) => {
    const found = codes(paragraph(escaped(payload)));
    expect(new Set(found)).toEqual(new Set(['unknown-field']));
    expect(fillDocx(wordFile({ body: paragraph(escaped(payload)) }), {}, { fields }).success).toBe(false);
  });

  it.each([
    '{#a}{#b}{/a}{/b}',
    '{a{b}}',
    '{#problems}{.}',
    '{/actors}',
    '{title',
    'title}',
    '{}',
    '{#}{/}',
    '{.}',
    '{problems}',
    '{#title}{/title}',
  ])('%s is no sound template', (payload) => {
    expect(codes(paragraph(payload))).toContain('template-syntax');
  });

  it('keeps a loop inside its table', () => {
    const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell('{#actors}')}${cell('x')}</w:tr></w:tbl>${paragraph('{/actors}')}`;
    const [issue, ...more] = checkDocxTemplate(wordFile({ body }), { fields, locale: 'en' });
    expect(more).toEqual([]);
    expect(issue?.code).toBe('template-syntax');
    expect(issue?.position).toEqual({ table: 1, row: 1, column: 1 });
    expect(issue?.place).toBe('table 1, row 1, column 1');
  });

  it('fetches nothing', () => {
    expect(codes(paragraph('{%https://169.254.169.254/latest/meta-data}'))).toEqual(['template-limit']);
  });

  it('stops at the limits', () => {
    expect(codes(paragraph('{title}'.repeat(200_000)))).toEqual(['template-limit']);
    const file = wordFile({ body: paragraph('{#problems}{.}{/problems}') });
    const problems = Array.from({ length: 100_001 }, () => 'x');
    const refused = fillDocx(file, { title: '', problems, actors: [], a: [], b: [] }, { fields });
    expect(refused.issues.map(({ code, params }) => [code, params['reason']])).toEqual([
      ['template-limit', 'repetitions'],
    ]);
    const long = fillDocx(
      file,
      { title: '', problems: ['x'.repeat(5000)], actors: [], a: [], b: [] },
      { fields, limits: { outputBytes: 4000 } },
    );
    expect(long.issues.map(({ code, params }) => [code, params['reason']])).toEqual([
      ['template-limit', 'outputBytes'],
    ]);
  });

  it('names the loop that goes too deep', () => {
    const nested = (depth: number) =>
      wordFile({
        body: paragraph(`${'{#problems}'.repeat(depth)}${'{/problems}'.repeat(depth)}`),
      });
    const found = checkDocxTemplate(nested(5000), { fields, locale: 'en' });
    expect(found.map(({ code, params, position }) => [code, params['reason'], params['limit'], position])).toEqual([
      ['template-limit', 'loopDepth', 20, { paragraph: 1 }],
    ]);
    expect(checkDocxTemplate(nested(20), { fields })).toEqual([]);
    expect(checkDocxTemplate(nested(3), { fields, limits: { loopDepth: 2 } })).toHaveLength(1);
  });

  it('takes a tag cut over thousands of runs', () => {
    const body = paragraph(`{tit${'</w:t></w:r><w:r><w:t>'.repeat(100_000)}le}`);
    expect(fillDocx(wordFile({ body }), { title: 'a' }, { fields }).success).toBe(true);
  });

  it('costs no more than its length', () => {
    expect(codes(paragraph('&lt;%'.repeat(500_000)))).toEqual([]);
    expect(codes(paragraph('{'.repeat(500_000)))).toEqual(['template-syntax']);
    expect(codes(paragraph('}'.repeat(500_000)))).toEqual(['template-limit']);
  });
});
