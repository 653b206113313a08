import { characterWidth } from './character-widths.ts';

/** Width of a line of words. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const character of text) width += characterWidth(character.codePointAt(0) ?? 0, bold);
  return (width * size) / 1000;
}

/** How words are set. */
interface TextForm {
  readonly size: number;
  readonly bold?: boolean;
  /** Lines at most; what is longer loses its middle, because names that start alike differ at their ends. */
  readonly most?: number;
  /** Room that is taken already at the start of the first line. */
  readonly indent?: number;
}

/** Words in lines no wider than a width. Only what has no room on `most` lines is cut. */
export function wrapText(
  text: string,
  width: number,
  { size, bold = false, most = 50, indent = 0 }: TextForm,
): string[] {
  const whole = text.replace(/[^\S\u00a0\u202f]+/g, ' ').trim();
  if (whole === '') return [];
  const lines = linesOf(whole, width, size, bold, indent);
  return lines.length <= most ? lines : shortened(whole, width, { size, bold, most, indent });
}

/** The same words on as few lines, but about equally long: how titles look best. */
export function balancedText(text: string, width: number, form: TextForm): string[] {
  const lines = wrapText(text, width, form);
  if (lines.length < 2) return lines;
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (wrapText(text, middle, form).length <= lines.length) wide = middle;
    else narrow = middle;
  }
  return wrapText(text, wide, form);
}

function linesOf(text: string, width: number, size: number, bold: boolean, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  let room = width - indent;
  const words = text.split(' ').flatMap((one) => pieces(one, width, size, bold));
  // The first line may have no room for anything but what stands there already.
  if (indent > 0 && textWidth(words[0] ?? '', size, bold) > room) {
    lines.push('');
    room = width;
  }
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size, bold) <= room) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
    room = width;
  }
  return [...lines, line];
}

/** A word that is wider than a line, in pieces that are not: cut behind a hyphen or slash where it has one. */
function pieces(word: string, width: number, size: number, bold: boolean): string[] {
  if (textWidth(word, size, bold) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && textWidth(part + character, size, bold) > width) {
      const joint = Math.max(part.lastIndexOf('-'), part.lastIndexOf('/')) + 1;
      const at = joint > 1 && joint < part.length ? joint : part.length;
      parts.push(part.slice(0, at));
      part = part.slice(at);
    }
    part += character;
  }
  return [...parts, part];
}

function shortened(text: string, width: number, form: Required<TextForm>): string[] {
  const { size, bold, most, indent } = form;
  const characters = [...text];
  const cut = (kept: number): string => {
    const end = Math.ceil(kept / 3);
    const start = characters
      .slice(0, kept - end)
      .join('')
      .trimEnd();
    return `${start}…${characters
      .slice(characters.length - end)
      .join('')
      .trimStart()}`;
  };
  let [fits, not] = [1, characters.length];
  while (not - fits > 1) {
    const middle = Math.floor((fits + not) / 2);
    if (linesOf(cut(middle), width, size, bold, indent).length <= most) fits = middle;
    else not = middle;
  }
  return linesOf(cut(fits), width, size, bold, indent).slice(0, most);
}
