import type { BlockNode } from '../../../document/index.ts';
import { cutEnd } from '../../../internal/cut-end.ts';
import { foldText } from '../../../internal/text.ts';
import { type FicheContext, lineOf } from '../context.ts';
import { sectionOfHead } from './head-words.ts';
import { headerFieldOf } from './header-field.ts';
import { withoutHelp, withoutNumbering } from './label-words.ts';
import { type HeadingMatch, sameWords, withoutOptionalEndings } from './match-heading.ts';
import type { FormLabel, Recognition } from './recognition.ts';

const LONGEST_LABEL = 120;
const BLANK_OR_COLON = /[\s:]/;
/** The label of "Objectif opérationnel n° 1"; `undefined` when it has no number. */
export function withoutNumber(label: string): string | undefined {
  return /^(.*\p{L}) \d{1,2}(?:\.\d{1,2})?$/u.exec(label.replace(/\s*n°\s*(?=\d)/i, ' '))?.[1];
}

/** Whether the words of a heading or of a line are those that head a section, or are like them. */
export function isFormHeading(block: BlockNode, context: FicheContext): boolean {
  const isLine = block.type === 'paragraph' || block.type === 'heading';
  return isLine && context.recognition.heading(lineOf(block, context)) !== undefined;
}

/** The label that a line is or begins with. */
export function labelAtStart(
  line: string,
  context: Pick<FicheContext, 'recognition' | 'template'>,
): FormLabel | undefined {
  const colon = line.indexOf(':');
  return line.length > 2_000 ? undefined : formLabel(colon < 0 ? line : line.slice(0, colon), context);
}

/** Whether words begin with a label and go on with what is filled in: "Pilote : CCAS". */
export function hasLabel(words: string, context: FicheContext): boolean {
  const colon = words.indexOf(':');
  return colon > 0 && colon <= LONGEST_LABEL && formLabel(words.slice(0, colon), context) !== undefined;
}

/** Reads words as the label of a place on the form, the colon after them left out; `undefined` when they are none. */
export function formLabel(
  words: string,
  context: Pick<FicheContext, 'recognition' | 'template'>,
): FormLabel | undefined {
  if (words.length > 4 * LONGEST_LABEL) return undefined;
  const { labels } = context.recognition;
  if (!labels.has(words)) labels.set(words, labelOf(words, context));
  return labels.get(words);
}

function labelOf(words: string, context: Pick<FicheContext, 'recognition' | 'template'>): FormLabel | undefined {
  const plain = withoutHelp(cutEnd(words, BLANK_OR_COLON));
  if (plain.length > LONGEST_LABEL) return undefined;
  if (/[)\]][\s:]*$/.test(words) && plain.length < words.trimEnd().length) return helpedLabel(words, plain, context);
  return plainLabel(words, context);
}

/** The same with guidance in brackets after it: the words with their brackets first, as a form may print them. */
function helpedLabel(
  words: string,
  plain: string,
  context: Pick<FicheContext, 'recognition' | 'template'>,
): FormLabel | undefined {
  const whole = words.length > LONGEST_LABEL ? undefined : plainLabel(words, context);
  if (whole !== undefined) return whole;
  const label = plainLabel(plain, context);
  const own = context.recognition.printed.has(foldText(words.trimStart().slice(plain.trimStart().length)));
  return label?.match === undefined || own ? label : { match: { ...label.match, quality: 'prefix' } };
}

function plainLabel(words: string, context: Pick<FicheContext, 'recognition' | 'template'>): FormLabel | undefined {
  const label = cutEnd(words, BLANK_OR_COLON).trimStart();
  if (label === '') return undefined;
  const match = sameHeading(label, context.recognition);
  if (match !== undefined) return { match };
  const about = headerFieldOf(label, context);
  if (about !== undefined) return about;
  const bare = withoutNumber(label);
  const numbered = bare === undefined ? undefined : sameHeading(bare, context.recognition);
  return numbered === undefined ? inTwoLanguages(label, context) : { match: numbered };
}

/** "Lead / Porteur": the same place in two languages. */
function inTwoLanguages(label: string, context: Pick<FicheContext, 'recognition' | 'template'>): FormLabel | undefined {
  const parts = label.split(/\s+[/|]\s+/);
  if (parts.length < 2 || parts.length > 3) return undefined;
  const [first, ...others] = parts.map((part) => plainLabel(part, context));
  const same = (other: FormLabel | undefined) =>
    other !== undefined && other.about === first?.about && other.match?.section === first?.match?.section;
  return first !== undefined && others.every(same) ? first : undefined;
}

/** The section that the same words head. A look-up: every line is tried. */
function sameHeading(label: string, { wordings }: Recognition): HeadingMatch | undefined {
  for (const words of [foldText(label), ...withoutOptionalEndings(label)]) {
    const match = sameWords(words, wordings);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** The same where the page shows that words are a label, in a cell or in bold, and more may follow: "Partenaires mobilisés sur le territoire". */
export function cellLabel(written: string, context: FicheContext): FormLabel | undefined {
  const words = withoutNumbering(written);
  const label = formLabel(written, context) ?? formLabel(words, context);
  if (label !== undefined || words.length > LONGEST_LABEL || /:\s*\S/.test(words)) return label;
  const match = context.recognition.heading(words) ?? startsWithLabel(words, context.recognition);
  if (match?.quality !== 'near') return match && { match };
  // "Mesures" has a noun of its own, however near it is to another label.
  return labelInPlace(words, context) ?? { match };
}

/** What the noun of a label asks for, where its words are not known and nothing but a label stands. */
export function labelInPlace(written: string, { sections }: FicheContext): FormLabel | undefined {
  const section = sectionOfHead(written, sections);
  return section && { match: { section, quality: 'prefix' } };
}

/** "Indicateur de réalisation", "Public et territoire": a label that goes on with a small word, as nothing else on a line does. */
export function longerLabel(words: string, { recognition }: FicheContext): FormLabel | undefined {
  if (words.length > 60 || !/\s(?:d['’]|(?:de|des|du|et|ou|à|pour|en)\s)/.test(words)) return undefined;
  const [start = ''] = words.split(/\s+(?:d['’]|(?:de|des|du|et|ou|à|pour|en)\s)/);
  const match = recognition.heading(start);
  const sure = match?.quality === 'exact' || match?.quality === 'normalised';
  return sure ? { match: { section: match.section, quality: 'prefix' } } : undefined;
}

function startsWithLabel(written: string, { heading }: Recognition): HeadingMatch | undefined {
  const words = foldText(written).split(' ');
  for (let count = Math.min(words.length - 1, 6); count > 0; count--) {
    const start = words.slice(0, count).join(' ');
    const found = start.length < 5 ? undefined : heading(start);
    if (found?.quality === 'normalised' || found?.quality === 'exact')
      return { section: found.section, quality: 'prefix' };
  }
  return undefined;
}
