import { cutEnd } from '../../../internal/cut-end.ts';
import { BULLET_LIKE } from '../../bullet.ts';
import { cleanLine, cleanText } from '../../clean-text.ts';
import { escapeHtmlAttribute, escapeHtmlText } from '../../escape-html.ts';
import { mergeTexts } from '../../merge-texts.ts';
import type { FieldNode, InlineNode } from '../../node.ts';
import { safeUrl } from '../../safe-url.ts';
import { textOf } from '../../visit.ts';
import { isolated } from './isolate.ts';
import { type HtmlWriting, writeField } from './write-field.ts';

/** Words as HTML. Text stays text: its marks are written as references, its line ends as `<br>`. */
export function writeInlines(inlines: readonly InlineNode[], writing: HtmlWriting): string {
  return writeRun(inlines, { ...writing, atLineStart: true, inLink: false });
}

interface RunState extends HtmlWriting {
  atLineStart: boolean;
  inLink: boolean;
}

function writeRun(inlines: readonly InlineNode[], state: RunState): string {
  let html = '';
  const nodes = mergeTexts(inlines);
  nodes.forEach((node, index) => {
    html += node.type === 'field' ? writePlace(node, nodes, index, state) : writeInline(node, state);
  });
  return html;
}

function writeInline(node: Exclude<InlineNode, FieldNode>, state: RunState): string {
  switch (node.type) {
    case 'text':
      return writeText(node.value, state);
    case 'strong':
      return inTag('strong', '', node.children, state);
    case 'emphasis':
      return inTag('em', '', node.children, state);
    case 'language':
      return inTag('span', ` lang="${escapeHtmlAttribute(node.language)}"`, node.children, state);
    case 'link':
      return writeLink(node.url, node.children, state);
    case 'abbreviation':
      if (cleanLine(node.value) === '') return '';
      state.atLineStart = false;
      return `<abbr title="${escapeHtmlAttribute(cleanLine(node.title))}">${isolated(cleanLine(node.value), escapeHtmlText)}</abbr>`;
    case 'break':
      state.atLineStart = true;
      return '<br>';
    default:
      return node satisfies never;
  }
}

function writePlace(field: FieldNode, nodes: readonly InlineNode[], index: number, state: RunState): string {
  state.atLineStart = false;
  return writeField(field, state, saysLabel(nodes.slice(Math.max(0, index - 2), index), field.label));
}

/** Whether the words before a field are its label: "Thème : " before the place for the theme. */
function saysLabel(before: readonly InlineNode[], label: string): boolean {
  return before.length > 0 && cutEnd(textOf(before), /[\s:]/) === label.trim();
}

function inTag(name: string, attributes: string, children: readonly InlineNode[], state: RunState): string {
  const before = state.atLineStart;
  state.atLineStart = false;
  const inner = writeRun(children, state);
  if (inner !== '') return `<${name}${attributes}>${inner}</${name}>`;
  state.atLineStart = before;
  return '';
}

function writeText(value: string, state: RunState): string {
  return isolated(cleanText(value), (text) => writeLines(text, state));
}

function writeLines(text: string, state: RunState): string {
  if (!text.includes('\n')) return writeLine(text, state);
  return text
    .split('\n')
    .map((line, index) => {
      if (index > 0) state.atLineStart = true;
      return writeLine(line, state);
    })
    .join('<br>');
}

/** How nearly every line starts: the rest is looked at more closely. */
const PLAIN_START = /^[\p{L}\p{N}]/u;

function writeLine(line: string, state: RunState): string {
  if (line === '') return '';
  const escaped = escapeHtmlText(line);
  if (!state.atLineStart) return escaped;
  state.atLineStart = false;
  // What looks like a typed bullet is written so that readers see it is text.
  if (PLAIN_START.test(line)) return escaped;
  const start = line.length - line.trimStart().length;
  if (!BULLET_LIKE.test(start === 0 ? line : line.slice(start))) return escaped;
  const rest = escapeHtmlText(line.slice(start + 1));
  return `${line.slice(0, start)}&#${line.charCodeAt(start)};${rest}`;
}

function writeLink(url: string, children: readonly InlineNode[], state: RunState): string {
  const target = safeUrl(url);
  if (target === undefined || state.inLink) return writeRun(children, state);
  state.atLineStart = false;
  state.inLink = true;
  const inner = writeRun(children, state) || escapeHtmlText(target);
  state.inLink = false;
  return `<a href="${escapeHtmlAttribute(target)}">${inner}</a>`;
}
