import { encodeWindows1252 } from '../../internal/windows-1252.ts';
import type { TableEncoding } from './decode-text.ts';

/** The bytes of a text in the encoding that it was read from. Windows-1252 has no sign for some letters: they become a question mark. */
export function encodeTable(text: string, encoding: TableEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'windows-1252') return encodeWindows1252(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
}
