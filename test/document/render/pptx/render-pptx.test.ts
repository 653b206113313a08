import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DocumentNode } from '../../../../src/document/index.ts';
import { doc, em, heading, item, lang, ol, p, table, text, ul } from '../../../../src/document/index.ts';
import {
  childOf,
  childrenOf,
  openPackage,
  partRelationships,
  partText,
  partXml,
  textOf,
  type XmlElement,
} from '../../../../src/document/ooxml/index.ts';
import { renderPptx, safeRenderPptx } from '../../../../src/document/pptx.ts';
import { composeFiche, ficheTemplates } from '../../../../src/fiche/index.ts';
import { cnrGrandEst2023, gesondheetsdesch2020 } from '../../../../src/plans/index.ts';
import { arbitraryDocument } from '../../arbitrary-document.ts';

const page = (children: DocumentNode['children']) => doc({ title: 'Fiche', language: 'fr' }, children);
const open = (document: DocumentNode) => openPackage(renderPptx(document));
const slideNames = (file: ReturnType<typeof open>) =>
  [...file.entries.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
const slides = (document: DocumentNode): readonly XmlElement[] => {
  const file = open(document);
  return slideNames(file).map((name) => partXml(file, name) as XmlElement);
};
const find = (root: XmlElement, name: string): readonly XmlElement[] =>
  childrenOf(root).flatMap((child) => (child.name === name ? [child, ...find(child, name)] : find(child, name)));
const shapes = (slide: XmlElement) => childrenOf(childOf(childOf(slide, 'p:cSld'), 'p:spTree')).slice(2);
const titles = (document: DocumentNode) =>
  slides(document).map((slide) => {
    const title = find(slide, 'p:sp').find((shape) => find(shape, 'p:ph')[0]?.attributes['type'] === 'title');
    return title === undefined ? '' : find(title, 'a:t').map(textOf).join('');
  });
const fiches = [...cnrGrandEst2023.projects, ...gesondheetsdesch2020.projects].flatMap(({ id, fiche }) =>
  fiche === undefined ? [] : [[id, composeFiche(fiche, ficheTemplates.cnrGrandEst, { locale: 'fr' })] as const],
);
const EMU = 12_700;

describe('renderPptx', () => {
  it.each(fiches)('puts fiche %s on two to four slides, each with a title of its own', (_id, document) => {
    const found = titles(document);
    expect(found.length).toBeGreaterThanOrEqual(2);
    expect(found.length).toBeLessThanOrEqual(4);
    expect(new Set(found).size).toBe(found.length);
    expect(found.slice(1).every((title) => title.includes('(suite'))).toBe(true);
  });

  it('says in the language asked for that a slide goes on', () => {
    const long = page([heading(1, 'Constat'), ...Array.from({ length: 40 }, (_, i) => p(`Ligne ${i}`))]);
    expect(titles(long)[1]).toBe('Constat (suite)');
    const file = openPackage(renderPptx(long, { locale: 'de' }));
    expect(partText(file, 'ppt/slides/slide2.xml')).toContain('(Fortsetzung)');
  });

  it('lets nothing stand outside the slide, and no two shapes on one another', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        for (const slide of slides(document)) {
          let above = 0;
          for (const shape of shapes(slide)) {
            const [place] = [...find(shape, 'a:xfrm'), ...find(shape, 'p:xfrm')];
            if (place === undefined) continue;
            const top = Number(childOf(place, 'a:off')?.attributes['y']);
            const height = Number(childOf(place, 'a:ext')?.attributes['cy']);
            expect(top).toBeGreaterThanOrEqual(above);
            above = top + height;
          }
          expect(above).toBeLessThanOrEqual(540 * EMU);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('lets no title be said twice', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const found = titles(document);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((title) => title.trim() !== '')).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('says the language of every run', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        for (const slide of slides(document)) {
          for (const properties of find(slide, 'a:rPr')) expect(properties.attributes['lang']).toMatch(/^[a-z]{2}/);
          for (const run of find(slide, 'a:r')) expect(childOf(run, 'a:rPr')).toBeDefined();
        }
      }),
      { numRuns: 100 },
    );
    const [slide] = slides(page([p(['Un ', lang('de', 'Wort')])]));
    const languages = slide === undefined ? [] : find(slide, 'a:rPr').map(({ attributes }) => attributes['lang']);
    expect(languages).toContain('de-DE');
    expect(languages).toContain('fr-FR');
  });

  it('shows the header rows of a table on every slide it needs', () => {
    const rows = Array.from({ length: 60 }, (_, i) => [`Acteur ${i}`, 'Rôle']);
    const parts = slides(page([table([['Qui', 'Quoi'], ...rows], { headerRows: 1 })])).flatMap((slide) =>
      find(slide, 'a:tbl'),
    );
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      expect(childOf(part, 'a:tblPr')?.attributes['firstRow']).toBe('1');
      expect(find(childrenOf(part, 'a:tr')[0] as XmlElement, 'a:t').map(textOf)).toEqual(['Qui', 'Quoi']);
    }
    const words = parts.flatMap((part) => childrenOf(part, 'a:tr').slice(1)).map((row) => textOf(row));
    expect(words).toEqual(rows.map((row) => row.join('')));
  });

  it('leaves no heading, caption or guidance alone at the foot of a slide', () => {
    for (let lines = 1; lines <= 40; lines++) {
      const above = Array.from({ length: lines }, (_, i) => p(`Ligne ${i}`));
      const announced = [heading(2, 'Titre'), p(em('Quelles étapes ?')), heading(3, 'Sous-titre'), p('Réponse')];
      const acting = { ...table([['ARS'], ['CPAM']]), caption: [text('Acteurs')] };
      for (const tail of [announced, [heading(2, 'Titre'), acting]]) {
        const words = slides(page([...above, ...tail])).map((slide) => find(slide, 'a:t').map(textOf));
        const slide = words.find((texts) => texts.includes('Titre'));
        expect(slide, `${lines} lines`).toContain(tail === announced ? 'Réponse' : 'ARS');
      }
    }
  });

  it('writes a row for every row and a cell for every place of the grid', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        for (const part of slides(document).flatMap((slide) => find(slide, 'a:tbl'))) {
          const columns = find(part, 'a:gridCol').length;
          for (const row of childrenOf(part, 'a:tr')) expect(childrenOf(row, 'a:tc').length).toBe(columns);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is a sound package: every part has its type, every relationship leads to a part, no part is alone', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const file = open(document);
        const names = [...file.entries.keys()];
        const types = partText(file, '[Content_Types].xml') ?? '';
        for (const name of names) {
          if (name.endsWith('.rels') || name === '[Content_Types].xml') continue;
          expect(types).toContain(`PartName="/${name}"`);
        }
        const seen = new Set<string>();
        const walk = (name: string) => {
          for (const { target, external } of partRelationships(file, name)) {
            if (external || seen.has(target)) continue;
            expect(names).toContain(target);
            seen.add(target);
            walk(target);
          }
        };
        walk('');
        const parts = names.filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
        expect(parts.filter((name) => !seen.has(name))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('writes the same bytes each time and leaves the tree as it was', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const before = structuredClone(document);
        expect(renderPptx(document)).toEqual(renderPptx(structuredClone(document)));
        expect(document).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it('counts the items of a list where one stands under another', () => {
    const [slide] = slides(page([ol(['un', item([p('deux'), ul(['a'])]), 'trois'])]));
    const numbers =
      slide === undefined ? [] : find(slide, 'a:buAutoNum').map(({ attributes }) => attributes['startAt']);
    expect(numbers).toEqual(['1', '2', '3']);
  });

  it('has a slide for a document that says nothing', () => {
    expect(titles(page([]))).toEqual(['Fiche']);
    expect(titles(doc({ title: '', language: 'de' }, []))).toEqual(['Dokument']);
  });

  it('cuts a long chapter at its sections, which become titles', () => {
    const section = (name: string) => [heading(2, name), ...Array.from({ length: 90 }, (_, i) => p(`${name} ${i}`))];
    const found = titles(page([heading(1, 'Fiche'), ...section('Constat'), ...section('Budget')]));
    expect(found).toContain('Budget');
    expect(found).toContain('Budget (suite)');
    expect(found[0]).toBe('Fiche');
  });

  it('answers a document that would make too many slides, or a table whose grid is too large', () => {
    const many = page(Array.from({ length: 30 }, (_, i) => heading(1, `Titre ${i}`)));
    const refused = safeRenderPptx(many, { limits: { slides: 20 }, locale: 'en' });
    expect(refused.issues.map(({ code, message }) => [code, message])).toEqual([
      ['limit-slides', 'The document makes more than 20 slides. Split it.'],
    ]);
    const broad = table([Array.from({ length: 201 }, () => 'a')]);
    expect(safeRenderPptx(page([broad]), { locale: 'en' }).issues.map(({ message }) => message)).toEqual([
      'The table has 201 columns; a slide shows 200 at most. Split it.',
    ]);
    const wide = table([Array.from({ length: 30 }, () => 'a'), ...Array.from({ length: 30 }, () => ['b'])]);
    const codes = safeRenderPptx(page([wide]), { limits: { tableCells: 500 } }).issues.map(({ code }) => code);
    expect(codes).toContain('limit-table-cells');
  });
});
