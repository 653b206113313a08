import { childOf, type XmlElement } from '../../ooxml/index.ts';

/** The value of `<name w:val="…"/>` inside an element. */
export function settingOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val'];
}

const OFF = new Set(['0', 'false', 'off', 'no']);

/** Whether a switch is on: there without value means on, and there are four ways to write off. `undefined` when not there. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(element, name);
  return found && !OFF.has(found.attributes['w:val'] ?? '1');
}

/** Whether there is anything to read inside an element. */
export function holdsWords({ name, children }: XmlElement): boolean {
  if (name === 'w:sym') return true;
  return children.some((child) =>
    typeof child === 'string' ? (name === 'w:t' || name === 'm:t') && child.trim() !== '' : holdsWords(child),
  );
}
