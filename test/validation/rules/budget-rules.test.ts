import { describe, expect, test } from 'vitest';
import type { PlanInput } from '../../../src/model/index.ts';
import { placesOf, toldBy } from './told-by-rule.ts';

type LineInput = NonNullable<PlanInput['budgetLines']>[number];
const euros = (value: number, rest: object = {}) => ({ value, currency: 'EUR', ...rest });
const line = (id: string, amount: number | object | undefined, rest: Partial<LineInput> = {}): LineInput => ({
  id,
  title: `Ligne ${id}`,
  ...(amount !== undefined && { amount: typeof amount === 'number' ? euros(amount) : amount }),
  ...rest,
});
const lines = (...budgetLines: LineInput[]): Partial<PlanInput> => ({ budgetLines });
const part = (id: string, amount: number | object | undefined, rest: Partial<LineInput> = {}) =>
  line(id, amount, { partOf: 'w', ...rest });

describe('budget-currencies-mixed', () => {
  const francs = euros(5, { currency: 'CHF' });
  test('tells both amounts, each in its currency; the usual one of the plan stands for one that is left out', () => {
    const [issue] = toldBy('budget-currencies-mixed', {
      currency: 'EUR',
      ...lines(line('w', 100), part('a', francs)),
    });
    expect(issue?.path).toEqual(['budgetLines', 1, 'amount']);
    expect(issue?.params).toEqual({
      ...{ title: 'Ligne a', other: 'Ligne w' },
      ...{ amount: 5, currency: 'CHF', otherAmount: 100, otherCurrency: 'EUR' },
    });
    const bare = { value: 5 };
    expect(placesOf('budget-currencies-mixed', { currency: 'CHF', ...lines(line('w', 100), part('a', bare)) })).toEqual(
      ['budgetLines.1.amount'],
    );
    expect(placesOf('budget-currencies-mixed', { currency: 'CHF', ...lines(line('w', bare), part('a', 100)) })).toEqual(
      ['budgetLines.1.amount'],
    );
  });
  test.each<[string, LineInput[]]>([
    ['one currency', [line('w', 100), part('a', 5)]],
    ['a currency that nobody says', [line('w', 100), part('a', { value: 5 })]],
    ['a whole whose currency nobody says', [line('w', { value: 100 }), part('a', francs)]],
    ['no whole', [line('w', 100), line('a', francs)]],
    ['a whole that is not there', [line('w', 100), line('a', francs, { partOf: 'x' })]],
    ['a part without an amount', [line('w', 100), part('a', undefined)]],
    ['a whole without an amount', [line('w', undefined), part('a', francs)]],
    ['a part without a number', [line('w', 100), part('a', { currency: 'CHF', asWritten: 'à préciser' })]],
    ['a whole without a number', [line('w', { currency: 'EUR', asWritten: 'à préciser' }), part('a', francs)]],
  ])('is silent for %s', (_, all) => expect(toldBy('budget-currencies-mixed', lines(...all))).toEqual([]));
});

describe('budget-taxes-mixed', () => {
  const taxes = (whole: string | undefined, own: string | undefined, partOf: string | null = 'w') =>
    lines(
      line('w', euros(100, whole === undefined ? {} : { tax: whole })),
      line('a', euros(5, own === undefined ? {} : { tax: own }), partOf === null ? {} : { partOf }),
    );
  test('tells which of the two is without taxes', () => {
    const [excluded] = toldBy('budget-taxes-mixed', taxes('included', 'excluded'));
    const [included] = toldBy('budget-taxes-mixed', taxes('excluded', 'included'));
    for (const issue of [excluded, included]) {
      expect(issue?.path).toEqual(['budgetLines', 1, 'amount']);
      expect(issue?.params).toEqual({ title: 'Ligne a', other: 'Ligne w' });
    }
    expect(excluded?.message).not.toBe(included?.message);
  });
  test.each([
    ['both with', 'included', 'included', 'w'],
    ['both without', 'excluded', 'excluded', 'w'],
    ['a part that says nothing', 'included', undefined, 'w'],
    ['a whole that says nothing', undefined, 'excluded', 'w'],
    ['a line that is no part', 'included', 'excluded', null],
    ['a whole that is not there', 'included', 'excluded', 'x'],
  ])('is silent for %s', (_, whole, own, partOf) =>
    expect(toldBy('budget-taxes-mixed', taxes(whole, own, partOf))).toEqual([]),
  );
});

