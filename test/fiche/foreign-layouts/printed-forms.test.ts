import { describe, expect, it } from 'vitest';
import { parseDocx, renderDocx } from '../../../src/document/docx.ts';
import {
  type DocumentNode,
  parseHtml,
  parseMarkdown,
  renderHtml,
  renderMarkdown,
} from '../../../src/document/index.ts';
import { parsePptx, renderPptx } from '../../../src/document/pptx.ts';
import type { Result } from '../../../src/errors/index.ts';
import { contratLocalDeSante, readFiches } from '../../../src/fiche/index.ts';
import { PRINTED_FORMS, type PrintedForm } from '../fixtures/printed-forms.ts';
import { saysOf, toldOf } from './says.ts';

const dataOf = (page: Result<DocumentNode>): DocumentNode => {
  if (!page.success) throw new Error(page.issues[0]?.message);
  return page.data;
};
const pageOf = ({ format, source, locale }: PrintedForm) => {
  const page = dataOf(format === 'html' ? parseHtml(source, { locale }) : parseMarkdown(source, { locale }));
  return { ...page, language: locale };
};

const FILES: Readonly<Record<string, (page: DocumentNode) => Result<DocumentNode>>> = {
  'a Word file': (page) => parseDocx(renderDocx(page)),
  slides: (page) => parsePptx(renderPptx(page)),
  'a web page': (page) => parseHtml(renderHtml(page)),
  Markdown: (page) => parseMarkdown(renderMarkdown(page)),
};

describe.each(PRINTED_FORMS)('a form as administrations print it: $name', (form) => {
  const { locale, says, told } = form;
  const page = pageOf(form);

  it('says what a careful person reads, and tells the rest', () => {
    const read = readFiches(page, contratLocalDeSante, { locale });
    expect(read.fiches.map(saysOf)).toEqual(says);
    expect(toldOf(read)).toEqual(told);
  });

  it.each(Object.entries(FILES))('says the same as %s', (_name, written) => {
    const read = readFiches(dataOf(written(page)), contratLocalDeSante, { locale });
    expect(read.fiches.map(saysOf)).toEqual(says);
  });
});
