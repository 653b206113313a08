import { visibleText } from '../internal/shown-text.ts';

/** A line of a file with the place that is meant under it. */
interface Excerpt {
  readonly line: string;
  readonly caret: string;
}

/** Columns kept before the place when a long line is cut. */
const BEFORE = 24;

/**
 * The line of a text in which something stands, cut to a width around it, and carets under it. Nothing where the text has no such
 * line: positions of other texts must never point somewhere.
 */
export function excerptOf(text: string, line: number, column: number, width: number): Excerpt | undefined {
  const whole = text.split(/\r\n|\r|\n/, line)[line - 1];
  if (whole === undefined || column > whole.length + 1) return undefined;
  const at = column - 1;
  const from = at > width - BEFORE ? at - BEFORE : 0;
  const head = `${from > 0 ? '… ' : ''}${shown(whole.slice(from, at))}`;
  const rest = [...shown(whole.slice(at))];
  const room = Math.max(1, width - [...head].length);
  const tail = rest.length > room ? `${rest.slice(0, room - 2).join('')} …` : rest.join('');
  const length = Math.min([...shown(tokenAt(whole, at))].length, [...tail].length);
  return { line: head + tail, caret: ' '.repeat([...head].length) + '^'.repeat(Math.max(1, length)) };
}

/** A tab is as wide as the terminal likes: one space instead, so that carets stand where they should. */
function shown(text: string): string {
  return visibleText(text.replaceAll('\t', ' '));
}

/** The word, number or text in quotes that starts here. */
function tokenAt(line: string, at: number): string {
  const rest = line.slice(at);
  return /^(?:"(?:[^"\\]|\\.)*"?|'[^']*'?|[^\s,:{}[\]]+|.)/su.exec(rest)?.[0] ?? ' ';
}
