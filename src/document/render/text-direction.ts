import type { InlineNode } from '../node.ts';
import type { TableGrid } from '../table-grid.ts';
import { plainText } from '../visit.ts';

/** Letters that are written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko, Adlam and their kin. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdfd\ufe70-\ufefc]|\ud802[\udc00-\udfff]|\ud803[\udc00-\udfff]|\ud83a[\udd00-\udd5f]/;
const LETTER = /\p{L}/u;

/**
 * Whether words are written from right to left: their first letter decides.
 *
 * Source: Unicode Standard Annex 9, rules P2 and P3.
 */
export function isRightToLeft(words: readonly InlineNode[]): boolean {
  return RIGHT_TO_LEFT.test(firstLetter(words));
}

/** The same for a text. */
export function isRightToLeftText(text: string): boolean {
  const [letter = ''] = LETTER.exec(text) ?? [];
  return RIGHT_TO_LEFT.test(letter);
}

/** Whether the columns of a table begin at the right: the words of its first row decide. */
export function beginsAtTheRight({ cells: [first = []] }: TableGrid): boolean {
  return isRightToLeftText(first.map(({ cell }) => plainText(cell.children)).join(' '));
}

function firstLetter(words: readonly InlineNode[]): string {
  for (const word of words) {
    const own = 'value' in word ? (word.value ?? '') : '';
    const letter = 'children' in word ? firstLetter(word.children) : (LETTER.exec(own)?.[0] ?? '');
    if (letter !== '') return letter;
  }
  return '';
}
