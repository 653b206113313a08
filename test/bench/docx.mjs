/**
 * Speed of the Word writer and reader, beside docx, docxtemplater, easy-template-x and mammoth, in one run on one machine.
 *
 *   npm install --prefix test/bench
 *   node test/bench/docx.mjs
 *
 * The content is one fiche: six headings, paragraphs, twenty list items, two tables of six rows. Every writer must give a file
 * with the same words in the same order before its time is printed. Times are CPU milliseconds per fiche (user and system),
 * medians over rounds in which the writers take turns. Exit code 1 when words differ.
 */
import { cpuTimes, printTimes } from '../cpu-time.mjs';
import { lettersRead, wordReaders, wordsOfWord, wordWriters } from './word-peers.mjs';

const expected = wordsOfWord(wordWriters['plan-sante']());
let failures = 0;
console.log('Words written');
for (const [name, write] of Object.entries(wordWriters)) {
  const bytes = await write();
  const same = wordsOfWord(bytes) === expected;
  if (!same) failures++;
  console.log(`  ${name.padEnd(16)} ${same ? 'same' : 'DIFFERENT'}, ${bytes.length} bytes`);
}
console.log('Write one fiche, CPU');
printTimes(await cpuTimes(wordWriters, { rounds: 21, perRound: 20, warmUp: 30 }));

console.log('Words read');
const read = await lettersRead();
const same = read['plan-sante'] !== '' && read['plan-sante'] === read.mammoth;
if (!same) failures++;
console.log(`  mammoth          ${same ? 'same' : 'DIFFERENT'}`);
console.log('Read one fiche, CPU');
printTimes(await cpuTimes(wordReaders, { rounds: 21, perRound: 10, warmUp: 30 }));
process.exitCode = failures === 0 ? 0 : 1;
