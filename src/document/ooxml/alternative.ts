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

/** Everything is looked at once, however deep ways stand in ways. */
function settle(element: XmlElement): Settled {
  let changed = false;
  let holdsText = false;
  const children = element.children.flatMap((child): readonly XmlNode[] => {
    if (typeof child === 'string') {
      holdsText ||= child.trim() !== '';
      return [child];
    }
    const several = child.name === 'mc:AlternateContent';
    const inside = several ? settleWays(child) : settle(child);
    changed ||= several || inside.element !== child;
    holdsText ||= inside.holdsText;
    return several ? inside.element.children : [inside.element];
  });
  return { element: changed ? { ...element, children } : element, holdsText };
}

function settleWays(element: XmlElement): Settled {
  const first = alternative(element);
  const way = settle({ ...element, name: 'way', children: first });
  const plain = childOf(element, 'mc:Fallback');
  if (way.holdsText || plain === undefined || plain.children === first) return way;
  const other = settle(plain);
  return other.holdsText ? other : way;
}

/** A name in a namespace that the readers do not know keeps the whole namespace. */
function isUnknown(name: string): boolean {
  return name.startsWith('{') || name.startsWith('?');
}
