import { escapeXmlAttribute, XML_DECLARATION } from '../../ooxml/index.ts';
import type { Colour, Palette, Theme } from '../../theme.ts';
import { WORD_GROUND, WORD_LINE, wordColour } from '../office-theme.ts';
import { LIST_INDENT, NOTE_INDENT, STYLE_NAME } from './names.ts';

interface StyleSheetEntry {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: string;
  readonly run?: string;
  /** Order in the gallery of the word processor; styles with one are offered to the user. */
  readonly offered?: boolean;
}

export function paragraphStyle({
  id,
  name,
  basedOn = 'Normal',
  next,
  paragraph = '',
  run = '',
  offered = true,
}: StyleSheetEntry): string {
  return `<w:style w:type="paragraph"${isBuiltIn(name) ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>${next === undefined ? '' : `<w:next w:val="${next}"/>`}${offered ? '<w:qFormat/>' : ''}${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${run && `<w:rPr>${run}</w:rPr>`}</w:style>`;
}

export function characterStyle(id: string, name: string, run: string, basedOn = 'DefaultParagraphFont'): string {
  return `<w:style w:type="character"${isBuiltIn(name) ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>${run && `<w:rPr>${run}</w:rPr>`}</w:style>`;
}

function isBuiltIn(name: string): boolean {
  return /^(heading \d|caption|List Continue( \d)?|List Paragraph|header|footer|toc \d|TOC Heading|Hyperlink|Placeholder Text|annotation (text|reference))$/.test(
    name,
  );
}

/** Size in half-points, space before in twentieths of a point. */
const HEADINGS = [
  { size: 36, before: 360 },
  { size: 28, before: 320 },
  { size: 24, before: 260 },
  { size: 22, before: 220 },
  { size: 21, before: 200 },
  { size: 20, before: 180 },
] as const;

