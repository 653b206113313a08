/** One fiche on slides, by this library and by a peer, and the words that each wrote: shared by the benchmarks that measure them. */
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
const sections = Array.from({ length: 6 }, (_, s) => ({
  title: `Titre ${s + 1}`,
  paragraphs: [`Introduction ${s + 1}. ${SENTENCE}`, `Texte ${s + 1}. ${SENTENCE} ${SENTENCE}`],
  items: Array.from({ length: 4 }, (_, i) => `Élément ${s + 1}.${i + 1} : ${SENTENCE}`),
}));
const tables = [1, 2].map((t) => ({
  title: `Tableau ${t}`,
  rows: [
    ['Acteur', 'Rôle', 'Échéance'],
    ...Array.from({ length: 6 }, (_, r) => [`Acteur ${t}.${r + 1}`, SENTENCE, `${2024 + r}`]),
  ],
}));

const ours = () => {
  const { doc, heading, p, ul, table } = tree;
  return renderPptx(
    doc({ title: 'Fiche', language: 'fr' }, [
      ...sections.flatMap(({ title, paragraphs, items }) => [
        heading(1, title),
        ...paragraphs.map((words) => p(words)),
        ul(items),
      ]),
      ...tables.flatMap(({ title, rows }) => [heading(1, title), table(rows)]),
    ]),
  );
};

const theirs = () => {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = 'Fiche';
  const slide = (title) => {
    const made = deck.addSlide();
    made.addText(title, { x: 0.6, y: 0.4, w: 12, h: 0.8, fontSize: 28, bold: true });
    return made;
  };
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
  return deck.write({ outputType: 'nodebuffer' });
};

const words = (bytes) => {
  const file = openPackage(new Uint8Array(bytes));
  const slides = [...file.entries.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  slides.sort((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0]));
  const texts = slides.map((name) => (partText(file, name) ?? '').replace(/<a:fld.*?<\/a:fld>/g, ''));
  return texts.flatMap((xml) => [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map((match) => match[1])).join('|');
};

/** Each gives the bytes of the file. */
export const slideWriters = { 'plan-sante': ours, PptxGenJS: theirs };
export { parsePptx, words as wordsOfSlides };
