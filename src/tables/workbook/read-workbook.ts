import {
  childOf,
  childrenOf,
  foundInstead,
  type OoxmlPackage,
  officePart,
  openPackage,
  partRelationships,
  partText,
  partXml,
  type Relationship,
  relatedPart,
  relatedXml,
  type XmlElement,
} from '../../document/ooxml/index.ts';
import { append } from '../../internal/append.ts';
import { defined } from '../../internal/defined.ts';
import { areaOfReference } from '../cell-address.ts';
import type { Sheet, SheetFact, SheetOptions, SheetsRead } from '../sheet.ts';
import type { ValueContext } from './cell-value.ts';
import { formatCode } from './number-format.ts';
import { readSheet } from './read-sheet.ts';
import { readStrings } from './read-strings.ts';
import { openBudget, type SheetBudget } from './sheet-budget.ts';
import { sheetsOrRefusal } from './sheets-or-refusal.ts';

/** A sheet of 50,000 rows and 20 columns inflates to some 40 MB; a bomb to much more, and is told by its ratio. */
export const WORKBOOK_LIMITS = { partBytes: 96 * 1024 * 1024, ratio: 100, ratioFloorBytes: 8 * 1024 * 1024 } as const;
export const MOST_SHEETS = 200;

/** Reads the values of every sheet of a workbook. What its file cannot be read for is a finding, and then there are no sheets. */
export function readWorkbook(bytes: Uint8Array, options: SheetOptions): SheetsRead {
  return sheetsOrRefusal(() => readSheets(openPackage(bytes, WORKBOOK_LIMITS), options));
}

function readSheets(file: OoxmlPackage, options: SheetOptions): SheetsRead {
  const main = officePart(file, 'x:workbook');
  if (main === undefined)
    return { sheets: [], findings: [{ code: 'workbook-part', severity: 'error', params: foundInstead(file) }] };
  const { root: workbook, related } = main;
  const dateSystem = isTrue(childOf(workbook, 'x:workbookPr')?.attributes['date1904']) ? 1904 : 1900;
  const values: ValueContext = {
    strings: readStrings(file, relatedPart(related, 'sharedStrings') ?? ''),
    formats: cellFormats(relatedXml(file, related, 'styles')),
    dateSystem,
    locale: options.locale,
  };
  const budget = openBudget(options.limits);
  const sheets: Sheet[] = [];
  const findings: SheetFact[] = [...notRead(file)];
  for (const element of childrenOf(childOf(workbook, 'x:sheets'), 'x:sheet').slice(0, MOST_SHEETS)) {
    const read = sheetOf(file, element, related, values, budget);
    const name = element.attributes['name'] ?? '';
    if (read === undefined) findings.push({ code: 'sheet-without-cells', severity: 'warning', sheet: name });
    else {
      sheets.push(read.sheet);
      append(
        findings,
        read.findings.map((finding) => ({ ...finding, sheet: name })),
      );
    }
  }
  return { sheets, findings, dateSystem };
}

function sheetOf(
  file: OoxmlPackage,
  { attributes }: XmlElement,
  related: readonly Relationship[],
  values: ValueContext,
  budget: SheetBudget,
): { readonly sheet: Sheet; readonly findings: readonly SheetFact[] } | undefined {
  const link = related.find(({ id, kind, external }) => id === attributes['r:id'] && kind === 'worksheet' && !external);
  const source = link === undefined ? undefined : partText(file, link.target);
  if (link === undefined || source === undefined) return undefined;
  const { sheet, findings } = readSheet(source, link.target, values, budget);
  const filterRow = sheet.filterRow ?? tableRow(file, link.target);
  return {
    sheet: {
      ...sheet,
      name: attributes['name'] ?? '',
      ...((attributes['state'] ?? 'visible') !== 'visible' && { hidden: true }),
      ...defined({ filterRow }),
    },
    findings,
  };
}

/** The row of names of the first table on a sheet. */
function tableRow(file: OoxmlPackage, part: string): number | undefined {
  for (const { kind, external, target } of partRelationships(file, part)) {
    if (kind !== 'table' || external) continue;
    const table = partXml(file, target);
    if (table === undefined || table.attributes['headerRowCount'] === '0') continue;
    return areaOfReference(table.attributes['ref'] ?? '')?.from.row;
  }
  return undefined;
}

function cellFormats(styles: XmlElement | undefined): readonly string[] {
  const own = new Map(
    childrenOf(childOf(styles, 'x:numFmts'), 'x:numFmt').map(
      ({ attributes }) => [Number(attributes['numFmtId']), attributes['formatCode'] ?? ''] as const,
    ),
  );
  return childrenOf(childOf(styles, 'x:cellXfs'), 'x:xf').map(({ attributes }) =>
    formatCode(Number(attributes['numFmtId'] ?? 0), own),
  );
}

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** What a workbook may hold beside values, by the names of its parts. */
const BESIDE = [
  ['workbook-macros', /vbaproject|macrosheets\//i],
  ['workbook-external-links', /externallinks\/[^/]+\.xml$/i],
  ['workbook-comments', /(?:^|\/)(?:comments|threadedcomment)[^/]*\.xml$/i],
  ['workbook-drawings', /(?:charts?\/chart|media\/)[^/]*$/i],
] as const;

/** What is left out, told: it is neither run, nor followed, nor read. */
function notRead({ entries }: OoxmlPackage): readonly SheetFact[] {
  const names = [...entries.keys()];
  return BESIDE.flatMap(([code, part]) => {
    const count = names.filter((name) => part.test(name)).length;
    return count === 0 ? [] : [{ code, severity: 'info' as const, params: { count } }];
  });
}
