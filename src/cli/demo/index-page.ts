import { DEFAULT_THEME } from '../../document/index.ts';

/** What one heading of the page has below it: names of files, in the folder of the page, and whether they are pictures. */
export interface IndexGroup {
  readonly title: string;
  readonly pictures: boolean;
  /** Each line: what it is called, and its files. */
  readonly lines: readonly { readonly name: string; readonly files: readonly string[] }[];
}

/** A page to open first: everything that was written, with the pictures on it. Links lead to files beside it, which the writer of documents would not trust. */
export function indexPage(title: string, language: string, groups: readonly IndexGroup[]): string {
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${styleSheet()}</style>
<main>
<h1>${escaped(title)}</h1>
${groups.map(groupHtml).join('\n')}
</main>
</html>
`;
}

function groupHtml({ title, pictures, lines }: IndexGroup): string {
  const items = lines.map(({ name, files }) => {
    const links = files
      .map((file) => `<a href="${linkTo(file)}">${escaped(file.slice(file.lastIndexOf('/') + 1))}</a>`)
      .join(' ');
    const shown = files
      .filter(() => pictures)
      .map((file) => `<img src="${linkTo(file)}" alt="${escaped(name)}" loading="lazy">`)
      .join('');
    return `<li><strong>${escaped(name)}</strong> ${links}${shown}</li>`;
  });
  return `<h2>${escaped(title)}</h2>\n<ul${pictures ? ' class="pictures"' : ''}>\n${items.join('\n')}\n</ul>`;
}

function linkTo(file: string): string {
  return escaped(file.split('/').map(encodeURIComponent).join('/'));
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function styleSheet(): string {
  const { light, dark, pageFont } = DEFAULT_THEME;
  return `:root{color-scheme:light dark;--paper:${light.paper};--ink:${light.ink};--accent:${light.accent};--line:${light.line}}
@media (prefers-color-scheme:dark){:root{--paper:${dark.paper};--ink:${dark.ink};--accent:${dark.accent};--line:${dark.line}}}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 ${pageFont}}
main{max-width:60rem;margin:0 auto;padding:20px;overflow-wrap:anywhere}
h1,h2{color:var(--accent);line-height:1.2;text-wrap:balance}
ul{list-style:none;padding:0}
li{padding:8px 0;border-top:1px solid var(--line)}
a{color:var(--accent);margin-inline-start:12px}
img{display:block;max-width:100%;height:auto;margin-top:8px}`;
}
