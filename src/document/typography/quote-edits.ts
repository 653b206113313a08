import type { TextEdit } from './french-edits.ts';

/** The marks that open and close a quotation in the languages whose keyboards have only the straight ones. */
const MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
  lb: ['„', '“'],
};

/** What may stand before a mark that opens a quotation; nothing is the start of the text. */
const BEFORE_OPENING = /[\s([{<–—/„“«‚‘·•>-]/;

/** What makes a word no prose: an address, a path, a setting. */
const NOT_PROSE = /=|:\/\/|\\/;

/**
 * The changes that give an English, German or Luxembourgish text the quotation marks and apostrophes of print. A mark that stands alone,
 * that measures inches or that belongs to code stays as it is. Applying the changes twice changes nothing more.
 *
 * Sources: New Hart's Rules, 2014, 9.2 (English, double marks); Duden, Rechtschreibung und Grammatik, Regel D 10 (German).
 */
export function quoteEdits(text: string, language: string): readonly TextEdit[] {
  const marks = Object.hasOwn(MARKS, language) ? MARKS[language] : undefined;
  if (marks === undefined) return [];
  const isProse = proseOf(text);
  const edits: TextEdit[] = [];
  let opened: number | undefined;
  for (const { index, 0: mark } of text.matchAll(/"|(?<=\p{L})'(?=\p{L})/gu)) {
    if (!isProse(index)) continue;
    if (mark === "'") {
      edits.push({ start: index, end: index + 1, by: '’' });
      continue;
    }
    const before = text[index - 1];
    const next = text[index + 1] ?? ' ';
    const opens = (before === undefined || BEFORE_OPENING.test(before)) && !/\s/.test(next);
    if (opens && opened === undefined) opened = index;
    else if (!opens && opened !== undefined) {
      edits.push({ start: opened, end: opened + 1, by: marks[0] }, { start: index, end: index + 1, by: marks[1] });
      opened = undefined;
    }
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** Whether prose stands at a place, asked from the start of a text to its end: addresses, and code between backticks, are none. */
function proseOf(text: string): (at: number) => boolean {
  const words = [...text.matchAll(/\S+/g)].filter(([word]) => NOT_PROSE.test(word));
  const guarded = [...words, ...text.matchAll(/`[^`\n]*`/g)].sort((a, b) => a.index - b.index);
  let passed = 0;
  let until = 0;
  return (at) => {
    for (let next = guarded[passed]; next !== undefined && next.index <= at; next = guarded[++passed])
      until = Math.max(until, next.index + next[0].length);
    return at >= until;
  };
}
