import type { FieldNode } from './node.ts';

/** What a field shows: its value, or the label of the option chosen; `undefined` while it is blank. */
export function fieldText(field: FieldNode): string | undefined {
  if (field.value === undefined || field.value === '') return undefined;
  if (field.control !== 'choice') return field.value;
  return field.options?.find((option) => option.value === field.value)?.label ?? field.value;
}

/** What a blank field shows in formats without form controls. */
export function blankText(field: Pick<FieldNode, 'placeholder'>): string {
  return field.placeholder === undefined || field.placeholder.trim() === '' ? '……………' : field.placeholder;
}

/**
 * The value behind what a field shows after somebody filled it, `before` being the field as it was written: blank again when
 * it still shows the blank, the option whose label or value it shows for a choice, else the words as written.
 */
export function valueOfFieldText(shown: string, before: FieldNode): string | undefined {
  const was = fieldText(before);
  if (was !== undefined && shown === was) return before.value;
  const words = shown.trim();
  if (words === '' || (was === undefined && words === blankText(before).trim())) return undefined;
  if (before.control !== 'choice') return shown;
  const options = before.options ?? [];
  const found =
    options.find((option) => option.label.trim() === words) ?? options.find((option) => option.value === words);
  return found?.value ?? shown;
}
