import { type DocumentNode, plainText, type TableNode, tableGrid, visit } from '../document/index.ts';
import { type Issue, requireParts, type Severity } from '../errors/index.ts';
import {
  type AssessmentIssueKey,
  assessmentIssues,
  assessmentPlaces,
  assessmentSheetTexts,
  formatMessage,
  LOCALES,
  type Locale,
  type MessageParams,
  makeIssue,
  messageLocale,
  requireOptions,
} from '../i18n/index.ts';
import { addTo } from '../internal/add-to.ts';
import { foldText, nearest } from '../internal/text.ts';
import {
  type Alternative,
  type Criterion,
  type CriterionScore,
  type PrioritisationModel,
  readScore,
  scoreScale,
  wordingIn,
} from '../scoring/index.ts';
import type { Table } from '../tables/index.ts';
import { columnName, requireSheet, rowName, type SheetRow } from './assessment-sheet.ts';
import { sheetsOfTable } from './assessment-table.ts';

/** One score that was read, and the project it is on. */
export interface AssessedScore extends CriterionScore {
  readonly alternative: string;
  readonly assessor: string;
  readonly value: number;
  readonly provenance: 'assessed';
}

/** What {@link readAssessments} answers. */
export interface Assessments {
  /** Who scored, one per sheet. */
  readonly assessors: readonly string[];
  /** Every score, sheet by sheet, in the order of projects and criteria. What was left empty is absent. */
  readonly scores: readonly AssessedScore[];
  /** The projects as they were given, with these scores and no others: ready for `panelConsistency` and `prioritise`. */
  readonly alternatives: readonly Alternative[];
  /** What could not be read and where: sheet, row and column. */
  readonly issues: readonly Issue[];
}

/** A filled sheet as it was read: the tree of a document, or a table. */
export type FilledSheet = DocumentNode | Table;

/** Options of {@link readAssessments}. */
export interface ReadAssessmentsOptions {
  /** Language of the issues; sheets are read in every language. Default `fr`. */
  readonly locale?: Locale;
}

/**
 * Reads sheets that assessors have filled, as `parseDocx`, `parseHtml` or `readTable` gives them, back into scores.
 *
 * Rows and columns are known by their names, so that they may stand in another order; what has no known name is an issue, never a
 * guess. An empty cell is no score. What is no number, lies outside its scale or can be read in two ways is absent and an issue.
 *
 * @throws PlanSanteError when the model, the alternatives or a tree cannot be used.
 * @example
 * ```ts
 * import { assessmentSheet, parseHtml, readAssessments, renderHtml } from 'plan-sante';
 * import { contratLocalDeSanteModel } from 'plan-sante/scoring';
 * const projects = [{ id: 'P4', scores: [{ criterion: 'gravity', value: 4, assessor: 'ARS' }] }];
 * const sheet = assessmentSheet(contratLocalDeSanteModel, projects, { assessor: 'ARS', scores: 'given' });
 * const reading = parseHtml(renderHtml(sheet));
 * if (!reading.success) throw new Error('not HTML');
 * const { scores } = readAssessments(reading.data, contratLocalDeSanteModel, projects);
 * console.log(scores[0]?.assessor, scores[0]?.value); // ARS 4
 * ```
 */
export function readAssessments(
  sheets: FilledSheet | readonly FilledSheet[],
  model: PrioritisationModel,
  alternatives: readonly SheetRow[],
  options: ReadAssessmentsOptions = {},
): Assessments {
  requireOptions('readAssessments', options, { locale: true });
  requireSheet('readAssessments', model, alternatives);
  const { locale = 'fr' } = options;
  const names = namesOf(model, alternatives, locale);
  const issues: Issue[] = [];
  const assessors: string[] = [];
  const scores: AssessedScore[] = [];
  treesOf(sheets, locale).forEach((tree, index) => {
    const named = assessorOf(tree);
    const assessor = named ?? place('unnamed', locale, { sheet: index + 1 });
    const report: Report = (code, severity, at, params) => {
      const { column } = at;
      const words = column === undefined ? {} : { column: names.shown(column) };
      issues.push(
        issueOf({ code, severity, at: { ...at, assessor }, words: { ...at, ...words, assessor }, params }, locale),
      );
    };
    if (named === undefined) report('assessment-assessor-missing', 'warning', {}, { assessor });
    if (assessors.includes(assessor)) {
      report('assessment-assessor-twice', 'error', {}, { assessor });
      return;
    }
    assessors.push(assessor);
    for (const { row, column, value } of readSheet(tree, names, model, report))
      scores.push({ alternative: row, criterion: column, assessor, value, provenance: 'assessed' });
  });
  return { assessors, scores, alternatives: withScores(alternatives, scores), issues };
}

