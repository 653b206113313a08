import { utf16Of } from '../../internal/utf-16.ts';
import { decodeWindows1252 } from '../../internal/windows-1252.ts';

/** How the bytes of a CSV file were read. */
export type TableEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

interface DecodedText {
  readonly text: string;
  readonly encoding: TableEncoding;
  /** Characters that stand for bytes which are none in this encoding. */
  readonly undecoded: number;
  /** Passages that are UTF-8 in a file that is not: it was put together from two. */
  readonly mixed: number;
}

/** UTF-8 letters read as Windows-1252: `Ã©` for é, `â€™` for ’. */
export const DOUBLE = /Ã[\u0080-¿€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[™˜œ“”¦]/g;

/** The mark of the byte order that a file may begin with. */
const MARKS: Readonly<Record<TableEncoding, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
  'windows-1252': [],
};

/** Whether bytes begin with the mark of their encoding. */
export function hasMark(bytes: Uint8Array, encoding: TableEncoding): boolean {
  const mark = MARKS[encoding];
  return mark.length > 0 && mark.every((byte, i) => bytes[i] === byte);
}

/** The text of bytes: by the byte order mark, else UTF-8 where it is valid, else what Excel writes in western Europe. */
export function decodeTable(bytes: Uint8Array, asked?: TableEncoding): DecodedText {
  const encoding = asked ?? encodingOf(bytes);
  const text = encoding === 'windows-1252' ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
  return {
    text,
    encoding,
    undecoded: encoding === 'windows-1252' ? 0 : count(text, /\ufffd/g),
    mixed: encoding === 'windows-1252' ? count(text, DOUBLE) : 0,
  };
}

/** The encoding of the bytes of a file, or of its beginning: letters that are cut at its end are no fault. */
export function encodingOf(bytes: Uint8Array, isWhole = true): TableEncoding {
  const wide = utf16Of(bytes);
  if (wide !== undefined) return wide;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !isWhole });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

function count(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0;
}
