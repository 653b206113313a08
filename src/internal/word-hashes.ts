import { foldText } from './text.ts';

/** FNV-1a, 32 bits. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
/** Thirty bits: integers that engines keep unboxed. */
const SMALL = 0x3fffffff;

/** The folded code of each character below U+0180; 0 separates words. Built from the folding that the library uses everywhere. */
const FOLDED: Uint16Array = /* @__PURE__ */ Uint16Array.from(
  { length: 0x180 },
  (_, code) => foldText(String.fromCharCode(code)).charCodeAt(0) || 0,
);

/**
 * The words of a text as hashes, in its order, without case and accents; words up to `shortest` letters are left out. Two
 * texts that a reader takes for the same have the same hashes. Much cheaper than folding the text: one pass, no copies. They
 * are added to `hashes` when a list is given.
 */
export function wordHashes(text: string, shortest: number, most: number, hashes: number[] = []): number[] {
  const full = hashes.length + most;
  let hash = OFFSET;
  let letters = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 0;
    const folded = code < FOLDED.length ? (FOLDED[code] as number) : foldRare(code);
    if (folded === SKIPPED) continue;
    if (folded !== 0) {
      hash = Math.imul(hash ^ folded, PRIME);
      letters++;
    } else if (letters > 0) {
      if (letters > shortest) hashes.push(hash & SMALL);
      if (hashes.length >= full) break;
      hash = OFFSET;
      letters = 0;
    }
  }
  return hashes;
}

const SKIPPED = -1;

/** Beyond Latin: combining marks are passed over, punctuation separates, letters stand for themselves. */
function foldRare(code: number): number {
  if (code >= 0x300 && code <= 0x36f) return SKIPPED;
  if (code >= 0x2000 && code <= 0x2bff) return 0;
  return code;
}

/** One key for all texts that have the same words in the same order; 53 bits of hash make a meeting by chance unlikely. */
export function wordKey(text: string, most: number): number {
  return keyOfWords(wordHashes(text, 0, most));
}

/** The key of the texts whose words have these hashes. */
export function keyOfWords(hashes: readonly number[]): number {
  let a = OFFSET;
  let b = PRIME;
  for (const hash of hashes) {
    a = Math.imul(a ^ hash, PRIME);
    b = Math.imul(b + hash, 0x85ebca6b) ^ (b >>> 13);
  }
  return (a & SMALL) * 0x800000 + (b & 0x7fffff);
}
