import {
  childOf,
  childrenOf,
  elementsIn,
  type OoxmlPackage,
  openPackage,
  partXml,
  relatedPart,
  textOf,
  type XmlElement,
} from '../ooxml/index.ts';
import { slideNames } from '../parse/pptx/index.ts';
import type { TemplateFinding } from './fill-issue.ts';

/** A point of type, and a slide of 16:9 where the file does not say. */
const POINT = 12_700;
const USUAL_SIZE: Size = { width: 12_192_000, height: 6_858_000 };

/** The sizes of letters come from shape, layout and master: no slide is set in less than this, so that what is told is sure. */
const LEAST_LETTER = 10 * POINT;
const LINE = 1.2;
/** Narrow letters are no narrower on average. */
const LETTER_WIDTH = 0.4;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The slides from which something runs out for sure: a program shows no more of it, and a slide does not grow. */
export function overfullSlides(bytes: Uint8Array, limits: Partial<OoxmlPackage['limits']>): readonly TemplateFinding[] {
  const file = openPackage(bytes, limits);
  const { about, slides } = slideNames(file);
  const size = sizeOf(childOf(partXml(file, relatedPart(about, 'officeDocument') ?? ''), 'p:sldSz'));
  return slides.flatMap((name, i) => {
    const tree = childOf(childOf(partXml(file, name), 'p:cSld'), 'p:spTree');
    const lost = Math.max(0, ...childrenOf(tree, 'p:graphicFrame').map((frame) => rowsBelow(frame, size)));
    const isOver = lost > 0 || childrenOf(tree, 'p:sp').some((shape) => isOverfull(shape, size));
    const params = lost > 0 ? { rows: lost } : {};
    return isOver ? [{ code: 'slide-overfull', params, part: name, position: { slide: i + 1 } } as const] : [];
  });
}

function sizeOf(element: XmlElement | undefined): Size {
  const width = Number(element?.attributes['cx']);
  const height = Number(element?.attributes['cy']);
  return width > 0 && height > 0 ? { width, height } : USUAL_SIZE;
}

/** How many rows of a table begin below the slide; rows grow with their words, and are never less than their height. */
function rowsBelow(frame: XmlElement, { height }: Size): number {
  const top = Number(childOf(childOf(frame, 'p:xfrm'), 'a:off')?.attributes['y']);
  const table = elementsIn(frame).find(({ name }) => name === 'a:tbl');
  if (table === undefined || !Number.isFinite(top)) return 0;
  let bottom = top;
  return childrenOf(table, 'a:tr').filter(({ attributes }) => {
    bottom += Number(attributes['h']) || 0;
    return bottom > height;
  }).length;
}

/** Whether the words of a shape need more than the whole slide, set in the smallest letters. */
function isOverfull(shape: XmlElement, { width, height }: Size): boolean {
  const perLine = width / (LETTER_WIDTH * LEAST_LETTER);
  const lines = childrenOf(childOf(shape, 'p:txBody'), 'a:p').reduce(
    (sum, paragraph) => sum + Math.max(1, Math.ceil(textOf(paragraph).length / perLine)),
    0,
  );
  return lines * LINE * LEAST_LETTER > height;
}
