import { type ByType, byType } from '../../by-type.ts';
import { cleanText } from '../../clean-text.ts';
import { escapeHtmlAttribute } from '../../escape-html.ts';
import type { BlockNode, InlineNode, ListItem, TableNode } from '../../node.ts';
import { pictureUrl } from '../../picture-url.ts';
import { tableGrid } from '../../table-grid.ts';
import type { MarkdownForm } from './form.ts';
import { writeInlines } from './write-inlines.ts';

/**
 * The blocks of a cell on one line: words alone as they are, anything more in the HTML tags that Markdown viewers show and
 * that the readers understand.
 */
export function writeCell(blocks: readonly BlockNode[], form: MarkdownForm): string {
  const [only] = blocks;
  if (blocks.length === 1 && only?.type === 'paragraph' && (only.anchor === undefined || !form.marks))
    return words(only.children);
  return blocks.map((one) => block(one, form)).join('');
}

function words(inlines: readonly InlineNode[]): string {
  const written = writeInlines(inlines, 'cell');
  return /^(?:<br>)*$/.test(written) ? '' : written;
}

function tag(name: string, inner: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) open += ` ${key}="${escapeHtmlAttribute(String(value))}"`;
  }
  return `${open}>${inner}</${name}>`;
}

function block(node: BlockNode, form: MarkdownForm): string {
  return byType(BLOCKS, node, form, form.marks ? node.anchor : undefined);
}

const inside = (nodes: readonly BlockNode[], form: MarkdownForm): string =>
  nodes.map((one) => block(one, form)).join('');

const BLOCKS: ByType<BlockNode, [form: MarkdownForm, id: string | undefined], string> = {
  heading: ({ level, children }, _, id) => wordsIn(`h${level}`, children, id),
  paragraph: ({ children }, _, id) => wordsIn('p', children, id),
  list({ ordered, start, items }, form, id) {
    if (items.length === 0 && id === undefined) return '';
    return tag(ordered ? 'ol' : 'ul', items.map((item) => listItem(item, form)).join(''), {
      id,
      start: ordered && start !== 1 ? start : undefined,
    });
  },
  table: (node, form, id) => table(node, id, form),
  note: ({ kind, children }, form, id) => tag('div', inside(children, form), { id, 'data-note': kind }),
  figure({ picture, alternative, caption, data }, form, id) {
    const said = cleanText(alternative);
    const parts = [
      picture === undefined
        ? tag('p', writeInlines([{ type: 'text', value: alternative }], 'cell'), { 'data-alternative': said })
        : `<img src="${pictureUrl(picture)}" alt="${escapeHtmlAttribute(said)}">`,
      caption === undefined ? '' : tag('figcaption', words(caption), {}),
      data === undefined ? '' : tag('div', inside(data, form), { 'data-figure-data': '' }),
    ];
    return tag('figure', parts.join(''), { id });
  },
  'page-break': (_, __, id) => tag('div', '', { id, 'data-page-break': '' }),
};

function wordsIn(name: string, children: readonly InlineNode[], id: string | undefined): string {
  const inner = words(children);
  return inner === '' && id === undefined ? '' : tag(name, inner, { id });
}

function listItem(item: ListItem, form: MarkdownForm): string {
  return tag('li', writeCell(item.children, form), {});
}

function table(node: TableNode, id: string | undefined, form: MarkdownForm): string {
  const caption = node.caption === undefined ? '' : tag('caption', words(node.caption), {});
  const rows = tableGrid(node).cells.map((cells, r) =>
    tag(
      'tr',
      cells
        .map(({ cell, column }) => {
          const scope = r < node.headerRows ? 'col' : node.rowHeaders === true && column === 0 ? 'row' : undefined;
          const { colspan, rowspan } = cell;
          return tag(scope === undefined ? 'td' : 'th', writeCell(cell.children, form), { scope, colspan, rowspan });
        })
        .join(''),
      {},
    ),
  );
  const head = rows.slice(0, node.headerRows).join('');
  const body = rows.slice(node.headerRows).join('');
  const inner = `${caption}${head === '' ? '' : tag('thead', head, {})}${body === '' ? '' : tag('tbody', body, {})}`;
  return inner === '' && id === undefined ? '' : tag('table', inner, { id });
}
