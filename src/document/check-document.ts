import type { Issue, Severity } from '../errors/index.ts';
import { type DocumentIssueKey, documentIssues, type Locale, requireOptions } from '../i18n/index.ts';
import { isAnchorName } from './anchor-name.ts';
import { documentIssue } from './document-issue.ts';
import { isLanguageTag } from './language-tag.ts';
import { DEFAULT_LIMITS, type DocumentLimits } from './limits.ts';
import type { BlockNode, DocumentNode, FieldNode, InlineNode, TableNode } from './node.ts';
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
 * anchors used twice (`duplicate-anchor`), spans that do not fit (`table-spans`), unknown nodes, limits. Warnings: heading
 * levels that jump (`heading-order`), rows that are too short, no title, links whose target will be left out (`dropped-url`).
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
    full: false,
    locale: options.locale ?? 'fr',
    limits: { ...DEFAULT_LIMITS, ...options.limits },
  };
  const root: Step = { key: 'children' };
  if (!isLanguageTag(document.language)) {
    report(
      state,
      'invalid-value',
      'error',
      { key: 'language' },
      {
        property: 'language',
        found: document.language,
        expected: 'BCP 47',
      },
    );
  }
  for (const [name, value] of Object.entries<unknown>(document.properties ?? {})) {
    if (typeof value === 'string') continue;
    const at: Step = { parent: { key: 'properties' }, key: name };
    report(state, 'invalid-value', 'error', at, { property: name, found: typeof value, expected: '"…"' });
  }
  if (document.title.trim() === '') report(state, 'missing-title', 'warning', { key: 'title' }, {});
  checkBlocks(state, document.children, root, 1);
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
  /** A limit was met: the rest is not looked at. */
  full: boolean;
}

function report(
  state: CheckState,
  code: DocumentIssueKey,
  severity: Severity,
  step: Step,
  params: Readonly<Record<string, unknown>>,
): void {
  const path: (string | number)[] = [];
  for (let at: Step | undefined = step; at !== undefined; at = at.parent) path.push(at.key);
  state.issues.push(
    documentIssue(documentIssues, { code, severity, locale: state.locale, path: path.reverse(), params }),
  );
}

/** Counts a node; false once a limit is met. */
function enter(state: CheckState, step: Step, depth: number): boolean {
  if (state.full) return false;
  state.nodes++;
  const { limits } = state;
  const code = depth > limits.depth ? 'limit-depth' : state.nodes > limits.nodes ? 'limit-nodes' : undefined;
  if (code === undefined) return true;
  state.full = true;
  const parts: (string | number)[] = [];
  let top: Step = step;
  for (let at: Step | undefined = step; at !== undefined; at = at.parent) {
    parts.push(at.key);
    top = at;
  }
  // The full path of a very deep node would be longer than the document: the outermost block is enough to find it.
  const outermost = parts.at(-2);
  report(state, code, 'error', outermost === undefined ? top : { parent: top, key: outermost }, {
    limit: code === 'limit-depth' ? limits.depth : limits.nodes,
  });
  return false;
}

function checkBlocks(state: CheckState, blocks: readonly BlockNode[], at: Step, depth: number): void {
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as BlockNode;
    const step: Step = { parent: at, key: i };
    if (!enter(state, step, depth)) return;
    checkBlock(state, block, step, depth);
  }
}

function checkBlock(state: CheckState, block: BlockNode, step: Step, depth: number): void {
  if (block.anchor !== undefined) checkAnchor(state, block.anchor, step);
  switch (block.type) {
    case 'heading':
      checkHeadingLevel(state, block.level, step);
      checkInlines(state, block.children, { parent: step, key: 'children' }, depth + 1);
      return;
    case 'paragraph':
      checkInlines(state, block.children, { parent: step, key: 'children' }, depth + 1);
      return;
    case 'list': {
      if (block.start !== undefined && !(Number.isInteger(block.start) && block.start >= 0 && block.start < 1e9)) {
        report(
          state,
          'invalid-value',
          'error',
          { parent: step, key: 'start' },
          {
            property: 'start',
            found: block.start,
            expected: '0 – 999999999',
          },
        );
      }
      const items: Step = { parent: step, key: 'items' };
      for (let i = 0; i < block.items.length; i++) {
        const itemStep: Step = { parent: items, key: i };
        if (!enter(state, itemStep, depth + 1)) return;
        checkBlocks(state, block.items[i]?.children ?? [], { parent: itemStep, key: 'children' }, depth + 2);
      }
      return;
    }
    case 'table':
      checkTable(state, block, step, depth);
      return;
    case 'note':
      if (!NOTE_KINDS.has(block.kind)) {
        report(
          state,
          'invalid-value',
          'error',
          { parent: step, key: 'kind' },
          {
            property: 'kind',
            found: block.kind,
            expected: [...NOTE_KINDS],
          },
        );
      }
      checkBlocks(state, block.children, { parent: step, key: 'children' }, depth + 1);
      return;
    case 'figure':
      if (block.caption !== undefined) checkInlines(state, block.caption, { parent: step, key: 'caption' }, depth + 1);
      if (block.data !== undefined) checkBlocks(state, block.data, { parent: step, key: 'data' }, depth + 1);
      return;
    case 'page-break':
      return;
    default:
      reportUnknown(state, block satisfies never, step);
  }
}

const NOTE_KINDS: ReadonlySet<string> = new Set(['info', 'warning', 'help']);
const CONTROLS: ReadonlySet<string> = new Set(['text', 'long-text', 'date', 'choice']);

