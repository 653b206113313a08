import { describe, expect, it } from 'vitest';
import { parseDocx } from '../../src/document/docx.ts';
import { contratLocalDeSante, readFiches } from '../../src/fiche/index.ts';
import { FicheSchema } from '../../src/model/index.ts';
import { W, wordFile } from '../document/ooxml/word-file.ts';
import { WORD_FORMS } from './fixtures/word-forms.ts';

const NAMES = `${W} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"`;
const style = (id: string, name: string, look = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${look && `<w:rPr>${look}</w:rPr>`}</w:style>`;
const STYLES = [
  style('Titre1', 'heading 1'),
  style('Titre2', 'heading 2'),
  style('TM1', 'toc 1'),
  style('Intertitre', 'Intertitre', '<w:b/>'),
].join('');
const level = (number: number, format: string) =>
  `<w:lvl w:ilvl="${number}"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl>`;
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'decimal')}${level(1, 'decimal')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;

/** How labels, titles and rows were found is said too; that is told of elsewhere. */
const FOUND = /^fiche-(?:section-missing|heading-plain|title-guessed|paragraph-as-item|rows-from-text|form-table)$/;

describe('a Word file as an official fills it', () => {
  it.each(WORD_FORMS)('is read as a careful person would: $name', ({ body, fiche, said }) => {
    const main = `<w:document ${NAMES}><w:body>${body}</w:body></w:document>`;
    const file = parseDocx(wordFile({ main, styles: STYLES, numbering: NUMBERING }));
    if (!file.success) throw new Error(JSON.stringify(file.issues));
    const { fiches, issues } = readFiches(file.data, contratLocalDeSante);
    const wanted = (Array.isArray(fiche) ? fiche : [fiche]).map((one) => FicheSchema.parse(one));
    expect(fiches.map((result) => (result.success ? result.data : result.issues))).toEqual(wanted);
    const all = [...file.issues, ...issues, ...fiches.flatMap((result) => result.issues)].map(({ code }) => code);
    expect(new Set(all.filter((code) => !FOUND.test(code) || said.includes(code)))).toEqual(new Set(said));
  });
});
