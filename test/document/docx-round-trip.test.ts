import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocx, renderDocx } from '../../src/document/docx.ts';
import { sameContent } from '../../src/document/index.ts';
import { parsePptx, renderPptx } from '../../src/document/pptx.ts';
import { arbitraryDocument } from './arbitrary-document.ts';

describe('a document written as a Word file', () => {
  it('is read back with the same content, whatever the tree and its texts', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const read = parseDocx(renderDocx(document));
        expect(read.issues).toEqual([]);
        expect(read.success && sameContent(document, read.data, { help: true }).differences).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a description back as it was, though the file ends the direction that it leaves open', () => {
    const figure = { type: 'figure' as const, svg: '', alternative: '\u202eabc' };
    const written = { type: 'document' as const, title: 'T', language: 'fr', children: [figure] };
    for (const read of [parseDocx(renderDocx(written)), parsePptx(renderPptx(written))])
      expect(read.success && read.data.children).toMatchObject([{ alternative: '\u202eabc' }]);
  });

  it('gives the same bytes each time and leaves the tree as it was', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const before = structuredClone(document);
        expect(renderDocx(document)).toEqual(renderDocx(structuredClone(document)));
        expect(document).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});
