import { type NamedBinary, namedBinary } from './binary-kind.ts';
import { windows1252Letters } from './windows-1252.ts';

/** A source of text or UTF-8 bytes, in pieces of any size: a file stream, a response body, an array of strings. */
export type TextSource = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/** Whether a value may be a source of text: bytes alone can be gone through too, but number by number. */
export function isTextSource(value: unknown): value is TextSource {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return false;
  const { [Symbol.asyncIterator]: later, [Symbol.iterator]: now } = value as Record<symbol, unknown>;
  return typeof later === 'function' || typeof now === 'function';
}

/** 0xFF and 0xFE, in either order; neither stands in UTF-8. */
const UTF_16_MARK = 0x1fd;
/** As long as the longest start of a file that is no text. */
const LONGEST_START = 5;

/**
 * Hands over the text of a source piece by piece, without its byte order mark. Bytes that are not of the encoding become U+FFFD.
 * A source whose first bytes are those of a file that is no text is not read on: answers what it is. A piece that is neither text nor
 * bytes is the caller's to refuse.
 */
export async function eachChunk(
  source: TextSource,
  encoding: string,
  onText: (text: string) => void | Promise<void>,
  refuse: (piece: unknown) => never,
): Promise<NamedBinary | undefined> {
  let decoder = new TextDecoder(encoding);
  // Pieces may be of any size, so the first letters are gathered before they are looked at.
  let start: string | undefined = '';
  for await (const piece of source) {
    if (typeof piece !== 'string') {
      if (!ArrayBuffer.isView(piece)) refuse(piece);
      // The byte order mark of UTF-16 says what the bytes are.
      if (start === '' && decoder.encoding === 'utf-8' && (piece[0] ?? 0) + (piece[1] ?? 0) === UTF_16_MARK)
        decoder = new TextDecoder(piece[0] === 0xff ? 'utf-16le' : 'utf-16be');
    }
    const text = typeof piece === 'string' ? piece : decoded(decoder, piece);
    if (start === undefined) {
      if (text !== '') await onText(text);
      continue;
    }
    start += text;
    if (start.length < LONGEST_START) continue;
    const file = namedBinary(start);
    if (file !== undefined) return file;
    await onText(withoutMark(start));
    start = undefined;
  }
  const rest = (start === undefined ? '' : withoutMark(start)) + decoder.decode();
  if (rest !== '') await onText(rest);
  return undefined;
}

function decoded(decoder: TextDecoder, piece: Uint8Array): string {
  const text = decoder.decode(piece, { stream: true });
  return decoder.encoding === 'windows-1252' ? windows1252Letters(text) : text;
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
