import { contentTypesXml, type PackagePart, XML_DECLARATION } from '../../ooxml/index.ts';
import type { Theme } from '../../theme.ts';
import { PROPERTY_CONTENT_TYPES, packageRelationships } from '../office-properties.ts';
import { officeThemeXml } from '../office-theme.ts';
import { reportStyles } from './report.ts';
import { stylesXml } from './styles.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

const CONTENT_TYPES = [
  ['word/document.xml', `${WORD}document.main+xml`],
  ['word/styles.xml', `${WORD}styles+xml`],
  ['word/numbering.xml', `${WORD}numbering+xml`],
  ['word/settings.xml', `${WORD}settings+xml`],
  ['word/fontTable.xml', `${WORD}fontTable+xml`],
  ['word/footer1.xml', `${WORD}footer+xml`],
  ['word/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ...PROPERTY_CONTENT_TYPES,
] as const;

/** What the head of the pages of a report is. */
export const HEADER_TYPE = ['word/header1.xml', `${WORD}header+xml`] as const;

/** Relationships of the main part that every document has. */
export const DOCUMENT_RELATIONSHIPS = [
  { id: 'rId1', type: 'styles', target: 'styles.xml' },
  { id: 'rId2', type: 'numbering', target: 'numbering.xml' },
  { id: 'rId3', type: 'settings', target: 'settings.xml' },
  { id: 'rId4', type: 'fontTable', target: 'fontTable.xml' },
  { id: 'rId5', type: 'footer', target: 'footer1.xml' },
  { id: 'rId6', type: 'theme', target: 'theme/theme1.xml' },
] as const;

const SETTINGS = `${XML_DECLARATION}<w:settings ${W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

const FONT_TABLE = `${XML_DECLARATION}<w:fonts ${W}><w:font w:name="Arial"><w:altName w:val="Liberation Sans"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`;

const FOOTER = `${XML_DECLARATION}<w:ftr ${W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> / </w:t></w:r><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>`;

/** The first parts of every file: what it holds. */
export function openingParts(more: readonly (readonly [part: string, type: string])[]): readonly PackagePart[] {
  return [
    { name: '[Content_Types].xml', content: contentTypesXml([...CONTENT_TYPES, ...more]) },
    packageRelationships('word/document.xml'),
  ];
}

/** Parts that only the language of the document, its theme and being a report change. */
export function fixedParts(language: string, theme: Theme, isReport: boolean): readonly PackagePart[] {
  return [
    { name: 'word/theme/theme1.xml', content: officeThemeXml(theme) },
    { name: 'word/styles.xml', content: stylesXml(language, theme, isReport ? reportStyles(theme.light) : []) },
    { name: 'word/settings.xml', content: SETTINGS },
    { name: 'word/fontTable.xml', content: FONT_TABLE },
    { name: 'word/footer1.xml', content: FOOTER },
  ];
}
