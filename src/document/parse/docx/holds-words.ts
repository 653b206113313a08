import type { XmlElement } from '../../ooxml/index.ts';

/** Whether there is anything to read inside an element. */
export function holdsWords({ name, children }: XmlElement): boolean {
  if (name === 'w:sym') return true;
  return children.some((child) =>
    typeof child === 'string' ? (name === 'w:t' || name === 'm:t') && child.trim() !== '' : holdsWords(child),
  );
}
