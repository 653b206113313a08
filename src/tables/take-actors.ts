import { foldText } from '../internal/text.ts';
import type { ProjectDraft } from './plan-draft.ts';
import { type FieldCell, isNoAnswer, keepCell, LABEL, noteNoValue, type RowReading, tooLong } from './row-reading.ts';

/** Who leads, who takes part, and where. */
export function takeActors(reading: RowReading, project: ProjectDraft, at: number): void {
  const { ledger } = reading.draft;
  for (const found of reading.fields.get('lead') ?? []) {
    const ids = organisationsIn(reading, found);
    if (ids.length === 0) continue;
    project.leads = [...new Set([...(project.leads ?? []), ...ids])];
    ledger.end(found.cell, 'read', ['projects', at, 'leads']);
  }
  for (const found of reading.fields.get('contributor') ?? []) {
    const ids = organisationsIn(reading, found);
    if (ids.length === 0) continue;
    const before = project.contributors ?? [];
    const known = new Set(before.map(({ organisation }) => organisation));
    const fresh = ids.filter((id) => !known.has(id)).map((organisation) => ({ organisation }));
    project.contributors = [...before, ...fresh];
    ledger.end(found.cell, 'read', ['projects', at, 'contributors']);
  }
  for (const found of reading.fields.get('territory') ?? []) {
    const ids = idsIn(reading, found, reading.draft.territories, 'T');
    if (ids.length === 0) continue;
    project.territories = [...new Set([...(project.territories ?? []), ...ids])];
    ledger.end(found.cell, 'read', ['projects', at, 'territories']);
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
