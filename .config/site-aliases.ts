import { fileURLToPath } from 'node:url';
import { entrySources } from './entry-sources.ts';

/** Where the pages of the site find the package: in the source. */
export const siteAliases = [
  // In a worker there is no page: the reader of Markdown takes its table of characters instead of asking the browser.
  {
    find: /^decode-named-character-reference$/,
    replacement: fileURLToPath(new URL('../node_modules/decode-named-character-reference/index.js', import.meta.url)),
  },
  ...entrySources,
];
