import { wordHashes } from '../../internal/word-hashes.ts';

/** A text that may be near another one of a different group. */
interface ComparableText {
  readonly text: string;
  readonly group: string | number;
}

/** Two near texts, in the order of the list, with their share of common words. */
interface SimilarPair<T> {
  readonly earlier: T;
  readonly later: T;
  readonly share: number;
}

/** What counts as near. */
interface Similarity {
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
  const drawers: Drawers = { words: [], starts: [], sources: [], before: [], last: emptyDrawers(texts.length) };
  const pairs: SimilarPair<T>[] = [];
  for (let at = 0; at < texts.length; at++) {
    const source = texts[at] as T;
    const { words } = drawers;
    const start = words.length;
    ascendingSet(wordHashes(source.text, EMPTY_LETTERS, WORDS_COMPARED, words), start);
    if (words.length - start < fewestWords) {
      words.length = start;
      continue;
    }
    const own = drawers.sources.push(at) - 1;
    drawers.starts.push(start);
    let best: SimilarPair<T> | undefined;
    for (let k = 0; k < KEYS && start + k < words.length; k++) {
      const drawer = (words[start + k] as number) & (drawers.last.length - 1);
      let entry = drawers.last[drawer] as number;
      drawers.last[drawer] = KEYS * own + k;
      drawers.before[KEYS * own + k] = entry;
      for (let n = 0; entry !== NONE && n < NEIGHBOURS && best?.share !== 1; n++) {
        const other = Math.floor(entry / KEYS);
        entry = drawers.before[entry] as number;
        const earlier = texts[drawers.sources[other] as number] as T;
        if (earlier.group === source.group) continue;
        const share = commonShare(drawers, other, own, best?.share ?? similarity);
        if (share >= similarity && (best === undefined || share > best.share)) best = { earlier, later: source, share };
      }
    }
    if (best !== undefined) pairs.push(best);
  }
  return pairs;
}

const NONE = -1;

/**
 * The texts that were looked at, in flat lists: thousands of small objects would cost more than the comparing. Entry
 * `KEYS * i + k` stands for the text number `i` in the drawer of its word number `k`.
 */
interface Drawers {
  /** The words of each text, ascending, one text after the other. */
  readonly words: number[];
  /** Where the words of each text start. */
  readonly starts: number[];
  /** The number of each text in the list that was given. */
  readonly sources: number[];
  /** The entry before each one in its drawer. */
  readonly before: number[];
  /** The last entry of each drawer. The drawer of a word is the end of its hash: words that share one are rare, and do no harm. */
  readonly last: number[];
}

/** Drawers enough for the words of so many texts to have one each, or nearly: a power of two, for the end of a hash to name one. */
function emptyDrawers(texts: number): number[] {
  return new Array<number>(2 ** Math.ceil(Math.log2(2 * KEYS * texts))).fill(NONE);
}

/** Sorts the numbers from `start` on in place, by insertion since lists are short, and leaves repetitions out. */
function ascendingSet(hashes: number[], start: number): void {
  for (let i = start + 1; i < hashes.length; i++) {
    const hash = hashes[i] as number;
    let j = i - 1;
    for (; j >= start && (hashes[j] as number) > hash; j--) hashes[j + 1] = hashes[j] as number;
    hashes[j + 1] = hash;
  }
  let kept = start;
  for (let i = start; i < hashes.length; i++)
    if (kept === start || hashes[i] !== hashes[kept - 1]) hashes[kept++] = hashes[i] as number;
  // Cutting a list is dear, and few texts repeat a word.
  if (kept < hashes.length) hashes.length = kept;
}

/** Jaccard index of the words of two texts; 0 as soon as it is sure to be below `least`: most pairs differ from the start. */
function commonShare({ words, starts }: Drawers, a: number, b: number, least: number): number {
  let i = starts[a] as number;
  let j = starts[b] as number;
  const [endI, endJ] = [starts[a + 1] ?? words.length, starts[b + 1] ?? words.length];
  const total = endI - i + endJ - j;
  // From J = c / (total - c) >= least; a hair is left for rounding.
  const fewestCommon = (least * total) / (1 + least) - 1e-9;
  let common = 0;
  while (i < endI && j < endJ) {
    const x = words[i] as number;
    const y = words[j] as number;
    if (x === y) {
      common++;
      i++;
      j++;
      continue;
    }
    if (x < y) i++;
    else j++;
    if (common + Math.min(endI - i, endJ - j) < fewestCommon) return 0;
  }
  return common / (total - common);
}