describe('budget-parts-above-whole', () => {
  const found = (whole: number | object | undefined, ...parts: (number | object | undefined)[]) =>
    toldBy('budget-parts-above-whole', lines(line('w', whole), ...parts.map((amount, i) => part(`p${i}`, amount))));
  test('tells the sum, the whole and what is between them', () => {
    const [issue] = found(1000, 600, 500.5);
    expect(issue?.params).toEqual({ title: 'Ligne w', sum: 1100.5, whole: 1000, gap: 100.5, currency: 'EUR' });
    expect(issue?.path).toEqual(['budgetLines', 0]);
  });
  test('takes of a part the least it may be, and of the whole the most', () => {
    expect(found(1000, 600, euros(500, { qualifier: 'up-to' }))).toEqual([]);
    expect(found(1000, 600, euros(500, { qualifier: 'at-most' }))).toEqual([]);
    expect(found(1000, 600, euros(500, { qualifier: 'less-than' }))).toEqual([]);
    expect(found(1000, 600, { max: 500, min: 401, qualifier: 'up-to', currency: 'EUR' })).toHaveLength(1);
    expect(found(1000, 600, euros(500, { qualifier: 'at-least' }))).toHaveLength(1);
    expect(found(1000, 600, { min: 401, currency: 'EUR' })).toHaveLength(1);
    expect(found(1000, 600, { min: 400, currency: 'EUR' })).toEqual([]);
    expect(found(1000, 600, { max: 500, currency: 'EUR' })).toEqual([]);
    const parts = [600, 500];
    for (const qualifier of ['more-than', 'at-least', 'about']) {
      expect(found(euros(1000, { qualifier }), ...parts)).toEqual([]);
      expect(found({ min: 900, max: 1000, qualifier, currency: 'EUR' }, ...parts)).toHaveLength(1);
    }
    expect(found({ min: 900, max: 1099, currency: 'EUR' }, ...parts)).toHaveLength(1);
    expect(found({ min: 900, max: 1100, currency: 'EUR' }, ...parts)).toEqual([]);
    expect(found({ min: 900, currency: 'EUR' }, ...parts)).toEqual([]);
    expect(found(euros(1000, { qualifier: 'up-to' }), ...parts)).toHaveLength(1);
  });
  test('adds only what is in the currency of the whole', () => {
    expect(found(1000, 600, euros(500, { currency: 'CHF' }))).toEqual([]);
    expect(found(1000, 600, euros(500, { tax: 'excluded' }))).toEqual([]);
    expect(found(1000, 600, undefined)).toEqual([]);
    expect(found(undefined, 600, 500)).toEqual([]);
  });
  test('counts no noise of binary fractions', () => expect(found(0.3, 0.1, 0.2)).toEqual([]));
  test('takes a second breakdown for one only behind a whole one', () => {
    expect(found(1000, 600, 400, 700, 300)).toEqual([]);
    expect(found(1000, 600, 400, 700, 301)[0]?.params).toMatchObject({ sum: 1001, gap: 1 });
    expect(found(1000, 600, 500, 100)[0]?.params).toMatchObject({ sum: 1200 });
  });
  test('does not count a line as a part of itself', () => {
    const two = (amount: number) => lines(part('a', amount), line('w', 10, { partOf: 'w' }));
    expect(placesOf('budget-parts-above-whole', two(5))).toEqual([]);
    expect(placesOf('budget-parts-above-whole', two(11))).toEqual(['budgetLines.1']);
  });
  test('does not count what another line replaced', () => {
    const parts = [part('a', 600), part('b', 500), part('c', 400, { supersedes: 'b' })];
    expect(placesOf('budget-parts-above-whole', lines(line('w', 1000), ...parts))).toEqual([]);
    expect(placesOf('budget-parts-above-whole', lines(line('w', 999), ...parts))).toEqual(['budgetLines.0']);
  });
});

