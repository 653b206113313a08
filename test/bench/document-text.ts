/**
 * How long a document of the size of a fiche (about 120 blocks) takes as HTML and as Markdown, both ways. Compares the words
 * before it measures. Bundle with esbuild and run with node; prints the median CPU time of each.
 */
import {
  type BlockNode,
  cell,
  doc,
  heading,
  p,
  parseHtml,
  parseMarkdown,
  renderHtml,
  renderMarkdown,
  sameContent,
  strong,
  table,
  ul,
} from '../../src/document/index.ts';

const SENTENCE =
  'L’accès aux soins est inégal selon les bassins de vie : 12 % des habitants n’ont pas de médecin traitant.';

/** Six sections of twenty blocks: headings, paragraphs, lists, a table with lists in its cells. */
const fiche = doc(
  { title: 'Fiche', language: 'fr' },
  Array.from({ length: 6 }, (_, index): BlockNode[] => [
    heading(2, `Section ${index + 1}`, { anchor: `section-${index + 1}` }),
    p([strong('Constat'), ` : ${SENTENCE}`]),
    p(SENTENCE),
    ul([SENTENCE, SENTENCE, ['Avec le détail', ul(['un', 'deux'])]]),
    table([
      ['QUI ?', 'Pour faire quoi ?'],
      ['ARS', cell(ul(['pilotage', 'financement']))],
      ['Conseil départemental', SENTENCE],
    ]),
  ]).flat(),
);

function median(run: () => unknown, rounds: number): number {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const before = process.cpuUsage();
    for (let k = 0; k < 20; k++) run();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 20_000);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

const html = renderHtml(fiche);
const markdown = renderMarkdown(fiche);
for (const read of [parseHtml(html), parseMarkdown(markdown)]) {
  if (!read.success || !sameContent(fiche, read.data).same) throw new Error('the words differ: nothing to measure');
}
const results = {
  'render HTML': median(() => renderHtml(fiche), 40),
  'render Markdown': median(() => renderMarkdown(fiche), 40),
  'parse HTML': median(() => parseHtml(html), 15),
  'parse Markdown': median(() => parseMarkdown(markdown), 15),
};
for (const [name, ms] of Object.entries(results)) console.log(`${name.padEnd(16)} ${ms.toFixed(3)} ms`);
