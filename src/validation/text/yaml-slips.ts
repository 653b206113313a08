import { type Document, isAlias, isCollection, isScalar, type Node, visit, type YAMLError } from 'yaml';
import type { SyntaxReasonKey } from '../../i18n/index.ts';
import type { TextFault } from './text-fault.ts';

/** A slip of syntax: why, where, and which offset stands in the entry of the text that cannot be read because of it. */
export interface YamlSlip {
  readonly fault: TextFault;
  /** Absent when the package reads the entry as it is meant all the same. */
  readonly entry?: number;
  /** What the package finds after it may follow from it alone. */
  readonly misleads: boolean;
}

/** What the package found and what surrounds the place. */
interface Found {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly message: string;
  /** The last node that ends before the place or holds it, but for those that hold others. */
  readonly before: Node | undefined;
  /** The brackets that hold the place: the innermost ones, and those around all others. */
  readonly brackets: Node | undefined;
  readonly outermost: Node | undefined;
}

interface Named {
  readonly reason: SyntaxReasonKey;
  /** Where it is told to be; the place the package names when left out. */
  readonly at?: number;
  /** What is shown of it; a few characters of the place when left out. */
  readonly shown?: string;
  readonly isRead?: boolean;
}

/**
 * The reasons of the `yaml` package in the terms of whoever made the slip, by its codes.
 *
 * What is not listed — properties in a wrong order, directives, anchors twice — is said to be syntax that is not understood.
 */
const REASONS: Readonly<Record<string, (found: Found) => Named>> = {
  BAD_ALIAS: () => ({ reason: 'yaml-alias' }),
  BAD_DQ_ESCAPE: ({ text, at }) => ({ reason: 'bad-escape', shown: text.slice(at, at + 2), isRead: true }),
  BAD_INDENT: ({ message, brackets, text, at }) =>
    /must be sufficiently indented and end/.test(message) && brackets !== undefined
      ? openAt(text, startOf(brackets))
      : { reason: 'yaml-indentation', at: text[at] === ' ' ? entryStart(text, at) : at },
  BAD_SCALAR_START: () => ({ reason: 'yaml-quotes-needed' }),
  BLOCK_AS_IMPLICIT_KEY: (found) => {
    const colon = colonAfter(found.text, found.at);
    if (!/Nested mappings/.test(found.message)) return { reason: 'yaml-indentation' };
    return colon === undefined ? keyOfLines(found) : { reason: 'yaml-colon', at: colon };
  },
  KEY_OVER_1024_CHARS: () => ({ reason: 'yaml-key' }),
  MISSING_CHAR: missingMark,
  MULTILINE_IMPLICIT_KEY: keyOfLines,
  TAB_AS_INDENT: () => ({ reason: 'yaml-tab', isRead: true }),
  UNEXPECTED_TOKEN: unexpected,
};

/** One error of the package as a fault of ours. */
export function slipOf(text: string, document: Document.Parsed, { code, message, pos }: YAMLError): YamlSlip {
  const [at, end] = pos;
  const path: [] = [];
  if (code === 'TAG_RESOLVE_FAILED') {
    const found = text.slice(at, Math.min(end, at + LONGEST_SHOWN));
    return { fault: { code: 'unknown-tag', offset: at, path, params: { found } }, misleads: false };
  }
  const surroundings = around(text, document, at);
  const named = REASONS[code]?.({ text, at, end, message, ...surroundings }) ?? { reason: 'yaml-syntax' };
  const offset = named.at ?? at;
  const params = { reason: named.reason, found: named.shown ?? shownAt(text, offset) };
  const misleads = MISLEADING.has(named.reason) || /in YAML stream/.test(message);
  return {
    fault: { code: 'not-yaml', offset, path, params },
    // Brackets without one of their lines may not close any more: they go as a whole.
    ...(named.isRead !== true && { entry: surroundings.outermost?.range?.[0] ?? offset }),
    misleads,
  };
}

const LONGEST_SHOWN = 60;

/** After a quote, a bracket or a comma too few or too many, what is text and what is not may be mixed up. */
const MISLEADING: ReadonlySet<SyntaxReasonKey> = new Set(['yaml-quote', 'yaml-after-quote', 'comma-expected']);

/** A bracket or a quote that is open. */
function openAt(text: string, at: number): Named {
  return { reason: 'yaml-quote', at, shown: text.charAt(at) };
}

