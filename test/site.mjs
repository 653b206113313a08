/**
 * Walks through the built site in headless Chromium: `node test/site.mjs [--pictures FOLDER]`, after `npm run docs`.
 *
 * Each task of the page where one tries is done from start to end, axe-core looks at each state, and no request may leave the site.
 * Ends with 1 when something does not hold. The browser is the one of the environment variable CHROMIUM, else /usr/bin/chromium.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openBrowser, readAxe } from './open-browser.mjs';

const { values } = parseArgs({ options: { pictures: { type: 'string' } } });
const dist = fileURLToPath(new URL('../docs/.vitepress/dist', import.meta.url));
const axe = await readAxe();
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
/** What a host that is strict would send: nothing from elsewhere, no code but files of the site. */
const POLICY =
  "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-inline'; worker-src 'self'; connect-src 'self'";

const server = createServer(async (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname)).replace(
    /^(\.\.[/\\])+/,
    '',
  );
  const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
  try {
    const bytes = await readFile(file);
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
    });
    response.end(bytes);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const site = `http://127.0.0.1:${server.address().port}`;

const browser = await openBrowser();
let failed = 0;
const check = (what, holds, found = '') => {
  if (!holds) failed++;
  process.stdout.write(`${holds ? 'ok   ' : 'FAIL '} ${what}${found === '' ? '' : `: ${found}`}\n`);
};

const PLAN = JSON.stringify({
  id: 'cls',
  title: 'Contrat local de santé',
  currency: 'EUR',
  projects: [{ id: 'P1', title: 'Équipe mobile', nextSteps: [{ text: 'Recruter', due: '2025-03' }] }],
  budgetLines: [
    { id: 'B1', title: 'Équipe', amount: { value: 100 } },
    { id: 'B2', title: 'Salaires', partOf: 'B1', amount: { value: 120 } },
  ],
  projets: [],
});
const BOARD =
  'Axe;Action;Pilote;Avancement;Échéance\nPrévention;Bus santé;CPTS;Terminé;31/12/2025\nPrévention;Relais;ARS;À moitié;31/02/2026\n';

