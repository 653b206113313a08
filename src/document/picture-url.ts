import type { Picture } from './node.ts';
import { pictureHeader } from './picture.ts';

/** Bytes turned into letters at once: an argument for each, and there is room for few. */
const STEP = 3 * 0x2000;

/** A picture as an address that holds all of it (RFC 2397). */
export function pictureUrl(picture: Picture): string {
  let letters = '';
  for (let at = 0; at < picture.bytes.length; at += STEP)
    letters += btoa(String.fromCharCode(...picture.bytes.subarray(at, at + STEP)));
  return `data:${pictureHeader(picture)?.type ?? 'image/png'};base64,${letters}`;
}

const PICTURE_URL = /^data:image\/(?:png|jpe?g);base64,([A-Za-z0-9+/]*={0,2})$/i;

/** The picture that an address holds; what it is in truth, its bytes say. */
export function pictureOfUrl(url: string): Picture | undefined {
  const [, letters] = PICTURE_URL.exec(url) ?? [];
  if (letters === undefined) return undefined;
  try {
    return { bytes: Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0)) };
  } catch {
    return undefined;
  }
}
