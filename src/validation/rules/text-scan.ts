import { defineDerived } from '../rule.ts';
import type { Located } from '../trail.ts';

/** What one pass over every text of the plan finds for the rules that read texts. */
interface TextScan {
  /** The first text in which each run of capitals stands alone. */
  readonly shortForms: ReadonlyMap<string, Located<string>>;
  /** Texts with an at sign, a long run of digits or a title before a name: worth a closer look. */
  readonly suspects: readonly Located<string>[];
}

/** Longer runs of capitals are words of a heading. */
const LONGEST_SHORT_FORM = 8;
/** A telephone number has more digits than any year or count. */
const MANY_DIGITS = 9;

/** What a text must hold to be read character by character: most hold nothing of it. */
const NOTABLE = /[A-Z][A-Z0-9]|@|M\. |M[mlr]|Dr|Doct|Pr[. o]|\d[ .-]?\d[ .-]?\d[ .-]?\d[ .-]?\d[ .-]?\d/;

const AT = 64;
const [SPACE, DOT] = [32, 46];
const [D, M, P] = [68, 77, 80];
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** One pass, character by character: the texts are most of a plan, and several rules want to know what is in them. */
export const textScan = defineDerived(({ index }): TextScan => {
  const shortForms = new Map<string, Located<string>>();
  const suspects: Located<string>[] = [];
  for (const located of index.texts) {
    const text = located.value;
    if (!NOTABLE.test(text)) continue;
    let suspect = false;
    let digits = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= 97) continue;
      if (isCapital(code)) {
        const end = endOfRun(text, i);
        if (end - i >= 2) {
          note(shortForms, located, i, end);
          i = end - 1;
        } else if (code === M || code === D || code === P) suspect ||= beginsTitle(text, i);
      } else if (isDigit(code)) digits++;
      else if (code === AT) suspect = true;
    }
    if (suspect || digits >= MANY_DIGITS) suspects.push(located);
  }
  return { shortForms, suspects };
});

/** Where a run of capitals and digits ends. */
function endOfRun(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && (isCapital(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++;
  return end;
}

function note(forms: Map<string, Located<string>>, located: Located<string>, start: number, end: number): void {
  if (end - start > LONGEST_SHORT_FORM) return;
  const text = located.value;
  const short = text.slice(start, end);
  if (forms.has(short) || isInsideWord(text, start, end) || isQuotation(located)) return;
  forms.set(short, located);
}

const WORD = /[\p{L}\p{N}_-]/u;

function isInsideWord(text: string, start: number, end: number): boolean {
  return (start > 0 && WORD.test(text.charAt(start - 1))) || WORD.test(text.charAt(end));
}

/** Claims quote what is written wrong, and the glossary explains: neither uses a short form. */
function isQuotation(located: Located<string>): boolean {
  let top: Located<string>['above'] = located;
  while (top?.above !== undefined) top = top.above;
  return top?.key === 'claims' || top?.key === 'glossary';
}

/** "M. ", "Mme", "Mr", "Dr", "Docteur", "Pr ", "Professeur". */
function beginsTitle(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (text.charCodeAt(at) === M && next === DOT) return text.charCodeAt(at + 2) === SPACE;
  return /^(?:M(?:me|lle|r)|D(?:r|octeur)|Pr(?:ofesseur)?)[. ]/.test(text.slice(at, at + 12));
}
