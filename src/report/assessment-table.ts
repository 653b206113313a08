import { endedText } from '../document/direction-ends.ts';
import { type DocumentNode, doc, p, table } from '../document/index.ts';
import { PlanSanteError } from '../errors/index.ts';
import { assessmentSheetTexts, LOCALES, type Locale, messageLocale, requireOptions } from '../i18n/index.ts';
import { addTo } from '../internal/add-to.ts';
import { foldText } from '../internal/text.ts';
import { type PrioritisationModel, scoreScale, wordingIn } from '../scoring/index.ts';
import type { CellContent, ColumnContent, FilledCell, FilledRow, Table, TableContent } from '../tables/index.ts';
import {
  type AssessmentSheetOptions,
  columnName,
  exactNumber,
  givenScore,
  requireSheet,
  rowName,
  type SheetRow,
  scaleInWords,
} from './assessment-sheet.ts';

/**
 * The same sheet as `assessmentSheet` for a spreadsheet: a row for each project, a column for each criterion with its scale as a
 * note and its levels as a drop-down list, and a last column for who scored. Written by `writeTable` (with `xlsx`, or as CSV), filled,
 * and read by `readTable`, `readAssessments` takes it back; sheets of several assessors may stand one below the other.
 *
 * @throws PlanSanteError when the model cannot be used, or `given` scores are asked for without an assessor.
 * @example
 * ```ts
 * import { assessmentTable } from 'plan-sante/report';
 * import { contratLocalDeSanteModel } from 'plan-sante/scoring';
 * import { writeTable } from 'plan-sante/tables';
 * import { xlsx } from 'plan-sante/xlsx';
 * const sheet = assessmentTable(contratLocalDeSanteModel, [{ id: 'P4', label: 'Équipe mobile' }], { assessor: 'ARS' });
 * const bytes = writeTable(sheet, { format: xlsx });
 * console.log(sheet.columns.length, bytes.length > 1000); // 7 true
 * ```
 */
export function assessmentTable(
  model: PrioritisationModel,
  alternatives: readonly SheetRow[],
  options: AssessmentSheetOptions = {},
): TableContent {
  requireOptions('assessmentTable', options, { locale: true, assessor: true, scores: true });
  requireSheet('assessmentTable', model, alternatives);
  const { locale = 'fr', assessor, scores = 'blank' } = options;
  if (scores !== 'blank' && scores !== 'given')
    throw new PlanSanteError({ function: 'assessmentTable', expected: "scores 'blank' or 'given'", received: scores });
  if (scores === 'given' && assessor === undefined)
    throw new PlanSanteError({ function: 'assessmentTable', expected: 'the assessor whose scores are to be shown' });
  const texts = assessmentSheetTexts[messageLocale(locale)];
  const columns: ColumnContent[] = [
    { name: texts.project, width: 40 },
    ...model.criteria.map((criterion): ColumnContent => {
      const levels = scoreScale(criterion).levels?.map(({ value, label }) => {
        const words = wordingIn(label, locale);
        return words === '' ? exactNumber(value, locale) : `${exactNumber(value, locale)} – ${words}`;
      });
      const note = scaleInWords(criterion, locale).join(' ');
      return {
        name: endedText(columnName(criterion, model, locale)),
        note,
        ...(levels && { choices: levels, open: true }),
      };
    }),
    { name: texts.assessor, width: 24 },
  ];
  const rows = alternatives.map((alternative): CellContent[] => [
    endedText(rowName(alternative, locale)),
    ...model.criteria.map((criterion) => {
      const given = givenScore(alternative, criterion, scores === 'given' ? assessor : undefined);
      // Powers of ten are written out, and three decimals told from thousands: a sheet without types leaves that open.
      return given === null || exactNumber(given, 'en') === String(given) ? given : exactNumber(given, locale);
    }),
    assessor === undefined ? null : endedText(assessor),
  ]);
  return { name: texts.scores, columns, rows };
}

/** A table as it was read, as the sheets that it holds: one for each assessor named in its column, in the order they come. */
export function sheetsOfTable({ columns, rows }: Table, locale: Locale): DocumentNode[] {
  const labels = new Set(LOCALES.map((one) => foldText(assessmentSheetTexts[messageLocale(one)].assessor)));
  const whose = columns.find(({ name }) => labels.has(foldText(name)))?.column;
  const scored = columns.filter(({ column }) => column !== whose);
  const language = messageLocale(locale);
  const { assessor: label } = assessmentSheetTexts[language];
  return [...rowsByAssessor(rows, whose)].map(([assessor, own]) =>
    doc({ title: label, language }, [
      ...(assessor === '' ? [] : [p(`${label} : ${assessor}`)]),
      table([
        scored.map(({ name }) => name),
        ...own.map((row) => scored.map(({ column }) => written(cellAt(row, column)))),
      ]),
    ]),
  );
}

/** Rows without a name belong to the assessor named above them, as merged cells and filled-in first lines do. */
function rowsByAssessor(rows: readonly FilledRow[], whose: number | undefined): Map<string, FilledRow[]> {
  const sheets = new Map<string, FilledRow[]>();
  const named = (row: FilledRow) => (whose === undefined ? '' : (cellAt(row, whose)?.text.trim() ?? ''));
  let current = rows.map(named).find((name) => name !== '') ?? '';
  for (const row of rows) {
    current = named(row) || current;
    addTo(sheets, current, row);
  }
  return sheets.size === 0 ? new Map([['', []]]) : sheets;
}

function cellAt({ cells }: FilledRow, column: number): FilledCell | undefined {
  return cells.find((cell) => cell.column === column);
}

/** A number of a spreadsheet with every digit, whatever its format shows; anything else as it stands there. */
function written(cell: FilledCell | undefined): string {
  if (cell === undefined) return '';
  return cell.kind === 'number' && typeof cell.value === 'number' ? exactNumber(cell.value, 'en') : cell.text;
}
