import type { XmlElement } from '../ooxml/index.ts';
import type { TagAction } from './match-tags.ts';
import { rowOf, type TemplateTag } from './template-tag.ts';
import type { TemplateParagraph } from './template-text.ts';

type Actions = ReadonlyMap<TemplateTag, TagAction>;
type Tags = ReadonlyMap<unknown, readonly TemplateTag[]>;
type LoopAction = Extract<TagAction, { readonly shape: unknown }>;

/** Paragraphs and rows that hold nothing but tags of loops around them: once filled they would be stray blanks. */
export function removedElements(
  paragraphs: readonly TemplateParagraph[],
  tags: Tags,
  actions: Actions,
): ReadonlySet<XmlElement> {
  const removed = new Set<XmlElement>();
  const rows = rowsOfLoops(paragraphs, tags, actions);
  for (const paragraph of paragraphs) {
    const list = tags.get(paragraph) ?? [];
    const loops = loopActions(list, actions);
    const isBare = loops !== undefined && !paragraph.hasMore && blankWithout(paragraph.text, list);
    if (isBare && list.length > 0) removed.add(paragraph.element);
    if (isBare && loops.every((loop) => isBetweenRows(loop, paragraph))) continue;
    for (const ancestor of paragraph.ancestors) if (rows.has(ancestor)) rows.set(ancestor, false);
  }
  for (const [row, isBare] of rows) if (isBare) removed.add(row);
  // What stands in a row that goes, goes with it.
  for (const paragraph of paragraphs) {
    if (paragraph.ancestors.some((ancestor) => removed.has(ancestor))) removed.delete(paragraph.element);
  }
  return removed;
}

/** Rows with a tag of a loop over rows, and whether all they hold so far is such tags. */
function rowsOfLoops(paragraphs: readonly TemplateParagraph[], tags: Tags, actions: Actions): Map<XmlElement, boolean> {
  const rows = new Map<XmlElement, boolean>();
  for (const paragraph of paragraphs) {
    const repeats = (tags.get(paragraph) ?? []).some((tag) => {
      const action = actions.get(tag);
      return action !== undefined && 'shape' in action && action.shape === 'rows';
    });
    const row = repeats ? rowOf(paragraph)?.row : undefined;
    if (row !== undefined) rows.set(row, true);
  }
  return rows;
}

/** What the tags of a paragraph do when all of them belong to loops over blocks or rows. */
function loopActions(tags: readonly TemplateTag[], actions: Actions): readonly LoopAction[] | undefined {
  const loops: LoopAction[] = [];
  for (const tag of tags) {
    const action = actions.get(tag);
    if (action === undefined || !('shape' in action) || action.shape === 'inline') return undefined;
    loops.push(action);
  }
  return loops;
}

/** Whether a loop over rows has its other tag in another row. */
function isBetweenRows(loop: LoopAction, paragraph: TemplateParagraph): boolean {
  const other = loop.does === 'open' ? loop.end : loop.start;
  return loop.shape === 'rows' && rowOf(other.home)?.row !== rowOf(paragraph)?.row;
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
