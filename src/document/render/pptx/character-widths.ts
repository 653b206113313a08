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
