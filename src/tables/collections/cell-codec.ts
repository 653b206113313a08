import { cleanText } from '../../document/index.ts';
import { type Locale, messageLocale, tableHeadings, vocabularyLabels } from '../../i18n/index.ts';
import { foldText } from '../../internal/text.ts';
import {
  PartialDateSchema,
  readNumber,
  readPartialDate,
  type VocabularyName,
  writePartialDate,
} from '../../model/index.ts';
import type { CellContent, FilledCell } from '../sheet.ts';

/** What a cell of a column holds. */
export type CellHolds =
  | { readonly type: 'text' | 'id' | 'number' | 'number-or-text' | 'boolean' | 'date' }
  | { readonly type: 'reference'; readonly collection: string }
  | { readonly type: 'code'; readonly vocabulary: VocabularyName }
  | { readonly type: 'word'; readonly words: readonly string[] }
  /** Several of them: texts one a line, others separated by semicolons. */
  | { readonly type: 'list'; readonly of: CellHolds }
  /** Objects of two texts, one a line: the first, a colon, the second. */
  | { readonly type: 'pairs'; readonly keys: readonly [string, string]; readonly second: CellHolds };

/** A cell as it was read, with what was read, or why not. */
type CellRead =
  | { readonly ok: true; readonly value: unknown; readonly end: 'taken' | 'read' }
  | { readonly ok: false; readonly code: 'cell-not-number' | 'cell-not-boolean' | 'cell-not-date' | 'cell-error' };

const LONGEST_CELL = 32_767;

/** The cell of a value; nothing where no cell would give back the same. */
export function cellOfValue(value: unknown, holds: CellHolds, locale: Locale): CellContent | undefined {
  const content = contentOf(value, holds, locale);
  if (content === undefined || content === null) return undefined;
  if (typeof content === 'string' && !survives(content)) return undefined;
  const back = valueOfCell(asFilled(content), holds, locale);
  return back.ok && same(back.value, value) ? content : undefined;
}

/** Whether a text is read from a package as it was written. */
function survives(text: string): boolean {
  return text.trim() !== '' && text.length <= LONGEST_CELL && cleanText(text) === text;
}

function asFilled(content: Exclude<CellContent, null>): FilledCell {
  const base = { address: 'A1', column: 1 };
  if (typeof content === 'string') return { ...base, kind: 'text', text: content };
  if (typeof content === 'number') return { ...base, kind: 'number', text: String(content), value: content };
  if (typeof content === 'boolean') return { ...base, kind: 'boolean', text: String(content), value: content };
  return { ...base, kind: 'date', text: content.date, value: content.date };
}

/** Whether two values of JSON are equal. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) => Object.hasOwn(b, key) && same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}

function contentOf(value: unknown, holds: CellHolds, locale: Locale): CellContent | undefined {
  const { type } = holds;
  switch (typeof value) {
    case 'object':
      return Array.isArray(value) && value.length > 0 ? listContent(value, holds, locale) : undefined;
    case 'number':
      return (type === 'number' || type === 'number-or-text') && Number.isFinite(value) ? value : undefined;
    case 'boolean':
      return type === 'boolean' ? tableHeadings[messageLocale(locale)][value ? 'yes' : 'no'] : undefined;
    case 'string':
      return WITHOUT_TEXT.has(type) ? undefined : textContent(value, holds, locale);
    default:
      return undefined;
  }
}

const WITHOUT_TEXT: ReadonlySet<CellHolds['type']> = new Set(['list', 'pairs', 'number', 'boolean']);

function listContent(values: readonly unknown[], holds: CellHolds, locale: Locale): string | undefined {
  if (holds.type === 'list') return joined(values, holds.of, locale);
  return holds.type === 'pairs' ? pairLines(values, holds, locale) : undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function textContent(value: string, holds: CellHolds, locale: Locale): CellContent {
  if (holds.type === 'date') {
    if (DAY.test(value)) return value >= '1900-03-01' ? { date: value } : value;
    const words = writePartialDate(value, locale);
    return dateOfText(words) === value ? words : value;
  }
  if (holds.type !== 'code') return value;
  const labels: Readonly<Record<string, string>> = vocabularyLabels[holds.vocabulary][locale];
  const label = Object.hasOwn(labels, value) ? labels[value] : undefined;
  return label !== undefined && codeOfText(label, holds.vocabulary, locale) === value ? label : value;
}

const betweenItems = (of: CellHolds): string => (of.type === 'text' ? '\n' : ' ; ');

function joined(values: readonly unknown[], of: CellHolds, locale: Locale): string | undefined {
  const items = values.map((value) => contentOf(value, of, locale));
  return items.every((item): item is string => typeof item === 'string') ? items.join(betweenItems(of)) : undefined;
}

function pairLines(
  values: readonly unknown[],
  { keys: [first, second], second: of }: Extract<CellHolds, { type: 'pairs' }>,
  locale: Locale,
): string | undefined {
  const lines = values.map((value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const { [first]: id, [second]: more, ...others } = value as Record<string, unknown>;
    if (typeof id !== 'string' || Object.keys(others).length > 0) return undefined;
    if (more === undefined) return id;
    const text = contentOf(more, of, locale);
    return typeof text === 'string' ? `${id} : ${text}` : undefined;
  });
  return lines.every((line) => line !== undefined) ? lines.join('\n') : undefined;
}

/** The value of a cell, as its column holds it. */
export function valueOfCell(cell: FilledCell, holds: CellHolds, locale: Locale): CellRead {
  if (cell.kind === 'error') return { ok: false, code: 'cell-error' };
  switch (holds.type) {
    case 'number':
      return numberOf(cell);
    case 'number-or-text':
      return numberOrTextOf(cell);
    case 'boolean':
      return booleanOf(cell);
    case 'date':
      return dateOf(cell);
    case 'code':
      return asWritten(cell, codeOfText(cell.text.trim(), holds.vocabulary, locale));
    case 'list':
      return listOf(cell, holds.of, locale);
    case 'pairs':
      return { ok: true, value: pairsOf(cell.text, holds, locale), end: 'read' };
    case 'text':
      return textOf(cell);
    default:
      return asWritten(cell, cell.text.trim());
  }
}

