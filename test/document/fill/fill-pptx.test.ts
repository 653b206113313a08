import { describe, expect, it } from 'vitest';
import { checkPptxTemplate, fillPptx } from '../../../src/document/fill/index.ts';
import { openPackage, partText } from '../../../src/document/ooxml/index.ts';
import { zipFile } from '../ooxml/zip-file.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMES = `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${OFFICE}"`;
const relationships = (...targets: readonly (readonly [kind: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`).join('')}</Relationships>`;
/** A deck of these slides; the file lists them in the other order, the show does not. */
function deck(...slides: readonly string[]): Uint8Array {
  return zipFile([
    { name: '_rels/.rels', content: relationships(['officeDocument', 'ppt/presentation.xml']) },
    {
      name: 'ppt/presentation.xml',
      content: `<p:presentation ${NAMES}><p:sldIdLst>${slides.map((_, i) => `<p:sldId id="${256 + i}" r:id="rId${slides.length - i}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    },
    {
      name: 'ppt/_rels/presentation.xml.rels',
      content: relationships(...slides.map((_, i) => ['slide', `slides/slide${slides.length - i}.xml`] as const)),
    },
    ...slides.map((inside, i) => ({ name: `ppt/slides/slide${i + 1}.xml`, content: slideXml(inside) })),
  ]);
}
const slideXml = (inside: string) => `<p:sld ${NAMES}>${inside}</p:sld>`;
const para = (words: string) => `<a:p><a:r><a:rPr lang="fr-FR" b="1"/><a:t>${words}</a:t></a:r></a:p>`;
const box = (...words: string[]) => `<p:txBody><a:bodyPr/>${words.map(para).join('')}</p:txBody>`;
const cell = (words: string) => `<a:tc><a:txBody><a:bodyPr/>${para(words)}</a:txBody></a:tc>`;
const fields = { title: 'text', problems: 'list', actors: { name: 'text' } } as const;
const data = { title: 'Un\n<deux>', problems: ['a', 'b'], actors: [{ name: 'ARS' }, { name: 'CPAM' }] };

function slideOf(template: Uint8Array, values = data): string {
  const result = fillPptx(template, values, { fields });
  if (!result.success) throw new Error(result.issues[0]?.message);
  return partText(openPackage(result.data), 'ppt/slides/slide1.xml') ?? '';
}

describe('fillPptx', () => {
  it('keeps one text in every run, line breaks between runs', () => {
    const look = '<a:rPr lang="fr-FR" b="1"/>';
    expect(slideOf(deck(box('[{title}]')))).toBe(
      slideXml(
        `<p:txBody><a:bodyPr/><a:p><a:r>${look}<a:t>[Un</a:t></a:r><a:br>${look}</a:br><a:r>${look}<a:t>&lt;deux&gt;]</a:t></a:r></a:p></p:txBody>`,
      ),
    );
  });

  it('repeats paragraphs and rows, and keeps a paragraph in every shape', () => {
    const body = box('{#problems}', '{.}', '{/problems}');
    expect(slideOf(deck(body))).toBe(slideXml(box('a', 'b')));
    expect(slideOf(deck(body), { ...data, problems: [] })).toBe(slideXml('<p:txBody><a:bodyPr/><a:p/></p:txBody>'));
    const row = (one: string, two: string) => `<a:tr h="1">${cell(one)}${cell(two)}</a:tr>`;
    const table = (...rows: string[]) => `<a:tbl>${rows.join('')}</a:tbl>`;
    expect(slideOf(deck(table(row('Nom', 'x'), row('{#actors}{name}', 'y{/actors}'))))).toBe(
      slideXml(table(row('Nom', 'x'), row('ARS', 'y'), row('CPAM', 'y'))),
    );
  });

  it('repeats no id of a row or of a shape', () => {
    const id = (value: number) =>
      `<a:extLst><a:ext uri="{0D108BD9-81ED-4DB2-BD59-A6C34878D82A}"><a16:rowId xmlns:a16="http://schemas.microsoft.com/office/drawing/2014/main" val="${value}"/></a:ext></a:extLst>`;
    const row = (words: readonly string[], value: number) =>
      `<a:tr h="1">${words.map(cell).join('')}${id(value)}</a:tr>`;
    const shape = (number: number, inside: string) =>
      `<p:sp><p:nvSpPr><p:cNvPr id="${number}" name="Box ${number}"/></p:nvSpPr>${inside}</p:sp>`;
    const table = `<a:tbl>${row(['Nom'], 10001)}${row(['{#actors}{name}', '{/actors}'], 10002)}${row(['Fin'], 10003)}</a:tbl>`;
    const list = box('{#problems}', '{.}', '{/problems}');
    const more = ['ARS', 'CPAM', 'CHU', 'CTS'].map((name) => ({ name }));
    const filled = slideOf(deck(shape(2, list) + shape(3, table)), { ...data, actors: more });
    const all = (pattern: RegExp) => [...filled.matchAll(pattern)].map(([, found]) => found);
    expect(all(/<a:t>([^<]+)/g)).toEqual(['a', 'b', 'Nom', 'ARS', 'CPAM', 'CHU', 'CTS', 'Fin']);
    expect(all(/rowId [^>]*val="(\d+)"/g)).toEqual(['10001', '10002', '10003']);
    expect(all(/cNvPr id="(\d+)"/g)).toEqual(['2', '3']);
  });

  it('repeats paragraphs in the cells of rows that repeat, for tags split over runs too', () => {
    const run = (words: string) => `<a:r><a:rPr lang="fr-FR"/><a:t>${words}</a:t></a:r>`;
    const split = (...words: string[]) => `<a:p>${words.map(run).join('')}</a:p>`;
    const roles = `<a:tc><a:txBody><a:bodyPr/>${split('{#ro', 'les}')}${split('– {', '.', '}')}${split('{/ro', 'les}')}</a:txBody></a:tc>`;
    const name = `<a:tc><a:txBody><a:bodyPr/>${split('{#act', 'ors}{na', 'me}')}</a:txBody></a:tc>`;
    const template = deck(`<a:tbl><a:tr h="1">${name}${roles}${cell('{/actors}')}</a:tr></a:tbl>`);
    const values = {
      actors: [
        { name: 'ARS', roles: ['pilote', 'finance'] },
        { name: 'CPAM', roles: [] },
        { name: 'CHU', roles: ['forme'] },
      ],
    };
    const result = fillPptx(template, values, { fields: { actors: { name: 'text', roles: 'list' } } });
    if (!result.success) throw new Error(result.issues[0]?.message);
    const filled = partText(openPackage(result.data), 'ppt/slides/slide1.xml') ?? '';
    const rows = filled.split('</a:tr>').map((row) => [...row.matchAll(/<a:p>(.*?)<\/a:p>|<a:p\/>/g)]);
    const words = rows.map((paragraphs) => paragraphs.map(([text]) => text.replace(/<[^>]*>/g, '')));
    expect(words).toEqual([['ARS', '– pilote', '– finance', ''], ['CPAM', '', ''], ['CHU', '– forme', ''], []]);
  });

  it('fills the notes of a slide, and names their slide where they are wrong', () => {
    const withNotes = (words: string) => {
      const open = openPackage(deck(box('{title}')));
      const parts = [...open.entries.keys()].map((name) => ({ name, content: partText(open, name) ?? '' }));
      return zipFile([
        ...parts,
        {
          name: 'ppt/slides/_rels/slide1.xml.rels',
          content: relationships(['notesSlide', '../notesSlides/notesSlide1.xml']),
        },
        { name: 'ppt/notesSlides/notesSlide1.xml', content: `<p:notes ${NAMES}>${box(words)}</p:notes>` },
      ]);
    };
    const result = fillPptx(withNotes('{#actors}{name}, {/actors}'), data, { fields });
    if (!result.success) throw new Error(result.issues[0]?.message);
    expect(partText(openPackage(result.data), 'ppt/notesSlides/notesSlide1.xml')).toContain('ARS, </a:t>');
    const [issue] = checkPptxTemplate(withNotes('{titel}'), { fields });
    expect(issue).toMatchObject({ code: 'unknown-field', position: { slide: 1 } });
  });

  it('names the slide of a mistake', () => {
    const issues = checkPptxTemplate(deck(box('x'), box('{titel}') + box('{#actors}') + box('{/actors}')), {
      fields,
      locale: 'en',
    });
    expect(issues.map(({ code, place, position }) => [code, place, position])).toEqual([
      ['unknown-field', 'slide 2', { slide: 2 }],
      ['template-syntax', 'slide 2', { slide: 2 }],
    ]);
  });

  it('answers a file that is no deck', () => {
    expect(fillPptx(zipFile([{ name: 'a', content: 'b' }]), data, { fields }).success).toBe(false);
  });
});
