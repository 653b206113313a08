/** Colours that mean something on the slides the writer makes: in the theme, and as a program that keeps no theme writes them. */
export const HEADING_INK = { theme: 'tx2', value: '1B2A5C' } as const;
export const HEADER_FILL = { theme: 'bg2', value: 'E3E8F2' } as const;
/** Captions, and what is still to be filled in. */
export const MUTED_INK = '4A5060';
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
