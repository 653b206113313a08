import { defined } from '../../../internal/defined.ts';
import { withoutEnds } from '../../direction-ends.ts';
import type { Address, InlineNode, NoteNode, TableNode } from '../../node.ts';
import { isNoteKind } from '../../note-kinds.ts';
import type { Relationship } from '../../ooxml/index.ts';
import {
  childOf,
  childrenOf,
  OWN_CHART,
  OWN_NOTES,
  partRelationships,
  partText,
  partXml,
  relatedPart,
  settled,
  textOf,
  type XmlElement,
} from '../../ooxml/index.ts';
import { safeUrl } from '../../safe-url.ts';
import { GOES_ON } from '../../slide-marks.ts';
import { plainText } from '../../visit.ts';
import { readChartTable } from '../office-chart.ts';
import { type PictureRead, readPicture } from '../office-picture.ts';
import { designOf, isTitle, marksOf, placeOf } from './design.ts';
import { isOn, type PptxContext, type SlideDesign } from './pptx-context.ts';
import { type ReadParagraph, readParagraph } from './read-paragraph.ts';
import { type ReadTable, readTable } from './read-table.ts';
import { readWords, type WordContext } from './read-words.ts';

/** How a table goes on with the one on the slide before. */
type Continued = 'no' | keyof typeof GOES_ON;

/** A shape of a slide, in the order shapes are read aloud. */
export type ReadShape =
  | {
      readonly kind: 'text';
      readonly paragraphs: readonly ReadParagraph[];
      /** Whether the first words go on with the last paragraph of the slide before. */
      readonly continued: boolean;
    }
  | {
      readonly kind: 'box';
      readonly look: NoteNode['kind'] | 'figure';
      readonly description: string;
      readonly paragraphs: readonly ReadParagraph[];
    }
  | { readonly kind: 'chart'; readonly description: string; readonly title: string; readonly values?: TableNode }
  | { readonly kind: 'picture'; readonly found: PictureRead }
  | { readonly kind: 'table'; readonly table: ReadTable; readonly continued: Continued };

/** What a slide says. */
export interface ReadSlide {
  readonly at: Address;
  /** Its title; `untitled` when it only repeats the title of the document. */
  readonly title: { readonly words: readonly InlineNode[]; readonly untitled: boolean } | undefined;
  readonly shapes: readonly ReadShape[];
}

interface Walk {
  readonly context: WordContext;
  readonly layout: SlideDesign | undefined;
  readonly at: Address;
  readonly shapes: ReadShape[];
  /** Parts of the pictures, by relationship id. */
  readonly images: ReadonlyMap<string, string>;
  /** And those of charts. */
  readonly charts: ReadonlyMap<string, string>;
  title: ReadSlide['title'];
}

/** Reads one slide. */
export function readSlide(name: string, number: number, reading: PptxContext): ReadSlide {
  const source = partXml(reading.file, name);
  const root = source && settled(source);
  const textsBefore = reading.counts.texts;
  const relationships = partRelationships(reading.file, name);
  const links = linksOf(relationships, name, reading);
  let ownNotes: XmlElement | undefined;
  const notes = relatedPart(relationships, 'notesSlide');
  if (notes !== undefined && !reading.notes.has(notes)) {
    // Notes that many slides share are read once.
    reading.notes.add(notes);
    ownNotes = notesBody(partXml(reading.file, notes));
    if (ownNotes === undefined && hasNotes(partXml(reading.file, notes))) reading.counts.notes++;
  }
  for (const { kind, target, external } of relationships) {
    if (kind === 'comments' && !external)
      reading.counts.comments += countComments(partText(reading.file, target) ?? '');
  }
  if (isOff(root?.attributes['show'])) reading.counts.hidden++;
  const walk: Walk = {
    context: { reading, links },
    layout: designOf(relationships, reading),
    at: { slide: number },
    shapes: [],
    images: partsOf(relationships, 'image'),
    charts: partsOf(relationships, 'chart'),
    title: undefined,
  };
  walkShapes(childOf(childOf(root, 'p:cSld'), 'p:spTree'), walk);
  // Whatever the reason that a text was not met, it is told.
  if (root !== undefined) reading.counts.lost += countTexts(root) - (reading.counts.texts - textsBefore);
  if (ownNotes !== undefined) {
    const said = childrenOf(ownNotes, 'a:p').map((one) => readParagraph(one, [], false, walk.context));
    walk.shapes.push({ kind: 'box', look: 'speaker', description: '', paragraphs: said });
  }
  return { at: walk.at, title: walk.title, shapes: walk.shapes };
}

