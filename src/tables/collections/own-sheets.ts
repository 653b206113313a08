import type { Locale } from '../../i18n/index.ts';
import { foldText } from '../../internal/text.ts';
import type { Sheet } from '../sheet.ts';
import { allSheets, headingOf, rootSheet, type SheetPlan, sheetName } from './sheet-plan.ts';

/** Languages that our workbooks are written in; Luxembourgish has the French words. */
export const WORKBOOK_LOCALES = ['fr', 'en', 'de'] as const satisfies readonly Locale[];

/** The sheets of a workbook of ours, that of the plan first, and the language that it is written in. */
export interface OwnSheets<S> {
  readonly sheets: readonly S[];
  readonly locale: Locale;
}

/** Finds the sheets of a workbook of ours by their names in one language; nothing where the sheet of the plan is not there. */
export function sheetsOfPlan(sheets: readonly Sheet[]): OwnSheets<Sheet> | undefined {
  const root = rootSheet();
  const found = WORKBOOK_LOCALES.flatMap((locale) => {
    const plan = sheets.find((sheet) => sheet.name === sheetName(root, locale) && isForm(sheet, locale));
    if (plan === undefined) return [];
    const names = new Set(allSheets(root).map((one) => sheetName(one, locale)));
    const others = sheets.filter((sheet) => sheet !== plan && names.has(sheet.name));
    return [{ locale, sheets: [plan, ...others] }];
  });
  return found.length === 0 ? undefined : found.reduce((a, b) => (b.sheets.length > a.sheets.length ? b : a));
}

/** The names of the plan's own sheet are those of a form. */
function isForm({ rows }: Sheet, locale: Locale): boolean {
  const [first, second] = rows[0]?.cells ?? [];
  return first?.text === headingOf('field', locale) && second?.text === headingOf('content', locale);
}

/** The language of a workbook of ours that was read, by the names on the plan's own sheet. */
export function localeOfWorkbook(names: readonly string[]): Locale {
  const [first = '', second = ''] = names.map(foldText);
  const found = WORKBOOK_LOCALES.find(
    (locale) => foldText(headingOf('field', locale)) === first && foldText(headingOf('content', locale)) === second,
  );
  return found ?? 'fr';
}

/** Which sheet of a plan each name stands for, in a language. */
export function sheetsByName(root: SheetPlan, locale: Locale): ReadonlyMap<string, SheetPlan> {
  return new Map(allSheets(root).map((sheet) => [sheetName(sheet, locale), sheet]));
}
