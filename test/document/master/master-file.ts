import { type PackagePart, relationshipsXml, writeZip, XML_DECLARATION } from '../../../src/document/ooxml/index.ts';
import { png } from '../picture/pictures.ts';

const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

export type Box = readonly [x: number, y: number, width: number, height: number];

/** A place of a master or a layout; measures in points. */
export function place(id: number, kind: string, box?: Box, words = 'x'): string {
  const said = kind.includes('sldNum')
    ? '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr/><a:t>‹#›</a:t></a:fld>'
    : `<a:r><a:t>${words}</a:t></a:r>`;
  const [x = 0, y = 0, width = 0, height = 0] = (box ?? []).map((points) => points * 12_700);
  const frame =
    box === undefined ? '' : `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Espace ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr>${frame}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p>${said}</a:p></p:txBody></p:sp>`;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** What a master may be given. */
export interface MasterFile {
  readonly size?: readonly [width: number, height: number];
  /** Shapes of the master, and of each layout by its type. */
  readonly shapes?: string;
  readonly layouts?: Readonly<Record<string, string>>;
  /** More relationships of the master, and of its first layout. */
  readonly relations?: readonly Relation[];
  readonly layoutRelations?: readonly Relation[];
  readonly more?: readonly PackagePart[];
  /** The colour that the master is painted with. */
  readonly ground?: string;
}

const LOGO =
  '<p:pic><p:nvPicPr><p:cNvPr id="9" name="Logo" descr="Logo"/><p:cNvPicPr/><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill><a:blip r:embed="rId50"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="8001000" y="6096000"/><a:ext cx="889000" cy="508000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>';
const BAND =
  '<p:sp><p:nvSpPr><p:cNvPr id="8" name="Bandeau"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9144000" cy="254000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></p:spPr></p:sp>';

/** The places of a whole master, on a page of 720 to 540 points. */
export const PLACES = {
  master: `${BAND}${LOGO}${place(2, 'type="title"', [40, 30, 640, 70])}${place(3, 'type="body" idx="1"', [40, 120, 640, 340])}${place(4, 'type="ftr" sz="quarter" idx="3"', [240, 495, 240, 24])}${place(5, 'type="sldNum" sz="quarter" idx="4"', [520, 495, 100, 24])}`,
  title: `${place(2, 'type="ctrTitle"', [60, 160, 600, 120])}${place(3, 'type="subTitle" idx="1"', [60, 300, 600, 100])}`,
  obj: `${place(2, 'type="title"')}${place(3, 'idx="1"')}${place(4, 'type="ftr" sz="quarter" idx="11"', undefined, 'Agence de la &lt;Vallée&gt;')}${place(5, 'type="sldNum" sz="quarter" idx="12"')}`,
  titleOnly: `${place(2, 'type="title"')}${place(4, 'type="ftr" sz="quarter" idx="11"', undefined, 'Agence de la &lt;Vallée&gt;')}${place(5, 'type="sldNum" sz="quarter" idx="12"')}`,
} as const;

/** A presentation with a master of somebody's own and no slide. */
export function masterFile({
  size = [720, 540],
  shapes = PLACES.master,
  layouts = { title: PLACES.title, obj: PLACES.obj, titleOnly: PLACES.titleOnly },
  relations = [],
  layoutRelations = [],
  more = [],
  ground = '<a:schemeClr val="bg1"/>',
}: MasterFile = {}): Uint8Array {
  const kinds = Object.keys(layouts);
  const ids = kinds.map((_, i) => `<p:sldLayoutId id="${2147483700 + i}" r:id="rId${i + 1}"/>`).join('');
  const text = (size: number, colour: string) =>
    `<a:lvl1pPr><a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:latin typeface="+mj-lt"/></a:defRPr></a:lvl1pPr>`;
  const parts: readonly PackagePart[] = [
    {
      name: '_rels/.rels',
      content: relationshipsXml([{ id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' }]),
    },
    {
      name: 'ppt/presentation.xml',
      content: `${XML_DECLARATION}<p:presentation ${NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483690" r:id="rId7"/></p:sldMasterIdLst><p:sldSz cx="${size[0] * 12_700}" cy="${size[1] * 12_700}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    },
    {
      name: 'ppt/_rels/presentation.xml.rels',
      content: relationshipsXml([{ id: 'rId7', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' }]),
    },
    {
      name: 'ppt/slideMasters/slideMaster1.xml',
      content: `${XML_DECLARATION}<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill>${ground}</a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${TREE}${shapes}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${text(3200, 'tx2')}</p:titleStyle><p:bodyStyle>${text(2000, 'tx1')}</p:bodyStyle><p:otherStyle>${text(1800, 'tx1').replace('+mj', '+mn')}</p:otherStyle></p:txStyles></p:sldMaster>`,
    },
    {
      name: 'ppt/slideMasters/_rels/slideMaster1.xml.rels',
      content: relationshipsXml([
        ...kinds.map((_, i) => ({
          id: `rId${i + 1}`,
          type: 'slideLayout',
          target: `../slideLayouts/slideLayout${i + 1}.xml`,
        })),
        { id: 'rId40', type: 'theme', target: '../theme/theme1.xml' },
        { id: 'rId50', type: 'image', target: '../media/image1.png' },
        ...relations,
      ]),
    },
    ...Object.entries(layouts).flatMap(([type, inside], i): readonly PackagePart[] => [
      {
        name: `ppt/slideLayouts/slideLayout${i + 1}.xml`,
        content: `${XML_DECLARATION}<p:sldLayout ${NAMESPACES} type="${type}" preserve="1"><p:cSld name="${type}"><p:spTree>${TREE}${inside}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
      },
      {
        name: `ppt/slideLayouts/_rels/slideLayout${i + 1}.xml.rels`,
        content: relationshipsXml([
          { id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' },
          ...(i === 0 ? layoutRelations : []),
        ]),
      },
    ]),
    { name: 'ppt/theme/theme1.xml', content: themeXml() },
    { name: 'ppt/media/image1.png', content: png(70, 40) },
    ...more,
  ];
  return writeZip([{ name: '[Content_Types].xml', content: typesXml(parts) }, ...parts]);
}

function typesXml(parts: readonly PackagePart[]): string {
  const POINT = 'application/vnd.openxmlformats-officedocument.presentationml.';
  const kinds: readonly (readonly [part: RegExp, type: string])[] = [
    [/presentation\.xml$/, `${POINT}presentation.main+xml`],
    [/slideMaster\d\.xml$/, `${POINT}slideMaster+xml`],
    [/slideLayout\d\.xml$/, `${POINT}slideLayout+xml`],
    [/theme\d\.xml$/, 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ];
  const overrides = parts.flatMap(({ name }) => {
    const type = kinds.find(([part]) => part.test(name))?.[1];
    return type === undefined ? [] : [`<Override PartName="/${name}" ContentType="${type}"/>`];
  });
  return `${XML_DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`;
}

/** Green, with letters with feet. */
export function themeXml(): string {
  const colours = Object.entries({
    dk1: '222222',
    lt1: 'FFFFFF',
    dk2: '0B5D3B',
    lt2: 'E6F2EC',
    accent1: '0B5D3B',
    accent2: '7A4B00',
    accent3: '1F4E79',
    accent4: '6A3D9A',
    accent5: '8E405B',
    accent6: '5C6B2E',
    hlink: '0B5D3B',
    folHlink: '6A3D9A',
  }).map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`);
  const font = '<a:latin typeface="DejaVu Serif"/><a:ea typeface=""/><a:cs typeface=""/>';
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}<a:prstDash val="solid"/></a:ln>`;
  return `${XML_DECLARATION}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Vallée"><a:themeElements><a:clrScheme name="Vallée">${colours.join('')}</a:clrScheme><a:fontScheme name="Vallée"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Vallée"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}
