import type { ReadingIssueCode } from '../../i18n/index.ts';
import type { Path } from '../path.ts';

/** A fault of the text itself, found before its data is looked at. */
export interface TextFault {
  readonly code: ReadingIssueCode;
  readonly offset: number;
  readonly path: Path;
  readonly params: Readonly<Record<string, unknown>>;
}

/** How many faults of one text are told: a text with more is something else than it is said to be. */
export const MOST_FAULTS = 100;
