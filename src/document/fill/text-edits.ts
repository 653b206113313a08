import { escapeMarkup, type XmlElement } from '../ooxml/index.ts';
import type { TagAction } from './match-tags.ts';
import { type Edit, loopStart, type Mark, type TextBreaks, type Writing } from './step.ts';
import { pieceIndex, type TemplateTag } from './template-tag.ts';
import type { TemplateParagraph, TemplateValue, TextPiece } from './template-text.ts';

type Actions = ReadonlyMap<TemplateTag, TagAction>;

/** The edits of the text elements that the tags of a paragraph stand in. */
export function paragraphEdits(
  source: string,
  { pieces }: TemplateParagraph,
  tags: readonly TemplateTag[],
  actions: Actions,
): readonly Edit[] {
  const touched = new Set<number>();
  for (const { tag } of tags) {
    for (let i = pieceIndex(pieces, tag.from); i <= pieceIndex(pieces, tag.to - 1); i++) touched.add(i);
  }
  const edits: Edit[] = [];
  let next = 0;
  for (const index of touched) {
    const piece = pieces[index];
    if (piece === undefined) continue;
    // Tags come in order and so do the pieces: those before are done with.
    while (next > 0 && (tags[next - 1]?.tag.to ?? 0) > piece.start) next--;
    const { marks, seen } = pieceMarks(source, piece, tags, next, actions);
    next = seen;
    const { from, to } = piece.element;
    marks.forEach((mark, order) => {
      edits.push({ at: from, to: order === marks.length - 1 ? to : from, mark, order });
    });
  }
  return edits;
}

/** What one text element becomes, and the first tag that it does not reach. */
function pieceMarks(
  source: string,
  { element, run, start, text }: TextPiece,
  tags: readonly TemplateTag[],
  first: number,
  actions: Actions,
): { readonly marks: readonly Mark[]; readonly seen: number } {
  const around = runWords(source, element, run);
  const end = start + text.length;
  const marks: Mark[] = [];
  const xml = (value: string) => marks.push({ kind: 'xml', xml: value });
  let seen = first;
  let at = start;
  xml(around.open);
  for (; seen < tags.length; seen++) {
    const placed = tags[seen];
    if (placed === undefined || placed.tag.from >= end) break;
    const { tag } = placed;
    if (tag.to <= start) continue;
    if (tag.from >= start) {
      xml(escapeMarkup(text.slice(at - start, tag.from - start)));
      const action = actions.get(placed);
      const loop = action !== undefined && 'shape' in action && action.shape === 'inline';
      if (loop) xml(around.close + around.endRun);
      const mark = action === undefined ? undefined : actionMark(action, { in: 'run', breaks: around.breaks });
      if (mark !== undefined) marks.push(mark);
      if (loop) xml(around.startRun + around.open);
    }
    at = Math.min(tag.to, end);
  }
  xml(escapeMarkup(text.slice(at - start)) + around.close);
  return { marks, seen };
}

/** What stands for a tag among the words of one text; nothing for the tags of loops around it. */
function actionMark(action: TagAction, writing: Writing): Mark | undefined {
  switch (action.does) {
    case 'value':
      return { kind: 'value', level: action.level, name: action.name, writing };
    case 'item':
      return { kind: 'value', level: action.level, writing };
    case 'literal':
      return { kind: 'xml', xml: action.text };
    case 'open':
      return action.shape === 'inline' ? loopStart(action.level, action.name) : undefined;
    case 'close':
      return action.shape === 'inline' ? { kind: 'end' } : undefined;
  }
}

/** The edits of a text that the file holds in one piece. */
export function valueEdits(
  source: string,
  value: TemplateValue,
  tags: readonly TemplateTag[],
  actions: Actions,
): readonly Edit[] {
  const { text, form, from, to } = value;
  const written = form === 'link' ? (words: string) => words : escapeMarkup;
  const marks: Mark[] = [];
  if (form === 'link') {
    const attribute = source.slice(from, to).replace(/(["'])[^"']*["']$/, '$1');
    marks.push({ kind: 'start', close: (steps) => ({ kind: 'link', attribute, steps }) });
  }
  let at = 0;
  for (const placed of tags) {
    const { tag } = placed;
    marks.push({ kind: 'xml', xml: written(text.slice(at, tag.from)) });
    const action = actions.get(placed);
    const mark = action === undefined ? undefined : actionMark(action, writingOf(value, tag.from));
    if (mark !== undefined) marks.push(mark);
    at = tag.to;
  }
  marks.push({ kind: 'xml', xml: written(text.slice(at)) });
  if (form === 'link') marks.push({ kind: 'end' });
  const edits: Edit[] = marks.map((mark, order) => ({
    at: from,
    to: order === marks.length - 1 ? to : from,
    mark,
    order,
  }));
  const empty = (value.rest ?? []).map((piece) => ({ at: piece.from, to: piece.to, mark: NOTHING, order: 0 }));
  return [...edits, ...empty];
}

const NOTHING: Mark = { kind: 'xml', xml: '' };

function writingOf({ form, text, element }: TemplateValue, at: number): Writing {
  const plain = form === 'attribute' ? 'attribute' : 'text';
  const isCode = form === 'field-code' || (form === 'attribute' && element.name === 'w:fldSimple');
  if (form === 'link') return { in: 'address', at: placeInAddress(text.slice(0, at)), escaped: 'link' };
  if (!isCode) return { in: plain };
  const before = text.slice(0, at).replace(/^\s*HYPERLINK\s+"?/i, '');
  return { in: 'address', at: placeInAddress(before), escaped: plain };
}

function placeInAddress(before: string): 'start' | 'query' | 'path' {
  if (before.trim() === '') return 'start';
  return /[?#]/.test(before) ? 'query' : 'path';
}

/** The prefix an element has in the file, with its colon. */
export function prefixAt(source: string, from: number): string {
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