function missingMark({ text, at, message, before, brackets }: Found): Named {
  if (/quote/.test(message) && before !== undefined) return openAt(text, startOf(before));
  if (/^Flow|end with/.test(message) && brackets !== undefined) return openAt(text, startOf(brackets));
  if (/, between|Missing ,/.test(message)) return { reason: 'comma-expected' };
  if (/followed by map values/.test(message))
    return dashBefore(text, at) ?? { reason: 'colon-expected', at: entryStart(text, at) };
  if (/Sequence item/.test(message)) return { reason: 'yaml-indentation', at: entryStart(text, at) };
  return { reason: 'yaml-syntax' };
}

/** A name of a field that goes over several lines: its first line lacks a colon, or the space after it, or the second is indented. */
function keyOfLines({ text, at, end }: Found): Named {
  const start = entryStart(text, at);
  if (text[at] === '"' || text[at] === "'") return { reason: 'yaml-key', at };
  if (start < at) {
    const second = text.indexOf('\n', at) + 1;
    return {
      reason: 'yaml-indentation',
      at: second > 0 && (second < end || end === at + 1) ? entryStart(text, second) : at,
    };
  }
  if (text[at] === '-') return { reason: /\s/.test(text.charAt(at + 1)) ? 'yaml-dash' : 'yaml-syntax', at };
  return { reason: /^[\w-]+:\S/.test(text.slice(at, at + 80)) ? 'yaml-colon-space' : 'colon-expected', at };
}

function unexpected({ text, at, message, before, brackets }: Found): Named {
  const after = text.slice(0, at).trimEnd().at(-1) ?? '';
  if (/at node end/.test(message)) {
    if (after === '"' || after === "'") return { reason: 'yaml-after-quote' };
    if (isAlias(before)) return { reason: 'yaml-quotes-needed', at: startOf(before) };
    if (brackets !== undefined) return { reason: 'comma-expected' };
    return { reason: /^-\S/.test(text.slice(at, at + 2)) ? 'yaml-syntax' : 'yaml-indentation' };
  }
  if (/in flow/.test(message)) return { reason: 'value-expected' };
  if (/block-seq-ind/.test(message)) return { reason: 'yaml-dash' };
  return { reason: 'yaml-syntax' };
}

/** The dash on the line of a name, where what follows it is taken for a name without a colon. */
function dashBefore(text: string, at: number): Named | undefined {
  const start = entryStart(text, at);
  const dash = /:\s+(?=-\s)/.exec(text.slice(start, at));
  return dash === null ? undefined : { reason: 'yaml-dash', at: start + dash.index + dash[0].length };
}

/** Where on its line the colon stands that makes a field of what should be text. */
function colonAfter(text: string, at: number): number | undefined {
  const line = text.indexOf('\n', at);
  const colon = /:(?=\s|$)/.exec(text.slice(at, line < 0 ? text.length : line));
  return colon === null ? undefined : at + colon.index;
}

/** Where the entry of a line starts: after its indentation and the dashes of the lists it opens. */
export function entryStart(text: string, at: number): number {
  let start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
  for (;;) {
    while (text[start] === ' ' || text[start] === '\t') start++;
    if (!/^[-?][ \t]/.test(text.slice(start, start + 2))) return start;
    start++;
  }
}

function around(text: string, document: Document.Parsed, at: number): Pick<Found, 'before' | 'brackets' | 'outermost'> {
  let before: Node | undefined;
  let brackets: Node | undefined;
  let outermost: Node | undefined;
  visit(document, {
    Node(_, node) {
      const [start, , end] = node.range ?? [0, 0, 0];
      if (start > at || (isCollection(node) && end < at)) return visit.SKIP;
      if (isScalar(node) || isAlias(node)) before = node;
      else if (isCollection(node) && start < at && isOpenBrackets(text, node, at)) {
        brackets = node;
        outermost ??= node;
      }
      return undefined;
    },
  });
  return { before, brackets, outermost };
}

/** Whether a node is brackets (a field of a list in brackets has none of its own) that do not close before a place. */
function isOpenBrackets(text: string, { range }: Node, at: number): boolean {
  const [start, end] = range ?? [0, 0];
  return /[[{]/.test(text.charAt(start)) && !(end <= at && /[\]}]/.test(text.charAt(end - 1)));
}

function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** A few characters, to show what stands at an offset. */
function shownAt(text: string, offset: number): string {
  return /^[^\s,[\]{}]{1,24}|^./u.exec(text.slice(offset, offset + 24))?.[0] ?? '';
}