describe('budget-parts-below-whole', () => {
  const found = (whole: number | object | undefined, ...parts: (number | object | undefined)[]) =>
    toldBy('budget-parts-below-whole', lines(line('w', whole), ...parts.map((amount, i) => part(`p${i}`, amount))));
  test('tells the sum, the whole, the gap and its share', () => {
    const [issue] = found(1000, 600, 150);
    expect(issue?.params).toEqual({
      ...{ title: 'Ligne w', sum: 750, whole: 1000, gap: 250, currency: 'EUR' },
      ...{ found: 25, unit: 'percent' },
    });
    expect(issue).toMatchObject({ path: ['budgetLines', 0], severity: 'warning' });
  });
  test('is a warning up to thirty percent, and information beyond or for one part alone', () => {
    const severities = (...parts: number[]) => found(1000, ...parts).map(({ severity }) => severity);
    expect(severities(600, 100)).toEqual(['warning']);
    expect(severities(600, 99)).toEqual(['info']);
    expect(severities(999)).toEqual(['info']);
    expect(severities(500, 499)).toEqual(['warning']);
    expect(severities(500, 500)).toEqual([]);
    expect(severities(1000)).toEqual([]);
  });
  test('compares the most that the parts may be with the least that the whole may be', () => {
    expect(found({ min: 1000, max: 2000, currency: 'EUR' }, 500, 500)).toEqual([]);
    expect(found({ min: 1001, max: 2000, currency: 'EUR' }, 500, 500)[0]?.params).toMatchObject({
      whole: 1001,
      gap: 1,
    });
    expect(found(1000, 500, { min: 1, max: 500, currency: 'EUR' })).toEqual([]);
    expect(found(1000, 500, { min: 1, max: 499, currency: 'EUR' })[0]?.params).toMatchObject({ sum: 999, gap: 1 });
    expect(found(1000, 500, euros(100, { qualifier: 'more-than' }))).toEqual([]);
  });
  test.each<[string, Partial<PlanInput>]>([
    ['a part without an amount', lines(line('w', 100), part('a', 50), part('b', undefined))],
    ['a part in another currency', lines(line('w', 100), part('a', 50), part('b', euros(5, { currency: 'CHF' })))],
    ['a part without taxes', lines(line('w', 100), part('a', 50), part('b', euros(5, { tax: 'excluded' })))],
    ['no part', lines(line('w', 100), line('a', 50))],
    ['a whole without an amount', lines(line('w', undefined), part('a', 50), part('b', 10))],
    [
      'parts of another one',
      lines(line('w', 100), line('v', 60), line('a', 50, { partOf: 'v' }), line('b', 10, { partOf: 'v' })),
    ],
  ])('is silent for %s', (_, plan) => expect(toldBy('budget-parts-below-whole', plan)).toEqual([]));
  test('leaves what a claim computes: what is left of the whole, its part, its sum', () => {
    const all = lines(line('w', 100), part('a', 50), part('b', 30));
    expect(toldBy('budget-parts-below-whole', all)).toHaveLength(1);
    const [whole, own] = [{ budgetLine: 'w' }, { budgetLine: 'a' }];
    const claims: readonly object[] = [
      { kind: 'part', parts: [own], whole },
      { kind: 'residual', parts: [own], whole },
      { kind: 'sum', parts: [own, own], stated: whole },
    ];
    const claiming = (claim: object) => ({ ...all, claims: [{ id: 'C1', statement: 'Il reste.', ...claim } as never] });
    for (const claim of claims) expect(toldBy('budget-parts-below-whole', claiming(claim))).toEqual([]);
    const others = [
      { kind: 'sum', parts: [whole], stated: own },
      { kind: 'sum', parts: [whole] },
      { kind: 'equality', values: [whole, own] },
    ];
    for (const claim of others) expect(toldBy('budget-parts-below-whole', claiming(claim))).toHaveLength(1);
  });
});

