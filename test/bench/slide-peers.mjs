/** Fiches on slides, by this library and by a peer, and the words that each wrote: shared by the benchmarks that measure them. */
import { bundleSources } from '../bundle-sources.mjs';

const outfile = new URL('./out/pptx-bundle.mjs', import.meta.url);
await bundleSources(
  "export * from './src/document/pptx.ts'; export * as tree from './src/document/index.ts'; export { openPackage, partText } from './src/document/ooxml/index.ts';",
  outfile.pathname,
);
const { renderPptx, parsePptx, tree, openPackage, partText } = await import(outfile.href);
const { default: PptxGenJS } = await import('pptxgenjs');

const SENTENCE =
  'Mettre en place une coordination prévention départementale associant collectivités et professionnels de santé.';
/** What a deck of so many fiches holds: of each, six sections with two paragraphs and four items, and two tables. */
const contentOf = (fiches) =>
  Array.from({ length: fiches }, (_, f) => ({
    sections: Array.from({ length: 6 }, (_, s) => ({
      title: `Titre ${f + 1}.${s + 1}`,
      paragraphs: [`Introduction ${s + 1}. ${SENTENCE}`, `Texte ${s + 1}. ${SENTENCE} ${SENTENCE}`],
      items: Array.from({ length: 4 }, (_, i) => `Élément ${s + 1}.${i + 1} : ${SENTENCE}`),
    })),
    tables: [1, 2].map((t) => ({
      title: `Tableau ${f + 1}.${t}`,
      rows: [
        ['Acteur', 'Rôle', 'Échéance'],
        ...Array.from({ length: 6 }, (_, r) => [`Acteur ${t}.${r + 1}`, SENTENCE, `${2024 + r}`]),
      ],
    })),
  }));

const ours = (content) => {
  const { doc, heading, p, ul, table } = tree;
  return renderPptx(
    doc(
      { title: 'Fiches', language: 'fr' },
      content.flatMap(({ sections, tables }) => [
        ...sections.flatMap(({ title, paragraphs, items }) => [
          heading(1, title),
          ...paragraphs.map((words) => p(words)),
          ul(items),
        ]),
        ...tables.flatMap(({ title, rows }) => [heading(1, title), table(rows)]),
      ]),
    ),
  );
};

const theirs = (content) => {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = 'Fiches';
  const slide = (title) => {
    const made = deck.addSlide();
    made.addText(title, { x: 0.6, y: 0.4, w: 12, h: 0.8, fontSize: 28, bold: true });
    return made;
  };
  for (const { sections, tables } of content) {
    for (const { title, paragraphs, items } of sections) {
      slide(title).addText(
        [
          ...paragraphs.map((text) => ({ text, options: { breakLine: true, fontSize: 16 } })),
          ...items.map((text) => ({ text, options: { bullet: true, breakLine: true, fontSize: 16 } })),
        ],
        { x: 0.6, y: 1.4, w: 12, h: 5.5 },
      );
    }
    for (const { title, rows } of tables) {
      const cells = rows.map((row, i) => row.map((text) => ({ text, options: { bold: i === 0, fontSize: 14 } })));
      slide(title).addTable(cells, { x: 0.6, y: 1.4, w: 12 });
    }
  }
  return deck.write({ outputType: 'nodebuffer' });
};

const words = (bytes) => {
  const file = openPackage(new Uint8Array(bytes));
  const slides = [...file.entries.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  slides.sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));
  const texts = slides.map((name) => (partText(file, name) ?? '').replace(/<a:fld.*?<\/a:fld>/g, ''));
  return texts.flatMap((xml) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((match) => match[1])).join('|');
};

/** Each gives the bytes of a deck of so many fiches. */
export const slideWritersOf = (fiches) => {
  const content = contentOf(fiches);
  return { 'plan-sante': () => ours(content), PptxGenJS: () => theirs(content) };
};
export const slideWriters = slideWritersOf(1);
export { parsePptx, words as wordsOfSlides };
