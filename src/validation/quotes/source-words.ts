import { leastOf } from '../../internal/extremes.ts';
import { firstWhere } from '../../internal/first-where.ts';
import { suffixOrder } from '../../internal/suffix-order.ts';
import { foldText } from '../../internal/text.ts';

/** A run of characters of the source text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words of a text, folded, with their places: texts are compared word by word, whatever stands between the words. */
export interface SourceWords {
  /** Where a text stands, or `undefined` when its words do not follow each other anywhere. */
  find(text: string): Span | undefined;
}

/** The words of a source; a word that a line end cuts ("environ-\nnement") is read in one as well as in two. */
export function sourceWords(text: string): SourceWords {
  const plain = indexWords(text, WORD);
  const joined = CUT.test(text) ? indexWords(text, CUT_WORD) : undefined;
  return {
    find(wanted) {
      const words = Array.from(wanted.matchAll(WORD), ([word]) => foldedWord(word));
      if (words.length === 0) return undefined;
      return findRun(plain, words) ?? (joined && findRun(joined, words));
    },
  };
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const CUT = /[\p{L}\p{N}\p{M}][-\u00ad\u2010]\r?\n[ \t]*[\p{L}\p{M}]/u;
const CUT_WORD = /[\p{L}\p{N}\p{M}]+(?:[-\u00ad\u2010]\r?\n[ \t]*[\p{L}\p{M}]+)*/gu;

const foldedWord = (word: string) => foldText(word).replaceAll(' ', '');

/** The words of a text by number, so that long texts are compared without comparing letters. */
interface WordIndex {
  readonly numbers: ReadonlyMap<string, number>;
  /** For each place, the number of its word, and where that starts and ends. */
  readonly words: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The places in the order of the words that follow from them: those of one run of words stand together. */
  readonly order: Int32Array;
  /** The first place of each block of the order. */
  readonly firsts: readonly number[];
}

const BLOCK = 1024;

function indexWords(text: string, pattern: RegExp): WordIndex {
  const numbers = new Map<string, number>();
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const folded = foldedWord(word);
    const number = numbers.get(folded) ?? numbers.size;
    numbers.set(folded, number);
    words.push(number);
    starts.push(index);
    ends.push(index + word.length);
  }
  const order = suffixOrder(words, numbers.size);
  const blocks = Array.from({ length: Math.ceil(order.length / BLOCK) }, (_, i) => i * BLOCK);
  const firsts = blocks.map((from) => leastOf(order.subarray(from, from + BLOCK)));
  return { numbers, words, starts, ends, order, firsts };
}

/** The first place where the words follow each other. */
function findRun(index: WordIndex, folded: readonly string[]): Span | undefined {
  const { numbers, starts, ends, order } = index;
  const wanted: number[] = [];
  for (const word of folded) {
    const number = numbers.get(word);
    if (number === undefined) return undefined;
    wanted.push(number);
  }
  const from = firstWhere(order.length, (i) => compareRun(index, i, wanted) >= 0);
  const to = firstWhere(order.length, (i) => compareRun(index, i, wanted) > 0);
  if (from === to) return undefined;
  const place = firstPlace(index, from, to);
  return { start: starts[place] ?? 0, end: ends[place + wanted.length - 1] ?? 0 };
}

/** Whether the words at a place of the order come before those that are wanted (below 0), begin with them (0), or come after. */
function compareRun({ words, order }: WordIndex, at: number, wanted: readonly number[]): number {
  const place = order[at] ?? 0;
  for (const [i, number] of wanted.entries()) {
    const difference = (words[place + i] ?? -1) - number;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The first place of a stretch of the order, whole blocks at once: a common word has as many places as a text has pages. */
function firstPlace({ order, firsts }: WordIndex, from: number, to: number): number {
  const [whole, end] = [Math.ceil(from / BLOCK), Math.floor(to / BLOCK)];
  if (whole >= end) return leastOf(order.subarray(from, to));
  return Math.min(
    leastOf(order.subarray(from, whole * BLOCK)),
    leastOf(firsts.slice(whole, end)),
    leastOf(order.subarray(end * BLOCK, to)),
  );
}
