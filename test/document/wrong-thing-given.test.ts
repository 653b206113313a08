import { describe, expect, it } from 'vitest';
import {
  annotateDocx,
  checkDocxTemplate,
  fillDocx,
  parseDocx,
  renderDocx,
  safeRenderDocx,
} from '../../src/document/docx.ts';
import {
  type DocumentNode,
  doc,
  p,
  parseHtml,
  parseMarkdown,
  renderHtml,
  renderMarkdown,
  safeRenderHtml,
  safeRenderMarkdown,
  sameContent,
} from '../../src/document/index.ts';
import { checkPptxTemplate, fillPptx, parsePptx, renderPptx, safeRenderPptx } from '../../src/document/pptx.ts';
import { said, wrong } from '../errors/said.ts';

const tree: DocumentNode = doc({ title: 'T', language: 'fr' }, [p('Un constat')]);
const fields = { title: 'text' } as const;

const OF_BYTES: readonly (readonly [string, (thing: never) => unknown])[] = [
  ['parseDocx', parseDocx],
  ['parsePptx', parsePptx],
  ['annotateDocx', (thing) => annotateDocx(thing, [])],
  ['fillDocx', (thing) => fillDocx(thing, { title: 'T' }, { fields })],
  ['checkDocxTemplate', (thing) => checkDocxTemplate(thing, { fields })],
  ['fillPptx', (thing) => fillPptx(thing, { title: 'T' }, { fields })],
  ['checkPptxTemplate', (thing) => checkPptxTemplate(thing, { fields })],
];

describe.each(OF_BYTES)('%s', (name, call) => {
  it.each([
    [undefined, ''],
    [null, ''],
    ['fiche.docx', ' (this is a text: give what is in the file, read without an encoding)'],
    [Promise.resolve(new Uint8Array(1)), ' (this is a promise: await it)'],
    [new ArrayBuffer(4), ' (this is an ArrayBuffer: give new Uint8Array(it))'],
    [new Blob([]), ' (this is a Blob: give new Uint8Array(await it.arrayBuffer()))'],
    [{ success: true, data: new Uint8Array(1), issues: [] }, ''],
  ])('given %s, says that it wants bytes', (thing, hint) => {
    expect(said(() => call(wrong(thing)))).toContain(`${name}: expected the bytes of a file, as a Uint8Array${hint}, `);
  });

  it('takes a Buffer', () => {
    expect(said(() => call(wrong(Buffer.from(renderDocx(tree)))))).toBe('nothing');
  });
});

const OF_TREES: readonly (readonly [string, (thing: never) => unknown])[] = [
  ['renderDocx', renderDocx],
  ['renderDocx', safeRenderDocx],
  ['renderPptx', renderPptx],
  ['renderPptx', safeRenderPptx],
  ['renderHtml', renderHtml],
  ['renderHtml', safeRenderHtml],
  ['renderMarkdown', renderMarkdown],
  ['renderMarkdown', safeRenderMarkdown],
  ['sameContent', (thing) => sameContent(thing, tree)],
  ['sameContent', (thing) => sameContent(tree, thing)],
];

describe.each(OF_TREES)('%s', (name, call) => {
  it.each([
    ['nothing', undefined, ''],
    ['null', null, ''],
    ['a text', '# Fiche', ''],
    ['a fiche', { title: 'Fiche', constats: [] }, ''],
    ['a block', p('Un constat'), ': type "document"'],
    ['a tree without language', { type: 'document', title: 'T', children: [] }, ': type "document"'],
    ['a whole result', parseHtml('<p>a'), ' (this is a whole result: give its "data")'],
    ['a promise', Promise.resolve(tree), ' (this is a promise: await it)'],
  ])('given %s, says that it wants a document tree', (_, thing, hint) => {
    const message = said(() => call(wrong(thing)));
    expect(message).toContain(
      `${name}: expected a document tree, as "doc", a reader or "composeFiche" gives it${hint}`,
    );
  });
});

describe.each([
  ['parseHtml', parseHtml],
  ['parseMarkdown', parseMarkdown],
] as const)('%s', (name, call) => {
  it.each([
    ['nothing', undefined, ''],
    ['bytes', new Uint8Array(2), ' (these are bytes: decode them with TextDecoder)'],
    ['a promise', Promise.resolve('a'), ' (this is a promise: await it)'],
  ])('given %s, says that it wants a text', (_, thing, hint) => {
    expect(said(() => call(wrong(thing)))).toContain(`${name}: expected a text${hint}, received`);
  });
});

it('annotateDocx says that it wants issues', () => {
  expect(said(() => annotateDocx(renderDocx(tree), wrong(undefined)))).toContain(
    'annotateDocx: expected a list of issues',
  );
});
