/**
 * Bullets as people type them at the start of a line, in nine glyphs. `-`, `>`, `·` and `√` also stand inside sentences and
 * formulas, so they need a space after them.
 */
const BULLET = /^[ \t\u00a0\u202f]*(?:([->·√])[ \t\u00a0\u202f]+|([•▶➤➢✓])[ \t\u00a0\u202f]*)(?=\S)/;

/** The bullet a line starts with and the length of it with its spaces, or `undefined`. */
export function bulletOf(line: string): { readonly glyph: string; readonly length: number } | undefined {
  const found = BULLET.exec(line);
  return found === null ? undefined : { glyph: found[1] ?? found[2] ?? '', length: found[0].length };
}

/** What a reader could take for a bullet at the start of a line. Writers write it so that readers see it is text. */
export const BULLET_LIKE = /^[•▶➤➢✓√·]|^[->](?=\s|$)/;
