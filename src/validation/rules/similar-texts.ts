import { foldText } from '../../internal/text.ts';

/** A text that may be near another one of a different group. */
export interface ComparableText {
  readonly text: string;
  readonly group: string;
}

/** Two near texts, in the order of the list, with their share of common words. */
export interface SimilarPair<T> {
  readonly earlier: T;
  readonly later: T;
  readonly share: number;
}

/** What counts as near. */
export interface Similarity {
  /** Jaccard index of the word sets, from 0 to 1. */
  readonly similarity: number;
  readonly fewestWords: number;
}

/** Texts are compared by their first so many words: enough to know them, and a bound for hostile ones. */
const WORDS_COMPARED = 60;
/** Each text is filed under so many of its rarest-looking words; near texts share one. */
const KEYS = 4;
/** Within one drawer a text is compared with so many of the last ones. */
const NEIGHBOURS = 8;

/**
 * Finds near texts of different groups; each text is told once, with the earliest text it is near to.
 *
 * Texts are filed under the smallest hashes of their words (min-wise hashing, Broder 1997) and compared only within a
 * drawer, with few neighbours, so that the work grows with the number of texts, not with its square.
 */
export function findSimilarTexts<T extends ComparableText>(
  texts: readonly T[],
  { similarity, fewestWords }: Similarity,
): readonly SimilarPair<T>[] {
  if (texts.length < 2) return [];
  const drawers = new Map<number, Filed<T>[]>();
  const pairs: SimilarPair<T>[] = [];
  for (const source of texts) {
    const words = wordHashes(source.text);
    if (words.length < fewestWords) continue;
    const filed = { source, words };
    let best: SimilarPair<T> | undefined;
    for (const key of words.slice(0, KEYS)) {
      const drawer = drawers.get(key);
      if (drawer === undefined) {
        drawers.set(key, [filed]);
        continue;
      }
      for (const other of drawer.slice(-NEIGHBOURS)) {
        if (other.source.group === source.group) continue;
        const share = commonShare(other.words, words);
        if (share >= similarity && (best === undefined || share > best.share))
          best = { earlier: other.source, later: source, share };
      }
      drawer.push(filed);
    }
    if (best !== undefined) pairs.push(best);
  }
  return pairs;
}

interface Filed<T> {
  readonly source: T;
  readonly words: readonly number[];
}

/** The distinct words of a text as hashes in ascending order: an order that has nothing to do with the text. */
function wordHashes(text: string): readonly number[] {
  const words = foldText(text.length > 2_000 ? text.slice(0, 2_000) : text).split(' ', WORDS_COMPARED);
  return [...new Set(words.map(hash))].sort((a, b) => a - b);
}

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Jaccard index of two ascending lists. */
function commonShare(a: readonly number[], b: readonly number[]): number {
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return common / (a.length + b.length - common);
}
