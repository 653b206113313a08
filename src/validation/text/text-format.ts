import type { PositionedData, PositionNode } from './text-fault.ts';

/** Deepest nesting of a text; plans nest 10 deep at most. */
export const DEEPEST_TEXT = 200;

/** Data read from a text. Positions are worked out when the first is asked for. */
export interface TextReading extends Omit<PositionedData, 'root'> {
  readonly positions: () => PositionNode | undefined;
}

/** A format of text that plans are read from: how to read it, with the place of every value. */
export interface TextFormat {
  readonly name: string;
  /** Largest text that is read when the caller does not say, in megabytes. */
  readonly maxMegabytes: number;
  /** Reads a text that is neither empty nor too large. It never throws: what is wrong with the text is told as faults. */
  readonly read: (text: string) => TextReading;
}
