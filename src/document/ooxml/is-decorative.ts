import { childOf, childrenOf, type XmlElement } from './xml-read.ts';

/** Office says of a picture that it is decoration in an extension. */
export function isDecorative(about: XmlElement | undefined): boolean {
  const extensions = childrenOf(childOf(about, 'a:extLst'), 'a:ext');
  return extensions.some(({ children }) =>
    children.some(
      (child) => typeof child !== 'string' && child.name.endsWith('decorative') && child.attributes['val'] !== '0',
    ),
  );
}
