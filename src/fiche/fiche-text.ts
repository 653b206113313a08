import { cleanText } from '../document/index.ts';

/**
 * The words of a text as any paper carries them: no control characters, no blanks at the ends of lines, single blanks inside,
 * no empty lines, no soft hyphens. Letters, accents and no-break spaces stay as written.
 */
export function textOnPaper(text: string): string {
  const clean = cleanText(text);
  if (!UNTIDY.test(clean)) return clean;
  return clean
    .replaceAll('\u00ad', '')
    .split('\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Most texts have nothing to tidy: they are asked for again and again. */
const UNTIDY = /[\u00ad\n\t]|\s\s|^\s|\s$/;

/** The same for what stands on one line. */
export function lineOnPaper(text: string): string {
  return textOnPaper(text).replaceAll('\n', ' ');
}
