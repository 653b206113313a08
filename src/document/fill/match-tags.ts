import type { FillIssueCode, FillReason } from '../../i18n/index.ts';
import { nearest } from '../../internal/text.ts';
import { declaredField, type TemplateFields } from './template-fields.ts';
import { type LoopShape, loopShape, type TemplateTag } from './template-tag.ts';

/** A mistake of a template at one of its tags. */
export interface TagMistake {
  readonly code: FillIssueCode;
  readonly tag: TemplateTag;
  readonly reason?: FillReason;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What a sound tag does. `level` counts the loops around the one whose record holds the name. */
export type TagAction =
  | { readonly does: 'value'; readonly name: string; readonly level: number }
  | { readonly does: 'item'; readonly level: number }
  | {
      readonly does: 'open';
      readonly name: string;
      readonly level: number;
      readonly shape: LoopShape;
      readonly end: TemplateTag;
    }
  | { readonly does: 'close'; readonly shape: LoopShape; readonly start: TemplateTag };

/** Tags with what each does, and what is wrong with the others. */
export interface MatchedTags {
  readonly actions: ReadonlyMap<TemplateTag, TagAction>;
  readonly mistakes: readonly TagMistake[];
}

/** What the names mean inside a loop. A loop over a name nobody declared says nothing more about what is inside. */
type Scope = TemplateFields | 'texts' | 'unknown';

interface OpenLoop {
  readonly tag: TemplateTag;
  readonly name: string;
  readonly level: number;
  readonly known: boolean;
}

/** Pairs the tags of loops and looks every name up among the declared ones, from the innermost loop outwards. */
export function matchTags(tags: readonly TemplateTag[], fields: TemplateFields, deepest: number): MatchedTags {
  const actions = new Map<TemplateTag, TagAction>();
  const mistakes: TagMistake[] = [];
  const scopes: Scope[] = [fields];
  const loops: OpenLoop[] = [];

  let tooDeep = false;
  const wrong = (tag: TemplateTag, reason: FillReason, params: TagMistake['params'] = {}) => {
    mistakes.push({ code: 'template-syntax', tag, reason, params });
  };
  const unknown = (tag: TemplateTag, found: string) => {
    if (scopes.at(-1) === 'unknown') return;
    const names = scopes.flatMap((scope) => (typeof scope === 'string' ? [] : Object.keys(scope)));
    const guess = nearest(found, names);
    mistakes.push({
      code: 'unknown-field',
      tag,
      params: { found, ...(guess === undefined ? {} : { nearest: guess }) },
    });
  };
  const levelOf = (name: string): number =>
    scopes.findLastIndex((scope) => typeof scope !== 'string' && declaredField(scope, name) !== undefined);
  const fieldAt = (level: number, name: string) => {
    const scope = scopes[level];
    return scope === undefined || typeof scope === 'string' ? undefined : declaredField(scope, name);
  };

  const open = (tag: TemplateTag, name: string) => {
    const level = levelOf(name);
    const field = fieldAt(level, name);
    if (field === undefined) unknown(tag, name);
    else if (field === 'text') wrong(tag, 'not-a-list', { found: name });
    const known = field !== undefined && field !== 'text';
    loops.push({ tag, name, level, known });
    if (loops.length === deepest + 1 && !tooDeep) {
      tooDeep = true;
      mistakes.push({ code: 'template-limit', tag, reason: 'loopDepth', params: { limit: deepest } });
    }
    scopes.push(!known ? 'unknown' : field === 'list' ? 'texts' : field);
  };
  const close = (tag: TemplateTag, name: string) => {
    const loop = loops.at(-1);
    if (loop?.name !== name) {
      wrong(tag, loop === undefined ? 'not-opened' : 'crossed', { found: name, expected: loop?.name });
      // The loop that was meant is taken as closed with those inside, so that one mistake is told once.
      const meant = loops.findLastIndex((candidate) => candidate.name === name);
      if (meant >= 0) {
        loops.length = meant;
        scopes.length = meant + 1;
      }
      return;
    }
    loops.pop();
    scopes.pop();
    const shape = loopShape(loop.tag, tag);
    if (shape === undefined) wrong(loop.tag, 'border', { found: name });
    else if (loop.known) {
      actions.set(loop.tag, { does: 'open', name, level: loop.level, shape, end: tag });
      actions.set(tag, { does: 'close', shape, start: loop.tag });
    }
  };

  for (const tag of tags) {
    const scanned = tag.tag;
    switch (scanned.kind) {
      case 'fault':
        if (scanned.fault === 'foreign') {
          mistakes.push({ code: 'unknown-field', tag, params: { found: scanned.name } });
        } else if (scanned.fault === 'outside') {
          mistakes.push({ code: 'template-limit', tag, reason: 'outside', params: { found: scanned.name } });
        } else wrong(tag, scanned.fault, { found: scanned.name });
        break;
      case 'open':
        open(tag, scanned.name);
        break;
      case 'close':
        close(tag, scanned.name);
        break;
      case 'item': {
        const scope = scopes.at(-1);
        if (scope === 'texts') actions.set(tag, { does: 'item', level: scopes.length - 1 });
        else if (scope !== 'unknown') wrong(tag, 'no-item');
        break;
      }
      case 'field': {
        const level = levelOf(scanned.name);
        const field = fieldAt(level, scanned.name);
        if (field === undefined) unknown(tag, scanned.name);
        else if (field !== 'text') wrong(tag, 'not-a-text', { found: scanned.name });
        else actions.set(tag, { does: 'value', name: scanned.name, level });
      }
    }
  }
  for (const { tag, name } of loops) wrong(tag, 'not-closed', { found: name });
  checkEdges(tags, actions, (tag, found) => wrong(tag, 'edge', { found }));
  return { actions, mistakes };
}

/** A loop over blocks starts at the start of its paragraph and ends at the end of one: half a paragraph cannot repeat. */
function checkEdges(
  tags: readonly TemplateTag[],
  actions: ReadonlyMap<TemplateTag, TagAction>,
  wrong: (tag: TemplateTag, name: string) => void,
): void {
  const isBlock = (tag: TemplateTag | undefined) => {
    const action = tag && actions.get(tag);
    return (action?.does === 'open' || action?.does === 'close') && action.shape !== 'inline';
  };
  const lists = new Map<TemplateTag['paragraph'], TemplateTag[]>();
  for (const tag of tags) {
    const list = lists.get(tag.paragraph);
    if (list === undefined) lists.set(tag.paragraph, [tag]);
    else list.push(tag);
  }
  for (const [{ text }, list] of lists) {
    list.sort((a, b) => a.tag.from - b.tag.from);
    let blank = true;
    let end = 0;
    for (const tag of list) {
      blank &&= text.slice(end, tag.tag.from).trim() === '';
      const action = actions.get(tag);
      if (action?.does === 'open' && action.shape === 'blocks' && !blank) wrong(tag, action.name);
      blank &&= isBlock(tag);
      end = tag.tag.to;
    }
    blank = true;
    let start = text.length;
    for (const tag of list.toReversed()) {
      blank &&= text.slice(tag.tag.to, start).trim() === '';
      const action = actions.get(tag);
      if (action?.does === 'close' && action.shape === 'blocks' && !blank) {
        wrong(tag, tag.tag.kind === 'close' ? tag.tag.name : '');
      }
      blank &&= isBlock(tag);
      start = tag.tag.from;
    }
  }
}
