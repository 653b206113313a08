import fc from 'fast-check';
import type { Nodes as MarkdownNode } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { directionEnds } from '../../src/document/direction-ends.ts';
import {
  type BlockNode,
  cleanText,
  doc,
  heading,
  note,
  p,
  renderHtml,
  renderMarkdown,
  table,
  text,
  ul,
} from '../../src/document/index.ts';
import { arbitraryText, HOSTILE_TEXTS } from './arbitrary-document.ts';

/** Every place a text can stand in, with the elements that place has of its own. */
const PLACES: readonly {
  readonly name: string;
  readonly block: (words: string) => BlockNode;
  readonly markdown: readonly string[];
  readonly html: readonly string[];
  /** Texts the place has before the words: the head of the table, the label of the note. */
  readonly own: number;
}[] = [
  { name: 'a paragraph', block: (words) => p([text(words)]), markdown: ['paragraph'], html: ['p'], own: 0 },
  { name: 'a heading', block: (words) => heading(2, [text(words)]), markdown: ['heading'], html: ['h2'], own: 0 },
  {
    name: 'a list item',
    block: (words) => ul([p([text(words)])]),
    markdown: ['list', 'listItem', 'paragraph'],
    html: ['ul', 'li'],
    own: 0,
  },
  {
    name: 'a table cell',
    block: (words) => table([['T'], [p([text(words)])]]),
    markdown: ['table', 'tableRow', 'tableCell', 'tableRow', 'tableCell'],
    html: ['table', 'thead', 'tr', 'th', 'tbody', 'tr', 'td'],
    own: 1,
  },
  {
    name: 'a note',
    block: (words) => note('info', p([text(words)])),
    markdown: ['blockquote', 'paragraph', 'paragraph'],
    html: ['div', 'p', 'p'],
    own: 1,
  },
];

/** A text that leaves its direction open has one element of its own, which ends it. */
const isolated = (words: string, isolation: readonly string[]) => (directionEnds(words) === '' ? [] : isolation);
const inMarkdown = (words: string, own: readonly string[]) => [...own, ...isolated(words, ['<bdi>', '</bdi>'])];
const inHtml = (words: string, own: readonly string[]) => [...own, ...isolated(words, ['bdi'])];

const page = (block: BlockNode) => doc({ title: 'Titre', language: 'fr' }, [block]);

interface Found {
  readonly elements: string[];
  /** Text nodes; a line break is `\n`. */
  readonly texts: string[];
}

function readMarkdownIndependently(markdown: string): Found {
  const found: Found = { elements: [], texts: [] };
  const walk = (node: MarkdownNode) => {
    if (node.type === 'text') found.texts.push(node.value);
    else if (node.type === 'break' || (node.type === 'html' && node.value === '<br>')) found.texts.push('\n');
    else if (node.type === 'html' && /^<\/?bdi>$/.test(node.value)) found.elements.push(node.value);
    else if (node.type !== 'root') found.elements.push(node.type);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }));
  return found;
}

function readHtmlIndependently(html: string): Found {
  const found: Found = { elements: [], texts: [] };
  const walk = (node: DefaultTreeAdapterTypes.Node) => {
    if ('tagName' in node) {
      if (node.tagName === 'br') found.texts.push('\n');
      else found.elements.push(node.tagName);
    }
    if (node.nodeName === '#text' && 'value' in node && node.value.trim() !== '') found.texts.push(node.value);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parseFragment(html));
  return found;
}

describe('a text from outside stays one text', () => {
  const cases = HOSTILE_TEXTS.filter((words) => cleanText(words).trim() !== '');

  for (const place of PLACES) {
    it(`in ${place.name} of Markdown`, () => {
      for (const words of cases) {
        const markdown = renderMarkdown(page(place.block(words)), { metadata: false });
        const { elements, texts } = readMarkdownIndependently(markdown);
        expect([words, elements]).toEqual([words, inMarkdown(words, place.markdown)]);
        expect(texts.slice(place.own).join('')).toBe(cleanText(words));
        if (!cleanText(words).includes('\n')) expect(texts.slice(place.own)).toHaveLength(1);
      }
    });

    it(`in ${place.name} of HTML`, () => {
      for (const words of cases) {
        const html = renderHtml(page(place.block(words)), { shape: 'fragment' });
        const { elements, texts } = readHtmlIndependently(html);
        expect([words, elements]).toEqual([words, inHtml(words, place.html)]);
        expect(texts.slice(place.own).join('')).toBe(cleanText(words));
        if (!cleanText(words).includes('\n')) expect(texts.slice(place.own)).toHaveLength(1);
      }
    });
  }

  it('in any place, whatever the text', () => {
    fc.assert(
      fc.property(arbitraryText, fc.constantFrom(...PLACES), (words, place) => {
        fc.pre(cleanText(words).trim() !== '');
        const markdown = readMarkdownIndependently(renderMarkdown(page(place.block(words)), { metadata: false }));
        expect(markdown.elements).toEqual(inMarkdown(words, place.markdown));
        expect(markdown.texts.slice(place.own).join('')).toBe(cleanText(words));
        const html = readHtmlIndependently(renderHtml(page(place.block(words)), { shape: 'fragment' }));
        expect(html.elements).toEqual(inHtml(words, place.html));
      }),
      { numRuns: 500 },
    );
  });

  it('also for viewers that link addresses, mark footnotes, tasks and strikes', () => {
    const written = (words: string) => renderMarkdown(page(ul([words])), { metadata: false }).trim();
    expect(written('https://evil.example')).toBe('- https\\://evil.example');
    expect(written('www.evil.example')).toBe('- www\\.evil.example');
    expect(written('a@b.fr')).toBe('- a\\@b.fr');
    expect(written('[^1]: note')).toBe('- \\[^1]: note');
    expect(written('[x] fait')).toBe('- \\[x] fait');
    expect(written('~~x~~')).toBe('- \\~\\~x\\~\\~');
  });

  it('in the title of a page', () => {
    const html = renderHtml(doc({ title: '</title><script>alert(1)</script>', language: 'fr' }, []));
    expect(html).toContain('<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>');
    expect(html).not.toContain('<script');
  });
});
