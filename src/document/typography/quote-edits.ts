import type { TextEdit } from './french-edits.ts';

/** The marks that open and close a quotation in the languages whose keyboards have only the straight ones. */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
  lb: ['„', '“'],
};

/** What may stand before a mark that opens a quotation; nothing is the start of the text. */
const BEFORE_OPENING = /[\s([{<–—/„“«‚‘·•>-]/;

/** Words that are no prose, and code between backticks. */
const NOT_PROSE = /`[^`\n]*`|\S*(?:=|:\/\/|\\)\S*/g;

/**
 * The changes that give an English, German or Luxembourgish text the quotation marks and apostrophes of print. A mark that stands alone,
 * that measures inches or that belongs to code stays as it is. Applying the changes twice changes nothing more.
 *
 * Sources: New Hart's Rules, 2014, 9.2 (English, double marks); Duden, Rechtschreibung und Grammatik, Regel D 10 (German).
 */
export function quoteEdits(text: string, language: string): readonly TextEdit[] {
  const marks = Object.hasOwn(MARKS, language) ? MARKS[language] : undefined;
  if (marks === undefined) return [];
  const guarded = [...text.matchAll(NOT_PROSE)].map(({ index, 0: word }) => [index, index + word.length] as const);
  const isProse = (at: number) => !guarded.some(([start, end]) => at >= start && at < end);
  const edits: TextEdit[] = [];
  let opened: number | undefined;
  for (const { index } of text.matchAll(/"/g)) {
    const before = text[index - 1];
    const next = text[index + 1] ?? ' ';
    const opens = (before === undefined || BEFORE_OPENING.test(before)) && !/\s/.test(next);
    if (!isProse(index)) continue;
    if (opens && opened === undefined) opened = index;
    else if (!opens && opened !== undefined) {
      edits.push({ start: opened, end: opened + 1, by: marks[0] }, { start: index, end: index + 1, by: marks[1] });
      opened = undefined;
    }
  }
  for (const { index } of text.matchAll(/(?<=\p{L})'(?=\p{L})/gu))
    if (isProse(index)) edits.push({ start: index, end: index + 1, by: '’' });
  return edits.sort((a, b) => a.start - b.start);
}
