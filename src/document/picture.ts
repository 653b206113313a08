import type { Picture } from './node.ts';

/** What a picture says of itself in its first bytes: sizes in dots. */
interface PictureHeader {
  readonly type: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
}

/**
 * The kind and the size of a picture, read from its bytes and not believed from anywhere else; `undefined` for what is no sound PNG or
 * JPEG. Nothing is unpacked: a picture that would grow to gigabytes shows it here, in a few bytes.
 *
 * Source: PNG (W3C Recommendation, third edition), 5.2 and 11.2.1; JPEG (ITU-T T.81), B.1.1 and B.2.2.
 */
export function pictureHeader({ bytes }: Picture): PictureHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = pngSize(view) ?? jpegSize(view);
  return found !== undefined && found.width > 0 && found.height > 0 ? found : undefined;
}

const PNG_START = [0x89504e47, 0x0d0a1a0a, 13, 0x49484452] as const;
const PNG_END = 0x49454e44;

function pngSize(view: DataView): PictureHeader | undefined {
  if (view.byteLength < 33 || !PNG_START.every((word, i) => view.getUint32(i * 4) === word)) return undefined;
  // Chunk after chunk to the end: a download that stopped half-way is no picture.
  for (let at = 8; at + 12 <= view.byteLength; at += view.getUint32(at) + 12)
    if (view.getUint32(at + 4) === PNG_END)
      return { type: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
  return undefined;
}

function jpegSize(view: DataView): PictureHeader | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  for (let at = 2; at + 9 <= view.byteLength; ) {
    const marker = view.getUint16(at);
    if (marker === 0xffff) at++;
    else if (isFrame(marker))
      return { type: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // What has no length, or starts the dots before their size was told, is no sound picture.
    else if (marker < 0xff02 || (marker >= 0xffd0 && marker <= 0xffda)) return undefined;
    else at += view.getUint16(at + 2) + 2;
  }
  return undefined;
}

/** The start of a frame of any coding; three markers among them mean something else. */
function isFrame(marker: number): boolean {
  return marker >= 0xffc0 && marker <= 0xffcf && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc;
}
