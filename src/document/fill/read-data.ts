import { declaredField, type TemplateFields } from './template-fields.ts';

/** One record of the data, every declared field in it: what the data lacks is empty. */
export interface TemplateRecord {
  readonly texts: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly (TemplateRecord | string)[]>;
}

/** What is odd in the data. Of many places with the same oddity only the first is told, with their count. */
export interface DataFinding {
  readonly code: 'missing-value' | 'invalid-value' | 'undeclared-value' | 'template-limit';
  readonly path: readonly (string | number)[];
  readonly field: string;
  count: number;
}

interface DataReading {
  readonly findings: Map<string, DataFinding>;
  /** Records that several lists share are read once for each declaration. */
  readonly known: Map<object, Map<TemplateFields, TemplateRecord>>;
  /** Items that may still be read. */
  room: number;
  readonly most: number;
}

/** Items of all lists together, for each turn that loops may take: far more than a template can show. */
const ITEMS_PER_TURN = 10;

/** Reads data against the declaration. A list that is longer than loops may take turns is not read. */
export function readData(
  data: unknown,
  fields: TemplateFields,
  most: number,
): { readonly record: TemplateRecord; readonly findings: readonly DataFinding[] } {
  const reading: DataReading = { findings: new Map(), known: new Map(), room: most * ITEMS_PER_TURN, most };
  return { record: readRecord(data, fields, [], '', reading), findings: [...reading.findings.values()] };
}

function tell(reading: DataReading, code: DataFinding['code'], path: DataFinding['path'], field: string): void {
  const key = `${code} ${field}`;
  const known = reading.findings.get(key);
  if (known === undefined) reading.findings.set(key, { code, path, field, count: 1 });
  else known.count++;
}

function readRecord(
  data: unknown,
  fields: TemplateFields,
  path: DataFinding['path'],
  outer: string,
  reading: DataReading,
): TemplateRecord {
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly (TemplateRecord | string)[]>();
  const read: TemplateRecord = { texts, lists };
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    tell(reading, 'invalid-value', path, outer);
    return read;
  }
  const shared = reading.known.get(data)?.get(fields);
  if (shared !== undefined) return shared;
  reading.known.set(data, (reading.known.get(data) ?? new Map()).set(fields, read));
  const record = data as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(record)) {
    if (declaredField(fields, name) === undefined) {
      tell(reading, 'undeclared-value', [...path, name], within(outer, name));
    }
  }
  for (const [name, field] of Object.entries(fields)) {
    const value = Object.hasOwn(record, name) ? record[name] : undefined;
    const here = [...path, name];
    const full = within(outer, name);
    if (value === undefined || value === null) tell(reading, 'missing-value', here, full);
    else if (field === 'text') {
      if (typeof value === 'string') texts.set(name, value);
      else tell(reading, 'invalid-value', here, full);
    } else if (Array.isArray(value)) lists.set(name, readList(value, field, here, full, reading));
    else tell(reading, 'invalid-value', here, full);
  }
  return read;
}

function readList(
  list: readonly unknown[],
  field: 'list' | TemplateFields,
  path: DataFinding['path'],
  full: string,
  reading: DataReading,
): readonly (TemplateRecord | string)[] {
  if (list.length > Math.min(reading.most, reading.room)) {
    tell(reading, 'template-limit', path, full);
    return [];
  }
  reading.room -= list.length;
  // A hole in a list is read as what it is: nothing where an item should be.
  return Array.from(list, (item, i) =>
    field === 'list'
      ? readText(item, [...path, i], full, reading)
      : readRecord(item, field, [...path, i], full, reading),
  );
}

function readText(item: unknown, path: DataFinding['path'], field: string, reading: DataReading): string {
  if (typeof item === 'string') return item;
  tell(reading, 'invalid-value', path, field);
  return '';
}

/** `actors › name`: for reading; programs have the path. */
function within(outer: string, name: string): string {
  return outer === '' ? name : `${outer} › ${name}`;
}
