import type { Issue, Severity } from '../errors/index.ts';
import { type DocumentIssueKey, documentIssues, type Locale, requireOptions } from '../i18n/index.ts';
import { isAnchorName } from './anchor-name.ts';
import type { Chart } from './chart.ts';
import { chartFaults, countChartValues } from './chart-faults.ts';
import { directionEnds } from './direction-ends.ts';
import { documentIssue } from './document-issue.ts';
import { isLanguageTag } from './language-tag.ts';
import { DOCUMENT_LIMITS, type DocumentLimits } from './limits.ts';
import type {
  AnyNode,
  BlockNode,
  DocumentNode,
  FieldNode,
  FigureNode,
  InlineNode,
  ListNode,
  TableNode,
} from './node.ts';
import { pictureHeader } from './picture.ts';
import { requireDocument } from './require-document.ts';
import { safeUrl } from './safe-url.ts';
import { tableGrid } from './table-grid.ts';

/** How {@link checkDocument} works. */
export interface CheckDocumentOptions {
  /** Language of the messages; French unless told otherwise. */
  readonly locale?: Locale;
  readonly limits?: Partial<DocumentLimits>;
}

/**
 * What is wrong with a tree, in reading order.
 *
 * Errors, for which no writer writes: anchors, field names, languages and choices that are malformed (`invalid-value`),
 * anchors used twice (`duplicate-anchor`), spans that do not fit (`table-spans`), pictures that are no sound PNG or JPEG
 * (`picture-unreadable`), unknown nodes, limits. Warnings: heading
 * levels that jump (`heading-order`), rows that are too short, no title, links whose target will be left out (`dropped-url`),
 * pictures without words (`missing-alternative`).
 * Info: texts that change the direction of writing and do not end it (`open-direction`): writers end it where the text ends.
 *
 * @example
 * ```ts
 * import { checkDocument, doc, heading } from 'plan-sante/document';
 * const issues = checkDocument(doc({ title: 'T', language: 'fr' }, [heading(1, 'A'), heading(3, 'B')]), { locale: 'en' });
 * console.log(issues.map((issue) => issue.code)); // ['heading-order']
 * ```
 */
export function checkDocument(document: DocumentNode, options: CheckDocumentOptions = {}): readonly Issue[] {
  requireDocument('checkDocument', document);
  requireOptions('checkDocument', options, { locale: true, limits: true });
  const state: CheckState = {
    issues: [],
    anchors: new Set(),
    lastLevel: 0,
    nodes: 0,
    characters: 0,
    pictures: 0,
    pictureBytes: 0,
    turning: { count: 0, first: { key: 'children' } },
    full: false,
    locale: options.locale ?? 'fr',
    limits: { ...DOCUMENT_LIMITS, ...options.limits },
  };
  if (!isLanguageTag(document.language)) {
    invalid(state, undefined, 'language', document.language, 'BCP 47');
  }
  for (const [name, value] of Object.entries<unknown>(document.properties ?? {})) {
    if (typeof value !== 'string') invalid(state, { key: 'properties' }, name, typeof value, '"…"');
  }
  if (document.title.trim() === '') report(state, 'missing-title', 'warning', { key: 'title' }, {});
  checkBlocks(state, document, 'children', undefined, 1);
  const { count, first } = state.turning;
  if (count > 0) report(state, 'open-direction', 'info', first, { count });
  return state.issues;
}

/** One step of a path, linked to the steps before it: paths are only spelt out for issues. */
interface Step {
  readonly parent?: Step;
  readonly key: string | number;
}

interface CheckState {
  readonly issues: Issue[];
  readonly anchors: Set<string>;
  readonly locale: Locale;
  readonly limits: DocumentLimits;
  lastLevel: number;
  nodes: number;
  /** Characters of all texts. */
  characters: number;
  pictures: number;
  pictureBytes: number;
  /** Texts that change the direction of writing and do not end it, and where the first stands. */
  readonly turning: { count: number; first: Step };
  /** A limit was met: the rest is not looked at. */
  full: boolean;
}

/** Remarks told one by one; a tree of shared nodes has the same one a hundred thousand times. */
const MOST_REMARKS = 1000;

function report(
  state: CheckState,
  code: DocumentIssueKey,
  severity: Severity,
  step: Step,
  params: Readonly<Record<string, unknown>>,
): void {
  if (state.issues.length >= MOST_REMARKS && code !== 'limit-issues') {
    if (severity === 'error') stop(state, 'limit-issues', step, MOST_REMARKS);
    else if (state.issues.length === MOST_REMARKS) {
      report(state, 'limit-issues', 'warning', step, { limit: MOST_REMARKS });
    }
    return;
  }
  const path: (string | number)[] = [];
  for (let at: Step | undefined = step; at !== undefined; at = at.parent) path.push(at.key);
  state.issues.push(
    documentIssue(documentIssues, { code, severity, locale: state.locale, path: path.reverse(), params }),
  );
}

