import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/validation/text/decode-bytes.ts';

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Bytes at which the ranges of RFC 3629 begin and end: as the first of a character, and as the second. */
const LEADS = [
  ...[0x00, 0x41, 0x7f, 0x80, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef],
  ...[0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff],
];
const SECONDS = [0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff];
const RESTS = [[], [0x80], [0xbf, 0x80], [0x41], [0x80, 0x41], [0x80, 0xbf, 0x80]];
const sequences = LEADS.flatMap((lead) => SECONDS.flatMap((second) => RESTS.map((rest) => [lead, second, ...rest])));

describe('bytes that are not UTF-8', () => {
  it('are found where they stand, and never in what is UTF-8', () => {
    for (const sequence of sequences) {
      const bytes = Uint8Array.from([0x41, 0xc3, 0xa9, ...sequence]);
      const { fault } = decodeBytes(bytes);
      expect([sequence, fault === undefined]).toEqual([sequence, isUtf8(bytes)]);
      if (fault === undefined) continue;
      const { byteOffset } = fault;
      // All before it is UTF-8, and no length makes a character of what follows.
      expect([sequence, isUtf8(bytes.slice(0, byteOffset))]).toEqual([sequence, true]);
      const characters = [1, 2, 3, 4].map((length) => bytes.slice(byteOffset, byteOffset + length)).filter(isUtf8);
      expect([sequence, characters]).toEqual([sequence, []]);
    }
  });

  it.each([
    ['Latin letters', [0x53, 0xe9], { found: '0xE9', byteOffset: 1, guess: 'windows-1252' }, 'Sé'],
    ['a control', [0x41, 0x80, 0x0a], { found: '0x80', byteOffset: 1, guess: 'windows-1252' }, 'A€\n'],
    ['UTF-16, little end first', [0xff, 0xfe, 0x41, 0x00], { found: '0xFF', byteOffset: 0, guess: 'utf-16le' }, 'A'],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x41], { found: '0xFE', byteOffset: 0, guess: 'utf-16be' }, 'A'],
    ['letters that a mark has second', [0xe9, 0xff], { found: '0xE9', byteOffset: 0, guess: 'windows-1252' }, 'éÿ'],
    ['half a mark', [0xff, 0x41], { found: '0xFF', byteOffset: 0, guess: 'windows-1252' }, 'ÿA'],
    ['the other half', [0xfe, 0xfe], { found: '0xFE', byteOffset: 0, guess: 'windows-1252' }, 'þþ'],
    ['a character cut short', [0x41, 0xe2, 0x82], { found: '0xE2', byteOffset: 1, guess: 'windows-1252' }, 'Aâ‚'],
  ] as const)('are read as what they most likely are, and told: %s', (_, bytes, fault, text) => {
    expect(decodeBytes(Uint8Array.from(bytes))).toEqual({ text, fault });
  });
});
