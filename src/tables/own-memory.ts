import type { JsonValue, Plan } from '../model/index.ts';

/** A value of JSON with names. */
type JsonRecord = { readonly [key: string]: JsonValue };

export function isRecord(value: JsonValue | undefined): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What a table left in the plan that was made of it by a profile: its columns, and its rows by their number. Other programs may have
 * touched it: what is not as it should be is not looked at.
 */
export function ownMemory(
  { extensions }: Plan,
  profile: string,
): { readonly columns: readonly JsonRecord[]; readonly rows: readonly JsonRecord[] } | undefined {
  const memory = extensions !== undefined && Object.hasOwn(extensions, profile) ? extensions[profile] : undefined;
  if (!isRecord(memory) || !Array.isArray(memory['columns']) || !Array.isArray(memory['rows'])) return undefined;
  return {
    columns: memory['columns']
      .filter(isRecord)
      .filter(({ column, name }) => typeof column === 'number' && typeof name === 'string'),
    rows: memory['rows'].filter(isRecord).filter(({ row }) => typeof row === 'number'),
  };
}
