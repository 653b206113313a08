import { append } from '../../internal/append.ts';
import { escapeMarkup, type XmlElement } from '../ooxml/index.ts';
import type { TagAction } from './match-tags.ts';
import type { TemplateParagraph } from './template-paragraph.ts';
import { pieceIndex, rowOf, type TemplateTag } from './template-tag.ts';

/** How a text is cut where it holds line breaks and tabs: what stands for them between two pieces of text. */
export interface TextBreaks {
  readonly line: string;
  readonly tab: string;
}

/** One step of writing a part. `level` names the record, counted in loops from the outside. */
export type Step =
  | { readonly kind: 'xml'; readonly xml: string }
  | { readonly kind: 'value'; readonly level: number; readonly name?: string; readonly breaks: TextBreaks }
  | { readonly kind: 'loop'; readonly level: number; readonly name: string; readonly steps: readonly Step[] }
  /** Names that may stand once in a document, such as bookmarks: written in the first turn of a loop only. */
  | { readonly kind: 'once'; readonly xml: string }
  /** The number of a drawing: as it stands in the first turn of a loop, then one that nothing in the part has. */
  | { readonly kind: 'drawing'; readonly xml: string; readonly free: number }
  /** Word wants a paragraph at the end of a cell, a header and a text box. */
  | { readonly kind: 'end-of-blocks'; readonly paragraph: string }
  /** A table whose rows were all repeated no time at all is left out: Word opens none without rows. */
  | { readonly kind: 'table'; readonly steps: readonly Step[] };

type Mark =
  | Exclude<Step, { readonly kind: 'loop' | 'table' }>
  | { readonly kind: 'start-loop'; readonly level: number; readonly name: string }
  | { readonly kind: 'start-table' }
  | { readonly kind: 'end' };

/** A change of the source: `mark` instead of what stands from `at` to `to`. */
interface Edit {
  readonly at: number;
  readonly to: number;
  readonly mark: Mark;
  /** Breaks ties between edits at one place. */
  readonly order: number;
}

const LAST = Number.MAX_SAFE_INTEGER;

/** Turns a part whose tags are sound into the steps that write it filled. What no tag touches keeps every character. */
export function compilePart(
  source: string,
  root: XmlElement,
  paragraphs: readonly TemplateParagraph[],
  tags: readonly TemplateTag[],
  actions: ReadonlyMap<TemplateTag, TagAction>,
): readonly Step[] {
  const edits: Edit[] = [];
  const byParagraph = groupTags(tags);
  const removed = removedElements(paragraphs, byParagraph, actions);
  const loopTables = new Set<XmlElement>();
  /** What must end with a paragraph, each with an element of it whose prefix such a paragraph has. */
  const ends = new Map<XmlElement, XmlElement>();

  for (const tag of tags) {
    const action = actions.get(tag);
    if (action?.does !== 'open' && action?.does !== 'close') continue;
    if (action.shape === 'inline') continue;
    const place = action.shape === 'rows' ? rowOf(tag.paragraph) : undefined;
    const element = place?.row ?? tag.paragraph.element;
    if (place?.table.name === 'w:tbl') loopTables.add(place.table);
    const before = (action.does === 'open') !== removed.has(element);
    const at = before ? element.from : element.to;
    const mark: Mark =
      action.does === 'open' ? { kind: 'start-loop', level: action.level, name: action.name } : { kind: 'end' };
    edits.push({ at, to: at, mark, order: tag.order });
    if (action.shape === 'blocks') noteEnd(tag.paragraph.ancestors, tag.paragraph.element, ends);
  }
  for (const element of removed) {
    const kept = rangeMarks(element)
      .map((mark) => source.slice(mark.from, mark.to))
      .join('');
    edits.push({ at: element.from, to: element.to, mark: { kind: 'once', xml: kept }, order: LAST });
  }
  for (const paragraph of paragraphs) {
    if (removed.has(paragraph.element)) noteEnd(paragraph.ancestors, paragraph.element, ends);
    const list = byParagraph.get(paragraph);
    if (list === undefined || isInside(paragraph, removed)) continue;
    append(edits, textEdits(source, paragraph, list, actions));
  }
  for (const table of loopTables) {
    edits.push({ at: table.from, to: table.from, mark: { kind: 'start-table' }, order: LAST - 2 });
    edits.push({ at: table.to, to: table.to, mark: { kind: 'end' }, order: -1 });
    const holder = findParents(root, table);
    noteEnd(holder, table, ends);
  }
  for (const [element, { from }] of ends) {
    const at = source.lastIndexOf('</', element.to - 1);
    // The prefix of the holder is known inside it; that of a paragraph may be its own. Slides have text in shapes of another kind.
    const sample = element.name.startsWith('p:') ? from : element.from;
    edits.push({
      at,
      to: at,
      mark: { kind: 'end-of-blocks', paragraph: `<${prefixAt(source, sample)}p/>` },
      order: LAST,
    });
  }
  append(edits, onceEdits(root, source, removed));
  return assemble(source, edits);
}

