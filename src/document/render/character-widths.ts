/** Widths of printable ASCII in thousandths of the size, from the space on: Arial, whose metrics Liberation Sans shares. */
const REGULAR = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
] as const;
const BOLD = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
  556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
  280, 389, 584,
] as const;

/** What is neither ASCII nor an accented letter; the wider of both weights. */
const OTHERS: ReadonlyMap<number, number> = /* @__PURE__ */ new Map(
  Object.entries({
    '\u00a0': 278,
    '\u2009': 365,
    '\u202f': 365,
    '\u2019': 278,
    '\u2018': 278,
    '\u201c': 500,
    '\u201d': 500,
    '«': 556,
    '»': 556,
    '–': 556,
    '€': 556,
    '§': 556,
    '·': 278,
    '•': 350,
    '°': 400,
    '²': 333,
    '³': 333,
    œ: 944,
    æ: 889,
    ß: 611,
    '×': 584,
    '→': 1000,
  }).map(([character, width]) => [character.codePointAt(0) ?? 0, width]),
);

/** Wide enough for any letter that is not known, ideographs and pictures included. */
const UNKNOWN = 1100;
const TAB = 3000;

const known = { regular: new Map<number, number>(), bold: new Map<number, number>() };
/** Enough for the letters of any one text; more are worked out each time. */
const MOST_KNOWN = 2000;

/** Width of a character in thousandths of the size of the letters. Marks that stand over a letter take no room. */
export function characterWidth(code: number, bold: boolean): number {
  if (code >= 32 && code < 127) return (bold ? BOLD : REGULAR)[code - 32] ?? UNKNOWN;
  const widths = bold ? known.bold : known.regular;
  const found = widths.get(code);
  if (found !== undefined) return found;
  const width = widthOf(code, bold);
  if (widths.size < MOST_KNOWN) widths.set(code, width);
  return width;
}

function widthOf(code: number, bold: boolean): number {
  if (code === 9) return TAB;
  const other = OTHERS.get(code);
  if (other !== undefined) return other;
  const character = String.fromCodePoint(code);
  if (/[\p{M}\u200b-\u200f\u2060\ufeff]/u.test(character)) return 0;
  const base = character.normalize('NFD').charCodeAt(0);
  return base >= 32 && base < 127 ? characterWidth(base, bold) : UNKNOWN;
}

const LONGEST_LOOKED_AT = 40;
const MOST_WORDS = 2000;

/** Width of the longest word of a text, in thousandths of the size of its letters, with a little room for other fonts. */
export function longestWord(text: string, strong: boolean): number {
  let longest = 0;
  for (const word of text.split(/[ \t\n-]/, MOST_WORDS)) {
    let width = 0;
    for (const character of word.slice(0, LONGEST_LOOKED_AT)) {
      width += characterWidth(character.codePointAt(0) ?? 0, strong);
    }
    longest = Math.max(longest, width * 1.03);
  }
  return longest;
}

/** Widths of columns that together are `sum`: each as wide as its share, but never less than it needs while others can give. */
export function sharedWidths(shares: readonly number[], needs: readonly number[], sum: number): readonly number[] {
  const largest = shares.reduce((most, share) => Math.max(most, share), 0);
  const total = shares.reduce((all, share) => all + share / largest, 0);
  const widths = shares.map((share) => (share / largest / total) * sum);
  const missing = widths.map((width, i) => Math.max(0, (needs[i] ?? 0) - width));
  const lack = missing.reduce((all, width) => all + width, 0);
  const spare = widths.map((width, i) => Math.max(0, width - (needs[i] ?? 0)));
  const spared = spare.reduce((all, width) => all + width, 0);
  if (spared === 0 || lack === 0) return widths;
  const given = Math.min(lack, spared);
  return widths.map((width, i) => width + ((missing[i] ?? 0) * given) / lack - ((spare[i] ?? 0) * given) / spared);
}
