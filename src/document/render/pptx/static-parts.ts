import { type PackagePart, relationshipsXml, XML_DECLARATION } from '../../ooxml/index.ts';
import { MUTED_INK } from '../../slide-marks.ts';
import type { Theme } from '../../theme.ts';
import { PROPERTY_CONTENT_TYPES, packageRelationships } from '../office-properties.ts';
import { digitsOf, officeThemeXml } from '../office-theme.ts';
import { NAMESPACES, slideNumberField, TABLE_STYLE_ID, TREE_START } from './markup.ts';
import { BODY_HEIGHT, BODY_WIDTH, emu, PAGE } from './page.ts';

/** Parts that only the theme changes. */
export function fixedParts(theme: Theme): readonly PackagePart[] {
  return [
    packageRelationships('ppt/presentation.xml'),
    { name: 'ppt/theme/theme1.xml', content: officeThemeXml(theme) },
    { name: 'ppt/tableStyles.xml', content: tableStylesXml(theme) },
    { name: 'ppt/slideMasters/slideMaster1.xml', content: masterXml() },
    {
      name: 'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      content: relationshipsXml([
        { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
        { id: 'rId2', type: 'slideLayout', target: '../slideLayouts/slideLayout2.xml' },
        { id: 'rId3', type: 'theme', target: '../theme/theme1.xml' },
      ]),
    },
    ...LAYOUTS.flatMap(({ name, type, body }, index) => [
      { name: `ppt/slideLayouts/slideLayout${index + 1}.xml`, content: layoutXml(name, type, body) },
      {
        name: `ppt/slideLayouts/_rels/slideLayout${index + 1}.xml.rels`,
        content: relationshipsXml([{ id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' }]),
      },
    ]),
  ];
}

const POINT_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.';

/** What the parts above and the main part are. */
export const STATIC_CONTENT_TYPES = [
  ['ppt/presentation.xml', `${POINT_TYPE}presentation.main+xml`],
  ['ppt/slideMasters/slideMaster1.xml', `${POINT_TYPE}slideMaster+xml`],
  ['ppt/slideLayouts/slideLayout1.xml', `${POINT_TYPE}slideLayout+xml`],
  ['ppt/slideLayouts/slideLayout2.xml', `${POINT_TYPE}slideLayout+xml`],
  ['ppt/tableStyles.xml', `${POINT_TYPE}tableStyles+xml`],
  ['ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ...PROPERTY_CONTENT_TYPES,
] as const;
export const SLIDE_CONTENT_TYPE = `${POINT_TYPE}slide+xml`;

const LAYOUTS = [
  { name: 'Title and content', type: 'obj', body: true },
  { name: 'Title only', type: 'titleOnly', body: false },
] as const;

function box(x: number, y: number, width: number, height: number): string {
  return `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;
}

function placeholder(id: number, name: string, kind: string, place: string, words: string, style = ''): string {
  const shape = place === '' ? '<p:spPr/>' : `<p:spPr>${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr>${shape}<p:txBody>${style || '<a:bodyPr/><a:lstStyle/>'}<a:p>${words}</a:p></p:txBody></p:sp>`;
}

const NUMBER = slideNumberField('‹#›');
const SAMPLE = '<a:r><a:rPr/><a:t>…</a:t></a:r>';

function masterXml(): string {
  const rule = `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="5" name="Rule 4"/><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr>${box(PAGE.left, PAGE.titleTop + PAGE.titleHeight + 4, BODY_WIDTH, 0)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="19050"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:ln></p:spPr></p:cxnSp>`;
  const shapes = [
    placeholder(
      2,
      'Title 1',
      'type="title"',
      box(PAGE.left, PAGE.titleTop, BODY_WIDTH, PAGE.titleHeight),
      SAMPLE,
      '<a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" anchor="b"><a:normAutofit/></a:bodyPr><a:lstStyle/>',
    ),
    placeholder(
      3,
      'Text 2',
      'type="body" idx="1"',
      box(PAGE.left, PAGE.top, BODY_WIDTH, BODY_HEIGHT),
      SAMPLE,
      '<a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/>',
    ),
    placeholder(
      4,
      'Slide Number 3',
      'type="sldNum" sz="quarter" idx="4"',
      box(PAGE.width - PAGE.right - 80, PAGE.bottom + 8, 80, 18),
      NUMBER,
      `<a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="1400"><a:solidFill><a:srgbClr val="${MUTED_INK}"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr></a:lstStyle>`,
    ),
  ];
  return `${XML_DECLARATION}<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${TREE_START}${shapes.join('')}${rule}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/><p:sldLayoutId id="2147483650" r:id="rId2"/></p:sldLayoutIdLst><p:txStyles>${textStylesXml()}</p:txStyles></p:sldMaster>`;
}

function textStylesXml(): string {
  const letters = (size: number, font: string, color: string, bold = '') =>
    `<a:defRPr sz="${size * 100}"${bold} kern="1200"><a:solidFill><a:schemeClr val="${color}"/></a:solidFill><a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr>`;
  const levels = (mark: boolean) =>
    Array.from({ length: 9 }, (_, level) => {
      const indent = mark ? ` marL="${emu(18) * (level + 1)}" indent="-${emu(18)}"` : ' marL="0"';
      const bullet = mark ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>' : '';
      const space = mark ? '<a:spcBef><a:spcPts val="500"/></a:spcBef>' : '';
      return `<a:lvl${level + 1}pPr${indent} algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">${space}${bullet}${letters(16, 'mn', 'tx1')}</a:lvl${level + 1}pPr>`;
    }).join('');
  return `<p:titleStyle><a:lvl1pPr algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>${letters(28, 'mj', 'tx2', ' b="1"')}</a:lvl1pPr></p:titleStyle><p:bodyStyle>${levels(true)}</p:bodyStyle><p:otherStyle>${levels(false)}</p:otherStyle>`;
}

function layoutXml(name: string, type: string, body: boolean): string {
  const shapes = [
    placeholder(2, 'Title 1', 'type="title"', '', SAMPLE),
    ...(body ? [placeholder(3, 'Content 2', 'idx="1"', '', SAMPLE)] : []),
    placeholder(4, 'Slide Number 3', 'type="sldNum" sz="quarter" idx="12"', '', NUMBER),
  ];
  return `${XML_DECLARATION}<p:sldLayout ${NAMESPACES} type="${type}" preserve="1"><p:cSld name="${name}"><p:spTree>${TREE_START}${shapes.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

function tableStylesXml({ light }: Theme): string {
  // Rules above and below, hair lines between the rows: words need no boxes to stand in columns.
  const line = (side: string, width: number, colour: string) =>
    `<a:${side}><a:ln w="${width}"><a:solidFill><a:srgbClr val="${digitsOf(colour)}"/></a:solidFill></a:ln></a:${side}>`;
  const lines =
    line('top', 12_700, light.strong) + line('bottom', 12_700, light.strong) + line('insideH', 6350, light.line);
  const bold = (part: string, color: string) =>
    `<a:${part}><a:tcTxStyle b="on"><a:fontRef idx="minor"/><a:schemeClr val="${color}"/></a:tcTxStyle><a:tcStyle><a:tcBdr/></a:tcStyle></a:${part}>`;
  return `${XML_DECLARATION}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="${TABLE_STYLE_ID}"><a:tblStyle styleId="${TABLE_STYLE_ID}" styleName="Plan table"><a:wholeTbl><a:tcTxStyle><a:fontRef idx="minor"/><a:schemeClr val="tx1"/></a:tcTxStyle><a:tcStyle><a:tcBdr>${lines}</a:tcBdr></a:tcStyle></a:wholeTbl>${bold('firstCol', 'tx1')}${bold('firstRow', 'tx2')}</a:tblStyle></a:tblStyleLst>`;
}
