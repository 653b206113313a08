import type { Path } from '../path.ts';
import type { TextFault } from './text-fault.ts';

/** Deepest nesting of a text; plans nest 10 deep at most. */
export const DEEPEST_TEXT = 200;

/** Where something stands in a text: itself, or the innermost part around it that is written. */
export interface TextPlace {
  readonly offset: number;
  /** A single value as it is written, where that is what was asked for: `08` reads as the number 8. */
  readonly written?: string | undefined;
}

/** Data read from a text, and a way to ask where its parts stand. */
export interface ParsedText {
  /** Absent when the text is too broken to hold any. */
  readonly data?: unknown;
  readonly faults: readonly TextFault[];
  /** Where the value of a path stands, or the key before it. */
  readonly placeOf: (path: Path, ofKey: boolean) => TextPlace;
}

/** A format of text that plans are read from: how to read it, and how to find the place of a value. */
export interface TextFormat {
  readonly name: string;
  /** Largest text that is read when the caller does not say, in megabytes. */
  readonly maxMegabytes: number;
  /** Reads a text that is neither empty nor too large. It never throws: what is wrong with the text is told as faults. */
  readonly read: (text: string) => ParsedText;
}

/** What is left to say of a text that holds no data. */
export function unreadText(faults: readonly TextFault[]): ParsedText {
  return { faults, placeOf: () => ({ offset: 0 }) };
}
