import type { Address, Picture } from '../node.ts';
import { pictureHeader } from '../picture.ts';
import { pictureOfUrl } from '../picture-url.ts';
import { type ReadState, report, stopAtLimit } from './read-state.ts';

const PICTURES = /data:image\/(?:png|jpe?g);base64,[A-Za-z0-9+/]{60,}={0,2}/gi;

/**
 * The text with a short name in the place of each address that holds a picture: what is told of long texts and of their marks is told of
 * words, and a parser does not carry a photograph through every step. {@link takePicture} finds them again.
 */
export function liftPictures(text: string, state: ReadState): string {
  const { pictures, pictureBytes } = state.limits;
  let letters = 0;
  return text.replace(PICTURES, (url) => {
    const name = `data:image/png;base64,#${state.pictures.size}`;
    letters += url.length;
    if (state.pictures.size >= pictures) stopAtLimit(state, 'limit-pictures', { limit: pictures });
    if ((letters * 3) / 4 > pictureBytes) stopAtLimit(state, 'limit-picture-bytes', { limit: pictureBytes });
    state.pictures.set(name, url);
    return name;
  });
}

/** The picture that an address holds, where it is sound and no larger than may be; what is neither is told. Nothing is fetched. */
export function takePicture(url: string, state: ReadState, at: Address | undefined): Picture | undefined {
  const picture = pictureOfUrl(state.pictures.get(url) ?? url);
  if (picture === undefined) return undefined;
  const header = pictureHeader(picture);
  if (header === undefined) {
    report(state, 'picture-unreadable', 'warning', {}, at);
    return undefined;
  }
  const limit = state.limits.picturePixels;
  if (header.width * header.height <= limit) return picture;
  report(state, 'limit-picture-pixels', 'warning', { found: `${header.width} × ${header.height}`, limit }, at);
  return undefined;
}

/** Whether an address holds a picture, not the place of one. */
export function holdsPicture(url: string, state: ReadState): boolean {
  return state.pictures.has(url) || pictureOfUrl(url) !== undefined;
}

/** What is told of a picture that is not taken: its words, and the address where it stands, which nobody visits. */
export function tellPicture(alternative: string, url: string, state: ReadState, at: Address | undefined): void {
  const address = url === '' || url.startsWith('data:') ? {} : { address: url.slice(0, LONGEST_ADDRESS) };
  report(state, 'dropped-image', 'warning', { found: alternative, ...address }, at);
}

const LONGEST_ADDRESS = 200;
