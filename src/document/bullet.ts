/** A blank of a line, the no-break spaces among them. */
const BLANK = '[ \\t\\u00a0\\u202f]';
/** Bullets that also stand inside sentences and formulas: they need a blank after them. */
const LOOSE = '->·√';
/** Bullets that are nothing else. */
const FIRM = '•▶➤➢✓';
/** Further bullets, as converters and word processors leave them in plain text. */
const LOOSE_IN_TEXT = `${LOOSE}–—*+o→`;
const FIRM_IN_TEXT = `${FIRM}●○◦‣⁃►➔✔▪■□❖❑`;

const grammar = (loose: string, firm: string) =>
  new RegExp(`^${BLANK}*(?:([${loose}])${BLANK}+|([${firm}])${BLANK}*)(?=\\S)`);
const BULLET = /* @__PURE__ */ grammar(LOOSE, FIRM);
const BULLET_IN_TEXT = /* @__PURE__ */ grammar(LOOSE_IN_TEXT, FIRM_IN_TEXT);

/** Signs that belong to the figure or to the bound after them: "- 20 %", "> 75 ans", "+ de 60 ans", "√ 16". */
const SIGN = /[-–—+>→√]/;
const FIGURE = /^(?:(?:de|que|than|als)\s+)?(?!\d{1,3}[.)°]\s)(?:[<>≤≥≈~±=]\s*)?(?:\d|[.,]\d)|^[%‰€$£°]/;
/** The same in words: "+ de la moitié des patients", "- de dix communes". */
const COUNT_IN_WORDS =
  /^d(?:e |['’])(?:la moitié|la majorité|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|quinze|vingt|trente|quarante|cinquante|soixante|cent|mille|un (?:tiers|quart|million|milliard)|une (?:dizaine|vingtaine|centaine))/;

interface Bullet {
  readonly glyph: string;
  /** Characters of the bullet with the blanks around it. */
  readonly length: number;
}

/** Whether the sign at the start of a line is that of a figure: it says less or more, and begins no item. */
function signsFigure(glyph: string, rest: string): boolean {
  return SIGN.test(glyph) && (FIGURE.test(rest) || COUNT_IN_WORDS.test(rest));
}

function bulletIn(line: string, pattern: RegExp): Bullet | undefined {
  const found = pattern.exec(line);
  return found === null ? undefined : { glyph: found[1] ?? found[2] ?? '', length: found[0].length };
}

/** The same without asking what follows: whether a line could begin an item where a list is open. */
export function bulletAnywhere(line: string): Bullet | undefined {
  return bulletIn(line, BULLET);
}

/**
 * The bullet typed at the start of a line, in nine glyphs, or `undefined`. A sign before a figure is none, unless the line goes
 * on with a list whose items have the same glyph.
 *
 * @param open the glyph of the list that is open
 */
export function bulletOf(line: string, open?: string): Bullet | undefined {
  const bullet = bulletIn(line, BULLET);
  if (bullet === undefined || bullet.glyph === open) return bullet;
  return signsFigure(bullet.glyph, line.slice(bullet.length)) ? undefined : bullet;
}

/** The same in plain text, where converters leave some thirty glyphs. */
export function bulletInText(line: string, open?: string): Bullet | undefined {
  const bullet = bulletIn(line, BULLET_IN_TEXT);
  if (bullet === undefined || bullet.glyph === open) return bullet;
  return signsFigure(bullet.glyph, line.slice(bullet.length)) ? undefined : bullet;
}

/** Characters of the bullet that a line of plain text starts with, its blanks included; 0 when it has none. */
export function bulletLength(line: string, open?: string): number {
  return bulletInText(line, open)?.length ?? 0;
}

/** What a reader could take for a bullet at the start of a line. Writers write it so that readers see it is text. */
export const BULLET_LIKE = /^[•▶➤➢✓√·]|^[->](?=\s|$)/;