describe('budget-share-differs', () => {
  const share = (value: number, rest: object = {}) => ({ value, unit: 'percent', ...rest });
  const found = (
    whole: number | object | undefined,
    own: number | object | undefined,
    stated: object,
    ...others: LineInput[]
  ) => toldBy('budget-share-differs', lines(line('w', whole), part('a', own, { share: stated as never }), ...others));
  test('tells the share that is stated and the one that the amounts give', () => {
    const [issue] = found(200, 90, share(50));
    expect(issue?.path).toEqual(['budgetLines', 1, 'share']);
    expect(issue?.params).toEqual({ title: 'Ligne a', found: 50, expected: 45, unit: 'percent' });
  });
  test('takes a share as finely as it is printed', () => {
    expect(found(300, 100, share(33))).toEqual([]);
    expect(found(300, 100, share(33.3))).toEqual([]);
    expect(found(300, 100, share(33.4))).toHaveLength(1);
    expect(found(300, 100, share(34))).toHaveLength(1);
    expect(found(300, 100, share(33, { decimals: 1 }))).toHaveLength(1);
    expect(found(1000, 345, share(35))).toEqual([]);
    expect(found(1000, 344, share(35))).toHaveLength(1);
  });
  test('reads percent, the sign and a bare number, and no other unit', () => {
    expect(found(200, 90, { value: 50, unit: '%' })).toHaveLength(1);
    expect(found(200, 90, { value: 50 })).toHaveLength(1);
    expect(found(200, 90, { value: 50, unit: 'points' })).toEqual([]);
  });
  test('takes the sum of the parts where the whole has no amount and all of them have one', () => {
    expect(found(undefined, 50, share(50), part('b', 50))).toEqual([]);
    expect(found(undefined, 50, share(40), part('b', 50))[0]?.params).toMatchObject({ expected: 50, found: 40 });
    expect(found(undefined, 50, share(40), part('b', 50), part('c', undefined))).toEqual([]);
    expect(found(undefined, 50, share(40))).toEqual([]);
  });
  test('weighs what is not known of part and whole', () => {
    const between = (min: number, max: number) => ({ min, max, currency: 'EUR' });
    expect(found(between(100, 200), 50, share(25))).toEqual([]);
    expect(found(between(100, 200), 50, share(50))).toEqual([]);
    expect(found(between(100, 200), 50, share(24))).toHaveLength(1);
    expect(found(between(100, 200), 50, share(51))).toHaveLength(1);
    expect(found(200, between(50, 100), share(25))).toEqual([]);
    expect(found(200, between(50, 100), share(51))).toHaveLength(1);
    expect(found(euros(100, { qualifier: 'more-than' }), 50, share(1))).toEqual([]);
    expect(found(euros(100, { qualifier: 'more-than' }), 50, share(51))).toHaveLength(1);
  });
  test.each<[string, number | object | undefined, number | object | undefined]>([
    ['a whole of nothing', 0, 50],
    ['a whole of which only the most is known', euros(100, { qualifier: 'up-to' }), 50],
    ['a part without an amount', 100, undefined],
    ['another currency', euros(100, { currency: 'CHF' }), 50],
  ])('is silent for %s', (_, whole, own) => expect(found(whole, own, share(1))).toEqual([]));
  test('is silent for a share without a number, and for one of no whole', () => {
    expect(found(100, 50, { unit: 'percent', asWritten: 'la plupart' })).toEqual([]);
    expect(toldBy('budget-share-differs', lines(line('w', 100), line('a', 50, { share: share(1) })))).toEqual([]);
  });
});

