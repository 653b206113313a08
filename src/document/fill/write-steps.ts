import { cleanText } from '../clean-text.ts';
import { escapeXml } from '../ooxml/index.ts';
import { safeUrl } from '../safe-url.ts';
import type { TemplateLimits } from './limits.ts';
import type { TemplateRecord } from './read-data.ts';
import type { Step, Writing } from './step.ts';

/** What is left of the limits; shared by all parts of one file. */
interface Allowance {
  repetitions: number;
  bytes: number;
}

/** The limit that stopped the writing. */
export type TemplateLimitMet = keyof Pick<TemplateLimits, 'repetitions' | 'outputBytes'>;

/** Ids that are in use, so that new ones can be told apart from them. */
export interface FreeIds {
  /** For each part with notes or comments, and for lists, the first number that nothing has. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Begins the id of every new relationship of the part. */
  readonly link: string;
}

/** A note or a comment as it stands in its part, under the id that the template gave it. */
export interface WrittenNote {
  readonly part: string;
  readonly of: string;
  readonly xml: string;
}

/** A part as it was written, and what other parts must hold for it. */
export interface WrittenPart {
  readonly xml: string;
  /** New relationships, by address. */
  readonly links: ReadonlyMap<string, string>;
  readonly notes: readonly WrittenNote[];
  /** Lists that start again: the new number of each, and the one it was made from. */
  readonly lists: readonly { readonly id: string; readonly of: string }[];
  /** Addresses that no link may lead to. */
  readonly unsafe: readonly string[];
}

/** Where the numbers of lists are counted among {@link FreeIds}. */
export const LISTS = 'lists';

interface Writer {
  out: string[];
  readonly frames: (TemplateRecord | string)[];
  /** The turns of the loops around, each with a number of its own. */
  readonly turns: number[];
  /** Turns in all. */
  count: number;
  /** Turns that come after the first of a loop around. */
  repeated: number;
  drawings: number;
  ownId: string;
  readonly left: Allowance;
  readonly free: FreeIds;
  readonly ids: Map<string, string>;
  readonly used: Map<string, number>;
  readonly links: Map<string, string>;
  readonly notes: WrittenNote[];
  readonly lists: { readonly id: string; readonly of: string }[];
  readonly unsafe: string[];
}

type Met = TemplateLimitMet | undefined;
type Handlers = {
  readonly [Kind in Step['kind']]: (step: Extract<Step, { readonly kind: Kind }>, writer: Writer) => Met;
};

/** Writes a part with this data, or names the limit it would pass. */
export function writeSteps(
  steps: readonly Step[],
  data: TemplateRecord,
  left: Allowance,
  free: FreeIds,
): WrittenPart | { readonly limit: TemplateLimitMet } {
  const writer: Writer = {
    out: [],
    frames: [data],
    turns: [],
    count: 0,
    repeated: 0,
    drawings: 0,
    ownId: '',
    left,
    free,
    ids: new Map(),
    used: new Map(),
    links: new Map(),
    notes: [],
    lists: [],
    unsafe: [],
  };
  const met = run(steps, writer);
  return met === undefined ? { ...writer, xml: writer.out.join('') } : { limit: met };
}

function run(steps: readonly Step[], writer: Writer): Met {
  for (const step of steps) {
    const met = write(step, writer);
    if (met !== undefined) return met;
  }
  return undefined;
}

function write<Kind extends Step['kind']>(step: Extract<Step, { readonly kind: Kind }>, writer: Writer): Met {
  return HANDLERS[step.kind as Kind](step, writer);
}

const HANDLERS: Handlers = {
  xml: ({ xml }, writer) => put(xml, writer),
  once: ({ xml }, writer) => (writer.repeated === 0 ? put(xml, writer) : undefined),
  drawing: ({ xml, free }, writer) => put(writer.repeated === 0 ? xml : `${free + writer.drawings++}`, writer),
  value: ({ level, name, writing }, writer) =>
    put(valueXml(textOf(writer.frames[level], name), writing, writer), writer),
  'end-of-blocks': ({ paragraph }, writer) =>
    PARAGRAPH_END.test(tail(writer.out)) ? undefined : put(paragraph, writer),
  table: ({ steps }, writer) => {
    const start = writer.out.length;
    const met = run(steps, writer);
    if (met === undefined && !writer.out.slice(start).some((xml) => ROW_END.test(xml))) writer.out.length = start;
    return met;
  },
  loop: repeat,
  link: writeLink,
  note: writeNote,
  'own-id': (_step, writer) => put(writer.ownId, writer),
  list: writeList,
};

function put(xml: string, writer: Writer): Met {
  if (xml === '') return undefined;
  // Word joins two tables that touch; the paragraph between them held a tag and went with it.
  const table = TABLE_START.exec(xml);
  if (table !== null && TABLE_END.test(tail(writer.out))) writer.out.push(`<${table[1] ?? ''}p/>`);
  writer.left.bytes -= utf8Length(xml);
  writer.out.push(xml);
  return writer.left.bytes < 0 ? 'outputBytes' : undefined;
}

