import type {
  AbbreviationNode,
  BlockNode,
  BreakNode,
  DocumentNode,
  EmphasisNode,
  FieldNode,
  FigureNode,
  HeadingLevel,
  HeadingNode,
  InlineNode,
  LanguageNode,
  LinkNode,
  ListItem,
  ListNode,
  NoteNode,
  PageBreakNode,
  ParagraphNode,
  StrongNode,
  TableCell,
  TableNode,
  TextNode,
} from './node.ts';

/** Words of a paragraph: one text, one inline node, or several of both. */
export type InlineInput = string | InlineNode | readonly (string | InlineNode)[];
/** Blocks of an item, a cell or a note: a text becomes one paragraph. */
export type BlockInput = string | BlockNode | readonly (string | BlockNode)[];
/** What every block may be given: the name of the section that starts there. */
export interface BlockOptions {
  readonly anchor?: string;
}

const inlines = (input: InlineInput): readonly InlineNode[] =>
  typeof input === 'string'
    ? input === ''
      ? []
      : [{ type: 'text', value: input }]
    : 'type' in input
      ? [input]
      : input.map((part) => (typeof part === 'string' ? text(part) : part));

const blocks = (input: BlockInput): readonly BlockNode[] =>
  typeof input === 'string'
    ? input === ''
      ? []
      : [p(input)]
    : 'type' in input
      ? [input]
      : input.map((part) => (typeof part === 'string' ? p(part) : part));

/**
 * A whole document.
 *
 * @example
 * ```ts
 * import { doc, heading, p, renderMarkdown } from 'plan-sante/document';
 * const page = doc({ title: 'Fiche P1', language: 'fr' }, [heading(1, 'Fiche P1'), p('Prévention')]);
 * console.log(renderMarkdown(page));
 * ```
 */
export function doc(
  about: { readonly title: string; readonly language: string } & Partial<Omit<DocumentNode, 'type' | 'children'>>,
  children: BlockInput,
): DocumentNode {
  return { type: 'document', ...about, children: blocks(children) };
}

/** A heading of level 1 to 6. */
export function heading(level: HeadingLevel, content: InlineInput, options: BlockOptions = {}): HeadingNode {
  return { type: 'heading', level, ...options, children: inlines(content) };
}

/** A paragraph. */
export function p(content: InlineInput, options: BlockOptions = {}): ParagraphNode {
  return { type: 'paragraph', ...options, children: inlines(content) };
}

/** A run of text. */
export function text(value: string): TextNode {
  return { type: 'text', value };
}

/** Important words. */
export function strong(content: InlineInput): StrongNode {
  return { type: 'strong', children: inlines(content) };
}

/** Stressed words. */
export function em(content: InlineInput): EmphasisNode {
  return { type: 'emphasis', children: inlines(content) };
}

/** A link. Without words of its own it shows its target. */
export function link(url: string, content: InlineInput = url): LinkNode {
  return { type: 'link', url, children: inlines(content) };
}

/** A short form with what it stands for. */
export function abbr(value: string, title: string): AbbreviationNode {
  return { type: 'abbreviation', value, title };
}

/** Words in another language. */
export function lang(language: string, content: InlineInput): LanguageNode {
  return { type: 'language', language, children: inlines(content) };
}

/** A line break inside a paragraph. */
export function br(): BreakNode {
  return { type: 'break' };
}

/** A place to fill in; a `text` control unless told otherwise. */
export function field(
  name: string,
  label: string,
  options: Partial<Omit<FieldNode, 'type' | 'name' | 'label'>> = {},
): FieldNode {
  return { type: 'field', name, control: 'text', label, ...options };
}

/** A list item: its own blocks, nested lists among them. */
export function item(content: BlockInput): ListItem {
  return { children: blocks(content) };
}

/** A list with bullets. Each entry is a text, a block, several blocks, or an {@link item}. */
export function ul(items: readonly (BlockInput | ListItem)[], options: BlockOptions = {}): ListNode {
  return { type: 'list', ordered: false, ...options, items: items.map(toItem) };
}

/** A numbered list, from 1 unless `start` is given. */
export function ol(
  items: readonly (BlockInput | ListItem)[],
  options: BlockOptions & { readonly start?: number } = {},
): ListNode {
  return { type: 'list', ordered: true, ...options, items: items.map(toItem) };
}

function toItem(entry: BlockInput | ListItem): ListItem {
  return typeof entry === 'object' && 'children' in entry && !('type' in entry) ? entry : item(entry as BlockInput);
}

/** A table cell; `colspan` and `rowspan` let it stand over several columns or rows. */
export function cell(
  content: BlockInput,
  spans: { readonly colspan?: number; readonly rowspan?: number } = {},
): TableCell {
  return { children: blocks(content), ...spans };
}

/** A table from its rows; the first row is the header unless `headerRows` says otherwise. */
export function table(
  rows: readonly (readonly (BlockInput | TableCell)[])[],
  options: BlockOptions & {
    readonly caption?: InlineInput;
    readonly headerRows?: number;
    readonly rowHeaders?: boolean;
    readonly widths?: readonly number[];
  } = {},
): TableNode {
  const { caption, headerRows = 1, ...rest } = options;
  return {
    type: 'table',
    ...rest,
    ...(caption === undefined ? {} : { caption: inlines(caption) }),
    headerRows,
    rows: rows.map((cells) => ({ cells: cells.map(toCell) })),
  };
}

function toCell(entry: BlockInput | TableCell): TableCell {
  return typeof entry === 'object' && 'children' in entry && !('type' in entry) ? entry : cell(entry as BlockInput);
}

/** A remark set apart: `info`, `warning`, or `help` for the person who fills a form. */
export function note(kind: NoteNode['kind'], content: BlockInput, options: BlockOptions = {}): NoteNode {
  return { type: 'note', kind, ...options, children: blocks(content) };
}

/** A picture as SVG text with its description, and the same data as blocks. */
export function figure(
  svg: string,
  alternative: string,
  options: BlockOptions & { readonly caption?: InlineInput; readonly data?: BlockInput } = {},
): FigureNode {
  const { caption, data, ...rest } = options;
  return {
    type: 'figure',
    svg,
    alternative,
    ...rest,
    ...(caption === undefined ? {} : { caption: inlines(caption) }),
    ...(data === undefined ? {} : { data: blocks(data) }),
  };
}

/** The start of a new page. */
export function pageBreak(options: BlockOptions = {}): PageBreakNode {
  return { type: 'page-break', ...options };
}
