import {
  type Address,
  type BlockNode,
  type InlineNode,
  type ListNode,
  plainText,
  type TableNode,
  visit,
} from '../../document/index.ts';
import { leastOf } from '../../internal/extremes.ts';
import { withoutNumbering } from '../read/recognise/label-words.ts';
import { isStrong } from '../read/recognise/printed-words.ts';

/** Why words of a form are taken for the label of a place. */
export type LabelSign = 'heading' | 'first-cell' | 'cell-above' | 'bold-line' | 'line' | 'colon' | 'box';

/** Words that seem to name a place of a form, in the order of the form. */
export interface FoundLabel {
  readonly words: string;
  readonly sign: LabelSign;
  readonly at: Address | undefined;
  /** The headings of the columns below it, when a table with a row of headings follows. */
  readonly columns: readonly string[];
  /** The choices to tick that stand beside or under it. */
  readonly choices: readonly string[];
}

const LONGEST_LABEL = 90;
const BOX = /[☐☒☑□■❑❏❐○●◯◻⬜]\s*([^☐☒☑□■❑❏❐○●◯◻⬜\n]{1,80})/gu;

/** Whether words can be a label: few, with letters, no sentence, no value. */
function canBeLabel(words: string): boolean {
  return /\p{L}{3}/u.test(words) && words.length <= LONGEST_LABEL && !/[.;,!☐☒☑□■]/.test(words);
}

const clean = (words: string) =>
  withoutNumbering(words.replace(/\s+/g, ' '))
    .replace(/\s*:\s*$/, '')
    .trim();

/** What the forms of the library call so: places, and columns of tables. */
interface KnownWords {
  readonly place: (words: string) => boolean;
  readonly column: (words: string) => boolean;
}

/** The labels of a form, blank or filled in: by the signs of its layout, and by words of the library where a table may be read in two ways. */
export function findLabels(blocks: readonly BlockNode[], knows: KnownWords): readonly FoundLabel[] {
  const labels: FoundLabel[] = [];
  const name = nameOf(blocks, knows);
  const add = (words: string, sign: LabelSign, at: Address | undefined, choices: readonly string[] = []) => {
    const label = clean(words);
    if (canBeLabel(label)) labels.push({ words: label, sign, at, columns: [], choices });
  };
  const addColumns = (columns: readonly string[]) => {
    const last = labels.at(-1);
    if (last !== undefined) labels[labels.length - 1] = { ...last, columns };
  };
  for (const block of blocks) {
    if (block === name) continue;
    const boxes = choicesOf(block);
    const last = labels.at(-1);
    if (boxes.length > 0 && block.type !== 'table' && last !== undefined) {
      labels[labels.length - 1] = { ...last, choices: [...last.choices, ...boxes] };
    }
    if (block.type === 'heading') add(plainText(block), 'heading', block.at);
    else if (block.type === 'paragraph') addLine(block.children, block.at, knows, add);
    else if (block.type === 'list') addItems(block, knows, add);
    else if (block.type === 'table') addTable(block, labels.length > 0, knows, add, addColumns);
  }
  // "Radon : 3 communes" in an answer is no label, where labels are marked otherwise.
  const colons = labels.filter(({ sign, words }) => sign === 'colon' && knows.place(words));
  return colons.length >= 2 ? labels : labels.filter(({ sign, words }) => sign !== 'colon' || knows.place(words));
}

/** What names the form or the fiche: the first words of the page, as a heading above all others or in bold over a table. */
function nameOf(blocks: readonly BlockNode[], knows: KnownWords): BlockNode | undefined {
  const filled = blocks.filter((block) => plainText(block).trim() !== '');
  const [first, second] = filled;
  if (first === undefined || knows.place(clean(plainText(first)))) return undefined;
  const levels = filled.flatMap((block) => (block.type === 'heading' ? [block.level] : []));
  const least = leastOf(levels);
  const { length } = levels.filter((level) => level === least);
  if (first.type === 'heading') return length === 1 && filled.length > 1 ? first : undefined;
  const bold = first.type === 'paragraph' && isStrong(first.children);
  return bold && (second?.type === 'table' || second?.type === 'heading') ? first : undefined;
}

type Add = (words: string, sign: LabelSign, at: Address | undefined, choices?: readonly string[]) => void;

function addLine(inlines: readonly InlineNode[], at: Address | undefined, { place }: KnownWords, add: Add): void {
  const words = plainText(inlines);
  const colon = words.indexOf(':');
  const [first] = inlines;
  if (isStrong(inlines)) add(words, 'bold-line', at);
  else if (first?.type === 'strong') add(plainText([first]), 'bold-line', at);
  else if (colon > 0) add(words.slice(0, colon), 'colon', at);
  else if (place(clean(words))) add(words, 'line', at);
}

