// Opens the documents of the main job in a word processor, and looks at the pages: every document converts, no page is empty, no
// words leave the page, and those of a slide stay above its foot.
// usage: node test/documents.mjs   (after `npm run demo`; needs soffice, pdftotext and pdfinfo)
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const out = fileURLToPath(new URL('../out', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'plan-sante-documents-'));
let failed = false;
const pdfs = [];
for (const ending of ['docx', 'pptx']) {
  const documents = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(`.${ending}`),
  );
  const target = join(folder, ending);
  const files = documents.map((name) => join(out, name));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  if (files.length > 0) {
    execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', target, ...files], {
      stdio: 'pipe',
    });
  }
  const made = files.length === 0 ? [] : readdirSync(target).filter((name) => name.endsWith('.pdf'));
  if (made.length === 0 || made.length !== documents.length) {
    console.log(`FAIL  ${documents.length} .${ending} files gave ${made.length} PDF files`);
    failed = true;
  }
  pdfs.push(...made.map((name) => join(ending, name)));
}
for (const name of pdfs) {
  const path = join(folder, name);
  const pages = Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [path], { encoding: 'utf8' }))?.[1]);
  const texts = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f').slice(0, pages);
  const empty = texts.filter((text) => text.replace(/\s/g, '').length < 20).length;
  const outside = wordsOutside(path, name.startsWith('pptx') ? 506 / 540 : 1);
  if (pages === 0 || empty > 0 || outside.length > 0) failed = true;
  const said = outside.length === 0 ? '' : `, outside: ${outside.slice(0, 5).join(' ')}`;
  console.log(`${empty === 0 && said === '' ? 'ok   ' : 'FAIL '} ${name}: ${pages} pages, ${empty} empty${said}`);
}

/**
 * Words that stand outside their page, or reach below this share of its height, where the foot begins: the source stands in it at the
 * left, the number of the page at the right, and nothing crosses its line.
 */
function wordsOutside(path, lowest) {
  const boxes = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8', maxBuffer: 1e9 });
  return boxes
    .split('<page ')
    .slice(1)
    .flatMap((page, index) => {
      const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(page) ?? [];
      return [
        ...page.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g),
      ].flatMap(([, left, top, right, bottom, word]) => {
        const line = Number(height) * lowest;
        const inFoot = Number(top) >= line && Number(bottom) <= Number(height) && Number(right) <= Number(width) * 0.88;
        const inside =
          Number(left) >= 0 && Number(top) >= 0 && Number(right) <= Number(width) && (Number(bottom) <= line || inFoot);
        return inside || word === String(index + 1) ? [] : [word];
      });
    });
}
rmSync(folder, { recursive: true, force: true });
process.exit(failed ? 1 : 0);
