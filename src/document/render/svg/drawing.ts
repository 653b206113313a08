import type { Palette } from '../../theme.ts';
import { textWidth } from '../text-lines.ts';

/** A colour by what it is for: the name of a token, or the n-th of its groups or shades. */
export type Ink =
  | Exclude<keyof Palette, 'groups' | 'onGroups' | 'ramp' | 'onRamp'>
  | `${'groups' | 'onGroups' | 'ramp' | 'onRamp'}-${number}`;

/** A line of words. `y` is the line they stand on. */
export interface DrawnText {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly bold: boolean;
  readonly italic: boolean;
  readonly ink: Ink;
}
/** A bar, a track, a cell. */
export interface DrawnRect {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: Ink;
  readonly stroke?: Ink;
  readonly dashed?: boolean;
}
/** A line through points, or the shape that they enclose. */
interface DrawnLine {
  readonly type: 'line';
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly stroke: Ink;
  readonly width: number;
  readonly dashed?: boolean;
}
/** A dot. */
interface DrawnDot {
  readonly type: 'dot';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly fill: Ink;
  readonly stroke: Ink;
}
export type DrawnItem = DrawnText | DrawnRect | DrawnLine | DrawnDot;

/** A picture as the things drawn in it, first the lowest: what the SVG writer writes and what tests measure. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly items: readonly DrawnItem[];
}

/** Words at a place. */
export function textAt(
  x: number,
  y: number,
  text: string,
  look: Partial<Pick<DrawnText, 'size' | 'anchor' | 'bold' | 'italic' | 'ink'>> = {},
): DrawnText {
  return { type: 'text', x, y, text, size: 14, anchor: 'start', bold: false, italic: false, ink: 'ink', ...look };
}

/** Heights of letters above and below their line, as a part of their size: Arial with accents on capitals left out. */
const ABOVE = 0.78;
const BELOW = 0.22;

/** The room that words take. */
export function textBox({ x, y, text, size, anchor, bold }: DrawnText): DrawnRect {
  const width = textWidth(text, size, bold);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { type: 'rect', x: left, y: y - size * ABOVE, width, height: size * (ABOVE + BELOW) };
}
