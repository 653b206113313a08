import type { Locale } from '../i18n/index.ts';
import type { FicheSection } from './fiche-template.ts';
import { wordsIn } from './localised-text.ts';

/** The place in a heading where the heading of the ideas stands, with what surrounds it. */
const SLOT = /\[([^[\]{}]*)\{ideaHeading\}([^[\]{}]*)\]/;

/** A heading with the heading of the ideas put in, or with nothing in its place. */
export function fillHeading(pattern: string, ideaHeading: string | undefined): string {
  return pattern.replace(SLOT, (_whole, before: string, after: string) =>
    ideaHeading === undefined ? '' : `${before}${ideaHeading}${after}`,
  );
}

/** A heading taken apart around its slot; without slot the whole heading stands before it. */
interface HeadingParts {
  readonly before: string;
  readonly after: string;
  /** Whether the heading has a slot at all. */
  readonly slot: boolean;
  /** What stands between the heading and the slot, and after it, when the slot is filled. */
  readonly lead: string;
  readonly tail: string;
}

export function headingParts(pattern: string): HeadingParts {
  const match = SLOT.exec(pattern);
  if (match === null) return { before: pattern, after: '', slot: false, lead: '', tail: '' };
  const end = match.index + match[0].length;
  return {
    before: pattern.slice(0, match.index),
    after: pattern.slice(end),
    slot: true,
    lead: match[1] ?? '',
    tail: match[2] ?? '',
  };
}

/** The heading of a section in a language. A section of ideas always has a place for their heading. */
export function headingPattern(section: FicheSection, locale: Locale): string {
  return withSlot(section, wordsIn(section.heading ?? {}, locale));
}

/** A pattern with the slot a section of ideas needs. */
export function withSlot(section: FicheSection, pattern: string): string {
  return section.field !== 'ideas' || SLOT.test(pattern) ? pattern : `${pattern}[ - {ideaHeading}]`;
}
