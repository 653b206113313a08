import { requireBytes, requireList, usageError } from '../errors/index.ts';
import { requireOptions } from '../i18n/index.ts';
import type { Chart } from './chart.ts';
import { chartAlternative, chartData } from './chart-content.ts';
import { chartFaults } from './chart-faults.ts';
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

const inlines = (caller: string, input: InlineInput): readonly InlineNode[] =>
  parts(caller, input, 'words: a text, a node or a list of them', text);

const blocks = (caller: string, input: BlockInput): readonly BlockNode[] =>
  parts<BlockNode>(caller, input, 'blocks: a text, a node or a list of them', (words) => p(words));

function parts<Node extends { readonly type: string }>(
  caller: string,
  input: string | Node | readonly (string | Node)[],
  expected: string,
  made: (words: string) => Node,
): readonly Node[] {
  if (typeof input === 'string') return input === '' ? [] : [made(input)];
  if (!isList(input)) {
    if (typeof input === 'object' && input !== null && 'type' in input) return [input];
    throw usageError(caller, expected, input);
  }
  requireList(caller, expected, input);
  return input.map((part) => (typeof part === 'string' ? made(part) : part));
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value);
}

function isRecord<T>(value: T): value is Extract<T, object> {
  return typeof value === 'object' && value !== null;
}

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
  return { type: 'document', ...about, children: blocks('doc', children) };
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
  requireOptions('heading', options, { anchor: true });
  return { type: 'heading', level, ...options, children: inlines('heading', content) };
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
  requireOptions('p', options, { anchor: true });
  return { type: 'paragraph', ...options, children: inlines('p', content) };
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
  return { type: 'strong', children: inlines('strong', content) };
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
  return { type: 'emphasis', children: inlines('em', content) };
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
  return { type: 'link', url, children: inlines('link', content) };
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
  return { type: 'language', language, children: inlines('lang', content) };
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
  return { children: blocks('item', content) };
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
  requireOptions('ul', options, { anchor: true });
  requireList('ul', 'a list of items', items);
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
  requireOptions('ol', options, { anchor: true, start: true });
  requireList('ol', 'a list of items', items);
  return { type: 'list', ordered: true, ...options, items: items.map(toItem) };
}

function toItem(entry: BlockInput | ListItem): ListItem {
  return isRecord(entry) && 'children' in entry && !('type' in entry) ? entry : item(entry as BlockInput);
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
  return { children: blocks('cell', content), ...spans };
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
  requireOptions('table', options, { anchor: true, caption: true, headerRows: true, rowHeaders: true, widths: true });
  requireList('table', 'a list of rows', rows);
  const { caption, headerRows = 1, ...rest } = options;
  return {
    type: 'table',
    ...rest,
    ...(caption === undefined ? {} : { caption: inlines('table', caption) }),
    headerRows,
    rows: rows.map((cells) => {
      requireList('table', 'rows that are lists of cells', cells);
      return { cells: cells.map(toCell) };
    }),
  };
}

function toCell(entry: BlockInput | TableCell): TableCell {
  return isRecord(entry) && 'children' in entry && !('type' in entry) ? entry : cell(entry as BlockInput);
}

/**
 * A remark set apart: `info`, `warning`, `help` for the person who fills a form, `illustrative` beside values made up for
 * illustration, or `source` for where the words around it were taken from.
 *
 * @example
 * ```ts
 * import { note } from 'plan-sante/document';
 * console.log(note('warning', 'Notes illustratives').kind); // 'warning'
 * ```
 */
export function note(kind: NoteNode['kind'], content: BlockInput, options: BlockOptions = {}): NoteNode {
  requireOptions('note', options, { anchor: true });
  return { type: 'note', kind, ...options, children: blocks('note', content) };
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
  requireOptions('figure', options, { anchor: true, caption: true, data: true });
  const { caption, data, ...rest } = options;
  return {
    type: 'figure',
    svg,
    alternative,
    ...rest,
    ...(caption === undefined ? {} : { caption: inlines('figure', caption) }),
    ...(data === undefined ? {} : { data: blocks('figure', data) }),
  };
}

/**
 * A picture made of dots: the bytes of a PNG or JPEG file, with words for those who do not see it.
 *
 * `svg` is the same picture in lines, for programs that show such; the dots stand in for it elsewhere. What the bytes are and how
 * large, they say themselves: a file of another kind, a damaged one and one too large are issues of every writer, and so is a
 * picture without words (`missing-alternative`).
 *
 * @example
 * ```ts
 * import { doc, picture, plainText } from 'plan-sante/document';
 * const logo = Uint8Array.from(
 *   atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='),
 *   (letter) => letter.charCodeAt(0),
 * );
 * console.log(plainText(picture(logo, 'Logo de l’agence'))); // 'Logo de l’agence'
 * ```
 */
export function picture(
  bytes: Uint8Array,
  alternative: string,
  options: BlockOptions & { readonly caption?: InlineInput; readonly data?: BlockInput; readonly svg?: string } = {},
): FigureNode {
  requireOptions('picture', options, { anchor: true, caption: true, data: true, svg: true });
  requireBytes('picture', bytes);
  const { svg = '', ...rest } = options;
  return { ...figure(svg, alternative, rest), picture: { bytes } };
}

/**
 * A figure from its description: Word and PowerPoint files get a chart that can be edited, HTML a picture for wide and one for
 * narrow screens, and every format the message, the notes and the table of the values.
 *
 * The alternative text is the message with the first figures, unless you give a better one.
 *
 * @example
 * ```ts
 * import { chart, doc, renderMarkdown } from 'plan-sante/document';
 * const bars = chart({
 *   kind: 'bars',
 *   title: 'P4 arrive en tête avec 78 points sur 100',
 *   locale: 'fr',
 *   heading: 'Projet',
 *   categories: [{ id: 'P4', label: 'Ambassadeurs santé', look: 'highlight' }, { id: 'A6', label: 'Fidéliser' }],
 *   series: [{ name: 'Note', unit: 'sur 100', decimals: 1, values: [78.1, 69.4] }],
 *   scale: { max: 100 },
 * });
 * const page = doc({ title: 'Classement', language: 'fr' }, [bars]);
 * console.log(renderMarkdown(page).includes('| P4 Ambassadeurs santé | 78,1 |')); // true
 * ```
 */
export function chart(description: Chart, options: BlockOptions & { readonly alternative?: string } = {}): FigureNode {
  requireOptions('chart', options, { anchor: true, alternative: true });
  const [fault] = chartFaults(description);
  if (fault !== undefined) throw usageError('chart', `${fault.path.join('.')}: ${fault.expected}`, fault.found);
  const { alternative = chartAlternative(description), ...rest } = options;
  return {
    type: 'figure',
    svg: '',
    chart: description,
    alternative,
    ...rest,
    caption: [text(description.title)],
    data: chartData(description),
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
  requireOptions('pageBreak', options, { anchor: true });
  return { type: 'page-break', ...options };
}
