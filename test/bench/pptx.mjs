/**
 * Speed of the PowerPoint writer beside PptxGenJS, in one run on one machine.
 *
 *   npm install --prefix test/bench
 *   node test/bench/pptx.mjs
 *
 * The content is one fiche on eight slides: six with a title, two paragraphs and four items, two with a table of six rows. Both
 * must give the same words in the same order before a time is printed; ours also works out what fits on a slide, where the
 * peer is told. Then a deck of 200 such fiches, 1,600 slides. Times are CPU milliseconds (user and system), medians over rounds in
 * which the writers take turns.
 * The peer stores its parts, ours are deflated. Exit code 1 when words differ.
 */
import { cpuTimes, printTimes } from '../cpu-time.mjs';
import { parsePptx, slideWriters, slideWritersOf, wordsOfSlides } from './slide-peers.mjs';

const bytes = slideWriters['plan-sante']();
const expected = wordsOfSlides(bytes);
let failures = 0;
console.log('Words written');
for (const [name, write] of Object.entries(slideWriters)) {
  const written = await write();
  const same = wordsOfSlides(written) === expected;
  if (!same) failures++;
  console.log(`  ${name.padEnd(18)} ${same ? 'same' : 'DIFFERENT'}, ${written.length} bytes`);
}
console.log('One fiche, CPU');
const all = { ...slideWriters, 'plan-sante, reading': () => parsePptx(bytes) };
printTimes(await cpuTimes(all, { rounds: 15, perRound: 10, warmUp: 20 }));
console.log('A deck of 200 fiches, CPU');
printTimes(await cpuTimes(slideWritersOf(200), { rounds: 9, perRound: 1, warmUp: 1 }));
process.exitCode = failures === 0 ? 0 : 1;
