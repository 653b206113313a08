/**
 * Writes the files of peers that `test/document/accessibility/check-accessibility.test.ts` checks beside ours: a deck by PptxGenJS
 * and a report by docx, each as its own guide shows it, with a title, a list, a table and a chart or a picture.
 *
 *   npm install --prefix test/bench
 *   node test/bench/file-peers.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';

const folder = new URL('../document/accessibility/peers/', import.meta.url);
/** Deflated, and without the day: the parts stay as the peer wrote them. */
const packed = (bytes) => zipSync(unzipSync(new Uint8Array(bytes)), { level: 9, mtime: new Date(1980, 0, 1, 12) });

const rows = [
  ['Qui', 'Rôle'],
  ['ARS', 'pilote'],
  ['CPTS', 'porte'],
];
const deck = new PptxGenJS();
deck.layout = 'LAYOUT_WIDE';
deck.title = 'Restitution';
deck.lang = 'fr-FR';
for (const title of ['P4 arrive en tête', 'Qui fait quoi']) {
  const slide = deck.addSlide();
  slide.addText(title, { x: 0.6, y: 0.4, w: 12, h: 0.8, fontSize: 28, bold: true });
  if (title.startsWith('P4')) {
    slide.addChart(deck.charts.BAR, [{ name: 'Note', labels: ['P4', 'A6'], values: [78.1, 69.4] }], {
      x: 0.6,
      y: 1.4,
      w: 8,
      h: 4,
    });
  } else slide.addTable(rows, { x: 0.6, y: 1.4, w: 12, autoPageRepeatHeader: true });
}
writeFileSync(new URL('pptxgenjs.pptx', folder), packed(await deck.write({ outputType: 'nodebuffer' })));

const cell = (text) => new TableCell({ children: [new Paragraph({ children: [new TextRun(text)] })] });
const report = new Document({
  title: 'Restitution',
  sections: [
    {
      children: [
        new Paragraph({ text: 'P4 arrive en tête', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({ text: 'Un constat.' }),
        new Paragraph({ text: 'Un autre constat.', bullet: { level: 0 } }),
        new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) }),
      ],
    },
  ],
});
writeFileSync(new URL('docx.docx', folder), packed(await Packer.toBuffer(report)));
console.log(readFileSync(new URL('pptxgenjs.pptx', folder)).length, readFileSync(new URL('docx.docx', folder)).length);
