import { append } from '../../internal/append.ts';
import { grouped } from '../../internal/grouped.ts';
import type { XmlElement } from '../ooxml/index.ts';
import type { TagAction } from './match-tags.ts';
import { removedElements } from './removed-elements.ts';
import { rangeMarks, singleEdits } from './single-marks.ts';
import { assemble, type Edit, LAST, loopStart, type Mark, type Step } from './step.ts';
import { rowOf, type TemplateTag } from './template-tag.ts';
import type { TemplateParagraph, TemplateText } from './template-text.ts';
import { paragraphEdits, prefixAt, valueEdits } from './text-edits.ts';

/** A part, or an element of it, whose tags are sound. */
interface SoundPart {
  readonly source: string;
  readonly root: XmlElement;
  readonly texts: readonly TemplateText[];
  readonly tags: readonly TemplateTag[];
  readonly actions: ReadonlyMap<TemplateTag, TagAction>;
  /** Elements whose id is one of their own in each turn: notes, comments and lists. */
  readonly own: ReadonlyMap<XmlElement, Mark>;
}

/** Turns a part into the steps that write it filled. What no tag touches keeps every character. */
export function compilePart(part: SoundPart, from = 0, to = part.source.length): readonly Step[] {
  const { source, root, texts, tags, actions, own } = part;
  const paragraphs = texts.filter((text): text is TemplateParagraph => text.kind === 'paragraph');
  const byText = grouped(tags, ({ home }) => home);
  const removed = removedElements(paragraphs, byText, actions);
  /** What must end with a paragraph, each with an element of it whose prefix such a paragraph has. */
  const ends = new Map<XmlElement, XmlElement>();
  const edits: Edit[] = [];
  append(edits, loopEdits(part, removed, ends));
  append(edits, removedEdits(source, removed));
  for (const text of texts) {
    if (text.kind === 'paragraph' && removed.has(text.element)) noteEnd(text.ancestors, text.element, ends);
    const list = byText.get(text);
    if (list === undefined || isInside(text, removed)) continue;
    const edit =
      text.kind === 'value' ? valueEdits(source, text, list, actions) : paragraphEdits(source, text, list, actions);
    append(edits, edit);
  }
  append(edits, endEdits(source, ends));
  append(edits, singleEdits(root, source, removed, own));
  return assemble(source, from, to, edits);
}

/** Starts and ends of loops over blocks and rows, and of the tables whose rows repeat. */
function loopEdits(
  { root, tags, actions }: SoundPart,
  removed: ReadonlySet<XmlElement>,
  ends: Map<XmlElement, XmlElement>,
): readonly Edit[] {
  const edits: Edit[] = [];
  const tables = new Set<XmlElement>();
  tags.forEach((tag, order) => {
    const action = actions.get(tag);
    if (action === undefined || !('shape' in action) || action.shape === 'inline') return;
    const place = action.shape === 'rows' ? rowOf(tag.home) : undefined;
    const element = place?.row ?? tag.home.element;
    if (place?.table.name === 'w:tbl') tables.add(place.table);
    const at = (action.does === 'open') !== removed.has(element) ? element.from : element.to;
    const mark: Mark = action.does === 'open' ? loopStart(action.level, action.name) : { kind: 'end' };
    edits.push({ at, to: at, mark, order });
    if (action.shape === 'blocks') noteEnd(tag.home.ancestors, tag.home.element, ends);
  });
  for (const table of tables) {
    const mark: Mark = { kind: 'start', close: (steps) => ({ kind: 'table', steps }) };
    edits.push({ at: table.from, to: table.from, mark, order: LAST - 2 });
    edits.push({ at: table.to, to: table.to, mark: { kind: 'end' }, order: -1 });
    noteEnd(parentsOf(root, table), table, ends);
  }
  return edits;
}

/** The ends of ranges stay where what held them goes. */
function removedEdits(source: string, removed: ReadonlySet<XmlElement>): readonly Edit[] {
  return [...removed].map((element) => {
    const kept = rangeMarks(element).map((mark) => source.slice(mark.from, mark.to));
    return { at: element.from, to: element.to, mark: { kind: 'once', xml: kept.join('') }, order: LAST };
  });
}

function isInside({ element, ancestors }: TemplateText, removed: ReadonlySet<XmlElement>): boolean {
  return removed.has(element) || ancestors.some((ancestor) => removed.has(ancestor));
}

/** Elements that must end with a paragraph of their own. */
const NEEDS_PARAGRAPH = /^(?:w:(?:tc|hdr|ftr|txbxContent|footnote|endnote|comment)|a:txBody|p:txBody)$/;

function noteEnd(ancestors: readonly XmlElement[], sample: XmlElement, ends: Map<XmlElement, XmlElement>): void {
  const holder = ancestors.findLast(({ name }) => NEEDS_PARAGRAPH.test(name));
  if (holder !== undefined) ends.set(holder, sample);
}

function endEdits(source: string, ends: ReadonlyMap<XmlElement, XmlElement>): readonly Edit[] {
  return [...ends].map(([element, { from }]) => {
    const at = source.lastIndexOf('</', element.to - 1);
    // The prefix of the holder is known inside it; that of a paragraph may be its own. Slides have text in shapes of another kind.
    const sample = element.name.startsWith('p:') ? from : element.from;
    const mark = { kind: 'end-of-blocks', paragraph: `<${prefixAt(source, sample)}p/>` } as const;
    return { at, to: at, mark, order: LAST };
  });
}

function parentsOf(root: XmlElement, wanted: XmlElement): readonly XmlElement[] {
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
