import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  abbr,
  doc,
  link,
  p,
  parseHtml,
  parseMarkdown,
  renderHtml,
  renderMarkdown,
  sameContent,
} from '../../src/document/index.ts';
import { arbitraryDocument } from './arbitrary-document.ts';

const RUNS = { numRuns: 300 };

describe('what is written is read back', () => {
  it('as Markdown, whatever the tree and its texts', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const text = renderMarkdown(document);
        const read = parseMarkdown(text);
        expect(read.success && sameContent(document, read.data, { help: true }).differences).toEqual([]);
      }),
      RUNS,
    );
  });

  it('as Markdown, with what would end the name of a link definition in a title', () => {
    const short = doc({ title: 'T', language: 'fr' }, [p([link('https://a.fr', [abbr('ARS', 'a]: b')])])]);
    for (const marks of [true, false]) {
      const read = parseMarkdown(renderMarkdown(short, { marks }));
      expect(read.success && read.data.children).toMatchObject(short.children);
    }
  });

  it('as an HTML page, whatever the tree and its texts', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const read = parseHtml(renderHtml(document));
        expect(read.success && sameContent(document, read.data, { help: true }).differences).toEqual([]);
      }),
      RUNS,
    );
  });
});
