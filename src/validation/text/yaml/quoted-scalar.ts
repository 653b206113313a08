import { folded, passBlankLines } from './plain-scalar.ts';
import {
  column,
  isBlank,
  isBreak,
  isMarker,
  markOf,
  refuseOpen,
  tell,
  unit,
  type YamlMark,
  type YamlSource,
} from './yaml-source.ts';

const BACKSLASH = 0x5c;

/** What a letter after a backslash stands for (YAML 1.2, section 5.7). */
const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};
/** How many hexadecimal digits follow. */
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * Reads a text in single or double quotes. It may go on over lines that are indented by `least` columns or more. Of a text whose
 * quote is never closed nothing is read: it has swallowed the rest of the document.
 */
export function readQuotedText(source: YamlSource, least: number): string {
  const quote = unit(source);
  const open = markOf(source);
  let text = '';
  source.at++;
  let from = source.at;
  const take = (): void => {
    text += source.text.slice(from, source.at);
  };
  while (source.at < source.text.length) {
    const code = unit(source);
    if (code === quote) {
      take();
      source.at++;
      if (quote === 0x22 || unit(source) !== quote) return text;
      // Two single quotes are one.
      from = source.at;
      source.at++;
    } else if (code === BACKSLASH && quote === 0x22) {
      take();
      text += readEscape(source, open, least);
      from = source.at;
    } else if (isBreak(code)) {
      // Blanks before a line break go, unless they were escaped.
      let end = source.at;
      while (end > from && isBlank(source.text.charCodeAt(end - 1))) end--;
      text += source.text.slice(from, end) + folded(passLines(source, open, least));
      from = source.at;
      if (isMarker(source)) break;
    } else source.at++;
  }
  source.at = source.text.length;
  tell(source, 'yaml-quote');
  return '';
}

/** Passes line breaks inside quotes; what follows them must be indented. */
function passLines(source: YamlSource, open: YamlMark, least: number): number {
  const breaks = passBlankLines(source);
  if (source.at < source.text.length && column(source) < least) refuseOpen(source, open);
  return breaks;
}

function readEscape(source: YamlSource, open: YamlMark, least: number): string {
  const mark = source.text[source.at + 1] ?? '';
  if (isBreak(mark.charCodeAt(0))) {
    // A line break that is escaped joins the lines; blank lines after it count.
    source.at++;
    return '\n'.repeat(passLines(source, open, least) - 1);
  }
  const digits = Object.hasOwn(DIGITS, mark) ? DIGITS[mark] : undefined;
  if (digits !== undefined) {
    const hex = source.text.slice(source.at + 2, source.at + 2 + digits);
    const code = Number.parseInt(hex, 16);
    if (hex.length === digits && /^[\da-fA-F]+$/.test(hex) && code <= 0x10ffff) {
      source.at += 2 + digits;
      return String.fromCodePoint(code);
    }
  }
  const simple = Object.hasOwn(ESCAPES, mark) ? ESCAPES[mark] : undefined;
  if (simple === undefined) tell(source, 'bad-escape', source.at, `\\${mark}`);
  source.at += 2;
  return simple ?? mark;
}
