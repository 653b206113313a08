/** Letters and digits only, lower case, no accents, single spaces: two texts that a reader takes for the same are equal. */
export function foldText(text: string): string {
  return LATIN.test(text) ? foldLatin(text) : foldAny(text);
}

function foldAny(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Texts of these characters fold one by one, several times faster. Nearly all are such: Latin letters (but `Ŀ ŀ`, which end in a gap of
 * their own), dashes, quotes, the euro.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: line ends and tabs are gaps like others
const LATIN = /^[\u0000-\u013e\u0141-\u017f\u2010-\u201f\u2022\u2026\u202f\u20ac]*$/;
const FOLDED: readonly string[] = /* @__PURE__ */ Array.from({ length: 0x180 }, (_, code) =>
  foldAny(String.fromCharCode(code)),
);

function foldLatin(text: string): string {
  let result = '';
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    // Dashes, quotes and the euro lie beyond the table: they are gaps.
    const letter = FOLDED[text.charCodeAt(i)] ?? '';
    if (letter === '') gap = true;
    else {
      result += gap && result !== '' ? ` ${letter}` : letter;
      gap = false;
    }
  }
  return result;
}

/**
 * Edits (insert, delete, replace, swap of neighbours) between two texts, or `undefined` once more than `limit` are needed.
 * Work is bounded by `limit`, so a hostile long text costs nothing.
 */
export function editDistance(a: string, b: string, limit: number): number | undefined {
  const x = [...a];
  const y = [...b];
  if (Math.abs(x.length - y.length) > limit) return undefined;
  const far = limit + 1;
  let beforeLast: number[] = [];
  let last = y.map((_, j) => j);
  last.push(y.length);
  for (let i = 1; i <= x.length; i++) {
    const row = new Array<number>(y.length + 1).fill(far);
    if (i <= limit) row[0] = i;
    let best = row[0] as number;
    for (let j = Math.max(1, i - limit); j <= Math.min(y.length, i + limit); j++) {
      const same = x[i - 1] === y[j - 1];
      let cost = Math.min(
        (last[j - 1] as number) + (same ? 0 : 1),
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
      );
      if (i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] as number) + 1);
      }
      row[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit) return undefined;
    beforeLast = last;
    last = row;
  }
  const distance = last[y.length] as number;
  return distance > limit ? undefined : distance;
}

/** The known word nearest to an unknown one, when it is near enough to be what was meant; the first of equals. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = foldText(word.length > 200 ? word.slice(0, 200) : word);
  let limit = Math.max(1, Math.floor(wanted.length / 3));
  let found: string | undefined;
  for (const candidate of known) {
    const distance = editDistance(wanted, foldText(candidate), limit);
    if (distance === undefined) continue;
    if (distance === 0) return candidate;
    found = candidate;
    limit = distance - 1;
    if (limit < 0) break;
  }
  return found;
}
