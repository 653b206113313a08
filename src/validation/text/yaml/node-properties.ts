import { coreTag, resolvePlain, resolveTagged } from './core-schema.ts';
import type { YamlNode, YamlScalar } from './yaml-node.ts';
import { isGap, refuse, skipBlanks, unit, type YamlSource } from './yaml-source.ts';

/** What stands before a node: a name for aliases, and a tag that says what it is. */
export interface Properties {
  readonly anchor?: string;
  readonly tag?: { readonly text: string; readonly offset: number };
}

export const NO_PROPERTIES: Properties = {};

export const AMPERSAND = 0x26;
export const EXCLAMATION = 0x21;
export const ASTERISK = 0x2a;

/** Whether an anchor or a tag begins here. */
export function isProperty(source: YamlSource): boolean {
  return unit(source) === AMPERSAND || unit(source) === EXCLAMATION;
}

/** Reads the anchor and the tag of one line, in any order. */
export function readProperties(source: YamlSource): Properties {
  let properties = NO_PROPERTIES;
  while (isProperty(source)) {
    const offset = source.at;
    if (unit(source) === AMPERSAND) properties = merged(source, properties, { anchor: readName(source) });
    else properties = merged(source, properties, { tag: { text: readTag(source), offset } });
    if (!isGap(unit(source)) && !',]}'.includes(source.text[source.at] ?? '')) refuse(source, 'yaml-syntax');
    skipBlanks(source);
  }
  return properties;
}

/** Properties of two lines together; nothing has two names or two tags. */
export function merged(source: YamlSource, a: Properties, b: Properties): Properties {
  if (a === NO_PROPERTIES) return b;
  if (b === NO_PROPERTIES) return a;
  if ((a.anchor && b.anchor) || (a.tag && b.tag)) refuse(source, 'yaml-syntax');
  return { ...a, ...b };
}

/** Reads `*name`. */
export function readAlias(source: YamlSource, properties: Properties): YamlNode {
  const offset = source.at;
  if (properties !== NO_PROPERTIES) refuse(source, 'yaml-alias');
  return { kind: 'alias', offset, name: readName(source) };
}

const NAME = /[^\s,[\]{}]+/y;

/** The name after `&` or `*`. */
function readName(source: YamlSource): string {
  NAME.lastIndex = source.at + 1;
  const name = NAME.exec(source.text)?.[0];
  if (name === undefined) refuse(source, 'yaml-alias');
  source.at += 1 + name.length;
  return name;
}

const TAG = /!(?:<[^\s>]*>|[^\s,[\]{}]*)/y;

function readTag(source: YamlSource): string {
  TAG.lastIndex = source.at;
  const tag = TAG.exec(source.text)?.[0] ?? '!';
  source.at += tag.length;
  return tag;
}

/** A scalar as its tag wants it, or as its form says: texts in quotes are texts. */
export function scalar(
  source: YamlSource,
  text: string,
  offset: number,
  { anchor, tag }: Properties,
  isPlain: boolean,
): YamlScalar {
  const form = isPlain ? resolvePlain(text) : text;
  if (tag === undefined) return { kind: 'scalar', offset, anchor, value: form };
  const known = coreTag(tag.text);
  const value = known === undefined ? undefined : resolveTagged(text, known);
  if (value === undefined) tellTag(source, tag);
  return { kind: 'scalar', offset, anchor, value: value ?? (value === null ? null : text) };
}

/** A collection may be said to be one; any other tag is told. */
export function checkCollectionTag(source: YamlSource, { tag }: Properties, kind: 'map' | 'seq'): void {
  if (tag !== undefined && tag.text !== '!' && coreTag(tag.text) !== kind) tellTag(source, tag);
}

const LONGEST_SHOWN = 60;

function tellTag(source: YamlSource, { text, offset }: NonNullable<Properties['tag']>): void {
  source.faults.push({ code: 'unknown-tag', offset, path: [], params: { found: text.slice(0, LONGEST_SHOWN) } });
}