function invalid(
  state: CheckState,
  parent: Step | undefined,
  property: string,
  found: unknown,
  expected: string | readonly string[],
): void {
  report(state, 'invalid-value', 'error', below(parent, property), { property, found, expected });
}

function below(parent: Step | undefined, key: string | number): Step {
  return parent === undefined ? { key } : { parent, key };
}

/** Tells that a limit is met. The full path of a very deep node would be longer than the document: its outermost block is enough. */
function stop(state: CheckState, code: DocumentIssueKey, step: Step, limit: number): void {
  if (state.full) return;
  state.full = true;
  const parts: (string | number)[] = [];
  let top: Step = step;
  for (let at: Step | undefined = step; at !== undefined; at = at.parent) {
    parts.push(at.key);
    top = at;
  }
  const outermost = parts.at(-2);
  const place = outermost === undefined ? { key: top.key } : { parent: { key: top.key }, key: outermost };
  const path = [top.key, ...(outermost === undefined ? [] : [outermost])];
  if (code === 'limit-issues') {
    const issue = { code, severity: 'error' as const, locale: state.locale, path, params: { limit } };
    state.issues.push(documentIssue(documentIssues, issue));
  } else report(state, code, 'error', place, { limit });
}

/** Counts a node; false once a limit is met, or for what is no node at all. */
function enter(state: CheckState, node: unknown, step: Step, depth: number): boolean {
  if (state.full) return false;
  state.nodes++;
  const { limits } = state;
  if (depth > limits.depth) stop(state, 'limit-depth', step, limits.depth);
  else if (state.nodes > limits.nodes) stop(state, 'limit-nodes', step, limits.nodes);
  if (state.full) return false;
  if (typeof node === 'object' && node !== null) return true;
  report(state, 'unknown-node', 'error', step, { found: String(node) });
  return false;
}

function countText(state: CheckState, text: unknown, step: Step, property = 'value'): void {
  if (typeof text !== 'string') {
    invalid(state, step, property, String(text), '"…"');
    return;
  }
  state.characters += text.length;
  if (directionEnds(text) !== '' && state.turning.count++ === 0) state.turning.first = step;
  if (state.characters > state.limits.characters) stop(state, 'limit-characters', step, state.limits.characters);
}

/** The members of a node that are nodes themselves, each with its place, as long as no limit is met. */
function* membersOf(
  state: CheckState,
  holder: object,
  name: string,
  parent: Step | undefined,
  depth: number,
): Generator<readonly [node: unknown, step: Step]> {
  const members: unknown = (holder as Readonly<Record<string, unknown>>)[name];
  const list = below(parent, name);
  if (!Array.isArray(members)) {
    report(state, 'invalid-value', 'error', list, { property: name, found: String(members), expected: '[…]' });
    return;
  }
  for (let i = 0; i < members.length && !state.full; i++) {
    const step = { parent: list, key: i };
    if (enter(state, members[i], step, depth)) yield [members[i], step];
    // A list with holes may claim to be endless.
    else if (members[i] === undefined) return;
  }
}

function checkBlocks(state: CheckState, holder: object, name: string, parent: Step | undefined, depth: number): void {
  for (const [node, step] of membersOf(state, holder, name, parent, depth)) {
    const block = node as BlockNode;
    if (block.anchor !== undefined) checkAnchor(state, block.anchor, step);
    check(BLOCKS, state, block, step, depth);
  }
}

function checkInlines(state: CheckState, holder: object, name: string, parent: Step, depth: number): void {
  for (const [node, step] of membersOf(state, holder, name, parent, depth)) {
    check(INLINES, state, node as InlineNode, step, depth);
  }
}

/** Looks at one kind of node, and at what is inside it. */
type Check<Node> = (state: CheckState, node: Node, step: Step, depth: number) => void;
type Checks<Node extends AnyNode> = { readonly [Type in Node['type']]: Check<Extract<Node, { readonly type: Type }>> };

function check<Node extends AnyNode>(
  checks: Checks<Node>,
  state: CheckState,
  node: Node,
  step: Step,
  depth: number,
): void {
  const type: Node['type'] = node.type;
  if (!Object.hasOwn(checks, type)) report(state, 'unknown-node', 'error', step, { found: String(type) });
  // The table has a check for each type, made for nodes of that type.
  else (checks[type] as Check<Node>)(state, node, step, depth);
}

const children: Check<object> = (state, node, step, depth) => checkInlines(state, node, 'children', step, depth + 1);
const nothing: Check<object> = () => undefined;

