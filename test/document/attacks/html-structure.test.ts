import { describe, expect, it } from 'vitest';
import { parseHtml, parseMarkdown, plainText } from '../../../src/document/index.ts';

const SVG = 'src="data:image/svg+xml;charset=utf-8,%3Csvg/%3E"';
const read = (html: string) => {
  const result = parseHtml(html);
  return {
    words: result.success
      ? plainText(result.data)
          .split(/\s+/)
          .filter((word) => word !== '')
      : undefined,
    codes: result.issues.map(({ code, params }) => `${code} ${params['found']}`),
  };
};

describe('words that stick together or are lost in pages that are not sound', () => {
  it.each([
    ['blocks in a heading', '<h1><div>a</div><div>b</div></h1>', ['a', 'b']],
    ['a list in a heading', '<h1>a<ul><li>b<li>c</ul></h1>', ['a', 'b', 'c']],
    ['a table in a heading', '<h1>a<table><tr><td>b<td>c</table></h1>', ['a', 'b', 'c']],
    ['paragraphs in a caption', '<table><caption><p>a<p>b</caption><tr><td>c</table>', ['a', 'b', 'c']],
    ['two captions', '<table><caption>a</caption><caption>b</caption><tr><td>c</table>', ['a', 'b', 'c']],
    ['a table in a paragraph', '<p>a<table><tr><td>b<td>c</table>d', ['a', 'b', 'c', 'd']],
    ['blocks in preformatted text', '<pre><p>a</p><div>b</div></pre>', ['a', 'b']],
    ['a figure with more than a picture', `<figure><img alt=a ${SVG}><p>b</p>c</figure>`, ['a', 'b', 'c']],
    [
      'a figure with two captions',
      '<figure>a<figcaption>b</figcaption><figcaption>c</figcaption></figure>',
      ['a', 'c', 'b'],
    ],
    ['a page break with words', '<div data-page-break>a</div>b', ['a', 'b']],
  ])('%s', (_, html, words) => {
    expect(read(html)).toEqual({ words, codes: [] });
    // The same rules hold for HTML in Markdown.
    const markdown = parseMarkdown(html);
    expect(
      markdown.success &&
        plainText(markdown.data)
          .split(/\s+/)
          .filter((word) => word !== ''),
    ).toEqual(words);
  });

  it('a table in a paragraph stays a table', () => {
    const result = parseHtml('<p>a<table><tr><td>b</table>c');
    expect(result.success && result.data.children.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
  });

  it('what is left out is told, in tables and frames too', () => {
    const dropped = (name: string) => ({ words: ['b'], codes: [`dropped-element ${name}`] });
    expect(read('<table><template>a</template><tr><td>b</table>')).toEqual(dropped('template'));
    expect(read('<table><tr><template>a</template><td>b</table>')).toEqual(dropped('template'));
    expect(read('<p>b</p><title>a</title>')).toEqual(dropped('title'));
    expect(read('<frameset><frame src=a><noframes>a</noframes></frameset>')).toEqual({
      words: [],
      codes: ['dropped-element frameset'],
    });
  });

  it('the description of a picture with several sources is kept like that of any other', () => {
    expect(read('<picture><source srcset=x><img alt=a></picture>')).toEqual({
      words: ['a'],
      codes: ['dropped-image a'],
    });
  });
});
