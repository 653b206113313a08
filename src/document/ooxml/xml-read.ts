import type { PackageLimits } from './limits.ts';
import { refuse } from './refusal.ts';
import { attributeName, elementName, type NameScope, nameScope } from './xml-names.ts';
import { scanXml } from './xml-scan.ts';

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

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
  readonly from: number;
  readonly inside: number;
  to: number;
}

type Limits = Pick<PackageLimits, 'xmlDepth' | 'xmlNodes' | 'xmlAttributes'>;

const NONE: readonly XmlNode[] = [];
/** What attributes inherit from: nothing, so that no name means anything in itself. */
const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze(Object.create(null));

/**
 * Reads an XML part into a tree. Nothing is ever fetched, a DOCTYPE is refused whatever it holds (so there are no entities to
 * expand), and depth and number of elements are bounded. Comments, instructions, references and declared namespaces count as
 * elements, and so does every tenth attribute: they cost as much.
 */
export function readXml(source: string, part: string, limits: Limits): XmlElement {
  const open: OpenElement[] = [];
  const names = openNames();
  /** Children of the elements that are open, one after the other, and where those of each start. */
  const waiting: XmlNode[] = [];
  const starts: number[] = [];
  let end = 0;
  let nodes = 0;
  let root: XmlElement | undefined;
  const count = (more: number) => {
    nodes += more;
    if (nodes > limits.xmlNodes) refuse('xml-nodes', { limit: limits.xmlNodes }, part);
  };
  const malformed = (reason: string, at: number): never =>
    refuse('xml-malformed', { reason: `${lineAndColumn(source, at)}: ${reason}` }, part);
  const add = (node: XmlNode) => {
    waiting[end++] = node;
  };

  scanXml(source, {
    open(name, attributes, from, inside) {
      count(1 + attributes.length / 20);
      checkElement(attributes.length / 2, open.length, part, limits);
      count(names.enter(attributes));
      const element: OpenElement = {
        name: elementName(name, names.scope()),
        attributes: attributes.length === 0 ? NO_ATTRIBUTES : named(attributes, names.scope(), from, malformed),
        children: NONE,
        from,
        inside,
        to: inside,
      };
      if (open.length === 0) root = element;
      else add(element);
      open.push(element);
      starts.push(end);
    },
    close(_from, to) {
      const element = open.pop();
      const start = starts.pop() ?? 0;
      if (element === undefined) return;
      element.to = to;
      if (end > start) element.children = waiting.slice(start, end);
      end = start;
      names.leave();
    },
    text: add,
    doctype: () => refuse('xml-doctype', {}, part),
    malformed,
    passed: () => count(1),
  });
  return root ?? malformed('no element', 0);
}

function checkElement(attributes: number, depth: number, part: string, limits: Limits): void {
  if (attributes > limits.xmlAttributes)
    refuse('xml-attributes', { found: attributes, limit: limits.xmlAttributes }, part);
  if (depth >= limits.xmlDepth) refuse('xml-depth', { limit: limits.xmlDepth }, part);
}

/** The namespaces in force at an element, as those of the elements that are open add up. */
interface OpenNames {
  readonly scope: () => NameScope;
  /** Enters an element; answers how many namespaces it declares. */
  readonly enter: (attributes: readonly string[]) => number;
  readonly leave: () => void;
}

function openNames(): OpenNames {
  let scope = nameScope([
    ['', ''],
    ['xml', 'xml'],
  ]);
  /** What was in force around each open element; `undefined` where it declares nothing. */
  const outer: (NameScope | undefined)[] = [];
  return {
    scope: () => scope,
    enter(attributes) {
      const declared = declarations(attributes);
      outer.push(declared === undefined ? undefined : scope);
      if (declared === undefined) return 0;
      scope = nameScope(declared, scope);
      return declared.length;
    },
    leave() {
      scope = outer.pop() ?? scope;
    },
  };
}

/** The namespaces an element declares, by prefix. */
function declarations(attributes: readonly string[]): (readonly [string, string])[] | undefined {
  let declared: (readonly [string, string])[] | undefined;
  for (let i = 0; i < attributes.length; i += 2) {
    const name = attributes[i] ?? '';
    if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
    declared ??= [];
    declared.push([name.slice(6), attributes[i + 1] ?? '']);
  }
  return declared;
}

/** Attributes by name. Two of one name, which XML forbids, are no attributes; two that become one keep the last. */
function named(
  attributes: readonly string[],
  scope: NameScope,
  at: number,
  malformed: (reason: string, at: number) => never,
): Readonly<Record<string, string>> {
  if (attributes.length > 2 && hasDouble(attributes)) malformed('attribute given twice', at);
  const found: Record<string, string> = Object.create(NO_ATTRIBUTES);
  for (let i = 0; i < attributes.length; i += 2) {
    // Nothing is inherited, so a name such as `__proto__` is a name like any other.
    found[attributeName(attributes[i] ?? '', scope)] = attributes[i + 1] ?? '';
  }
  return found;
}

/** Few names are compared with each other, many through a set. */
function hasDouble(attributes: readonly string[]): boolean {
  if (attributes.length > 40) {
    const names = new Set<string>();
    for (let i = 0; i < attributes.length; i += 2) names.add(attributes[i] ?? '');
    return names.size * 2 < attributes.length;
  }
  for (let i = 2; i < attributes.length; i += 2) {
    for (let j = 0; j < i; j += 2) if (attributes[i] === attributes[j]) return true;
  }
  return false;
}

function lineAndColumn(source: string, at: number): string {
  const before = source.slice(0, at);
  const line = before.split('\n').length;
  return `${line}:${before.length - before.lastIndexOf('\n')}`;
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

/** An element and all below it, in the order of their start tags. */
export function elementsIn(root: XmlElement | undefined): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const waiting = root === undefined ? [] : [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i];
      if (child !== undefined && typeof child !== 'string') waiting.push(child);
    }
  }
  return found;
}

/** All text inside, in order. */
export function textOf(element: XmlElement): string {
  let text = '';
  for (const child of element.children) text += typeof child === 'string' ? child : textOf(child);
  return text;
}
