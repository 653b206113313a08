import type { ReadingIssueCode } from '../../i18n/index.ts';
import type { Path } from '../path.ts';

/** One fault found while reading, before it is put into words. */
export interface ReadingIssue {
  readonly code: ReadingIssueCode;
  readonly path: Path;
  readonly params: Readonly<Record<string, unknown>>;
  /** How many keys of the path lead to the part that was left out because of it. */
  leftOut: number;
}

/** What a reading writes its faults to, and how deep it is. */
export interface ReadingSink {
  /** The keys to the value that is being read. Readers push and pop; whoever keeps it copies it. */
  readonly path: (string | number)[];
  readonly issues: ReadingIssue[];
  /** All faults by code, those that were too many to keep included. */
  readonly counts: Map<ReadingIssueCode, number>;
  /** How many issues are kept; of each code a few are kept in any case. */
  readonly limit: number;
}

/** Of a code that only shows up after the limit, this many are kept all the same. */
const ALWAYS_KEPT = 3;

export function openSink(limit: number): ReadingSink {
  return { path: [], issues: [], counts: new Map(), limit };
}

/**
 * Notes a fault at the place that is being read, or under it at `key`. Parameters that cost work (the nearest known word) are
 * given as a function: it is not called for a fault that is only counted.
 */
export function note(sink: ReadingSink, code: ReadingIssueCode, params: NoteParams = {}, key?: string | number): void {
  const count = (sink.counts.get(code) ?? 0) + 1;
  sink.counts.set(code, count);
  if (sink.issues.length >= sink.limit && count > ALWAYS_KEPT) return;
  const path = key === undefined ? [...sink.path] : [...sink.path, key];
  sink.issues.push({ code, path, params: typeof params === 'function' ? params() : params, leftOut: path.length });
}

type Params = Readonly<Record<string, unknown>>;
/** The facts of a fault, or how to find them. */
export type NoteParams = Params | (() => Params);

/** Tells the issues noted since `mark` that the part that is being read goes out as a whole because of them. */
export function leaveOut(sink: ReadingSink, mark: number): void {
  for (let i = mark; i < sink.issues.length; i++) {
    const issue = sink.issues[i];
    if (issue !== undefined && issue.leftOut > sink.path.length) issue.leftOut = sink.path.length;
  }
}
