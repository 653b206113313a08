import { type BlockNode, item, link, p, safeUrl, ul } from '../../document/index.ts';
import { ficheLabels, type Locale } from '../../i18n/index.ts';
import { type Quantity, writePartialDate } from '../../model/index.ts';
import { wordsOfCode } from '../code-words.ts';
import type { CellShape } from '../fiche-field.ts';
import { lineOnPaper, textOnPaper } from '../fiche-text.ts';
import { quantityOnPaper } from '../quantity-on-paper.ts';
import { NUMERIC_MEMBERS, numberWords, QUANTITY_MEMBERS } from '../quantity-words.ts';
import { composeLabelled, composeParagraph, composeTexts } from './compose-text.ts';

/** The blocks of a cell. An absent value gives an empty cell, which stays in the table. */
export function composeCell(shape: CellShape, value: unknown, locale: Locale): readonly BlockNode[] {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
  switch (shape) {
    case 'label':
      return paragraphOf(lineOnPaper(String(value)));
    case 'date':
      return paragraphOf(lineOnPaper(writePartialDate(String(value), locale)));
    case 'text':
      return paragraphOf(textOnPaper(String(value)));
    case 'texts':
      return [composeTexts(value as readonly string[])];
    case 'references':
      return [composeTexts((value as readonly string[]).map(lineOnPaper))];
    case 'code':
      return [p(wordsOfCode('beneficiary-kind', String(value), locale))];
    case 'codes':
      return [composeTexts((value as readonly string[]).map((code) => wordsOfCode('stakeholder-role', code, locale)))];
    case 'address':
      return [composeAddress(String(value))];
    case 'quantity':
      return composeQuantity(value as Quantity, locale);
    default:
      return shape satisfies never;
  }
}

const paragraphOf = (words: string): readonly BlockNode[] => (words === '' ? [] : [composeParagraph(words)]);

/** The address is its own text, so that it stays readable on paper and when a writer takes the link out. */
function composeAddress(url: string): BlockNode {
  const safe = safeUrl(url);
  return p(safe === undefined ? lineOnPaper(url) : link(safe, lineOnPaper(url)));
}

/** A quantity as people write it; one that these words would not bring back whole is printed member by member. */
function composeQuantity(quantity: Quantity, locale: Locale): readonly BlockNode[] {
  const onPaper = quantityOnPaper(quantity, locale);
  if (onPaper !== undefined) return paragraphOf(lineOnPaper(onPaper));
  const labels = ficheLabels[locale];
  const lines = QUANTITY_MEMBERS.flatMap(([member, label]) => {
    const value = quantity[member];
    if (value === undefined) return [];
    const words = NUMERIC_MEMBERS.has(member)
      ? numberWords(Number(value), locale)
      : member === 'qualifier'
        ? wordsOfCode('figure-qualifier', String(value), locale)
        : String(value);
    return [item(composeLabelled(labels[label], words, locale))];
  });
  return lines.length === 0 ? [] : [ul(lines)];
}
