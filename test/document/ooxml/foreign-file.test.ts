import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/document/docx.ts';
import { doc, p } from '../../../src/document/index.ts';
import { parseDocx } from '../../../src/document/parse/docx/index.ts';
import { parsePptx } from '../../../src/document/parse/pptx/index.ts';
import { renderPptx } from '../../../src/document/pptx.ts';
import { zipFile } from './zip-file.ts';

const page = doc({ title: 'Fiche', language: 'fr' }, [p('Constat')]);
const letters = (text: string): Uint8Array => new TextEncoder().encode(text);
const told = (parse: typeof parseDocx | typeof parsePptx, bytes: Uint8Array, locale: 'fr' | 'en' = 'fr') => {
  const { success, issues } = parse(bytes, { locale });
  return { success, code: issues[0]?.code, params: issues[0]?.params, message: issues[0]?.message ?? '' };
};

describe('a file that is no Word file and no slides', () => {
  it.each([parseDocx, parsePptx])('is told apart when it is of before 2007 or has a password', (parse) => {
    const compound = new Uint8Array(4096);
    compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    const answer = told(parse, compound);
    expect(answer).toMatchObject({ success: false, code: 'zip-corrupt', params: { reason: 'compound' } });
    expect(answer.message).toMatch(/\.doc.*mot de passe.*\.docx/s);
    expect(told(parse, compound, 'en').message).toMatch(/before 2007.*password/);
  });

  it.each([
    ['empty', new Uint8Array()],
    ['pdf', letters('%PDF-1.7\n')],
    ['rtf', letters('{\\rtf1 Constat}')],
    ['truncated', renderDocx(page).slice(0, 2000)],
    ['not-zip', letters('Constat')],
  ])('is named in one word: %s', (reason, bytes) => {
    expect(told(parseDocx, bytes)).toMatchObject({ success: false, code: 'zip-corrupt', params: { reason } });
    expect(told(parsePptx, bytes)).toMatchObject({ success: false, code: 'zip-corrupt', params: { reason } });
  });

  it('is said to be slides, a Word file, a workbook or an OpenDocument where it is one', () => {
    expect(told(parseDocx, renderPptx(page))).toMatchObject({ code: 'docx-part', params: { found: '.pptx' } });
    expect(told(parsePptx, renderDocx(page)).message).toContain('.docx');
    const workbook = zipFile([{ name: 'xl/workbook.xml', content: '<workbook/>' }]);
    expect(told(parseDocx, workbook).message).toContain('on dirait un fichier .xlsx');
    const open = zipFile([{ name: 'content.xml', content: '<office/>' }]);
    expect(told(parsePptx, open, 'en').message).toContain('.odp');
    expect(told(parseDocx, zipFile([{ name: 'a.txt', content: 'x' }])).message).not.toContain('{found');
  });
});
