import { foldText } from '../../../internal/text.ts';
import type { FicheContext } from '../context.ts';
import { type HeaderField, headerFieldOf } from './header-field.ts';
import { withoutHelp, withoutNumbering } from './label-words.ts';
import { type HeadingMatch, withoutOptionalEndings } from './match-heading.ts';
import type { Recognition } from './recognition.ts';

/** The label of a place on a form: a section, or what stands above the sections. */
export type FormLabel =
  | { readonly about: HeaderField; readonly numbered: boolean; readonly match?: undefined }
  | { readonly about?: undefined; readonly match: HeadingMatch };

const LONGEST_LABEL = 120;
/** The label of "Objectif opérationnel n° 1"; `undefined` when it has no number. */
export function withoutNumber(label: string): string | undefined {
  return /^(.*\p{L}) \d{1,2}(?:\.\d{1,2})?$/u.exec(label.replace(/\s*n°\s*(?=\d)/i, ' '))?.[1];
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
  const plain = words.length > 4 * LONGEST_LABEL ? words : withoutHelp(words.replace(/[\s\u00a0:]+$/, ''));
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
  return label?.match === undefined ? label : { match: { ...label.match, quality: 'prefix' } };
}

function plainLabel(words: string, context: Pick<FicheContext, 'recognition' | 'template'>): FormLabel | undefined {
  const label = words.replace(/^[\s\u00a0]+|[\s\u00a0:]+$/g, '');
  if (label === '') return undefined;
  const match = sameHeading(label, context.recognition);
  if (match !== undefined) return { match };
  const about = headerFieldOf(label, context);
  if (about !== undefined) return about;
  const bare = withoutNumber(label);
  const numbered = bare === undefined ? undefined : sameHeading(bare, context.recognition);
  return numbered && { match: numbered };
}

/** The section whose heading has the same words, but for accents, case and punctuation. A look-up: every line is tried. */
function sameHeading(label: string, { sections }: Recognition): HeadingMatch | undefined {
  const found = [foldText(label), ...withoutOptionalEndings(label)].map((words) => sections.get(words));
  const section = found.find((wording) => wording !== undefined)?.section;
  return section && { section, quality: 'normalised' };
}

/** The same in the first cell of a form, where a few words more may follow: "Partenaires mobilisés sur le territoire". */
export function cellLabel(written: string, context: FicheContext): FormLabel | undefined {
  const label = formLabel(written, context) ?? formLabel(withoutNumbering(written), context);
  const words = withoutNumbering(written);
  if (label !== undefined || words.length > LONGEST_LABEL || /:\s*\S/.test(words)) return label;
  const match = context.recognition.heading(words);
  if (match !== undefined) return { match };
  const folded = foldText(words);
  for (let count = Math.min(folded.split(' ').length - 1, 6); count > 0; count--) {
    const start = folded.split(' ').slice(0, count).join(' ');
    const found = start.length < 5 ? undefined : context.recognition.heading(start);
    if (found?.quality === 'normalised' || found?.quality === 'exact') {
      return { match: { section: found.section, quality: 'prefix' } };
    }
  }
  return undefined;
}