function headingStyle(
  { size, before }: { readonly size: number; readonly before: number },
  index: number,
  palette: Palette,
): string {
  const rule =
    index === 0
      ? `<w:pBdr><w:bottom w:val="single" w:sz="8" w:space="4" ${wordColour(palette.accent, palette, WORD_LINE)}/></w:pBdr>`
      : '';
  return paragraphStyle({
    id: `Heading${index + 1}`,
    name: `heading ${index + 1}`,
    next: 'Normal',
    paragraph: `<w:keepNext/><w:keepLines/>${rule}<w:spacing w:before="${before}" w:after="${index === 0 ? 200 : 100}" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="${index}"/>`,
    run: `<w:b/><w:bCs/>${index === 4 ? '<w:i/><w:iCs/>' : ''}<w:color ${wordColour(index < 3 ? palette.accent : palette.soft, palette)}/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
  });
}

function continuationStyle(level: number): string {
  return paragraphStyle({
    id: `ListContinue${level}`,
    name: level === 1 ? 'List Continue' : `List Continue ${level}`,
    paragraph: `<w:spacing w:after="60"/><w:ind w:left="${LIST_INDENT * level}"/>`,
    offered: false,
  });
}

function border(side: string, size: number, [colour, palette]: Paint, kind = 'single', space = 6): string {
  return `<w:${side} w:val="${kind}" w:sz="${size}" w:space="${space}" ${wordColour(colour, palette, WORD_LINE)}/>`;
}

/** A colour and the palette that it is one of. */
type Paint = readonly [colour: Colour, palette: Palette];

/** Each kind of note has its own frame, not only its own colour. */
function noteStyle(id: string, name: string, frame: string, [fill, palette]: Paint, run = ''): string {
  return paragraphStyle({
    id,
    name,
    paragraph: `<w:keepLines/><w:pBdr>${frame}</w:pBdr><w:shd w:val="clear" w:color="auto" ${wordColour(fill, palette, WORD_GROUND)}/><w:spacing w:before="60" w:after="60"/><w:ind w:left="${NOTE_INDENT}" w:right="${NOTE_INDENT}"/>`,
    run,
  });
}

/** Tables too wide for their page are set smaller. */
const SMALL_OF = {
  TableText: STYLE_NAME.tableText,
  TableHeading: STYLE_NAME.tableHeading,
  TableRowHeading: STYLE_NAME.tableRowHeading,
} as const;

function box(size: number, paint: Paint): string {
  return ['top', 'left', 'bottom', 'right'].map((side) => border(side, size, paint)).join('');
}

/** What each style is based on in the end. */
const ROOTS: readonly string[] = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
];

/** Headings, lists, and the lines nobody reads as text. */
function textStyles(palette: Palette): readonly string[] {
  return [
    ...HEADINGS.map((heading, index) => headingStyle(heading, index, palette)),
    paragraphStyle({ id: 'ListParagraph', name: 'List Paragraph', paragraph: '<w:spacing w:after="60"/>' }),
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(continuationStyle),
    paragraphStyle({
      id: 'Gap',
      name: STYLE_NAME.gap,
      paragraph: '<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>',
      run: '<w:sz w:val="2"/><w:szCs w:val="2"/>',
      offered: false,
    }),
    paragraphStyle({
      id: 'Footer',
      name: 'footer',
      paragraph: '<w:spacing w:after="0"/><w:jc w:val="right"/>',
      run: `<w:color ${wordColour(palette.soft, palette)}/><w:sz w:val="16"/><w:szCs w:val="16"/>`,
      offered: false,
    }),
  ];
}

/** Rules above and below a table, hair lines inside it: a blank form needs to show where its cells are. */
const TABLE_LINES = [
  ['top', 8, 'strong'],
  ['left', 4, 'line'],
  ['bottom', 8, 'strong'],
  ['right', 4, 'line'],
  ['insideH', 4, 'line'],
  ['insideV', 4, 'line'],
] as const;

/** Tables, which the small styles set where the page is too narrow. */
function tableStyles(palette: Palette): readonly string[] {
  return [
    paragraphStyle({
      id: 'Caption',
      name: STYLE_NAME.caption,
      next: 'Normal',
      paragraph: '<w:keepNext/><w:spacing w:before="200" w:after="80"/>',
      run: `<w:b/><w:bCs/><w:color ${wordColour(palette.soft, palette)}/><w:sz w:val="18"/><w:szCs w:val="18"/>`,
    }),
    paragraphStyle({
      id: 'TableText',
      name: STYLE_NAME.tableText,
      paragraph: '<w:spacing w:before="40" w:after="40"/>',
      run: '<w:sz w:val="19"/><w:szCs w:val="19"/>',
    }),
    paragraphStyle({
      id: 'TableHeading',
      name: STYLE_NAME.tableHeading,
      basedOn: 'TableText',
      paragraph: '<w:keepNext/>',
      run: `<w:b/><w:bCs/><w:color ${wordColour(palette.accent, palette)}/>`,
    }),
    paragraphStyle({
      id: 'TableRowHeading',
      name: STYLE_NAME.tableRowHeading,
      basedOn: 'TableText',
      run: '<w:b/><w:bCs/>',
    }),
    ...(['TableText', 'TableHeading', 'TableRowHeading'] as const).map((id) =>
      paragraphStyle({
        id: `${id}Small`,
        name: `${SMALL_OF[id]} small`,
        basedOn: id,
        run: '<w:sz w:val="14"/><w:szCs w:val="14"/>',
        offered: false,
      }),
    ),
    `<w:style w:type="table" w:customStyle="1" w:styleId="PlanTable"><w:name w:val="Plan table"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${TABLE_LINES.map(([side, size, of]) => border(side, size, [palette[of], palette], 'single', 0)).join('')}</w:tblBorders><w:tblCellMar><w:top w:w="28" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
  ];
}

/** What stands in a frame: notes and figures. */
function framedStyles(palette: Palette): readonly string[] {
  const paint = (colour: Colour): Paint => [colour, palette];
  return [
    noteStyle(
      'NoteInfo',
      STYLE_NAME.noteInfo,
      border('left', 24, paint(palette.accent), 'single', 8),
      paint(palette.tint),
    ),
    noteStyle('NoteWarning', STYLE_NAME.noteWarning, box(12, paint(palette.warning)), paint('#fff6e8')),
    noteStyle(
      'NoteHelp',
      STYLE_NAME.noteHelp,
      border('left', 12, paint(palette.soft), 'dotted', 8),
      paint('#f6f6f6'),
      `<w:i/><w:iCs/><w:color ${wordColour(palette.soft, palette)}/><w:sz w:val="19"/><w:szCs w:val="19"/>`,
    ),
    // A stamp stays with what it stamps.
    noteStyle(
      'NoteIllustrative',
      STYLE_NAME.noteIllustrative,
      border('left', 36, paint(palette.illustrative), 'single', 8),
      paint('#f4eff9'),
      `<w:b/><w:bCs/><w:color ${wordColour(palette.illustrative, palette)}/><w:sz w:val="19"/><w:szCs w:val="19"/>`,
    ).replace('<w:keepLines/>', '<w:keepNext/><w:keepLines/>'),
    paragraphStyle({
      id: 'NoteSource',
      name: STYLE_NAME.noteSource,
      paragraph: '<w:keepLines/><w:spacing w:before="80" w:after="160"/>',
      run: `<w:color ${wordColour(palette.soft, palette)}/><w:sz w:val="17"/><w:szCs w:val="17"/>`,
    }),
    paragraphStyle({ id: 'FigureCaption', name: STYLE_NAME.figureCaption, basedOn: 'Caption' }),
    paragraphStyle({
      id: 'FigureText',
      name: STYLE_NAME.figureText,
      paragraph: `<w:keepNext/><w:pBdr>${box(4, paint(palette.line))}</w:pBdr><w:spacing w:before="120" w:after="120"/><w:ind w:left="${NOTE_INDENT}" w:right="${NOTE_INDENT}"/>`,
      run: `<w:color ${wordColour(palette.soft, palette)}/>`,
    }),
  ];
}

/** Words inside a line. */
function characterStyles(palette: Palette): readonly string[] {
  return [
    characterStyle('Hyperlink', 'Hyperlink', `<w:color ${wordColour(palette.accent, palette)}/><w:u w:val="single"/>`),
    characterStyle('PlaceholderText', 'Placeholder Text', '<w:color w:val="6B7080"/>'),
    characterStyle('Abbreviation', STYLE_NAME.abbreviation, ''),
    characterStyle('DirectionEnd', STYLE_NAME.directionEnd, ''),
    characterStyle('AbbreviationLink', `${STYLE_NAME.abbreviation} link`, '', 'Hyperlink'),
  ];
}

/** `word/styles.xml` for a document in this language. Arial is on every desk, and Liberation Sans has the same widths where it is not. */
export function stylesXml(language: string, { light, officeFont }: Theme, more: readonly string[]): string {
  const font = escapeXmlAttribute(officeFont);
  const lang = escapeXmlAttribute(language);
  const styles = [
    ...ROOTS,
    ...textStyles(light),
    ...tableStyles(light),
    ...framedStyles(light),
    ...characterStyles(light),
    ...more,
  ];
  return `${XML_DECLARATION}<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:cs="${font}" w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="${lang}" w:eastAsia="${lang}" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${styles.join('')}</w:styles>`;
}