const taken = (value: unknown): CellRead => ({ ok: true, value, end: 'taken' });
const asWritten = ({ text }: FilledCell, value: string): CellRead => ({
  ok: true,
  value,
  end: value === text ? 'taken' : 'read',
});
const isNumber = ({ kind, value }: FilledCell): boolean => kind === 'number' && typeof value === 'number';

function textOf(cell: FilledCell): CellRead {
  return { ok: true, value: cell.text, end: cell.kind === 'text' ? 'taken' : 'read' };
}

function numberOrTextOf(cell: FilledCell): CellRead {
  return isNumber(cell) ? taken(cell.value) : textOf(cell);
}

function numberOf(cell: FilledCell): CellRead {
  if (isNumber(cell)) return taken(cell.value);
  const read = cell.kind === 'text' ? readNumber(cell.text) : undefined;
  return read?.ok ? { ok: true, value: read.value.value, end: 'read' } : { ok: false, code: 'cell-not-number' };
}

const YES: ReadonlySet<string> = new Set(['oui', 'yes', 'ja', 'jo', 'vrai', 'true', 'wahr']);
const NO: ReadonlySet<string> = new Set(['non', 'no', 'nein', 'nee', 'faux', 'false', 'falsch']);

function booleanOf(cell: FilledCell): CellRead {
  if (typeof cell.value === 'boolean') return taken(cell.value);
  const word = foldText(cell.text);
  if (YES.has(word) || NO.has(word)) return { ok: true, value: YES.has(word), end: 'read' };
  return { ok: false, code: 'cell-not-boolean' };
}

function dateOf(cell: FilledCell): CellRead {
  if (cell.kind === 'date' && typeof cell.value === 'string') {
    return { ok: true, value: cell.value.slice(0, 10), end: cell.value.includes('T') ? 'read' : 'taken' };
  }
  // A year alone is a number for a spreadsheet.
  const text = cell.kind === 'number' && /^\d{4}$/.test(String(cell.value)) ? String(cell.value) : cell.text;
  if (cell.kind !== 'text' && text === cell.text && cell.kind !== 'number') return { ok: false, code: 'cell-not-date' };
  const value = dateOfText(text);
  return value === undefined ? { ok: false, code: 'cell-not-date' } : asWritten(cell, value);
}

function dateOfText(text: string): string | undefined {
  if (PartialDateSchema.safeParse(text).success) return text;
  const read = readPartialDate(text);
  return read.ok ? read.value : undefined;
}

/** The code of a word in the language of the workbook, or in another one; a word that is none stays as it is. */
function codeOfText(text: string, vocabulary: VocabularyName, locale: Locale): string {
  const labels: Readonly<Record<Locale, Readonly<Record<string, string>>>> = vocabularyLabels[vocabulary];
  if (Object.hasOwn(labels[locale], text)) return text;
  const word = foldText(text);
  for (const language of new Set<Locale>([locale, 'fr', 'en', 'de', 'lb'])) {
    const found = Object.entries(labels[language]).find(([, label]) => foldText(label) === word);
    if (found !== undefined) return found[0];
  }
  return text;
}

function listOf(cell: FilledCell, of: CellHolds, locale: Locale): CellRead {
  const parts = of.type === 'text' ? cell.text.split('\n') : cell.text.split(/[;\n]/).map((part) => part.trim());
  const values: unknown[] = [];
  for (const part of parts) {
    if (part.trim() === '') continue;
    const read = valueOfCell({ ...cell, kind: 'text', text: part }, of, locale);
    if (!read.ok) return read;
    values.push(read.value);
  }
  return { ok: true, value: values, end: values.length === 1 && values[0] === cell.text ? 'taken' : 'read' };
}

function pairsOf(
  text: string,
  { keys: [first, second], second: of }: Extract<CellHolds, { type: 'pairs' }>,
  locale: Locale,
): unknown {
  return text.split('\n').flatMap((line) => {
    const trimmed = line.trim();
    if (trimmed === '') return [];
    const at = line.indexOf(' : ');
    if (at < 0) return [{ [first]: trimmed }];
    const more = valueOfCell({ address: 'A1', column: 1, kind: 'text', text: line.slice(at + 3) }, of, locale);
    return [{ [first]: line.slice(0, at).trim(), [second]: more.ok ? more.value : line.slice(at + 3) }];
  });
}
