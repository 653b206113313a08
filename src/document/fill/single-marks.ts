import type { XmlElement } from '../ooxml/index.ts';
import { type Edit, LAST, type Mark } from './step.ts';
import { attributePlace } from './template-text.ts';

const RANGE_MARK = /^w:(?:bookmark|perm|commentRange)(?:Start|End)$/;
const DRAWING = 'wp:docPr';
/** Ids that Word and PowerPoint give to paragraphs and rows; they make new ones where there are none. */
const PARAGRAPH_ID = /\s(?:[\w-]+:)?(?:paraId|textId)=(?:"[^"]*"|'[^']*')/g;

/** The ends of ranges inside an element, bookmarks among them. */
export function rangeMarks(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : RANGE_MARK.test(child.name) ? [child] : rangeMarks(child),
  );
}

/** What no two elements may share, and so is written once, or with a number of its own in each turn of a loop. */
export function singleEdits(
  root: XmlElement,
  source: string,
  removed: ReadonlySet<XmlElement>,
  own: ReadonlyMap<XmlElement, Mark>,
): readonly Edit[] {
  const edits: Edit[] = [];
  const free = freeDrawing(root);
  const add = (at: number, to: number, mark: Mark) => edits.push({ at, to, mark, order: LAST });
  const once = (at: number, to: number) => add(at, to, { kind: 'once', xml: source.slice(at, to) });
  const visit = (element: XmlElement, parent: string) => {
    if (removed.has(element)) return;
    const mark = own.get(element);
    if (mark !== undefined) {
      const place = attributePlace(source, element, element.name === 'w:numId' ? 'w:val' : 'w:id');
      if (place !== undefined) add(place.value, place.to - 1, mark);
      return;
    }
    if (RANGE_MARK.test(element.name) || isRowId(element) || (parent === 'w:sdtPr' && element.name === 'w:id')) {
      once(element.from, element.to);
      return;
    }
    const tag = source.slice(element.from, element.inside);
    if (element.name === 'w:p' || element.name === 'w:tr') {
      for (const { index, 0: id } of tag.matchAll(PARAGRAPH_ID))
        once(element.from + index, element.from + index + id.length);
    }
    const id = element.name === DRAWING ? attributePlace(source, element, 'id') : undefined;
    const number = id && source.slice(id.value, id.to - 1);
    if (id !== undefined && number !== undefined && /^\d+$/.test(number)) {
      add(id.value, id.to - 1, { kind: 'drawing', xml: number, free });
    }
    for (const child of element.children) if (typeof child !== 'string') visit(child, element.name);
  };
  visit(root, '');
  return edits;
}

/** PowerPoint keeps the id of a row in an extension of it. */
function isRowId(element: XmlElement): boolean {
  const [only] = element.children;
  return element.name === 'a:ext' && typeof only === 'object' && only.name.endsWith(':rowId');
}

/** A number above that of every drawing. */
function freeDrawing(root: XmlElement): number {
  let free = 1;
  const visit = (element: XmlElement) => {
    const id = element.name === DRAWING ? Number(element.attributes['id']) : 0;
    if (Number.isSafeInteger(id) && id >= free) free = id + 1;
    for (const child of element.children) if (typeof child !== 'string') visit(child);
  };
  visit(root);
  return free;
}
