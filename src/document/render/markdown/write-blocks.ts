import { type ByType, byType } from '../../by-type.ts';
import { cleanText } from '../../clean-text.ts';
import { writeAnchorMark, writeMark } from '../../markdown-mark.ts';
import type { BlockNode, FigureNode, ListNode, NoteNode, Picture, TableNode } from '../../node.ts';
import { pictureUrl } from '../../picture-url.ts';
import { tableGrid } from '../../table-grid.ts';
import { encodeCharacter, escapeLine } from './escape-text.ts';
import type { MarkdownForm } from './form.ts';
import { writeCell } from './write-cell.ts';
import { writeInlines } from './write-inlines.ts';

/** The marker of the list around, so that a list inside another never looks like a rule or like its parent. */
type Marker = '-' | '*' | '+' | '.' | ')';

/** Blocks as Markdown, one blank line between them. */
export function writeBlocks(blocks: readonly BlockNode[], form: MarkdownForm): string {
  return collectBlocks(blocks, undefined, form)
    .map(({ text }) => text)
    .join('\n\n');
}

interface WrittenBlock {
  readonly block: BlockNode;
  readonly text: string;
}

/** The blocks that say something, each written once: writing again to look at it would double the work at every level. */
function collectBlocks(
  blocks: readonly BlockNode[],
  parentMarker: Marker | undefined,
  form: MarkdownForm,
): readonly WrittenBlock[] {
  const written: WrittenBlock[] = [];
  let before: Marker | undefined;
  for (const block of form.marks ? blocks : blocks.flatMap(withoutFrame)) {
    let marker: Marker | undefined;
    let text: string;
    if (block.type === 'list') {
      marker = pickMarker(block.ordered, parentMarker, before);
      text = writeList(block, marker, form);
    } else text = byType(WRITE, block, form);
    if (block.anchor !== undefined && form.marks) {
      text = `${writeAnchorMark(block.anchor)}\n${text === '' ? writeMark('empty') : text}`;
    }
    if (text === '') continue;
    written.push({ block, text });
    before = marker;
  }
  return written;
}

const WRITE: ByType<Exclude<BlockNode, ListNode>, [form: MarkdownForm], string> = {
  heading({ level, children }) {
    const words = writeInlines(children, 'heading');
    return words === '' ? '' : `${'#'.repeat(level)} ${words}`;
  },
  paragraph: ({ children }) => writeParagraph(children),
  table: writeTable,
  note: (block, form) => (block.kind === 'speaker' && !form.marks ? '' : writeNote(block, form)),
  figure: writeFigure,
  'page-break': (_, form) => (form.marks ? writeMark('page-break') : ''),
};

function writeParagraph(children: Parameters<typeof writeInlines>[0]): string {
  const words = writeInlines(children, 'paragraph');
  // Breaks alone are no content, and a lone tag on a line would start a block of HTML.
  return /^(?:\\\n|<br>)*$/.test(words) ? '' : words;
}

const BULLETS = ['-', '*', '+'] as const;
const NUMBERINGS = ['.', ')'] as const;

/** Lists that follow each other, or stand in each other, need different markers to stay what they are. */
function pickMarker(ordered: boolean, parent: Marker | undefined, before: Marker | undefined): Marker {
  const markers: readonly Marker[] = ordered ? NUMBERINGS : BULLETS;
  return markers.find((marker) => marker !== before && (ordered || marker !== parent)) ?? (ordered ? '.' : '-');
}

function writeList(list: ListNode, marker: Marker, form: MarkdownForm): string {
  const bodies = list.items.map((item) => collectBlocks(item.children, marker, form));
  // Tight when every item is words with at most lists below them: the usual look of a list.
  const tight = bodies.every(
    (body) =>
      body.length <= 1 ||
      body.every((one, i) =>
        i === 0 ? one.block.type === 'paragraph' && !isMarked(one.block, form) : canFollowWords(one, form),
      ),
  );
  const separator = tight ? '\n' : '\n\n';
  return bodies
    .map((body, index) => {
      const label = list.ordered ? `${Math.min((list.start ?? 1) + index, 999_999_999)}${marker}` : marker;
      const words = body.map(({ text }) => text).join(separator);
      return body.length === 0 ? label : `${label} ${indent(words, ' '.repeat(label.length + 1))}`;
    })
    .join(separator);
}

/** Only a list that starts with 1 and with words may follow a line of text without a blank line between. */
function canFollowWords({ block, text }: WrittenBlock, form: MarkdownForm): boolean {
  return (
    block.type === 'list' &&
    !isMarked(block, form) &&
    (!block.ordered || (block.start ?? 1) === 1) &&
    // The marker of an empty item has no space after it.
    /^\S+ /.test(text)
  );
}

function isMarked(block: BlockNode, form: MarkdownForm): boolean {
  return form.marks && block.anchor !== undefined;
}

