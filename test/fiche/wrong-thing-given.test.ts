import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/document/index.ts';
import {
  canonicalFiche,
  cnrGrandEst,
  composeFiche,
  readFiche,
  readFiches,
  readFicheText,
  renderFiche,
} from '../../src/fiche/index.ts';
import { FicheSchema } from '../../src/model/index.ts';
import { said, wrong } from '../errors/said.ts';

const fiche = FicheSchema.parse({ title: 'Équipe mobile', constats: [{ text: 'Peu de relais' }] });

describe('canonicalFiche', () => {
  const name = 'canonicalFiche';
  const call = (thing: never) => canonicalFiche(thing);
  it.each([
    ['nothing', undefined, ''],
    ['a text', 'Équipe mobile', ''],
    ['a draft of one', { title: 'Équipe mobile' }, ''],
    ['a promise', Promise.resolve(fiche), ' (this is a promise: await it)'],
    ['a whole result', { success: true, data: fiche, issues: [] }, ' (this is a whole result: give its "data")'],
    ['one without title', { ...fiche, title: undefined }, ' (look at title)'],
    ['one without targets', { ...fiche, targets: undefined }, ' (look at targets)'],
    ['constats that are texts', { ...fiche, constats: ['Peu de relais'] }, ' (look at constats[0])'],
    ['an idea without text', { ...fiche, ideas: [{ text: 'a' }, {}] }, ' (look at ideas[1].text)'],
    [
      'a beneficiary without list',
      { ...fiche, beneficiaries: [{ name: 'a' }] },
      ' (look at beneficiaries[0].benefits)',
    ],
    ['a part without items', { ...fiche, description: [{ kind: 'other' }] }, ' (look at description[0].items)'],
    ['one without expectations', { ...fiche, expectations: null }, ' (look at expectations.territory)'],
    ['half of the expectations', { ...fiche, expectations: { territory: [] } }, ' (look at expectations.national)'],
  ])('given %s, says what a fiche is', (_, thing, hint) => {
    expect(said(() => call(wrong(thing)))).toContain(
      `${name}: expected a fiche, as parseFiche gives it${hint}, received`,
    );
  });

  it('takes what FicheSchema gives', () => {
    expect(said(() => call(wrong(fiche)))).toBe('nothing');
  });
});

describe('composeFiche and renderFiche', () => {
  it.each([
    ['nothing', undefined, ''],
    ['a text', 'Équipe mobile', ''],
    ['a promise', Promise.resolve(fiche), ' (this is a promise: await it)'],
    ['a whole result', { success: true, data: fiche, issues: [] }, ' (this is a whole result: give its "data")'],
    ['constats that are texts', { title: 'a', constats: ['b'] }, ' (fiche, finding 1: Expected an object with fields'],
    ['an unknown field', { title: 'a', budjet: 1 }, ' (fiche, field "budjet": Unknown field "budjet"'],
  ])('given %s, say what a fiche is', (_, thing, hint) => {
    const expected = `composeFiche: expected a fiche, as parseFiche takes or gives it${hint}`;
    expect(said(() => composeFiche(wrong(thing), cnrGrandEst))).toContain(expected);
    expect(said(() => renderFiche(wrong(thing), cnrGrandEst, { format: 'html' }))).toContain(expected);
  });

  it('take what parseFiche takes and what it gives alike', () => {
    const input = { title: 'Équipe mobile', constats: [{ text: 'Peu de relais' }] };
    expect(composeFiche(input, cnrGrandEst)).toEqual(composeFiche(fiche, cnrGrandEst));
    expect(renderFiche(input, cnrGrandEst, { format: 'markdown' })).toBe(
      renderFiche(fiche, cnrGrandEst, { format: 'markdown' }),
    );
  });
});

it('renderFiche without options asks for the format', () => {
  expect(said(() => renderFiche(fiche, cnrGrandEst, wrong(undefined)))).toContain(
    "renderFiche: expected format 'markdown', 'html' or a writer such as renderDocx",
  );
});

it.each([
  ['readFiche', (thing: never) => readFiche(thing, cnrGrandEst)],
  ['readFiches', (thing: never) => readFiches(thing, cnrGrandEst)],
] as const)('%s says what a tree is', (name, call) => {
  const expected = `${name}: expected a document tree, as "doc", a reader or "composeFiche" gives it`;
  expect(said(() => call(wrong(undefined)))).toContain(expected);
  expect(said(() => call(wrong(new Uint8Array(3))))).toContain(expected);
  expect(said(() => call(wrong(parseMarkdown('# a'))))).toContain(
    `${expected} (this is a whole result: give its "data")`,
  );
});

it('readFicheText says that it wants a text', () => {
  expect(said(() => readFicheText(wrong(new Uint8Array(3)), cnrGrandEst, { format: 'markdown' }))).toContain(
    'readFicheText: expected a text (these are bytes: decode them with TextDecoder), received',
  );
});

describe('a trace that is no function', () => {
  const page = parseMarkdown('# Bus');
  it.each(['x', 3, {}, null])('is refused by every reader: %j', (trace) => {
    const tree = page.success ? page.data : wrong(page);
    const calls = [
      () => readFiche(tree, cnrGrandEst, { trace: wrong(trace) }),
      () => readFiches(tree, cnrGrandEst, { trace: wrong(trace) }),
      () => readFicheText('# Bus', cnrGrandEst, { format: 'markdown', trace: wrong(trace) }),
    ];
    for (const call of calls) expect(said(call)).toContain('expected a trace that is a function');
  });
});
