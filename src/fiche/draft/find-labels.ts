import {
  type Address,
  type BlockNode,
  type InlineNode,
  plainText,
  type TableNode,
  visit,
} from '../../document/index.ts';
import { isStrong } from '../read/recognise/printed-words.ts';

/** Why words of a form are taken for the label of a place. */
export type LabelSign = 'heading' | 'first-cell' | 'cell-above' | 'bold-line' | 'colon' | 'box';

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
  words
    .replace(/\s+/g, ' ')
    .replace(/\s*:\s*$/, '')
    .trim();

/** The labels of a form, blank or filled in, by the signs of its layout alone. */
export function findLabels(blocks: readonly BlockNode[]): readonly FoundLabel[] {
  const labels: FoundLabel[] = [];
  const add = (words: string, sign: LabelSign, at: Address | undefined, choices: readonly string[] = []) => {
    const label = clean(words);
    if (canBeLabel(label)) labels.push({ words: label, sign, at, columns: [], choices });
  };
  const addColumns = (columns: readonly string[]) => {
    const last = labels.at(-1);
    if (last !== undefined) labels[labels.length - 1] = { ...last, columns };
  };
  for (const block of blocks) {
    const boxes = choicesOf(block);
    const last = labels.at(-1);
    if (boxes.length > 0 && block.type !== 'table' && last !== undefined) {
      labels[labels.length - 1] = { ...last, choices: [...last.choices, ...boxes] };
    }
    if (block.type === 'heading') add(plainText(block), 'heading', block.at);
    else if (block.type === 'paragraph') addLine(block.children, block.at, add);
    else if (block.type === 'table') addTable(block, labels.length > 0, add, addColumns);
  }
  return labels;
}

type Add = (words: string, sign: LabelSign, at: Address | undefined, choices?: readonly string[]) => void;

function addLine(inlines: readonly InlineNode[], at: Address | undefined, add: Add): void {
  const words = plainText(inlines);
  const colon = words.indexOf(':');
  const [first] = inlines;
  if (isStrong(inlines)) add(words, 'bold-line', at);
  else if (first?.type === 'strong') add(plainText([first]), 'bold-line', at);
  else if (colon > 0) add(words.slice(0, colon), 'colon', at);
}

const shortCells = (table: TableNode, row: number) =>
  (table.rows[row]?.cells ?? []).map((cell) => clean(plainText(cell)));

/** A table is a form of labels beside answers, a row of labels over answers, a box, or a table of rows with headings. */
function addTable(table: TableNode, named: boolean, add: Add, addColumns: (columns: readonly string[]) => void): void {
  const width = Math.max(0, ...table.rows.map(({ cells }) => cells.length));
  const first = shortCells(table, 0);
  if (width === 1) {
    for (const row of table.rows)
      for (const cell of row.cells)
        for (const label of findLabels(cell.children)) add(label.words, 'box', label.at, label.choices);
    const [only] = first;
    if (only !== undefined && table.rows.length === 1) add(only, 'box', table.at);
    return;
  }
  const heads = first.length >= 2 && first.every(canBeLabel);
  const rest = table.rows.slice(1);
  const blank = rest.length > 0 && rest.every(({ cells }) => cells.every((cell) => plainText(cell).trim() === ''));
  if (heads && (width > 2 || blank) && (rest.length > 1 || blank) && named && !beside(table)) {
    addColumns(first);
    return;
  }
  if (heads && rest.length === 1 && !beside(table)) {
    for (const words of first) add(words, 'cell-above', table.at);
    return;
  }
  for (const row of table.rows) {
    row.cells.forEach((cell, index) => {
      const answer = row.cells[index + 1];
      const at = cell.at ?? row.at ?? table.at;
      if (index % 2 === 0 && answer !== undefined)
        add(plainText(cell), 'first-cell', at, answer.children.flatMap(choicesOf));
      else if (row.cells.length === 1) add(plainText(cell), 'first-cell', at);
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
