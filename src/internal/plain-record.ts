/** Fields by name, of which nothing is known yet. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/** Whether a value has fields to ask for: an object that is no list. */
export function isRecord(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