const BLOCKS: Checks<BlockNode> = {
  heading: (state, heading, step, depth) => {
    checkHeadingLevel(state, heading.level, step);
    children(state, heading, step, depth);
  },
  paragraph: children,
  list: checkList,
  table: checkTable,
  note: (state, note, step, depth) => {
    if (!NOTE_KINDS.has(note.kind)) invalid(state, step, 'kind', note.kind, [...NOTE_KINDS]);
    checkBlocks(state, note, 'children', step, depth + 1);
  },
  figure: (state, figure, step, depth) => {
    if (figure.chart !== undefined) checkChart(state, figure.chart, step);
    if (figure.picture !== undefined) checkPicture(state, figure, step);
    countText(state, figure.alternative, step, 'alternative');
    if (figure.caption !== undefined) checkInlines(state, figure, 'caption', step, depth + 1);
    if (figure.data !== undefined) checkBlocks(state, figure, 'data', step, depth + 1);
  },
  'page-break': nothing,
};

const INLINES: Checks<InlineNode> = {
  text: (state, { value }, step) => countText(state, value, step),
  abbreviation: (state, { value, title }, step) => {
    countText(state, value, step);
    countText(state, title, step, 'title');
  },
  break: nothing,
  field: checkField,
  language: (state, node, step, depth) => {
    if (!isLanguageTag(node.language)) invalid(state, step, 'language', node.language, 'BCP 47');
    children(state, node, step, depth);
  },
  link: (state, link, step, depth) => {
    if (typeof link.url !== 'string') invalid(state, step, 'url', String(link.url), '"…"');
    else if (safeUrl(link.url) === undefined) report(state, 'dropped-url', 'warning', step, { found: link.url });
    children(state, link, step, depth);
  },
  strong: children,
  emphasis: children,
};

/** A picture that nobody can open is refused; one that some cannot see must be told in words. */
function checkPicture(state: CheckState, { picture, alternative }: FigureNode, step: Step): void {
  const { limits } = state;
  const bytes: unknown = picture?.bytes;
  if (!(bytes instanceof Uint8Array)) {
    invalid(state, step, 'picture', String(bytes), 'Uint8Array');
    return;
  }
  state.pictures++;
  state.pictureBytes += bytes.length;
  if (state.pictures > limits.pictures) stop(state, 'limit-pictures', step, limits.pictures);
  else if (state.pictureBytes > limits.pictureBytes) stop(state, 'limit-picture-bytes', step, limits.pictureBytes);
  if (state.full) return;
  const header = pictureHeader({ bytes });
  if (header === undefined) report(state, 'picture-unreadable', 'error', step, {});
  else if (header.width * header.height > limits.picturePixels) {
    const found = `${header.width} × ${header.height}`;
    report(state, 'limit-picture-pixels', 'error', step, { found, limit: limits.picturePixels });
  }
  if (typeof alternative === 'string' && alternative.trim() === '')
    report(state, 'missing-alternative', 'warning', step, {});
}

function checkChart(state: CheckState, chart: Chart, step: Step): void {
  const own = below(step, 'chart');
  const faults = chartFaults(chart);
  for (const { path, found, expected } of faults) {
    const parent = path.slice(0, -1).reduce<Step>((at, key) => ({ parent: at, key }), own);
    invalid(state, parent, String(path.at(-1) ?? 'chart'), typeof found === 'number' ? found : String(found), expected);
  }
  const { chartValues } = state.limits;
  if (faults.length === 0 && countChartValues(chart) > chartValues) {
    stop(state, 'limit-chart-values', step, chartValues);
  }
}

const NOTE_KINDS: ReadonlySet<string> = new Set(['info', 'warning', 'help', 'illustrative', 'source', 'speaker']);
const CONTROLS: ReadonlySet<string> = new Set(['text', 'long-text', 'date', 'choice']);

function checkAnchor(state: CheckState, anchor: string, step: Step): void {
  if (!isAnchorName(anchor)) invalid(state, step, 'anchor', anchor, '[a-z][a-z0-9-]*');
  else if (state.anchors.has(anchor))
    report(state, 'duplicate-anchor', 'error', below(step, 'anchor'), { found: anchor });
  state.anchors.add(anchor);
}

function checkHeadingLevel(state: CheckState, level: number, step: Step): void {
  if (!(Number.isInteger(level) && level >= 1 && level <= 6)) {
    invalid(state, step, 'level', level, '1 – 6');
    return;
  }
  if (level > state.lastLevel + 1 && state.lastLevel > 0) {
    const params = { found: level, previous: state.lastLevel, expected: state.lastLevel + 1 };
    report(state, 'heading-order', 'warning', step, params);
  }
  state.lastLevel = level;
}

