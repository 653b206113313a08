import { SaxesParser } from 'saxes';
import type { PackageLimits } from './limits.ts';
import { canonicalPrefix } from './namespaces.ts';
import { refuse } from './refusal.ts';

/** An element. Names carry the usual prefix of their namespace (`w:p`), whatever prefix the file chose. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Place of its `<` in the source text. */
  readonly from: number;
  /** Just after its start tag. */
  readonly inside: number;
  /** Just after its end tag. */
  readonly to: number;
}
export type XmlNode = XmlElement | string;

/** Attributes of one element: no format asks for more than a few dozen. */
const MOST_ATTRIBUTES = 1000;

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: (OpenElement | string)[];
  from: number;
  inside: number;
  to: number;
}

type Limits = Pick<PackageLimits, 'xmlDepth' | 'xmlNodes'>;

/**
 * Reads an XML part into a tree. Nothing is ever fetched, a DOCTYPE is refused whatever it holds (so there are no entities to
 * expand), and depth and number of elements are bounded.
 */
export function readXml(source: string, part: string, limits: Limits): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const top: OpenElement = { name: '', attributes: {}, children: [], from: 0, inside: 0, to: source.length };
  const open: OpenElement[] = [top];
  let current = top;
  let nodes = 0;
  let attributes = 0;
  let scope: Scope = { prefixes: new Map([['xml', 'xml']]), names: new Map() };
  const outerScopes: (Scope | undefined)[] = [];
  let tagStart = 0;

  parser.on('error', (error) => refuse('xml-malformed', { reason: error.message.slice(0, 200) }, part));
  parser.on('doctype', () => refuse('xml-doctype', {}, part));
  parser.on('opentagstart', (tag) => {
    // The event comes once the name is complete: back over it to the bracket.
    tagStart = parser.position - tag.name.length - 2;
  });
  parser.on('attribute', () => {
    if (++attributes > MOST_ATTRIBUTES) refuse('xml-nodes', { limit: MOST_ATTRIBUTES }, part);
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    if (++nodes > limits.xmlNodes) refuse('xml-nodes', { limit: limits.xmlNodes }, part);
    if (open.length > limits.xmlDepth) refuse('xml-depth', { limit: limits.xmlDepth }, part);
    const inner = declaredScope(tag.attributes, scope);
    outerScopes.push(inner === undefined ? undefined : scope);
    if (inner !== undefined) scope = inner;
    const element: OpenElement = {
      name: canonicalName(tag.name, scope, true),
      attributes: canonicalAttributes(tag.attributes, scope),
      children: [],
      from: tagStart,
      inside: parser.position,
      to: parser.position,
    };
    current.children.push(element);
    open.push(element);
    current = element;
  });
  parser.on('closetag', () => {
    current.to = parser.position;
    open.pop();
    current = open[open.length - 1] ?? top;
    scope = outerScopes.pop() ?? scope;
  });
  const addText = (text: string) => {
    if (current !== top) current.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(source).close();
  const root = top.children[0];
  if (root === undefined || typeof root === 'string') return refuse('xml-malformed', { reason: 'no element' }, part);
  return root;
}

interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  /** Names met in this scope, so that each is worked out once. */
  readonly names: Map<string, string>;
}

function declaredScope(attributes: Readonly<Record<string, string>>, outer: Scope): Scope | undefined {
  let prefixes: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
    prefixes ??= new Map(outer.prefixes);
    prefixes.set(name.slice(6), canonicalPrefix(attributes[name] ?? ''));
  }
  return prefixes && { prefixes, names: new Map() };
}

function canonicalName(name: string, scope: Scope, element: boolean): string {
  const key = element ? name : `@${name}`;
  const known = scope.names.get(key);
  if (known !== undefined) return known;
  const colon = name.indexOf(':');
  let canonical = name;
  if (colon > 0 || element) {
    const prefix = scope.prefixes.get(colon > 0 ? name.slice(0, colon) : '') ?? (colon > 0 ? '?' : '');
    const local = name.slice(colon + 1);
    canonical = prefix === '' ? local : `${prefix}:${local}`;
  }
  scope.names.set(key, canonical);
  return canonical;
}

function canonicalAttributes(attributes: Readonly<Record<string, string>>, scope: Scope): Record<string, string> {
  const canonical: Record<string, string> = Object.create(null);
  for (const name in attributes) canonical[canonicalName(name, scope, false)] = attributes[name] ?? '';
  return canonical;
}

/** The text of a part. OOXML allows UTF-8 and UTF-16; anything else is malformed. */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return refuse('xml-malformed', { reason: 'encoding' }, part);
  }
}

/** The first child element of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  if (element === undefined) return undefined;
  for (const child of element.children) if (typeof child !== 'string' && child.name === name) return child;
  return undefined;
}

/** The child elements, of that name when one is given. */
export function childrenOf(element: XmlElement | undefined, name?: string): readonly XmlElement[] {
  if (element === undefined) return [];
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** All text inside, in order. */
export function textOf(element: XmlElement): string {
  let text = '';
  for (const child of element.children) text += typeof child === 'string' ? child : textOf(child);
  return text;
}
