import { visibleText } from '../internal/shown-text.ts';
import type { Machine } from './machine.ts';

/**
 * The one way from a command to the terminal. Names of files, keys, titles and messages come from strangers, and a terminal obeys
 * some characters: here they are written as escapes, whatever the command did before.
 */
export interface Terminal extends Pick<Machine, 'readFile' | 'readInput' | 'writeFile' | 'today'> {
  /** Words for standard output. */
  out(text: string): void;
  /** Words for standard error. */
  err(text: string): void;
  /** A document in a format of text, for standard output: directions of writing stay, its writer has seen to them. */
  document(text: string): void;
  /** One line on standard error that takes the place of the one before; nothing where nobody watches. */
  status(text: string): void;
}

/** The terminal of a machine. */
export function terminalOf(machine: Machine): Terminal {
  return {
    readFile: machine.readFile,
    readInput: machine.readInput,
    writeFile: machine.writeFile,
    today: machine.today,
    out: (text) => machine.out(visibleLines(text)),
    err: (text) => machine.err(visibleLines(text)),
    document: (text) => machine.out(text.replace(CONTROLS, visibleText)),
    status: (text) => {
      if (machine.watched) machine.err(`${START_OF_CLEARED_LINE}${visibleText(text)}`);
    },
  };
}

/** Back to the start of the line, and the line emptied. */
const START_OF_CLEARED_LINE = '\r\u001b[2K';

/** What a terminal obeys inside a document; ends of lines and tabs are text there. */
const CONTROLS = /[^\P{Cc}\n\t]|\p{Cs}/gu;

function visibleLines(text: string): string {
  return text.split('\n').map(visibleText).join('\n');
}
