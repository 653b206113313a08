import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionEnds } from '../../src/document/direction-ends.ts';
import { parseDocx, renderDocx } from '../../src/document/docx.ts';
import {
  type BlockNode,
  checkDocument,
  cleanLine,
  type DocumentNode,
  doc,
  heading,
  p,
  parseHtml,
  parseMarkdown,
  plainText,
  renderHtml,
  renderMarkdown,
  safeRenderHtml,
  sameContent,
  table,
  ul,
} from '../../src/document/index.ts';
import { parsePptx, renderPptx } from '../../src/document/pptx.ts';

const OVERRIDE = '\u202e';
const EMBEDDING_END = '\u202c';
const ISOLATE = '\u2067';
const ISOLATE_END = '\u2069';

/** Texts full of changes of direction, ended or not. */
const turning = fc.string({
  unit: fc.constantFrom(
    ...'ab \n-',
    '\u202a',
    '\u202b',
    '\u202c',
    '\u202d',
    OVERRIDE,
    '\u2066',
    ISOLATE,
    '\u2068',
    ISOLATE_END,
  ),
  minLength: 1,
  maxLength: 10,
});
const page = (children: readonly BlockNode[]): DocumentNode => doc({ title: 'Fiche', language: 'fr' }, children);
const everywhere = fc
  .tuple(turning, turning, turning, turning)
  .map(([a, b, c, d]) =>
    page([
      heading(1, cleanLine(`x${a}`)),
      p([
        a,
        { type: 'strong', children: [{ type: 'text', value: b }] },
        { type: 'abbreviation', value: `x${c}`, title: d },
      ]),
      ul([b, `x${d}`]),
      table([[`x${c}`, d]]),
      p([{ type: 'field', name: 'title', control: 'text', label: a, value: `x${b}` }, c]),
    ]),
  );

const FORMATS: readonly (readonly [string, (document: DocumentNode) => DocumentNode | undefined])[] = [
  ['Markdown', (document) => dataOf(parseMarkdown(renderMarkdown(document)))],
  ['HTML', (document) => dataOf(parseHtml(renderHtml(document)))],
  ['Word', (document) => dataOf(parseDocx(renderDocx(document)))],
  ['slides', (document) => dataOf(parsePptx(renderPptx(document)))],
];
function dataOf(result: { readonly success: boolean; readonly data?: DocumentNode }): DocumentNode | undefined {
  return result.data;
}

describe('a text that changes the direction of writing', () => {
  it.each([
    ['abc', ''],
    [`a${OVERRIDE}b`, EMBEDDING_END],
    [`a${OVERRIDE}b${EMBEDDING_END}`, ''],
    [`${ISOLATE}a${OVERRIDE}b`, EMBEDDING_END + ISOLATE_END],
    [`${ISOLATE}a${OVERRIDE}b${ISOLATE_END}`, ''],
    [`${OVERRIDE}${ISOLATE}a${EMBEDDING_END}`, ISOLATE_END + EMBEDDING_END],
    [`a${EMBEDDING_END}${ISOLATE_END}`, ''],
  ])('%j is ended by %j', (text, ends) => {
    expect(directionEnds(text)).toBe(ends);
  });

  it('is ended by what ends it, whatever the text', () => {
    fc.assert(
      fc.property(turning, (text) => {
        expect(directionEnds(text + directionEnds(text))).toBe('');
      }),
    );
  });

  it.each(FORMATS)('is read back from %s as it was', (_format, readBack) => {
    fc.assert(
      fc.property(everywhere, (document) => {
        const read = readBack(document);
        expect(read === undefined ? 'unread' : sameContent(document, read).differences).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('turns nothing but itself', () => {
    const name = page([p([`Durand${OVERRIDE}fdp`, ' suite'])]);
    expect(renderHtml(name, { shape: 'fragment' })).toBe('<p><bdi>Durand&#8238;fdp suite</bdi></p>\n');
    expect(renderMarkdown(name)).toContain('<bdi>Durand&#8238;fdp suite</bdi>');
    expect(plainText(dataOf(parseDocx(renderDocx(name)))?.children ?? [])).toBe(`Durand${OVERRIDE}fdp suite`);
  });

  it('is told once, where the first one stands', () => {
    const document = page([p('a'), p(`b${OVERRIDE}`), p(`c${ISOLATE}`), p(`d${OVERRIDE}e${EMBEDDING_END}`)]);
    const told = checkDocument(document, { locale: 'en' }).filter(({ code }) => code === 'open-direction');
    expect(told.map(({ severity, path }) => [severity, path])).toEqual([['info', ['children', 1, 'children', 0]]]);
    expect(told[0]?.message).toMatch(/^2 texts change the direction/);
    expect(safeRenderHtml(document).issues.map(({ code }) => code)).toEqual(['open-direction']);
  });
});

describe('ids of a page', () => {
  it('have a beginning of their own, which readers take off', () => {
    const section = page([heading(1, 'Constat', { anchor: 'constat' })]);
    const html = renderHtml(section, { shape: 'fragment' });
    expect(html).toBe('<h1 id="ps-constat">Constat</h1>\n');
    expect(dataOf(parseHtml(html))?.children[0]?.anchor).toBe('constat');
    expect(dataOf(parseHtml('<h1 id="constat">Constat</h1>'))?.children[0]?.anchor).toBe('constat');
  });
});
