import type { Address, BlockNode, InlineNode } from '../../document/index.ts';
import { textOf, visitKnown } from '../../document/visit.ts';
import type { Issue } from '../../errors/index.ts';
import { foldText } from '../../internal/text.ts';
import { readPartialDate } from '../../model/index.ts';
import type { FoundSection } from './assign.ts';
import { ACCOUNTED, type FicheContext } from './context.ts';
import { tallyIssues } from './issue-tally.ts';
import { formLabel } from './recognise/form-label.ts';
import { isEverydayName } from './recognise/header-field.ts';
import { withoutHelp } from './recognise/label-words.ts';
import { matchTable } from './recognise/match-table.ts';
import { roleOfLabel } from './recognise/roles.ts';

/** The words, numbers, signs and bounds that a document says and its fiches must say again. */
interface Ledger {
  /** Keeps what an issue quotes. */
  readonly issue: (issue: Issue) => void;
  /** Keeps what a value says. */
  readonly value: (value: unknown) => void;
  /** The lines of a document with words that were not kept. */
  readonly missing: (blocks: readonly BlockNode[], context: FicheContext) => readonly MissingWords[];
}

interface MissingWords {
  readonly line: string;
  readonly words: readonly string[];
  readonly at: Address | undefined;
}

function openLedger(): Ledger {
  const kept = new Map<string, number>();
  const whole = new Set<string>();
  const keep = (text: string) => {
    for (const line of text.split('\n')) whole.add(foldText(line));
    for (const token of tokensOf(text)) kept.set(token, (kept.get(token) ?? 0) + 1);
  };
  const value = (given: unknown): void => {
    if (typeof given === 'string') keep(given);
    else if (typeof given === 'number') keep(String(given));
    else if (typeof given === 'object' && given !== null) Object.values(given).forEach(value);
  };
  const take = (token: string): boolean => {
    const left = kept.get(token) ?? 0;
    if (left > 0) kept.set(token, left - 1);
    return left > 0;
  };
  return {
    value,
    issue: ({ code, params }) => {
      if (ACCOUNTED.has(code)) keep(String(params['found'] ?? ''));
    },
    missing: (blocks, context) => {
      const found: Line[] = [];
      for (const block of blocks) addLines(block, block.at, context, found);
      const lines = found.map(({ line, at }) => {
        const said = withoutLabel(line, context);
        return { line, at, isWhole: whole.has(foldText(said)), tokens: tokensOf(said) };
      });
      const notKept = (tokens: readonly string[]) => tokens.filter((token) => !take(token));
      // Lines that were kept as they are have their words first, so that those left out are told of the right line.
      const first = lines.map(({ isWhole, tokens }) => (isWhole ? notKept(tokens) : undefined));
      return lines.flatMap(({ line, at, tokens }, index): readonly MissingWords[] => {
        const words = first[index] ?? notKept(tokens);
        // A date is kept in the form of data: its figures say enough.
        const left = words.length > 0 && isDate(line) ? words.filter((word) => /\d/.test(word)) : words;
        return left.length === 0 ? [] : [{ line, words: left, at }];
      });
    },
  };
}

/**
 * Words; numbers, each with its sign; bounds and units. A dash after a word or a figure is no sign, and what is written with
 * spaces between is the same as without.
 */
const TOKEN =
  /[<>≤≥≈~±]|(?<![\p{L}\p{N})\]%€°]\s{0,3})[-–—−+](?=\s{0,3}(?:de\s)?\d)|(?<=\d\s?)\+|[%‰€$£]|\p{N}+|[\p{L}\p{M}]+/gu;

function tokensOf(text: string): readonly string[] {
  // A cross in brackets is a box that was ticked.
  const plain = text.normalize('NFC').replace(/\[[xX]\]|\([xX]\)/g, ' ');
  const tokens: string[] = [];
  for (const token of plain.match(TOKEN) ?? []) {
    if (/^[-–—−]$/.test(token)) tokens.push('-');
    else if (!/^[\p{L}\p{M}]/u.test(token)) tokens.push(token);
    else for (const word of foldText(token).split(' ')) if (word !== '') tokens.push(word);
  }
  return tokens;
}

interface Line {
  readonly line: string;
  readonly at: Address | undefined;
}

