import type { NoteNode } from './node.ts';

const KINDS: Readonly<Record<NoteNode['kind'], true>> = {
  info: true,
  warning: true,
  help: true,
  illustrative: true,
  source: true,
  speaker: true,
};

/** Whether a word read in a file is a kind of note. */
export function isNoteKind(word: string | undefined): word is NoteNode['kind'] {
  return word !== undefined && Object.hasOwn(KINDS, word);
}
