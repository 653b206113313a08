import { foldText } from '../internal/text.ts';
import { knownWord } from './known-word.ts';
import type { CellEnd } from './ledger.ts';
import type { UnknownWord } from './plan-draft.ts';
import { type FieldCell, keepCell, type RowReading } from './row-reading.ts';

type Path = readonly (string | number)[];

/** The state of a word that the table of words has. Another word is kept, and asked once for all its cells. */
export function takeState(reading: RowReading, path: Path): string | undefined {
  return takeWord(reading, 'state', reading.draft.states, reading.draft.unknownStates, path);
}

/** The priority of a word that the table of words has. */
export function takePriority(reading: RowReading, path: Path): string | undefined {
  return takeWord(reading, 'priority', reading.draft.priorities, reading.draft.unknownPriorities, path);
}

function takeWord(
  reading: RowReading,
  field: 'state' | 'priority',
  words: ReadonlyMap<string, string>,
  unknown: Map<string, UnknownWord>,
  path: Path,
): string | undefined {
  const found = reading.fields.get(field)?.[0];
  if (found === undefined || found.cell.kind === 'error') return undefined;
  const { cell, column } = found;
  const known = knownWord(words, cell.text);
  const code = known === undefined ? undefined : words.get(known);
  if (code !== undefined) {
    reading.draft.ledger.end(cell, 'read', path);
    return code;
  }
  const word = foldText(cell.text);
  const before = unknown.get(word);
  if (before === undefined) unknown.set(word, { found: cell.text, column: column.key, addresses: [cell.address] });
  else before.addresses.push(cell.address);
  keepCell(reading, cell, false);
  return undefined;
}

/** The day of a field, as its whole column is read. */
export function takeDate(
  reading: RowReading,
  field: 'start' | 'end',
): { readonly date: string; readonly end: CellEnd; readonly found: FieldCell } | undefined {
  const { draft } = reading;
  const found = reading.fields.get(field)?.[0];
  const read = found && draft.dates.get(found.cell.column)?.cells.get(found.cell.address);
  if (found === undefined || read === undefined) return undefined;
  if (read.end !== 'kept') return { date: read.value, end: read.end, found };
  draft.findings.push(read.finding);
  keepCell(reading, found.cell, false);
  return undefined;
}
