import { foundInstead, type OoxmlPackage, openPackage, partText, refuse, scanXml } from '../../document/ooxml/index.ts';
import type { SheetFact, SheetOptions, SheetsRead } from '../sheet.ts';
import { refusals } from '../workbook/read-strings.ts';
import { WORKBOOK_LIMITS } from '../workbook/read-workbook.ts';
import { openBudget } from '../workbook/sheet-budget.ts';
import { sheetsOrRefusal } from '../workbook/sheets-or-refusal.ts';
import { openCellStyles } from './cell-styles.ts';
import { readOdsSheets } from './read-sheets.ts';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';

/**
 * Reads the values of every sheet of an OpenDocument spreadsheet. What its file cannot be read for is a finding, and then there are no sheets.
 *
 * Source: ODF 1.3, parts 2 (packages) and 3 (schema).
 */
export function readOds(bytes: Uint8Array, options: SheetOptions): SheetsRead {
  return sheetsOrRefusal(() => readSheets(openPackage(bytes, WORKBOOK_LIMITS), options));
}

function readSheets(file: OoxmlPackage, { locale, limits }: SheetOptions): SheetsRead {
  const kind = partText(file, 'mimetype');
  if (kind !== undefined && !kind.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return notOne(file);
  if (partText(file, 'META-INF/manifest.xml')?.includes('encryption-data'))
    refuse('zip-corrupt', { reason: 'encrypted' });
  const content = partText(file, CONTENT);
  if (content === undefined) return notOne(file);
  const styles = openCellStyles();
  const own = partText(file, STYLES);
  if (own !== undefined) scanXml(own, { ...refusals(STYLES), open: styles.open, close: ignore, text: ignore });
  const { sheets, findings } = readOdsSheets(content, CONTENT, styles, locale, openBudget(limits));
  if (sheets.length === 0) return notOne(file);
  return { sheets, findings: [...macrosOf(file), ...findings] };
}

const ignore = (): void => undefined;

function notOne(file: OoxmlPackage): SheetsRead {
  return { sheets: [], findings: [{ code: 'workbook-part', severity: 'error', params: foundInstead(file) }] };
}

function macrosOf({ entries }: OoxmlPackage): readonly SheetFact[] {
  const count = [...entries.keys()].filter((name) => /^(?:Basic|Scripts)\/.+\/.+/.test(name)).length;
  return count === 0 ? [] : [{ code: 'workbook-macros', severity: 'info', params: { count } }];
}