function walkShapes(tree: XmlElement | undefined, walk: Walk): void {
  for (const child of childrenOf(tree)) walkShape(child, walk);
}

function walkShape(shape: XmlElement, walk: Walk): void {
  const { counts } = walk.context.reading;
  switch (shape.name) {
    case 'p:sp':
      readTextShape(shape, walk);
      return;
    case 'p:grpSp':
      walkShapes(shape, walk);
      return;
    case 'p:graphicFrame':
      readFrame(shape, walk);
      return;
    case 'p:contentPart':
      counts.graphics++;
      return;
    case 'p:pic': {
      const about = childOf(childOf(shape, 'p:nvPicPr'), 'p:cNvPr');
      const { pictures } = walk.context.reading;
      const found = readPicture(childOf(shape, 'p:blipFill'), about, (id) => walk.images.get(id), pictures);
      if (found === undefined) counts.pictures++;
      else walk.shapes.push({ kind: 'picture', found });
      return;
    }
    default:
      // What nobody knows may still hold words, or shapes with words.
      if (childOf(shape, 'p:txBody') === undefined) walkShapes(shape, walk);
      else readTextShape(shape, walk);
  }
}

/** The texts of a slide, but for numbers and dates that every slide repeats. */
function countTexts(element: XmlElement): number {
  if (element.name === 'a:t') return textOf(element).trim() === '' ? 0 : 1;
  if (element.name === 'p:sp' && COUNTED.has(placeOf(element)?.type ?? '')) return 0;
  return element.children.reduce((count, child) => count + (typeof child === 'string' ? 0 : countTexts(child)), 0);
}

const COUNTED = /* @__PURE__ */ new Set(['sldNum', 'dt']);

/** Places whose words every slide repeats. */
const REPEATED = new Set(['sldNum', 'ftr', 'dt', 'hdr']);
/** The writer's own boxes. */
const BOX = /^(?:Note (\w+)|Figure) \d+$/;
/** What the writer shows on every slide of a chapter, and which counts once. */
const AGAIN = /^Note (?:illustrative|source) \d+ \(repeated\)$/;

function readTextShape(shape: XmlElement, walk: Walk): void {
  const place = placeOf(shape);
  const body = childOf(shape, 'p:txBody');
  if (place !== undefined && REPEATED.has(place.type)) {
    if (place.type === 'ftr' || place.type === 'hdr') noteFoot(body, walk);
    return;
  }
  const { name = '', descr = '', hidden } = childOf(childOf(shape, 'p:nvSpPr'), 'p:cNvPr')?.attributes ?? {};
  if (place !== undefined && isTitle(place) && walk.title === undefined) {
    const words = titleWords(body, walk.context);
    if (words.length > 0) walk.title = { words, untitled: name.startsWith('Document title') };
    return;
  }
  const marks = marksOf(shape, place, walk.layout);
  if (isOn(hidden)) walk.context.reading.counts.hidden++;
  const paragraphs = childrenOf(body, 'a:p').map((paragraph) => readParagraph(paragraph, marks, false, walk.context));
  // Its words are those of another slide.
  if (AGAIN.test(name)) return;
  const description = withoutEnds(descr);
  const look = boxLook(name, paragraphs, description);
  if (look !== undefined) {
    walk.shapes.push({ kind: 'box', look, description, paragraphs });
  } else if (paragraphs.some(({ words, mark }) => words.length > 0 || mark.kind !== 'none')) {
    walk.shapes.push({ kind: 'text', paragraphs, continued: name.endsWith(' (continued)') });
  }
}

/** Whether words only say what the description of a figure says: in any other shape they are content. */
function isDescribed(paragraphs: readonly ReadParagraph[], description: string): boolean {
  const words = paragraphs.map((paragraph) => plainText(paragraph.words)).join('');
  return description.replace(/\s+/g, '').includes(words.replace(/\s+/g, ''));
}

/** A foot is the same on many slides, so its words are told once. Without letters it is a number or a day. */
function noteFoot(body: XmlElement | undefined, { context }: Walk): void {
  const words = plainText(titleWords(body, context)).trim();
  if (/\p{L}{2}/u.test(words)) context.reading.counts.feet.add(words);
}

