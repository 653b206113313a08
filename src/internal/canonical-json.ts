/** Deepest nesting that is written: beyond it data is not a document any more, and recursion would not be safe. */
const DEEPEST = 200;

/**
 * JSON with one spelling for every value: keys sorted, no white space, numbers and strings as ECMAScript writes them (RFC 8785).
 * Absent members and functions are left out. Numbers that JSON does not have are written as the strings "NaN", "Infinity" and
 * "-Infinity". `undefined` when the value nests deeper than {@link DEEPEST}, which every cycle does, or has a list with holes.
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
    const items: string[] = [];
    for (let i = 0; i < value.length; i++) {
      const text = i in value ? write(value[i], depth + 1) : undefined;
      if (text === undefined) return undefined;
      items.push(text);
    }
    return `[${items.join(',')}]`;
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