describe('funder-shares-differ', () => {
  const shared = (amount: number | object | undefined, ...funderShares: object[]) =>
    toldBy('funder-shares-differ', {
      organisations: [{ id: 'o', name: 'Agence', kind: 'ars' }] as never,
      ...lines(line('w', amount, { funderShares: funderShares.map((one) => ({ funder: 'o', ...one })) as never })),
    });
  const percent = (value: number, rest: object = {}) => ({ share: { value, unit: 'percent', ...rest } });
  const pays = (amount: number | object) => ({ amount: typeof amount === 'number' ? euros(amount) : amount });
  test('tells percentages that do not make a hundred, as finely as they are printed', () => {
    const [issue] = shared(undefined, percent(60), percent(30));
    expect(issue?.path).toEqual(['budgetLines', 0, 'funderShares']);
    expect(issue?.params).toEqual({ title: 'Ligne w', found: 90, unit: 'percent' });
    expect(shared(undefined, percent(60), percent(41))).toEqual([]);
    expect(shared(undefined, percent(60), percent(42))).toHaveLength(1);
    expect(shared(undefined, percent(60), percent(39))).toEqual([]);
    expect(shared(undefined, percent(60), percent(38))).toHaveLength(1);
    expect(shared(undefined, percent(33.3, { decimals: 1 }), percent(66.6, { decimals: 1 }))).toEqual([]);
    expect(shared(undefined, percent(33.3, { decimals: 1 }), percent(66.5, { decimals: 1 }))).toHaveLength(1);
    expect(shared(undefined, percent(33.4, { decimals: 1 }), percent(66.7, { decimals: 1 }))).toEqual([]);
    expect(shared(undefined, percent(33.4, { decimals: 1 }), percent(66.8, { decimals: 1 }))).toHaveLength(1);
    expect(shared(undefined, percent(60), { share: { min: 30, max: 45, unit: 'percent' } })).toEqual([]);
  });
  test('does not add percentages where one is missing, and looks at the amounts then', () => {
    expect(shared(100, percent(60), pays(10))).toEqual([]);
    expect(shared(100, { ...percent(60), ...pays(60) }, pays(10))[0]?.params).toMatchObject({ sum: 70, gap: 30 });
    expect(shared(100)).toEqual([]);
  });
  test('tells amounts above and below the line', () => {
    const [below] = shared(100, pays(60), pays(30));
    const [above] = shared(100, pays(60), pays(50));
    expect(below?.params).toEqual({ title: 'Ligne w', sum: 90, whole: 100, gap: 10, currency: 'EUR' });
    expect(above?.params).toEqual({ title: 'Ligne w', sum: 110, whole: 100, gap: 10, currency: 'EUR' });
    expect(below?.message).not.toBe(above?.message.replace('110', '90'));
    expect(shared(100, pays(60), pays(40))).toEqual([]);
    expect(shared(0.3, pays(0.1), pays(0.2))).toEqual([]);
    expect(shared({ min: 90, max: 100, currency: 'EUR' }, pays(60), pays(30))).toEqual([]);
    expect(shared({ min: 90, max: 100, currency: 'EUR' }, pays(60), pays(40))).toEqual([]);
    expect(shared({ min: 90, max: 100, currency: 'EUR' }, pays(60), pays(29))).toHaveLength(1);
    expect(shared({ min: 90, max: 100, currency: 'EUR' }, pays(60), pays(41))).toHaveLength(1);
  });
  test.each<[string, number | object | undefined, object[]]>([
    ['a line without an amount', undefined, [pays(60), pays(30)]],
    ['a funder without an amount', 100, [pays(60), {}]],
    ['another currency', 100, [pays(60), pays(euros(30, { currency: 'CHF' }))]],
  ])('is silent for %s', (_, amount, all) => expect(shared(amount, ...all)).toEqual([]));
});

describe('budget-same-as-differs', () => {
  const found = (
    a: number | object | undefined,
    b: number | object | undefined,
    one: object = {},
    other: object = {},
  ) => toldBy('budget-same-as-differs', lines(line('a', a, one), line('b', b, { sameAs: 'a', ...other })));
  test('tells both amounts at the line that says so', () => {
    const [issue] = found(100, 90);
    expect(issue?.path).toEqual(['budgetLines', 1, 'sameAs']);
    expect(issue?.params).toEqual({
      title: 'Ligne b',
      other: 'Ligne a',
      amount: 90,
      otherAmount: 100,
      currency: 'EUR',
    });
    expect(found(100, 100)).toEqual([]);
    expect(found(undefined, 100)).toEqual([]);
    expect(found(100, undefined)).toEqual([]);
    expect(toldBy('budget-same-as-differs', lines(line('a', 1), line('b', 2, { sameAs: 'x' })))).toEqual([]);
  });
  test('compares only one stage of the money, or where one is not told', () => {
    expect(found(100, 90, { stage: 'spent' }, { stage: 'allocated' })).toEqual([]);
    expect(found(100, 90, { stage: 'spent' }, { stage: 'spent' })).toHaveLength(1);
    expect(found(100, 90, { stage: 'spent' })).toHaveLength(1);
    expect(found(100, 90, {}, { stage: 'spent' })).toHaveLength(1);
    expect(found(100, 90, { stage: 'spent' }, { stage: 'unknown' })).toHaveLength(1);
  });
});

