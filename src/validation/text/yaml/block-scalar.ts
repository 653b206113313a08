import { expectLineEnd, isBreak, isMarker, passBreak, refuse, SPACE, unit, type YamlSource } from './yaml-source.ts';

/**
 * Reads a text written as a block: `|` keeps its lines, `>` folds them. `parent` is the indentation of what it stands in; the text
 * is indented further. `-` after the mark drops the line break at its end, `+` keeps those of blank lines, a digit gives the indentation.
 */
export function readBlockText(source: YamlSource, parent: number): string {
  const isFolded = source.text[source.at] === '>';
  const header = /^[|>](?:([-+])([1-9])?|([1-9])([-+])?)?/.exec(source.text.slice(source.at, source.at + 3));
  const [all = '', chompA, digitA, digitB, chompB] = header ?? [];
  source.at += all.length;
  expectLineEnd(source);
  if (isBreak(unit(source))) passBreak(source);
  const digit = digitA ?? digitB;
  const indent = digit === undefined ? findIndent(source, parent) : Math.max(parent, 0) + Number(digit);
  const lines = readLines(source, indent);
  const content = lines.findLastIndex((line) => line !== '') + 1;
  const text = isFolded ? fold(lines.slice(0, content)) : lines.slice(0, content).join('\n');
  const chomp = chompA ?? chompB;
  if (chomp === '-') return text;
  if (chomp === '+') return text + '\n'.repeat(lines.length - content + (content > 0 ? 1 : 0));
  return content > 0 ? `${text}\n` : text;
}

/** The indentation of the first line that is not blank; blank lines before it may not be wider. */
function findIndent(source: YamlSource, parent: number): number {
  let widest = 0;
  for (let start = source.at; start < source.text.length; ) {
    const { spaces, end } = lineAt(source.text, start);
    if (start + spaces < end) {
      if (spaces <= parent) break;
      if (widest > spaces) refuse(source, 'yaml-indentation', start);
      return spaces;
    }
    widest = Math.max(widest, spaces);
    start = afterBreak(source.text, end);
  }
  return Math.max(widest, parent + 1);
}

/** The lines of the text without their indentation, blank ones at its end included; stops before the line that is out of it. */
function readLines(source: YamlSource, indent: number): string[] {
  const lines: string[] = [];
  while (source.at < source.text.length && !isMarker(source)) {
    const { spaces, end } = lineAt(source.text, source.at);
    const isBlankLine = source.at + spaces === end;
    // Blanks at the very end of the text make no line, unless they go beyond the indentation.
    if (isBlankLine ? end === source.text.length && spaces <= indent : spaces < indent) break;
    lines.push(source.text.slice(Math.min(source.at + indent, end), end));
    source.at = end;
    if (end < source.text.length) passBreak(source);
  }
  return lines;
}

function lineAt(text: string, start: number): { readonly spaces: number; readonly end: number } {
  let at = start;
  while (text.charCodeAt(at) === SPACE) at++;
  const spaces = at - start;
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
  return { spaces, end: at };
}

function afterBreak(text: string, end: number): number {
  return end + (text.startsWith('\r\n', end) ? 2 : 1);
}

/** Line breaks become spaces, blank lines line breaks; lines that are indented further keep theirs. */
function fold(lines: readonly string[]): string {
  let text = '';
  let breaks = 0;
  let before: string | undefined;
  for (const line of lines) {
    if (line !== '') {
      const keeps = before === undefined || isFurther(before) || isFurther(line);
      text += keeps ? '\n'.repeat(breaks) : breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
      text += line;
      before = line;
      breaks = 0;
    }
    breaks++;
  }
  return text;
}

function isFurther(line: string): boolean {
  return line.startsWith(' ') || line.startsWith('\t');
}
