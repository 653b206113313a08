import { wordHashes } from '../../internal/word-hashes.ts';

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
  /** Jaccard index of the sets of words, from 0 to 1. */
  readonly similarity: number;
  /** Texts with fewer words of weight are not compared. */
  readonly fewestWords: number;
}

/** Words up to this length ("des", "les") say nothing. */
const EMPTY_LETTERS = 3;
/** Texts are compared by their first so many words: enough to know them, and a bound for hostile ones. */
const WORDS_COMPARED = 60;
/** Each text is filed under so many of its words; near texts share one of them nearly always. */
const KEYS = 3;
/** Within one drawer a text is compared with so many of the last ones. */
const NEIGHBOURS = 6;

/**
 * Finds near texts of different groups; each text is told once, with the nearest one before it.
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
    const words = ascendingSet(wordHashes(source.text, EMPTY_LETTERS, WORDS_COMPARED));
    if (words.length < fewestWords) continue;
    const filed = { source, words };
    let best: SimilarPair<T> | undefined;
    for (let k = 0; k < KEYS && k < words.length; k++) {
      const key = words[k] as number;
      const drawer = drawers.get(key);
      if (drawer === undefined) {
        drawers.set(key, [filed]);
        continue;
      }
      for (let i = drawer.length - 1; i >= 0 && i >= drawer.length - NEIGHBOURS && best?.share !== 1; i--) {
        const other = drawer[i] as Filed<T>;
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

/** Sorts in place, by insertion since lists are short, and leaves repetitions out. */
function ascendingSet(hashes: number[]): readonly number[] {
  for (let i = 1; i < hashes.length; i++) {
    const hash = hashes[i] as number;
    let j = i - 1;
    for (; j >= 0 && (hashes[j] as number) > hash; j--) hashes[j + 1] = hashes[j] as number;
    hashes[j + 1] = hash;
  }
  let kept = 0;
  for (const hash of hashes) if (kept === 0 || hash !== hashes[kept - 1]) hashes[kept++] = hash;
  hashes.length = kept;
  return hashes;
}

/** Jaccard index of two ascending lists. */
function commonShare(a: readonly number[], b: readonly number[]): number {
  let i = 0;
  let j = 0;
  let common = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] as number;
    const y = b[j] as number;
    if (x === y) common++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return common / (a.length + b.length - common);
}
