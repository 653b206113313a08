/**
 * Walks through the built site in headless Chromium: `node test/site.mjs [--pictures FOLDER]`, after `npm run docs`.
 *
 * Every link and place of the site is followed; each task of the page where one tries is done from start to end, most of them without a
 * network; axe-core looks at each state, and no request may leave the site. Figures of loads are told. Ends with 1 when something does not
 * hold. The browser is the one of the environment variable CHROMIUM, else /usr/bin/chromium.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { openBrowser, readAxe } from './open-browser.mjs';
import { deadLinks } from './site-links.mjs';
import { serveSite } from './site-server.mjs';

const { values } = parseArgs({ options: { pictures: { type: 'string' } } });
const dist = fileURLToPath(new URL('../docs/.vitepress/dist', import.meta.url));
const axe = await readAxe();
/** Another program that writes and reads workbooks. */
const workbooks = createRequire(import.meta.url)('@e965/xlsx');

let failed = 0;
const tell = (line) => process.stdout.write(`${line}\n`);
const check = (what, holds, found = '') => {
  if (!holds) failed++;
  tell(`${holds ? 'ok   ' : 'FAIL '} ${what}${found === '' ? '' : `: ${found}`}`);
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
const LONG = 'Accompagnement pluriannuel des personnes éloignées du soin '.repeat(6).trim();
const LONG_PLAN = JSON.stringify({
  id: 'long',
  title: LONG,
  projects: [{ id: 'P1', title: LONG, answers: ['unIdentifiantQuiNeSeCoupePasParceQuIlNaPasDEspaceDuTout000'] }],
});

/** A plan of a hundred fiches that say different things. */
function hundredFiches() {
  const words =
    'accès soins prévention bus quartier infirmier école aidant relais dépistage mobile nuit dialogue formation logement'.split(
      ' ',
    );
  let seed = 7;
  const word = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return words[seed % words.length];
  };
  const sentence = (n) => Array.from({ length: n }, word).join(' ');
  const fiche = (title) => ({
    title,
    constats: Array.from({ length: 4 }, () => ({ text: sentence(14) })),
    ideas: Array.from({ length: 3 }, () => ({ text: sentence(12) })),
    beneficiaries: [{ name: sentence(2), benefits: [sentence(6)] }],
    stakeholders: Array.from({ length: 4 }, () => ({ name: sentence(2), role: sentence(5) })),
  });
  const projects = Array.from({ length: 100 }, (_, i) => {
    const title = `${sentence(4)} ${i}`;
    return { id: `P${i + 1}`, title, fiche: fiche(title) };
  });
  return JSON.stringify({ id: 'cent', title: 'Cent fiches', projects });
}

const site = await serveSite(dist);
const browser = await openBrowser();

async function picture(page, name) {
  if (values.pictures === undefined) return;
  await mkdir(values.pictures, { recursive: true });
  await page.screenshot({ path: join(values.pictures, `${name}.png`), fullPage: true });
}

