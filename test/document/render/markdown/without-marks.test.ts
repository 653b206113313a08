import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import {
  cell,
  contentOf,
  type DocumentNode,
  doc,
  figure,
  heading,
  ol,
  p,
  pageBreak,
  parseMarkdown,
  renderMarkdown,
  table,
  ul,
} from '../../../../src/document/index.ts';
import { arbitraryDocument } from '../../arbitrary-document.ts';

/** All that is said, in order, without what it is and without blanks. */
const wordsOf = (document: DocumentNode) =>
  contentOf(document, { help: true })
    .map((piece) => piece.text)
    .join('')
    .replace(/\s+/gu, '');

test('anchors, page breaks, figures, captions and properties leave no comment', () => {
  const page = doc({ title: 'Titre', language: 'fr', properties: { template: 'a' } }, [
    { ...heading(1, 'Fiche'), anchor: 'fiche' },
    pageBreak(),
    { ...p('Constat'), anchor: 'constat' },
    ul(['un']),
    figure('<svg/>', 'Un graphique', { caption: 'Légende', data: [ul(['deux'])] }),
    ul(['trois']),
    table([['Qui', 'Quoi'], ['a', 'b'], [cell('c', { colspan: 2 })]], { headerRows: 2, caption: 'Acteurs' }),
    table([[cell([{ ...p('d'), anchor: 'd' }])]], { headerRows: 0 }),
  ]);
  const plain = renderMarkdown(page, { marks: false });
  expect(renderMarkdown(page)).toContain('<!-- anchor: fiche -->');
  expect(plain).not.toContain('<!--');
  expect(plain).not.toContain('id=');
  expect(plain).toMatchInlineSnapshot(`
    "# Fiche

    Constat

    - un

    Un graphique

    Légende

    - deux

    * trois

    Acteurs

    | Qui | Quoi |
    | --- | --- |
    | a | b |
    | c |  |

    |  |
    | --- |
    | d |
    "
  `);
});

test('lists that a figure separates stay apart', () => {
  const between = figure('', '', { data: [ol(['deux'])] });
  const page = doc({ title: '', language: 'fr' }, [ol(['un']), between, ol(['trois'])]);
  const read = parseMarkdown(renderMarkdown(page, { marks: false }));
  expect(read.success && read.data.children.map((block) => block.type)).toEqual(['list', 'list', 'list']);
});

test('no comment is written and no word is lost, whatever the tree and its texts', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const plain = renderMarkdown(document, { marks: false });
      const comments: string[] = [];
      const stack: unknown[] = [fromMarkdown(plain)];
      for (let node = stack.pop() as Found | undefined; node !== undefined; node = stack.pop() as Found | undefined) {
        if (node.type === 'html' && node.value?.includes('<!--') === true) comments.push(node.value);
        for (const child of node.children ?? []) stack.push(child);
      }
      expect(comments).toEqual([]);
      const read = parseMarkdown(plain);
      expect(read.success && wordsOf(read.data)).toBe(wordsOf(document));
    }),
    { numRuns: 300 },
  );
});

interface Found {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Found[];
}
