/**
 * Looks for every title, name, date, amount and number of the five bundled plans, those of their claims included, in the text of the documents that they were taken from.
 *
 *   PLAN_SOURCES=/path/to/texts node test/sources.mjs
 *
 * The documents are not part of this project: the folder must hold their texts under the names that `test/sources.json` lists. The same file
 * gives, plan by plan, what a document does not print and why it stands in the data all the same; an entry that nothing needs any more is told
 * as well. Without the variable nothing is checked, and that is said. Exit code 1 when something is neither found nor explained.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleSources } from './bundle-sources.mjs';

const texts = process.env['PLAN_SOURCES'];
if (texts === undefined || texts === '') {
  console.log('Not run: set PLAN_SOURCES to the folder of the texts of the documents.');
  process.exit(0);
}

/** A place by the ids of the entries on the way: indexes change when a list grows. */
function placeOf(plan, path) {
  let at = plan;
  return path
    .map((key) => {
      at = at?.[key];
      return typeof key === 'number' ? (at?.id ?? at?.short ?? key) : key;
    })
    .join('/');
}

/** The quantities and dates that the claims of a plan give themselves, as figures: what refers to a figure or a line is looked for there. */
function figuresOfClaims({ claims }) {
  const figures = [];
  const walk = (value, id) => {
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))
      figures.push({ id, title: 'chiffre', asOf: value });
    if (typeof value !== 'object' || value === null) return;
    if (value.quantity !== undefined) figures.push({ id, title: 'chiffre', ...value.quantity });
    for (const [key, inner] of Object.entries(value)) if (key !== 'sources') walk(inner, id);
  };
  for (const claim of claims) walk(claim, claim.id);
  return figures;
}

const folder = mkdtempSync(join(tmpdir(), 'plan-sources-'));
try {
  const bundle = join(folder, 'bundle.mjs');
  await bundleSources(
    `export * as plans from './src/plans/index.ts'; export { checkQuotes } from './src/validation/index.ts';`,
    bundle,
  );
  const { plans, checkQuotes } = await import(bundle);
  const expected = JSON.parse(readFileSync(new URL('./sources.json', import.meta.url), 'utf8'));
  let wrong = 0;
  for (const [name, plan] of Object.entries(plans)) {
    const { files, notPrinted } = expected[name];
    const text = files.map((file) => readFileSync(join(texts, file), 'utf8')).join('\n\n');
    const { counts, issues: told } = checkQuotes(plan, text, { locale: 'en' });
    const stated = { ...plan, figures: figuresOfClaims(plan) };
    const ofClaims = checkQuotes(stated, text, { locale: 'en' }).issues.filter(({ path }) => path[0] === 'figures');
    const issues = [
      ...told.map(({ path, message }) => ({ place: placeOf(plan, path), message })),
      ...ofClaims.map(({ path, message }) => ({ place: placeOf(stated, path).replace('figures', 'claims'), message })),
    ];
    const explained = new Map(notPrinted.flatMap(({ reason, places }) => places.map((place) => [place, reason])));
    const unused = new Set(explained.keys());
    for (const { place, message } of issues) {
      unused.delete(place);
      if (explained.has(place)) continue;
      wrong++;
      console.log(`${name} ${place}: ${message}`);
    }
    for (const place of unused) {
      wrong++;
      console.log(`${name} ${place}: explained as not printed, but found. Take it off the list.`);
    }
    const { found, reworded } = counts;
    console.log(
      `${name}: ${found} found as they are, ${reworded} texts in other words, ${issues.length} explained or told above.`,
    );
  }
  process.exitCode = wrong > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
