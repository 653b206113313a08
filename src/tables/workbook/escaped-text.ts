import { cleanText } from '../../document/index.ts';
import { escapeMarkup } from '../../document/ooxml/index.ts';

/** SpreadsheetML writes what XML cannot carry as `_x000D_` (ECMA-376 part 1, 22.9.2.19), and so must write what looks like it. */
const ESCAPE = /_x([\dA-Fa-f]{4})_/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NOT_CARRIED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]|_(?=x[\dA-Fa-f]{4}_)/g;

/** The text that stands in a cell. */
export function unescapedText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A text as it stands in a part; unpaired surrogates become U+FFFD, as in every other format. */
export function escapedText(text: string): string {
  const escaped = text.replace(
    NOT_CARRIED,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
  return escapeMarkup(cleanText(escaped));
}
