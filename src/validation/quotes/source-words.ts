import { addTo } from '../../internal/add-to.ts';
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

interface Word extends Span {
  readonly folded: string;
}

/** The words of a source; a word that a line end cuts ("environ-\nnement") is read in one as well as in two. */
export function sourceWords(text: string): SourceWords {
  const plain = indexWords(wordsOf(text, WORD));
  const joined = indexWords(wordsOf(text, CUT_WORD));
  return {
    find(wanted) {
      const words = wordsOf(wanted, WORD).map(({ folded }) => folded);
      return words.length === 0 ? undefined : (findRun(plain, words) ?? findRun(joined, words));
    },
  };
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const CUT_WORD = /[\p{L}\p{N}\p{M}]+(?:[-\u00ad\u2010]\r?\n[ \t]*[\p{L}\p{M}]+)*/gu;

function wordsOf(text: string, pattern: RegExp): readonly Word[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    folded: foldText(word).replaceAll(' ', ''),
    start: index,
    end: index + word.length,
  }));
}

interface WordIndex {
  readonly words: readonly Word[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

function indexWords(words: readonly Word[]): WordIndex {
  const places = new Map<string, number[]>();
  words.forEach(({ folded }, i) => {
    addTo(places, folded, i);
  });
  return { words, places };
}

/** Begins at the rarest word: common first words would be tried at every place. */
function findRun({ words, places }: WordIndex, wanted: readonly string[]): Span | undefined {
  let rarest: readonly number[] | undefined;
  let offset = 0;
  for (const [i, word] of wanted.entries()) {
    const at = places.get(word);
    if (at === undefined) return undefined;
    if (rarest === undefined || at.length < rarest.length) [rarest, offset] = [at, i];
  }
  for (const place of rarest ?? []) {
    const from = place - offset;
    if (from < 0 || !wanted.every((word, i) => words[from + i]?.folded === word)) continue;
    const [first, last] = [words[from], words[from + wanted.length - 1]];
    if (first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  }
  return undefined;
}
