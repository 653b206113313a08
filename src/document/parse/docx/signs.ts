import { childOf, childrenOf, type XmlElement, type XmlNode } from '../../ooxml/index.ts';
import { drawnAs, signsOf } from '../symbol-signs.ts';
import { settingOf, switchOf } from './properties.ts';

/** A character given by its font and code. Those of symbol fonts without a sign of their own are read as a bullet. */
export function symbolOf({ attributes }: XmlElement): string {
  const code = attributes['w:char'] ?? '';
  const value = Number.parseInt(code, 16);
  if (!/^[0-9a-f]{2,4}$/i.test(code) || value < 32 || (value >= 0xd800 && value <= 0xdfff)) return '';
  const sign = signsOf(attributes['w:font'])?.get(value & (value >= 0xf000 ? 0xff : 0xffff));
  return sign ?? (value >= 0xf000 && value <= 0xf0ff ? '•' : String.fromCharCode(value));
}

/** The parts of a run, with its letters as the signs that its font draws for them. */
export function inSymbolFont(parts: readonly XmlNode[], properties: XmlElement | undefined): readonly XmlNode[] {
  const fonts = childOf(properties, 'w:rFonts')?.attributes;
  const own = signsOf(fonts?.['w:ascii']);
  // The other font is that of signs beyond the letters: "Coordination" stays a word.
  const known = own ?? signsOf(fonts?.['w:hAnsi']);
  if (known === undefined) return parts;
  const letters = own !== undefined;
  return parts.map((part) => {
    if (typeof part === 'string' || part.name !== 'w:t') return part;
    const children = part.children.map((text) => (typeof text === 'string' ? drawnAs(text, known, letters) : text));
    return { ...part, children };
  });
}

/** The box of a control that is ticked or not, whatever its font draws; `undefined` for any other control. */
export function tickBox(control: XmlElement): string | undefined {
  const box = childOf(childOf(control, 'w:sdtPr'), 'w14:checkbox');
  if (box === undefined) return undefined;
  return /^(?:1|true|on)$/.test(childOf(box, 'w14:checked')?.attributes['w14:val'] ?? '') ? '☒' : '☐';
}

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
