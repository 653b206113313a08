import { type PackagePart, relationshipsXml, writeZip, XML_DECLARATION } from '../../../src/document/ooxml/index.ts';
import { png } from '../picture/pictures.ts';
import { themeXml } from './master-file.ts';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A style as a word processor in French writes it: its own id, the name that all know. */
export function style(id: string, name: string, look = '', type = 'paragraph'): string {
  return `<w:style w:type="${type}" w:styleId="${id}"${id === 'Standard' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${look}</w:style>`;
}

export const STYLES = [
  style('Standard', 'Normal', '<w:rPr><w:sz w:val="22"/></w:rPr>'),
  ...[1, 2, 3].map((level) =>
    style(
      `Titre${level}`,
      `heading ${level}`,
      `<w:basedOn w:val="Standard"/><w:pPr><w:keepNext/><w:spacing w:before="${400 - level * 60}" w:after="120"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:color w:val="0B5D3B"/><w:sz w:val="${44 - level * 6}"/></w:rPr>`,
    ),
  ),
  style(
    'Lgende',
    'caption',
    '<w:basedOn w:val="Standard"/><w:rPr><w:i/><w:color w:val="0B5D3B"/><w:sz w:val="18"/></w:rPr>',
  ),
  // The id of one of ours under another name.
  style('TableText', 'Texte de tableau maison', '<w:rPr><w:color w:val="FF0000"/></w:rPr>'),
].join('');

interface TemplateFile {
  readonly styles?: string;
  readonly section?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly headerRelations?: readonly {
    readonly id: string;
    readonly type: string;
    readonly target: string;
    readonly external?: boolean;
  }[];
}

const LOGO =
  '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="889000" cy="508000"/><wp:docPr id="1" name="Logo" descr="Logo"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="889000" cy="508000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>';

export const HEADER = `<w:p><w:r>${LOGO}</w:r><w:r><w:t xml:space="preserve"> Agence de la vallée</w:t></w:r></w:p>`;
export const FOOTER =
  '<w:p><w:r><w:t xml:space="preserve">Document interne, page </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>';
export const SECTION =
  '<w:headerReference w:type="default" r:id="rId8"/><w:footerReference w:type="default" r:id="rId9"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1800" w:right="1440" w:bottom="1440" w:left="2160" w:header="700" w:footer="700" w:gutter="0"/>';

/** A Word file with a look of somebody's own and a line of text. */
export function templateFile({
  styles = STYLES,
  section = SECTION,
  header = HEADER,
  footer = FOOTER,
  headerRelations = [],
}: TemplateFile = {}): Uint8Array {
  const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
  const parts: readonly (readonly [part: PackagePart, type: string])[] = [
    [
      {
        name: 'word/document.xml',
        content: `${XML_DECLARATION}<w:document ${W}><w:body><w:p><w:r><w:t>À remplacer</w:t></w:r></w:p><w:sectPr>${section}</w:sectPr></w:body></w:document>`,
      },
      `${WORD}document.main+xml`,
    ],
    [
      {
        name: 'word/styles.xml',
        content: `${XML_DECLARATION}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="DejaVu Serif" w:hAnsi="DejaVu Serif"/></w:rPr></w:rPrDefault></w:docDefaults>${styles}</w:styles>`,
      },
      `${WORD}styles+xml`,
    ],
    [{ name: 'word/theme/theme1.xml', content: themeXml() }, 'application/vnd.openxmlformats-officedocument.theme+xml'],
    [{ name: 'word/header1.xml', content: `${XML_DECLARATION}<w:hdr ${W}>${header}</w:hdr>` }, `${WORD}header+xml`],
    [{ name: 'word/footer1.xml', content: `${XML_DECLARATION}<w:ftr ${W}>${footer}</w:ftr>` }, `${WORD}footer+xml`],
    [{ name: 'word/media/image1.png', content: png(70, 40) }, 'image/png'],
  ];
  const types = parts.map(([{ name }, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`).join('');
  return writeZip([
    {
      name: '[Content_Types].xml',
      content: `${XML_DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types}</Types>`,
    },
    {
      name: '_rels/.rels',
      content: relationshipsXml([{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }]),
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: relationshipsXml([
        { id: 'rId1', type: 'styles', target: 'styles.xml' },
        { id: 'rId2', type: 'theme', target: 'theme/theme1.xml' },
        { id: 'rId8', type: 'header', target: 'header1.xml' },
        { id: 'rId9', type: 'footer', target: 'footer1.xml' },
      ]),
    },
    {
      name: 'word/_rels/header1.xml.rels',
      content: relationshipsXml([{ id: 'rId1', type: 'image', target: 'media/image1.png' }, ...headerRelations]),
    },
    ...parts.map(([part]) => part),
  ]);
}