function groupTags(tags: readonly TemplateTag[]): ReadonlyMap<TemplateParagraph, readonly TemplateTag[]> {
  const groups = new Map<TemplateParagraph, TemplateTag[]>();
  for (const tag of tags) {
    const group = groups.get(tag.paragraph);
    if (group === undefined) groups.set(tag.paragraph, [tag]);
    else group.push(tag);
  }
  return groups;
}

/** Paragraphs and rows that hold nothing but tags of loops around them: once filled they would be stray blanks. */
function removedElements(
  paragraphs: readonly TemplateParagraph[],
  tags: ReadonlyMap<TemplateParagraph, readonly TemplateTag[]>,
  actions: ReadonlyMap<TemplateTag, TagAction>,
): ReadonlySet<XmlElement> {
  const removed = new Set<XmlElement>();
  /** Rows with a tag of a loop over rows, and whether all they hold so far is such tags. */
  const rows = new Map<XmlElement, boolean>();
  for (const paragraph of paragraphs) {
    for (const tag of tags.get(paragraph) ?? []) {
      const action = actions.get(tag);
      const row = rowOf(paragraph)?.row;
      if ((action?.does === 'open' || action?.does === 'close') && action.shape === 'rows' && row) rows.set(row, true);
    }
  }
  for (const paragraph of paragraphs) {
    const list = tags.get(paragraph) ?? [];
    const isBare = !paragraph.hasMore && blankWithout(paragraph.text, list);
    const loops = list.map((tag) => actions.get(tag));
    const outer = loops.every(
      (action) => (action?.does === 'open' || action?.does === 'close') && action.shape !== 'inline',
    );
    if (isBare && outer && list.length > 0) removed.add(paragraph.element);
    const betweenRows = list.every((tag) => {
      const action = actions.get(tag);
      const other = action?.does === 'open' ? action.end : action?.does === 'close' ? action.start : undefined;
      return other !== undefined && rowOf(other.paragraph)?.row !== rowOf(paragraph)?.row;
    });
    if (
      isBare &&
      outer &&
      betweenRows &&
      loops.every((action) => action && 'shape' in action && action.shape === 'rows')
    )
      continue;
    for (const ancestor of paragraph.ancestors) if (rows.has(ancestor)) rows.set(ancestor, false);
  }
  for (const [row, isBare] of rows) if (isBare) removed.add(row);
  // What stands in a row that goes, goes with it.
  for (const paragraph of paragraphs) {
    if (paragraph.ancestors.some((ancestor) => removed.has(ancestor))) removed.delete(paragraph.element);
  }
  return removed;
}

function blankWithout(text: string, tags: readonly TemplateTag[]): boolean {
  let end = 0;
  let rest = '';
  for (const { tag } of tags) {
    rest += text.slice(end, tag.from);
    end = tag.to;
  }
  return (rest + text.slice(end)).trim() === '';
}

function isInside({ element, ancestors }: TemplateParagraph, removed: ReadonlySet<XmlElement>): boolean {
  return removed.has(element) || ancestors.some((ancestor) => removed.has(ancestor));
}

/** Elements that must end with a paragraph of their own. */
const NEEDS_PARAGRAPH = /^(?:w:(?:tc|hdr|ftr|txbxContent|footnote|endnote)|a:txBody|p:txBody)$/;

