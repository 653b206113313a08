import { childOf, childrenOf, type XmlElement } from '../../ooxml/index.ts';
import { settingOf, switchOf } from './value.ts';

/**
 * What is chosen in a list or a box of an old Word form, as it is shown; `undefined` for any other field.
 *
 * Source: ISO/IEC 29500-1:2016, 17.16.17 (form fields).
 */
export function formChoice(mark: XmlElement): string | undefined {
  const form = childOf(mark, 'w:ffData');
  const box = childOf(form, 'w:checkBox');
  if (box !== undefined) return (switchOf(box, 'w:checked') ?? switchOf(box, 'w:default')) ? '☒' : '☐';
  const list = childOf(form, 'w:ddList');
  if (list === undefined) return undefined;
  const chosen = Number(settingOf(list, 'w:result') ?? settingOf(list, 'w:default') ?? 0);
  return childrenOf(list, 'w:listEntry')[chosen]?.attributes['w:val'];
}
