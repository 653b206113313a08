import { foldText } from '../internal/text.ts';
import type { ProjectDraft } from './plan-draft.ts';
import { type FieldCell, isNoAnswer, keepCell, LABEL, noteNoValue, type RowReading, tooLong } from './row-reading.ts';

/** Who leads, who takes part, and where. */
export function takeActors(reading: RowReading, project: ProjectDraft, at: number): void {
  takeIds(reading, 'lead', organisationsIn, ['projects', at, 'leads'], (ids) => {
    project.leads = [...new Set([...(project.leads ?? []), ...ids])];
  });
  takeIds(reading, 'contributor', organisationsIn, ['projects', at, 'contributors'], (ids) => {
    const before = project.contributors ?? [];
    const known = new Set(before.map(({ organisation }) => organisation));
    const fresh = ids.filter((id) => !known.has(id)).map((organisation) => ({ organisation }));
    project.contributors = [...before, ...fresh];
  });
  const territoriesIn = (_: RowReading, found: FieldCell) => idsIn(reading, found, reading.draft.territories, 'T');
  takeIds(reading, 'territory', territoriesIn, ['projects', at, 'territories'], (ids) => {
    project.territories = [...new Set([...(project.territories ?? []), ...ids])];
  });
}

/** Takes the cells of a field that name something; a cell that names nothing keeps waiting for its end. */
function takeIds(
  reading: RowReading,
  field: 'lead' | 'contributor' | 'territory',
  idsOf: (reading: RowReading, found: FieldCell) => readonly string[],
  path: readonly (string | number)[],
  take: (ids: readonly string[]) => void,
): void {
  for (const found of reading.fields.get(field) ?? []) {
    const ids = idsOf(reading, found);
    if (ids.length === 0) continue;
    take(ids);
    reading.draft.ledger.end(found.cell, 'read', path);
  }
}

/** The organisations that a cell names; nothing where one of them cannot be a name, and then the cell is kept. */
export function organisationsIn(reading: RowReading, found: FieldCell): readonly string[] {
  return idsIn(reading, found, reading.draft.organisations, 'O');
}

/** So many names in one cell are a text. */
const MOST_NAMES = 50;

function idsIn(
  reading: RowReading,
  found: FieldCell,
  known: Map<string, { readonly id: string; readonly name: string }>,
  prefix: string,
): readonly string[] {
  const { cell, profile } = found;
  if (cell.kind === 'error') return [];
  // "ARS / Région + Commune" are three; "CPAM/MSA" without blanks may be one.
  const parts = cell.text.split(profile.separator === undefined ? /[;\n]|\s[/+]\s/ : /[,;\n]|\s[/+]\s/);
  const written = parts.map((part) => part.replace(/\s+/g, ' ').trim()).filter((name) => name !== '');
  const names = written.filter((name) => !isNoAnswer(name));
  for (const name of written) if (!names.includes(name)) noteNoValue(reading.draft, found.column.key, cell, name);
  if (names.length === 0) {
    keepCell(reading, cell, false);
    return [];
  }
  const tooMany = names.length > MOST_NAMES;
  if (tooMany || names.some((name) => name.length > LABEL || foldText(name) === '')) {
    if (names.some((name) => name.length > LABEL)) tooLong(reading, found, LABEL);
    else keepCell(reading, cell, true);
    return [];
  }
  const ids = names.map((name) => {
    const key = foldText(name);
    const before = known.get(key) ?? { id: `${prefix}${known.size + 1}`, name };
    known.set(key, before);
    return before.id;
  });
  return [...new Set(ids)];
}
