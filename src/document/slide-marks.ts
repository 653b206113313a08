/** Colours that mean something on the slides the writer makes: in the theme, and as a program that keeps no theme writes them. */
export const HEADING_INK = { theme: 'tx2', value: '0B4A8F' } as const;
export const HEADER_FILL = { theme: 'bg2', value: 'EEF2F8' } as const;
/** Captions, and what is still to be filled in: one grey whatever the theme, by which readers know them again. */
export const MUTED_INK = '4A5568';
/** Violet stands for no gravity: what is made up is not taken for one more warning. */
export const ILLUSTRATIVE_INK = '6A3D9A';

/** Whether a colour of a file, a name of the theme or six digits, is that one. */
export function isColor(
  found: string | undefined,
  { theme, value }: { readonly theme: string; readonly value: string },
): boolean {
  return found === theme || found?.toUpperCase() === value;
}

/** Names the run on a slide that ends a direction which the words before leave open: readers leave it out. */
export const DIRECTION_END = 'direction-end';

/** Slides have nine levels of lists; deeper ones are written at the last. */
export const DEEPEST_SLIDE_LEVEL = 8;

/** What stands behind the name of a text or a table that goes on with the one on the slide before: with more, with the rest of a row, with further columns. */
export const GOES_ON = { rows: ' (continued)', row: ' (continued row)', columns: ' (continued columns)' } as const;
