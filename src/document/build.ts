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

/**
 * A heading of level 1 to 6.
 *
 * @example
 * ```ts
 * import { heading, plainText } from 'plan-sante/document';
 * console.log(plainText(heading(2, 'Constat', { anchor: 'constat' }))); // 'Constat'
 * ```
 */
export function heading(level: HeadingLevel, content: InlineInput, options: BlockOptions = {}): HeadingNode {
  return { type: 'heading', level, ...options, children: inlines(content) };
}

/**
 * A paragraph.
 *
 * @example
 * ```ts
 * import { p, plainText, strong } from 'plan-sante/document';
 * console.log(plainText(p([strong('Pilote'), ' : ARS']))); // 'Pilote : ARS'
 * ```
 */
export function p(content: InlineInput, options: BlockOptions = {}): ParagraphNode {
  return { type: 'paragraph', ...options, children: inlines(content) };
}

/**
 * A run of text.
 *
 * @example
 * ```ts
 * import { text } from 'plan-sante/document';
 * console.log(text('Constat').value); // 'Constat'
 * ```
 */
export function text(value: string): TextNode {
  return { type: 'text', value };
}

/**
 * Important words.
 *
 * @example
 * ```ts
 * import { doc, p, renderMarkdown, strong } from 'plan-sante/document';
 * const page = doc({ title: 'Note', language: 'fr' }, [p(strong('Urgent'))]);
 * console.log(renderMarkdown(page, { marks: false })); // '**Urgent**\n'
 * ```
 */
export function strong(content: InlineInput): StrongNode {
  return { type: 'strong', children: inlines(content) };
}

/**
 * Stressed words.
 *
 * @example
 * ```ts
 * import { doc, em, p, renderHtml } from 'plan-sante/document';
 * const page = doc({ title: 'Note', language: 'fr' }, [p(em('peut-être'))]);
 * console.log(renderHtml(page).includes('<em>peut-être</em>')); // true
 * ```
 */
export function em(content: InlineInput): EmphasisNode {
  return { type: 'emphasis', children: inlines(content) };
}

/**
 * A link. Without words of its own it shows its target.
 *
 * Writers keep the words and leave the target out when it is not http, https or mailto.
 *
 * @example
 * ```ts
 * import { link, plainText } from 'plan-sante/document';
 * console.log(plainText(link('https://sante.gouv.fr'))); // 'https://sante.gouv.fr'
 * console.log(plainText(link('https://sante.gouv.fr', 'le ministère'))); // 'le ministère'
 * ```
 */
export function link(url: string, content: InlineInput = url): LinkNode {
  return { type: 'link', url, children: inlines(content) };
}

/**
 * A short form with what it stands for.
 *
 * @example
 * ```ts
 * import { abbr, plainText } from 'plan-sante/document';
 * console.log(plainText(abbr('ARS', 'agence régionale de santé'))); // 'ARS'
 * ```
 */
export function abbr(value: string, title: string): AbbreviationNode {
  return { type: 'abbreviation', value, title };
}

/**
 * Words in another language.
 *
 * `language` is a BCP 47 tag; a malformed one is an issue of every writer.
 *
 * @example
 * ```ts
 * import { doc, lang, p, renderHtml } from 'plan-sante/document';
 * const page = doc({ title: 'Note', language: 'fr' }, [p(['le ', lang('lb', 'Gesondheetsdësch')])]);
 * console.log(renderHtml(page).includes('lang="lb"')); // true
 * ```
 */
export function lang(language: string, content: InlineInput): LanguageNode {
  return { type: 'language', language, children: inlines(content) };
}

/**
 * A line break inside a paragraph.
 *
 * @example
 * ```ts
 * import { br, p, plainText } from 'plan-sante/document';
 * console.log(plainText(p(['Metz', br(), 'Nancy']))); // 'Metz\nNancy'
 * ```
 */
export function br(): BreakNode {
  return { type: 'break' };
}

/**
 * A place to fill in; a `text` control unless told otherwise.
 *
 * `name` is `[a-z][a-z0-9-]*`, at most 39 characters: readers find the place again by it.
 *
 * @example
 * ```ts
 * import { doc, field, p, renderHtml } from 'plan-sante/document';
 * const day = field('start', 'Début', { control: 'date' });
 * const page = doc({ title: 'Formulaire', language: 'fr' }, [p(day)]);
 * console.log(renderHtml(page).includes('type="date"')); // true
 * ```
 */