function noteEnd(ancestors: readonly XmlElement[], sample: XmlElement, ends: Map<XmlElement, XmlElement>): void {
  const holder = ancestors.findLast(({ name }) => NEEDS_PARAGRAPH.test(name));
  if (holder !== undefined) ends.set(holder, sample);
}

function findParents(root: XmlElement, wanted: XmlElement): readonly XmlElement[] {
  const parents: XmlElement[] = [];
  let at: XmlElement | undefined = root;
  while (at !== undefined && at !== wanted) {
    parents.push(at);
    at = at.children.find(
      (child): child is XmlElement => typeof child !== 'string' && child.from <= wanted.from && wanted.to <= child.to,
    );
  }
  return parents;
}

const RANGE_MARK = /^w:(?:bookmark|comment|perm|commentRange)(?:Start|End)$/;

function rangeMarks(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : RANGE_MARK.test(child.name) ? [child] : rangeMarks(child),
  );
}

/** Bookmarks and the like that stay where they are, and ids that no two elements may share. */
function onceEdits(root: XmlElement, source: string, removed: ReadonlySet<XmlElement>): readonly Edit[] {
  const edits: Edit[] = [];
  const free = freeDrawing(root);
  const once = (at: number, to: number) =>
    edits.push({ at, to, mark: { kind: 'once', xml: source.slice(at, to) }, order: LAST });
  const walk = (element: XmlElement) => {
    if (removed.has(element)) return;
    if (RANGE_MARK.test(element.name) || isRowId(element)) {
      once(element.from, element.to);
      return;
    }
    const tag = source.slice(element.from, element.inside);
    if (element.name === 'w:p' || element.name === 'w:tr') {
      for (const { index, 0: id } of tag.matchAll(PARAGRAPH_ID))
        once(element.from + index, element.from + index + id.length);
    }
    const drawing = element.name === DRAWING ? /\sid=["'](\d+)/.exec(tag) : null;
    if (drawing?.[1] !== undefined) {
      const to = element.from + drawing.index + drawing[0].length;
      const mark = { kind: 'drawing', xml: drawing[1], free } as const;
      edits.push({ at: to - drawing[1].length, to, mark, order: LAST });
    }
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (element.name === 'w:sdtPr' && child.name === 'w:id') once(child.from, child.to);
      else walk(child);
    }
  };
  walk(root);
  return edits;
}

/** Ids that Word and PowerPoint give to paragraphs and rows; they make new ones where there are none. */
const PARAGRAPH_ID = /\s(?:[\w-]+:)?(?:paraId|textId)=(?:"[^"]*"|'[^']*')/g;
/** PowerPoint keeps the id of a row in an extension of it. */
function isRowId(element: XmlElement): boolean {
  const [only] = element.children;
  return element.name === 'a:ext' && typeof only === 'object' && only.name.endsWith(':rowId');
}

const DRAWING = 'wp:docPr';

/** A number above that of every drawing. */
function freeDrawing(root: XmlElement): number {
  let free = 1;
  const walk = (element: XmlElement) => {
    const id = element.name === DRAWING ? Number(element.attributes['id']) : 0;
    if (Number.isSafeInteger(id) && id >= free) free = id + 1;
    for (const child of element.children) if (typeof child !== 'string') walk(child);
  };
  walk(root);
  return free;
}

