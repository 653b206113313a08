import { addTo } from '../../internal/add-to.ts';
import { childOf, type XmlElement } from '../ooxml/index.ts';
import type { TagAction } from './match-tags.ts';
import type { Mark, Step } from './step.ts';
import type { PartToFill } from './template-parts.ts';
import { rowOf, type TemplateTag } from './template-tag.ts';
import type { TemplateParagraph, TemplateText } from './template-text.ts';

/** What a loop repeats, in the source of the body. */
interface LoopSpan {
  readonly from: number;
  readonly to: number;
  /** Loops around it. */
  readonly depth: number;
}

/** The body of a Word file with its sound tags, and the steps of its notes. */
interface BodyToNumber {
  readonly part: PartToFill;
  readonly texts: readonly TemplateText[];
  readonly tags: readonly TemplateTag[];
  readonly actions: ReadonlyMap<TemplateTag, TagAction>;
  readonly noteSteps: ReadonlyMap<XmlElement, readonly Step[]>;
}

/** Elements that have an id of their own in each turn of a loop: references to notes and comments, and lists that start again. */
export function ownIds(body: BodyToNumber): ReadonlyMap<XmlElement, Mark> {
  const spans = loopSpans(body);
  return new Map([...noteMarks(body, spans), ...listMarks(body, spans)]);
}

function loopSpans({ tags, actions }: BodyToNumber): readonly LoopSpan[] {
  const found = tags.flatMap((tag) => {
    const action = actions.get(tag);
    if (action?.does !== 'open') return [];
    const [first, last] = [tag.home, action.end.home];
    const start = action.shape === 'rows' ? (rowOf(first)?.row ?? first.element) : first.element;
    const end = action.shape === 'rows' ? (rowOf(last)?.row ?? last.element) : last.element;
    return [{ from: start.from, to: end.to, inline: action.shape === 'inline' }];
  });
  const around = (span: { readonly from: number; readonly to: number }) =>
    found.filter((one) => one !== span && !one.inline && one.from <= span.from && span.to <= one.to);
  return found.flatMap((span) => (span.inline ? [] : [{ from: span.from, to: span.to, depth: around(span).length }]));
}

function innermost(spans: readonly LoopSpan[], { from, to }: XmlElement): LoopSpan | undefined {
  return spans.filter((span) => span.from <= from && to <= span.to).sort((a, b) => b.depth - a.depth)[0];
}

/** A range of a comment goes with its reference; one that reaches over the border of a loop stays with its first turn. */
function noteMarks({ part, noteSteps }: BodyToNumber, spans: readonly LoopSpan[]): ReadonlyMap<XmlElement, Mark> {
  const marks = new Map<XmlElement, Mark>();
  const loops = new Map<XmlElement, LoopSpan | undefined>();
  for (const [element, { element: note }] of part.notes) {
    if (element.name.endsWith('Reference')) loops.set(note, innermost(spans, element));
  }
  for (const [element, { part: name, element: note }] of part.notes) {
    const steps = noteSteps.get(element);
    const isReference = element.name.endsWith('Reference');
    if (!loops.has(note) || (!isReference && innermost(spans, element) !== loops.get(note))) continue;
    const id = note.attributes['w:id'] ?? '';
    marks.set(element, { kind: 'note', part: name, id, ...(isReference && steps !== undefined ? { steps } : {}) });
  }
  return marks;
}

/**
 * A list starts again with each turn of the innermost loop that holds all of it and begins with something else. A loop that
 * begins with an item of the list repeats items: they count on.
 */
function listMarks({ part, texts, tags }: BodyToNumber, spans: readonly LoopSpan[]): ReadonlyMap<XmlElement, Mark> {
  const marks = new Map<XmlElement, Mark>();
  if (part.countedLists.size === 0 || spans.length === 0) return marks;
  const paragraphs = texts.filter((text): text is TemplateParagraph => text.kind === 'paragraph');
  const lists = new Map<string, { readonly paragraph: TemplateParagraph; readonly number: XmlElement }[]>();
  for (const paragraph of paragraphs) {
    const number = numberOf(paragraph.element);
    const id = number?.attributes['w:val'] ?? '';
    if (number === undefined || !part.countedLists.has(id)) continue;
    addTo(lists, id, { paragraph, number });
  }
  /** Characters of the tags of loops. */
  const tagged = new Map<TemplateText, number>();
  for (const { home, tag } of tags) {
    if (tag.kind === 'open' || tag.kind === 'close') tagged.set(home, (tagged.get(home) ?? 0) + tag.to - tag.from);
  }
  const isWords = (one: TemplateParagraph) => one.hasMore || one.text.trim().length > (tagged.get(one) ?? 0);
  for (const [id, items] of lists) {
    const loop = spans
      .filter(({ from, to }) => items.every(({ paragraph: { element } }) => from <= element.from && element.to <= to))
      .sort((a, b) => b.depth - a.depth)
      .find(({ from, to }) => {
        const first = paragraphs.find(
          (one) =>
            from <= one.element.from && one.element.to <= to && (isWords(one) || numberOf(one.element) !== undefined),
        );
        return first !== undefined && numberOf(first.element)?.attributes['w:val'] !== id;
      });
    if (loop !== undefined) for (const { number } of items) marks.set(number, { kind: 'list', id, depth: loop.depth });
  }
  return marks;
}

function numberOf(paragraph: XmlElement): XmlElement | undefined {
  return childOf(childOf(childOf(paragraph, 'w:pPr'), 'w:numPr'), 'w:numId');
}