export function field(
  name: string,
  label: string,
  options: Partial<Omit<FieldNode, 'type' | 'name' | 'label'>> = {},
): FieldNode {
  return { type: 'field', name, control: 'text', label, ...options };
}

/**
 * A list item: its own blocks, nested lists among them.
 *
 * @example
 * ```ts
 * import { item, p, plainText, ul } from 'plan-sante/document';
 * const list = ul([item([p('Prévenir'), ul(['à l’école'])])]);
 * console.log(list.items[0]?.children.length); // 2
 * ```
 */
export function item(content: BlockInput): ListItem {
  return { children: blocks(content) };
}

/**
 * A list with bullets. Each entry is a text, a block, several blocks, or an {@link item}.
 *
 * @example
 * ```ts
 * import { ul } from 'plan-sante/document';
 * console.log(ul(['Prévenir', 'Soigner']).items.length); // 2
 * ```
 */
export function ul(items: readonly (BlockInput | ListItem)[], options: BlockOptions = {}): ListNode {
  return { type: 'list', ordered: false, ...options, items: items.map(toItem) };
}

/**
 * A numbered list, from 1 unless `start` is given.
 *
 * @example
 * ```ts
 * import { ol } from 'plan-sante/document';
 * console.log(ol(['Suivre'], { start: 3 }).start); // 3
 * ```
 */
export function ol(
  items: readonly (BlockInput | ListItem)[],
  options: BlockOptions & { readonly start?: number } = {},
): ListNode {
  return { type: 'list', ordered: true, ...options, items: items.map(toItem) };
}

function toItem(entry: BlockInput | ListItem): ListItem {
  return typeof entry === 'object' && 'children' in entry && !('type' in entry) ? entry : item(entry as BlockInput);
}

/**
 * A table cell; `colspan` and `rowspan` let it stand over several columns or rows.
 *
 * @example
 * ```ts
 * import { cell, table } from 'plan-sante/document';
 * const rows = [[cell('Calendrier', { colspan: 2 })], ['Début', '2023']];
 * console.log(table(rows).rows[0]?.cells[0]?.colspan); // 2
 * ```
 */
export function cell(
  content: BlockInput,
  spans: { readonly colspan?: number; readonly rowspan?: number } = {},
): TableCell {
  return { children: blocks(content), ...spans };
}

/**
 * A table from its rows; the first row is the header unless `headerRows` says otherwise.
 *
 * `widths` are relative: `[1, 3]` gives the second column three quarters. `rowHeaders` says that first cells name their rows.
 *
 * @example
 * ```ts
 * import { doc, renderMarkdown, table } from 'plan-sante/document';
 * const actors = table([['Qui', 'Rôle'], ['ARS', 'pilote']], { widths: [1, 3] });
 * const page = doc({ title: 'Note', language: 'fr' }, [actors]);
 * console.log(renderMarkdown(page).includes('| ARS | pilote |')); // true
 * ```
 */
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

/**
 * A remark set apart: `info`, `warning`, or `help` for the person who fills a form.
 *
 * @example
 * ```ts
 * import { note } from 'plan-sante/document';
 * console.log(note('warning', 'Notes illustratives').kind); // 'warning'
 * ```
 */
export function note(kind: NoteNode['kind'], content: BlockInput, options: BlockOptions = {}): NoteNode {
  return { type: 'note', kind, ...options, children: blocks(content) };
}

/**
 * A picture as SVG text with its description, and the same data as blocks.
 *
 * The description is for those who do not see the picture, and for formats that carry none.
 *
 * @example
 * ```ts
 * import { figure, plainText, table } from 'plan-sante/document';
 * const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
 * const data = table([['Projet', 'Note'], ['P4', '78']]);
 * console.log(figure(svg, 'P4 est premier', { caption: 'Classement', data }).alternative); // 'P4 est premier'
 * ```
 */
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

/**
 * The start of a new page.
 *
 * Word files and printed pages begin a new page there, slides a new slide.
 *
 * @example
 * ```ts
 * import { doc, p, pageBreak } from 'plan-sante/document';
 * const page = doc({ title: 'Note', language: 'fr' }, [p('Un'), pageBreak(), p('Deux')]);
 * console.log(page.children.length); // 3
 * ```
 */
export function pageBreak(options: BlockOptions = {}): PageBreakNode {
  return { type: 'page-break', ...options };
}
