import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const entries = JSON.parse(readFileSync(`${root}.config/entries.json`, 'utf8')) as Readonly<Record<string, string>>;

/** Examples and users' code import the package by name; here those names lead to the sources. */
export const entrySources = Object.entries(entries).map(([name, source]) => ({
  find: new RegExp(`^plan-sante${name === 'index' ? '' : `/${name}`}$`),
  replacement: root + source,
}));
