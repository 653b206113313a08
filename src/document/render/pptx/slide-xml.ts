import { cleanText } from '../../clean-text.ts';
import { endedText } from '../../direction-ends.ts';
import type { FigureNode } from '../../node.ts';
import { officeLanguage } from '../../office-language.ts';
import { escapeXmlAttribute, OWN_CHART, XML_DECLARATION } from '../../ooxml/index.ts';
import { GOES_ON, ILLUSTRATIVE_INK, MUTED_INK } from '../../slide-marks.ts';
import { descriptionXml } from '../office-picture.ts';
import { chartFrameXml } from './chart-frame.ts';
import type { BoxLook } from './flow.ts';
import { NAMESPACES, slideNumberField, TREE_START } from './markup.ts';
import { BODY_WIDTH, BOX_MARGIN, emu, FOOT, PAGE, STAMP } from './page.ts';
import type { Paragraph } from './paragraph.ts';
import { type LinkId, paragraphsXml, runsXml } from './paragraph-xml.ts';
import type { Shape, Slide } from './slide.ts';
import type { SlideTitle } from './slide-titles.ts';
import { tableXml } from './table-xml.ts';

/** Which slide it is, from 1, in a document of which language. */
export interface SlideNumber {
  readonly number: number;
  readonly language: string;
}

/** Gives the relationship of a chart. */
export type ChartId = (shape: Extract<Shape, { kind: 'chart' }>) => string;

/** Gives what fills the frame of a picture. */
export type PictureFill = (figure: FigureNode) => string;

/** Where a slide finds what stands in parts of their own. */
interface SlideParts {
  readonly linkId: LinkId;
  readonly chartId: ChartId;
  readonly pictureFill: PictureFill;
}

interface ShapeForm extends SlideParts {
  readonly textSize: number;
  readonly cover: boolean;
}

/** A slide: its title, its shapes from top to bottom (the order in which they are read aloud), its number. */
export function slideXml(slide: Slide, title: SlideTitle, page: SlideNumber, parts: SlideParts): string {
  const { linkId } = parts;
  const { shapes, textSize, margins, cover = false } = slide;
  let id = 3;
  let body = false;
  let xml = '';
  if (margins?.stamp)
    xml += marginXml('illustrative', margins.stamp, { id: id++, end: margins.first ? '' : REPEATED, linkId });
  for (const shape of shapes) {
    const placeholder = shape.kind === 'text' && !body;
    if (placeholder) body = true;
    xml += shapeXml(shape, id++, placeholder, { ...parts, textSize, cover });
  }
  if (margins?.foot) xml += marginXml('source', margins.foot, { id: id++, end: margins.last ? '' : REPEATED, linkId });
  // On a cover the rule of the master has nothing to part.
  const ground = cover ? COVER_GROUND : '';
  return `${XML_DECLARATION}<p:sld ${NAMESPACES}${cover ? ' showMasterSp="0"' : ''}><p:cSld>${ground}<p:spTree>${TREE_START}${titleXml(title, linkId, cover)}${xml}${numberXml(id, page)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

/** Whether a slide has words that stand in the body of its layout. */
export function hasBody({ shapes }: Slide): boolean {
  return shapes.some(({ kind }) => kind === 'text');
}

/** The ground of a cover, in the colour of titles, with white letters on it: the contrast stays that of titles on white. */
const COVER_GROUND = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
const COVER_LETTERS =
  '<a:lstStyle><a:lvl1pPr><a:defRPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>';
/** Where the title of a cover stands, how its letters grow, and how far down the words below it begin. */
const COVER = { titleTop: 130, titleHeight: 150, grow: 1.4, wordsTop: 300 } as const;

function titleXml({ runs, size, untitled }: SlideTitle, linkId: LinkId, cover: boolean): string {
  if (cover) {
    const place = `<a:xfrm><a:off x="${emu(PAGE.left)}" y="${emu(COVER.titleTop)}"/><a:ext cx="${emu(BODY_WIDTH)}" cy="${emu(COVER.titleHeight)}"/></a:xfrm>`;
    return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${untitled ? 'Document title' : 'Title'} 1"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr><p:txBody><a:bodyPr anchor="b"/>${COVER_LETTERS}<a:p>${runsXml(runs, Math.round(size * COVER.grow), '', linkId)}</a:p></p:txBody></p:sp>`;
  }
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${untitled ? 'Document title' : 'Title'} 1"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>${runsXml(runs, size, '', linkId)}</a:p></p:txBody></p:sp>`;
}

