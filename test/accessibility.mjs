/**
 * Opens HTML files in headless Chromium, runs axe-core on them and looks whether they are wider than a screen: `node
 * test/accessibility.mjs page.html …`.
 *
 * Prints each violation with its rule, its weight and the first elements concerned; ends with 1 when there is any, with 2
 * when nothing could be checked. The browser is the one of the environment variable CHROMIUM, else /usr/bin/chromium.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser, readAxe } from './open-browser.mjs';

const files = process.argv.slice(2);
if (files.length === 0) {
  process.stderr.write('usage: node test/accessibility.mjs page.html …\n');
  process.exit(2);
}

const axe = await readAxe();
const browser = await openBrowser();

/** Screens, from a small phone to a desk, in CSS pixels. */
const WIDTHS = [320, 360, 768, 1200];
let violations = 0;
try {
  for (const file of files) {
    // Pages are checked as they stand: nothing may be fetched.
    const context = await browser.newContext({ offline: true, bypassCSP: true });
    const page = await context.newPage();
    await page.goto(pathToFileURL(resolve(file)).href);
    await page.evaluate(axe);
    const result = await page.evaluate(() => globalThis.axe.run(document));
    for (const violation of result.violations) {
      violations++;
      process.stdout.write(`${file}: ${violation.id} (${violation.impact}): ${violation.help}\n`);
      for (const node of violation.nodes.slice(0, 3)) process.stdout.write(`    ${node.html.slice(0, 160)}\n`);
    }
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const found = await page.evaluate(() => document.documentElement.scrollWidth);
      if (found <= width) continue;
      violations++;
      process.stdout.write(`${file}: ${found} pixels wide on a screen of ${width} (WCAG 2.2, 1.4.10)\n`);
    }
    process.stdout.write(`${file}: ${result.passes.length} rules passed, ${result.violations.length} broken\n`);
    await context.close();
  }
} finally {
  await browser.close();
}
process.exit(violations === 0 ? 0 : 1);
