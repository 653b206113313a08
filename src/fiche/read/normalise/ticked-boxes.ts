import {
  type BlockNode,
  br,
  type InlineNode,
  type ListItem,
  type ParagraphNode,
  type TableNode,
} from '../../../document/index.ts';
import { textOf, visitKnown } from '../../../document/visit.ts';
import { partsInWords } from '../../../i18n/index.ts';
import { append } from '../../../internal/append.ts';
import { isPartField } from '../../fiche-field.ts';
import { type FicheContext, lineOf } from '../context.ts';
import { linesOf, mapWords, type Page, placeOf } from '../page.ts';

/**
 * Boxes as people tick them: signs of Unicode, those of the Wingdings font that word processors put in, and brackets. Each row is
 * a family, ticked signs before empty ones: a square is a box only where the page also has a square that is ticked, or one that
 * is not, because alone it is a bullet.
 */
const FAMILIES: readonly { readonly ticked: string; readonly empty: string; readonly sure: boolean }[] = [
  { ticked: '☒☑⊠🗹🗷🗵✅☑️\uf052\uf053\uf0fd\uf0fe', empty: '☐▢🗆⬜\uf06f\uf0a8', sure: true },
  { ticked: '■◼⬛▣🔳', empty: '□◻❑❏❐❒🔲☐▢⬜', sure: false },
  { ticked: '●◉⦿🔘⚫⬤', empty: '○◯⚪❍', sure: false },
  { ticked: '▪', empty: '▫', sure: false },
  { ticked: '☒☑⊠✅✓✔✗✘', empty: '□◻❑❏❐❒🔲○◯⚪❍☐▢⬜🗆\u20de', sure: false },
];
const BRACKETS = /[[(]([xX✓✔✗✘*•●■]|[\s_]{0,2})[\])]/g;
/** Brackets that hold nothing: then those with a cross are boxes too. */
const EMPTY_BRACKETS = /\[[\s_]{0,2}\]|\([\s_]{0,2}\)/;

/** The boxes of a page written one way: ☒ for those that are ticked, ☐ for the others. */
function withPlainBoxes(page: Page, context: FicheContext): Page {
  const words = page.map((block) => textOf(block)).join('\n');
  const signs = new Map<string, string>();
  for (const { ticked, empty, sure } of FAMILIES) {
    const pair = [ticked, empty].every((family) => Array.from(family).some((sign) => words.includes(sign)));
    if (!pair && !sure) continue;
    for (const sign of ticked) signs.set(sign, '☒');
    for (const sign of empty) signs.set(sign, '☐');
  }
  // Brackets are boxes where one of them is empty: "(x)" alone is a note. In a list of steps they say what is done.
  const bracketed = EMPTY_BRACKETS.test(words);
  if (!bracketed && ![...signs.keys()].some((sign) => words.includes(sign))) return page;
  const plain = (text: string) => Array.from(text, (sign) => signs.get(sign) ?? sign).join('');
  const unbracketed = (text: string) =>
    plain(text.replace(BRACKETS, (_box, sign: string) => (/^[\s_]*$/.test(sign) ? '☐' : '☒')));
  let inParts = false;
  return page.flatMap((block) => {
    if (block.type === 'heading') {
      const section = context.recognition.heading(lineOf(block, context))?.section;
      inParts = section?.field !== undefined && isPartField(section.field);
    }
    const tasks = !bracketed || (block.type === 'list' && inParts);
    return mapWords([block], (inlines) => inlines.map((inline) => written(inline, tasks ? plain : unbracketed)));
  });
}

function written(inline: InlineNode, plain: (text: string) => string): InlineNode {
  if (inline.type === 'text') return { ...inline, value: plain(inline.value) };
  return 'children' in inline
    ? ({ ...inline, children: inline.children.map((child) => written(child, plain)) } as InlineNode)
    : inline;
}

const TICKED = /☒/u;
const BOX = /([☒☐])/u;

/**
 * Keeps the ticked choices of a form, without their boxes; those left unticked are told, not taken. Where nothing at all is ticked,
 * boxes are bullets, and that is said.
 */
export function keepTicked(page: Page, context: FicheContext): Page {
  const blocks = withPlainBoxes(page, context);
  // Nothing was written anew: no sign of a box stands on the page.
  if (blocks === page) return page;
  let boxes = false;
  let ticked = false;
  for (const block of blocks) {
    visitKnown(block, (node) => {
      if (node.type !== 'text' || !BOX.test(node.value)) return;
      boxes = true;
      ticked ||= TICKED.test(node.value);
    });
  }
  if (!boxes) return blocks;
  return tickedBlocks(blocks, ticked, context);
}

function tickedBlocks(blocks: readonly BlockNode[], ticked: boolean, context: FicheContext): readonly BlockNode[] {
  return blocks.flatMap((block): readonly BlockNode[] => {
    switch (block.type) {
      case 'paragraph': {
        const kept = tickedParagraph(block, ticked, context);
        return kept === undefined ? [] : [kept];
      }
      case 'list': {
        const items = block.items.flatMap((item) => tickedItem(item, ticked, context));
        return items.length === 0 ? [] : [{ ...block, items }];
      }
      case 'table': {
        const chosen = chosenRows(block, ticked, context);
        if (chosen !== undefined) return chosen;
        const rows = block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, children: tickedBlocks(cell.children, ticked, context) })),
        }));
        return [{ ...block, rows }];
      }
      case 'note':
        return [{ ...block, children: tickedBlocks(block.children, ticked, context) }];
      default:
        return [block];
    }
  });
}

