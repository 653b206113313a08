import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkAccessibility, renderDocx } from '../../../src/document/docx.ts';
import { doc, heading, p, table, ul } from '../../../src/document/index.ts';
import { renderPptx } from '../../../src/document/pptx.ts';
import { cnrGrandEst2023, numeriqueSante2022 } from '../../../src/plans/index.ts';
import { composeFollowUp, composeRestitution } from '../../../src/report/index.ts';
import { writeTable } from '../../../src/tables/index.ts';
import { xlsx } from '../../../src/tables/xlsx.ts';

/** What is found in a file, as codes with their places. */
function found(bytes: Uint8Array): readonly (readonly [string, string])[] {
  const result = checkAccessibility(bytes, { locale: 'en' });
  if (!result.success) throw new Error(result.issues[0]?.message);
  return result.data.issues.map(({ code, place }) => [code, place] as const);
}

/** A file with one part changed. */
function changed(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  const before = new TextDecoder().decode(files[part]);
  const after = change(before);
  expect(after, `${part} was changed`).not.toBe(before);
  return zipSync({ ...files, [part]: strToU8(after) });
}

const page = doc({ title: 'Fiche P1', language: 'fr' }, [
  heading(1, 'Fiche P1'),
  p('Un constat.'),
  table([
    ['Qui', 'Rôle'],
    ['ARS', 'pilote'],
  ]),
  heading(2, 'Suite'),
  ul(['Un', 'Deux']),
]);
const word = renderDocx(page);
const slides = renderPptx({ ...page, slideLevel: 2 });

describe('our own files', () => {
  it.each([
    ['a deck', renderPptx(composeRestitution(cnrGrandEst2023))],
    ['a report', renderDocx(composeRestitution(cnrGrandEst2023, { locale: 'de' }))],
    ['a follow-up in Word', renderDocx(composeFollowUp(numeriqueSante2022, { asOf: '2022-04-27' }))],
    ['a follow-up on slides', renderPptx(composeFollowUp(numeriqueSante2022, { asOf: '2022-04-27' }))],
  ])('pass: %s', (_, bytes) => {
    const result = checkAccessibility(bytes, { locale: 'en' });
    expect(result.success && result.data.issues.map(({ code, place, message }) => [code, place, message])).toEqual([]);
    expect(result.success && result.data.passes).toBe(true);
  });
});

const MAIN = 'word/document.xml';
const SLIDE = 'ppt/slides/slide2.xml';

/** Made by `test/bench/file-peers.mjs` with PptxGenJS 4.0.1 and docx 9.15, the libraries that most would take. */
const peer = (name: string) => new Uint8Array(readFileSync(new URL(`./peers/${name}`, import.meta.url)));

describe('files of peers beside ours', () => {
  it('a deck by PptxGenJS is announced with a part that is not there, and has no title on any slide', () => {
    expect(found(peer('pptxgenjs.pptx'))).toEqual([
      ['file-part-missing', 'file'],
      ['accessibility-slide-title', 'slide 1'],
      ['accessibility-slide-title', 'slide 2'],
      ['accessibility-header-row', 'slide 2'],
      ['accessibility-alternative-text', 'slide 1'],
    ]);
  });

  it('a report by docx says no language and has no header row', () => {
    expect(found(peer('docx.docx'))).toEqual([
      ['accessibility-language-missing', 'file'],
      ['accessibility-header-row', 'table 1'],
    ]);
  });
});

