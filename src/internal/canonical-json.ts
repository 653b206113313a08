/** Deepest nesting that is written: beyond it data is not a document any more, and recursion would not be safe. */
export const DEEPEST = 200;

/**
 * JSON with one spelling for every value: keys sorted, no white space, numbers and strings as ECMAScript writes them (RFC 8785).
 * Absent members and functions are left out. Numbers that JSON does not have are written as the strings "NaN", "Infinity" and
 * "-Infinity". `undefined` when the value nests deeper than {@link DEEPEST}, which every cycle does.
 */
export function canonicalJson(value: unknown): string | undefined {
  return write(value, 0);
}

function write(value: unknown, depth: number): string | undefined {
  if (depth > DEEPEST) return undefined;
  if (typeof value === 'number' && !Number.isFinite(value)) return JSON.stringify(String(value));
  if (typeof value === 'bigint') return JSON.stringify(String(value));
  if (typeof value !== 'object' || value === null) return JSON.stringify(isAbsent(value) ? null : value);
  if (Array.isArray(value)) {
    const items = value.map((item) => write(item, depth + 1));
    return items.includes(undefined) ? undefined : `[${items.join(',')}]`;
  }
  const members: string[] = [];
  for (const [key, member] of Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (isAbsent(member)) continue;
    const text = write(member, depth + 1);
    if (text === undefined) return undefined;
    members.push(`${JSON.stringify(key)}:${text}`);
  }
  return `{${members.join(',')}}`;
}

function isAbsent(value: unknown): boolean {
  return value === undefined || typeof value === 'function' || typeof value === 'symbol';
}
