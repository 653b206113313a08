import { childOf, refuse, type XmlElement } from '../../ooxml/index.ts';

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

/**
 * A whole number that a sound document keeps within bounds. Numbers outside are how a small file asks for endless work, so
 * the file is refused.
 */
export function boundedNumber(text: string | undefined, name: string, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!Number.isInteger(value) || value < least || value > most) {
    refuse('limit-number', { name, found: text.slice(0, 40), least, limit: most });
  }
  return value;
}
