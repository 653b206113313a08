import type { CellContent, TableContent, WriteOptions } from '../sheet.ts';
import { guarded } from './formula-guard.ts';

/**
 * A table as CSV: semicolons and decimal commas where people of the language have them, commas and points in English. UTF-8 with a
 * byte order mark, without which Excel takes the accents for something else. Texts that a spreadsheet would take for a formula get
 * an apostrophe, which `readTable` takes off again.
 */
export function writeCsv({ columns, rows }: TableContent, { locale }: WriteOptions): Uint8Array {
  const delimiter = locale === 'en' ? ',' : ';';
  const line = (cells: readonly CellContent[]): string =>
    `${columns.map((_, i) => quoted(textOf(cells[i] ?? null, locale), delimiter)).join(delimiter)}\r\n`;
  const text = line(columns.map(({ name }) => name)) + rows.map(line).join('');
  return new TextEncoder().encode(`\ufeff${text}`);
}

function textOf(content: CellContent, locale: WriteOptions['locale']): string {
  if (content === null) return '';
  if (typeof content === 'string') return guarded(content);
  if (typeof content === 'number') return locale === 'en' ? String(content) : String(content).replace('.', ',');
  if (typeof content === 'boolean') return BOOLEANS[locale][content ? 1 : 0];
  return content.date;
}

/** As spreadsheets write truth values in each language. */
export const BOOLEANS: Readonly<Record<WriteOptions['locale'], readonly [no: string, yes: string]>> = {
  fr: ['FAUX', 'VRAI'],
  en: ['FALSE', 'TRUE'],
  de: ['FALSCH', 'WAHR'],
  lb: ['FAUX', 'VRAI'],
};

function quoted(text: string, delimiter: string): string {
  const plain = !text.includes(delimiter) && !/["\r\n]|^\s|\s$/.test(text);
  return plain ? text : `"${text.replaceAll('"', '""')}"`;
}
