import { cleanLine } from '../../clean-text.ts';
import { endedText, referDirections } from '../../direction-ends.ts';
import { escapeHtmlAttribute, escapeHtmlText } from '../../escape-html.ts';
import type { Colour, Palette, Theme } from '../../theme.ts';
import type { Drawing, DrawnItem, DrawnText, Ink } from './drawing.ts';

/** What a picture is called and how it looks. */
interface SvgForm {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly theme: Theme;
  /** `auto` follows the screen of the reader. */
  readonly ground: 'auto' | 'light' | 'dark';
}

/** A drawing as SVG text. Words stay words, whatever they hold; colours stand as attributes too, for readers without style sheets. */
export function writeSvg({ width, height, items }: Drawing, form: SvgForm): string {
  const { theme, ground } = form;
  const base = ground === 'dark' ? theme.dark : theme.light;
  const used = new Set<Ink>(['paper']);
  const body = items.map((item) => itemXml(item, base, used)).join('');
  const style = ground === 'auto' ? darkStyle(used, theme) : '';
  const font = escapeHtmlAttribute(theme.pictureFont);
  // Several charts may stand in one page: each has ids of its own.
  const id = idOf(form.title, width);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" role="img" lang="${escapeHtmlAttribute(form.language)}" aria-labelledby="t${id} d${id}" font-family="${font}"><title id="t${id}">${words(form.title)}</title><desc id="d${id}">${words(form.description)}</desc>${style}<rect width="${n(width)}" height="${n(height)}"${paint('fill', 'paper', base, used)}/>${body}</svg>`;
}

/** Different for different titles and widths (FNV-1a). */
function idOf(title: string, width: number): string {
  let hash = 0x811c9dc5;
  for (const character of `${title}${width}`) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The colour of a token. */
function colourOf(ink: Ink, palette: Palette): Colour {
  const [name, index] = ink.split('-');
  const found = palette[name as keyof Palette];
  if (typeof found === 'string') return found;
  return found[Number(index) % found.length] ?? palette.ink;
}

function darkStyle(used: ReadonlySet<Ink>, { light, dark }: Theme): string {
  const rules = [...used]
    .sort()
    .filter((ink) => colourOf(ink, light) !== colourOf(ink, dark))
    .map((ink) => `.f-${ink}{fill:${colourOf(ink, dark)}}.s-${ink}{stroke:${colourOf(ink, dark)}}`);
  return `<style>@media (prefers-color-scheme:dark){${rules.join('')}}</style>`;
}

function itemXml(item: DrawnItem, palette: Palette, used: Set<Ink>): string {
  switch (item.type) {
    case 'text':
      return textXml(item, palette, used);
    case 'rect': {
      const paints = `${paints2(item.fill, item.stroke, palette, used)}${item.stroke === undefined ? '' : ' stroke-width="1.5"'}`;
      const inset = item.stroke === undefined ? 0 : 0.75;
      return `<rect x="${n(item.x + inset)}" y="${n(item.y + inset)}" width="${n(Math.max(0, item.width - 2 * inset))}" height="${n(Math.max(0, item.height - 2 * inset))}"${paints}${dash(item.dashed)}/>`;
    }
    case 'line': {
      const points = item.points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ');
      return `<polyline points="${points}"${paints2(undefined, item.stroke, palette, used)} stroke-width="${n(item.width)}"${dash(item.dashed)}/>`;
    }
    case 'dot':
      return `<circle cx="${n(item.x)}" cy="${n(item.y)}" r="${n(item.radius)}"${paints2(item.fill, item.stroke, palette, used)} stroke-width="2"/>`;
    default:
      return item satisfies never;
  }
}

function textXml({ x, y, text, size, anchor, bold, italic, ink }: DrawnText, palette: Palette, used: Set<Ink>): string {
  const looks = [
    anchor === 'start' ? '' : ` text-anchor="${anchor}"`,
    bold ? ' font-weight="700"' : '',
    italic ? ' font-style="italic"' : '',
  ].join('');
  return `<text x="${n(x)}" y="${n(y)}" font-size="${size}"${looks}${paint('fill', ink, palette, used)}>${words(text)}</text>`;
}

function paints2(fill: Ink | undefined, stroke: Ink | undefined, palette: Palette, used: Set<Ink>): string {
  if (stroke === undefined) return paint('fill', fill, palette, used);
  const classes = [fill === undefined ? '' : `f-${fill}`, `s-${stroke}`].filter((name) => name !== '').join(' ');
  used.add(stroke);
  if (fill !== undefined) used.add(fill);
  const filled = fill === undefined ? 'none' : colourOf(fill, palette);
  return ` class="${classes}" fill="${filled}" stroke="${colourOf(stroke, palette)}"`;
}

function paint(kind: 'fill', ink: Ink | undefined, palette: Palette, used: Set<Ink>): string {
  if (ink === undefined) return ' fill="none"';
  used.add(ink);
  return ` class="f-${ink}" ${kind}="${colourOf(ink, palette)}"`;
}

function dash(dashed: boolean | undefined): string {
  return dashed === true ? ' stroke-dasharray="4 3"' : '';
}

function words(text: string): string {
  return referDirections(escapeHtmlText(endedText(cleanLine(text))));
}

/** Two decimals are finer than any screen, and the same everywhere. */
function n(value: number): string {
  return String(Number(value.toFixed(2)));
}
