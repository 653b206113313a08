import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { binaryKind, namedBinary } from '../../src/internal/binary-kind.ts';

const zip = zipSync({ 'a.txt': strToU8('a') });
const oldOffice = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const pdf = strToU8('%PDF-1.7\n%âãÏÓ');

describe('files that are no text', () => {
  it.each([
    ['office', zip],
    ['old-office', oldOffice],
    ['pdf', pdf],
  ] as const)('%s is known by its bytes and by what they were decoded to', (kind, bytes) => {
    expect(binaryKind(bytes)).toBe(kind);
    expect(namedBinary(bytes)).toBe(kind);
    for (const encoding of ['utf-8', 'windows-1252']) {
      expect(namedBinary(new TextDecoder(encoding).decode(bytes))).toBe(kind);
    }
  });

  it('takes zero bytes for a binary file, and for a text in UTF-16 where every second one is', () => {
    expect(binaryKind(Uint8Array.of(0x47, 0x49, 0x46, 0x38, 0, 0, 1))).toBe('other');
    expect(binaryKind(Uint8Array.from('{"a"', (letter) => letter.charCodeAt(0)))).toBeUndefined();
    expect(binaryKind(new Uint8Array(new Uint16Array([0x7b, 0x22, 0x61]).buffer))).toBeUndefined();
  });

  it.each(['', 'PK', 'PK: pharmacies', '%PDF', '{"id": "PK"}', 'Ðéclaration'])('lets the text "%s" pass', (text) => {
    expect(namedBinary(text)).toBeUndefined();
    expect(binaryKind(strToU8(text))).toBeUndefined();
  });
});
