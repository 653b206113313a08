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
  /** For each word, its places. */
  readonly places: readonly (readonly number[])[];
}

function indexWords(text: string, pattern: RegExp): WordIndex {
  const numbers = new Map<string, number>();
  const words: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const places: number[][] = [];
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const folded = foldedWord(word);
    const number = numbers.get(folded) ?? places.length;
    const own = places[number];
    if (own !== undefined) own.push(words.length);
    else {
      numbers.set(folded, number);
      places.push([words.length]);
    }
    words.push(number);
    starts.push(index);
    ends.push(index + word.length);
  }
  return { numbers, words, starts, ends, places };
}

/** Begins at the rarest word: common first words would be tried at every place. */
function findRun({ numbers, words, starts, ends, places }: WordIndex, folded: readonly string[]): Span | undefined {
  const wanted: number[] = [];
  let rarest: readonly number[] | undefined;
  let offset = 0;
  for (const [i, word] of folded.entries()) {
    const number = numbers.get(word);
    const at = number === undefined ? undefined : places[number];
    if (number === undefined || at === undefined) return undefined;
    wanted.push(number);
    if (rarest === undefined || at.length < rarest.length) [rarest, offset] = [at, i];
  }
  for (const place of rarest ?? []) {
    const from = place - offset;
    let same = 0;
    while (same < wanted.length && words[from + same] === wanted[same]) same++;
    if (same < wanted.length) continue;
    return { start: starts[from] ?? 0, end: ends[from + same - 1] ?? 0 };
  }
  return undefined;
}
