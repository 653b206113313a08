import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/document/index.ts';
import { parsePptx } from '../../../src/document/pptx.ts';
import { zipFile } from '../ooxml/zip-file.ts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPACES = [
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:x="urn:x"',
].join(' ');
const links = (kind: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;

/** A presentation of one slide with these shapes. */
const deck = (shapes: string) =>
  zipFile([
    { name: '_rels/.rels', content: links('officeDocument', 'ppt/presentation.xml') },
    {
      name: 'ppt/presentation.xml',
      content: `<p:presentation ${SPACES}><p:sldIdLst><p:sldId id="256" r:id="r1"/></p:sldIdLst></p:presentation>`,
    },
    { name: 'ppt/_rels/presentation.xml.rels', content: links('slide', 'slides/slide1.xml') },
    {
      name: 'ppt/slides/slide1.xml',
      content: `<p:sld ${SPACES}><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`,
    },
  ]);
const run = (words: string) => `<a:r><a:t>${words}</a:t></a:r>`;
const paragraph = (words: string) => `<a:p>${run(words)}</a:p>`;
const body = (inner: string) => `<p:txBody><a:bodyPr/>${inner}</p:txBody>`;
const shape = (inner: string, name = 'x', description = '') =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${name}" descr="${description}"/><p:nvPr/></p:nvSpPr>${body(inner)}</p:sp>`;
const ways = (choice: string, fallback = '') =>
  `<mc:AlternateContent><mc:Choice Requires="x">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`;
const cell = (words: string, facts = '') => `<a:tc ${facts}><a:txBody>${paragraph(words)}</a:txBody></a:tc>`;
const row = (...cells: string[]) => `<a:tr>${cells.join('')}</a:tr>`;
const frame = (inner: string) =>
  `<p:graphicFrame><a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></p:graphicFrame>`;
const table = (inner: string) => frame(`<a:tbl>${inner}</a:tbl>`);

const read = (shapes: string) => {
  const result = parsePptx(deck(shapes));
  return {
    words: result.success
      ? plainText(result.data)
          .split(/\s+/)
          .filter((word) => word !== '')
      : undefined,
    codes: result.issues.map(({ code, params }) => [code, params['count']]),
  };
};

describe('words of slides in places where they are seldom looked for', () => {
  it.each([
    ['a shape in an element of nobody', `<x:y>${shape(paragraph('a'))}</x:y>`],
    ['an element of nobody with words', `<x:y>${body(paragraph('a'))}</x:y>`],
    ['a shape behind a way of nobody', ways('<x:y/>', shape(paragraph('a')))],
    ['a way of a paragraph', shape(ways(paragraph('a')))],
    ['a way of a run', shape(`<a:p>${ways(run('a'))}</a:p>`)],
    ['a way of the text of a run', shape(`<a:p><a:r>${ways('<a:t>a</a:t>')}</a:r></a:p>`)],
    ['a way in a way', ways(ways('<x:y/>', shape(paragraph('a'))))],
    ['a way of all words of a shape', `<p:sp>${ways(body(paragraph('a')))}</p:sp>`],
    ['a way of a row', table(ways(row(cell('a'))))],
    ['a way of a cell', table(row(ways(cell('a'))))],
    ['a way of a table', frame(ways(`<a:tbl>${row(cell('a'))}</a:tbl>`))],
    ['a shape that only bears the name of a figure', shape(paragraph('a'), 'Figure 1')],
    ['a shape that says more than its description', shape(paragraph('a'), 'Figure 1', 'b')],
  ])('are read: %s', (_, shapes) => {
    expect(read(shapes)).toEqual({ words: ['a'], codes: [] });
  });

  it.each([
    ['a cell merged to the left', table(row(cell('a', 'gridSpan="2"'), cell('b', 'hMerge="1"')))],
    ['a cell merged upwards', table(row(cell('a', 'rowSpan="2"')) + row(cell('b', 'vMerge="1"')))],
    ['a second text in a run', shape('<a:p><a:r><a:t>a</a:t><a:t>b</a:t></a:r></a:p>')],
    ['a run without paragraph', shape(paragraph('a') + run('b'))],
    ['an element of nobody around a run', shape(`<a:p>${run('a')}<x:y>${run('b')}</x:y></a:p>`)],
    ['a second table in a frame', frame(`<a:tbl>${row(cell('a'))}</a:tbl><a:tbl>${row(cell('b'))}</a:tbl>`)],
  ])('are told where no program shows them: %s', (_, shapes) => {
    expect(read(shapes)).toEqual({ words: ['a'], codes: [['pptx-text-dropped', 1]] });
  });
});
