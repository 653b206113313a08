import { readJsonText } from './read-json-text.ts';
import { DEEPEST_TEXT, readYamlText } from './read-yaml-text.ts';
import { countMembers, scanJson } from './scan-json.ts';
import type { PositionedData, PositionNode } from './text-fault.ts';

/** Formats of text that plans are read from. */
export type TextFormat = 'json' | 'yaml';

/** Data read from a text. Positions are worked out when the first is asked for. */
export interface TextReading extends Omit<PositionedData, 'root'> {
  readonly positions: () => PositionNode | undefined;
}

/** Reads a text that is neither empty nor too large. */
export function readText(text: string, format: TextFormat): TextReading {
  if (format === 'yaml') {
    const { root, ...read } = readYamlText(text);
    return { ...read, positions: () => root };
  }
  return readJson(text);
}

/**
 * `JSON.parse` does the work when all is well. Our own reader, which is slower, finds the places: when the syntax is wrong,
 * when a key was given twice, and when an issue needs its position.
 */
function readJson(text: string): TextReading {
  const { depth, members } = scanJson(text);
  if (depth > DEEPEST_TEXT) {
    const fault = { code: 'document-too-deep', offset: 0, path: [], params: { most: DEEPEST_TEXT } } as const;
    return { faults: [fault], positions: () => undefined };
  }
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const { root, ...read } = readJsonText(text);
    return { ...read, positions: () => root };
  }
  if (countMembers(data) !== members) {
    const { root, ...read } = readJsonText(text);
    return { ...read, positions: () => root };
  }
  let root: PositionNode | undefined;
  return {
    data,
    faults: [],
    positions() {
      root ??= readJsonText(text).root;
      return root;
    },
  };
}
