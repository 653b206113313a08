import { columnLetters } from '../../../internal/column-letters.ts';
import {
  contentTypesXml,
  escapeXml,
  type PackagePart,
  relationshipsXml,
  writeZip,
  XML_DECLARATION,
} from '../../ooxml/index.ts';
import type { NativeChart } from './native-chart.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The only sheet of the workbook behind a chart. */
export const SHEET = 'Sheet1';

/** The workbook behind a chart: its names in the first column, a column for each row of numbers. */
export function chartWorkbook({ categories, series }: NativeChart): Uint8Array {
  const head = ['', ...series.map(({ name }) => name)];
  const rows = [
    rowXml(
      1,
      head.map((name, i) => textCell(name, `${columnLetters(i + 1)}1`)),
    ),
    ...categories.map((name, r) =>
      rowXml(r + 2, [
        textCell(name, `A${r + 2}`),
        ...series.map(({ values }, c) => numberCell(values[r] ?? null, `${columnLetters(c + 2)}${r + 2}`, c + 1)),
      ]),
    ),
  ];
  const parts: readonly PackagePart[] = [
    {
      name: '[Content_Types].xml',
      content: contentTypesXml([
        ['xl/workbook.xml', `${TYPE}.sheet.main+xml`],
        ['xl/worksheets/sheet1.xml', `${TYPE}.worksheet+xml`],
        ['xl/styles.xml', `${TYPE}.styles+xml`],
      ]),
    },
    {
      name: '_rels/.rels',
      content: relationshipsXml([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]),
    },
    {
      name: 'xl/workbook.xml',
      content: `${XML_DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationshipsXml([
        { id: 'rId1', type: 'worksheet', target: 'worksheets/sheet1.xml' },
        { id: 'rId2', type: 'styles', target: 'styles.xml' },
      ]),
    },
    { name: 'xl/styles.xml', content: stylesXml(series.map(({ format }) => format)) },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `${XML_DECLARATION}<worksheet xmlns="${MAIN}"><cols><col min="1" max="1" width="48" customWidth="1"/></cols><sheetData>${rows.join('')}</sheetData></worksheet>`,
    },
  ];
  return writeZip(parts);
}

function rowXml(number: number, cells: readonly string[]): string {
  return `<row r="${number}">${cells.join('')}</row>`;
}

function textCell(text: string, address: string): string {
  return text === '' ? '' : `<c r="${address}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`;
}

function numberCell(value: number | null, address: string, style: number): string {
  return value === null ? '' : `<c r="${address}" s="${style}"><v>${value}</v></c>`;
}

function stylesXml(formats: readonly string[]): string {
  const numbers = formats.map((format, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escapeXml(format)}"/>`);
  const cells = formats.map(
    (_, i) => `<xf numFmtId="${164 + i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  return `${XML_DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="${numbers.length}">${numbers.join('')}</numFmts><fonts count="1"><font><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cells.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${cells.join('')}</cellXfs></styleSheet>`;
}
