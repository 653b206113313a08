import type { FillIssueCode, FillReason } from '../../i18n/index.ts';
import { addTo } from '../../internal/add-to.ts';
import { defined } from '../../internal/defined.ts';
import { nearest } from '../../internal/text.ts';
import type { ScannedTag } from './scan-tags.ts';
import { declaredField, type TemplateFields } from './template-fields.ts';
import { type LoopShape, loopShape, type TemplateTag } from './template-tag.ts';

/** A mistake of a template at one of its tags. */
interface TagMistake {
  readonly code: FillIssueCode;
  readonly tag: TemplateTag;
  readonly reason?: FillReason;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What a sound tag does. `level` counts the loops around the one whose record holds the name. */
export type TagAction =
  | { readonly does: 'value'; readonly name: string; readonly level: number }
  | { readonly does: 'item'; readonly level: number }
  | { readonly does: 'literal'; readonly text: string }
  | {
      readonly does: 'open';
      readonly name: string;
      readonly level: number;
      readonly shape: LoopShape;
      readonly end: TemplateTag;
    }
  | { readonly does: 'close'; readonly shape: LoopShape; readonly start: TemplateTag };

/** Tags with what each does, and what is wrong with the others. */
interface MatchedTags {
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

interface Matching {
  readonly fields: TemplateFields;
  readonly actions: Map<TemplateTag, TagAction>;
  readonly mistakes: TagMistake[];
  readonly scopes: Scope[];
  readonly loops: OpenLoop[];
  readonly deepest: number;
  tooDeep: boolean;
}

/** Pairs the tags of loops and looks every name up among the declared ones, from the innermost loop outwards. */
export function matchTags(tags: readonly TemplateTag[], fields: TemplateFields, deepest: number): MatchedTags {
  const state: Matching = {
    fields,
    actions: new Map(),
    mistakes: [],
    scopes: [fields],
    loops: [],
    deepest,
    tooDeep: false,
  };
  for (const tag of tags) match(tag, tag.tag, state);
  for (const { tag, name } of state.loops) wrong(state, tag, 'not-closed', { found: name });
  checkEdges(tags, state);
  return state;
}

function match(tag: TemplateTag, scanned: ScannedTag, state: Matching): void {
  switch (scanned.kind) {
    case 'fault':
      matchFault(tag, scanned, state);
      return;
    case 'literal':
      state.actions.set(tag, { does: 'literal', text: scanned.name });
      return;
    case 'open':
      matchOpen(tag, scanned.name, state);
      return;
    case 'close':
      matchClose(tag, scanned.name, state);
      return;
    case 'item':
      matchItem(tag, state);
      return;
    case 'field':
      matchField(tag, scanned.name, state);
  }
}

function matchFault(
  tag: TemplateTag,
  { fault, name }: Extract<ScannedTag, { readonly kind: 'fault' }>,
  state: Matching,
): void {
  const isDeclared = declaredField(state.fields, name) !== undefined || listWith(state.fields, name) !== undefined;
  if (fault === 'foreign' && !isDeclared) state.mistakes.push({ code: 'unknown-field', tag, params: { found: name } });
  else if (fault === 'outside') {
    state.mistakes.push({ code: 'template-limit', tag, reason: 'outside', params: { found: name } });
  } else wrong(state, tag, fault, { found: name });
}

function matchOpen(tag: TemplateTag, name: string, state: Matching): void {
  const { scopes, loops, deepest } = state;
  const level = levelOf(scopes, name);
  const field = fieldAt(scopes, level, name);
  if (field === undefined) unknown(state, tag, name);
  else if (field === 'text') wrong(state, tag, 'not-a-list', { found: name });
  const known = field !== undefined && field !== 'text';
  loops.push({ tag, name, level, known });
  if (loops.length === deepest + 1 && !state.tooDeep) {
    state.tooDeep = true;
    state.mistakes.push({ code: 'template-limit', tag, reason: 'loopDepth', params: { limit: deepest } });
  }
  scopes.push(!known ? 'unknown' : field === 'list' ? 'texts' : field);
}

/** An end without a name closes what was opened last. */
function matchClose(tag: TemplateTag, given: string, state: Matching): void {
  const { scopes, loops, actions } = state;
  const loop = loops.at(-1);
  const name = given === '' ? (loop?.name ?? '') : given;
  if (loop?.name !== name) {
    if (name === '') wrong(state, tag, 'closes-nothing');
    else wrong(state, tag, loop === undefined ? 'not-opened' : 'crossed', { found: name, expected: loop?.name });
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
  if (shape === undefined) wrong(state, loop.tag, 'border', { found: name });
  else if (loop.known) {
    actions.set(loop.tag, { does: 'open', name, level: loop.level, shape, end: tag });
    actions.set(tag, { does: 'close', shape, start: loop.tag });
  }
}

function matchItem(tag: TemplateTag, state: Matching): void {
  const { scopes, actions } = state;
  const scope = scopes.at(-1);
  if (scope === 'texts') actions.set(tag, { does: 'item', level: scopes.length - 1 });
  else if (scope !== 'unknown') wrong(state, tag, 'no-item');
}

function matchField(tag: TemplateTag, name: string, state: Matching): void {
  const level = levelOf(state.scopes, name);
  const field = fieldAt(state.scopes, level, name);
  if (field === undefined) unknown(state, tag, name);
  else if (field !== 'text') wrong(state, tag, 'not-a-text', { found: name });
  else state.actions.set(tag, { does: 'value', name, level });
}

function wrong(state: Matching, tag: TemplateTag, reason: FillReason, params: TagMistake['params'] = {}): void {
  state.mistakes.push({ code: 'template-syntax', tag, reason, params });
}

function unknown(state: Matching, tag: TemplateTag, found: string): void {
  const { fields, scopes, mistakes } = state;
  if (scopes.at(-1) === 'unknown') return;
  const list = listWith(fields, found);
  if (list !== undefined) {
    wrong(state, tag, 'outside-loop', { found, expected: list });
    return;
  }
  const names = scopes.flatMap((scope) => (typeof scope === 'string' ? [] : Object.keys(scope)));
  const guess = nearest(found, names);
  mistakes.push({ code: 'unknown-field', tag, params: { found, ...defined({ nearest: guess }) } });
}

/** The list whose items have this field, however deep it is. */
function listWith(fields: TemplateFields, name: string, seen = new Set<object>()): string | undefined {
  if (seen.has(fields)) return undefined;
  seen.add(fields);
  for (const [list, items] of Object.entries(fields)) {
    if (typeof items === 'string') continue;
    if (declaredField(items, name) !== undefined) return list;
    const deeper = listWith(items, name, seen);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

function levelOf(scopes: readonly Scope[], name: string): number {
  return scopes.findLastIndex((scope) => typeof scope !== 'string' && declaredField(scope, name) !== undefined);
}

function fieldAt(scopes: readonly Scope[], level: number, name: string): ReturnType<typeof declaredField> {
  const scope = scopes[level];
  return scope === undefined || typeof scope === 'string' ? undefined : declaredField(scope, name);
}

/** A loop over blocks starts at the start of its paragraph and ends at the end of one: half a paragraph cannot repeat. */
function checkEdges(tags: readonly TemplateTag[], state: Matching): void {
  const lists = new Map<TemplateTag['home'], TemplateTag[]>();
  for (const tag of tags) addTo(lists, tag.home, tag);
  for (const [{ text }, list] of lists) {
    list.sort((a, b) => a.tag.from - b.tag.from);
    checkEdge(list, 'open', state, (tag, done) => text.slice(done?.to ?? 0, tag.tag.from));
    checkEdge(list.toReversed(), 'close', state, (tag, done) => text.slice(tag.tag.to, done?.from ?? text.length));
  }
}

/** From one end of a text inwards: only tags of loops over blocks, and blanks, may stand before such a tag. */
function checkEdge(
  tags: readonly TemplateTag[],
  end: 'open' | 'close',
  state: Matching,
  between: (tag: TemplateTag, done: ScannedTag | undefined) => string,
): void {
  let blank = true;
  let done: ScannedTag | undefined;
  for (const tag of tags) {
    blank &&= between(tag, done).trim() === '';
    const action = state.actions.get(tag);
    const isLoop = action?.does === 'open' || action?.does === 'close';
    if (isLoop && action.does === end && action.shape === 'blocks' && !blank) {
      wrong(state, tag, 'edge', { found: nameOf(tag, action) });
    }
    blank &&= isLoop && action.shape !== 'inline';
    done = tag.tag;
  }
}

function nameOf({ tag }: TemplateTag, action: Extract<TagAction, { does: 'open' | 'close' }>): string {
  if (action.does === 'open') return action.name;
  const opened = action.start.tag;
  return 'name' in opened ? opened.name : 'name' in tag ? tag.name : '';
}
