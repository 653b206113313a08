import { decodeWindows1252 } from '../../internal/windows-1252.ts';

/** A text from bytes, with what was wrong about its encoding. */
export interface DecodedText {
  readonly text: string;
  readonly fault?: {
    /** The byte that is not UTF-8, in hexadecimal, and its offset. */
    readonly found: string;
    readonly byteOffset: number;
    /** The encoding that was read instead; told, never silent. */
    readonly guess: string;
  };
}

/**
 * Decodes UTF-8, with or without a byte order mark. Bytes that are not UTF-8 are read as the encoding they most likely
 * have — UTF-16 by its mark, else Windows-1252, the Latin-1 of office software — so that the rest can still be reported on.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const byteOffset = firstBadByte(bytes);
    const found = `0x${(bytes[byteOffset] ?? 0).toString(16).toUpperCase()}`;
    const utf16 = utf16Of(bytes);
    const text = utf16 === undefined ? decodeWindows1252(bytes) : new TextDecoder(utf16).decode(bytes);
    return { text, fault: { found, byteOffset, guess: utf16 ?? 'windows-1252' } };
  }
}

function utf16Of([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Offset of the first byte that cannot stand in UTF-8 (RFC 3629). */
function firstBadByte(bytes: Uint8Array): number {
  let i = 0;
  for (let length = 1; length > 0; i += length) length = sequenceLength(bytes, i);
  return i;
}

/** How many bytes the character at `i` takes; 0 when it is not well formed, or not there. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] ?? 0xff;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
  for (let k = 1; k < length; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[i + 1] ?? 0;
  const overlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const outside = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return overlong || outside ? 0 : length;
}