/** The edits of the text elements that the tags of a paragraph stand in. */
function textEdits(
  source: string,
  paragraph: TemplateParagraph,
  tags: readonly TemplateTag[],
  actions: ReadonlyMap<TemplateTag, TagAction>,
): readonly Edit[] {
  const edits: Edit[] = [];
  const { pieces } = paragraph;
  let next = 0;
  const touched = new Set<number>();
  for (const { tag } of tags) {
    for (let i = pieceIndex(pieces, tag.from); i <= pieceIndex(pieces, tag.to - 1); i++) touched.add(i);
  }
  for (const index of touched) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    const { element, run, start, text } = piece;
    const words = runWords(source, element, run);
    const end = start + text.length;
    const marks: Mark[] = [];
    const xml = (value: string) => marks.push({ kind: 'xml', xml: value });
    let at = start;
    xml(words.open);
    // Tags come in order and so do the pieces: those before are done with.
    while (next > 0 && (tags[next - 1]?.tag.to ?? 0) > start) next--;
    for (let i = next; i < tags.length; i++) {
      const placed = tags[i];
      if (placed === undefined || placed.tag.from >= end) break;
      next = i + 1;
      const { tag } = placed;
      if (tag.to <= start) continue;
      if (tag.from >= start) {
        xml(escapeMarkup(text.slice(at - start, tag.from - start)));
        const action = actions.get(placed);
        if (action?.does === 'value') {
          marks.push({ kind: 'value', level: action.level, name: action.name, breaks: words.breaks });
        } else if (action?.does === 'item') {
          marks.push({ kind: 'value', level: action.level, breaks: words.breaks });
        } else if (action !== undefined && action.shape === 'inline') {
          xml(words.close + words.endRun);
          marks.push(
            action.does === 'open' ? { kind: 'start-loop', level: action.level, name: action.name } : { kind: 'end' },
          );
          xml(words.startRun + words.open);
        }
      }
      at = Math.min(tag.to, end);
    }
    xml(escapeMarkup(text.slice(at - start)) + words.close);
    marks.forEach((mark, order) => {
      edits.push({ at: element.from, to: order === marks.length - 1 ? element.to : element.from, mark, order });
    });
  }
  return edits;
}

/** The prefix an element has in the file, with its colon. */
function prefixAt(source: string, from: number): string {
  return /^<([^\s:/>]+:)?/.exec(source.slice(from, from + 200))?.[1] ?? '';
}

/** The XML around a text, in the prefix the file uses. */
function runWords(source: string, element: XmlElement, run: XmlElement) {
  const isWord = element.name === 'w:t';
  // The prefix of the run is known inside it; that of the text may be its own.
  const prefix = prefixAt(source, /^[aw]:(?:r|fld|p)$/.test(run.name) ? run.from : element.from);
  const name = `${prefix}t`;
  const properties = run.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name.endsWith(':rPr'),
  );
  const look = properties === undefined ? '' : source.slice(properties.from, properties.to);
  const runName = /^<([^\s/>]+)/.exec(source.slice(run.from, run.inside))?.[1] ?? run.name;
  const open = isWord ? `<${name} xml:space="preserve">` : `<${name}>`;
  const close = `</${name}>`;
  const startRun = source.slice(run.from, run.inside) + look;
  const endRun = `</${runName}>`;
  const breaks: TextBreaks = isWord
    ? { line: `${close}<${prefix}br/>${open}`, tab: `${close}<${prefix}tab/>${open}` }
    : { line: `${close}${endRun}<${prefix}br>${look}</${prefix}br>${startRun}${open}`, tab: '\t' };
  return { open, close, startRun, endRun, breaks };
}

/** Puts the edits into the source and nests what loops and tables hold. */
function assemble(source: string, edits: readonly Edit[]): readonly Step[] {
  const ordered = edits.toSorted((a, b) => a.at - b.at || a.order - b.order);
  interface Frame {
    readonly steps: Step[];
    readonly mark: Mark | undefined;
  }
  const root: Frame = { steps: [], mark: undefined };
  const frames: Frame[] = [root];
  let done = 0;
  const top = () => frames.at(-1) ?? root;
  for (const { at, to, mark } of ordered) {
    if (at > done) top().steps.push({ kind: 'xml', xml: source.slice(done, at) });
    done = Math.max(done, to, at);
    if (mark.kind === 'start-loop' || mark.kind === 'start-table') frames.push({ steps: [], mark });
    else if (mark.kind === 'end') {
      const closed = frames.pop();
      if (closed?.mark?.kind === 'start-loop') {
        const { level, name } = closed.mark;
        top().steps.push({ kind: 'loop', level, name, steps: closed.steps });
      } else if (closed !== undefined) top().steps.push({ kind: 'table', steps: closed.steps });
    } else top().steps.push(mark);
  }
  root.steps.push({ kind: 'xml', xml: source.slice(done) });
  return root.steps;
}
