import { strToU8, zipSync } from 'fflate';

const NAMESPACES = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  ['number', 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'],
  ['calcext', 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'],
  ['draw', 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ');

export const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/** A spreadsheet as LibreOffice writes it: its kind first, styles of dates, one sheet or what is given. */
export function spreadsheet(parts: {
  readonly rows?: string;
  readonly sheets?: string;
  readonly styles?: string;
  readonly after?: string;
  readonly kind?: string;
  readonly manifest?: string;
  readonly more?: Readonly<Record<string, string>>;
}): Uint8Array {
  const { rows = '', sheets = `<table:table table:name="Plan">${rows}</table:table>`, styles = '', after = '' } = parts;
  const files: Record<string, string> = {
    mimetype: parts.kind ?? ODS_TYPE,
    'META-INF/manifest.xml': parts.manifest ?? '<manifest/>',
    'styles.xml': `<office:document-styles ${NAMESPACES}><office:styles><number:date-style style:name="N37"><number:day/><number:text>/</number:text><number:month/><number:text>/</number:text><number:year/></number:date-style><style:style style:name="Default" style:family="table-cell"/></office:styles></office:document-styles>`,
    'content.xml': `<office:document-content ${NAMESPACES}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${sheets}${after}</office:spreadsheet></office:body></office:document-content>`,
    ...parts.more,
  };
  // The kind stands first and is not deflated, so that programs see it at once.
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [name, [strToU8(text), { level: name === 'mimetype' ? 0 : 6 }]]),
    ),
  );
}

/** A cell with a text. */
export const odsText = (text: string, more = ''): string =>
  `<table:table-cell office:value-type="string" ${more}><text:p>${text}</text:p></table:table-cell>`;

export const odsRow = (cells: string, more = ''): string => `<table:table-row ${more}>${cells}</table:table-row>`;