/** Adds the lines of a block, the headings of its columns left out. */
function addLines(block: BlockNode, at: Address | undefined, context: FicheContext, lines: Line[]): void {
  const addText = (text: string) => {
    for (const line of text.split('\n')) lines.push({ line, at });
  };
  const addAll = (blocks: readonly BlockNode[], place: Address | undefined) => {
    for (const child of blocks) addLines(child, child.at ?? place, context, lines);
  };
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      // A label in bold begins a line of its own wherever it stands.
      for (const run of runsOf(block.children, context)) addText(run);
      return;
    case 'list':
      for (const item of block.items) addAll(item.children, item.at ?? at);
      return;
    case 'note':
      if (block.kind !== 'help') addAll(block.children, at);
      return;
    case 'table': {
      const columns = matchTable(block, context)?.columns ?? [];
      block.rows.forEach((row, rank) => {
        row.cells.forEach((cell, index) => {
          const heads = rank === 0 && columns[index]?.column !== undefined;
          if (!heads) addAll(cell.children, cell.at ?? row.at ?? at);
        });
      });
      return;
    }
    default:
      addText(textOf(block));
  }
}

/** The words of a paragraph, cut before each label in bold. */
function runsOf(inlines: readonly InlineNode[], context: FicheContext): readonly string[] {
  const runs = [''];
  for (const inline of inlines) {
    const words = textOf([inline]);
    if (inline.type === 'strong' && isLabel(words.replace(/[\s:]+$/, ''), context)) runs.push('');
    runs[runs.length - 1] += words;
  }
  return runs;
}

/** What counts or marks an item: "a)", "1.", "o". Before a figure it may be part of it. */
const COUNTED = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})\s?[.)°]\s+|o\s+)(?=\D)/;

/** A line without the label it begins with; nothing for a line that is a label or says what the form prints. */
function withoutLabel(line: string, context: FicheContext): string {
  const words = line.trim().replace(COUNTED, '');
  if (words === '' || words.length > 2_000) return words;
  if (isLabel(words, context) || context.recognition.printed.has(foldText(words))) return '';
  const mark = /^([^:]{1,120}?)(?:\s*:|\s[–—-]\s)/.exec(words);
  return mark?.[1] !== undefined && isLabel(mark[1], context) ? words.slice(mark[0].length) : words;
}

/** A label says where its answer stands: it needs not be said again. A sentence that begins like one is no label. */
function isLabel(words: string, context: FicheContext): boolean {
  const quality = context.recognition.heading(words)?.quality;
  // What stands in brackets after a label may be an answer.
  const bare = withoutHelp(words).length === words.length;
  return (
    (bare && formLabel(words, context) !== undefined) ||
    quality === 'exact' ||
    quality === 'normalised' ||
    context.recognition.columnWords.has(foldText(words)) ||
    (/^[^\d:]*$/.test(words) && words.split(/\s+/).length <= 3 && roleOfLabel(words) !== undefined) ||
    isEverydayName(words)
  );
}

function isDate(line: string): boolean {
  return line.length <= 60 && /\d/.test(line) && readPartialDate(line.trim()).ok;
}

/** Characters of the words that one issue lists: more of them go into the next. */
const LONGEST_LIST = 300;

/**
 * What the document says that neither its fiches nor what is told of them say: a line that no pass placed is never lost in
 * silence.
 *
 * @param said the fiches as they were read, and what stands in others that are not read now
 */
export function leftOut(
  blocks: readonly BlockNode[],
  said: readonly unknown[],
  issues: readonly Issue[],
  context: FicheContext,
): readonly Issue[] {
  // Where issues are only counted, what they speak of is told already.
  if (issues.some(({ code }) => code === 'fiche-more-issues')) return [];
  const ledger = openLedger();
  said.forEach(ledger.value);
  issues.forEach(ledger.issue);
  const { issues: told, report, close } = tallyIssues(context.locale);
  for (const { line, words, at } of ledger.missing(blocks, context)) {
    for (const list of listsOf(words)) {
      const params = { words: list, found: line.trim() };
      report({ code: 'fiche-words-left-out', severity: 'warning', at, params });
    }
  }
  close();
  return told;
}

function listsOf(words: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const word of words) {
    const last = lists.at(-1);
    if (last === undefined || last.length + word.length > LONGEST_LIST) lists.push(word);
    else lists[lists.length - 1] = `${last} ${word}`;
  }
  return lists;
}

/** Says the address of each link whose words do not show it: only documents have a place for one. */
export function sayLinks(found: readonly FoundSection[], context: FicheContext): void {
  for (const { section, blocks } of found)
    if (section.field !== 'attachments') for (const block of blocks) sayLinksOf(block, context);
}

function sayLinksOf(block: BlockNode, context: FicheContext): void {
  visitKnown(block, (node) => {
    if (node.type !== 'link') return;
    const words = textOf(node.children).replace(/\s+/g, ' ').trim();
    const address = node.url.replace(/^(?:mailto:|https?:\/\/(?:www\.)?)/i, '').replace(/\/$/, '');
    if (address === '' || words.includes(address)) return;
    const params = { found: words.slice(0, 80), url: node.url.slice(0, 200) };
    context.report({ code: 'fiche-link-dropped', severity: 'info', at: block.at, params });
  });
}
