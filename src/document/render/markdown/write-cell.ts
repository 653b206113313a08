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
  const id = form.marks ? node.anchor : undefined;
  const inside = (nodes: readonly BlockNode[]) => nodes.map((one) => block(one, form)).join('');
  switch (node.type) {
    case 'heading':
    case 'paragraph': {
      const inner = words(node.children);
      if (inner === '' && id === undefined) return '';
      return tag(node.type === 'heading' ? `h${node.level}` : 'p', inner, { id });
    }
    case 'list':
      if (node.items.length === 0 && id === undefined) return '';
      return tag(node.ordered ? 'ol' : 'ul', node.items.map((item) => listItem(item, form)).join(''), {
        id,
        start: node.ordered && node.start !== undefined && node.start !== 1 ? node.start : undefined,
      });
    case 'table':
      return table(node, id, form);
    case 'note':
      return tag('div', inside(node.children), { id, 'data-note': node.kind });
    case 'figure':
      return tag(
        'figure',
        [
          node.picture === undefined
            ? tag('p', writeInlines([{ type: 'text', value: node.alternative }], 'cell'), {
                'data-alternative': cleanText(node.alternative),
              })
            : `<img src="${pictureUrl(node.picture)}" alt="${escapeHtmlAttribute(cleanText(node.alternative))}">`,
          node.caption === undefined ? '' : tag('figcaption', words(node.caption), {}),
          node.data === undefined ? '' : tag('div', inside(node.data), { 'data-figure-data': '' }),
        ].join(''),
        { id },
      );
    case 'page-break':
      return tag('div', '', { id, 'data-page-break': '' });
    default:
      return node satisfies never;
  }
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
