import { requireOptions } from '../i18n/index.ts';
import { append } from '../internal/append.ts';
import { defined } from '../internal/defined.ts';
import { type ByType, byType } from './by-type.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { fieldText } from './field-value.ts';
import type { Address, BlockNode, DocumentNode, FigureNode, InlineNode, TableNode } from './node.ts';
import { requireTree } from './require-document.ts';
import { safeUrl } from './safe-url.ts';
import { tableGrid } from './table-grid.ts';
import type { NodePath } from './visit.ts';

/** One piece of content where it stands. */
export interface ContentPiece {
  /** What it is: `heading 2`, `paragraph`, `item •`, `item 3.`, `cell`, `header`, `caption`, `figure`, `field`, `link`. */
  readonly kind: string;
  readonly text: string;
  readonly path: NodePath;
  readonly at?: Address;
}

/** One difference: a piece that says something else (`both`), or that only one document has. */
export interface ContentDifference {
  readonly kind: 'changed' | 'missing' | 'added';
  readonly a?: ContentPiece;
  readonly b?: ContentPiece;
}

/** Whether two documents say the same, and where they first do not. */
export interface ContentComparison {
  readonly same: boolean;
  /** The first differences in reading order. */
  readonly differences: readonly ContentDifference[];
}

/** What counts as content. */
export interface SameContentOptions {
  /** Whether the levels of headings count; yes unless told otherwise (slides made by others have none). */
  readonly headingLevels?: boolean;
  /** Whether the targets of links count; yes unless told otherwise. */
  readonly links?: boolean;
  /** Whether help notes count; no unless told otherwise: they guide who fills a form. */
  readonly help?: boolean;
  /** How many differences are told at most; 10 unless told otherwise. */
  readonly most?: number;
}

/**
 * Whether two trees hold the same content: headings with their levels, paragraphs, list items with their depth and number,
 * table cells with their row, column and spans, captions, descriptions of figures, values of fields, targets of links, in the
 * same order.
 *
 * Words for the speaker do not count. Form does not count either: strong, emphasis, languages, long forms of abbreviations, anchors, widths, page breaks, the pictures
 * themselves, the kind of a note, runs of blanks (no-break ones included), empty blocks and empty cells at the end of a row.
 *
 * Source: RGAA 4.1, criterion 13.4 (the accessible version of a document gives the same information).
 *
 * @example
 * ```ts
 * import { doc, p, sameContent, strong } from 'plan-sante/document';
 * const a = doc({ title: 'T', language: 'fr' }, [p(['Un ', strong('constat')])]);
 * const b = doc({ title: 'T', language: 'fr' }, [p('Un constat')]);
 * console.log(sameContent(a, b).same); // true
 * ```
 */
export function sameContent(a: DocumentNode, b: DocumentNode, options: SameContentOptions = {}): ContentComparison {
  requireOptions('sameContent', options, { headingLevels: true, links: true, help: true, most: true });
  requireTree('sameContent', a);
  requireTree('sameContent', b);
  const left = contentOf(a, options);
  const right = contentOf(b, options);
  const most = options.most ?? 10;
  const differences: ContentDifference[] = [];
  let i = 0;
  let j = 0;
  while ((i < left.length || j < right.length) && differences.length < most) {
    const x = left[i];
    const y = right[j];
    if (x !== undefined && y !== undefined && equal(x, y)) {
      i++;
      j++;
      continue;
    }
    const step = resync(left, right, i, j);
    if (step.left === 0 && step.right === 0) break;
    append(differences, differencesOf(left.slice(i, i + step.left), right.slice(j, j + step.right)));
    i += step.left;
    j += step.right;
  }
  return { same: differences.length === 0, differences: differences.slice(0, most) };
}

/** Pieces of one side beside those of the other, until both go on alike. */
function differencesOf(before: readonly ContentPiece[], after: readonly ContentPiece[]): readonly ContentDifference[] {
  return Array.from({ length: Math.max(before.length, after.length) }, (_, k) => {
    const [a, b] = [before[k], after[k]];
    return { kind: a === undefined ? 'added' : b === undefined ? 'missing' : 'changed', ...defined({ a, b }) };
  });
}

function equal(a: ContentPiece, b: ContentPiece): boolean {
  return a.kind === b.kind && a.text === b.text;
}

const LOOK_AHEAD = 20;

/** The smallest steps after which both sides agree again; one on each side when they do not soon. */
function resync(
  left: readonly ContentPiece[],
  right: readonly ContentPiece[],
  i: number,
  j: number,
): { readonly left: number; readonly right: number } {
  const restLeft = left.length - i;
  const restRight = right.length - j;
  if (restLeft === 0) return { left: 0, right: restRight };
  if (restRight === 0) return { left: restLeft, right: 0 };
  for (let sum = 1; sum <= LOOK_AHEAD; sum++) {
    for (let l = 0; l <= sum; l++) {
      const x = left[i + l];
      const y = right[j + sum - l];
      if (x !== undefined && y !== undefined && equal(x, y)) return { left: l, right: sum - l };
    }
  }
  return { left: 1, right: 1 };
}

