import { isAnchorName } from '../../anchor-name.ts';
import type { FieldNode } from '../../node.ts';

/**
 * What the writer stored in custom properties. Anybody can change them: what does not have the shape it was written in is
 * ignored, and the words of the document stay as they are.
 */

/** Short forms with their meanings. */
export function readAbbreviations(stored: string | undefined): ReadonlyMap<string, readonly string[]> {
  const meanings = new Map<string, readonly string[]>();
  for (const entry of arrayIn(stored)) {
    if (!Array.isArray(entry)) continue;
    const [short, titles]: readonly unknown[] = entry;
    if (typeof short === 'string' && isTexts(titles)) meanings.set(short, titles);
  }
  return meanings;
}

const CONTROLS: readonly FieldNode['control'][] = ['text', 'long-text', 'date', 'choice'];

/** Blank fields by name. */
export function readFields(stored: string | undefined): ReadonlyMap<string, FieldNode> {
  const fields = new Map<string, FieldNode>();
  for (const entry of arrayIn(stored)) {
    if (!isRecord(entry)) continue;
    const { name, label, placeholder, options } = entry;
    const control = CONTROLS.find((known) => known === entry['control']);
    if (typeof name !== 'string' || !isAnchorName(name) || typeof label !== 'string' || control === undefined) continue;
    fields.set(name, {
      type: 'field',
      name,
      control,
      label,
      ...(typeof placeholder === 'string' ? { placeholder } : {}),
      ...(Array.isArray(options) ? { options: options.flatMap(optionIn) } : {}),
    });
  }
  return fields;
}

function optionIn(entry: unknown): { readonly value: string; readonly label: string }[] {
  if (!isRecord(entry)) return [];
  const { value, label } = entry;
  return typeof value === 'string' && typeof label === 'string' ? [{ value, label }] : [];
}

function arrayIn(stored: string | undefined): readonly unknown[] {
  if (stored === undefined) return [];
  try {
    const value: unknown = JSON.parse(stored);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isRecord(
  value: unknown,
): value is { readonly [key: string]: unknown } & Record<
  'name' | 'label' | 'placeholder' | 'options' | 'value',
  unknown
> {
  return typeof value === 'object' && value !== null;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
