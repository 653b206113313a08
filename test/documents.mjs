// Opens the documents of the main job in a word processor, and looks at the pages: every document converts, no page is empty.
// usage: node test/documents.mjs   (after `npm run demo`; needs soffice, pdftotext and pdfinfo)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const out = fileURLToPath(new URL('../out', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'plan-sante-documents-'));
const documents = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(docx|pptx)$/.test(name));
let failed = documents.length === 0;
if (failed) console.log('FAIL  no document in out/');

execFileSync(
  'soffice',
  [
    '--headless',
    `-env:UserInstallation=file://${folder}/profile`,
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    ...documents.map((name) => join(out, name)),
  ],
  { stdio: 'pipe' },
);
const pdfs = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
if (
  pdfs.length !==
  new Set(
    documents.map((name) =>
      name
        .split('/')
        .pop()
        ?.replace(/\.\w+$/, ''),
    ),
  ).size
) {
  console.log(`FAIL  ${documents.length} documents gave ${pdfs.length} PDF files`);
  failed = true;
}
for (const name of pdfs) {
  const path = join(folder, name);
  const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))?.[1]);
  const texts = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f').slice(0, pages);
  const empty = texts.filter((text) => text.replace(/\s/g, '').length < 20).length;
  if (pages === 0 || empty > 0) failed = true;
  console.log(`${empty === 0 ? 'ok   ' : 'FAIL '} ${name}: ${pages} pages, ${empty} empty`);
}
rmSync(folder, { recursive: true, force: true });
process.exit(failed ? 1 : 0);
