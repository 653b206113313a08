import { requireText } from '../errors/index.ts';

/**
 * What no format may carry: C0 and C1 controls but tab and line feed, and the two code points XML forbids. Unpaired
 * surrogates cannot be written as UTF-8, so they become U+FFFD, as every encoder would make them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNCLEAN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff\ud800-\udfff]/;
const LINE_END = /\r\n?|\u0085/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;
const UNPAIRED = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text as every format can carry it: line ends become `\n`, other control characters go, unpaired surrogates become
 * U+FFFD. Everything else, invisible characters and no-break spaces included, stays as written.
 *
 * @example
 * ```ts
 * import { cleanText } from 'plan-sante/document';
 * console.log(cleanText('a\u0000b\r\nc')); // 'ab\nc'
 * ```
 */
export function cleanText(text: string): string {
  requireText('cleanText', text);
  if (!UNCLEAN.test(text)) return text;
  return text.replace(LINE_END, '\n').replace(FORBIDDEN, '').replace(UNPAIRED, '\ufffd');
}

/**
 * The same for values that stand on one line, such as titles and attributes: line breaks and tabs become one space.
 *
 * @example
 * ```ts
 * import { cleanLine } from 'plan-sante/document';
 * console.log(cleanLine('Équipe\nmobile')); // 'Équipe mobile'
 * ```
 */
export function cleanLine(text: string): string {
  requireText('cleanLine', text);
  const clean = cleanText(text);
  return /[\t\n]/.test(clean) ? clean.replace(/[\t\n]+/g, ' ') : clean;
}
