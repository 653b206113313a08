import { type ByType, byType } from '../../by-type.ts';
import { cleanLine } from '../../clean-text.ts';
import { isLanguageTag } from '../../language-tag.ts';
import type { AbbreviationNode, InlineNode } from '../../node.ts';
import { escapeXml } from '../../ooxml/index.ts';
import { safeUrl } from '../../safe-url.ts';
import { fieldXml } from './field.ts';
import { directionEndXml, textRun } from './text-run.ts';
import { bookmark, type DocxWriting } from './writing.ts';

/** How the words of a run look; `xml` is the same as run properties. */
interface Marks {
  readonly style: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly language: string;
  readonly xml: string;
}

const PLAIN: Marks = { style: '', strong: false, emphasis: false, language: '', xml: '' };

/** Run properties, in the order the schema asks for. */
function withMarks(outer: Marks, change: Partial<Omit<Marks, 'xml'>>): Marks {
  const { style, strong, emphasis, language } = { ...outer, ...change };
  const inner = `${style && `<w:rStyle w:val="${style}"/>`}${strong ? '<w:b/>' : ''}${emphasis ? '<w:i/>' : ''}${language && `<w:lang w:val="${language}"/>`}`;
  return { style, strong, emphasis, language, xml: inner && `<w:rPr>${inner}</w:rPr>` };
}

/** Words of a paragraph as runs. */
export function inlineXml(nodes: readonly InlineNode[], writing: DocxWriting): string {
  return runs(nodes, PLAIN, writing);
}

function runs(nodes: readonly InlineNode[], marks: Marks, writing: DocxWriting): string {
  let xml = '';
  for (const node of nodes) xml += byType(RUN, node, marks, writing);
  return xml;
}

const RUN: ByType<InlineNode, [marks: Marks, writing: DocxWriting], string> = {
  text: ({ value }, { xml }) => textRun(value, xml),
  strong: ({ children }, marks, writing) =>
    runs(children, marks.strong ? marks : withMarks(marks, { strong: true }), writing),
  emphasis: ({ children }, marks, writing) =>
    runs(children, marks.emphasis ? marks : withMarks(marks, { emphasis: true }), writing),
  language: ({ children, language }, marks, writing) =>
    runs(children, isLanguageTag(language) ? withMarks(marks, { language }) : marks, writing),
  link: ({ url, children }, marks, writing) => linkXml(url, children, marks, writing),
  abbreviation: abbreviationXml,
  break: (_, { xml }) => `<w:r>${xml}<w:br/></w:r>`,
  field: (node, { xml }, writing) => fieldXml(node, xml, writing),
};

/** A link through a relationship. An unsafe target is left out and its words stay; a link inside a link is only words. */
function linkXml(url: string, children: readonly InlineNode[], marks: Marks, writing: DocxWriting): string {
  const target = marks.style === 'Hyperlink' ? undefined : safeUrl(url);
  if (target === undefined) return runs(children, marks, writing);
  const inside = withMarks(marks, { style: 'Hyperlink' });
  const words = runs(children, inside, writing) || textRun(target, inside.xml);
  let id = writing.links.get(target);
  if (id === undefined) {
    id = `link${writing.links.size + 1}`;
    writing.links.set(target, id);
  }
  return `<w:hyperlink r:id="${id}" w:history="1">${words}</w:hyperlink>`;
}

/**
 * A short form: plain words in a character style. What it stands for travels in a custom property, because Word has no place for
 * it that is neither visible text nor a comment; a second meaning of the same letters is told apart by a hidden bookmark.
 */
function abbreviationXml({ value, title }: AbbreviationNode, marks: Marks, writing: DocxWriting): string {
  const short = cleanLine(value);
  const meaning = cleanLine(title);
  if (short === '') return '';
  const meanings = writing.abbreviations.get(short) ?? new Map<string, number>();
  writing.abbreviations.set(short, meanings);
  const which = meanings.get(meaning) ?? meanings.size;
  meanings.set(meaning, which);
  const style = marks.style === 'Hyperlink' ? 'AbbreviationLink' : 'Abbreviation';
  const words = `<w:r>${withMarks(marks, { style }).xml}<w:t xml:space="preserve">${escapeXml(short)}</w:t></w:r>${directionEndXml(short)}`;
  if (which === 0) return words;
  const [start, end] = bookmark(writing, `_Abbr-${which}-${writing.nextId}`);
  return start + words + end;
}
