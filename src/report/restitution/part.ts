import type { BlockNode } from '../../document/index.ts';
import type { SourceReference } from '../../model/index.ts';
import type { Facts } from './facts.ts';

/**
 * Who looks at a restitution: whoever decides, in a few slides; those who prepare the decision, with the figures behind it; the
 * region, with everything that it said, theme by theme and fiche by fiche.
 */
export const AUDIENCES = ['minister', 'committee', 'region'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** A slide's worth of tree: one message as a title, and what stands under it. */
export interface Slide {
  /** Name of the section, `[a-z][a-z0-9-]*`, its own in the whole document. */
  readonly anchor: string;
  /** A sentence with its values. */
  readonly title: string;
  readonly blocks: readonly BlockNode[];
  /** Whether anything on it rests on values made up for illustration. */
  readonly illustrative?: boolean;
  /** Where what it says was taken from. */
  readonly sources?: readonly SourceReference[];
  /** Whether it only says at length what another slide says: for those who want all of it. */
  readonly detail?: boolean;
}

/** A part of the restitution. */
export interface Part {
  readonly name: string;
  /** What it tells, in one line. */
  readonly tells: string;
  /** Who sees it. */
  readonly audiences: readonly Audience[];
  /** Its slides; none where the plan has nothing of it. */
  readonly compose: (facts: Facts) => readonly Slide[];
}

export const EVERYBODY: readonly Audience[] = AUDIENCES;
export const COMMITTEE: readonly Audience[] = ['committee', 'region'];
export const REGION: readonly Audience[] = ['region'];