describe('budget-stage-exceeded', () => {
  const staged = (id: string, value: number | object, stage: string, rest: object = {}) =>
    line(id, value, { title: 'Appui aux aidants', stage, ...rest });
  const found = (...all: LineInput[]) => toldBy('budget-stage-exceeded', lines(...all));
  test('tells what a later stage takes beyond the one before it', () => {
    const [issue] = found(staged('a', 100, 'committed'), staged('b', 101, 'spent'));
    expect(issue?.path).toEqual(['budgetLines', 1]);
    expect(issue?.params).toEqual({
      ...{ title: 'Appui aux aidants', other: 'Appui aux aidants', amount: 101, otherAmount: 100 },
      ...{ stage: 'spent', otherStage: 'committed', currency: 'EUR' },
    });
    expect(found(staged('a', 100, 'committed'), staged('b', 100, 'spent'))).toEqual([]);
    expect(found(staged('b', 101, 'spent'), staged('a', 100, 'committed'))[0]?.path).toEqual(['budgetLines', 0]);
  });
  test('knows the order of the stages', () => {
    const order = ['announced', 'allocated', 'committed', 'spent'];
    for (const [i, earlier] of order.entries())
      for (const [j, later] of order.entries())
        expect(found(staged('a', 100, earlier), staged('b', 200, later)).length).toBe(i < j ? 1 : 0);
    expect(found(staged('a', 100, 'autre'), staged('b', 200, 'spent'))).toEqual([]);
  });
  test('compares with the nearest stage before', () => {
    const all = [staged('a', 100, 'announced'), staged('b', 300, 'allocated'), staged('c', 200, 'spent')];
    expect(found(...all).map(({ path }) => path[1])).toEqual([1]);
  });
  test.each([
    ['period', '2024', '2025'],
    ['funder', 'o', 'u'],
    ['use', 'investment', 'operation'],
    ['partOf', 'x', 'y'],
    ['project', 'P1', 'P2'],
  ])('leaves lines of another %s alone', (key, a, b) => {
    const two = (other: string) => [
      staged('a', 100, 'committed', { [key]: a }),
      staged('b', 200, 'spent', { [key]: other }),
    ];
    expect(found(...two(a))).toHaveLength(1);
    expect(found(...two(b))).toEqual([]);
  });
  test('compares other titles only for the one line of each stage of a subject', () => {
    const two = [
      staged('a', 100, 'committed', { project: 'P1', title: 'Crédits' }),
      staged('b', 200, 'spent', { project: 'P1', title: 'Dépenses' }),
    ];
    expect(found(...two)).toHaveLength(1);
    expect(found(...two, staged('c', 5, 'spent', { project: 'P1', title: 'Autres achats' }))).toEqual([]);
    expect(found(...two, staged('c', 5, 'committed', { project: 'P1', title: 'Autres achats' }))).toEqual([]);
    expect(found(...two.map(({ project, ...rest }) => rest))).toEqual([]);
  });
  test('compares the least of the one with the most of the other', () => {
    const between = (min: number, max: number) => ({ min, max, currency: 'EUR' });
    expect(found(staged('a', between(50, 100), 'committed'), staged('b', between(100, 200), 'spent'))).toEqual([]);
    expect(found(staged('a', between(50, 100), 'committed'), staged('b', between(101, 200), 'spent'))).toHaveLength(1);
  });
});

