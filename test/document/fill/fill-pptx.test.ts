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
