import { readJsonText } from './read-json-text.ts';
import { countMembers, scanJson } from './scan-json.ts';
import type { PositionNode } from './text-fault.ts';
import { DEEPEST_TEXT, type TextFormat, type TextReading } from './text-format.ts';

/** JSON, RFC 8259. */
export const jsonFormat: TextFormat = { name: 'json', maxMegabytes: 50, read: readJson };

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