const BOX_ALONE = /^[☒☐]$/u;

/** A table of choices, each row a box in a cell of its own beside its words, is a list of those that are ticked. */
function chosenRows(table: TableNode, ticked: boolean, context: FicheContext): readonly BlockNode[] | undefined {
  if (!ticked || table.rows.length < 2) return undefined;
  const choices = table.rows.map((row) => {
    const boxes = row.cells.filter((cell) => BOX_ALONE.test(lineOf(cell, context)));
    const words = row.cells.filter((cell) => !boxes.includes(cell) && lineOf(cell, context) !== '');
    return { row, box: boxes.length === 1 && boxes[0] !== undefined ? lineOf(boxes[0], context) : undefined, words };
  });
  if (choices.some(({ box, words }) => box === undefined || words.length === 0)) return undefined;
  const items = choices.flatMap(({ row, box, words }): readonly ListItem[] => {
    const children = words.flatMap((cell) => cell.children);
    if (TICKED.test(box ?? '')) return [{ children, ...placeOf(row) }];
    for (const block of children) sayUnticked(lineOf(block, context), block, context);
    return [];
  });
  return items.length === 0 ? [] : [{ type: 'list', ordered: false, items, ...placeOf(table) }];
}

/** What stands under a choice goes with it. */
function tickedItem(item: ListItem, ticked: boolean, context: FicheContext): readonly ListItem[] {
  const [first, ...under] = item.children;
  if (first?.type !== 'paragraph') return [{ ...item, children: tickedBlocks(item.children, ticked, context) }];
  const kept = tickedParagraph(first, ticked, context);
  if (kept !== undefined) return [{ ...item, children: [kept, ...tickedBlocks(under, ticked, context)] }];
  for (const block of under) sayUnticked(lineOf(block, context), block, context);
  return [];
}

/** A line cut at its boxes: what stands before the first, and each choice with its box. */
interface Choice {
  /** Absent for what is no choice. */
  readonly box: string | undefined;
  readonly words: InlineNode[];
}

function tickedParagraph(block: ParagraphNode, ticked: boolean, context: FicheContext): ParagraphNode | undefined {
  if (!BOX.test(lineOf(block, context))) return block;
  const lines: InlineNode[][] = [];
  for (const line of linesOf(block.children)) {
    const choices = choicesOf(line, context);
    const chosen = choices.filter(({ box }) => box === undefined || !ticked || TICKED.test(box));
    const left = choices.filter((choice) => !chosen.includes(choice));
    if (left.length > 0)
      sayUnticked(
        partsInWords(
          left.map(({ words }) => lineOf(words, context)),
          context.locale,
        ),
        block,
        context,
      );
    if (!ticked) sayUnticked(lineOf(line, context), block, context, 'fiche-boxes-as-bullets');
    chosen.forEach(({ box, words }, index) => {
      const goesOn = box !== undefined && index === 1 && chosen[0]?.box === undefined;
      if (goesOn) append(lines.at(-1) ?? [], words);
      else lines.push([...words]);
    });
  }
  const children = lines.flatMap((line, index) => (index === 0 ? line : [br(), ...line]));
  return lineOf(children, context) === '' ? undefined : { ...block, children };
}

/** "☒ oui ☐ non", or "oui ☒ non ☐" when the line ends with a box. A line of boxes alone stays as it is. */
function choicesOf(line: readonly InlineNode[], context: FicheContext): readonly Choice[] {
  const choices: Choice[] = [];
  let open: Choice = { box: undefined, words: [] };
  const close = (box: string | undefined) => {
    if (lineOf(open.words, context) !== '' || open.box !== undefined) choices.push(open);
    open = { box, words: [] };
  };
  for (const inline of line) {
    if (inline.type !== 'text') {
      open.words.push(inline);
      continue;
    }
    inline.value.split(BOX).forEach((part, index) => {
      if (index % 2 === 1) close(part);
      else if (part.trim() !== '')
        open.words.push({ ...inline, value: open.words.length === 0 ? part.trimStart() : part });
    });
  }
  close(undefined);
  if (choices.every(({ words }) => words.length === 0)) return [{ box: undefined, words: [...line] }];
  const last = choices.at(-1);
  if (choices[0]?.box !== undefined || last?.box === undefined || last.words.length > 0) return choices;
  const after = choices.slice(0, -1).map(({ words }, index) => ({ box: choices[index + 1]?.box, words }));
  return labelApart(after);
}

/** "Acquis : oui ☐ non ☒": what stands before the colon is no choice. */
function labelApart(choices: readonly Choice[]): readonly Choice[] {
  const [first, ...others] = choices;
  const [text, ...rest] = first?.words ?? [];
  const colon = text?.type === 'text' ? text.value.indexOf(':') : -1;
  if (first === undefined || text?.type !== 'text' || colon < 0) return choices;
  const label: Choice = { box: undefined, words: [{ ...text, value: `${text.value.slice(0, colon + 1)} ` }] };
  const words = { ...text, value: text.value.slice(colon + 1).trimStart() };
  return [label, { ...first, words: words.value === '' ? rest : [words, ...rest] }, ...others];
}

function sayUnticked(
  found: string,
  { at }: BlockNode,
  context: FicheContext,
  code: 'fiche-box-unticked' | 'fiche-boxes-as-bullets' = 'fiche-box-unticked',
): void {
  if (found === '') return;
  const severity = code === 'fiche-box-unticked' ? 'info' : 'warning';
  context.report({ code, severity, at, params: { found } });
}