/**
 * The content of a document as a row of pieces: what {@link sameContent} compares.
 *
 * @example
 * ```ts
 * import { contentOf, doc, heading, ul } from 'plan-sante/document';
 * const page = doc({ title: 'Note', language: 'fr' }, [heading(1, 'Constat'), ul(['Peu de relais'])]);
 * console.log(contentOf(page).map(({ text }) => text)); // [ 'Constat', 'Peu de relais' ]
 * ```
 */
export function contentOf(document: DocumentNode, options: SameContentOptions = {}): readonly ContentPiece[] {
  requireTree('contentOf', document);
  requireOptions('contentOf', options, { headingLevels: true, links: true, help: true, most: true });
  const pieces: ContentPiece[] = [];
  collectBlocks(document.children, { pieces, options, prefix: '' }, ['children'], undefined);
  return pieces;
}

interface Collecting {
  readonly pieces: ContentPiece[];
  readonly options: SameContentOptions;
  /** The list or cell around: said by every piece inside it. */
  readonly prefix: string;
}

function collectBlocks(
  blocks: readonly BlockNode[],
  state: Collecting,
  path: NodePath,
  outer: Address | undefined,
): void {
  blocks.forEach((block, index) => {
    byType(COLLECT, block, state, [...path, index], block.at ?? outer);
  });
}

const COLLECT: ByType<BlockNode, [state: Collecting, path: NodePath, at: Address | undefined], void> = {
  heading({ level, children }, state, path, at) {
    const what = state.options.headingLevels === false ? 'heading' : `heading ${level}`;
    collectWords(what, children, state, path, at);
  },
  paragraph: ({ children }, state, path, at) => collectWords('paragraph', children, state, path, at),
  list(block, state, path, at) {
    block.items.forEach((item, index) => {
      const mark = block.ordered ? `${(block.start ?? 1) + index}.` : '•';
      const before = state.pieces.length;
      const itemPath = [...path, 'items', index, 'children'];
      const where = item.at ?? at;
      collectBlocks(item.children, { ...state, prefix: `${state.prefix}item ${mark} ` }, itemPath, where);
      // An item without words still is one.
      if (state.pieces.length === before) push(state, `item ${mark}`, '', itemPath, where);
    });
  },
  table(block, state, path, at) {
    collectCaption(block, state, path, at);
    for (const placed of tableGrid(block).cells.flat()) {
      const { cell, row, index, column, colspan, rowspan } = placed;
      const heads = row < block.headerRows || (block.rowHeaders === true && column === 0);
      const spans = colspan > 1 || rowspan > 1 ? ` over ${colspan} × ${rowspan}` : '';
      const prefix = `${state.prefix}${heads ? 'header' : 'cell'} ${row + 1}, ${column + 1}${spans} `;
      const cellPath = [...path, 'rows', row, 'cells', index, 'children'];
      collectBlocks(cell.children, { ...state, prefix }, cellPath, cell.at ?? at);
    }
  },
  note({ kind, children }, state, path, at) {
    if ((kind === 'help' && state.options.help !== true) || kind === 'speaker') return;
    collectBlocks(children, state, [...path, 'children'], at);
  },
  figure(block, state, path, at) {
    collectWords('figure', [{ type: 'text', value: block.alternative }], state, path, at);
    collectCaption(block, state, path, at);
    collectBlocks(block.data ?? [], state, [...path, 'data'], at);
  },
  'page-break': () => undefined,
};

function collectCaption(
  { caption }: TableNode | FigureNode,
  state: Collecting,
  path: NodePath,
  at: Address | undefined,
): void {
  if (caption !== undefined) collectWords('caption', caption, state, [...path, 'caption'], at);
}

function push(state: Collecting, kind: string, text: string, path: NodePath, at: Address | undefined): void {
  state.pieces.push({ kind: `${state.prefix}${kind}`, text, path, ...defined({ at }) });
}

function collectWords(
  kind: string,
  inlines: readonly InlineNode[],
  state: Collecting,
  path: NodePath,
  at: Address | undefined,
): void {
  const targets: string[] = [];
  const text = foldBlanks(wordsOf(inlines, targets, false));
  if (text === '') return;
  push(state, kind, text, path, at);
  if (state.options.links !== false) for (const target of targets) push(state, 'link', target, path, at);
}

function wordsOf(inlines: readonly InlineNode[], targets: string[], inLink: boolean): string {
  return inlines.map((inline) => byType(WORDS, inline, targets, inLink)).join('');
}

const inside = (
  { children }: { readonly children: readonly InlineNode[] },
  targets: string[],
  inLink: boolean,
): string => wordsOf(children, targets, inLink);

const WORDS: ByType<InlineNode, [targets: string[], inLink: boolean], string> = {
  text: ({ value }) => value,
  abbreviation: ({ value }) => cleanLine(value),
  break: () => '\n',
  field: (field) => fieldText(field) ?? '',
  link(link, targets, inLink) {
    const url = inLink ? undefined : safeUrl(link.url);
    const words = wordsOf(link.children, targets, inLink || url !== undefined);
    if (url !== undefined) targets.push(url);
    return words === '' && url !== undefined ? url : words;
  },
  strong: inside,
  emphasis: inside,
  language: inside,
};

/** One space for any run of blanks, one line end for any run with line ends, none at the ends; controls never count. */
function foldBlanks(text: string): string {
  return cleanText(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
