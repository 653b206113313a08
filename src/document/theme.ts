import { type KeysOf, requireKeys, usageError } from '../errors/index.ts';

/** A colour as `#rrggbb`. */
export type Colour = string;

/** Colours by what they are for, on one ground. */
export interface Palette {
  /** The ground, and the ground of what is set apart. */
  readonly paper: Colour;
  readonly tint: Colour;
  /** Words, and words of second rank. */
  readonly ink: Colour;
  readonly soft: Colour;
  /** Lines that must be seen (axes, frames of fields), and lines that only part. */
  readonly strong: Colour;
  readonly line: Colour;
  /** Titles, links and the mark a figure speaks of; and the other marks. */
  readonly accent: Colour;
  readonly mid: Colour;
  readonly error: Colour;
  readonly warning: Colour;
  readonly ok: Colour;
  /** What rests on made-up values; it stands for no gravity. */
  readonly illustrative: Colour;
  /** Words on `accent`, `mid` and `illustrative`. */
  readonly onAccent: Colour;
  readonly onMid: Colour;
  readonly onIllustrative: Colour;
  /** Parts that need colours of their own, dark and light in turn so that neighbours stay apart in grey; with the colour of words on each. */
  readonly groups: readonly Colour[];
  readonly onGroups: readonly Colour[];
  /** Ordered shades, the most first, with the colour of words on each. */
  readonly ramp: readonly Colour[];
  readonly onRamp: readonly Colour[];
}

/** How everything looks that the library writes: one place for HTML, SVG, Word and PowerPoint. */
export interface Theme {
  /** Fonts of pages, as CSS; of pictures, whose widths are known; and of Office files. */
  readonly pageFont: string;
  readonly pictureFont: string;
  readonly officeFont: string;
  readonly light: Palette;
  readonly dark: Palette;
}

/** Sizes of letters: pixels on screens and in pictures, points on paper and slides. Nothing is shown smaller. */
export const TYPE_SIZES = {
  page: { body: 16, table: 15, note: 14, title: 36, heading2: 23, heading3: 18, figureTitle: 20 },
  picture: { title: 20, titleNarrow: 18, body: 14, note: 12 },
  word: { cover: 32, title: 24, heading2: 15, heading3: 12, figureTitle: 12, body: 10.5, table: 9.5, note: 8.5 },
  slides: { cover: 44, title: 28, body: 18, least: 16, table: 16, leastTable: 14, figure: 14, note: 12 },
} as const;

/** The look unless told otherwise. */
export const DEFAULT_THEME: Theme = {
  pageFont: 'system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif',
  pictureFont: 'Arial,"Liberation Sans",sans-serif',
  officeFont: 'Arial',
  light: {
    paper: '#ffffff',
    tint: '#eef2f8',
    ink: '#16202e',
    soft: '#4a5568',
    strong: '#8a94a6',
    line: '#c5ccd6',
    accent: '#0b4a8f',
    mid: '#5b86b8',
    error: '#a61b1b',
    warning: '#8a4b00',
    ok: '#1b6e3c',
    illustrative: '#6a3d9a',
    onAccent: '#ffffff',
    onMid: '#16202e',
    onIllustrative: '#ffffff',
    groups: ['#0b4a8f', '#a67e63', '#003f2f', '#a281bd', '#8e405b', '#8b951b'],
    onGroups: ['#ffffff', '#16202e', '#ffffff', '#16202e', '#ffffff', '#16202e'],
    ramp: ['#0b3a70', '#2f619c', '#6a93c2', '#a9c3df', '#d3e0ee'],
    onRamp: ['#ffffff', '#ffffff', '#16202e', '#16202e', '#16202e'],
  },
  dark: {
    paper: '#12161d',
    tint: '#1b212b',
    ink: '#e8ecf2',
    soft: '#aeb8c6',
    strong: '#6b788c',
    line: '#3a4454',
    accent: '#8cb8f2',
    mid: '#4f7eb8',
    error: '#ff9d94',
    warning: '#f2b866',
    ok: '#7fd1a0',
    illustrative: '#cdb2f0',
    onAccent: '#12161d',
    onMid: '#12161d',
    onIllustrative: '#12161d',
    groups: ['#8cb8f2', '#916735', '#8be8d6', '#6b62c8', '#e5cf5a', '#d51872'],
    onGroups: ['#12161d', '#ffffff', '#12161d', '#ffffff', '#12161d', '#ffffff'],
    ramp: ['#cfe2fb', '#97bdee', '#6a97d2', '#3a629b', '#24405f'],
    onRamp: ['#12161d', '#12161d', '#12161d', '#ffffff', '#ffffff'],
  },
};

/** What is changed of a theme; the rest stays. */
export interface ThemeChange extends Partial<Omit<Theme, 'light' | 'dark'>> {
  readonly light?: Partial<Palette>;
  readonly dark?: Partial<Palette>;
}

/**
 * The look of a house: the usual one with other colours or fonts.
 *
 * Contrasts are yours to keep then: words need 4.5 to 1 on their ground, marks 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11).
 *
 * @example
 * ```ts
 * import { defineTheme } from 'plan-sante/document';
 * console.log(defineTheme({ light: { accent: '#7a1f3d' } }).light.accent); // '#7a1f3d'
 * ```
 */
export function defineTheme(change: ThemeChange): Theme {
  const { light, dark, ...fonts } = requireChange(change);
  return requireTheme('defineTheme', {
    ...DEFAULT_THEME,
    ...fonts,
    light: { ...DEFAULT_THEME.light, ...light },
    dark: { ...DEFAULT_THEME.dark, ...dark },
  });
}

const THEME: KeysOf<Theme> = { pageFont: true, pictureFont: true, officeFont: true, light: true, dark: true };
const COLOUR = /^#[0-9a-f]{6}$/i;
/** Names of fonts as CSS takes them: nothing that ends a rule or an attribute. */
const FONT = /^[\p{L}\p{N} ,'"._-]{1,200}$/u;

function requireChange(change: ThemeChange): ThemeChange {
  if (typeof change !== 'object' || change === null) throw usageError('defineTheme', 'what is to be changed', change);
  requireKeys('defineTheme', 'the theme', change, THEME);
  const palette = Object.fromEntries(Object.keys(DEFAULT_THEME.light).map((key) => [key, true])) as KeysOf<Palette>;
  for (const ground of ['light', 'dark'] as const)
    if (change[ground] !== undefined) requireKeys('defineTheme', `"${ground}"`, change[ground], palette);
  return change;
}

/** Refuses a theme whose colours are none, or whose fonts would be more than names: both stand in style sheets. */
export function requireTheme(caller: string, theme: Theme): Theme {
  const { pageFont, pictureFont, officeFont, light, dark } = (theme ?? {}) as Partial<Theme>;
  for (const font of [pageFont, pictureFont, officeFont])
    if (typeof font !== 'string' || !FONT.test(font)) throw usageError(caller, 'names of fonts in the theme', font);
  for (const palette of [light, dark])
    for (const colour of coloursOf(palette))
      if (typeof colour !== 'string' || !COLOUR.test(colour))
        throw usageError(caller, 'colours as #rrggbb in the theme', colour);
  return theme;
}

/** Every colour that a palette must have, where it has one. */
function coloursOf(palette: Palette | undefined): readonly unknown[] {
  return Object.keys(DEFAULT_THEME.light).flatMap((key): readonly unknown[] => {
    const colours: unknown = palette?.[key as keyof Palette];
    return Array.isArray(colours) && colours.length > 0 ? colours : [colours];
  });
}