function reportUnknown(state: CheckState, node: { readonly type?: unknown }, step: Step): void {
  report(state, 'unknown-node', 'error', step, { found: String(node.type) });
}

function checkAnchor(state: CheckState, anchor: string, step: Step): void {
  const at: Step = { parent: step, key: 'anchor' };
  if (!isAnchorName(anchor)) {
    report(state, 'invalid-value', 'error', at, { property: 'anchor', found: anchor, expected: '[a-z][a-z0-9-]*' });
  } else if (state.anchors.has(anchor)) {
    report(state, 'duplicate-anchor', 'error', at, { found: anchor });
  }
  state.anchors.add(anchor);
}

function checkHeadingLevel(state: CheckState, level: number, step: Step): void {
  if (!(Number.isInteger(level) && level >= 1 && level <= 6)) {
    report(
      state,
      'invalid-value',
      'error',
      { parent: step, key: 'level' },
      { property: 'level', found: level, expected: '1 – 6' },
    );
    return;
  }
  if (level > state.lastLevel + 1 && state.lastLevel > 0) {
    report(state, 'heading-order', 'warning', step, {
      found: level,
      previous: state.lastLevel,
      expected: state.lastLevel + 1,
    });
  }
  state.lastLevel = level;
}

function checkTable(state: CheckState, table: TableNode, step: Step, depth: number): void {
  if (!(Number.isInteger(table.headerRows) && table.headerRows >= 0)) {
    report(
      state,
      'invalid-value',
      'error',
      { parent: step, key: 'headerRows' },
      {
        property: 'headerRows',
        found: table.headerRows,
        expected: '0, 1, 2 …',
      },
    );
  }
  if (table.widths?.some((width) => !(Number.isFinite(width) && width > 0)) === true) {
    report(
      state,
      'invalid-value',
      'error',
      { parent: step, key: 'widths' },
      {
        property: 'widths',
        found: table.widths.join(', '),
        expected: '> 0',
      },
    );
  }
  if (table.caption !== undefined) checkInlines(state, table.caption, { parent: step, key: 'caption' }, depth + 1);
  let cells = 0;
  for (const row of table.rows) for (const cell of row.cells) cells += spanCount(cell.colspan);
  if (cells > state.limits.tableCells) {
    report(state, 'limit-table-cells', 'error', step, { limit: state.limits.tableCells });
    state.full = true;
    return;
  }
  const rows: Step = { parent: step, key: 'rows' };
  const grid = tableGrid(table);
  for (const { row, index } of grid.faulty) {
    const at: Step = { parent: { parent: { parent: rows, key: row }, key: 'cells' }, key: index };
    report(state, 'table-spans', 'error', at, {});
  }
  for (const row of grid.shortRows) {
    const found = grid.cells[row]?.reduce((sum, cell) => sum + cell.colspan, 0) ?? 0;
    report(
      state,
      'table-short-row',
      'warning',
      { parent: rows, key: row },
      { row: row + 1, found, expected: grid.columns },
    );
  }
  for (let r = 0; r < table.rows.length; r++) {
    const cellsStep: Step = { parent: { parent: rows, key: r }, key: 'cells' };
    const row = table.rows[r]?.cells ?? [];
    for (let c = 0; c < row.length; c++) {
      const cellStep: Step = { parent: cellsStep, key: c };
      if (!enter(state, cellStep, depth + 1)) return;
      checkBlocks(state, row[c]?.children ?? [], { parent: cellStep, key: 'children' }, depth + 2);
    }
  }
}

function spanCount(span: number | undefined): number {
  return span !== undefined && Number.isInteger(span) && span > 1 ? Math.min(span, 1000) : 1;
}

function checkInlines(state: CheckState, inlines: readonly InlineNode[], at: Step, depth: number): void {
  for (let i = 0; i < inlines.length; i++) {
    const inline = inlines[i] as InlineNode;
    const step: Step = { parent: at, key: i };
    if (!enter(state, step, depth)) return;
    switch (inline.type) {
      case 'text':
      case 'abbreviation':
      case 'break':
        break;
      case 'field':
        checkField(state, inline, step);
        break;
      case 'language':
        if (!isLanguageTag(inline.language)) {
          report(
            state,
            'invalid-value',
            'error',
            { parent: step, key: 'language' },
            {
              property: 'language',
              found: inline.language,
              expected: 'BCP 47',
            },
          );
        }
        checkInlines(state, inline.children, { parent: step, key: 'children' }, depth + 1);
        break;
      case 'link':
        if (safeUrl(inline.url) === undefined) report(state, 'dropped-url', 'warning', step, { found: inline.url });
        checkInlines(state, inline.children, { parent: step, key: 'children' }, depth + 1);
        break;
      case 'strong':
      case 'emphasis':
        checkInlines(state, inline.children, { parent: step, key: 'children' }, depth + 1);
        break;
      default:
        reportUnknown(state, inline satisfies never, step);
    }
  }
}

function checkField(state: CheckState, field: FieldNode, step: Step): void {
  if (!isAnchorName(field.name)) {
    report(
      state,
      'invalid-value',
      'error',
      { parent: step, key: 'name' },
      {
        property: 'name',
        found: field.name,
        expected: '[a-z][a-z0-9-]*',
      },
    );
  }
  if (!CONTROLS.has(field.control)) {
    report(
      state,
      'invalid-value',
      'error',
      { parent: step, key: 'control' },
      {
        property: 'control',
        found: field.control,
        expected: [...CONTROLS],
      },
    );
  }
}
