import { expect, test } from 'vitest';
import { doc, p } from '../../src/document/index.ts';
import { cnrGrandEst, readFiche, readFiches, readFicheText } from '../../src/fiche/index.ts';

const long = doc({ title: 'T', language: 'fr' }, [p('a'), p('b'), p('c')]);

test('a document of too many blocks is refused with what was met, the limit and the place', () => {
  const tree = { ...long, children: long.children.map((block, index) => ({ ...block, at: { line: index + 1 } })) };
  const result = readFiche(tree, cnrGrandEst, { blocks: 2, locale: 'en' });
  const [issue, ...more] = result.issues;
  expect([result.success, more.length, issue?.code]).toEqual([false, 0, 'fiche-document-too-long']);
  expect(issue?.params).toEqual({ found: 3, limit: 2 });
  expect(issue?.position).toMatchObject({ line: 3 });
  expect(issue?.message).toContain('split it');
  expect(readFiches(tree, cnrGrandEst, { blocks: 2 })).toMatchObject({
    fiches: [],
    issues: [{ code: 'fiche-document-too-long' }],
  });
});

test('a document just within is read, and so many blocks as no deck has are not', () => {
  expect(readFiche(long, cnrGrandEst, { blocks: 3 }).issues.map(({ code }) => code)).not.toContain(
    'fiche-document-too-long',
  );
  const endless = { ...long, children: Array.from({ length: 20_001 }, () => p('a')) };
  expect(readFiche(endless, cnrGrandEst).issues.map(({ code }) => code)).toEqual(['fiche-document-too-long']);
});

test('a table of a text whose rows would be filled up without end is refused at its line', () => {
  const text = `Titre\n${'a\t'.repeat(50)}\n${'a\tb\n'.repeat(10)}`;
  const options = { format: 'text', locale: 'en', limits: { tableCells: 100 } } as const;
  const [issue] = readFicheText(text, cnrGrandEst, options).issues;
  expect([issue?.code, issue?.position]).toEqual(['limit-table-cells', { line: 2, column: 1 }]);
  expect(issue?.params).toEqual({ limit: 100 });
  expect(readFicheText(text, cnrGrandEst, { ...options, limits: { tableCells: 1000 } }).issues).not.toContainEqual(
    expect.objectContaining({ code: 'limit-table-cells' }),
  );
});

test('HTML in a text keeps to the limits too, and says so with the line of the text', () => {
  const text = `Titre\n<table>${'<tr><td>a<td>b'.repeat(9)}</table>`;
  const result = readFicheText(text, cnrGrandEst, { format: 'text', limits: { tableCells: 10 } });
  expect(result.success).toBe(false);
  expect(result.issues.map(({ code, position }) => [code, position])).toEqual([
    ['limit-table-cells', { line: 2, column: 1 }],
  ]);
});

test.each([
  ['a', ':'],
  ['a', ' '],
  ['Constats', ' : '],
  ['# ', '#'],
  ['# a', ' '],
])('%j with %j many thousands of times and a letter is read like any line', (start, piece) => {
  const text = `Titre\n\n${start}${piece.repeat(50_000)}x\n`;
  expect(readFicheText(text, cnrGrandEst, { format: 'text' }).issues.length).toBeLessThan(20);
});

test('a row of thousands of empty cells before its words is read as words', () => {
  const cells = `${'<td>'.repeat(20_000)}x`;
  const html = `<h1>T</h1><h2>Description du projet</h2><p>a</p><table><tr>${cells}</table>`;
  expect(JSON.stringify(readFicheText(html, cnrGrandEst, { format: 'html' }))).toContain('x');
});
