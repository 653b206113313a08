import {
  goBack,
  isBlank,
  isBreak,
  isGap,
  isMarker,
  markOf,
  passBreak,
  skipBlanks,
  unit,
  type YamlSource,
} from './yaml-source.ts';

const COLON = 0x3a;
const HASH = 0x23;
const FLOW_MARKS = ',[]{}';
/** Characters that no plain text begins with. */
const RESERVED = ',[]{}#&*!|>\'"%@`';

export function isFlowMark(code: number): boolean {
  return FLOW_MARKS.includes(String.fromCharCode(code));
}

/** Whether a colon stands here that parts a key from its value; inside brackets a mark of theirs may follow it. */
export function isColon(source: YamlSource, inFlow: boolean): boolean {
  const next = unit(source, 1);
  return unit(source) === COLON && (isGap(next) || (inFlow && isFlowMark(next)));
}

/** Whether a text without quotes may begin here: `-`, `?` and `:` do when something follows them. */
export function isPlainStart(source: YamlSource, inFlow: boolean): boolean {
  const first = source.text[source.at];
  if (first === undefined || RESERVED.includes(first)) return false;
  const next = unit(source, 1);
  return !'-?:'.includes(first) || !(isGap(next) || (inFlow && isFlowMark(next)));
}

/**
 * Reads a text without quotes. It may go on over lines that are indented by `least` columns or more: a line break in it is a
 * space, blank lines are line breaks. A text that a colon follows on its first line is a key and ends there.
 */
export function readPlainText(source: YamlSource, least: number, inFlow: boolean): string {
  let text = readRun(source, inFlow);
  while (isBreak(unit(source)) || source.at >= source.text.length) {
    const end = markOf(source);
    const breaks = passBlankLines(source);
    if (breaks === 0 || !goesOn(source, least, inFlow)) {
      goBack(source, end);
      return text;
    }
    const line = readRun(source, inFlow);
    // A line with a field of its own is no part of the text; whoever reads on tells that it is indented. Inside brackets a
    // key may have several lines.
    if (!inFlow && isColon(source, false)) {
      goBack(source, end);
      return text;
    }
    text += folded(breaks) + line;
  }
  return text;
}

/** What line breaks inside a text stand for. */
export function folded(breaks: number): string {
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
}

/** Passes line breaks and the blanks around them; answers how many there are. */
export function passBlankLines(source: YamlSource): number {
  let breaks = 0;
  while (isBreak(unit(source))) {
    passBreak(source);
    breaks++;
    skipBlanks(source);
  }
  return breaks;
}

function goesOn(source: YamlSource, least: number, inFlow: boolean): boolean {
  if (source.at >= source.text.length || indentation(source) < least || unit(source) === HASH) return false;
  if (isMarker(source)) return false;
  return !inFlow || !(isFlowMark(unit(source)) || isColon(source, true));
}

/** How many spaces the line begins with; tabs are no indentation. */
function indentation({ text, at, lineStart }: YamlSource): number {
  const tab = text.slice(lineStart, at).indexOf('\t');
  return tab < 0 ? at - lineStart : tab;
}

/** The part of a text on one line, without the blanks after it. Stops at a comment, a colon, or a mark of brackets. */
function readRun(source: YamlSource, inFlow: boolean): string {
  const start = source.at;
  let end = start;
  for (; source.at < source.text.length; source.at++) {
    const code = unit(source);
    if (isBreak(code)) break;
    if (isBlank(code)) continue;
    if (code === COLON && isColon(source, inFlow)) break;
    if (code === HASH && source.at > start && isBlank(unit(source, -1))) break;
    if (inFlow && isFlowMark(code)) break;
    end = source.at + 1;
  }
  return source.text.slice(start, end);
}
