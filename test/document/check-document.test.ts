import { describe, expect, it } from 'vitest';
import {
  anchorName,
  type BlockNode,
  cell,
  checkDocument,
  doc,
  field,
  heading,
  isAnchorName,
  lang,
  link,
  note,
  p,
  renderHtml,
  renderMarkdown,
  safeRenderHtml,
  safeRenderMarkdown,
  safeUrl,
  table,
  ul,
} from '../../src/document/index.ts';
import { PlanSanteError } from '../../src/errors/index.ts';

const page = (...children: BlockNode[]) => doc({ title: 'T', language: 'fr' }, children);
const codes = (...children: BlockNode[]) => checkDocument(page(...children)).map((issue) => issue.code);
const ATTRIBUTE = 'x" onclick="alert(1)';

describe('checking a tree', () => {
  it('finds nothing in a sound one', () => {
    expect(codes(heading(1, 'A'), heading(2, 'B', { anchor: 'b' }), p('c'), table([['d'], ['e']]))).toEqual([]);
  });

  it('names what is wrong and where', () => {
    const [issue] = checkDocument(page(p('a'), table([['a'], [p('b', { anchor: 'É' })]])), { locale: 'en' });
    expect(issue).toMatchObject({
      code: 'invalid-value',
      severity: 'error',
      path: ['children', 1, 'rows', 1, 'cells', 0, 'children', 0, 'anchor'],
      place: 'block 2, row 2, cell 1, block 1',
    });
    expect(codes(p('a', { anchor: 'a' }), p('b', { anchor: 'a' }))).toEqual(['duplicate-anchor']);
    expect(codes(heading(1, 'A'), heading(3, 'B'))).toEqual(['heading-order']);
    expect(codes(table([[cell('a', { rowspan: 2 })]]))).toEqual(['table-spans']);
    expect(codes(table([['a', 'b'], ['c']]))).toEqual(['table-short-row']);
    expect(codes(p(field('Title', 'T')))).toEqual(['invalid-value']);
    expect(checkDocument(doc({ title: ' ', language: 'fr' }, []))[0]?.code).toBe('missing-title');
  });

  it('stops at its limits, also in trees that are too deep to walk', () => {
    let deep: BlockNode = p('a');
    for (let i = 0; i < 100_000; i++) deep = ul([deep]);
    expect(codes(deep)).toEqual(['limit-depth']);
    expect(checkDocument(page(p('a'), p('b')), { limits: { nodes: 2 } })[0]?.code).toBe('limit-nodes');
    expect(checkDocument(page(table([['a', 'b']])), { limits: { tableCells: 1 } })[0]?.code).toBe('limit-table-cells');
    const result = safeRenderMarkdown(page(deep));
    expect(result.success || result.issues.map((issue) => issue.code)).toEqual(['limit-depth']);
  });
});

describe('what writers refuse', () => {
  const hostile: readonly BlockNode[] = [
    p('a', { anchor: ATTRIBUTE }),
    p(lang('fr" onload="alert(1)', 'a')),
    p(field(ATTRIBUTE, 'a')),
    note(ATTRIBUTE as 'info', 'a'),
    p(field('a', 'a', { control: ATTRIBUTE as 'text' })),
  ];

  it('is any value that would become an attribute and is not one', () => {
    for (const block of hostile) {
      const result = safeRenderHtml(page(block));
      expect(result.success || result.issues.map((issue) => issue.code)).toEqual(['invalid-value']);
      expect(() => renderHtml(page(block))).toThrow(PlanSanteError);
      expect(() => renderMarkdown(page(block))).toThrow(PlanSanteError);
    }
    expect(safeRenderHtml(doc({ title: 'T', language: 'fr" onload="alert(1)' }, [])).success).toBe(false);
  });
});

describe('targets of links', () => {
  const refused = [
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    'ppaction://program?calc.exe',
    '//evil.example/x',
    'https://sante.gouv.fr@evil.example/',
    'https://a:b@evil.example',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'vbscript:x',
    'https:\\\\evil.example',
    'https:/evil.example',
    'https:///evil.example',
    'http://',
    'https://%65vil.example%2f@x',
    'https://a.fr\u202e/x',
    '\u0001https://a.fr',
    'mailto:',
    'mailto:a',
    '/etc',
    '#a',
    '',
    'https://a.fr/\ud800',
    'ms-word:ofe|u|https://a.fr',
    'blob:https://a.fr',
  ];

  it('are http, https and mailto only', () => {
    for (const url of refused) expect([url, safeUrl(url)]).toEqual([url, undefined]);
    for (const url of [
      'https://sante.gouv.fr/a?b=c#d',
      'HTTP://a.fr:8080',
      'mailto:a@b.fr?subject=x',
      'https://é.fr/«',
    ]) {
      expect(safeUrl(url)).toBe(url);
    }
    const spaced = safeUrl('https://a.fr/a b"<|>') ?? '';
    expect(spaced).toBe('https://a.fr/a%20b%22%3C%7C%3E');
    expect(safeUrl(spaced)).toBe(spaced);
  });

  it('are left out with one diagnostic, the words stay', () => {
    for (const url of refused) {
      const document = page(p(['avant ', link(url, 'mots'), ' après']));
      const html = safeRenderHtml(document, { shape: 'fragment' });
      expect(html.success && html.data).toBe('<p>avant mots après</p>\n');
      expect(html.issues.map((issue) => issue.code)).toEqual(['dropped-url']);
      const markdown = safeRenderMarkdown(document, { metadata: false });
      expect(markdown.success && markdown.data).toBe('avant mots après\n');
    }
  });
});

describe('anchors', () => {
  it('are well formed and unique for any text', () => {
    const taken = new Set<string>();
    for (const text of ['constructor', '__proto__', '« ? »', 'É É', 'É É', '', '1. Qui ?', 'a'.repeat(500), '日本']) {
      const name = anchorName(text, taken);
      expect(isAnchorName(name)).toBe(true);
      expect(taken.has(name)).toBe(false);
      expect(name in {}).toBe(false);
      taken.add(name);
    }
  });
});