function treesOf(sheets: FilledSheet | readonly FilledSheet[], locale: Locale): readonly DocumentNode[] {
  const given: readonly unknown[] = Array.isArray(sheets) ? sheets : [sheets];
  return given.flatMap((sheet) => {
    if (isTable(sheet)) return sheetsOfTable(sheet, locale);
    const expected = 'the tree of a document, as parseDocx or parseHtml gives it, or a table, as readTable gives it';
    requireParts('readAssessments', expected, sheet, ['children']);
    return [sheet as DocumentNode];
  });
}

function isTable(sheet: unknown): sheet is Table {
  const { columns, rows }: Partial<Table> = Object(sheet);
  return Array.isArray(columns) && Array.isArray(rows);
}

function withScores(alternatives: readonly SheetRow[], scores: readonly AssessedScore[]): Alternative[] {
  const lists = new Map<string, CriterionScore[]>(alternatives.map(({ id }) => [id, []]));
  for (const { alternative, ...score } of scores) lists.get(alternative)?.push(score);
  return alternatives.map((alternative) => ({ ...alternative, scores: lists.get(alternative.id) ?? [] }));
}

interface At {
  readonly row?: string;
  readonly column?: string;
}
type Report = (code: AssessmentIssueKey, severity: Severity, at: At, params: MessageParams) => void;

interface Parts {
  readonly code: AssessmentIssueKey;
  readonly severity: Severity;
  readonly at: At & { readonly assessor: string };
  readonly words: MessageParams;
  readonly params: MessageParams;
}

function issueOf({ code, severity, at, words, params }: Parts, locale: Locale): Issue {
  const { assessor, row, column } = at;
  const where = row === undefined ? (column === undefined ? 'sheet' : 'column') : column === undefined ? 'row' : 'cell';
  const path = [assessor, ...(row === undefined ? [] : [row]), ...(column === undefined ? [] : [column])];
  const template = assessmentIssues[messageLocale(locale)][code];
  return makeIssue({ code, severity, path, place: place(where, locale, words), template, params }, locale);
}

function place(key: keyof (typeof assessmentPlaces)['fr'], locale: Locale, params: MessageParams): string {
  return formatMessage(assessmentPlaces[messageLocale(locale)][key], params, locale);
}

/** Whoever is written in the field of the assessor, or behind its words where the field is gone. */
function assessorOf(tree: DocumentNode): string | undefined {
  const labels = Object.values(assessmentSheetTexts).map(({ assessor }) => assessor);
  let found = '';
  visit(tree, (node) => {
    if (node.type === 'field' && node.name === 'assessor') found ||= tidy(node.value ?? '');
    if (node.type !== 'paragraph' || found !== '') return;
    const words = tidy(plainText(node));
    const label = labels.find((one) => words.startsWith(one));
    const rest = label === undefined ? null : /^ ?:(.*)$/.exec(words.slice(label.length));
    // Blanks of formats without form controls are dots.
    const name = tidy(rest?.[1] ?? '');
    if (/[\p{L}\p{N}]/u.test(name)) found = name;
  });
  return found === '' ? undefined : found;
}

/** The rows and columns of a sheet by the names that they may have. */
interface SheetNames {
  /** A criterion by the words of its column. */
  readonly shown: (column: string) => string;
  readonly row: NameFinder;
  readonly column: NameFinder;
}
interface NameFinder {
  readonly ids: readonly string[];
  readonly find: (text: string) => string | undefined;
  readonly nearest: (text: string) => string | undefined;
}

function namesOf(model: PrioritisationModel, alternatives: readonly SheetRow[], locale: Locale): SheetNames {
  const shown = new Map(model.criteria.map((criterion) => [criterion.id, columnName(criterion, model, locale)]));
  return {
    shown: (column) => shown.get(column) ?? column,
    row: nameFinder(
      alternatives.map((row) => ({
        id: row.id,
        names: LOCALES.flatMap((locale) => [rowName(row, locale), wordingIn(row.label, locale)]),
      })),
    ),
    column: nameFinder(
      model.criteria.map((criterion) => ({
        id: criterion.id,
        names: LOCALES.map((locale) => columnName(criterion, model, locale)),
      })),
    ),
  };
}

/** Ids as they are written, then names as a reader takes them for the same; a name that two things have names neither. */
function nameFinder(things: readonly { readonly id: string; readonly names: readonly string[] }[]): NameFinder {
  const ids = new Map(things.map(({ id }) => [tidy(id), id]));
  const names = new Map<string, string | undefined>();
  for (const { id, names: own } of things)
    for (const name of new Set([id, ...own].map(foldText)))
      if (name !== '') names.set(name, names.has(name) ? undefined : id);
  return {
    ids: things.map(({ id }) => id),
    find: (text) => ids.get(tidy(text)) ?? names.get(foldText(text)),
    nearest: (text) => nearest(text, [...ids.values(), ...things.flatMap(({ names: own }) => own)]),
  };
}

