import { foldText } from '../internal/text.ts';

/**
 * The word of a table of words that a cell writes, folded: itself, or without the ending by which it agrees with what it is said of
 * ("Terminée", "terminés" are "terminé": actions and measures are feminine in French).
 */
export function knownWord(words: { has(word: string): boolean }, text: string): string | undefined {
  const word = foldText(text);
  return [word, word.replace(AGREEMENT, '')].find((one) => words.has(one));
}

const AGREEMENT = /(?<=[iue]|fait)(?:e|s|es)$/;