function numberXml(id: number, { number, language }: SlideNumber): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Slide Number ${id - 1}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>${slideNumberField(String(number), `<a:rPr lang="${officeLanguage(language)}"/>`)}</a:p></p:txBody></p:sp>`;
}

function shapeXml(
  shape: Shape,
  id: number,
  placeholder: boolean,
  { textSize, linkId, chartId, pictureFill, cover }: ShapeForm,
): string {
  const place = placeXml(shape, cover ? COVER.wordsTop : PAGE.top);
  switch (shape.kind) {
    case 'text': {
      const kind = placeholder
        ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph idx="1"/></p:nvPr>'
        : '<p:cNvSpPr txBox="1"/><p:nvPr/>';
      return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Text ${id - 1}${shape.continued ? GOES_ON.rows : ''}"/>${kind}</p:nvSpPr><p:spPr><a:xfrm>${place}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:noAutofit/></a:bodyPr>${cover ? COVER_LETTERS : '<a:lstStyle/>'}${paragraphsXml(shape.paragraphs, { textSize, linkId })}</p:txBody></p:sp>`;
    }
    case 'box':
      return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${BOX_NAME[shape.look]} ${id - 1}"${descriptionXml(shape.description)}/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>${place}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${FRAME[shape.look]}</p:spPr><p:txBody><a:bodyPr wrap="square" lIns="${emu(BOX_MARGIN.x)}" tIns="${emu(BOX_MARGIN.y)}" rIns="${emu(BOX_MARGIN.x)}" bIns="${emu(BOX_MARGIN.y)}"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphsXml(shape.paragraphs, { textSize, linkId })}</p:txBody></p:sp>`;
    case 'table':
      return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Table ${id - 1}${tableMark(shape)}"${descriptionXml(shape.description)}/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm>${place}</p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${tableXml(shape, { textSize: shape.textSize, linkId })}</a:graphicData></a:graphic></p:graphicFrame>`;
    case 'chart': {
      const named = shape.title === '' ? '' : ` title="${escapeXmlAttribute(endedText(shape.title))}"`;
      return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${OWN_CHART} ${id - 1}"${descriptionXml(shape.description)}${named}/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm>${place}</p:xfrm>${chartFrameXml(chartId(shape))}</p:graphicFrame>`;
    }
    case 'picture': {
      const fill = pictureFill(shape.figure);
      const about = `id="${id}" name="Picture ${id - 1}"${descriptionXml(cleanText(shape.figure.alternative))}`;
      return `<p:pic><p:nvPicPr><p:cNvPr ${about}/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill>${fill}</p:blipFill><p:spPr><a:xfrm>${place}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
    }
    default:
      return shape satisfies never;
  }
}

/** The name of what another slide of the same words shows too: a stamp counts on the first, a foot on the last. Readers leave the others out. */
const REPEATED = ' (repeated)';

/** How a stamp and a foot stand on a slide. */
const MARGIN = {
  illustrative: {
    place: STAMP,
    fill: `<a:solidFill><a:srgbClr val="${ILLUSTRATIVE_INK}"/></a:solidFill>`,
    align: 'ctr',
    letters: '<a:defRPr b="1"><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:defRPr>',
  },
  source: {
    place: FOOT,
    fill: '<a:noFill/>',
    align: 'l',
    letters: `<a:defRPr><a:solidFill><a:srgbClr val="${MUTED_INK}"/></a:solidFill></a:defRPr>`,
  },
} as const;

function marginXml(
  look: keyof typeof MARGIN,
  paragraphs: readonly Paragraph[],
  { id, end, linkId }: { readonly id: number; readonly end: string; readonly linkId: LinkId },
): string {
  const { place, fill, align, letters } = MARGIN[look];
  const { left, top, width, height, textSize } = place;
  const words = paragraphsXml(paragraphs, { textSize, flush: true, linkId }).replaceAll(
    '<a:pPr marL="0" indent="0">',
    `<a:pPr marL="0" indent="0" algn="${align}">`,
  );
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${BOX_NAME[look]} ${id - 1}${end}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${emu(left)}" y="${emu(top)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill}</p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle><a:lvl1pPr>${letters}</a:lvl1pPr></a:lstStyle>${words}</p:txBody></p:sp>`;
}

/** How a table goes on with the one on the slide before; the reader puts them together again. */
function tableMark({ part, continued, beside }: Extract<Shape, { kind: 'table' }>): string {
  if (part === 1) return beside ? GOES_ON.columns : '';
  return continued ? GOES_ON.row : GOES_ON.rows;
}

function placeXml(shape: Shape, bodyTop: number): string {
  const width = shape.kind === 'picture' ? shape.width : BODY_WIDTH;
  return `<a:off x="${emu(PAGE.left)}" y="${emu(bodyTop + shape.top)}"/><a:ext cx="${emu(width)}" cy="${emu(shape.height)}"/>`;
}

const BOX_NAME: Readonly<Record<BoxLook, string>> = {
  info: 'Note info',
  warning: 'Note warning',
  help: 'Note help',
  illustrative: 'Note illustrative',
  source: 'Note source',
  speaker: 'Note speaker',
  figure: 'Figure',
};

/** Each kind has a line of its own, not only a colour. */
const FRAME: Readonly<Record<BoxLook, string>> = {
  info: frame('EEF2F8', '0B4A8F', 1, 'solid'),
  warning: frame('FFF6E8', '8A4B00', 2.25, 'solid'),
  help: frame('F6F6F6', MUTED_INK, 1, 'dash'),
  illustrative: frame('F4EFF9', ILLUSTRATIVE_INK, 1, 'solid'),
  source: '',
  speaker: frame('F6F6F6', MUTED_INK, 1, 'dash'),
  figure: frame('FFFFFF', 'C5CCD6', 0.75, 'solid'),
};

function frame(fill: string, line: string, width: number, dash: 'solid' | 'dash'): string {
  return `<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill><a:ln w="${emu(width)}"><a:solidFill><a:srgbClr val="${line}"/></a:solidFill><a:prstDash val="${dash}"/></a:ln>`;
}