interface ReadCell {
  readonly row: string;
  readonly column: string;
  readonly value: number;
}

/** All scores of one sheet, each cell once, in the order of projects and criteria. */
function readSheet(tree: DocumentNode, names: SheetNames, model: PrioritisationModel, report: Report): ReadCell[] {
  const texts = new Map<string, Map<string, string[]>>(names.row.ids.map((id) => [id, new Map()]));
  let tables = 0;
  visit(tree, (node) => {
    if (node.type !== 'table') return;
    const read = readTable(node, names, report);
    if (read === null) return;
    tables++;
    for (const { row, column, text } of read) {
      const cells = texts.get(row);
      if (cells !== undefined) addTo(cells, column, text);
    }
  });
  if (tables === 0) {
    report('assessment-no-table', 'error', {}, {});
    return [];
  }
  const found: ReadCell[] = [];
  const absent: string[] = [];
  for (const [row, cells] of texts)
    for (const criterion of model.criteria) {
      const written = cells.get(criterion.id);
      if (written === undefined) absent.push(`${row}, ${names.shown(criterion.id)}`);
      else {
        const value = readCell(criterion, written, { row, column: criterion.id }, report);
        if (value !== null) found.push({ row, column: criterion.id, value });
      }
    }
  if (absent.length > 0) {
    const examples = absent.length > SHOWN ? [...absent.slice(0, SHOWN), '…'] : absent;
    report('assessment-cells-missing', 'warning', {}, { count: absent.length, examples });
  }
  return found;
}

/** Examples in a sentence. */
const SHOWN = 3;

/** What stands first in the table that describes the scales. */
const SCALE_HEADS: ReadonlySet<string> = new Set(
  Object.values(assessmentSheetTexts).map(({ criterion }) => foldText(criterion)),
);

interface CellText {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

/** The cells of a table of scores; `null` for a table that names neither a criterion at its head nor a project at its side. */
function readTable(node: TableNode, names: SheetNames, report: Report): CellText[] | null {
  const { cells } = tableGrid(node);
  const [head = [], ...body] = cells;
  // The table of the scales names criteria too, at its side.
  if (SCALE_HEADS.has(foldText(plainText(head[0]?.cell.children ?? [])))) return null;
  const columns = new Map<number, string>();
  const strangers: string[] = [];
  for (const { cell, column } of head) {
    const text = plainText(cell.children).trim();
    const name = tidy(text.split('\n')[0] ?? '');
    const id = column === 0 || name === '' ? undefined : names.column.find(name);
    if (id !== undefined) columns.set(column, id);
    else if (column > 0) strangers.push(name);
  }
  const rows = body.map((line) => {
    const text = tidy(plainText(line.find(({ column }) => column === 0)?.cell.children ?? []));
    return { line, text, id: text === '' ? undefined : names.row.find(text) };
  });
  if (columns.size === 0 && (!rows.some(({ id }) => id !== undefined) || head.length < 2)) return null;
  for (const found of strangers)
    report('assessment-column-unknown', 'error', { column: found }, unknown(found, names.column));
  return rows.flatMap(({ line, text, id }) => {
    const filled = line.filter(({ column }) => column > 0);
    if (id === undefined) {
      const isEmpty = text === '' && filled.every(({ cell }) => tidy(plainText(cell.children)) === '');
      if (!isEmpty) report('assessment-row-unknown', 'error', { row: text }, unknown(text, names.row));
      return [];
    }
    return filled.flatMap(({ cell, column }) => {
      const criterion = columns.get(column);
      return criterion === undefined ? [] : [{ row: id, column: criterion, text: tidy(plainText(cell.children)) }];
    });
  });
}

function unknown(found: string, { nearest: near }: NameFinder): MessageParams {
  const close = near(found);
  return close === undefined ? { found } : { found, nearest: close };
}

/** What is written in all the cells of one project and criterion: one score, or an issue. */
function readCell(criterion: Criterion, written: readonly string[], at: Required<At>, report: Report): number | null {
  const texts = [...new Set(written.filter((text) => text !== '' && !/^…+$/.test(text)))];
  const [text = ''] = texts;
  if (texts.length > 1) {
    report('assessment-twice', 'error', at, { found: texts });
    return null;
  }
  const { value, problem, readings } = readScore(criterion, text);
  if (problem === undefined) return value;
  const { min, max, levels } = scoreScale(criterion);
  report(`assessment-${problem}`, problem === 'not-a-level' ? 'warning' : 'error', at, {
    found: text,
    min,
    max,
    levels: levels?.map((level) => level.value),
    readings: readings?.join(' / '),
  });
  return value;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