function indent(text: string, by: string): string {
  return text.replace(/\n(?!\n|$)/g, `\n${by}`);
}

const NOTE_MARKS = {
  info: 'NOTE',
  warning: 'WARNING',
  help: 'TIP',
  illustrative: 'ILLUSTRATIVE',
  source: 'SOURCE',
  speaker: 'SPEAKER',
} as const;

/** A note as an alert of GitHub; its mark is no link reference because text always has its brackets escaped. */
function writeNote(note: NoteNode, form: MarkdownForm): string {
  const body = writeBlocks(note.children, form);
  const lines = [`[!${NOTE_MARKS[note.kind]}]`, ...(body === '' ? [] : ['', ...body.split('\n')])];
  return lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n');
}

/** What a figure says as blocks of the text around it: where no marks tell where it starts and ends, it is none. */
function withoutFrame(block: BlockNode): readonly BlockNode[] {
  if (block.type !== 'figure') return [block];
  const { picture, alternative } = block;
  const described: BlockNode =
    picture === undefined
      ? { type: 'paragraph', children: [{ type: 'text', value: cleanText(alternative) }] }
      : { type: 'figure', svg: '', picture, alternative };
  return [
    ...(block.chart === undefined ? [described] : []),
    ...(block.caption === undefined ? [] : [{ type: 'paragraph' as const, children: block.caption }]),
    ...(block.data ?? []).flatMap(withoutFrame),
  ];
}

const ALTERNATIVE = { inside: 'paragraph', inLink: true, atLineStart: false } as const;

/** A picture as an address that holds it: nothing is fetched to show it. */
function writePicture({ alternative }: FigureNode, picture: Picture): string {
  const lines = cleanText(alternative).split('\n');
  const words = lines.map((line) => escapeLine(line, ALTERNATIVE)).join(encodeCharacter('\n'));
  return `![${words}](${pictureUrl(picture)})`;
}

/**
 * A figure as what it says: its picture, its caption and its data. A drawing has no place in a text: its description stands there. What stands for a chart is
 * its message and its table, which say more than the description: that one is kept in the mark.
 */
function writeFigure(figure: FigureNode, form: MarkdownForm): string {
  const { picture } = figure;
  if (picture !== undefined && !form.marks) return writePicture(figure, picture);
  const words = cleanText(figure.alternative);
  const aside = figure.chart !== undefined && words.trim() !== '';
  const described = () => (aside ? '' : writeParagraph([{ type: 'text', value: words }]));
  const alternative = picture === undefined ? described() : writePicture(figure, picture);
  const caption = figure.caption === undefined ? '' : writeParagraph(figure.caption);
  const data = writeBlocks(figure.data ?? [], form);
  const open = writeMark('figure', {
    alternative: aside ? words : alternative === '' ? false : undefined,
    caption: caption === '' ? undefined : true,
  });
  return [open, alternative, caption, data, writeMark('/figure')].filter((part) => part !== '').join('\n\n');
}

/** Merged cells: row, column, columns, rows. */
function spansOf({ cells }: ReturnType<typeof tableGrid>): readonly (readonly number[])[] | undefined {
  const spans = cells
    .flat()
    .filter(({ colspan, rowspan }) => colspan > 1 || rowspan > 1)
    .map(({ row, column, colspan, rowspan }) => [row, column, colspan, rowspan]);
  return spans.length === 0 ? undefined : spans;
}

/** A table of GitHub. What it cannot say (more header rows, spans, widths, caption) stands in a mark before it. */
function writeTable(table: TableNode, form: MarkdownForm): string {
  const grid = tableGrid(table);
  const caption = table.caption === undefined ? '' : writeParagraph(table.caption);
  if (grid.columns === 0)
    return caption === '' || !form.marks ? caption : `${writeMark('table', { caption: true, rows: 0 })}\n\n${caption}`;
  const rows = grid.cells.map((cells) => {
    const row = new Array<string>(grid.columns).fill('');
    for (const { cell, column } of cells) row[column] = writeCell(cell.children, form);
    return row;
  });
  const headed = table.headerRows > 0 && rows.length > 0;
  const header = headed ? (rows[0] ?? []) : new Array<string>(grid.columns).fill('');
  const body = headed ? rows.slice(1) : rows;
  const emptyHeader = headed && header.every((cell) => cell === '');
  const mark = {
    headerRows: table.headerRows > 1 || emptyHeader ? table.headerRows : undefined,
    rowHeaders: table.rowHeaders === true ? true : undefined,
    widths: table.widths,
    caption: caption === '' ? undefined : true,
    spans: spansOf(grid),
  };
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const text = [line(header), line(header.map(() => '---')), ...body.map(line)].join('\n');
  if (!form.marks) return caption === '' ? text : `${caption}\n\n${text}`;
  if (Object.values(mark).every((value) => value === undefined)) return text;
  return [writeMark('table', mark), caption, text].filter((part) => part !== '').join('\n\n');
}
