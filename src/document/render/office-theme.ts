import { escapeXmlAttribute, XML_DECLARATION } from '../ooxml/index.ts';
import type { Colour, Palette, Theme } from '../theme.ts';

/**
 * The colours that Office files carry by name, so that whoever changes the theme of a file changes all that is painted with it: the
 * name in the theme, the name by which shapes and charts call it, and that of a style of Word.
 */
const SCHEME = [
  { name: 'dk1', called: 'tx1', inWord: 'text1', of: ({ ink }: Palette) => ink },
  { name: 'lt1', called: 'bg1', inWord: 'background1', of: ({ paper }: Palette) => paper },
  { name: 'dk2', called: 'tx2', inWord: 'text2', of: ({ accent }: Palette) => accent },
  { name: 'lt2', called: 'bg2', inWord: 'background2', of: ({ tint }: Palette) => tint },
  ...[0, 1, 2, 3, 4, 5].map((at) => ({
    name: `accent${at + 1}`,
    called: `accent${at + 1}`,
    inWord: `accent${at + 1}`,
    of: ({ groups, strong }: Palette) => groups[at] ?? strong,
  })),
  { name: 'hlink', called: 'hlink', inWord: 'hyperlink', of: ({ accent }: Palette) => accent },
  {
    name: 'folHlink',
    called: 'folHlink',
    inWord: 'followedHyperlink',
    of: ({ illustrative }: Palette) => illustrative,
  },
] as const;

/** A colour as six digits, as Office writes it. */
export function digitsOf(colour: Colour): string {
  return colour.slice(1).toUpperCase();
}

/** The element that names a colour in DrawingML: by its place in the theme where it has one. */
export function colourXml(colour: Colour, palette: Palette): string {
  const found = SCHEME.find(({ of }) => of(palette) === colour);
  return found === undefined ? `<a:srgbClr val="${digitsOf(colour)}"/>` : `<a:schemeClr val="${found.called}"/>`;
}

/** Names of the attributes for the colour of words, of a line, of a ground. */
const WORDS = ['w:val', 'w:themeColor'] as const;
export const WORD_LINE = ['w:color', 'w:themeColor'] as const;
export const WORD_GROUND = ['w:fill', 'w:themeFill'] as const;

/** The attributes that name a colour in Word: its digits, and its place in the theme where it has one. */
export function wordColour(
  colour: Colour,
  palette: Palette,
  [name, inTheme]: readonly [string, string] = WORDS,
): string {
  const found = SCHEME.find(({ of }) => of(palette) === colour);
  return `${name}="${digitsOf(colour)}"${found === undefined ? '' : ` ${inTheme}="${found.inWord}"`}`;
}

/** The theme part of an Office file: the colours and the font; the effects are the plainest the format allows. */
export function officeThemeXml({ light, officeFont }: Theme): string {
  const colours = SCHEME.map(({ name, of }) => `<a:${name}><a:srgbClr val="${digitsOf(of(light))}"/></a:${name}>`).join(
    '',
  );
  const font = `<a:latin typeface="${escapeXmlAttribute(officeFont)}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const lines = [6350, 12700, 19050]
    .map((width) => `<a:ln w="${width}">${fill}<a:prstDash val="solid"/></a:ln>`)
    .join('');
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `${XML_DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Plan"><a:themeElements><a:clrScheme name="Plan">${colours}</a:clrScheme><a:fontScheme name="Plan"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Plan"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${lines}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}
