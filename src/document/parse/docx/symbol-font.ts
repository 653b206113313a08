import { childOf, type XmlElement, type XmlNode } from '../../ooxml/index.ts';

/**
 * Signs that fonts of symbols draw in the place of letters: boxes, ticks, and those of mathematics. What is not in here is a
 * bullet where the file gives a code, and stays as it is where it was typed as a letter.
 *
 * Source: Unicode Consortium, WG2 N4384 (Wingdings and Webdings), and the mapping of the Symbol font of Adobe.
 */
const SIGNS: Readonly<Record<string, ReadonlyMap<number, string>>> = /* @__PURE__ */ Object.freeze({
  wingdings: signs('6f☐ a8☐ fc✓ fe☑ fd☒ fb✗ d8➢ e0→ e8→ df← e7←'),
  'wingdings 2': signs('2a☐ 30☐ a3☐ 50✓ 4f✗ 51☒ 52☑ 53☒ 54☒ 55☒'),
  webdings: signs('61✓ 63☐ 72✗'),
  symbol: signs(
    'a3≤ b3≥ b1± b4× b8÷ b9≠ bb≈ a5∞ ae→ ac← ad↑ af↓ b0° b2″ a2′ d6√ e5∑ 61α 62β 63χ 64δ 65ε 66φ 67γ 68η 6cλ 6dμ 70π 72ρ 73σ 74τ 77ω 44Δ 53Σ 57Ω',
  ),
});

function signs(list: string): ReadonlyMap<number, string> {
  return new Map(list.split(' ').map((entry) => [Number.parseInt(entry.slice(0, 2), 16), entry.slice(2)]));
}

/** A character given by its font and code. Those of symbol fonts without a sign of their own are read as a bullet. */
export function symbolOf({ attributes }: XmlElement): string {
  const code = attributes['w:char'] ?? '';
  const value = Number.parseInt(code, 16);
  if (!/^[0-9a-f]{2,4}$/i.test(code) || value < 32 || (value >= 0xd800 && value <= 0xdfff)) return '';
  const sign = signsOf(attributes['w:font'])?.get(value & (value >= 0xf000 ? 0xff : 0xffff));
  return sign ?? (value >= 0xf000 && value <= 0xf0ff ? '•' : String.fromCharCode(value));
}

function signsOf(font: string | undefined): ReadonlyMap<number, string> | undefined {
  const name = (font ?? '').toLowerCase();
  return Object.hasOwn(SIGNS, name) ? SIGNS[name] : undefined;
}

/** The parts of a run, with its letters as the signs that its font draws for them. */
export function inSymbolFont(parts: readonly XmlNode[], properties: XmlElement | undefined): readonly XmlNode[] {
  const fonts = childOf(properties, 'w:rFonts')?.attributes;
  const known = fonts && signsOf(fonts['w:ascii'] ?? fonts['w:hAnsi']);
  if (known === undefined) return parts;
  return parts.map((part) => {
    if (typeof part === 'string' || part.name !== 'w:t') return part;
    return { ...part, children: part.children.map((text) => (typeof text === 'string' ? drawn(text, known) : text)) };
  });
}

function drawn(text: string, known: ReadonlyMap<number, string>): string {
  return Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return known.get(code >= 0xf000 && code <= 0xf0ff ? code & 0xff : code) ?? letter;
  }).join('');
}

/** The box of a control that is ticked or not, whatever its font draws; `undefined` for any other control. */
export function tickBox(control: XmlElement): string | undefined {
  const box = childOf(childOf(control, 'w:sdtPr'), 'w14:checkbox');
  if (box === undefined) return undefined;
  return /^(?:1|true|on)$/.test(childOf(box, 'w14:checked')?.attributes['w14:val'] ?? '') ? '☒' : '☐';
}
