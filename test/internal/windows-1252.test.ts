import { describe, expect, it } from 'vitest';
import { decodeWindows1252, encodeWindows1252, windows1252Letters } from '../../src/internal/windows-1252.ts';

const ALL = Uint8Array.from({ length: 256 }, (_, byte) => byte);

describe('Windows-1252', () => {
  it('gives the letters that office software writes', () => {
    expect(
      decodeWindows1252(Uint8Array.of(0x93, 0x4c, 0x92, 0xe9, 0x94, 0x20, 0x96, 0x20, 0x80, 0x85, 0x9c, 0x8c)),
    ).toBe('“L’é” – €…œŒ');
  });

  it('has one sign for each byte, five of the upper ones without a letter, and gives the bytes back', () => {
    const text = decodeWindows1252(ALL);
    expect(new Set(text).size).toBe(256);
    expect([...text].filter((sign) => /[\u0080-\u009f]/.test(sign)).map((sign) => sign.charCodeAt(0))).toEqual([
      0x81, 0x8d, 0x8f, 0x90, 0x9d,
    ]);
    expect(encodeWindows1252(text)).toEqual(ALL);
  });

  it('mends what a decoder left, and leaves what is right', () => {
    const right = decodeWindows1252(ALL);
    expect(windows1252Letters(right)).toBe(right);
    expect(windows1252Letters('\u0080')).toBe('€');
  });

  it('has a question mark for letters without a byte', () => {
    expect(decodeWindows1252(encodeWindows1252('Łódź œuvre'))).toBe('?ód? œuvre');
  });
});
