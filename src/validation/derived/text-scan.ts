import type { Path } from '../path.ts';
import { visitTexts } from '../plan-index.ts';
import { defineDerived } from '../rule.ts';

/** A text with the place where it stands. */
export interface PlacedText {
  readonly value: string;
  readonly path: Path;
}

/** What one pass over every text of the plan finds for the rules that read texts. */
interface TextScan {
  /** The first text in which each run of capitals stands alone. */
  readonly shortForms: ReadonlyMap<string, PlacedText>;
  /** Texts with an at sign, a long run of digits or a title before a name: worth a closer look. */
  readonly suspects: readonly PlacedText[];
  /** Texts that only hold a place, or an error of a spreadsheet. */
  readonly fillers: readonly PlacedText[];
  /** Texts with characters that were lost when a file was read in another encoding. */
  readonly damaged: readonly PlacedText[];
}

/** Longer runs of capitals are words of a heading. */
const LONGEST_SHORT_FORM = 8;

/** An at sign, a capital, a run of capitals and digits: engines look for one set of characters much faster than a loop does. */
const NOTABLE = /[@-Z][A-Z0-9]*/g;
/** The first digits of a telephone number, in France or with the code of a country. */
const PHONE_START = /[+0]\d[ .-]?\d/;
/** "M. ", "Mme", "Madame", "Mr", "Mrs", "Ms", "Dr", "Docteur", "Pr ", "Professeur", "Frau", "Herr". */
const TITLE = /^(?:M\. |(?:M(?:me|lle|rs?|s|adame|onsieur)|D(?:r|octeur)|Pr(?:ofesseur)?|Frau|Herrn?)[. ])/;
const LONGEST_TITLE = 12;
const AT = 64;

const LONGEST_FILLER = 30;
/** Dashes and dots, "#REF!", "N/A", "n.c.", "k. A.", "NaN", "TBD", "à compléter", "lorem ipsum …". */
const FILLER =
  /^\s*(?:[-–—.…_?*\s]*|#(?:n\/a|[a-z\d/é]+[!?])|n\/a|n\. ?[ac]\.|k\. ?a\.|nan|null|undefined|tbd|todo|à (?:compléter|définir|préciser|venir)|lorem ipsum.*)\s*$/i;
/** UTF-8 read as windows-1252 ("santÃ©"), and what could not be read at all. */
const DAMAGED = /[ÃÂ][^\wÀ-ÿ\s]|â€|\ufffd/;

/** One pass over the texts: they are most of a plan, and several rules want to know what is in them. */
export const textScan = defineDerived(({ plan }): TextScan => {
  const shortForms = new Map<string, PlacedText>();
  const suspects: PlacedText[] = [];
  const fillers: PlacedText[] = [];
  const damaged: PlacedText[] = [];
  visitTexts(plan, (text, path) => {
    if (text.length <= LONGEST_FILLER && FILLER.test(text)) fillers.push({ value: text, path: [...path] });
    else if (DAMAGED.test(text)) damaged.push({ value: text, path: [...path] });
    let suspect = (text.includes('0') || text.includes('+')) && PHONE_START.test(text);
    NOTABLE.lastIndex = 0;
    for (let run = NOTABLE.exec(text); run !== null; run = NOTABLE.exec(text)) {
      const end = NOTABLE.lastIndex;
      const isAddress = text.charCodeAt(run.index) === AT;
      const start = isAddress ? run.index + 1 : run.index;
      suspect ||= isAddress;
      if (end - start >= 2) note(shortForms, text, path, start, end);
      else suspect ||= TITLE.test(text.slice(start, start + LONGEST_TITLE));
    }
    if (suspect) suspects.push({ value: text, path: [...path] });
  });
  return { shortForms, suspects, fillers, damaged };
});

function note(forms: Map<string, PlacedText>, text: string, path: Path, start: number, end: number): void {
  if (end - start > LONGEST_SHORT_FORM) return;
  const short = text.slice(start, end);
  if (forms.has(short) || isInsideWord(text, start, end) || isQuotation(path)) return;
  forms.set(short, { value: text, path: [...path] });
}

const WORD = /[\p{L}\p{N}_-]/u;

function isInsideWord(text: string, start: number, end: number): boolean {
  return (start > 0 && WORD.test(text.charAt(start - 1))) || WORD.test(text.charAt(end));
}

/** Claims quote what is written wrong, and the glossary explains: neither uses a short form. */
function isQuotation([collection]: Path): boolean {
  return collection === 'claims' || collection === 'glossary';
}