function repeat(step: Extract<Step, { kind: 'loop' }>, writer: Writer): Met {
  const { frames, turns, left, repeated } = writer;
  const owner = frames[step.level];
  const items = typeof owner === 'object' ? (owner.lists.get(step.name) ?? []) : [];
  for (const [i, item] of items.entries()) {
    if (--left.repetitions < 0) return 'repetitions';
    frames.push(item);
    turns.push(++writer.count);
    writer.repeated = repeated + i;
    const met = run(step.steps, writer);
    frames.pop();
    turns.pop();
    if (met !== undefined) return met;
  }
  writer.repeated = repeated;
  return undefined;
}

/** What steps write, kept apart from the part. */
function captured(steps: readonly Step[], writer: Writer): { readonly xml: string; readonly met: Met } {
  const { out } = writer;
  writer.out = [];
  const met = run(steps, writer);
  const xml = writer.out.join('');
  writer.out = out;
  return { xml, met };
}

/** A link without an address, or with one that is not http, https or mailto, keeps its words and leads nowhere. */
function writeLink({ attribute, steps }: Extract<Step, { kind: 'link' }>, writer: Writer): Met {
  const { xml: address, met } = captured(steps, writer);
  if (met !== undefined || address.trim() === '') return met;
  const target = safeUrl(address);
  if (target === undefined) {
    writer.unsafe.push(address);
    return undefined;
  }
  const id = writer.links.get(target) ?? `${writer.free.link}${writer.links.size + 1}`;
  writer.links.set(target, id);
  return put(`${attribute}${id}${attribute.slice(-1)}`, writer);
}

function writeNote({ part, id, steps }: Extract<Step, { kind: 'note' }>, writer: Writer): Met {
  const own = idInTurn(part, id, writer.turns.at(-1) ?? 0, writer);
  const met = put(own, writer);
  if (met !== undefined || steps === undefined) return met;
  const outer = writer.ownId;
  writer.ownId = own;
  const note = captured(steps, writer);
  writer.ownId = outer;
  if (note.met === undefined) writer.notes.push({ part, of: id, xml: note.xml });
  return note.met;
}

function writeList({ id, depth }: Extract<Step, { kind: 'list' }>, writer: Writer): Met {
  const known = writer.ids.size;
  const own = idInTurn(LISTS, id, writer.turns[depth] ?? 0, writer);
  if (own !== id && writer.ids.size > known) writer.lists.push({ id: own, of: id });
  return put(own, writer);
}

/** The id that something has in one turn of a loop: its own in the first turn that meets it, then one that nothing has. */
function idInTurn(kind: string, id: string, turn: number, { ids, used, free }: Writer): string {
  const key = `${kind} ${id} ${turn}`;
  const known = ids.get(key);
  if (known !== undefined) return known;
  const first = `${kind} ${id}`;
  let own = id;
  if (ids.has(first)) {
    const count = used.get(kind) ?? 0;
    used.set(kind, count + 1);
    own = `${(free.numbers.get(kind) ?? 1) + count}`;
  }
  ids.set(first, id);
  ids.set(key, own);
  return own;
}

const TABLE_START = /^\s*<(\w+:)?tbl[\s>]/;
const TABLE_END = /<\/(?:\w+:)?tbl>\s*$/;
const ROW_END = /<\/(?:\w+:)?tr>/;
const PARAGRAPH_END = /(?:<\/(?:\w+:)?p|<(?:\w+:)?p(?:\s[^<>]*)?\/)>\s*$/;

/** Bytes of a text in UTF-8. */
function utf8Length(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // The two halves of a pair are four bytes together.
    if (code > 0x7f) length += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return length;
}

/** The last bit of what was written, short enough to look at. */
function tail(out: readonly string[]): string {
  for (let i = out.length - 1; i >= 0; i--) {
    const piece = out[i]?.slice(-400).trimEnd() ?? '';
    if (piece !== '') return piece;
  }
  return '';
}

function textOf(frame: TemplateRecord | string | undefined, name: string | undefined): string {
  if (frame === undefined) return '';
  if (typeof frame === 'string') return frame;
  return name === undefined ? '' : (frame.texts.get(name) ?? '');
}

function valueXml(text: string, writing: Writing, writer: Writer): string {
  switch (writing.in) {
    case 'run': {
      const xml = escapeXml(text);
      const { line, tab } = writing.breaks;
      return /[\n\t]/.test(xml) ? xml.replace(/[\n\t]/g, (space) => (space === '\n' ? line : tab)) : xml;
    }
    case 'text':
      return escapeXml(text);
    case 'attribute':
      return escapeXml(text).replace(/[\t\n\r']/g, (sign) => `&#${sign.charCodeAt(0)};`);
    case 'address': {
      const address = addressPart(text, writing.at, writer);
      return writing.escaped === 'link' ? address : escapeXml(address).replaceAll("'", '&#39;');
    }
  }
}

/** A value inside an address: it can be all of it, or a part that never ends the rest. In the code of a field no quote may end it either. */
function addressPart(text: string, at: 'start' | 'path' | 'query', writer: Writer): string {
  const clean = cleanText(text).trim();
  if (at !== 'start') return at === 'query' ? encodeURIComponent(clean) : encodeURI(clean);
  if (clean === '') return '';
  const whole = safeUrl(clean);
  if (whole === undefined) writer.unsafe.push(clean);
  return whole === undefined ? '' : whole.replace(/["\\\s]/g, (sign) => encodeURIComponent(sign));
}