describe('each fault is found at its place', () => {
  it.each<[string, Uint8Array, readonly (readonly [string, string])[]]>([
    ['no title', renderDocx({ ...page, title: '' }), [['accessibility-title-missing', 'file']]],
    [
      'no language',
      changed(word, 'word/styles.xml', (xml) => xml.replace(/<w:lang [^>]*\/>/, '')),
      [['accessibility-language-missing', 'file']],
    ],
    [
      'a level of heading left out',
      changed(word, MAIN, (xml) => xml.replace('w:val="Heading2"', 'w:val="Heading3"')),
      [['accessibility-heading-order', 'paragraph 8']],
    ],
    [
      'a table without header row',
      changed(word, MAIN, (xml) => xml.replace(/<w:tblHeader\/>/, '')),
      [['accessibility-header-row', 'table 1']],
    ],
    [
      'empty paragraphs as spacing',
      changed(word, MAIN, (xml) => xml.replace('<w:sectPr', '<w:p/><w:p/><w:p/><w:sectPr')),
      [['accessibility-empty-paragraphs', 'file']],
    ],
    [
      'pale letters',
      changed(word, MAIN, (xml) =>
        xml.replace(
          '<w:sectPr',
          '<w:p><w:r><w:rPr><w:color w:val="BBBBBB"/></w:rPr><w:t>pâle</w:t></w:r></w:p><w:sectPr',
        ),
      ),
      [['accessibility-contrast', 'paragraph 11']],
    ],
    [
      'a link that says nothing',
      changed(word, MAIN, (xml) =>
        xml.replace(
          '<w:sectPr',
          '<w:p><w:hyperlink r:id="rId1"><w:r><w:t>cliquez ici</w:t></w:r></w:hyperlink></w:p><w:sectPr',
        ),
      ),
      [['accessibility-link-words', 'file']],
    ],
    [
      'a table of one cell',
      changed(word, MAIN, (xml) =>
        xml.replace(
          '<w:sectPr',
          '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>cadre</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/><w:sectPr',
        ),
      ),
      [['accessibility-layout-table', 'table 2']],
    ],
    [
      'a slide without title',
      changed(slides, SLIDE, (xml) => xml.replace('<p:ph type="title"/>', '')),
      [['accessibility-slide-title', 'slide 2']],
    ],
    [
      'two slides of one title',
      changed(slides, SLIDE, (xml) => xml.replace('<a:t>Suite</a:t>', '<a:t>Fiche P1</a:t>')),
      [['accessibility-slide-title-twice', 'slide 2']],
    ],
    [
      'runs without language',
      changed(slides, SLIDE, (xml) => xml.replaceAll(' lang="fr-FR"', '')),
      [['accessibility-run-language', 'slide 2']],
    ],
    [
      'a table without header row on a slide',
      changed(slides, 'ppt/slides/slide1.xml', (xml) => xml.replace(' firstRow="1"', '')),
      [['accessibility-header-row', 'slide 1']],
    ],
    [
      'a sheet that nobody named',
      writeTable({ name: 'Feuil1', columns: [{ name: 'A' }], rows: [['1']] }, { format: xlsx }),
      [['accessibility-sheet-name', 'sheet 1']],
    ],
  ])('%s', (_, bytes, faults) => {
    expect(found(bytes)).toEqual(faults);
  });

  it.each<[string, Uint8Array, readonly (readonly [string, string])[]]>([
    [
      'a part without type',
      zipSync({ ...unzipSync(slides), 'ppt/media/loose.dat': strToU8('a') }),
      [['file-part-untyped', 'file']],
    ],
    [
      'a type without part',
      changed(slides, '[Content_Types].xml', (xml) =>
        xml.replace('</Types>', '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="a/b"/></Types>'),
      ),
      [['file-part-missing', 'file']],
    ],
    [
      'a relationship that leads nowhere',
      changed(word, 'word/_rels/document.xml.rels', (xml) => xml.replace('footer1.xml', 'footer9.xml')),
      [['file-relationship-dangling', 'file']],
    ],
    [
      'a relationship that is not declared',
      changed(slides, SLIDE, (xml) =>
        xml
          .replace('<a:t>Suite</a:t>', '<a:t>La charte</a:t>')
          .replace(/(<a:rPr [^>]*)\/>/, '$1><a:hlinkClick r:id="rId99"/></a:rPr>'),
      ),
      [['file-reference-dangling', 'slide 2']],
    ],
    [
      'two shapes of one number',
      changed(slides, SLIDE, (xml) => xml.replace(/<p:cNvPr id="3"/, '<p:cNvPr id="2"')),
      [['file-shape-id-twice', 'slide 2']],
    ],
    [
      'a table without size',
      changed(slides, 'ppt/slides/slide1.xml', (xml) =>
        xml.replace(/(<p:graphicFrame>.*?<a:ext cx=")\d+(" cy=")\d+/, '$10$20'),
      ),
      [['file-shape-without-size', 'slide 1']],
    ],
  ])('%s makes Office offer a repair', (_, bytes, faults) => {
    expect(found(bytes)).toEqual(faults);
    const result = checkAccessibility(bytes);
    expect(result.success && result.data.passes).toBe(false);
  });

  it('says what it rests on and how to mend it, in every language', () => {
    for (const locale of ['fr', 'en', 'de', 'lb'] as const) {
      const result = checkAccessibility(renderDocx({ ...page, title: '' }), { locale });
      const [issue] = result.success ? result.data.issues : [];
      expect(issue?.rule).toMatchObject({ level: 'A', wcag: '2.4.2', rgaa: '8.5', en301549: '10.2.4.2' });
      expect(issue?.message.length).toBeGreaterThan(30);
    }
  });

  it('answers what is no office file', () => {
    expect(checkAccessibility(new Uint8Array(3)).success).toBe(false);
    const empty = checkAccessibility(zipSync({ 'a.txt': strToU8('a') }), { locale: 'en' });
    expect(empty.success ? [] : empty.issues.map(({ code }) => code)).toEqual(['office-part']);
  });
});
