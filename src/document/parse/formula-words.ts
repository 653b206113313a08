import { textOf, type XmlElement } from '../ooxml/index.ts';

/** The signs of a formula one after the other; how they stand to each other is lost. */
export function formulaWords(element: XmlElement): string {
  if (element.name === 'm:t') return textOf(element).replace(/[\t\r\n]+/g, ' ');
  return element.children.map((child) => (typeof child === 'string' ? '' : formulaWords(child))).join('');
}
