import { documentLabels } from '../../../i18n/index.ts';
import { cleanLine } from '../../clean-text.ts';
import { endedText } from '../../direction-ends.ts';
import type { BlockNode, HeadingNode } from '../../node.ts';
import { escapeXml, XML_DECLARATION } from '../../ooxml/index.ts';
import type { Palette } from '../../theme.ts';
import { plainText } from '../../visit.ts';
import { wordColour } from '../office-theme.ts';
import { CAPTION_LABEL, STYLE_NAME } from './names.ts';
import { characterStyle, paragraphStyle } from './styles.ts';
import { BODY, PAGE_WIDTH, type Surroundings } from './surroundings.ts';
import type { DocxWriting, ReportWriting } from './writing.ts';

/** Words of a cover are set larger. */
export const COVER: Surroundings = { ...BODY, style: 'CoverText' };

/** The blocks of the cover: the first heading and what stands below it, up to the next heading. */
export function coverLength([first, ...rest]: readonly BlockNode[]): number {
  if (first?.type !== 'heading' || first.level !== 1) return 0;
  const end = rest.findIndex(({ type }) => type === 'heading' || type === 'page-break');
  return end < 0 ? 0 : end + 1;
}

/** Notes a heading for the contents, and gives the bookmark that leads to it. */
export function listedHeading(node: HeadingNode, { report }: DocxWriting): string | undefined {
  const words = cleanLine(plainText(node.children)).trim();
  if (report === undefined || node.level > report.levels || words === '') return undefined;
  return entryName(report.entries.push({ level: node.level, words }));
}

function entryName(number: number): string {
  return `_Toc${100_000_000 + number}`;
}

/**
 * The contents: a field that Word fills again when the file is opened, with the pages that only laying out tells; it is filled already for
 * programs that do not. Each line leads to its heading.
 */
export function contentsXml({ report, locale }: DocxWriting): string {
  if (report === undefined || report.entries.length === 0) return '';
  const field = (kind: string, more = '') => `<w:r><w:fldChar w:fldCharType="${kind}"${more}/></w:r>`;
  const code = (words: string) => `<w:r><w:instrText xml:space="preserve"> ${words} </w:instrText></w:r>`;
  const opening = `${field('begin', ' w:dirty="true"')}${code(`TOC \\o &quot;1-${report.levels}&quot; \\h \\z`)}${field('separate')}`;
  const lines = report.entries.map(({ level, words }, index) => {
    const name = entryName(index + 1);
    const entry = `<w:hyperlink w:anchor="${name}" w:history="1"><w:r><w:t>${escapeXml(endedText(words))}</w:t></w:r></w:hyperlink>`;
    return `<w:p><w:pPr><w:pStyle w:val="TOC${level}"/></w:pPr>${index === 0 ? opening : ''}${entry}</w:p>`;
  });
  const heading = `<w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr><w:r><w:t>${documentLabels[locale].contents}</w:t></w:r></w:p>`;
  const end = `<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr>${field('end')}</w:p>`;
  return `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${heading}${lines.join('')}${end}</w:sdtContent></w:sdt>`;
}

/** "Tableau 3 – ", with a number that Word counts; readers know it by its style and leave it out. */
export function captionLabelXml(kind: 'table' | 'figure', { report, locale }: DocxWriting): string {
  if (report === undefined) return '';
  const number = ++report.named[kind];
  const name = documentLabels[locale][kind];
  const run = (words: string) =>
    `<w:r><w:rPr><w:rStyle w:val="${CAPTION_LABEL}"/></w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`;
  return `${run(`${name} `)}<w:fldSimple w:instr=" SEQ ${name} \\* ARABIC ">${run(String(number))}</w:fldSimple>${run(' – ')}`;
}

/** The title of the report, above every page but the cover. */
export function headerXml({ title }: ReportWriting): string {
  return `${XML_DECLARATION}<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t>${escapeXml(endedText(title))}</w:t></w:r></w:p></w:hdr>`;
}

/** Styles of what only a report has. */
export function reportStyles(palette: Palette): readonly string[] {
  const soft = `<w:color ${wordColour(palette.soft, palette)}/>`;
  const size = (half: number) => `<w:sz w:val="${half}"/><w:szCs w:val="${half}"/>`;
  const tab = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${PAGE_WIDTH.upright}"/></w:tabs>`;
  return [
    paragraphStyle({
      id: 'CoverTitle',
      name: STYLE_NAME.coverTitle,
      basedOn: 'Heading1',
      next: 'CoverText',
      paragraph: '<w:spacing w:before="3400" w:after="320"/>',
      run: size(64),
    }),
    paragraphStyle({
      id: 'CoverText',
      name: STYLE_NAME.coverText,
      paragraph: '<w:spacing w:after="160"/>',
      run: `${soft}${size(28)}`,
    }),
    paragraphStyle({
      id: 'TOCHeading',
      name: 'TOC Heading',
      paragraph: '<w:pageBreakBefore/><w:spacing w:after="240"/>',
      run: `<w:b/><w:bCs/><w:color ${wordColour(palette.accent, palette)}/>${size(36)}`,
    }),
    ...[1, 2, 3].map((level) =>
      paragraphStyle({
        id: `TOC${level}`,
        name: `toc ${level}`,
        paragraph: `${tab}<w:spacing w:after="${level === 3 ? 40 : 80}"/><w:ind w:left="${level === 3 ? 397 : 0}"/>`,
        run: level === 1 ? '<w:b/><w:bCs/>' : '',
        offered: false,
      }),
    ),
    paragraphStyle({
      id: 'Header',
      name: 'header',
      paragraph: '<w:spacing w:after="0"/>',
      run: `${soft}${size(16)}`,
      offered: false,
    }),
    characterStyle(CAPTION_LABEL, STYLE_NAME.captionLabel, ''),
  ];
}
