import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHtml, parseMarkdown, renderHtml, renderMarkdown, sameContent } from '../../src/document/index.ts';
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
