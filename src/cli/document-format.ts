import { type DocxTemplate, renderDocx } from '../document/docx.ts';
import { type DocumentNode, renderHtml, renderMarkdown } from '../document/index.ts';
import { type PptxMaster, renderPptx } from '../document/pptx.ts';
import { onPaper } from './on-paper.ts';

/** The formats documents are written in. */
export const FORMATS = ['markdown', 'html', 'docx', 'pptx'] as const;
export type Format = (typeof FORMATS)[number];
export const ENDINGS: Readonly<Record<Format, string>> = { markdown: 'md', html: 'html', docx: 'docx', pptx: 'pptx' };

/** The format that the name of a file asks for. */
export function formatOfName(name: string): Format | undefined {
  return FORMATS.find((format) => name.toLowerCase().endsWith(`.${ENDINGS[format]}`));
}

/** The document in a format. */
export function rendered(
  format: Format,
  document: DocumentNode,
  { master, template }: { readonly master?: PptxMaster; readonly template?: DocxTemplate } = {},
): string | Uint8Array {
  switch (format) {
    case 'markdown':
      return renderMarkdown(document, { ...onPaper, marks: false });
    case 'html':
      return renderHtml(document, onPaper);
    case 'docx':
      return renderDocx(document, { ...onPaper, ...(template && { template }) });
    case 'pptx':
      return renderPptx(document, { ...onPaper, ...(master && { master }) });
    default:
      return format satisfies never;
  }
}
