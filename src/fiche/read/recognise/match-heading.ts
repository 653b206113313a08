import { cutEnd } from '../../../internal/cut-end.ts';
import { editDistance, foldText } from '../../../internal/text.ts';
import { synonymsOf } from '../../check-template.ts';
import type { FicheSection } from '../../fiche-template.ts';
import { headingParts, withSlot } from '../../heading-pattern.ts';
import { wordsInAll } from '../../localised-text.ts';
import { withoutHelp, withoutNumbering } from './label-words.ts';

/** How sure a heading is recognised: below `normalised` it is a guess, and said to be one. */
type MatchQuality = 'exact' | 'normalised' | 'prefix' | 'noise-before' | 'near';

/** A heading recognised as that of a section. */
export interface HeadingMatch {
  readonly section: FicheSection;
  readonly quality: MatchQuality;
  /** The heading of the ideas, when the heading of the section holds one. */
  readonly ideaHeading?: string;
  /** The heading comes again with "(suite)" or the like. */
  readonly continued?: boolean;
}

/** A way a section is headed. */
interface Wording {
  readonly section: FicheSection;
  readonly words: string;
  readonly folded: string;
  readonly count: number;
  readonly slot:
    | { readonly before: string; readonly after: string; readonly lead: string; readonly tail: string }
    | undefined;
}

/** Every way the sections of a form are headed, in every language, to be looked up: of those worded alike, the first. */
export interface Wordings {
  readonly list: readonly Wording[];
  readonly exact: ReadonlyMap<string, Wording>;
  readonly folded: ReadonlyMap<string, Wording>;
  /** By what is left of them without "de l'action" at their end. */
  readonly plain: ReadonlyMap<string, Wording>;
  /** Those that hold the heading of the ideas. */
  readonly slotted: readonly Wording[];
}

export function wordingsOf(sections: readonly FicheSection[]): Wordings {
  const list = listOf(sections);
  const by = (keyOf: (wording: Wording) => string) =>
    new Map(
      list.toReversed().flatMap((wording) => (wording.folded === '' ? [] : [[keyOf(wording), wording] as const])),
    );
  return {
    list,
    exact: by(({ words }) => words),
    folded: by(({ folded }) => folded),
    plain: by(({ folded }) => plainWords(folded)),
    slotted: list.filter(({ slot }) => slot !== undefined),
  };
}

/** "Objectifs du projet" and "Objectifs de l'action" ask for the same as "Objectifs". */
const plainWords = (folded: string) =>
  folded.replace(/ (?:de l action|de la mesure|du projet|of the (?:action|project))$/, '');

function listOf(sections: readonly FicheSection[]): readonly Wording[] {
  return sections.flatMap((section) =>
    [...new Set([...wordsInAll(section.heading), ...synonymsOf(section)])].map((pattern, index): Wording => {
      const printed = index < wordsInAll(section.heading).length ? withSlot(section, pattern) : pattern;
      const parts = headingParts(printed);
      const words = `${parts.before}${parts.after}`;
      const folded = foldText(words);
      return { section, words, folded, count: folded.split(' ').length, slot: parts.slot ? parts : undefined };
    }),
  );
}

const LONGEST_HEADING = 400;
const CONTINUED = /^(?:suite|suite et fin|continued|fortsetzung|fortsetzung folgt|weider|\d{1,2}(?: \d{1,2})?)$/;

/** The section a heading belongs to; `undefined` when it is none of the form. */
export function matchHeading(text: string, wordings: Wordings): HeadingMatch | undefined {
  if (text.length > LONGEST_HEADING || text === '') return undefined;
  const folded = foldText(text);
  if (folded === '') return undefined;
  return (
    exactWords(text, wordings) ??
    exactAroundIdeas(text, wordings) ??
    sameWords(folded, wordings) ??
    optionalPlural(text, wordings) ??
    numbered(text, wordings) ??
    aroundIdeas(text, folded, wordings) ??
    gluedAfter(folded, wordings) ??
    helpAfter(text, wordings) ??
    noiseBefore(folded, wordings) ??
    similar(folded, wordings)
  );
}

function exactWords(text: string, wordings: Wordings): HeadingMatch | undefined {
  const exact = wordings.exact.get(text);
  return exact && { section: exact.section, quality: 'exact' };
}

/** The section that the same words head, but for accents, case, punctuation, and what the whole form is about. */
export function sameWords(folded: string, { folded: same, plain }: Wordings): HeadingMatch | undefined {
  const wording = same.get(folded) ?? plain.get(plainWords(folded));
  return wording && { section: wording.section, quality: 'normalised' };
}

/** "II. Objectifs": the words after a number typed by hand. */
function numbered(text: string, wordings: Wordings): HeadingMatch | undefined {
  const words = withoutNumbering(text);
  return words === text ? undefined : (sameWords(foldText(words), wordings) ?? optionalPlural(words, wordings));
}

/** "Contexte (rappeler le diagnostic)": what stands in brackets is most often guidance; it may be an answer, so it is a guess. */
function helpAfter(text: string, wordings: Wordings): HeadingMatch | undefined {
  const words = withoutHelp(withoutNumbering(text));
  if (words.length === text.length) return undefined;
  const match = sameWords(foldText(words), wordings) ?? optionalPlural(words, wordings);
  return match && { section: match.section, quality: 'prefix' };
}