/** Items such as "Porteur : …", two of them or more. */
function addItems({ items }: ListNode, knows: KnownWords, add: Add): void {
  const lines = items.flatMap(({ children: [first] }) => (first?.type === 'paragraph' ? [first] : []));
  const known = lines.filter((line) => knows.place(clean(plainText(line).split(':', 1)[0] ?? '')));
  if (known.length >= 2) for (const { children, at } of lines) addLine(children, at, knows, add);
}

const shortCells = (table: TableNode, row: number) =>
  (table.rows[row]?.cells ?? []).map((cell) => clean(plainText(cell)));

/** A table is a form of labels beside answers, a row of labels over answers, a box, or a table of rows with headings. */
function addTable(
  table: TableNode,
  named: boolean,
  knows: KnownWords,
  add: Add,
  addColumns: (columns: readonly string[]) => void,
): void {
  const width = Math.max(0, ...table.rows.map(({ cells }) => cells.length));
  const first = shortCells(table, 0);
  if (width === 1) {
    for (const row of table.rows)
      for (const cell of row.cells)
        for (const label of findLabels(cell.children, knows)) add(label.words, 'box', label.at, label.choices);
    const [only] = first;
    if (only !== undefined && table.rows.length === 1) add(only, 'box', table.at);
    return;
  }
  const heads = first.length >= 2 && first.every(canBeLabel);
  const rest = table.rows.slice(1);
  const above = new Set(first.filter(knows.place)).size;
  const below = rest.flatMap(({ cells }) => cells).filter((cell) => knows.place(labelOfCell(plainText(cell)))).length;
  if (named && first.filter(knows.column).length * 2 > first.length && below < 2) {
    addColumns(first);
    return;
  }
  const whole = !named || (above === first.length && rest.length === 1);
  if (whole && above >= 2 && above * 2 >= first.length && below < above && rest.length > 0) {
    for (const words of first) add(words, 'cell-above', table.at);
    return;
  }
  if (below >= 2) {
    addPairs(table, knows, add);
    return;
  }
  const blank = rest.length > 0 && rest.every(({ cells }) => cells.every((cell) => plainText(cell).trim() === ''));
  if (heads && (width > 2 || blank) && (rest.length > 1 || blank) && named && !beside(table)) {
    addColumns(first);
    return;
  }
  if (heads && rest.length === 1 && !beside(table)) {
    for (const words of first) add(words, 'cell-above', table.at);
    return;
  }
  // Months, money: a table of its own within the place above it.
  if (!named || width === 2 || (blank && beside(table))) addPairs(table, knows, add);
}

/** "Pilote" of "Pilote : URPS", or the words of a cell that is a label alone. */
const labelOfCell = (words: string) => clean(words.split(':', 1)[0] ?? '');

/** Labels beside their answers; a cell that groups labels may stand before them, and one cell may hold both. */
function addPairs(table: TableNode, { place }: KnownWords, add: Add): void {
  for (const row of table.rows) {
    const [, label] = row.cells.map((cell) => clean(plainText(cell)));
    const grouped = row.cells.length === 3 && place(label ?? '');
    row.cells.slice(grouped ? 1 : 0).forEach((cell, index, cells) => {
      const answers = index > 0 && place(clean(plainText(cells[index - 1] ?? cell)));
      const both = !answers && plainText(cell).includes(':') && place(labelOfCell(plainText(cell)));
      if (both) {
        add(labelOfCell(plainText(cell)), 'colon', cell.at ?? row.at ?? table.at);
        return;
      }
      const answer = cells[index + 1];
      const at = cell.at ?? row.at ?? table.at;
      if (index % 2 === 0 && answer !== undefined)
        add(plainText(cell), 'first-cell', at, answer.children.flatMap(choicesOf));
      else if (cells.length === 1) add(plainText(cell), 'first-cell', at);
    });
  }
}

/** Whether the first column holds labels: short, each of its own, beside answers that are empty or longer. */
function beside(table: TableNode): boolean {
  const firsts = table.rows.map(({ cells: [cell] }) => clean(cell === undefined ? '' : plainText(cell)));
  const bold = table.rows.filter(({ cells: [cell] }) =>
    cell?.children.some((block) => block.type === 'paragraph' && isStrong(block.children)),
  );
  const seconds = table.rows.map(({ cells: [, cell] }) => (cell === undefined ? '' : plainText(cell).trim()));
  const filled = firsts.every(canBeLabel) && new Set(firsts).size === firsts.length;
  return (
    filled && (bold.length * 2 > table.rows.length || seconds.every((words) => words === '' || !canBeLabel(words)))
  );
}

function choicesOf(block: BlockNode): readonly string[] {
  const found: string[] = [];
  visit(block, (node) => {
    if (node.type === 'text') for (const [, words = ''] of node.value.matchAll(BOX)) found.push(words.trim());
  });
  return found.filter((words) => words !== '');
}
