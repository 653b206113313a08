import { strFromU8, unzipSync } from 'fflate';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parse } from 'parse5';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { parseDocx, safeRenderDocx } from '../../../src/document/docx.ts';
import {
  doc,
  link,
  p,
  parseHtml,
  parseMarkdown,
  plainText,
  safeRenderHtml,
  safeRenderMarkdown,
} from '../../../src/document/index.ts';
import type { Issue } from '../../../src/errors/index.ts';
import { wordFile } from '../ooxml/word-file.ts';

/** What a link must never lead to. */
const TARGETS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'javascript\u200b:alert(1)',
  '\u0001javascript:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml;base64,PHN2Zz4=',
  'file:///etc/passwd',
  'file://203.0.113.9/share',
  '\\\\203.0.113.9\\share',
  '//evil.example/x',
  '/etc/passwd',
  '../x',
  'ppaction://program?calc.exe',
  'ms-word:ofe|u|http://evil.example/x.docx',
  'ms-msdt:/id PCWDiagnostic',
  'search-ms:query=x',
  'tel:112',
  'ftp://evil.example/x',
  'blob:https://evil.example/x',
  'about:blank',
  'view-source:https://evil.example',
  'https:evil.example',
  'https:///evil.example',
  'https://',
  'https://sante.gouv.fr@evil.example/',
  'https://sante.gouv.fr%40evil.example/',
  'https://sante.gouv.fr\\@evil.example/',
  'https://sante.gouv.fr\u202e/x',
  'https://evil.example/\ud800',
  'https://evil.example/a\\b',
  `https://evil.example/${'a'.repeat(2028)}`,
  'mailto:',
  'mailto:a@b@c',
  'mailto:a b@c',
  '',
];

const page = (url: string) => doc({ title: 'T', language: 'fr' }, [p([link(url, 'mot')])]);
const told = (issues: readonly Issue[]) => issues.filter(({ code }) => code === 'dropped-url').length;

/** Targets as independent parsers find them. */
function targetsOfHtml(html: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: {
    readonly attrs?: readonly { name: string; value: string }[];
    readonly childNodes?: unknown;
  }) => {
    for (const { name, value } of node.attrs ?? []) if (name === 'href' || name === 'src') found.push(value);
    for (const child of (node.childNodes ?? []) as readonly (typeof node)[]) walk(child);
  };
  walk(parse(html));
  return found;
}

function targetsOfMarkdown(markdown: string): readonly string[] {
  const found: string[] = [];
  const walk = (node: { readonly url?: string; readonly children?: readonly unknown[] }) => {
    if (node.url !== undefined) found.push(node.url);
    for (const child of (node.children ?? []) as readonly (typeof node)[]) walk(child);
  };
  walk(fromMarkdown(markdown));
  return found;
}

function targetsOfWord(bytes: Uint8Array): readonly string[] {
  const found: string[] = [];
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (!name.endsWith('.rels')) continue;
    const parser = new SaxesParser();
    parser.on('opentag', ({ attributes }) => {
      if (attributes['TargetMode'] === 'External') found.push(String(attributes['Target']));
    });
    parser.write(strFromU8(part)).close();
  }
  return found;
}

describe.each(TARGETS)('a link to %j', (url) => {
  it('loses its target and keeps its words, with one diagnostic, in every format written', () => {
    const [html, markdown, word] = [
      safeRenderHtml(page(url)),
      safeRenderMarkdown(page(url)),
      safeRenderDocx(page(url)),
    ];
    if (!html.success || !markdown.success || !word.success) throw new Error('a link must not stop a document');
    expect([targetsOfHtml(html.data), targetsOfMarkdown(markdown.data), targetsOfWord(word.data)]).toEqual([
      [],
      [],
      [],
    ]);
    expect([told(html.issues), told(markdown.issues), told(word.issues)]).toEqual([1, 1, 1]);
    const read = [parseHtml(html.data), parseMarkdown(markdown.data), parseDocx(word.data)];
    expect(read.map((result) => result.success && plainText(result.data))).toEqual(['mot', 'mot', 'mot']);
  });

  it('loses its target in what is read', () => {
    const attribute = url.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
    const relationship = `<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${attribute}" TargetMode="External"/>`;
    // Controls and lone surrogates cannot stand in XML at all.
    const writable = !url.includes('\u0001') && !url.includes('\ud800');
    const results = [
      parseHtml(`<p><a href="${attribute}">mot</a>`),
      ...(writable
        ? [
            parseDocx(
              wordFile({
                body: '<w:p><w:hyperlink r:id="r9"><w:r><w:t>mot</w:t></w:r></w:hyperlink></w:p>',
                relationships: relationship,
              }),
            ),
          ]
        : []),
    ];
    for (const result of results) {
      expect(result.success && plainText(result.data)).toBe('mot');
      expect(JSON.stringify(result.success && result.data)).not.toContain('"link"');
    }
  });
});

it('links to the web and to mail stay', () => {
  for (const url of ['https://sante.gouv.fr/a?b=c&d=e#f', 'http://localhost:8080/', 'mailto:a@b.fr?subject=x']) {
    const [html, markdown, word] = [
      safeRenderHtml(page(url)),
      safeRenderMarkdown(page(url)),
      safeRenderDocx(page(url)),
    ];
    expect(html.success && targetsOfHtml(html.data)).toEqual([url]);
    expect(markdown.success && targetsOfMarkdown(markdown.data)).toEqual([url]);
    expect(word.success && targetsOfWord(word.data)).toEqual([url]);
  }
});

it('files that reach outside are read without what they reach for', () => {
  const outside = (kind: string, target: string) =>
    `<Relationship Id="${kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" TargetMode="External"/>`;
  const relationships = ['attachedTemplate', 'image', 'oleObject', 'frame', 'subDocument', 'aFChunk', 'styles']
    .map((kind) => outside(kind, 'https://evil.example/x'))
    .join('');
  const result = parseDocx(wordFile({ body: `<w:p><w:r><w:t>a</w:t></w:r></w:p>`, relationships }));
  expect(result.success && plainText(result.data)).toBe('a');
  expect(JSON.stringify(result)).not.toContain('evil.example');
});