/** "Objectif(s)", "Public(s) cible(s)": the words without the ending in brackets, or with it. */
function optionalPlural(text: string, wordings: Wordings): HeadingMatch | undefined {
  for (const words of withoutOptionalEndings(text)) {
    const match = sameWords(words, wordings);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** The folded words of "Objectif(s)": "objectif" and "objectifs". Nothing for words without such an ending. */
export function withoutOptionalEndings(text: string): readonly string[] {
  if (!OPTIONAL_ENDING.test(text)) return [];
  return [foldText(text.replace(OPTIONAL_ENDINGS, '')), foldText(text.replace(OPTIONAL_ENDINGS, '$1'))];
}

const OPTIONAL_ENDING = /\((?:e?s|x|e|n|en)\)/i;
const OPTIONAL_ENDINGS = /\((e?s|x|e|n|en)\)/gi;

/** "Idées - {heading of the ideas} - Solutions …", as the form prints it. */
function exactAroundIdeas(text: string, wordings: Wordings): HeadingMatch | undefined {
  for (const { section, slot } of wordings.slotted) {
    if (slot === undefined) continue;
    const start = slot.before + slot.lead;
    const end = slot.tail + slot.after;
    if (text.length <= start.length + end.length || !text.startsWith(start) || !text.endsWith(end)) continue;
    const ideaHeading = text.slice(start.length, text.length - end.length).trim();
    if (ideaHeading !== '') return { section, quality: 'exact', ideaHeading };
  }
  return undefined;
}

/** The same with other signs between the parts, or with the end left out. */
function aroundIdeas(text: string, folded: string, wordings: Wordings): HeadingMatch | undefined {
  for (const { section, slot } of wordings.slotted) {
    if (slot === undefined) continue;
    const before = foldText(slot.before);
    const after = foldText(slot.after);
    if (!folded.startsWith(`${before} `)) continue;
    const whole = after !== '' && folded.endsWith(` ${after}`) && folded.length > before.length + after.length + 1;
    const from = lengthOfWords(text, before.split(' ').length);
    const rest = text.slice(from);
    const to = whole ? rest.length - lengthOfWords([...rest].reverse().join(''), after.split(' ').length) : rest.length;
    const ideaHeading = cutEnd(rest.slice(0, to).replace(/^[\s:;.,–—-]+/, ''), /[\s:;.,–—-]/);
    if (ideaHeading !== '') return { section, quality: whole ? 'normalised' : 'prefix', ideaHeading };
  }
  return undefined;
}

/** Characters up to the end of the n-th word. */
function lengthOfWords(text: string, count: number): number {
  const words = /[\p{L}\p{N}\p{M}]+/gu;
  let end = 0;
  for (let i = 0; i < count; i++) {
    const found = words.exec(text);
    if (found === null) break;
    end = found.index + found[0].length;
  }
  return end;
}

/** Words that may follow a heading of two words: "Objectifs opérationnels à 5 ans". */
const MOST_GLUED = 4;

/** A note or other words glued to the end of a heading. Headings of one or two words begin too many sentences. */
function gluedAfter(folded: string, wordings: Wordings): HeadingMatch | undefined {
  let end = folded.lastIndexOf(' ');
  while (end > 0 && !wordings.folded.has(folded.slice(0, end))) end = folded.lastIndexOf(' ', end - 1);
  const best = end > 0 ? wordings.folded.get(folded.slice(0, end)) : undefined;
  if (best === undefined) return undefined;
  const rest = folded.slice(best.folded.length + 1);
  const { section } = best;
  if (CONTINUED.test(rest)) return { section, quality: 'normalised', continued: true };
  const printed = [...(section.notes ?? []), ...(section.help === undefined ? [] : [section.help])];
  if (printed.some((words) => wordsInAll(words).some((note) => foldText(note) === rest))) {
    return { section, quality: 'normalised' };
  }
  const few = best.count === 2 && rest.split(' ').length <= MOST_GLUED;
  return best.count >= 3 || few ? { section, quality: 'prefix' } : undefined;
}

/** A number or a stray letter before the heading: what is left of an icon. */
function noiseBefore(folded: string, wordings: Wordings): HeadingMatch | undefined {
  const noise = /^(?:\d+|[ivx]+|\p{L})(?: \d+)* /u.exec(folded)?.[0] ?? '';
  for (let end = noise.length; end > 0; end = noise.lastIndexOf(' ', end - 2) + 1) {
    const found = folded.length - end < 5 ? undefined : wordings.folded.get(folded.slice(end));
    if (found !== undefined) return { section: found.section, quality: 'noise-before' };
  }
  return undefined;
}

/** Letters lost or mistaken, in proportion to the length. Short headings are too near to each other. */
function similar(folded: string, wordings: Wordings): HeadingMatch | undefined {
  let best: Wording | undefined;
  let limit = Number.POSITIVE_INFINITY;
  for (const wording of wordings.list) {
    if (wording.folded.length < 8) continue;
    const allowed = Math.min(limit - 1, Math.max(1, Math.floor(wording.folded.length / 8)));
    const tooFar = allowed < 0 || Math.abs(folded.length - wording.folded.length) > allowed;
    const distance = tooFar ? undefined : editDistance(folded, wording.folded, allowed);
    if (distance === undefined) continue;
    best = wording;
    limit = distance;
  }
  return best && { section: best.section, quality: 'near' };
}

/** What is left of an icon or a page number: a sign, a letter, a number. A figure with a sign or a unit is none. */
export function isNoise(text: string): boolean {
  if (/[<>≤≥≈~±+−–—-]\s*\d|\d\s*[%‰€$£°+]/.test(text)) return false;
  const folded = foldText(text);
  return folded.length <= 1 || /^\d+$/.test(folded) || isPageMark(text);
}

/** "Page 2/3", "Seite 2 von 3": what is printed at the foot of a page. */
export function isPageMark(text: string): boolean {
  return text.length <= 30 && /^(?:page|seite|sait) \d{1,4}(?: (?:(?:sur|of|von|vun) )?\d{1,4})?$/.test(foldText(text));
}
