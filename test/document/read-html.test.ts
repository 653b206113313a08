import { describe, expect, it } from 'vitest';
import { contentOf, type DocumentNode, parseHtml, plainText } from '../../src/document/index.ts';

function read(html: string, options: Parameters<typeof parseHtml>[1] = {}): DocumentNode {
  const result = parseHtml(html, options);
  if (!result.success) throw new Error(result.issues.map((issue) => issue.message).join('\n'));
  return result.data;
}
const pieces = (html: string) => contentOf(read(html)).map(({ kind, text }) => `${kind}: ${text}`);
const codes = (html: string) => parseHtml(html, { locale: 'en' }).issues.map((issue) => issue.code);

describe('HTML from elsewhere', () => {
  it('is read as browsers show it', () => {
    expect(pieces('<h2>  A\n b </h2>texte <b>gras </b> ici<p>un<p>deux<div>trois<div>quatre')).toEqual([
      'heading 2: A b',
      'paragraph: texte gras ici',
      'paragraph: un',
      'paragraph: deux',
      'paragraph: trois',
      'paragraph: quatre',
    ]);
  });

  it('has tables with headers, spans and lists', () => {
    const html = '<table><caption>Q</caption><tr><th>A<th>B<tr><td rowspan=2>c<td><ul><li>d<li>e</ul><tr><td>f</table>';
    expect(pieces(html)).toEqual([
      'caption: Q',
      'header 1, 1 paragraph: A',
      'header 1, 2 paragraph: B',
      'cell 2, 1 over 1 × 2 paragraph: c',
      'cell 2, 2 item • paragraph: d',
      'cell 2, 2 item • paragraph: e',
      'cell 3, 2 paragraph: f',
    ]);
  });

  it('has bullets that people typed, one list over several paragraphs', () => {
    expect(pieces('<p>• un</p><p>• deux</p>')).toEqual(['item • paragraph: un', 'item • paragraph: deux']);
    expect(read('<p>• un</p><p>• deux</p>').children).toHaveLength(1);
    expect(pieces('<p>a<br>&gt; b<br>&gt; c</p>')).toEqual([
      'paragraph: a',
      'item • paragraph: b',
      'item • paragraph: c',
    ]);
    expect(pieces('<p>-12,5 et 3 - 2</p>')).toEqual(['paragraph: -12,5 et 3 - 2']);
  });

  it('keeps lines and columns', () => {
    expect(read('<h1>T</h1>\n  <p>a</p>').children[1]?.at).toEqual({ line: 2, column: 3 });
  });

  it('says what it leaves out, and runs nothing', () => {
    expect(codes('<p>a<script>alert(1)</script>')).toEqual(['dropped-element']);
    expect(codes('<p><img src=x onerror=alert(1) alt=logo>')).toEqual(['dropped-image']);
    expect(codes('<p><a href="java&#10;script:alert(1)">a</a>')).toEqual(['dropped-url']);
    expect(codes('<p id=a>x</p><p id=a>y</p>')).toEqual(['dropped-anchor']);
    expect(plainText(read('<p>a<style>b</style><template>c</template><svg><text>d</text></svg>e'))).toBe('ae');
  });

  it('never decodes twice', () => {
    expect(plainText(read('<p>&amp;lt;script&amp;gt;</p>'))).toBe('&lt;script&gt;');
  });
});

describe('limits of reading HTML', () => {
  const firstError = (html: string, limits = {}) => {
    const result = parseHtml(html, { limits });
    return result.success ? 'read' : result.issues.at(-1)?.code;
  };

  it('are typed issues', () => {
    expect(firstError('a'.repeat(600_000))).toBe('limit-input-size');
    expect(firstError('<div>'.repeat(90_000))).toBe('limit-depth');
    expect(firstError('<ul><li>'.repeat(20_000))).toBe('limit-depth');
    expect(firstError('<p>a'.repeat(100), { nodes: 50 })).toBe('limit-nodes');
    expect(firstError('<table><tr><td><td><td></table>', { tableCells: 2 })).toBe('limit-table-cells');
    const attributes = Array.from({ length: 20_000 }, (_, index) => `a${index}`).join(' ');
    expect(firstError(`<p ${attributes}>`)).toBe('limit-attributes');
  });
});
