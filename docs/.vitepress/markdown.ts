import { posix } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';

type Tokens = ReturnType<MarkdownRenderer['parse']>;

/** What stands before a high mark of French, or inside its quotes, never begins a line. */
const frenchSpaces = (text: string): string => text.replace(/ (?=[:;?!»%€])/g, '\u00a0').replace(/(?<=«) /g, '\u00a0');

/** The pages are read in a repository too: what they lead to there is made to lead somewhere here. */
export function markdownOfSite(md: MarkdownRenderer): void {
  md.core.ruler.push('pages-of-a-repository', ({ tokens, env }) => {
    const page = String(env['relativePath']);
    for (const { children } of tokens) {
      if (children === null) continue;
      links(children, posix.dirname(page));
      if (!page.startsWith('fr/')) continue;
      for (const token of children) if (token.type === 'text') token.content = frenchSpaces(token.content);
    }
  });
}

/** The first page of a folder has another name here; files that the site does not hold are named and not linked. */
function links(tokens: Tokens, folder: string): void {
  let dropped = false;
  for (const token of tokens) {
    if (token.type === 'link_close' && dropped) {
      [token.type, token.tag, token.content, dropped] = ['text', '', '', false];
    }
    const href = token.type === 'link_open' ? (token.attrGet('href') ?? '') : '';
    if (href === '' || /^(?:[a-z]+:|[#/])/.test(href)) continue;
    const target = posix.join(folder, href.replace(/#.*$/, ''));
    if (/^(?:\.\.|examples)(?:\/|$)/.test(target)) {
      [token.type, token.tag, token.content, token.attrs, dropped] = ['text', '', '', null, true];
    } else token.attrSet('href', href.replace(/README\.md(?=#|$)/, 'index.md'));
  }
}
