/** One fiche as a Word file, by this library and by the peers, and the words that each of them wrote: shared by the benchmarks that measure them. */
import { bundleSources } from '../bundle-sources.mjs';

const outfile = new URL('./out/docx-bundle.mjs', import.meta.url);
await bundleSources(
  "export * from './src/document/docx.ts'; export * as tree from './src/document/index.ts'; export { openPackage, partText } from './src/document/ooxml/index.ts';",
  outfile.pathname,
);
const { renderDocx, parseDocx, tree, openPackage, partText } = await import(outfile.href);
const docx = await import('docx');
const { default: Docxtemplater } = await import('docxtemplater');
const { default: PizZip } = await import('pizzip');
const { TemplateHandler } = await import('easy-template-x');
const { default: mammoth } = await import('mammoth');

const SENTENCE =
  'Mettre en place une coordination prévention départementale associant collectivités et professionnels de santé.';
const sections = Array.from({ length: 6 }, (_, s) => ({
  title: `Titre ${s + 1}`,
  intro: `Introduction ${s + 1}. ${SENTENCE}`,
  text: `Texte ${s + 1}. ${SENTENCE} ${SENTENCE}`,
  items: Array.from({ length: s < 5 ? 4 : 0 }, (_, i) => ({ text: `Élément ${s + 1}.${i + 1} : ${SENTENCE}` })),
}));
const tables = [1, 2].map((t) => ({
  rows: Array.from({ length: 6 }, (_, r) => ({ a: `Acteur ${t}.${r + 1}`, b: SENTENCE, c: `${2024 + r}` })),
}));
const HEADER = ['Acteur', 'Rôle', 'Échéance'];

const ours = () => {
  const { doc, heading, p, ul, table } = tree;
  return renderDocx(
    doc({ title: 'Fiche', language: 'fr' }, [
      ...sections.flatMap(({ title, intro, text, items }) => [
        heading(2, title),
        p(intro),
        p(text),
        ...(items.length === 0 ? [] : [ul(items.map((item) => item.text))]),
      ]),
      ...tables.map(({ rows }) => table([HEADER, ...rows.map(({ a, b, c }) => [a, b, c])])),
    ]),
  );
};

const withDocx = () => {
  const { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } = docx;
  const cells = (words) => words.map((word) => new TableCell({ children: [new Paragraph(word)] }));
  const document = new Document({
    title: 'Fiche',
    sections: [
      {
        children: [
          ...sections.flatMap(({ title, intro, text, items }) => [
            new Paragraph({ text: title, heading: HeadingLevel.HEADING_2 }),
            new Paragraph(intro),
            new Paragraph(text),
            ...items.map((item) => new Paragraph({ text: item.text, bullet: { level: 0 } })),
          ]),
          ...tables.map(
            ({ rows }) =>
              new Table({
                rows: [
                  new TableRow({ children: cells(HEADER), tableHeader: true }),
                  ...rows.map(({ a, b, c }) => new TableRow({ children: cells([a, b, c]) })),
                ],
              }),
          ),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
};

/** The template of the two template engines, with the tags both know. */
const template = (() => {
  const { doc, heading, p, ul, table } = tree;
  return Buffer.from(
    renderDocx(
      doc({ title: 'Fiche', language: 'fr' }, [
        p('{#sections}'),
        heading(2, '{title}'),
        p('{intro}'),
        p('{text}'),
        p('{#items}'),
        ul(['{text}']),
        p('{/items}'),
        p('{/sections}'),
        ...[1, 2].map((t) => table([HEADER, [`{#rows${t}}{a}`, '{b}', `{c}{/rows${t}}`]])),
      ]),
    ),
  );
})();
const data = { sections, rows1: tables[0].rows, rows2: tables[1].rows };

const withDocxtemplater = () =>
  new Docxtemplater(new PizZip(template), { paragraphLoop: true }).render(data).toBuffer({ compression: 'DEFLATE' });
const handler = new TemplateHandler();
const withEasyTemplate = () => handler.process(template, data);

const words = (bytes) =>
  [
    ...(partText(openPackage(new Uint8Array(bytes)), 'word/document.xml') ?? '').matchAll(
      /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g,
    ),
  ]
    .map((match) => match[1])
    // Ours ends with a hidden blank after a table, so that no empty page follows.
    .filter((text) => text !== ' ')
    .join('|');

/** Each gives the bytes of the file. */
export const wordWriters = {
  'plan-sante': ours,
  docx: withDocx,
  docxtemplater: withDocxtemplater,
  'easy-template-x': withEasyTemplate,
};

export { words as wordsOfWord };

const letters = (text) => text.replace(/\s+/g, '');
const bytes = ours();
const buffer = Buffer.from(bytes);
/** Each reads the file; what mammoth gives is HTML. */
export const wordReaders = { 'plan-sante': () => parseDocx(bytes), mammoth: () => mammoth.convertToHtml({ buffer }) };
/** The letters that both read, without spaces. */
export async function lettersRead() {
  const read = parseDocx(bytes);
  const html = (await mammoth.convertToHtml({ buffer })).value.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');
  return { 'plan-sante': read.success ? letters(tree.plainText(read.data)) : '', mammoth: letters(html) };
}
