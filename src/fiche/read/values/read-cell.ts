import { bulletLength } from '../../../document/bullet.ts';
import type { Address, BlockNode, InlineNode, TableCell } from '../../../document/index.ts';
import { ficheLabels, LOCALES } from '../../../i18n/index.ts';
import { foldText, nearest } from '../../../internal/text.ts';
import { readPartialDate, writePartialDate } from '../../../model/index.ts';
import { choicesOf, codeOfWords, type PrintedVocabulary } from '../../code-words.ts';
import type { CellShape } from '../../fiche-field.ts';
import type { FicheSection } from '../../fiche-template.ts';
import { measuredWords, quantityOfPaper } from '../../quantity-on-paper.ts';
import { NUMERIC_MEMBERS, numberOfWords, QUANTITY_MEMBERS } from '../../quantity-words.ts';
import { type FicheContext, lineOf, sayFound, wordsOf } from '../context.ts';
import { isNoAnswer } from '../recognise/no-answer.ts';
import { itemText } from './read-items.ts';
import { splitAtTop, splitRunOn } from './split-run-on.ts';

/** Where a cell stands, for what is said about it. */
interface CellPlace {
  readonly section: FicheSection;
  readonly path: readonly (string | number)[];
  readonly at: Address | undefined;
}

/** What a cell says; `undefined` when it says nothing. */
export function readCell(shape: CellShape, cell: TableCell, place: CellPlace, context: FicheContext): unknown {
  const words = lineOf(cell, context);
  if (words === '') return undefined;
  if (context.anchored || !isNoAnswer(words)) return SHAPES[shape](cell, place, context);
  sayFound('fiche-no-answer', words, place, context);
  return undefined;
}

type CellReader = (cell: TableCell, place: CellPlace, context: FicheContext) => unknown;

/** How each kind of cell is read. */
const SHAPES: Readonly<Record<CellShape, CellReader>> = {
  label: (cell, _place, context) => lineOf(cell, context),
  text: (cell, _place, context) => wordsOf(cell, context),
  texts: readTexts,
  references: ({ children }, _place, context) => readLines(children, context),
  code: (cell, place, context) =>
    readCode('beneficiary-kind', fieldValue(cell) ?? lineOf(cell, context), place, context),
  codes: ({ children }, place, context) =>
    readLines(children, context).map((words) => readCode('stakeholder-role', words, place, context)),
  date: (cell, place, context) => readDate(lineOf(cell, context), place, context),
  address: readAddress,
  quantity: readQuantity,
};

/** The items of a cell. Lists, paragraphs and lines with bullets are sure; what ran together is cut with a word of warning. */
function readTexts(cell: TableCell, place: CellPlace, context: FicheContext): readonly string[] {
  const texts = readLines(cell.children, context);
  const [only] = texts;
  if (context.anchored || texts.length !== 1 || only === undefined || cell.children[0]?.type === 'list') return texts;
  const apart = [typedBullets(cell, only, context), splitAtTop(only, ';')].find((cut) => cut.length > 1);
  const parts = apart ?? splitRunOn(only, context.locale);
  if (parts.length === 1) {
    const count = splitAtTop(only, ',').length;
    if (count > 1) context.report({ code: 'fiche-cell-commas', severity: 'info', ...place, params: { count } });
    return texts;
  }
  context.report({
    code: 'fiche-cell-split',
    severity: 'warning',
    ...place,
    params: { count: parts.length, found: parts.map((part) => part.split(' ').slice(0, 3).join(' ')).join(' … | ') },
  });
  return parts;
}

/** Items that a bullet begins and that ran together on one line: "- Être écoutés - Rompre l'isolement". */
function typedBullets({ children }: TableCell, only: string, context: FicheContext): readonly string[] {
  const line = wordsOf(children, context);
  const glyph = line.slice(0, bulletLength(line)).trim();
  if (glyph.length !== 1) return [only];
  return only
    .split(` ${glyph} `)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** One text for each item of a list and each paragraph; lines with bullets count as items. */
function readLines(blocks: readonly BlockNode[], context: FicheContext): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.type === 'list') {
      return block.items.flatMap((entry) => {
        const text = itemText(entry, context);
        const under = entry.children.flatMap((child) => (child.type === 'list' ? readLines([child], context) : []));
        return text === '' ? under : [text, ...under];
      });
    }
    if (block.type === 'note') return block.kind === 'help' ? [] : readLines(block.children, context);
    const text = wordsOf(block, context);
    if (text === '') return [];
    const lines = text.split('\n');
    return lines.length > 1 || bulletLength(text) > 0
      ? lines.map((line) => line.slice(bulletLength(line))).filter((line) => line !== '')
      : [text];
  });
}

