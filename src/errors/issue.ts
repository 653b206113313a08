import type { KnownIssueCode } from './known-codes.ts';

/** How grave an issue is: an `error` stops the use asked for, a `warning` should be looked at, an `info` is good to know. */
export type Severity = 'error' | 'warning' | 'info';

/** The severities, the most serious first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Where an issue stands in a source text or a table. Lines and columns count from 1, as editors show them. */
export type Position =
  | { readonly line: number; readonly column: number; readonly offset?: number }
  | { readonly row: number; readonly columnName: string }
  | {
      readonly paragraph?: number;
      readonly table?: number;
      readonly row?: number;
      readonly column?: number;
      readonly slide?: number;
    };

/** A code of an issue: one of ours, which editors complete, or the one of a rule that somebody else wrote. */
export type IssueCode = KnownIssueCode | (string & {});

/**
 * One defect of one place, explained: the common answer of every function that reads data from outside.
 *
 * `code` is permanent, English and kebab-case. `path` is the key array to the value in the data; `place` says the same in
 * words of the asked locale ("fiche P4, acteur 4"). `message` says what is wrong, what was found and how to mend it.
 */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly place: string;
  /** The facts behind the message, for programs: never texts that are only for reading. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly position?: Position;
}

/** The answer of every `safe…` function. `partial` holds what could be read all the same. */
export type Result<T, Partial = unknown> =
  | { readonly success: true; readonly data: T; readonly issues: readonly Issue[] }
  | { readonly success: false; readonly issues: readonly Issue[]; readonly partial?: Partial };
