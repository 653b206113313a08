import { localName } from '../workbook/read-strings.ts';

/** The value of an attribute by its name without the prefix that the file chose. */
export function localAttribute(attributes: readonly string[], name: string): string | undefined {
  for (let i = 0; i < attributes.length; i += 2) if (localName(attributes[i] ?? '') === name) return attributes[i + 1];
  return undefined;
}

/** A count of repetitions: one where none is given, or none that can be. */
export function countIn(attributes: readonly string[], name: string): number {
  const count = Number(localAttribute(attributes, name) ?? 1);
  return Number.isInteger(count) && count >= 1 ? count : 1;
}
