import { type FileToZip, zipFile } from './zip-file.ts';

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a Word file is made of; left out parts are not there. */
export interface WordFile {
  /** The inside of `w:body`. */
  readonly body?: string;
  /** The whole main part, instead of a body. */
  readonly main?: string;
  /** The inside of `w:styles`. */
  readonly styles?: string;
  /** The inside of `w:numbering`. */
  readonly numbering?: string;
  /** More relationships of the main part. */
  readonly relationships?: string;
  readonly more?: readonly FileToZip[];
}

/** A Word file as a word processor would write it, from the pieces of a test. */
export function wordFile({ body, main, styles, numbering, relationships = '', more = [] }: WordFile): Uint8Array {
  const document =
    main ?? (body === undefined ? undefined : `<w:document ${W} ${R}><w:body>${body}</w:body></w:document>`);
  const files: FileToZip[] = [
    {
      name: '[Content_Types].xml',
      content:
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${styles === undefined ? '' : `<Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/>`}${numbering === undefined ? '' : `<Relationship Id="rId2" Type="${OFFICE}/numbering" Target="numbering.xml"/>`}${relationships}</Relationships>`,
    },
  ];
  if (document !== undefined) files.push({ name: 'word/document.xml', content: document });
  if (styles !== undefined) files.push({ name: 'word/styles.xml', content: `<w:styles ${W}>${styles}</w:styles>` });
  if (numbering !== undefined)
    files.push({ name: 'word/numbering.xml', content: `<w:numbering ${W}>${numbering}</w:numbering>` });
  return zipFile([...files, ...more]);
}

/** A paragraph of plain words. */
export function paragraph(words: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${words}</w:t></w:r></w:p>`;
}
