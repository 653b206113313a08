import type { Position, Result } from '../../errors/index.ts';
import type { Locale } from '../../i18n/index.ts';
import type { Path } from '../path.ts';
import type { RootName } from '../place.ts';
import type { ReadingFacts } from '../plan-reading.ts';
import { describeFaults, type FaultWords } from './describe-faults.ts';
import { type Fault, givenPath, openSink, passFault, type ReadingSink } from './faults.ts';
import { FAULT, type Reader } from './reader.ts';

/** How many issues are told one by one when the caller does not say. */
export const MAX_ISSUES = 1_000;

/** How something is read. */
export interface ReadOptions {
  /** Language of the messages; `fr` when left out. */
  readonly locale?: Locale;
  /** How many issues are told one by one, 1 000 when left out; the rest is counted by code. */
  readonly maxIssues?: number;
}

/** Something that can be read: a plan, a fiche. */
export interface Root {
  readonly name: RootName;
  /** The reader, compiled from the schema at first use; it hands back what it has even when a required field is missing. */
  readonly reader: () => Reader;
  /** What explains every other fault, so that it is told first. */
  readonly lookAt?: (input: unknown, sink: ReadingSink) => void;
}

/** What was given to be read: data, and for a text its faults and places. */
export interface Given {
  /** Absent when a text is too broken to hold any: then there are faults. */
  readonly data?: unknown;
  readonly faults: readonly Omit<Fault, 'leftOut'>[];
  /** Where the value of a path stands in the text, or its key. */
  readonly placeOf?: (path: Path, ofKey: boolean) => Position | undefined;
  /** How a single value is written in the text. */
  readonly writtenAt?: (path: Path) => string | undefined;
  /** The line and column of an offset. */
  readonly at?: (offset: number) => Position;
  readonly ofText?: FaultWords['ofText'];
}

/** Reads what was given, and tells everything that is wrong with it. */
export function readRoot<T, Partial>(
  root: Root,
  given: Given,
  { locale = 'fr', maxIssues = MAX_ISSUES }: ReadOptions,
): Result<T, Partial> & ReadingFacts {
  const sink = openSink(maxIssues);
  for (const fault of given.faults) passFault(sink, fault);
  const unreadable = given.data === undefined && given.faults.length > 0;
  if (!unreadable) root.lookAt?.(given.data, sink);
  const read = unreadable ? FAULT : root.reader()(given.data, sink);
  const facts = { ...describeFaults(sink, wordsFor(root, given, locale)), ...positionsOf(given, sink) };
  if (facts.issues.length === 0) return { success: true, data: read as T, ...facts };
  return { success: false, ...(read !== FAULT && { partial: read as Partial }), ...facts };
}

function wordsFor({ name }: Root, { data, at, placeOf, writtenAt, ofText }: Given, locale: Locale): FaultWords {
  const positionOf = ({ code, path, offset }: Fault) =>
    offset === undefined ? placeOf?.(path, code === 'unknown-key') : at?.(offset);
  return { locale, root: name, data, ofText, positionOf: at && positionOf, writtenAt };
}

function positionsOf({ placeOf }: Given, { gaps }: ReadingSink): Pick<ReadingFacts, 'positionOf'> {
  return placeOf === undefined ? {} : { positionOf: (path) => placeOf(givenPath(path, gaps), false) };
}
