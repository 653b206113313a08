import { endedText } from '../direction-ends.ts';
import type { FigureNode } from '../node.ts';
import { escapeXmlAttribute, type PackagePart } from '../ooxml/index.ts';
import { pictureHeader } from '../picture.ts';
import { isStillSvg } from '../still-svg.ts';

/** The pictures of a file, each a part of its own however often it is shown. */
export interface OfficePictures {
  readonly parts: PackagePart[];
  readonly types: (readonly [part: string, type: string])[];
  /** Names of the parts by what they hold. */
  readonly names: Map<Uint8Array | string, string>;
  /** Drawings in lines that were left out. */
  leftOut: number;
}

export function newPictures(): OfficePictures {
  return { parts: [], types: [], names: new Map(), leftOut: 0 };
}

/** A picture of a figure as an Office file shows it: where its parts stand, and its size in points. */
interface OfficePicture {
  readonly dots: string;
  /** The same in lines, for programs that show such. */
  readonly lines?: string;
  readonly width: number;
  readonly height: number;
}

/** Points of a dot: 96 of them make an inch. */
const POINTS = 0.75;

/** The size of a picture in points; nothing for a figure without one. */
export function pictureSize({ picture }: FigureNode): { readonly width: number; readonly height: number } | undefined {
  const header = picture === undefined ? undefined : pictureHeader(picture);
  return header && { width: header.width * POINTS, height: header.height * POINTS };
}

/** Adds the picture of a figure to a file whose parts stand in `folder`; nothing for a figure without one. */
export function addPicture(
  pictures: OfficePictures,
  folder: 'ppt' | 'word',
  figure: FigureNode,
): OfficePicture | undefined {
  const { picture, svg } = figure;
  const header = picture === undefined ? undefined : pictureHeader(picture);
  const size = pictureSize(figure);
  if (picture === undefined || header === undefined || size === undefined) return undefined;
  const part = (content: Uint8Array | string, type: string, ending: string): string => {
    const known = pictures.names.get(content);
    if (known !== undefined) return known;
    const name = `media/picture${pictures.names.size + 1}.${ending}`;
    pictures.names.set(content, name);
    pictures.types.push([`${folder}/${name}`, type]);
    pictures.parts.push({ name: `${folder}/${name}`, content });
    return name;
  };
  const dots = part(picture.bytes, header.type, header.type === 'image/png' ? 'png' : 'jpeg');
  if (svg.trim() === '') return { dots, ...size };
  if (isStillSvg(svg)) return { dots, lines: part(svg, 'image/svg+xml', 'svg'), ...size };
  pictures.leftOut++;
  return { dots, ...size };
}

/** What fills the frame of a picture; `id` gives the relationship to a part. Source: MS-ODRAWXML 2.2.5 (svgBlip). */
export function blipXml({ dots, lines }: OfficePicture, id: (part: string) => string): string {
  const svg =
    lines === undefined
      ? ''
      : `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${id(lines)}"/></a:ext></a:extLst>`;
  return `<a:blip r:embed="${id(dots)}"${svg === '' ? '/>' : `>${svg}</a:blip>`}<a:stretch><a:fillRect/></a:stretch>`;
}

/** Words for those who do not see a picture, as an attribute. */
export function descriptionXml(description: string): string {
  return description === '' ? '' : ` descr="${escapeXmlAttribute(endedText(description))}"`;
}
