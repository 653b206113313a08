/** A text with every space a plain one, so that expectations can be typed and read. Tests of typography look at the real ones. */
export const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
