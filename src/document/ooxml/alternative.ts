import { append } from '../../internal/append.ts';
import { childOf, childrenOf, type XmlElement, type XmlNode } from './xml-read.ts';

/**
 * What is written in several ways, in the first way that this reader knows: Word puts an emoji in a form of its own before the
 * plain letter. Where none is known, the first way counts: it may still hold words.
 *
 * Source: ISO/IEC 29500-3:2015, 9.3 (markup compatibility).
 */
export function alternative(element: XmlElement): readonly XmlNode[] {
  const choices = childrenOf(element, 'mc:Choice');
  const known = choices.find((choice) => childrenOf(choice).some(({ name }) => !isUnknown(name)));
  return (known ?? childOf(element, 'mc:Fallback') ?? choices[0])?.children ?? [];
}

/**
 * An element with one way in the place of everything inside it that is written in several: the way that this reader knows, or
 * the plain one when only that holds text.
 */
export function settled(element: XmlElement): XmlElement {
  return settle(element).element;
}

interface Settled {
  readonly element: XmlElement;
  /** Whether there is any text in it. */
  readonly holdsText: boolean;
}

/** An element in which nothing changes is given as it is. */
function settle(element: XmlElement): Settled {
  const children: XmlNode[] = [];
  const holdsText = settleInto(children, element.children);
  const same =
    children.length === element.children.length && children.every((child, i) => child === element.children[i]);
  return { element: same ? element : { ...element, children }, holdsText };
}

/** Adds nodes with one way in the place of several; tells whether there is text in them. Ways in ways are not copied at each level. */
function settleInto(settledNodes: XmlNode[], nodes: readonly XmlNode[]): boolean {
  let holdsText = false;
  for (const node of nodes) {
    if (typeof node === 'string') {
      holdsText ||= node.trim() !== '';
      settledNodes.push(node);
    } else if (node.name === 'mc:AlternateContent') {
      holdsText = settleWays(settledNodes, node) || holdsText;
    } else {
      const inside = settle(node);
      holdsText ||= inside.holdsText;
      settledNodes.push(inside.element);
    }
  }
  return holdsText;
}

function settleWays(settledNodes: XmlNode[], element: XmlElement): boolean {
  const start = settledNodes.length;
  const first = alternative(element);
  if (settleInto(settledNodes, first)) return true;
  const plain = childOf(element, 'mc:Fallback');
  if (plain === undefined || plain.children === first) return false;
  const other: XmlNode[] = [];
  if (!settleInto(other, plain.children)) return false;
  settledNodes.length = start;
  append(settledNodes, other);
  return true;
}

/** A name in a namespace that the readers do not know keeps the whole namespace. */
function isUnknown(name: string): boolean {
  return name.startsWith('{') || name.startsWith('?');
}