function checkList(state: CheckState, list: ListNode, step: Step, depth: number): void {
  const { start } = list;
  if (start !== undefined && !(Number.isInteger(start) && start >= 0 && start < 1e9)) {
    invalid(state, step, 'start', start, '0 – 999999999');
  }
  for (const [item, itemStep] of membersOf(state, list, 'items', step, depth + 1)) {
    checkBlocks(state, item as object, 'children', itemStep, depth + 2);
  }
}

function checkTable(state: CheckState, table: TableNode, step: Step, depth: number): void {
  if (!(Number.isInteger(table.headerRows) && table.headerRows >= 0)) {
    invalid(state, step, 'headerRows', table.headerRows, '0, 1, 2 …');
  }
  checkWidths(state, table, step);
  if (table.caption !== undefined) checkInlines(state, table, 'caption', step, depth + 1);
  if (state.full || !isGrid(state, table, step)) return;
  checkGrid(state, table, step);
  const rows = below(step, 'rows');
  table.rows.forEach((row, r) => {
    if (state.full) return;
    for (const [cell, cellStep] of membersOf(state, row, 'cells', { parent: rows, key: r }, depth + 1)) {
      checkBlocks(state, cell as object, 'children', cellStep, depth + 2);
    }
  });
}

/** More columns than any table may have. */
const MOST_WIDTHS = 1000;

function checkWidths(state: CheckState, { widths }: TableNode, step: Step): void {
  if (widths === undefined) return;
  if (!Array.isArray(widths) || widths.length > MOST_WIDTHS) {
    invalid(state, step, 'widths', Array.isArray(widths) ? widths.length : String(widths), `≤ ${MOST_WIDTHS}`);
  } else if (!Array.from(widths).every((width) => Number.isFinite(width) && width > 0)) {
    invalid(state, step, 'widths', Array.from(widths).join(', '), '> 0');
  }
}

/** Whether rows and cells are such, and no more than may be: laying them out looks at all of them. */
function isGrid(state: CheckState, { rows }: TableNode, step: Step): boolean {
  const { tableCells } = state.limits;
  if (!Array.isArray(rows)) {
    invalid(state, step, 'rows', String(rows), '[…]');
    return false;
  }
  let cells = 0;
  for (let r = 0; r < rows.length; r++) {
    const row: unknown = rows[r];
    const inside = typeof row === 'object' && row !== null ? (row as { readonly cells?: unknown }).cells : undefined;
    if (!Array.isArray(inside)) {
      report(state, 'unknown-node', 'error', { parent: below(step, 'rows'), key: r }, { found: String(row) });
      return false;
    }
    for (let c = 0; c < inside.length && cells <= tableCells; c++) cells += spanCount(inside[c]);
    if (cells > tableCells || r > tableCells) {
      stop(state, 'limit-table-cells', step, tableCells);
      return false;
    }
  }
  return true;
}

/** Columns of a cell; what is no cell counts as one, and is told when it is looked at. */
function spanCount(cell: unknown): number {
  const span = typeof cell === 'object' && cell !== null ? (cell as { readonly colspan?: unknown }).colspan : 1;
  return typeof span === 'number' && Number.isInteger(span) && span > 1 ? Math.min(span, 1000) : 1;
}

function checkGrid(state: CheckState, table: TableNode, step: Step): void {
  const rows = below(step, 'rows');
  for (const [r, row] of table.rows.entries()) {
    // Holes and what is no cell are told where the cells are looked at.
    if (Array.from(row.cells).some((cell) => typeof cell !== 'object' || cell === null)) {
      report(state, 'unknown-node', 'error', { parent: rows, key: r }, { found: 'cells' });
      return;
    }
  }
  const grid = tableGrid(table);
  for (const { row, index } of grid.faulty) {
    report(state, 'table-spans', 'error', below({ parent: { parent: rows, key: row }, key: 'cells' }, index), {});
  }
  for (const row of grid.shortRows) {
    const found = grid.cells[row]?.reduce((sum, cell) => sum + cell.colspan, 0) ?? 0;
    const params = { row: row + 1, found, expected: grid.columns };
    report(state, 'table-short-row', 'warning', { parent: rows, key: row }, params);
  }
}

function checkField(state: CheckState, field: FieldNode, step: Step): void {
  if (!isAnchorName(field.name)) invalid(state, step, 'name', field.name, '[a-z][a-z0-9-]*');
  if (!CONTROLS.has(field.control)) invalid(state, step, 'control', field.control, [...CONTROLS]);
  countText(state, field.label, step, 'label');
  if (field.value !== undefined) countText(state, field.value, step);
  if (field.placeholder !== undefined) countText(state, field.placeholder, step, 'placeholder');
}
