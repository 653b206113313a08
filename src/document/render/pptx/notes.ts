import { OWN_NOTES, type PackagePart, relationshipsXml, XML_DECLARATION } from '../../ooxml/index.ts';
import type { Theme } from '../../theme.ts';
import { officeThemeXml } from '../office-theme.ts';
import { NAMESPACES, TREE_START } from './markup.ts';
import type { Paragraph } from './paragraph.ts';
import { paragraphsXml } from './paragraph-xml.ts';

const POINT_TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.';

/** What the part with the notes of one slide is. */
export const notesType = (number: number) =>
  [`ppt/notesSlides/notesSlide${number}.xml`, `${POINT_TYPE}notesSlide+xml`] as const;

/** What the parts of {@link notesMasterParts} are. */
export const NOTES_MASTER_TYPES = [
  ['ppt/notesMasters/notesMaster1.xml', `${POINT_TYPE}notesMaster+xml`],
  ['ppt/theme/themeNotes.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
] as const;

/** The page that all notes are printed on: the slide above, its notes below. */
export function notesMasterParts(theme: Theme): readonly PackagePart[] {
  const shapes =
    slideImage(2, frame(685_800, 1_143_000, 5_486_400, 3_086_100)) +
    words(3, 'body', '', frame(685_800, 4_400_550, 5_486_400, 3_600_450));
  return [
    {
      name: 'ppt/notesMasters/notesMaster1.xml',
      content: `${XML_DECLARATION}<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${TREE_START}${shapes}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/></p:notesMaster>`,
    },
    {
      name: 'ppt/notesMasters/_rels/notesMaster1.xml.rels',
      content: relationshipsXml([{ id: 'rId1', type: 'theme', target: '../theme/themeNotes.xml' }]),
    },
    { name: 'ppt/theme/themeNotes.xml', content: officeThemeXml(theme) },
  ];
}

/** What is said beside one slide. */
export function notesParts(number: number, paragraphs: readonly Paragraph[]): readonly PackagePart[] {
  // Notes are read aloud: an address in them is of no use.
  const plain = paragraphs.map((paragraph) => ({
    ...paragraph,
    runs: paragraph.runs.map(({ link: _link, ...run }) => run),
  }));
  const said = paragraphsXml(plain, { textSize: 12, flush: true, linkId: () => '' });
  const shapes = slideImage(2, '') + words(3, `${OWN_NOTES} 2`, said, '');
  return [
    {
      name: `ppt/notesSlides/notesSlide${number}.xml`,
      content: `${XML_DECLARATION}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${TREE_START}${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
    },
    {
      name: `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
      content: relationshipsXml([
        { id: 'rId1', type: 'notesMaster', target: '../notesMasters/notesMaster1.xml' },
        { id: 'rId2', type: 'slide', target: `../slides/slide${number}.xml` },
      ]),
    },
  ];
}

function frame(x: number, y: number, width: number, height: number): string {
  return `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
}

function slideImage(id: number, place: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Slide Image ${id - 1}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr></p:sp>`;
}

function words(id: number, name: string, said: string, place: string): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${said || '<a:p><a:endParaRPr/></a:p>'}</p:txBody></p:sp>`;
}