async function look(page, name) {
  await picture(page, name);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document));
  check(
    `axe finds nothing: ${name}`,
    violations.length === 0,
    violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html.slice(0, 120)}`).join('; '),
  );
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  check(`no sideways scrolling: ${name}`, !wide);
}

async function openPage(context, path) {
  const page = await context.newPage();
  // Slow machines are slow; nothing here measures time.
  page.setDefaultTimeout(180_000);
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address) && !/^(?:blob|data):/.test(request.url()))
      check('no request leaves the site', false, request.url());
  });
  page.on('pageerror', (error) => check(`no error on ${path}`, false, error.message));
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) check(`the policy is kept on ${path}`, false, message.text());
  });
  await page.goto(`${site.address}${path}`);
  return page;
}

const drop = (page, name, content) =>
  page.setInputFiles('input[type=file]', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
const tab = (page, name) => page.getByRole('tab', { name }).click();
const heading = (page, words) =>
  page.waitForFunction((wanted) => document.querySelector('.playground h2')?.textContent?.includes(wanted), words);
/** What the audit says has come, after what the reading said. */
const settled = (page) =>
  page.waitForFunction(() => {
    const status = document.querySelector('.status');
    return status !== null && status.querySelector('progress') === null && document.querySelector('#panel') !== null;
  });

async function download(page, button) {
  const [come] = await Promise.all([
    page.waitForEvent('download', { timeout: 180_000 }),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: come.suggestedFilename(), bytes: await readFile(await come.path()) };
}

/** Every page of the site leads somewhere, and pages of the reference load at once. */
function checkPages() {
  const { dead, links, pages } = deadLinks(dist);
  check(
    `every link and place is there (${links} links of ${pages.size} pages)`,
    dead.length === 0,
    dead.slice(0, 20).join(', '),
  );
  const large = [...pages].filter(([name, text]) => name.startsWith('api/') && Buffer.byteLength(text) > 150_000);
  check(
    'no page of the API reference is larger than 150 kB',
    large.length === 0,
    large.map(([name, text]) => `${name} ${text.length}`).join(', '),
  );
}

async function lookAtPages() {
  const paths = {
    home: '/index.html',
    start: '/start.html',
    accueil: '/fr/index.html',
    demarrer: '/fr/start.html',
    guide: '/guides/audit.html',
    'guide-fr': '/fr/guides/prioritise.html',
    dictionary: '/dictionary/project.html',
    dictionnaire: '/fr/dictionary/project.html',
    codes: '/fr/issue-codes.html',
    rules: '/rules.html',
    api: '/api/scoring.html',
    'api-functions': '/api/scoring/functions-1.html',
    'not-found': '/404.html',
  };
  for (const [kind, options] of [
    ['', {}],
    ['-dark', { colorScheme: 'dark' }],
    ['-narrow', { viewport: { width: 320, height: 700 } }],
  ]) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    for (const [name, path] of Object.entries(paths)) {
      const page = await openPage(context, path);
      await look(page, name + kind);
      await page.close();
    }
    await context.close();
  }
}

async function checkSearch() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  for (const [path, words, wanted] of [
    ['/start.html', 'smallestFlip', /smallestFlip/i],
    ['/fr/start.html', 'bénéficiaire', /Beneficiary|Fiche|bénéficiaire/i],
  ]) {
    const page = await openPage(context, path);
    await page.locator('.DocSearch-Button').click();
    await page.locator('.search-input').fill(words);
    await page.waitForSelector('.result');
    check(`the search finds "${words}" without a server`, wanted.test(await page.locator('.results').innerText()));
    // The window of the search is the theme's own, and axe knows faults of it: it is not ours to mend.
    await picture(page, `search${path.replaceAll('/', '-')}`);
    await page.close();
  }
  await context.close();
}

/** What the first visit costs, and how long a plan of a hundred fiches takes on a slow machine. */
async function tellLoads() {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1200, height: 900 } });
  const before = site.sent();
  const page = await openPage(context, '/fr/try.html');
  await page.waitForSelector('.playground');
  await page.waitForLoadState('networkidle');
  const first = site.sent() - before;
  check(
    'the first visit of the page where one tries loads less than 250 kB',
    first < 250_000,
    `${Math.round(first / 1000)} kB gzip`,
  );
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const plan = hundredFiches();
  const began = Date.now();
  await drop(page, 'cent.json', plan);
  await page.waitForSelector('.playground h2');
  const answered = Date.now() - began;
  await settled(page);
  const took = Date.now() - began;
  const asked = await page.evaluate(() =>
    Object.fromEntries(
      performance.getEntriesByType('measure').map(({ name, duration }) => [name, Math.round(duration)]),
    ),
  );
  // The browser slows the page and not its worker: what the worker took is counted four times. Neither is a limit: machines differ.
  tell(
    `told  a plan of 100 fiches (${Math.round(plan.length / 1000)} kB), page slowed 4 times: first answer after ${answered} ms (reading in the worker, not slowed: ${asked.open} ms; slowed as well: about ${answered + 3 * asked.open} ms), audit after ${took} ms (${asked.audit} ms; about ${took + 3 * (asked.open + asked.audit)} ms)`,
  );
  await page.waitForFunction(() => document.querySelector('.drop')?.textContent?.includes('sans réseau'));
  tell(`told  everything, loaded while nobody waits: ${Math.round((site.sent() - before) / 1000)} kB gzip`);
  await context.close();
}

/** A coordinator, a board of a contrat local de santé, and nothing but this page. */
async function journey(page) {
  const rows = [
    [
      'Axe',
      "Intitulé de l'action",
      'Descriptif',
      'Structure pilote',
      'Partenaires',
      'Statut',
      'Date de début',
      'Date de fin',
    ],
    [
      'Accès aux soins',
      'Bus de dépistage',
      'Tournées dans les bourgs éloignés',
      'CPTS du Val',
      'Mairies',
      'En cours',
      '01/03/2025',
      '31/12/2028',
    ],
    [
      'Accès aux soins',
      'Relais de téléconsultation',
      'Un lieu équipé par canton',
      'ARS',
      'Pharmacies',
      'À moitié',
      '01/09/2025',
      '31/02/2028',
    ],
    [
      'Prévention',
      'Ambassadeurs santé au collège',
      'Des élèves formés par leurs pairs',
      'Rectorat',
      'Collèges',
      'À venir',
      'à voir',
      '30/06/2028',
    ],
  ];
  const write = (sheet) => {
    const book = workbooks.utils.book_new();
    workbooks.utils.book_append_sheet(book, sheet, 'Suivi');
    return workbooks.write(book, { type: 'buffer', bookType: 'xlsx' });
  };
  await drop(page, 'suivi-cls.xlsx', write(workbooks.utils.aoa_to_sheet(rows)));
  await heading(page, 'Suivi');
  await settled(page);
  const said = (await page.locator('#panel').innerText()).replaceAll(/\s+/g, ' ');
  for (const [cell, word] of [
    ['F3', 'À moitié'],
    ['H3', '31/02/2028'],
    ['G4', 'à voir'],
  ])
    check(
      `journey: "${word}" is told at its cell, ${cell}`,
      said.includes(cell) && said.includes(word),
      said.includes(cell) ? '' : said.slice(0, 600),
    );
  await look(page, 'journey-issues');

  await tab(page, 'Emporter');
  const { name, bytes } = await download(page, 'Votre fichier, avec les remarques');
  check('journey: the file comes back under its name', name === 'suivi-cls-annote.xlsx', name);
  const book = workbooks.read(bytes, { type: 'buffer' });
  const sheet = book.Sheets[book.SheetNames[0]];
  for (const cell of ['F3', 'H3', 'G4'])
    check(
      `journey: the cell ${cell} has a comment`,
      (sheet[cell]?.c ?? []).length > 0,
      sheet[cell]?.c?.[0]?.t?.slice(0, 80) ?? '',
    );

  // The coordinator answers each remark in the file and gives it back.
  for (const [cell, value] of [
    ['F3', 'En cours'],
    ['H3', '29/02/2028'],
    ['G4', '01/09/2026'],
  ])
    sheet[cell] = { t: 's', v: value };
  const mended = workbooks.utils
    .sheet_to_json(sheet, { header: 1, raw: false })
    .map((row) => row.slice(0, rows[0].length));
  await drop(page, 'suivi-cls-corrige.xlsx', write(workbooks.utils.aoa_to_sheet(mended)));
  await page.waitForFunction(() => !document.querySelector('#panel')?.textContent?.includes('31/02/2028'));
  await settled(page);
  const left = await page.locator('#panel .issues .error, #panel .issues .warning').allInnerTexts();
  check('journey: the mended file has no error and no warning', left.length === 0, left.join(' | ').slice(0, 600));
  await look(page, 'journey-mended');
}

async function wordForm(page) {
  await page.getByRole('button', { name: 'CNR Santé Grand Est, 2023' }).click();
  await heading(page, 'CNR');
  await tab(page, 'Fiches');
  await page.waitForSelector('iframe');
  check('a fiche is shown', (await page.frameLocator('iframe').locator('h1').innerText()).length > 5);
  await look(page, 'try-fiche');
  await page.locator('select').nth(1).selectOption('P4');
  const form = await download(page, 'Cette fiche en Word');
  await drop(page, 'fiche.docx', form.bytes);
  await heading(page, 'ambassadeurs');
  await settled(page);
  check('a form in Word is read', (await page.locator('.playground h2').innerText()).length > 10);
  await tab(page, 'Emporter');
  const back = await download(page, 'Votre fichier, avec les remarques');
  const parts = unzipSync(back.bytes);
  const comments = parts['word/comments.xml'];
  check(
    'and comes back with the remarks as comments',
    comments !== undefined && strFromU8(comments).includes('<w:comment '),
    `${back.bytes.length} bytes`,
  );
  const remarks = await download(page, 'Les remarques, à part (Word)');
  check('the remarks on their own', remarks.bytes.length > 1_000, remarks.name);
}

async function everyTask() {
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1200, height: 900 } });
  const page = await openPage(context, '/fr/try.html');
  await page.waitForSelector('.playground');
  await look(page, 'try-empty');
  await page.waitForFunction(() => document.querySelector('.drop')?.textContent?.includes('sans réseau'));
  // From here on the network is gone.
  await context.setOffline(true);
  await page.evaluate(() => {
    globalThis.said = new Set();
    const status = document.querySelector('.status [role=status]');
    new MutationObserver(() => globalThis.said.add(status?.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });

  await drop(page, 'plan.json', PLAN);
  await page.waitForFunction(() => document.querySelectorAll('#panel .issues').length === 2);
  const issues = (await page.locator('#panel').innerText()).replaceAll('\n', ' ');
  check('a plan as JSON: the unknown field, at its line', /1:\d+.*projets/.test(issues));
  check('a plan as JSON: parts above the whole', issues.includes('120'));
  await look(page, 'try-issues');
  const told = await page.evaluate(() => [...globalThis.said]);
  check(
    'what the page is at is announced',
    told.some((line) => /Lecture|Contrôle/.test(line ?? '')),
    told.join(' '),
  );
  await tab(page, 'Suivi');
  await page.waitForSelector('#panel h3');
  check('the step that is overdue is told', (await page.locator('#panel').innerText()).includes('Recruter'));
  await look(page, 'try-follow');

  await drop(page, 'board.csv', BOARD);
  await page.waitForFunction(() => document.querySelector('#panel .issues')?.textContent?.includes('E3'));
  await settled(page);
  const cells = await page.locator('#panel').innerText();
  check('a board as CSV: the word that is no state is asked', cells.includes('À moitié'));
  await look(page, 'try-board');
  await tab(page, 'Emporter');
  const { bytes } = await download(page, 'Votre fichier, avec les remarques');
  const back = bytes.toString('utf8');
  check('the board comes back with the remarks in it', back.startsWith('Axe;Action') && back.includes('E3'));
  await page.getByRole('button', { name: 'Un lien qui contient le plan' }).click();
  await page.waitForFunction(() => location.hash.startsWith('#plan='));
  const link = await page.evaluate(() => location.hash);
  await look(page, 'try-take');

  // A file that takes long is stopped, and what was open stays.
  const rows = Array.from({ length: 40_000 }, (_, i) => `Prévention;Action ${i};CPTS;À moitié ${i % 50};31/02/2026`);
  await drop(page, 'long.csv', `${BOARD}${rows.join('\n')}\n`);
  await page.getByRole('button', { name: 'Arrêter' }).click();
  await page.waitForFunction(() => document.querySelector('.status')?.textContent?.includes('rien n’a changé'));
  check('what takes long can be stopped', (await page.locator('.playground h2').innerText()).length > 0);
  await tab(page, 'Suivi');
  await page.waitForSelector('#panel h3');
  check('and what was open is still there', (await page.locator('.problem').count()) === 0);

  await journey(page);
  await page.getByRole('button', { name: 'CNR Santé Grand Est, 2023' }).click();
  await heading(page, 'CNR');
  await settled(page);
  await look(page, 'try-audit');
  await tab(page, 'Classement');
  await page.waitForSelector('#panel .chart svg');
  const drawn = () => page.locator('#panel .chart').innerHTML();
  const before = await drawn();
  check('the ranking of the bundled plan', before.includes('P4 arrive en tête'));
  await look(page, 'try-ranking');
  await page
    .locator('input[type=range]')
    .first()
    .evaluate((input) => {
      input.value = '1';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await page.waitForFunction((old) => document.querySelector('#panel .chart')?.innerHTML !== old, before);
  check('a weight that moves moves the ranking', true);
  await tab(page, 'Emporter');
  for (const name of [
    'Le plan (JSON)',
    'Le rapport de contrôle (Word)',
    'Le classement (Word)',
    'La restitution (diapositives)',
  ]) {
    const come = await download(page, name);
    check(`${name} comes as ${come.name}`, come.bytes.length > 1_000, `${come.bytes.length} bytes`);
  }
  await wordForm(page);
  await drop(page, 'photo.heic', 'x');
  await page.waitForSelector('.problem');
  check(
    'a file of no known format is refused in words',
    (await page.locator('.problem').innerText()).includes('photo.heic'),
  );
  await look(page, 'try-problem');
  await drop(page, 'casse.json', '{ "id": ');
  await page.waitForFunction(() => document.querySelector('.problem') === null);
  await settled(page);
  check('a file that cannot be read says why', (await page.locator('#panel .issues .error').count()) > 0);
  await look(page, 'try-broken');

  // With the keyboard alone: from the tabs to the next one.
  await page.getByRole('tab', { name: 'Ce qui ne va pas' }).focus();
  await page.keyboard.press('ArrowRight');
  check(
    'the keyboard moves between the tabs',
    (await page.getByRole('tab', { selected: true }).innerText()) === 'Classement',
  );

  await context.setOffline(false);
  const linked = await openPage(context, `/fr/try.html${link}`);
  await linked.waitForSelector('.playground h2');
  check('a link holds the plan', (await linked.locator('.playground').textContent()).includes('projets 2'));
  await context.close();
}

async function otherGrounds() {
  for (const [name, options] of [
    ['dark', { colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 320, height: 700 } }],
  ]) {
    const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1200, height: 900 }, ...options });
    const page = await openPage(context, '/fr/try.html');
    await page.waitForSelector('.playground');
    await look(page, `try-empty-${name}`);
    await drop(page, 'tableau.csv', BOARD);
    await page.waitForSelector('#panel .issues');
    await settled(page);
    await look(page, `try-board-${name}`);
    await drop(page, 'long.json', LONG_PLAN);
    await heading(page, 'Accompagnement');
    await settled(page);
    await look(page, `try-long-${name}`);
    await page.getByRole('button', { name: 'CNR Santé Grand Est, 2023' }).click();
    await heading(page, 'CNR');
    await tab(page, 'Classement');
    await page.waitForSelector('#panel .chart svg');
    await look(page, `try-ranking-${name}`);
    await tab(page, 'Fiches');
    await page.waitForSelector('iframe');
    await page.frameLocator('iframe').locator('h1').waitFor();
    await look(page, `try-fiche-${name}`);
    await context.close();
  }
}

/** The page as one file, opened from a folder: no server, no network. */
async function savedPage() {
  const folder = join(tmpdir(), 'plan-sante-page');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'plan-sante.html'), await readFile(join(dist, 'plan-sante.html')));
  const context = await browser.newContext({ offline: true, locale: 'fr-FR', viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  page.on('pageerror', (error) => check('no error in the saved page', false, error.message));
  let trying = false;
  page.on('console', (message) => {
    if (message.type() === 'error' && !trying) check('nothing is refused in the saved page', false, message.text());
  });
  const address = pathToFileURL(join(folder, 'plan-sante.html')).href;
  page.on('request', (request) => {
    if (request.url() !== address && !/^(?:blob|data|about):/.test(request.url()))
      check('the saved page asks for nothing', false, request.url());
  });
  await page.goto(address);
  await page.waitForSelector('.playground');
  await look(page, 'saved-empty');
  await drop(page, 'tableau.csv', BOARD);
  await page.waitForFunction(() => document.querySelector('#panel .issues')?.textContent?.includes('E3'));
  await settled(page);
  check('the saved page reads a board', true);
  await look(page, 'saved-board');
  await tab(page, 'Emporter');
  const { bytes } = await download(page, 'Votre fichier, avec les remarques');
  check('and gives it back with the remarks', bytes.toString('utf8').includes('E3'));
  await page.getByRole('button', { name: 'CNR Santé Grand Est, 2023' }).click();
  await heading(page, 'CNR');
  await tab(page, 'Classement');
  await page.waitForSelector('#panel .chart svg');
  await look(page, 'saved-ranking');
  await tab(page, 'Emporter');
  const deck = await download(page, 'La restitution (diapositives)');
  check('and writes slides', deck.bytes.length > 10_000, `${deck.bytes.length} bytes`);
  trying = true;
  const said = await page.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  check('its policy lets nothing out', said === 'refused');
  await context.close();
}

try {
  checkPages();
  await tellLoads();
  await everyTask();
  await savedPage();
  await otherGrounds();
  await checkSearch();
  await lookAtPages();
} finally {
  await browser.close();
  site.close();
}
process.exit(failed === 0 ? 0 : 1);
