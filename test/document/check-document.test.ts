import { describe, expect, it } from 'vitest';
import { safeRenderDocx } from '../../src/document/docx.ts';
import {
  anchorName,
  type BlockNode,
  cell,
  checkDocument,
  type DocumentNode,
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
import { safeRenderPptx } from '../../src/document/pptx.ts';
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

describe('a tree that is no honest one', () => {
  const page = (children: unknown) => ({ type: 'document', title: 'T', language: 'fr', children }) as DocumentNode;
  const codes = (tree: DocumentNode, limits = {}) => [
    ...new Set(checkDocument(tree, { limits }).map(({ code }) => code)),
  ];
  const endless: unknown[] = [];
  endless.length = 2 ** 32 - 1;
  const shared = (depth: number): unknown =>
    depth === 0 ? p('x') : { type: 'note', kind: 'info', children: Array.from({ length: 10 }).fill(shared(depth - 1)) };
  const deep = () => {
    let tree: unknown = p('x');
    for (let i = 0; i < 50_000; i++) tree = { type: 'note', kind: 'info', children: [tree] };
    return tree;
  };

  it.each<readonly [string, unknown, string]>([
    ['holes for blocks', endless, 'unknown-node'],
    ['holes for widths', [{ ...table([['a']]), widths: endless }], 'invalid-value'],
    ['holes for rows', [{ type: 'table', headerRows: 0, rows: endless }], 'unknown-node'],
    ['holes for cells', [{ type: 'table', headerRows: 0, rows: [{ cells: endless }] }], 'limit-table-cells'],
    ['holes for items', [{ type: 'list', ordered: false, items: endless }], 'unknown-node'],
    ['no children', [{ type: 'paragraph' }], 'invalid-value'],
    ['a text that is none', [{ type: 'paragraph', children: [{ type: 'text', value: 3 }] }], 'invalid-value'],
    ['a number for a block', [3], 'unknown-node'],
    ['a type that every object has', [{ type: 'constructor' }], 'unknown-node'],
    ['nodes shared a million times', [shared(6)], 'limit-nodes'],
    ['nodes 50,000 deep', [deep()], 'limit-depth'],
  ])('with %s is refused', (_, children, code) => {
    expect(codes(page(children))).toEqual([code]);
    for (const write of [safeRenderMarkdown, safeRenderHtml, safeRenderDocx, safeRenderPptx]) {
      expect(write(page(children)).success).toBe(false);
    }
  });

  it('is refused for more characters than may be written, and remarks are told up to a number', () => {
    const long = Array.from({ length: 100 }).fill(p('x'.repeat(1000)));
    expect(codes(page(long), { characters: 100_000 })).toEqual([]);
    expect(codes(page(long), { characters: 99_999 })).toEqual(['limit-characters']);
    const jumps = Array.from({ length: 5000 }, (_, i) => heading(i % 2 === 0 ? 1 : 3, 'x'));
    const remarks = checkDocument(page(jumps));
    expect(remarks).toHaveLength(1001);
    expect(remarks.at(-1)?.code).toBe('limit-issues');
    expect(safeRenderMarkdown(page(jumps)).success).toBe(true);
  });

  it('tells lists deeper than Word and slides know', () => {
    const list = (depth: number): BlockNode => ul([[p('x'), ...(depth > 1 ? [list(depth - 1)] : [])]]);
    for (const write of [safeRenderDocx, safeRenderPptx]) {
      expect(write(page([list(9)])).issues).toEqual([]);
      expect(write(page([list(11)])).issues.map(({ code, params }) => [code, params['count']])).toEqual([
        ['list-too-deep', 2],
      ]);
    }
  });
});
