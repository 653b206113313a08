/** How to mend a call that was given a promise, or a whole result in place of its data; empty for anything else. */
export function misuseHint(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  try {
    const given = value as Readonly<Record<string, unknown>>;
    if (typeof given['then'] === 'function') return ' (this is a promise: await it)';
    if (typeof given['success'] === 'boolean') return ' (this is a whole result: give its "data")';
    if (typeof given['ok'] === 'boolean') return ' (this is a whole reading: give its "value")';
  } catch {
    // A getter or a proxy that throws: the refusal itself says enough.
  }
  return '';
}
