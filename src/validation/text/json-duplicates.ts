import { openTokens, TOKEN } from './json-token.ts';
import { MOST_FAULTS, type TextFault } from './text-fault.ts';

/** An object or a list that is open, and where in it the reading is. */
interface Open {
  /** The keys of an object so far; a list has none. */
  readonly keys: Set<string> | undefined;
  at: string | number;
}

/** Finds the keys that an object of a JSON text without other faults has twice. */
export function jsonDuplicates(text: string): readonly TextFault[] {
  const faults: TextFault[] = [];
  const open: Open[] = [];
  const tokens = openTokens(text);
  let isKey = false;
  for (let kind = tokens.next(); kind !== TOKEN.end && faults.length < MOST_FAULTS; kind = tokens.next()) {
    const inner = open.at(-1);
    if (kind === TOKEN.openBrace || kind === TOKEN.openBracket) {
      isKey = kind === TOKEN.openBrace;
      open.push({ keys: isKey ? new Set() : undefined, at: 0 });
    } else if (kind === TOKEN.closeBrace || kind === TOKEN.closeBracket) {
      open.pop();
      isKey = false;
    } else if (kind === TOKEN.comma) {
      isKey = inner?.keys !== undefined;
      if (typeof inner?.at === 'number') inner.at++;
    } else if (isKey && inner?.keys !== undefined) {
      isKey = false;
      const key = tokens.said ?? '';
      inner.at = key;
      if (inner.keys.has(key))
        faults.push({ code: 'duplicate-key', offset: tokens.offset, path: open.map(({ at }) => at), params: { key } });
      inner.keys.add(key);
    }
  }
  return faults;
}
