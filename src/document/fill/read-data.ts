import { declaredField, type TemplateFields } from './template-fields.ts';

/** One record of the data, every declared field in it: what the data lacks is empty. */
export interface TemplateRecord {
  readonly texts: ReadonlyMap<string, string>;
  readonly lists: ReadonlyMap<string, readonly (TemplateRecord | string)[]>;
}

/** What is odd in the data. Of many places with the same oddity only the first is told, with their count. */
export interface DataFinding {
  readonly code: 'missing-value' | 'invalid-value' | 'undeclared-value';
  readonly path: readonly (string | number)[];
  readonly field: string;
  count: number;
}

/** Reads data against the declaration. */
export function readData(
  data: unknown,
  fields: TemplateFields,
): { readonly record: TemplateRecord; readonly findings: readonly DataFinding[] } {
  const findings = new Map<string, DataFinding>();
  const tell = (code: DataFinding['code'], path: DataFinding['path'], field: string) => {
    const key = `${code} ${field}`;
    const known = findings.get(key);
    if (known === undefined) findings.set(key, { code, path, field, count: 1 });
    else known.count++;
  };
  return { record: readRecord(data, fields, [], '', tell), findings: [...findings.values()] };
}

type Tell = (code: DataFinding['code'], path: DataFinding['path'], field: string) => void;

function readRecord(
  data: unknown,
  fields: TemplateFields,
  path: DataFinding['path'],
  outer: string,
  tell: Tell,
): TemplateRecord {
  const texts = new Map<string, string>();
  const lists = new Map<string, readonly (TemplateRecord | string)[]>();
  const isRecord = typeof data === 'object' && data !== null && !Array.isArray(data);
  if (!isRecord) tell('invalid-value', path, outer);
  const record = (isRecord ? data : {}) as Readonly<Record<string, unknown>>;
  if (isRecord) {
    for (const name of Object.keys(record)) {
      if (declaredField(fields, name) === undefined) tell('undeclared-value', [...path, name], within(outer, name));
    }
  }
  for (const [name, field] of Object.entries(fields)) {
    const value = Object.hasOwn(record, name) ? record[name] : undefined;
    const here = [...path, name];
    const full = within(outer, name);
    if (value === undefined || value === null) {
      if (isRecord) tell('missing-value', here, full);
    } else if (field === 'text') {
      if (typeof value === 'string') texts.set(name, value);
      else tell('invalid-value', here, full);
    } else if (!Array.isArray(value)) {
      tell('invalid-value', here, full);
    } else {
      lists.set(
        name,
        // A hole in a list is read as what it is: nothing where an item should be.
        Array.from(value, (item: unknown, i) =>
          field === 'list'
            ? readText(item, [...here, i], full, tell)
            : readRecord(item, field, [...here, i], full, tell),
        ),
      );
    }
  }
  return { texts, lists };
}

function readText(item: unknown, path: DataFinding['path'], field: string, tell: Tell): string {
  if (typeof item === 'string') return item;
  tell('invalid-value', path, field);
  return '';
}

/** `actors › name`: for reading; programs have the path. */
function within(outer: string, name: string): string {
  return outer === '' ? name : `${outer} › ${name}`;
}
