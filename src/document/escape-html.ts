import { referDirections } from './direction-ends.ts';

const TEXT = /[&<>]/g;
const ATTRIBUTE = /[&<>"'`|\n\t]/g;
const TEXT_ENTITY: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text between tags. */
export function escapeHtmlText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(TEXT, (character) => TEXT_ENTITY[character] ?? character) : text;
}

/**
 * A value between double quotes; it stays on one line and holds no bar, so that it may also stand in a Markdown table. What changes the
 * direction of writing is a reference: whoever reads the source sees its words in their order.
 */
export function escapeHtmlAttribute(value: string): string {
  const escaped = value.replace(ATTRIBUTE, (character) => TEXT_ENTITY[character] ?? `&#${character.charCodeAt(0)};`);
  return referDirections(escaped);
}
