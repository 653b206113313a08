import type { TextFault } from '../text-fault.ts';
import { readBlockNode } from './read-block.ts';
import type { YamlNode } from './yaml-node.ts';
import {
  isBreak,
  isMarker,
  openSource,
  skipGap,
  tell,
  UNREADABLE_ENTRY,
  UNREADABLE_TEXT,
  unit,
  type YamlSource,
} from './yaml-source.ts';

/** A YAML text taken apart: its first document, and what was wrong on the way. */
export interface ParsedYaml {
  /** Absent when nothing could be read. */
  readonly root?: YamlNode;
  readonly faults: readonly TextFault[];
}

/**
 * Reads the first document of a YAML 1.2 text. It never throws: what cannot be read is told with its place and left out, with the
 * entry of a map or list that it stands in.
 */
export function parseYaml(text: string): ParsedYaml {
  const source = openSource(text);
  try {
    const root = readDocument(source);
    return { root, faults: source.faults };
  } catch (error) {
    if (error !== UNREADABLE_ENTRY && error !== UNREADABLE_TEXT) throw error;
    return { faults: source.faults };
  }
}

const PERCENT = 0x25;

function readDocument(source: YamlSource): YamlNode {
  skipDirectives(source);
  const isMarked = source.text.startsWith('---', source.at) && isMarker(source);
  if (isMarked) source.at += 3;
  // As after a key, no collection without brackets begins on the line of the mark.
  const root = readBlockNode(source, -1, isMarked ? 'value' : 'top');
  skipGap(source);
  const isClosed = source.text.startsWith('...', source.at) && isMarker(source);
  if (isClosed) {
    source.at += 3;
    skipGap(source);
  }
  if (source.at >= source.text.length) return root;
  if (isClosed || isMarker(source))
    source.faults.push({ code: 'several-documents', offset: source.at, path: [], params: {} });
  else if (isWordPair(root)) tell(source, 'yaml-colon-space', root.offset);
  else tell(source, 'yaml-indentation');
  return root;
}

/** `id:cls`, a text and no field: a colon parts a name from its value only before a space. */
function isWordPair(root: YamlNode): boolean {
  return root.kind === 'scalar' && /^[\w-]+:\S/.test(String(root.value));
}

/** `%YAML 1.2` and its like, before `---`. They say nothing that a plan needs. */
function skipDirectives(source: YamlSource): void {
  skipGap(source);
  let seen = false;
  while (unit(source) === PERCENT && source.at === source.lineStart) {
    seen = true;
    while (source.at < source.text.length && !isBreak(unit(source))) source.at++;
    skipGap(source);
  }
  if (seen && !isMarker(source)) tell(source, 'yaml-syntax');
  // The indentation of the first line is looked at with the others.
  source.at = source.lineStart;
}
