import { visibleText } from '../internal/shown-text.ts';
import type { Machine } from './machine.ts';
import { coloured, type Words } from './style.ts';
import { widthFor } from './wrap.ts';

/**
 * The one way from a command to the terminal. Names of files, keys, titles and messages come from strangers, and a terminal obeys
 * some characters: here they are written as escapes, whatever the command did before.
 */
export interface Terminal
  extends Pick<Machine, 'readFile' | 'readInput' | 'findFiles' | 'changed' | 'writeFile' | 'today'> {
  /** Words for standard output. */
  out(...words: readonly Words[]): void;
  /** Words for standard error. */
  err(...words: readonly Words[]): void;
  /** A document in a format of text, for standard output: directions of writing stay, its writer has seen to them. */
  document(text: string): void;
  /** One line on standard error that takes the place of the one before; nothing where nobody watches. */
  status(text: string): void;
  /** The width to lay standard output out for; nothing where a file or another program takes it, which gets lines as they are. */
  readonly width: number | undefined;
}

/** The terminal of a machine. */
export function terminalOf(machine: Machine): Terminal {
  const { out, err, colours, columns } = machine;
  return {
    readFile: machine.readFile,
    readInput: machine.readInput,
    findFiles: machine.findFiles,
    changed: machine.changed,
    writeFile: machine.writeFile,
    today: machine.today,
    out: (...words) => out(words.map((word) => shown(word, colours.out)).join('')),
    err: (...words) => err(words.map((word) => shown(word, colours.err)).join('')),
    document: (text) => out(text.replace(CONTROLS, visibleText)),
    status: (text) => {
      if (machine.watched) err(`${START_OF_CLEARED_LINE}${visibleText(text)}`);
    },
    width: columns === undefined ? undefined : widthFor(columns),
  };
}

/** Back to the start of the line, and the line emptied. */
const START_OF_CLEARED_LINE = '\r\u001b[2K';

/** What a terminal obeys inside a document; ends of lines and tabs are text there. */
const CONTROLS = /[^\P{Cc}\n\t]|\p{Cs}/gu;

function shown(words: Words, inColour: boolean): string {
  if (typeof words === 'string') return visibleLines(words);
  const text = visibleLines(words.text);
  return inColour ? coloured({ style: words.style, text }) : text;
}

function visibleLines(text: string): string {
  return text.split('\n').map(visibleText).join('\n');
}
