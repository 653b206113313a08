import { crc32, deflateSync } from 'node:zlib';

/** A sound PNG of this size, with a slope of greys in it. */
export function png(width: number, height: number): Uint8Array {
  const rows = Uint8Array.from({ length: (width + 1) * height }, (_, at) =>
    at % (width + 1) === 0 ? 0 : Math.round((255 * (at % (width + 1))) / width),
  );
  const size = new DataView(new ArrayBuffer(13));
  size.setUint32(0, width);
  size.setUint32(4, height);
  size.setUint8(8, 8);
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', new Uint8Array(size.buffer)),
    ...chunk('IDAT', deflateSync(rows)),
    ...chunk('IEND', new Uint8Array()),
  ]);
}

/** A PNG whose header says this size, whatever follows. */
export function pngThatSays(width: number, height: number): Uint8Array {
  const bytes = png(1, 1);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  view.setUint32(29, crc32(bytes.subarray(12, 29)));
  return bytes;
}

function chunk(name: string, content: Uint8Array): readonly number[] {
  const named = Uint8Array.from([...new TextEncoder().encode(name), ...content]);
  const ends = new DataView(new ArrayBuffer(8));
  ends.setUint32(0, content.length);
  ends.setUint32(4, crc32(named));
  const [length, sum] = [new Uint8Array(ends.buffer, 0, 4), new Uint8Array(ends.buffer, 4, 4)];
  return [...length, ...named, ...sum];
}

/** What stands before the dots of a JPEG of this size, in one of the codings; no reader here looks further. */
export function jpegHead(width: number, height: number, frame = 0xc0): Uint8Array {
  const [high, low] = [(n: number) => n >> 8, (n: number) => n & 255];
  const jfif = [0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0];
  const size = [0xff, frame, 0, 11, 8, high(height), low(height), high(width), low(width), 1, 1, 0x11, 0];
  return Uint8Array.from([0xff, 0xd8, ...jfif, ...size, 0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0, 0xff, 0xd9]);
}

/** A drawing that only draws. */
export const STILL_SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#0b4a8f"/></svg>';
