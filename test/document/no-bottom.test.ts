import { describe, expect, it } from 'vitest';
import {
  applyTypography,
  type BlockNode,
  checkDocument,
  contentOf,
  type DocumentNode,
  doc,
  expandAbbreviations,
  type InlineNode,
  mapInlines,
  p,
  parseText,
  plainText,
  safeRenderHtml,
  safeRenderMarkdown,
  sameContent,
  visit,
} from '../../src/document/index.ts';
import { PlanSanteError } from '../../src/errors/index.ts';

const DEPTH = 50_000;

function deepBlocks(): BlockNode {
  let block: BlockNode = p('a');
  for (let i = 0; i < DEPTH; i++) block = { type: 'note', kind: 'info', children: [block] };
  return block;
}
function deepWords(): BlockNode {
  let words: InlineNode = { type: 'text', value: 'a' };
  for (let i = 0; i < DEPTH; i++) words = { type: 'strong', children: [words] };
  return { type: 'paragraph', children: [words] };
}
function circle(): BlockNode {
  const children: BlockNode[] = [p('a')];
  const list: BlockNode = { type: 'list', ordered: false, items: [{ children }, { children }] };
  children.push(list);
  return list;
}

const page = (block: BlockNode): DocumentNode => ({ type: 'document', title: 'T', language: 'fr', children: [block] });
const TREES: readonly (readonly [string, () => DocumentNode])[] = [
  ['blocks without bottom', () => page(deepBlocks())],
  ['words without bottom', () => page(deepWords())],
  ['a list that holds itself', () => page(circle())],
];
const small = doc({ title: 'T', language: 'fr' }, [p('a')]);
const FUNCTIONS: Readonly<Record<string, (document: DocumentNode) => unknown>> = {
  visit: (document) => visit(document, () => undefined),
  plainText: (document) => plainText(document),
  mapInlines: (document) => mapInlines(document, (inlines) => inlines),
  contentOf: (document) => contentOf(document),
  sameContent: (document) => sameContent(small, document),
  applyTypography: (document) => applyTypography(document, 'imprimerie-nationale'),
  expandAbbreviations: (document) => expandAbbreviations(document, [{ short: 'ARS', expansion: 'agence' }]),
};

describe.each(TREES)('%s', (_name, make) => {
  it.each(Object.entries(FUNCTIONS))('is refused by %s, with the name of the function', (name, call) => {
    const document = make();
    expect(() => call(document)).toThrow(PlanSanteError);
    expect(() => call(document)).toThrow(name);
  });

  it('is answered with a limit by the check and the writers', () => {
    for (const issues of [checkDocument(make()), safeRenderHtml(make()).issues, safeRenderMarkdown(make()).issues])
      expect(issues.map(({ code }) => code)).toContain('limit-depth');
  });
});

describe('a tree as deep as readers give', () => {
  it('is walked through', () => {
    const read = parseText('a\n- b\n  - c', { language: 'fr' });
    expect(read.success && plainText(read.data)).toContain('c');
    let block: BlockNode = p('a');
    for (let i = 0; i < 900; i++) block = { type: 'note', kind: 'info', children: [block] };
    for (const call of Object.values(FUNCTIONS)) expect(() => call(page(block))).not.toThrow();
  });
});
