import {
  type Address,
  type BlockNode,
  type InlineNode,
  type ListNode,
  plainText,
  type TableNode,
  type TableRow,
  visit,
} from '../../document/index.ts';
import { greatestOf, leastOf } from '../../internal/extremes.ts';
import { withoutHelp, withoutNumbering } from '../read/recognise/label-words.ts';
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
  /** What the form says in brackets of how to fill it in. */
  readonly help: string;
}

const LONGEST_LABEL = 90;
const BOX = /[☐☒☑□■❑❏❐○●◯◻⬜]\s*([^☐☒☑□■❑❏❐○●◯◻⬜\n]{1,80})/gu;

/** Whether words can be a label: few, with letters, no sentence, no value. */
function canBeLabel(words: string): boolean {
  return /\p{L}{3}/u.test(words) && words.length <= LONGEST_LABEL && !/[.;,!☐☒☑□■]/.test(words);
}

const clean = (words: string) =>
  withoutHelp(onOneLine(words))
    .replace(/\s*:\s*$/, '')
    .trim();

const onOneLine = (words: string) => withoutNumbering(words.replace(/\s+/g, ' ').trim());

/** The guidance in brackets after a label: "Contexte (rappeler le diagnostic)". */
const helpOf = (words: string) =>
  onOneLine(words)
    .slice(withoutHelp(onOneLine(words)).length)
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
    if (canBeLabel(label)) labels.push({ words: label, sign, at, columns: [], choices, help: helpOf(words) });
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

/** What can be said of a table before it is known how it is laid out. */
interface TableFacts {
  readonly width: number;
  /** A label was found before it, so that it may stand in a place of the form. */
  readonly named: boolean;
  readonly first: readonly string[];
  /** Rows after the first, and whether nothing is written in them. */
  readonly rest: number;
  readonly blank: boolean;
  /** Whether the cells of the first row can be labels, and how many name places or columns of forms that are known. */
  readonly heads: boolean;
  readonly places: number;
  readonly columns: number;
  /** Cells after the first row that name places. */
  readonly below: number;
  /** Rows of labels that have their answers in the row below. */
  readonly over: readonly TableRow[];
  readonly beside: boolean;
}

/** `columns`: a table of rows, whose headings are those of the place it stands in. */
type TableLayout = 'boxes' | 'columns' | 'labels in the first row' | 'rows of labels' | 'pairs';

/** How tables of forms are laid out: the first that fits. */
const TABLE_LAYOUTS: readonly (readonly [TableLayout, (table: TableFacts) => boolean])[] = [
  ['boxes', ({ width }) => width === 1],
  ['columns', ({ named, columns, first, below }) => named && columns * 2 > first.length && below < 2],
  [
    'labels in the first row',
    ({ named, places, first, rest, below }) =>
      (!named || (places === first.length && rest === 1)) &&
      places >= 2 &&
      places * 2 >= first.length &&
      below < places &&
      rest > 0,
  ],
  ['rows of labels', ({ over }) => over.length > 0],
  ['pairs', ({ below }) => below >= 2],
  [
    'columns',
    ({ heads, width, rest, blank, named, beside }) => heads && named && !beside && (blank || (width > 2 && rest > 1)),
  ],
  ['labels in the first row', ({ heads, rest, beside }) => heads && rest === 1 && !beside],
  // Months, money: a table of its own within the place above it.
  ['pairs', ({ named, width, blank, beside }) => !named || width === 2 || (blank && beside)],
];

function factsOf(table: TableNode, named: boolean, knows: KnownWords): TableFacts {
  const first = (table.rows[0]?.cells ?? []).map((cell) => clean(plainText(cell)));
  const rest = table.rows.slice(1);
  const cells = rest.flatMap((row) => row.cells);
  return {
    width: greatestOf(table.rows.map((row) => row.cells.length)),
    named,
    first,
    rest: rest.length,
    blank: rest.length > 0 && cells.every((cell) => plainText(cell).trim() === ''),
    heads: first.length >= 2 && first.every(canBeLabel),
    places: new Set(first.filter(knows.place)).size,
    columns: first.filter(knows.column).length,
    below: cells.filter((cell) => knows.place(labelOfCell(plainText(cell)))).length,
    over: rowsOfLabels(table, knows),
    beside: isBeside(table),
  };
}

function addTable(
  table: TableNode,
  named: boolean,
  knows: KnownWords,
  add: Add,
  addColumns: (columns: readonly string[]) => void,
): void {
  const facts = factsOf(table, named, knows);
  switch (TABLE_LAYOUTS.find(([, fits]) => fits(facts))?.[0]) {
    case 'boxes':
      addBoxes(table, knows, add);
      return;
    case 'columns':
      addColumns(facts.first);
      return;
    case 'labels in the first row':
      for (const words of facts.first) add(words, 'cell-above', table.at);
      return;
    case 'rows of labels':
      for (const { cells, at } of facts.over)
        for (const cell of cells) add(plainText(cell), 'cell-above', cell.at ?? at ?? table.at);
      return;
    case 'pairs':
      addPairs(table, knows, add);
  }
}

/** One column: a box around the labels that it holds, or around one label. */
function addBoxes(table: TableNode, knows: KnownWords, add: Add): void {
  const cells = table.rows.flatMap((row) => row.cells);
  for (const cell of cells)
    for (const label of findLabels(cell.children, knows)) add(label.words, 'box', label.at, label.choices);
  const [only] = cells;
  if (only !== undefined && cells.length === 1) add(plainText(only), 'box', table.at);
}

/** The rows of labels in a table where each has its answers in the row below it; none in any other table. */
function rowsOfLabels({ rows }: TableNode, { place }: KnownWords): readonly TableRow[] {
  if (rows.length < 4 || rows.length % 2 !== 0) return [];
  const labels = rows.filter((_row, index) => index % 2 === 0);
  const answers = rows.filter((_row, index) => index % 2 === 1);
  const spans = ({ cells }: TableRow) => cells.map(({ colspan = 1 }) => colspan).join(' ');
  const alike = labels.every((row, index) => spans(row) === spans(answers[index] ?? row));
  const wordsOf = ({ cells }: TableRow) => cells.map((cell) => clean(plainText(cell)));
  const asLabels = labels.every((row) => wordsOf(row).every(canBeLabel));
  const asAnswers = answers.every((row) => !wordsOf(row).some(place));
  const further = labels.some((row) => wordsOf(row).slice(1).some(place));
  const blank = answers.every((row) => wordsOf(row).every((words) => words === ''));
  return alike && asLabels && asAnswers && (further || blank) ? labels : [];
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
function isBeside(table: TableNode): boolean {
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
