import { withoutEnds } from '../direction-ends.ts';
import { DOCUMENT_LIMITS } from '../limits.ts';
import type { Picture } from '../node.ts';
import {
  childOf,
  childrenOf,
  isDecorative,
  type OoxmlPackage,
  partBytes,
  partText,
  type XmlElement,
} from '../ooxml/index.ts';
import { pictureHeader } from '../picture.ts';
import { isStillSvg } from '../still-svg.ts';

/** Pictures of one reading: those met so far, by the name of their part. */
export interface PicturesRead {
  readonly file: OoxmlPackage;
  readonly parts: Map<string, Picture | undefined>;
  /** Drawings of lines by the name of their part: those that are no still pictures are empty. */
  readonly drawings: Map<string, string>;
  bytes: number;
  count: number;
}

export function newPicturesRead(file: OoxmlPackage): PicturesRead {
  return { file, parts: new Map(), drawings: new Map(), bytes: 0, count: 0 };
}

/** A picture as it was found: its dots, its lines where it has some, its words. */
export interface PictureRead {
  readonly picture: Picture;
  readonly svg: string;
  readonly alternative: string;
}

/**
 * The picture that a frame is filled with, and the words `about` it. Nothing for what is no sound PNG or JPEG, is too large or stands
 * outside the file; nothing either for what its author calls decoration.
 */
export function readPicture(
  fill: XmlElement | undefined,
  about: XmlElement | undefined,
  targetOf: (id: string) => string | undefined,
  pictures: PicturesRead,
): PictureRead | undefined {
  const blip = childOf(fill, 'a:blip');
  const part = targetOf(blip?.attributes['r:embed'] ?? '');
  if (part === undefined || isDecorative(about)) return undefined;
  const picture = pictureOf(part, pictures);
  if (picture === undefined || ++pictures.count > DOCUMENT_LIMITS.pictures) return undefined;
  const [lines] = childrenOf(childOf(blip, 'a:extLst'), 'a:ext').flatMap(
    (extension) => childOf(extension, 'asvg:svgBlip')?.attributes['r:embed'] ?? [],
  );
  const drawn = lines === undefined ? undefined : targetOf(lines);
  return {
    picture,
    svg: drawn === undefined ? '' : drawingOf(drawn, pictures),
    alternative: withoutEnds(about?.attributes['descr'] ?? ''),
  };
}

/** A file may show one drawing on every page: it is looked at once. */
function drawingOf(part: string, { file, drawings }: PicturesRead): string {
  const known = drawings.get(part);
  if (known !== undefined) return known;
  const svg = partText(file, part) ?? '';
  const still = isStillSvg(svg) ? svg : '';
  drawings.set(part, still);
  return still;
}

function pictureOf(part: string, pictures: PicturesRead): Picture | undefined {
  if (pictures.parts.has(part)) return pictures.parts.get(part);
  const bytes = partBytes(pictures.file, part);
  const header = bytes && pictureHeader({ bytes });
  pictures.bytes += bytes?.length ?? 0;
  const fits =
    header !== undefined &&
    pictures.bytes <= DOCUMENT_LIMITS.pictureBytes &&
    header.width * header.height <= DOCUMENT_LIMITS.picturePixels;
  const picture = bytes !== undefined && fits ? { bytes } : undefined;
  pictures.parts.set(part, picture);
  return picture;
}
