/** A piece of SVG markup that is safe to put in a document: only the functions of this file make one. */
export type Svg = string & { readonly __svg: true };

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element with its attributes and children; every attribute is escaped. */
export function element(name: string, attributes: Attributes, ...children: readonly Svg[]): Svg {
  const open = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escapeText(typeof value === 'number' ? coordinate(value) : value)}"`)
    .join('');
  return (children.length === 0 ? `<${name}${open}/>` : `<${name}${open}>${children.join('')}</${name}>`) as Svg;
}

/** Text content. Whatever it holds, it stays text. */
export function textContent(text: string): Svg {
  return escapeText(text) as Svg;
}

/** A line of text. */
export function textAt(x: number, y: number, text: string, attributes: Attributes = {}): Svg {
  return element('text', { x, y, ...attributes }, textContent(text));
}

/** A group with a name that assistive technology and a pointer at rest read out. */
export function named(name: string, ...children: readonly Svg[]): Svg {
  return element('g', {}, element('title', {}, textContent(name)), ...children);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes markup, and takes out what XML cannot hold: control characters, lone surrogates, non-characters. */
export function escapeText(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** Two decimals are finer than any screen, and keep the file small and the same everywhere. */
function coordinate(value: number): string {
  return String(Number(value.toFixed(2)));
}

/** A label cut to a number of characters; the whole stands in the name of its group. */
export function clipped(text: string, length: number): string {
  const characters = [...text];
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