async function look(page, name) {
  if (values.pictures !== undefined) {
    await mkdir(values.pictures, { recursive: true });
    await page.screenshot({ path: join(values.pictures, `${name}.png`), fullPage: true });
  }
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  check(
    `axe finds nothing: ${name}`,
    violations.length === 0,
    violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`).join('; '),
  );
}

async function openPage(context, path) {
  const page = await context.newPage();
  // Slow machines are slow; nothing here measures time.
  page.setDefaultTimeout(180_000);
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !/^(?:blob|data):/.test(request.url()))
      check('no request leaves the site', false, request.url());
  });
  page.on('pageerror', (error) => check(`no error on ${path}`, false, error.message));
  await page.goto(`${site}${path}`);
  return page;
}

const drop = (page, name, text) =>
  page.setInputFiles('input[type=file]', { name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const tab = (page, name) => page.getByRole('tab', { name }).click();

try {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1200, height: 900 } });
  for (const [path, name] of [
    ['/index.html', 'home'],
    ['/start.html', 'start'],
    ['/fr/index.html', 'accueil'],
    ['/fr/start.html', 'demarrer'],
    ['/guides/audit.html', 'guide'],
    ['/dictionary/project.html', 'dictionary'],
  ]) {
    const page = await openPage(context, path);
    await look(page, name);
    await page.close();
  }

  const page = await openPage(context, '/try.html');
  await page.waitForSelector('.playground');
  await look(page, 'try-empty');

  await drop(page, 'plan.json', PLAN);
  // What the reading found comes first, what the audit finds a moment later.
  await page.waitForFunction(() => document.querySelectorAll('#panel .issues').length === 2);
  const issues = await page.locator('#panel').innerText();
  check('a plan as JSON: the unknown field, at its line', /1:\d+.*projets/.test(issues.replaceAll('\n', ' ')));
  check('a plan as JSON: parts above the whole', issues.includes('120'));
  await look(page, 'try-issues');
  await tab(page, 'Follow-up');
  await page.waitForSelector('#panel h3');
  check('the step that is overdue is told', (await page.locator('#panel').innerText()).includes('Recruter'));

  await drop(page, 'board.csv', BOARD);
  await page.waitForFunction(() => document.querySelector('.playground')?.textContent?.includes('Cells'));
  await page.waitForFunction(() => document.querySelector('#panel .issues')?.textContent?.includes('E3'));
  const cells = await page.locator('#panel').innerText();
  check('a board as CSV: the day that does not exist, at its cell', /E3/.test(cells), cells.slice(0, 200));
  check('a board as CSV: the word that is no state is asked', cells.includes('À moitié'));
  await look(page, 'try-board');
  await tab(page, 'Take away');
  const [annotated] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Your file, with the remarks' }).click(),
  ]);
  const back = await readFile(await annotated.path(), 'utf8');
  check('the board comes back with the remarks in it', back.startsWith('Axe;Action') && back.includes('E3'), back);
  await page.getByRole('button', { name: 'A link that holds the plan' }).click();
  await page.waitForFunction(() => location.hash.startsWith('#plan='));
  const linked = await openPage(context, `/try.html${await page.evaluate(() => location.hash)}`);
  await linked.waitForFunction(() => document.querySelector('.playground h2') !== null);
  check('a link holds the plan', (await linked.locator('.playground').textContent()).includes('projects 2'));
  await linked.close();

  await page.getByRole('button', { name: 'CNR Santé Grand Est, 2023' }).click();
  await page.waitForFunction(() => document.querySelector('.playground h2')?.textContent?.includes('CNR'));
  await tab(page, 'Ranking');
  await page.waitForSelector('#panel table');
  const first = () => page.locator('#panel tbody tr').first().innerText();
  const before = await first();
  check('the ranking of the bundled plan', before.includes('P4'), before);
  await look(page, 'try-ranking');
  const slider = page.locator('input[type=range]').first();
  const scores = await page.locator('#panel table').innerText();
  await slider.evaluate((input) => {
    input.value = '1';
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await page.waitForFunction((old) => document.querySelector('#panel table')?.innerText !== old, scores);
  check('a weight that moves moves the scores', true);
  await tab(page, 'Fiches');
  await page.waitForSelector('iframe');
  check('a fiche is shown', (await page.frameLocator('iframe').locator('h1').innerText()).length > 5);
  await look(page, 'try-fiche');
  await tab(page, 'Take away');
  for (const name of ['The plan (JSON)', 'The audit report (Word)', 'The ranking (Word)', 'The restitution (slides)']) {
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 120_000 }),
      page.getByRole('button', { name }).click(),
    ]);
    const bytes = await readFile(await download.path());
    check(`${name} comes as ${download.suggestedFilename()}`, bytes.length > 1_000, `${bytes.length} bytes`);
  }
  await drop(page, 'photo.heic', 'x');
  await page.waitForSelector('.problem');
  check(
    'a file of no known format is refused in words',
    (await page.locator('.problem').innerText()).includes('photo.heic'),
  );
  await page.keyboard.press('Tab');
  await context.close();

  for (const [name, options] of [
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 320, height: 700 } }],
  ]) {
    const other = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1200, height: 900 }, ...options });
    const tried = await openPage(other, '/fr/try.html');
    await tried.waitForSelector('.playground');
    await drop(tried, 'tableau.csv', BOARD);
    await tried.waitForSelector('#panel .issues');
    const wide = await tried.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    check(`no sideways scrolling: ${name}`, !wide);
    await look(tried, `try-${name}`);
    await other.close();
  }
} finally {
  await browser.close();
  server.close();
}
process.exit(failed === 0 ? 0 : 1);
