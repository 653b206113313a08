import type { InlineNode } from '../node.ts';

/**
 * Signs that fonts of symbols draw in the place of letters: boxes, ticks, and those of mathematics. What is not in here is a
 * bullet where the file gives a code, and stays as it is where it was typed as a letter.
 *
 * Source: Unicode Consortium, WG2 N4384 (Wingdings and Webdings), and the mapping of the Symbol font of Adobe.
 */
const SIGNS: Readonly<Record<string, ReadonlyMap<number, string>>> = {
  wingdings: /* @__PURE__ */ signs('6f☐ a8☐ fc✓ fe☑ fd☒ fb✗ d8➢ e0→ e8→ df← e7←'),
  'wingdings 2': /* @__PURE__ */ signs('2a☐ 30☐ a3☐ 50✓ 4f✗ 51☒ 52☑ 53☒ 54☒ 55☒'),
  webdings: /* @__PURE__ */ signs('61✓ 63☐ 72✗'),
  symbol: /* @__PURE__ */ signs(
    'a3≤ b3≥ b1± b4× b8÷ b9≠ bb≈ a5∞ ae→ ac← ad↑ af↓ b0° b2″ a2′ d6√ e5∑ 61α 62β 63χ 64δ 65ε 66φ 67γ 68η 6cλ 6dμ 70π 72ρ 73σ 74τ 77ω 44Δ 53Σ 57Ω',
  ),
};

function signs(list: string): ReadonlyMap<number, string> {
  return new Map(list.split(' ').map((entry) => [Number.parseInt(entry.slice(0, 2), 16), entry.slice(2)]));
}

/** The signs that a font draws; `undefined` for a font of letters. */
export function signsOf(font: string | undefined): ReadonlyMap<number, string> | undefined {
  const name = (font ?? '').toLowerCase();
  return Object.hasOwn(SIGNS, name) ? SIGNS[name] : undefined;
}

/**
 * Words as the signs that their font draws for them: those of the private area, where fonts of symbols keep their signs, and
 * the letters themselves where the font is that of the letters too.
 */
export function drawnAs(text: string, known: ReadonlyMap<number, string>, letters = true): string {
  return Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    const apart = code >= 0xf000 && code <= 0xf0ff;
    return (apart || letters ? known.get(apart ? code & 0xff : code) : undefined) ?? letter;
  }).join('');
}

/** The box to tick that a bullet is, given by its font and character; `undefined` for any other bullet. */
export function boxOf(font: string | undefined, bullet: string): string | undefined {
  const known = signsOf(font);
  const sign = known === undefined ? bullet : drawnAs(bullet, known);
  return /^[☐☑☒]$/.test(sign) ? sign : undefined;
}

/** A box that stands for the bullet of an item is said before its words. */
export function behindBox(words: readonly InlineNode[], box: string | undefined): readonly InlineNode[] {
  return box === undefined || words.length === 0 ? words : [{ type: 'text', value: `${box} ` }, ...words];
}
