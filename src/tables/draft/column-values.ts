import { foldText } from '../../internal/text.ts';
import { readMoney, readPartialDate, readPercent } from '../../model/index.ts';
import { saysNothing } from '../../reference/index.ts';
import { knownWord } from '../known-word.ts';
import { englishPriorityWords, frenchPriorityWords, germanPriorityWords } from '../profiles/priority-words.ts';
import type { FilledCell } from '../sheet.ts';

/** What the cells of a column are, counted: the evidence for what it means. A cell may count more than once. */
export interface ColumnValues {
  /** Cells that hold something, and not only that there is nothing to say ("n.c.", "à définir"). */
  readonly filled: number;
  /** Different texts, case and accents apart. */
  readonly distinct: number;
  /** Days of the file, and texts that are dates ("31/03/2026", "fin 2026", "T2 2026"). */
  readonly dates: number;
  /** Numbers, and texts that are amounts of money. */
  readonly amounts: number;
  /** Texts that are shares, in percent. */
  readonly shares: number;
  /** Texts that name a currency, among the amounts. */
  readonly currencies: number;
  /** Words of the table of states. */
  readonly states: number;
  /** Words of the table of priorities, and marks such as `P1`, `2`, `A`. */
  readonly priorities: number;
  /** Half of the texts are no longer than this. */
  readonly typicalLength: number;
  /** The first different texts. */
  readonly examples: readonly string[];
}

const PRIORITIES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  Object.keys({ ...germanPriorityWords, ...englishPriorityWords, ...frenchPriorityWords }).map(foldText),
);

/** So many cells show what a column is; the others of a long sheet are like them, and in a wide one fewer are looked at. */
const LOOKED_AT = 2000;
const LOOKED_AT_IN_ALL = 10_000;
const LEAST_LOOKED_AT = 50;

/** How many cells of each column are looked at in a table of so many columns. */
export const cellsLookedAt = (columns: number): number =>
  Math.min(LOOKED_AT, Math.max(LEAST_LOOKED_AT, Math.floor(LOOKED_AT_IN_ALL / columns)));

/** Dates, amounts, shares and words of states are short. */
const isShort = (text: string): boolean => text.length <= 60;
/** Texts are told apart by so much of them. */
const LONGEST_COMPARED = 2000;
const EXAMPLES = 3;
const LONGEST_EXAMPLE = 80;

/** Counts what the cells of a column are. */
export function columnValues(cells: readonly FilledCell[], states: ReadonlySet<string>): ColumnValues {
  const isState = ({ text }: FilledCell): boolean => isShort(text) && knownWord(states, text) !== undefined;
  const isNothing = (cell: FilledCell): boolean =>
    cell.kind === 'text' && isShort(cell.text) && saysNothing(cell.text.trim()) && !isState(cell);
  const seen = cells.filter((cell) => cell.kind !== 'error' && !isNothing(cell));
  const texts = new Map<string, string>();
  for (const { text } of seen) {
    // Signs and pictures fold to nothing: then the text itself tells one from another.
    const start = text.slice(0, LONGEST_COMPARED);
    const key = foldText(start) || start.trim();
    if (!texts.has(key)) texts.set(key, text);
  }
  const lengths = seen.map(({ text }) => text.length).sort((a, b) => a - b);
  const count = (is: (cell: FilledCell) => boolean): number => seen.filter(is).length;
  return {
    filled: seen.length,
    distinct: texts.size,
    dates: count(isDate),
    amounts: count(isAmount),
    shares: count(({ kind, text }) => kind === 'text' && isShort(text) && readPercent(text).ok),
    currencies: count((cell) => isShort(cell.text) && /[€$£]|\b(?:EUR|CHF)\b/.test(cell.text) && isAmount(cell)),
    states: count(isState),
    priorities: count(({ text }) => isShort(text) && (PRIORITIES.has(foldText(text)) || text.trim().length <= 2)),
    typicalLength: lengths[Math.floor(lengths.length / 2)] ?? 0,
    examples: [...texts.values()].slice(0, EXAMPLES).map(asExample),
  };
}

const asExample = (text: string): string =>
  text.slice(0, LONGEST_COMPARED).replace(/\s+/g, ' ').slice(0, LONGEST_EXAMPLE);

function isDate({ kind, text }: FilledCell): boolean {
  if (kind === 'date') return true;
  if (kind !== 'text' || !isShort(text)) return false;
  const read = readPartialDate(text);
  return read.ok || read.reason === 'impossible-date' || (read.readings ?? []).length > 0;
}

function isAmount({ kind, text }: FilledCell): boolean {
  if (kind === 'number') return true;
  return kind === 'text' && isShort(text) && isMoney(text);
}

function isMoney(text: string): boolean {
  const read = readMoney(text, { currency: 'EUR' });
  return read.ok || (read.readings ?? []).length > 0;
}