/** A title is one line, whatever its paragraphs. */
function titleWords(body: XmlElement | undefined, context: WordContext): readonly InlineNode[] {
  return childrenOf(body, 'a:p').flatMap((paragraph, index): readonly InlineNode[] => {
    const { words } = readWords(paragraph, () => true, context);
    const line = words.map((word): InlineNode => (word.type === 'break' ? { type: 'text', value: ' ' } : word));
    return index === 0 || line.length === 0 ? line : [{ type: 'text', value: ' ' }, ...line];
  });
}

function readFrame(frame: XmlElement, walk: Walk): void {
  const { reading } = walk.context;
  const {
    name = '',
    descr = '',
    title = '',
  } = childOf(childOf(frame, 'p:nvGraphicFramePr'), 'p:cNvPr')?.attributes ?? {};
  const data = childOf(childOf(frame, 'a:graphic'), 'a:graphicData');
  const part = walk.charts.get(childOf(data, 'c:chart')?.attributes['r:id'] ?? '');
  const values = part === undefined ? undefined : readChartTable(reading.file, part, reading.language);
  if (values !== undefined || name.startsWith(`${OWN_CHART} `)) {
    walk.shapes.push({
      kind: 'chart',
      description: withoutEnds(descr),
      title: withoutEnds(title),
      ...defined({ values }),
    });
    if (values === undefined) reading.counts.graphics++;
    return;
  }
  const element = childOf(data, 'a:tbl');
  if (element === undefined) {
    reading.counts.graphics++;
    return;
  }
  const continued = howItGoesOn(name);
  if (continued === 'no') reading.counts.tables++;
  const at = { ...walk.at, table: reading.counts.tables };
  walk.shapes.push({ kind: 'table', continued, table: readTable(element, at, walk.context) });
}

/** How many comments a part holds, in the form of before and since 2021 (ISO/IEC 29500-1, 19.4; MS-PPTX 2.17). */
function countComments(source: string): number {
  return source.match(/<(?:\w+:)?cm[\s>]/g)?.length ?? 0;
}

function isOff(value: string | undefined): boolean {
  return value === '0' || value === 'false';
}

/** The words beside a slide that the writer put there. */
function notesBody(root: XmlElement | undefined): XmlElement | undefined {
  const shape = childrenOf(childOf(childOf(root, 'p:cSld'), 'p:spTree'), 'p:sp').find((one) =>
    childOf(childOf(one, 'p:nvSpPr'), 'p:cNvPr')?.attributes['name']?.startsWith(OWN_NOTES),
  );
  return childOf(shape, 'p:txBody');
}

/** Whether somebody wrote notes for the speaker. */
function hasNotes(root: XmlElement | undefined): boolean {
  return childrenOf(childOf(childOf(root, 'p:cSld'), 'p:spTree'), 'p:sp').some((shape) => {
    const body = placeOf(shape)?.type === 'body' ? childOf(shape, 'p:txBody') : undefined;
    return body !== undefined && textOf(body).trim() !== '';
  });
}

/** Where the links of a slide lead; what is no address that may be followed is told. */
function linksOf(
  relationships: readonly Relationship[],
  part: string,
  { findings }: PptxContext,
): ReadonlyMap<string, { readonly url: string }> {
  const links = new Map<string, { readonly url: string }>();
  for (const { id, kind, target, external } of relationships) {
    if (kind !== 'hyperlink' || !external) continue;
    const url = safeUrl(target);
    if (url !== undefined) links.set(id, { url });
    else {
      const params = { url: target.slice(0, 80) };
      findings.push({ code: 'pptx-link-dropped', severity: 'warning', params, part });
    }
  }
  return links;
}

function partsOf(relationships: readonly Relationship[], kind: 'image' | 'chart'): ReadonlyMap<string, string> {
  return new Map(
    relationships.filter((one) => one.kind === kind && !one.external).map(({ id, target }) => [id, target]),
  );
}

/** What a box of ours is, by its name; one without a kind describes a figure. */
function boxLook(name: string, paragraphs: readonly ReadParagraph[], description: string) {
  const [isBox, kind] = BOX.exec(name) ?? [];
  if (isNoteKind(kind)) return kind;
  return isBox && kind === undefined && isDescribed(paragraphs, description) ? 'figure' : undefined;
}

function howItGoesOn(name: string): Continued {
  const ways = Object.keys(GOES_ON) as (keyof typeof GOES_ON)[];
  return ways.find((way) => name.endsWith(GOES_ON[way])) ?? 'no';
}