describe('budget-told-twice', () => {
  const told = (id: string, value: number | object | undefined, rest: object = {}) =>
    line(id, value, { title: 'Budget du contrat', period: '2026', ...rest });
  const found = (...all: LineInput[]) => toldBy('budget-told-twice', lines(...all));
  test('tells both lines and their amounts', () => {
    const [issue] = found(told('a', 80), told('b', 95));
    expect(issue?.path).toEqual(['budgetLines', 1]);
    expect(issue?.params).toEqual({
      ...{ title: 'Budget du contrat', other: 'Budget du contrat', otherId: 'a', date: '2026' },
      ...{ amount: 95, otherAmount: 80, currency: 'EUR' },
    });
    expect(found(told('a', 80), told('b', 80))).toEqual([]);
    expect(found(told('a', undefined), told('b', 80))).toEqual([]);
    expect(found(told('a', 80), told('b', 95, { title: 'Matériel' }))).toEqual([]);
    const bare = (id: string, value: number) => line(id, value, { title: 'Budget du contrat' });
    expect(found(bare('a', 80), bare('b', 95))).toEqual([]);
  });
  test('tells a third line beside the first of another amount', () => {
    expect(found(told('a', 80), told('b', 80), told('c', 95)).map(({ params }) => params['otherId'])).toEqual(['a']);
    expect(
      found(told('a', 80), told('b', 95, { sameAs: 'a' }), told('c', 80, { sameAs: 'a' }), told('d', 70)).map(
        ({ path }) => path[1],
      ),
    ).toEqual([3]);
    const third = found(told('a', 80, { title: 'Matériel' }), told('b', 80), told('c', 95));
    expect(third.map(({ params }) => params['otherId'])).toEqual(['b']);
  });
  test.each([
    ['period', '2026', '2027'],
    ['project', 'P1', 'P2'],
    ['funder', 'o', 'u'],
    ['origin', 'state', 'region'],
    ['form', 'grant', 'loan'],
    ['stage', 'allocated', 'spent'],
    ['use', 'investment', 'operation'],
    ['measure', 'm', 'n'],
    ['programme', 'x', 'y'],
    ['orientation', 'x', 'y'],
    ['sector', 'public', 'private'],
    ['partOf', 'x', 'y'],
  ])('leaves lines of another %s alone', (key, a, b) => {
    expect(found(told('a', 80, { [key]: a }), told('b', 95, { [key]: a }))).toHaveLength(1);
    expect(found(told('a', 80, { [key]: a }), told('b', 95, { [key]: b }))).toEqual([]);
  });
  test('leaves lines that their scope or a tie tells apart', () => {
    expect(found(told('a', 80, { scope: 'Hors personnel' }), told('b', 95, { scope: 'Personnel compris' }))).toEqual(
      [],
    );
    expect(found(told('a', 80, { scope: 'Hors personnel' }), told('b', 95, { scope: 'Hors personnel' }))).toHaveLength(
      1,
    );
    expect(found(told('a', 80, { scope: 'Hors personnel' }), told('b', 95))).toHaveLength(1);
    expect(found(told('a', 80), told('b', 95, { scope: 'Hors personnel' }))).toHaveLength(1);
    expect(found(told('a', 80), told('b', 95, { supersedes: 'a' }))).toEqual([]);
    expect(found(told('a', 80), told('b', 95, { sameAs: 'a' }))).toEqual([]);
    expect(
      found(told('a', 80, { supersedes: 'z' }), told('z', 80, { period: '2020' }), told('b', 95, { sameAs: 'z' })),
    ).toEqual([]);
    const link = (a: string, b: string) => [
      { kind: 'related', from: { collection: 'budgetLines', id: a }, to: { collection: 'budgetLines', id: b } },
    ];
    for (const links of [link('a', 'b'), link('b', 'a')])
      expect(toldBy('budget-told-twice', { ...lines(told('a', 80), told('b', 95)), links: links as never })).toEqual(
        [],
      );
    const elsewhere = (from: string, to: string) =>
      [{ kind: 'related', from: { collection: from, id: 'a' }, to: { collection: to, id: 'b' } }] as never;
    for (const links of [elsewhere('projects', 'budgetLines'), elsewhere('budgetLines', 'projects')])
      expect(toldBy('budget-told-twice', { ...lines(told('a', 80), told('b', 95)), links })).toHaveLength(1);
    const other = link('a', 'a') as never;
    expect(toldBy('budget-told-twice', { ...lines(told('a', 80), told('b', 95)), links: other })).toHaveLength(1);
  });
});

