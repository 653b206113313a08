import { type BlockNode, cell, table } from '../../document/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { leastOf } from '../../internal/extremes.ts';
import { cellShape, type TableField } from '../fiche-field.ts';
import type { FicheColumn, FicheSection } from '../fiche-template.ts';
import { wordsIn } from '../localised-text.ts';
import { allColumns } from '../standard-sections.ts';
import { composeCell } from './compose-cell.ts';

/** A row of any table of a fiche, by member. */
export type Row = Readonly<Record<string, unknown>>;

/** A table section. Columns that the form lacks are added only when `extras` is set and a row has something there. */
export function composeTable(
  section: FicheSection,
  field: TableField,
  rows: readonly Row[],
  options: { readonly locale: Locale; readonly extras: boolean; readonly anchor: string | undefined },
): BlockNode {
  const formColumns = section.columns?.length ?? 2;
  const columns = allColumns(section, field).filter(
    (column, index) => index < formColumns || (options.extras && rows.some((row) => isFilled(row[column.field]))),
  );
  const header = columns.map((column) => cell(wordsIn(column.label, options.locale)));
  const body = rows.map((row) => columns.map((column) => composeRowCell(column, field, row, options.locale)));
  // A column the form lacks is as wide as the narrowest one it has.
  const usual = leastOf(columns.flatMap((column) => column.width ?? []));
  const widths = columns.map((column) => column.width ?? (Number.isFinite(usual) ? usual : 1));
  return table([header, ...(body.length > 0 ? body : [columns.map(() => cell([]))])], {
    rowHeaders: true,
    widths,
    ...(options.anchor !== undefined && { anchor: options.anchor }),
  });
}

function composeRowCell(column: FicheColumn, field: TableField, row: Row, locale: Locale) {
  const shape = cellShape(field, column.field);
  const value = Object.hasOwn(row, column.field) ? row[column.field] : undefined;
  return cell(shape === undefined ? [] : composeCell(shape, value, locale));
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
