import { cleanLine, cleanText } from '../clean-text.ts';
import type { FieldNode } from '../node.ts';

/** What a field is besides what it shows, as attributes shared by the Markdown and HTML writers. */
export function fieldAttributes(field: FieldNode): readonly (readonly [name: string, value: string])[] {
  const attributes: (readonly [string, string])[] = [
    ['data-field', field.name],
    ['data-control', field.control],
    ['data-label', cleanLine(field.label)],
  ];
  if (field.placeholder !== undefined) attributes.push(['data-placeholder', cleanLine(field.placeholder)]);
  if (field.value !== undefined) attributes.push(['data-value', cleanText(field.value)]);
  if (field.options !== undefined) {
    const pairs = field.options.map(({ value, label }) => [cleanLine(value), cleanLine(label)]);
    attributes.push(['data-options', JSON.stringify(pairs)]);
  }
  return attributes;
}