describe('budget-double-count', () => {
  const about = (id: string, value: number | object | undefined, title: string, rest: object = {}) =>
    line(id, value, { title, ...rest });
  const found = (...all: LineInput[]) => toldBy('budget-double-count', lines(...all));
  const [equipment, digital] = ['Équipement des établissements', 'Numérique des établissements'];
  test('tells both lines and the amount; a large one needs one word in common', () => {
    const [issue] = found(about('a', 1_000_000, equipment), about('b', 1_000_000, digital));
    expect(issue?.path).toEqual(['budgetLines', 1]);
    expect(issue?.params).toEqual({ amount: 1_000_000, currency: 'EUR', title: digital, other: equipment });
    expect(found(about('a', 999_999, equipment), about('b', 999_999, digital))).toEqual([]);
    expect(found(about('a', 2e6, equipment), about('b', 2e6, 'Transports'))).toEqual([]);
    expect(
      found(about('a', 2e6, equipment), about('b', 2e6, 'Transports', { scope: 'des établissements' })),
    ).toHaveLength(1);
    expect(found(about('a', 2e6, equipment), about('b', euros(2e6, { currency: 'CHF' }), digital))).toEqual([]);
    expect(found(about('a', 0, equipment), about('b', 0, equipment))).toEqual([]);
    expect(found(about('a', undefined, equipment), about('b', undefined, equipment))).toEqual([]);
    const noValue = { min: 2e6, currency: 'EUR' };
    expect(found(about('a', noValue, equipment), about('b', noValue, equipment))).toEqual([]);
  });
  test('of a smaller amount needs the same topic, funder, period and project', () => {
    const two = (one: object, other: object, title = equipment) =>
      found(about('a', 500, equipment, one), about('b', 500, title, other)).length;
    expect(two({}, {})).toBe(1);
    for (const [key, a, b] of [
      ['funder', 'o', 'u'],
      ['period', '2024', '2025'],
      ['project', 'P1', 'P2'],
    ] as const) {
      expect(two({ [key]: a }, { [key]: b })).toBe(0);
      expect(two({ [key]: a }, { [key]: a })).toBe(1);
      expect(two({ [key]: a }, {})).toBe(1);
      expect(two({}, { [key]: a })).toBe(1);
    }
  });
  test('of a smaller amount with one detailed scope is told whatever the titles', () => {
    const scoped = (one: string | undefined, other: string | undefined) =>
      found(
        about('a', 500, equipment, one === undefined ? {} : { scope: one }),
        about('b', 500, 'Transports', other === undefined ? {} : { scope: other }),
      ).length;
    expect(scoped('HT, 30 000 € par an', 'ht, 30 000 € par an')).toBe(1);
    expect(scoped('HT, 30 000 € par an', 'HT, 40 000 € par an')).toBe(0);
    expect(scoped('HT', 'HT')).toBe(0);
    expect(scoped('HT, 30 000', 'HT, 30 000')).toBe(0);
    expect(scoped('HT, 30 000 € par an', undefined)).toBe(0);
    expect(scoped(undefined, 'HT, 30 000 € par an')).toBe(0);
  });
  test('of two parts of one whole is told in words of its own', () => {
    const sibling = (id: string, title: string, rest: object = {}) => about(id, 2e6, title, { partOf: 'w', ...rest });
    const [issue] = found(sibling('a', equipment), sibling('b', equipment));
    expect(issue?.message).toContain('two parts of one whole');
    const third = found(about('a', 2e6, 'Transports'), about('b', 2e6, equipment), about('c', 2e6, digital));
    expect(third.map(({ params }) => params['other'])).toEqual([equipment]);
    expect(found(about('a', 2e6, equipment), about('b', 2e6, equipment))[0]?.message).not.toContain('two parts');
    expect(found(sibling('a', equipment), sibling('b', digital))).toEqual([]);
    for (const [key, a, b] of [
      ['funder', 'o', 'u'],
      ['period', '2024', '2025'],
      ['project', 'P1', 'P2'],
    ] as const)
      expect(found(sibling('a', equipment, { [key]: a }), sibling('b', equipment, { [key]: b }))).toEqual([]);
  });
  test('leaves lines that are tied, over other lines as well', () => {
    const two = (one: object, other: object, ...more: LineInput[]) =>
      found(about('a', 2e6, equipment, one), about('b', 2e6, equipment, other), ...more).length;
    expect(two({}, { supersedes: 'a' })).toBe(0);
    expect(two({ sameAs: 'b' }, {})).toBe(0);
    expect(
      two(
        { partOf: 'x' },
        { partOf: 'y' },
        about('x', 9e6, 'Tout', { partOf: 'z' }),
        about('y', 8e6, 'Tout', { partOf: 'z' }),
      ),
    ).toBe(0);
    expect(two({ partOf: 'x' }, { partOf: 'y' })).toBe(1);
  });
});

describe('money-without-currency', () => {
  const found = (...all: LineInput[]) => toldBy('money-without-currency', lines(...all));
  const bare = { value: 5 };
  test('is told once, at the first amount, with how many there are', () => {
    const [issue, ...others] = found(line('a', 5), line('b', bare), line('c', { min: 1 }), line('d', { max: 1 }));
    expect(others).toEqual([]);
    expect(issue?.path).toEqual(['budgetLines', 1, 'amount']);
    expect(issue?.params).toEqual({ title: 'Ligne b', times: 3 });
    expect(found(line('b', bare))[0]?.params).toEqual({ title: 'Ligne b' });
  });
  test.each<[string, Partial<PlanInput>]>([
    ['a plan that says its currency', { currency: 'EUR', ...lines(line('b', bare)) }],
    ['an amount without a number', lines(line('b', { asWritten: 'à préciser' }))],
    ['a line without an amount', lines(line('b', undefined))],
  ])('is silent for %s', (_, plan) => expect(toldBy('money-without-currency', plan)).toEqual([]));
});
