import { describe, expect, it } from 'vitest';
import { parseDocx } from '../../../src/document/docx.ts';
import { plainText } from '../../../src/document/index.ts';
import { paragraph, wordFile } from '../ooxml/word-file.ts';

const file = (words: string) => wordFile({ body: paragraph(words) });
const read = (bytes: Uint8Array) => {
  const result = parseDocx(bytes);
  return result.success ? plainText(result.data) : [result.issues[0]?.code, result.issues[0]?.params['reason']];
};
const joined = (...pieces: readonly Uint8Array[]) => Uint8Array.from(pieces.flatMap((piece) => [...piece]));
const END = 22;

/** A file with other bytes at a place. */
function edited(bytes: Uint8Array, edits: readonly (readonly [at: number, value: number, size?: 2 | 4])[]): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (const [at, value, size = 2] of edits) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return copy;
}

/** Where the local header of the main part stands. */
function mainPart(bytes: Uint8Array): number {
  const at = Buffer.from(bytes).indexOf('word/document.xml');
  expect(at).toBeGreaterThan(30);
  return at - 30;
}

describe('a zip that two programs may read in two ways', () => {
  const bytes = file('a');
  const main = mainPart(bytes);
  const end = bytes.length - END;

  it.each([
    ['has another name in its local header', edited(bytes, [[main + 30, 0x2e2e]]), 'local'],
    ['has a longer name there', edited(bytes, [[main + 26, 5]]), 'local'],
    ['has another method there', edited(bytes, [[main + 8, 0]]), 'local'],
    ['is said to be encrypted there', edited(bytes, [[main + 6, 1]]), 'encrypted'],
    [
      'has entries behind those it counts',
      edited(bytes, [
        [end + 8, 2],
        [end + 10, 2],
      ]),
      'directory',
    ],
    [
      'counts more entries than it has',
      edited(bytes, [
        [end + 8, 9],
        [end + 10, 9],
      ]),
      'directory',
    ],
    ['is followed by another', joined(bytes, file('b')), 'directory'],
    [
      'has something between the directory and its end',
      joined(bytes.slice(0, end), new Uint8Array(50), bytes.slice(end)),
      'directory',
    ],
    ['holds an end in its comment', joined(edited(bytes, [[end + 20, END]]), bytes.slice(end)), 'directory'],
  ])('is refused where it %s', (_, lying, reason) => {
    expect(read(lying)).toEqual(['zip-corrupt', reason]);
  });

  it.each([
    ['a comment', joined(edited(bytes, [[end + 20, 5]]), new Uint8Array(5).fill(65))],
    [
      'sizes that follow the content',
      edited(bytes, [
        [main + 6, 8],
        [main + 14, 0, 4],
        [main + 18, 0, 4],
        [main + 22, 0, 4],
      ]),
    ],
    ['bytes after its end', joined(bytes, new Uint8Array(100).fill(65))],
  ])('is read with %s', (_, odd) => {
    expect(read(odd)).toBe('a');
  });

  it('is refused in the size of a larger format', () => {
    expect(
      read(
        edited(bytes, [
          [end + 8, 0xffff],
          [end + 10, 0xffff],
        ]),
      ),
    ).toEqual(['zip-corrupt', 'zip64']);
    expect(read(edited(bytes, [[end + 16, 0xffffffff, 4]]))).toEqual(['zip-corrupt', 'zip64']);
  });
});
