import { expect, test } from 'vitest';
import { doc, p } from '../../src/document/index.ts';
import { cnrGrandEst, readFiche, readFiches } from '../../src/fiche/index.ts';

const long = doc({ title: 'T', language: 'fr' }, [p('a'), p('b'), p('c')]);

test('a document of too many blocks is refused with what was met, the limit and the place', () => {
  const tree = { ...long, children: long.children.map((block, index) => ({ ...block, at: { line: index + 1 } })) };
  const result = readFiche(tree, cnrGrandEst, { blocks: 2, locale: 'en' });
  const [issue, ...more] = result.issues;
  expect([result.success, more.length, issue?.code]).toEqual([false, 0, 'fiche-document-too-long']);
  expect(issue?.params).toEqual({ found: 3, limit: 2 });
  expect(issue?.position).toMatchObject({ line: 3 });
  expect(issue?.message).toContain('raise the limit');
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
