import { crc32 } from './crc32.ts';
import { deflateFast } from './deflate-fast.ts';
import { scratchBytes } from './scratch-bytes.ts';

/** One part ready to be written: its bytes as they will stand in the zip. */
export interface PackedPart {
  /** `word/document.xml`, without leading slash. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8;
  readonly crc: number;
  /** Bytes once inflated. */
  readonly size: number;
  readonly packed: Uint8Array;
}

/** Below this size deflating costs more than it saves. */
const WORTH_DEFLATING = 512;

/** Packs a part. One that never changes can be packed once and written many times. */
export function packPart(name: string, content: string | Uint8Array): PackedPart {
  const bytes = typeof content === 'string' ? encoded(content) : content;
  const crc = crc32(bytes);
  const size = bytes.length;
  const deflated = size < WORTH_DEFLATING ? undefined : deflateFast(bytes);
  if (deflated === undefined || deflated.length >= size) return { name, method: 0, crc, size, packed: bytes.slice() };
  return { name, method: 8, crc, size, packed: deflated };
}

/** UTF-8 in scratch room: good until the next call. */
function encoded(text: string): Uint8Array {
  const room = scratchBytes('encoded', text.length * 3);
  return room.subarray(0, new TextEncoder().encodeInto(text, room).written);
}

const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
/** 1 January 1980, the first day that zip knows: the same content gives the same bytes on any day. */
const FIRST_DAY = 0x0021;
const VERSION = 20;
const UTF8_NAME = 0x0800;

/** A zip of these parts, in this order, with nothing of the machine or the day in it. */
export function writeZip(parts: readonly PackedPart[]): Uint8Array {
  const encoder = new TextEncoder();
  const files = parts.map((part) => ({ part, name: encoder.encode(part.name) }));
  let length = END_SIZE;
  for (const { part, name } of files) length += LOCAL_SIZE + CENTRAL_SIZE + 2 * name.length + part.packed.length;
  const zip = new Uint8Array(length);
  const view = new DataView(zip.buffer);

  const offsets: number[] = [];
  let at = 0;
  for (const { part, name } of files) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeFacts(view, at + 6, part, name);
    zip.set(name, at + LOCAL_SIZE);
    zip.set(part.packed, at + LOCAL_SIZE + name.length);
    at += LOCAL_SIZE + name.length + part.packed.length;
  }
  const directory = at;
  files.forEach(({ part, name }, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    view.setUint16(at + 6, VERSION, true);
    writeFacts(view, at + 8, part, name);
    view.setUint32(at + 42, offsets[i] ?? 0, true);
    zip.set(name, at + CENTRAL_SIZE);
    at += CENTRAL_SIZE + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return zip;
}

/** The fields that the local header and the directory share, from the flags to the length of the name. */
function writeFacts(view: DataView, at: number, part: PackedPart, name: Uint8Array): void {
  view.setUint16(at, name.length === part.name.length ? 0 : UTF8_NAME, true);
  view.setUint16(at + 2, part.method, true);
  view.setUint16(at + 6, FIRST_DAY, true);
  view.setUint32(at + 8, part.crc, true);
  view.setUint32(at + 12, part.packed.length, true);
  view.setUint32(at + 16, part.size, true);
  view.setUint16(at + 20, name.length, true);
}
