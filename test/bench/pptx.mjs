/**
 * Speed of the PowerPoint writer beside PptxGenJS, in one run on one machine.
 *
 *   npm install --prefix test/bench
 *   node test/bench/pptx.mjs
 *
 * The content is one fiche on eight slides: six with a title, two paragraphs and four items, two with a table of six rows. Both
 * must give the same words in the same order before a time is printed; ours also works out what fits on a slide, where the
 * peer is told. Times are CPU milliseconds per fiche (user and system), medians over rounds in which the writers take turns.
 * The peer stores its parts, ours are deflated. Exit code 1 when words differ.
 */
import { bundleSources } from '../bundle-sources.mjs';
import { cpuTimes, printTimes } from '../cpu-time.mjs';

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

const writers = { 'plan-sante': ours, PptxGenJS: theirs };
const expected = words(ours());
let failures = 0;
console.log('Words written');
for (const [name, write] of Object.entries(writers)) {
  const bytes = await write();
  const same = words(bytes) === expected;
  if (!same) failures++;
  console.log(`  ${name.padEnd(18)} ${same ? 'same' : 'DIFFERENT'}, ${bytes.length} bytes`);
}
const bytes = ours();
console.log('One fiche, CPU');
const all = { ...writers, 'plan-sante, reading': () => parsePptx(bytes) };
printTimes(await cpuTimes(all, { rounds: 15, perRound: 10, warmUp: 20 }));
process.exitCode = failures === 0 ? 0 : 1;
