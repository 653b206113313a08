import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocx, renderDocx } from '../../../src/document/docx.ts';
import { type Chart, chart, defineTheme, doc, heading, plainText, sameContent } from '../../../src/document/index.ts';
import { openPackage, partBytes, partText, partXml, textOf } from '../../../src/document/ooxml/index.ts';
import { parsePptx, renderPptx } from '../../../src/document/pptx.ts';
import { BASE, CHARTS } from './charts.ts';

/** What is read back of each, heads first. */
const READ: Readonly<Record<string, readonly (readonly string[])[]>> = {
  bars: [['Note'], ['1'], ['−2,5'], ['–']],
  intervals: [['Note'], ['1'], ['2 – 4'], ['3']],
  stacked: [
    ['fait', 'reste'],
    ['1', '2'],
    ['–', '2'],
    ['3', '2'],
  ],
  ranges: [['poids'], ['6 – 100'], ['–'], ['0 – 44']],
  line: [['profils'], ['1'], ['–'], ['3']],
  timeline: [['étape'], ['2022-11 – 2023-01'], ['2023-03-01'], ['sans date']],
};

const page = (one: Chart) => doc({ title: 'T', language: 'fr' }, [heading(1, 'Un'), chart(one)]);

describe.each(Object.entries(CHARTS))('a chart of %s in Office files', (_name, one) => {
  const files = {
    ppt: openPackage(renderPptx(page(one))),
    word: openPackage(renderDocx(page(one))),
  };

  it.each(Object.entries(files))('is a native one in %s, with its language and its workbook', (folder, file) => {
    const part = partText(file, `${folder}/charts/chart1.xml`);
    expect(part).toContain('<c:lang val="fr-FR"/>');
    expect(part).toMatch(one.kind === 'line' ? /<c:lineChart>/ : /<c:barChart>/);
    for (const { label } of one.categories) expect(part).toMatch(new RegExp(`<c:v>${label}(\u00a0: [^<]*)?</c:v>`));
    expect(partText(file, `${folder}/charts/_rels/chart1.xml.rels`)).toContain('../embeddings/chart1.xlsx');
    const types = partText(file, '[Content_Types].xml');
    expect(types).toContain(`/${folder}/charts/chart1.xml`);
    expect(types).toContain(`/${folder}/embeddings/chart1.xlsx`);
  });

  it('has in its workbook the very values it shows', () => {
    const file = files.ppt;
    const book = openPackage(partBytes(file, 'ppt/embeddings/chart1.xlsx') ?? new Uint8Array());
    const cells = [...(partText(book, 'xl/worksheets/sheet1.xml') ?? '').matchAll(/<v>([^<]*)<\/v>/g)].map(
      ([, value]) => value,
    );
    const shown = [
      ...(partText(file, 'ppt/charts/chart1.xml') ?? '').matchAll(/<c:numCache>.*?<\/c:numCache>/g),
    ].flatMap(([cache]) => [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value));
    expect(shown.length).toBeGreaterThan(0);
    expect([...cells].sort()).toEqual([...shown].sort());
  });

  it('says its message and its description to those who do not see it', () => {
    const figure = chart(one);
    const slide = partText(files.ppt, 'ppt/slides/slide1.xml');
    const document = partText(files.word, 'word/document.xml');
    for (const text of [slide, document]) {
      expect(text).toContain(`descr="${figure.alternative}"`);
      expect(text).toContain(`title="${one.title}"`);
    }
  });

  it('is read back as a figure, from slides with its values as a table', () => {
    const tree = page(one);
    const word = parseDocx(renderDocx(tree));
    if (!word.success) throw new Error('not read');
    expect(sameContent(tree, word.data).differences).toEqual([]);
    const deck = parsePptx(renderPptx(tree));
    if (!deck.success) throw new Error('not read');
    const figure = deck.data.children.find(({ type }) => type === 'figure');
    expect(figure).toMatchObject({ alternative: chart(one).alternative });
    expect(deck.issues).toEqual([]);
    const [values] = figure?.type === 'figure' ? (figure.data ?? []) : [];
    const rows = values?.type === 'table' ? values.rows : [];
    // The line of heads, then one for each category, with the numbers of its table.
    expect(rows.map(({ cells }) => plainText(cells[0]?.children ?? []))).toEqual(['', 'a', 'b', 'c']);
    expect(
      rows.map(({ cells }) => cells.slice(1).map(({ children }) => plainText(children).replace(/\s/g, ' '))),
    ).toEqual(READ[_name]);
  });

  it('gives the same bytes again', () => {
    expect(renderPptx(page(one))).toEqual(renderPptx(page(one)));
    expect(renderDocx(page(one))).toEqual(renderDocx(page(one)));
  });
});

describe('a chart of another program', () => {
  it('gives its values too', () => {
    const file = readFileSync(new URL('../accessibility/peers/pptxgenjs.pptx', import.meta.url));
    const deck = parsePptx(new Uint8Array(file));
    if (!deck.success) throw new Error('not read');
    const figure = deck.data.children.find(({ type }) => type === 'figure');
    const [values] = figure?.type === 'figure' ? (figure.data ?? []) : [];
    expect(values && plainText(values)).toBe('\tNote\nP4\t78,1\nA6\t69,4');
  });
});

describe('charts in Office files', () => {
  it('take the colours of a theme', () => {
    const bars = CHARTS['bars'] as Chart;
    const theme = defineTheme({ light: { accent: '#123456' } });
    for (const [bytes, folder] of [
      [renderPptx(page(bars), { theme }), 'ppt'],
      [renderDocx(page(bars), { theme }), 'word'],
    ] as const) {
      const file = openPackage(bytes);
      expect(partText(file, `${folder}/theme/theme1.xml`)).toContain('<a:dk2><a:srgbClr val="123456"/></a:dk2>');
      // By its name: whoever changes the colours of the file in Office changes those of the chart.
      expect(partText(file, `${folder}/charts/chart1.xml`)).toContain('<a:schemeClr val="tx2"/>');
    }
  });

  it('hold hostile words as words', () => {
    const hostile = '</c:v><evil/>&"=1+1';
    const bars: Chart = {
      ...BASE,
      kind: 'bars',
      categories: [{ label: hostile }],
      series: [{ name: hostile, unit: '"', values: [1] }],
    };
    const file = openPackage(renderPptx(page(bars)));
    const root = partXml(file, 'ppt/charts/chart1.xml');
    expect(root === undefined ? '' : textOf(root)).toContain(hostile);
    expect(partText(file, 'ppt/charts/chart1.xml')).not.toContain('<evil');
    const book = openPackage(partBytes(file, 'ppt/embeddings/chart1.xlsx') ?? new Uint8Array());
    expect(partText(book, 'xl/worksheets/sheet1.xml')).not.toMatch(/<f>|<evil/);
  });
});
