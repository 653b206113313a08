import { describe, expect, it } from 'vitest';
import { parseDocx, renderDocx, safeRenderDocx } from '../../../src/document/docx.ts';
import {
  type BlockNode,
  doc,
  field,
  heading,
  lang,
  ol,
  p,
  renderHtml,
  table,
  ul,
} from '../../../src/document/index.ts';
import { openPackage, partText } from '../../../src/document/ooxml/index.ts';
import { parsePptx, renderPptx } from '../../../src/document/pptx.ts';
import { paragraph, wordFile } from '../ooxml/word-file.ts';

const page = (...children: readonly BlockNode[]) => doc({ title: 'Fiche', language: 'fr' }, children);
const word = (...children: readonly BlockNode[]) =>
  partText(openPackage(renderDocx(page(...children))), 'word/document.xml') ?? '';
const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const year = table(
  [
    ['Action', ...MONTHS],
    ['Recrutement', ...MONTHS.map(() => 'x')],
  ],
  { headerRows: 1 },
);

describe('tables in Word', () => {
  it('stand on a page on its side when their words would be cut on an upright one, with the heading above them', () => {
    const text = p('Un texte assez long pour une page. '.repeat(40));
    const xml = word(text, heading(2, 'Calendrier'), year, text);
    const pages = [...xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/g)].map(([page]) => page.includes('landscape'));
    expect(pages).toEqual([false, true, false]);
    const [, sideways = ''] = xml.split('</w:sectPr>');
    expect(sideways).toMatch(/Calendrier.*<w:tbl>/);
    expect(word(p('a'), table([['a', 'b']]))).not.toContain('landscape');
  });

  it('share their page with few words, which would leave another one empty', () => {
    const pages = (...blocks: BlockNode[]) =>
      [...word(...blocks).matchAll(/<w:sectPr>.*?<\/w:sectPr>/g)].map(([page]) => page.includes('landscape'));
    const text = p('Un texte assez long pour une page. '.repeat(40));
    const few = [heading(1, 'Suivi'), p('Deux lignes.'), heading(2, 'Calendrier'), p('Par mois.')];
    expect(pages(...few, year, p('Source'))).toEqual([true]);
    expect(pages(text, ...few, year, ...few, year, text)).toEqual([false, true, false]);
    expect(pages(...few, table([['a', 'b']]), year)).toEqual([false, true]);
  });

  it('give each column the room of its longest word as long as the page has room', () => {
    const widths = (xml: string) => [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    const all = widths(word(year));
    expect(all.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(14_000);
    // "septembre" in bold letters of 9.5 points takes 50 points.
    expect(all[9]).toBeGreaterThanOrEqual(1000);
    const asked = widths(word(table([['Organisation', 'x'.repeat(300)]], { widths: [1, 50] })));
    expect(asked[0]).toBeGreaterThanOrEqual(1200);
  });

  it('come back the same', () => {
    const read = parseDocx(renderDocx(page(p('avant'), year, p('après'))));
    expect(read.success && read.data.children.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
  });
});

describe('tables in a language that is written from right to left', () => {
  const arabic = table(
    [
      ['الهدف', 'الموعد'],
      ['80 %', '2026'],
    ],
    { headerRows: 1 },
  );

  it('begin at the right', () => {
    expect(word(arabic)).toContain('<w:bidiVisual/><w:tblW');
    expect(word(year)).not.toContain('bidiVisual');
    const slide = partText(openPackage(renderPptx(page(arabic))), 'ppt/slides/slide1.xml');
    expect(slide).toContain('<a:tblPr rtl="1"');
    expect(renderHtml(page(arabic))).toContain('<table dir="rtl">');
  });
});

describe('tables on slides', () => {
  it('are set in smaller letters rather than with cut words', () => {
    const file = openPackage(renderPptx(page(heading(1, 'Calendrier'), year)));
    const names = [...file.entries.keys()].filter((name) => /slides\/slide\d+\.xml$/.test(name));
    const xml = names.map((name) => partText(file, name)).join('');
    const sizes = [...xml.matchAll(/<a:tbl>.*?<\/a:tbl>/gs)].flatMap(([all]) =>
      [...all.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size) / 100),
    );
    expect(new Set(sizes)).toEqual(new Set([15]));
    const widths = [...xml.matchAll(/<a:gridCol w="(\d+)"/g)].map(([, width]) => Number(width) / 12_700);
    // "septembre" in bold letters of 15 points takes 76 points, and its cell 12 more.
    expect(widths[9]).toBeGreaterThanOrEqual(88);
  });
});

describe('slides', () => {
  const deck = (...children: readonly BlockNode[]) => renderPptx(page(heading(1, 'P1'), ...children));
  const slides = (bytes: Uint8Array) => {
    const file = openPackage(bytes);
    return [...file.entries.keys()]
      .filter((name) => /slides\/slide\d+\.xml$/.test(name))
      .map((name) => [...(partText(file, name) ?? '').matchAll(/<a:t>([^<]*)/g)].map(([, words]) => words));
  };
  const items = Array.from({ length: 60 }, (_, i) => `Mesure ${i} à mener avec les acteurs du territoire`);

  it('say again under which heading their words stand, and are read as one list', () => {
    const bytes = deck(heading(2, 'Mesures'), ul(items));
    const [, ...others] = slides(bytes);
    expect(others.length).toBeGreaterThan(0);
    for (const words of others) expect(words.join('|')).toContain('Mesures| (suite)');
    const read = parsePptx(bytes);
    const types = read.success ? read.data.children.map(({ type }) => type) : [];
    expect(types).toEqual(['heading', 'heading', 'list']);
  });

  it('are filled evenly rather than leave the last one nearly empty', () => {
    const counts = slides(deck(ul(items.slice(0, 50)))).map(
      (words) => words.filter((one) => one?.startsWith('Mesure')).length,
    );
    expect(Math.min(...counts)).toBeGreaterThan(Math.max(...counts) / 3);
  });

  it('count a list anew after another kind of list', () => {
    const read = parsePptx(deck(ol(['un']), ul(['x']), ol(['un'])));
    const lists = read.success ? read.data.children.slice(1) : [];
    expect(lists.map((block) => block.type === 'list' && [block.ordered, block.start])).toEqual([
      [true, undefined],
      [false, undefined],
      [true, undefined],
    ]);
  });
});

describe('what is to be filled in', () => {
  it('looks empty in the first column of a table too, and stays a field of its kind', () => {
    const place = field('name', 'Nom', { control: 'text', placeholder: 'À compléter' });
    const tree = page(table([['Qui ?'], [p([place])]], { headerRows: 1, rowHeaders: true }));
    const xml = partText(openPackage(renderDocx(tree)), 'word/document.xml') ?? '';
    expect(xml).toContain('<w:rStyle w:val="PlaceholderText"/><w:b w:val="0"/>');
    const read = parseDocx(renderDocx(tree));
    expect(JSON.stringify(read.success && read.data.children)).toContain('"control":"text"');
    const slide = partText(openPackage(renderPptx(tree)), 'ppt/slides/slide1.xml') ?? '';
    expect(slide).toMatch(/<a:rPr lang="fr-FR" sz="\d+"><a:solidFill>.*?À compléter/);
  });
});

describe('words from right to left', () => {
  const arabic = p([lang('ar', 'الصحة للجميع')]);

  it('stand on the right in every format', () => {
    expect(word(arabic)).toContain('<w:bidi/>');
    expect(partText(openPackage(renderPptx(page(arabic))), 'ppt/slides/slide1.xml')).toContain('algn="r" rtl="1"');
    expect(renderHtml(page(arabic))).toContain('<p dir="rtl">');
    expect(word(p('Santé الصحة'))).not.toContain('<w:bidi/>');
  });
});

describe('languages of office programs', () => {
  it.each([
    ['x-none', undefined],
    ['es-ES_tradnl', 'es-ES'],
    ['lb', 'lb'],
    ['nonsense!', undefined],
  ])('%s is read as %s, and any writer takes it', (language, tag) => {
    const body = `<w:p><w:r><w:rPr><w:lang w:val="${language}"/></w:rPr><w:t>x</w:t></w:r></w:p>${paragraph('y')}`;
    const read = parseDocx(wordFile({ body }));
    if (!read.success) throw new Error(read.issues[0]?.message);
    const [first] = read.data.children;
    const [node] = first?.type === 'paragraph' ? first.children : [];
    expect(node?.type === 'language' ? node.language : undefined).toBe(tag);
    expect(safeRenderDocx(read.data).success).toBe(true);
  });
});
