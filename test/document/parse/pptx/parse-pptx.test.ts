import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../../src/document/docx.ts';
import { contentOf, renderMarkdown } from '../../../../src/document/index.ts';
import { openPackage, partText } from '../../../../src/document/ooxml/index.ts';
import { parsePptx } from '../../../../src/document/pptx.ts';
import { zipFile } from '../../ooxml/zip-file.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMES = `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;

type Link = readonly [kind: string, target: string, external?: true];
const relationships = (...links: readonly Link[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.map(([kind, target, external], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`).join('')}</Relationships>`;
const tree = (inside: string) => `<p:cSld><p:spTree><p:nvGrpSpPr/><p:grpSpPr/>${inside}</p:spTree></p:cSld>`;

interface Slide {
  readonly shapes: string;
  readonly links?: readonly Link[];
}
const LAYOUT: Link = ['slideLayout', '../slideLayouts/slideLayout1.xml'];
const MASTER_STYLES =
  '<p:txStyles><p:titleStyle><a:lvl1pPr><a:buNone/></a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr marL="228600" indent="-228600"><a:buFont typeface="Arial"/><a:buChar char="•"/></a:lvl1pPr><a:lvl2pPr><a:buChar char="–"/></a:lvl2pPr><a:lvl3pPr><a:buAutoNum type="arabicPeriod"/></a:lvl3pPr></p:bodyStyle></p:txStyles>';

/** A deck as PowerPoint lays it out: slides, one layout, one master. */
function deck(
  slides: readonly Slide[],
  layout = '',
  others: readonly { readonly name: string; readonly content: string }[] = [],
): Uint8Array {
  return zipFile([
    { name: '_rels/.rels', content: relationships(['officeDocument', 'ppt/presentation.xml']) },
    {
      name: 'ppt/presentation.xml',
      content: `<p:presentation ${NAMES}><p:sldIdLst>${slides.map((_, i) => `<p:sldId id="${256 + i}" r:id="rId${i + 1}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    },
    {
      name: 'ppt/_rels/presentation.xml.rels',
      content: relationships(...slides.map((_, i): Link => ['slide', `slides/slide${i + 1}.xml`])),
    },
    ...slides.flatMap(({ shapes, links = [] }, i) => [
      { name: `ppt/slides/slide${i + 1}.xml`, content: `<p:sld ${NAMES}>${tree(shapes)}</p:sld>` },
      { name: `ppt/slides/_rels/slide${i + 1}.xml.rels`, content: relationships(LAYOUT, ...links) },
    ]),
    {
      name: 'ppt/slideLayouts/slideLayout1.xml',
      content: `<p:sldLayout ${NAMES}>${tree(layout)}</p:sldLayout>`,
    },
    {
      name: 'ppt/slideLayouts/_rels/slideLayout1.xml.rels',
      content: relationships(['slideMaster', '../slideMasters/slideMaster1.xml']),
    },
    {
      name: 'ppt/slideMasters/slideMaster1.xml',
      content: `<p:sldMaster ${NAMES}>${tree('')}${MASTER_STYLES}</p:sldMaster>`,
    },
    ...others,
  ]);
}

const para = (words: string, properties = '') => `<a:p>${properties}<a:r><a:t>${words}</a:t></a:r></a:p>`;
const level = (n: number) => `<a:pPr lvl="${n}"/>`;
const shape = (place: string, inside: string, list = '') =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"/><p:cNvSpPr/><p:nvPr>${place}</p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/>${list}${inside}</p:txBody></p:sp>`;
const title = (words: string) => shape('<p:ph type="title"/>', para(words));
const body = (inside: string, list = '') => shape('<p:ph idx="1"/>', inside, list);
const textBox = (inside: string) => shape('', inside);
const cell = (words: string, attributes = '') =>
  `<a:tc${attributes}><a:txBody><a:bodyPr/>${para(words)}</a:txBody></a:tc>`;
const tableOf = (rows: readonly string[], attributes = '') =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="Tableau 3"/></p:nvGraphicFramePr><a:graphic><a:graphicData><a:tbl><a:tblPr${attributes}/>${rows.map((row) => `<a:tr h="1">${row}</a:tr>`).join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;

const read = (...slides: (string | Slide)[]) => {
  const result = parsePptx(deck(slides.map((slide) => (typeof slide === 'string' ? { shapes: slide } : slide))), {
    locale: 'en',
  });
  if (!result.success) throw new Error(result.issues[0]?.message);
  return result;
};
const pieces = (...slides: (string | Slide)[]) =>
  contentOf(read(...slides).data).map(({ kind, text }) => `${kind}: ${text}`);

describe('parsePptx', () => {
  it('takes the title first, wherever it stands, and the shapes in their order, groups too', () => {
    const group = `<p:grpSp><p:nvGrpSpPr/><p:grpSpPr/>${textBox(para('dans un groupe'))}</p:grpSp>`;
    expect(pieces(textBox(para('avant')) + group + title('Constat'))).toEqual([
      'heading 1: Constat',
      'paragraph: avant',
      'paragraph: dans un groupe',
    ]);
  });

  it('knows the bullets that master, layout and shape give, and those that a paragraph turns off', () => {
    const words =
      para('un') + para('deux', level(1)) + para('trois', level(2)) + para('sans', '<a:pPr><a:buNone/></a:pPr>');
    expect(pieces(body(words))).toEqual([
      'item • paragraph: un',
      'item • item • paragraph: deux',
      'item • item • item 1. paragraph: trois',
      'paragraph: sans',
    ]);
    const none = '<a:lstStyle><a:lvl1pPr><a:buNone/></a:lvl1pPr></a:lstStyle>';
    expect(pieces(body(para('un'), none))).toEqual(['paragraph: un']);
    const layout = body('', none);
    const result = parsePptx(deck([{ shapes: body(para('un')) }], layout));
    expect(result.success && result.data.children.map(({ type }) => type)).toEqual(['paragraph']);
  });

  it('counts numbered items as PowerPoint does', () => {
    const number = (from = '') => `<a:pPr><a:buAutoNum type="arabicPeriod"${from}/></a:pPr>`;
    const list =
      para('a', number()) + para('b', number()) + para('c', number(' startAt="7"')) + para('d', number(' startAt="7"'));
    expect(pieces(textBox(list))).toEqual([
      'item 1. paragraph: a',
      'item 2. paragraph: b',
      'item 7. paragraph: c',
      'item 8. paragraph: d',
    ]);
  });

  it('reads boxes to tick, as bullets and as letters of symbol fonts', () => {
    const box = (sign: string, words: string) =>
      para(words, `<a:pPr><a:buFont typeface="Wingdings"/><a:buChar char="${sign}"/></a:pPr>`);
    const letter =
      '<a:p><a:r><a:rPr><a:latin typeface="Wingdings"/></a:rPr><a:t>þ</a:t></a:r><a:r><a:t> oui</a:t></a:r></a:p>';
    expect(pieces(textBox(box('þ', 'oui') + box('¨', 'non') + box('§', 'peut-être')) + textBox(letter))).toEqual([
      'item • paragraph: ☑ oui',
      'item • paragraph: ☐ non',
      'item • paragraph: peut-être',
      'paragraph: ☑ oui',
    ]);
  });

  it('takes bullets typed by hand for bullets', () => {
    expect(pieces(textBox(para('- un') + para('• deux')))).toEqual(['item • paragraph: un', 'item • paragraph: deux']);
  });

  it('reads tables with merged cells, the header row the author asked for, and the address of every cell', () => {
    const rows = [
      cell('Qui', ' gridSpan="2"') + cell('', ' hMerge="1"'),
      cell('ARS', ' rowSpan="2"') + cell('a'),
      cell('', ' vMerge="1"') + cell('b'),
    ];
    const { data } = read(title('T') + tableOf(rows, ' firstRow="1"'));
    expect(contentOf(data).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'heading 1: T',
      'header 1, 1 over 2 × 1 paragraph: Qui',
      'cell 2, 1 over 1 × 2 paragraph: ARS',
      'cell 2, 2 paragraph: a',
      'cell 3, 2 paragraph: b',
    ]);
    expect(contentOf(data).at(-1)?.at).toEqual({ slide: 1, table: 1, row: 3, cell: 2 });
    const [, block] = data.children;
    expect(block?.type === 'table' && block.rows[1]?.at).toEqual({ slide: 1, table: 1, row: 2 });
  });

  it('joins slides whose title says that they go on', () => {
    const slides = ['Constat', 'Constat (suite)', 'Constat (suite 2)', 'Budget'].map(
      (name) => title(name) + textBox(para('x')),
    );
    expect(pieces(...slides).filter((piece) => piece.startsWith('heading'))).toEqual([
      'heading 1: Constat',
      'heading 1: Budget',
    ]);
  });

  it('keeps line breaks, strong words, languages and links; a link that may not be followed keeps its words', () => {
    const words = `<a:p><a:r><a:rPr b="1"/><a:t>Fort</a:t></a:r><a:br/><a:r><a:rPr lang="de-DE"/><a:t>Wort</a:t></a:r><a:r><a:rPr><a:hlinkClick r:id="rId2"/></a:rPr><a:t>site</a:t></a:r><a:r><a:rPr><a:hlinkClick r:id="rId3"/></a:rPr><a:t> danger</a:t></a:r></a:p>`;
    const result = read({
      shapes: textBox(words),
      links: [
        ['hyperlink', 'https://sante.gouv.fr', true],
        ['hyperlink', 'javascript:alert(1)', true],
      ],
    });
    const markdown = renderMarkdown(result.data);
    expect(markdown).toContain('**Fort**');
    expect(markdown).toContain('[site](https://sante.gouv.fr) danger');
    expect(result.issues.map(({ code }) => code)).toEqual(['pptx-link-dropped']);
  });

  it('leaves out the number, the date and the footer of slides', () => {
    const repeated = ['sldNum', 'dt', 'ftr'].map((type) => shape(`<p:ph type="${type}"/>`, para(type))).join('');
    expect(pieces(title('T') + repeated)).toEqual(['heading 1: T']);
  });

  it('says how many pictures, charts and notes it did not read', () => {
    const chart = '<p:graphicFrame><a:graphic><a:graphicData uri="chart"/></a:graphic></p:graphicFrame>';
    const spoken = shape('<p:ph type="body" idx="1"/>', para('à dire'));
    const file = deck(
      [{ shapes: `${title('T')}<p:pic/>${chart}`, links: [['notesSlide', '../notesSlides/notesSlide1.xml']] }],
      '',
      [{ name: 'ppt/notesSlides/notesSlide1.xml', content: `<p:notes ${NAMES}>${tree(spoken)}</p:notes>` }],
    );
    expect(parsePptx(file).issues.map(({ code, params }) => [code, params['count']])).toEqual([
      ['pptx-picture-dropped', 1],
      ['pptx-graphic-dropped', 1],
      ['pptx-notes-dropped', 1],
    ]);
  });

  it('says that there were comments, in the form of before and since 2021, ink, and words at the foot', () => {
    const foot = (words: string) => shape('<p:ph type="ftr"/>', para(words));
    const file = deck(
      [
        { shapes: title('T') + foot('CLS de Metz'), links: [['comments', '../comments/comment1.xml']] },
        {
          shapes: `${title('U')}${foot('CLS de Metz')}${foot('12/03')}<p:contentPart/>`,
          links: [['comments', '../comments/m.xml']],
        },
      ],
      '',
      [
        {
          name: 'ppt/comments/comment1.xml',
          content: `<p:cmLst ${NAMES}><p:cm idx="1"><p:text>a</p:text></p:cm></p:cmLst>`,
        },
        {
          name: 'ppt/comments/m.xml',
          content: '<p188:cmLst xmlns:p188="x"><p188:cm id="1"/><p188:cm id="2"/></p188:cmLst>',
        },
      ],
    );
    expect(parsePptx(file).issues.map(({ code, params }) => [code, params])).toEqual([
      ['pptx-graphic-dropped', { count: 1 }],
      ['pptx-comments-dropped', { count: 3 }],
      ['pptx-footer-dropped', { found: 'CLS de Metz' }],
    ]);
  });

  it('reads what is hidden, and says so', () => {
    const hidden = textBox(para('caché')).replace('name="x"', 'name="x" hidden="1"');
    const seen = read(title('T') + hidden, title('U'));
    expect(seen.issues.map(({ code, params }) => [code, params])).toEqual([['pptx-hidden-read', { count: 1 }]]);
    expect(contentOf(seen.data).map(({ text }) => text)).toEqual(['T', 'caché', 'U']);
    const bytes = deck([{ shapes: title('T') }]);
    const open = openPackage(bytes);
    const off = zipFile(
      [...open.entries.keys()].map((name) => ({
        name,
        content: (partText(open, name) ?? '').replace('<p:sld ', '<p:sld show="0" '),
      })),
    );
    expect(parsePptx(off).issues.map(({ code }) => code)).toEqual(['pptx-hidden-read']);
  });

  it('reads formulas and, of what is written in two ways, the one that has words', () => {
    const a14 = 'xmlns:a14="http://schemas.microsoft.com/office/drawing/2010/main"';
    const math =
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>x=1</m:t></m:r></m:oMath>';
    const run = (words: string) => `<a:r><a:t>${words}</a:t></a:r>`;
    const twoWays = (choice: string, fallback: string) =>
      `<mc:AlternateContent><mc:Choice Requires="a14" ${a14}>${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
    const words = `<a:p>${run('soit ')}${twoWays(`<a14:m>${math}</a14:m>`, run('image'))}${twoWays('<a14:ink/>', run(' ou rien'))}</a:p>`;
    expect(pieces(textBox(words))).toEqual(['paragraph: soit x=1 ou rien']);
  });

  it('answers what is no presentation, and numbers that ask for endless work', () => {
    const word = renderDocx({ type: 'document', title: 'T', language: 'fr', children: [] });
    expect(parsePptx(word).issues.map(({ code }) => code)).toEqual(['pptx-part']);
    expect(parsePptx(new Uint8Array(3)).issues.map(({ code }) => code)).toEqual(['zip-corrupt']);
    const wide = deck([{ shapes: tableOf([cell('a', ' gridSpan="999999999"')]) }]);
    expect(parsePptx(wide).issues.map(({ code }) => code)).toEqual(['limit-number']);
  });
});
