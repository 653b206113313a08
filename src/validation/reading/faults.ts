import type { ReadingFaultFacts, ReadingIssueCode } from '../../i18n/index.ts';
import type { Path } from '../path.ts';

/** One fault found while reading, before it is put into words. */
export interface Fault {
  readonly code: ReadingIssueCode;
  readonly path: Path;
  readonly params: Readonly<Record<string, unknown>>;
  /** Where it stands in the text, for a fault of the text itself; a fault of the data stands where its path leads. */
  readonly offset?: number | undefined;
  /** How many keys of the path lead to the part that was left out because of it; 0 when nobody can say how much is lost. */
  leftOut: number;
}

/** What a reading writes its faults to, and how deep it is. */
export interface ReadingSink {
  /** The keys to the value that is being read. Readers push and pop; whoever keeps it copies it. */
  readonly path: (string | number)[];
  readonly faults: Fault[];
  /** All faults by code, those that were too many to keep included. */
  readonly counts: Map<ReadingIssueCode, number>;
  /** Places of the items that lists have lost, ascending, by the path of the list: what is read moves up. */
  readonly gaps: Map<string, readonly number[]>;
  /** How many faults are kept; of each code a few are kept in any case. */
  readonly limit: number;
}

/** Of a code that only shows up after the limit, this many are kept all the same. */
const ALWAYS_KEPT = 3;

/** After these nobody knows what else there was to read. */
const ENDLESS: ReadonlySet<ReadingIssueCode> = /* @__PURE__ */ new Set<ReadingIssueCode>([
  'not-json',
  'not-yaml',
  'not-text',
  'too-large',
  'document-too-large',
  'document-too-deep',
]);

export function openSink(limit: number): ReadingSink {
  return { path: [], faults: [], counts: new Map(), gaps: new Map(), limit };
}

/** The facts of a fault, or how to find them: what costs work (the nearest known word) is not done for a fault that is only counted. */
export type FaultFacts<Code extends ReadingIssueCode> = ReadingFaultFacts[Code] | (() => ReadingFaultFacts[Code]);

/** Adds a fault at the place that is being read, or under it at `key`. */
export function addFault<Code extends ReadingIssueCode>(
  sink: ReadingSink,
  code: Code,
  facts: FaultFacts<Code>,
  key?: string | number,
): void {
  if (!isKept(sink, code)) return;
  const path = key === undefined ? [...sink.path] : [...sink.path, key];
  const params = typeof facts === 'function' ? facts() : facts;
  sink.faults.push({ code, path, params, leftOut: ENDLESS.has(code) ? 0 : path.length });
}

/** Adds a fault that was found elsewhere: by a reader of texts, or in a trial. */
export function passFault(sink: ReadingSink, fault: Omit<Fault, 'leftOut'>): void {
  if (!isKept(sink, fault.code)) return;
  sink.faults.push({ ...fault, leftOut: ENDLESS.has(fault.code) ? 0 : fault.path.length });
}

function isKept({ counts, faults, limit }: ReadingSink, code: ReadingIssueCode): boolean {
  const count = (counts.get(code) ?? 0) + 1;
  counts.set(code, count);
  return faults.length < limit || count <= ALWAYS_KEPT;
}

/** Tells the faults added since `mark` that the part that is being read goes out as a whole because of them. */
export function leaveOut(sink: ReadingSink, mark: number): void {
  for (let i = mark; i < sink.faults.length; i++) {
    const fault = sink.faults[i];
    if (fault !== undefined && fault.leftOut > sink.path.length) fault.leftOut = sink.path.length;
  }
}

/** The gaps of lists by the path of the list, as {@link ReadingSink} keeps them. */
export type Gaps = ReadonlyMap<string, readonly number[]>;

/** The name of a list among gaps. */
export function gapKey(list: Path): string {
  return JSON.stringify(list);
}

/** The path, in what was given, of a value that was read: lost items still have their places there. */
export function givenPath(path: Path, gaps: Gaps): Path {
  if (gaps.size === 0) return path;
  const given: (string | number)[] = [];
  for (let key of path) {
    if (typeof key === 'number') for (const gap of gaps.get(gapKey(given)) ?? []) if (gap <= key) key++;
    given.push(key);
  }
  return given;
}
