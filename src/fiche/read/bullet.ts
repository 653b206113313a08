/** Bullets as documents and word processors show them; the ones that also stand in sentences need a blank after them. */
const BULLET = /^[ \t\u00a0\u202f]*(?:[-–—*+>·√o→][ \t\u00a0\u202f]+|[•●○◦‣⁃▶►➤➢➔✓✔▪■□❖][ \t\u00a0\u202f]*)(?=\S)/;

/** Characters of the bullet a line starts with, its blanks included; 0 when it has none. */
export function bulletLength(line: string): number {
  return BULLET.exec(line)?.[0].length ?? 0;
}
