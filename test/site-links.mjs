import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** Links of the documentation to files of the repository, which the site does not hold. */
const REPOSITORY =
  /(?:^|\/)(?:examples|src|test)(?:\/|$)|LICENSE|SECURITY\.md|CONTRIBUTING|CHANGELOG|\.schema\.json$|package\.json/;

/**
 * The links of a built site that lead nowhere: to a page that is not there, or to a place that its page does not have.
 *
 * @param {string} folder
 */
export function deadLinks(folder) {
  const pages = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.html') && name !== 'plan-sante.html')
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  const places = new Map(
    [...pages].map(([name, text]) => [name, new Set([...text.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id))]),
  );
  const dead = [];
  let links = 0;
  for (const [name, text] of pages)
    for (const [, href] of text.matchAll(/<a\b[^>]*\bhref="([^"]*)"/g)) {
      if (/^[a-z]+:|^$/.test(href)) continue;
      links++;
      const [path, place = ''] = href.replaceAll('&amp;', '&').split('#');
      const target =
        path === '' ? name : posix.join('/', path.startsWith('/') ? '' : posix.dirname(name), path).slice(1);
      if (REPOSITORY.test(target)) continue;
      const page = target === '' || target.endsWith('/') ? `${target}index.html` : target;
      const found = places.get(page) ?? places.get(`${page}.html`);
      if (page === 'plan-sante.html') continue;
      if (found === undefined || (place !== '' && !found.has(decodeURIComponent(place)))) dead.push(`${name}: ${href}`);
    }
  return { dead: [...new Set(dead)], links, pages };
}
