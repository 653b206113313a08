import { element, type Svg, textContent } from './svg.ts';

/** What every chart is: a picture with a title and a description that say in words what it shows. */
export interface Frame {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly width: number;
  readonly height: number;
}

/** Wraps the drawing of a chart into an SVG document that stands alone. */
export function frame({ title, description, language, width, height }: Frame, ...children: readonly Svg[]): string {
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      lang: language,
      'aria-label': title,
      'font-family': 'sans-serif',
      'font-size': 13,
      fill: INK,
    },
    element('title', {}, textContent(title)),
    element('desc', {}, textContent(description)),
    element('rect', { x: 0, y: 0, width, height, fill: PAPER }),
    ...children,
  );
}

/** Text on paper: contrast above 12 to 1. */
export const INK = '#1f2933';
export const PAPER = '#ffffff';
export const FAINT = '#d5dbe1';
export const GREY = '#52606d';

/** Fills that stay apart for colour-blind readers; each is also marked by a letter. Dark enough for white letters. */
export const FILLS = ['#1b4f8f', '#a3480c', '#2e6b3f', '#7a2f7d', '#5c5210', '#8f1d3f', '#1d6570', '#54408f'] as const;

export function fillOf(index: number): string {
  return FILLS[index % FILLS.length] as string;
}

/** a, b, … z, aa, ab, … */
export function letterOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