/** The value behind a field of a form, which may differ from the word it shows. */
function fieldValue(cell: TableCell): string | undefined {
  const block = cell.children[0];
  const inline = block?.type === 'paragraph' ? block.children.find(({ type }) => type === 'field') : undefined;
  return inline?.type === 'field' && inline.value !== '' ? inline.value : undefined;
}

function readCode(vocabulary: PrintedVocabulary, words: string, place: CellPlace, context: FicheContext): string {
  const { code, listed } = codeOfWords(vocabulary, words);
  if (!listed) {
    const choices = choicesOf(vocabulary, context.locale);
    const close = nearest(
      words,
      choices.map(({ label }) => label),
    );
    const params = { found: words, ...(close !== undefined && { nearest: close }) };
    context.report({ code: 'fiche-code-unknown', severity: 'warning', ...place, params });
  }
  return code.slice(0, 64);
}

/** A date as data writes it, or in words ("fin 2024"): as precise as it is said. */
function readDate(words: string, place: CellPlace, context: FicheContext): string | undefined {
  const date = readPartialDate(words);
  if (date.ok) return date.value;
  // "sept-26": a plan looks ahead, so two digits are a year of this century, and that is said.
  const ahead = readPartialDate(words, { pivot: 2099 });
  if (ahead.ok) {
    const params = { found: words, date: writePartialDate(ahead.value, context.locale) };
    context.report({ code: 'fiche-year-of-two-digits', severity: 'warning', ...place, params });
    return ahead.value;
  }
  context.report({ code: 'fiche-date-unreadable', severity: 'warning', ...place, params: { found: words } });
  return undefined;
}

function readAddress(cell: TableCell, place: CellPlace, context: FicheContext): string | undefined {
  const words = lineOf(cell, context);
  const target = linkTarget(cell.children);
  const address = [words, target].find((candidate) => candidate !== undefined && /^https?:\/\/[^\s]+$/.test(candidate));
  if (address !== undefined) return address;
  context.report({ code: 'fiche-address-unreadable', severity: 'warning', ...place, params: { found: words } });
  return undefined;
}

/** The target of the first link of a paragraph, the first of these blocks. */
export function linkTarget(blocks: readonly BlockNode[]): string | undefined {
  const find = (inlines: readonly InlineNode[]): string | undefined => {
    for (const inline of inlines) {
      if (inline.type === 'link') return inline.url;
      const inner = 'children' in inline ? find(inline.children) : undefined;
      if (inner !== undefined) return inner;
    }
    return undefined;
  };
  const block = blocks[0];
  return block?.type === 'paragraph' ? find(block.children) : undefined;
}

const MEMBER_BY_LABEL: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  LOCALES.flatMap((locale) =>
    QUANTITY_MEMBERS.map(([member, label]) => [foldText(ficheLabels[locale][label]), member] as const),
  ),
);

/** "Valeur : 12" and the like, one to a line. Words without label are kept as written, with the number they are. */
function readQuantity(cell: TableCell, place: CellPlace, context: FicheContext): Readonly<Record<string, unknown>> {
  const members: Record<string, unknown> = {};
  const written = readLines(cell.children, context).flatMap((line) => readMember(line, members, place, context));
  if (written.length === 0) return members;
  const [only] = written.length === 1 ? written : [];
  const alone = only !== undefined && Object.keys(members).length === 0;
  const own = alone && context.anchored ? quantityOfPaper(only) : undefined;
  if (own !== undefined) return { ...own };
  const value = only === undefined ? undefined : numberOfWords(only);
  if (value !== undefined) members['value'] ??= value;
  else if (alone && !context.anchored) Object.assign(members, measuredWords(only));
  members['asWritten'] ??= written.join(' ').slice(0, 500);
  return members;
}

/** Keeps what a line says of one member of a quantity; gives back the words that say none. */
function readMember(
  line: string,
  members: Record<string, unknown>,
  place: CellPlace,
  context: FicheContext,
): readonly string[] {
  const [, label = '', words = ''] = /^([^:]{1,40}?)\s*:\s*(.*)$/s.exec(line) ?? [];
  const member = MEMBER_BY_LABEL.get(foldText(label));
  if (member === undefined || words === '') return [line];
  if (!NUMERIC_MEMBERS.has(member)) {
    members[member] = member === 'qualifier' ? readCode('figure-qualifier', words, place, context) : words;
    return [];
  }
  const value = numberOfWords(words);
  if (value === undefined) {
    const params = { found: words, member };
    context.report({ code: 'fiche-number-unreadable', severity: 'warning', ...place, params });
    return [words];
  }
  members[member] = value;
  return [];
}
