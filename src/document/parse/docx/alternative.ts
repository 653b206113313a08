import { childOf, childrenOf, type XmlElement, type XmlNode } from '../../ooxml/index.ts';

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

/** A name in a namespace that the readers do not know keeps the whole namespace. */
function isUnknown(name: string): boolean {
  return name.startsWith('{') || name.startsWith('?');
}
