import { utf16Of } from './utf-16.ts';

/** What a file can be that is no text. */
type BinaryKind = 'office' | 'old-office' | 'pdf' | 'other';
/** Those that their first bytes name. */
export type NamedBinary = Exclude<BinaryKind, 'other'>;

const STARTS: readonly (readonly [kind: NamedBinary, start: readonly number[]])[] = [
  ['office', [0x50, 0x4b, 0x03, 0x04]],
  ['old-office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** How far zero bytes are looked for: a text has none, unless it is UTF-16. */
const LOOKED_AT = 4096;

/** What bytes are that cannot be the text of a plan or of a form; nothing for a text, in whatever encoding. */
export function binaryKind(bytes: Uint8Array): BinaryKind | undefined {
  const named = namedBinary(bytes);
  if (named !== undefined) return named;
  const head = bytes.subarray(0, LOOKED_AT);
  return utf16Of(head) !== undefined || !head.includes(0) ? undefined : 'other';
}

/** The same where a zero byte is no proof, of bytes or of what they were decoded to in whatever encoding. */
export function namedBinary(start: Uint8Array | string): NamedBinary | undefined {
  const isAt =
    typeof start === 'string'
      ? (byte: number, i: number) => isDecoded(start.charCodeAt(i), byte)
      : (byte: number, i: number) => start[i] === byte;
  return STARTS.find(([, bytes]) => bytes.every(isAt))?.[0];
}

/** A byte beyond ASCII has become some letter, alone or with its neighbours, or what stands for bytes that are none. */
function isDecoded(unit: number, byte: number): boolean {
  return byte < 0x80 ? unit === byte : unit >= 0x80;
}
