import { describe, expect, test } from 'vitest';
import type { PlanInput } from '../../../src/model/index.ts';
import { placesOf, toldBy } from './told-by-rule.ts';

type Part = Partial<PlanInput>;
type ValueInput = object;
/** A value, with its day where it has one. */
const at = (asOf: string | undefined, value: number | object): ValueInput => ({
  ...(asOf !== undefined && { asOf }),
  quantity: typeof value === 'number' ? { value } : value,
});
const indicator = (rest: object): Part => ({ indicators: [{ id: 'i', title: 'Places ouvertes', ...rest }] as never });

describe('implausible-figure', () => {
  const code = 'implausible-figure';
  const figure = (rest: object) => placesOf(code, { figures: [{ id: 'f', title: 'Cas', ...rest }] } as Part);
  test('tells bounds the wrong way round and a value outside them, none at a bound', () => {
    expect(figure({ min: 5, max: 4 })).toEqual(['figures.0']);
    expect(figure({ min: 4, max: 4 })).toEqual([]);
    expect(figure({ value: 3, min: 4 })).toEqual(['figures.0']);
    expect(figure({ value: 4, min: 4 })).toEqual([]);
    expect(figure({ value: 6, max: 5 })).toEqual(['figures.0']);
    expect(figure({ value: 5, max: 5 })).toEqual([]);
    expect(figure({ value: 5 })).toEqual([]);
    expect(figure({ min: 5 })).toEqual([]);
    const amount = (rest: object): Part => ({
      budgetLines: [{ id: 'b', title: 'Crédits', amount: { currency: 'EUR', ...rest } }],
    });
    expect(toldBy(code, amount({ min: 5, max: 4 }))).toMatchObject([
      { path: ['budgetLines', 0], params: { title: 'Crédits' } },
    ]);
    expect(placesOf(code, amount({ value: 6, max: 5 }))).toEqual(['budgetLines.0']);
    expect(placesOf(code, amount({ min: 4, value: 4.5, max: 5 }))).toEqual([]);
    expect(placesOf(code, { budgetLines: [{ id: 'b', title: 'Crédits' }] })).toEqual([]);
  });
  test.each([
    ['increase', 9, 10],
    ['decrease', 11, 10],
  ] as const)('tells a target against the direction: %s', (direction, wrong, start) => {
    const to = (value: number | object) =>
      toldBy(code, indicator({ direction, baseline: at('2020', start), targets: [at('2024', value)] }));
    const [issue] = to(wrong);
    expect(issue?.path).toEqual(['indicators', 0, 'targets', 0]);
    expect(issue?.params).toEqual({ title: 'Places ouvertes', direction });
    expect(to(start)).toEqual([]);
    expect(to({ value: wrong, unit: 'percent' })).toEqual([]);
    expect(to({ asWritten: 'à préciser' })).toEqual([]);
    for (const other of ['maintain', 'unknown'])
      expect(
        toldBy(code, indicator({ direction: other, baseline: at('2020', start), targets: [at('2024', wrong)] })),
      ).toEqual([]);
  });
  test('tells a target behind the one before it, with both and their days', () => {
    const course = (...targets: ValueInput[]) =>
      toldBy(code, indicator({ direction: 'increase', unit: 'lits', targets }));
    const [issue] = course(at('2022', 20), at('2023', 30), at('2024', 25));
    expect(issue?.path).toEqual(['indicators', 0, 'targets', 2]);
    expect(issue?.params).toEqual({
      ...{ title: 'Places ouvertes', found: 25, expected: 30, unit: 'lits' },
      ...{ date: '2024', otherDate: '2023' },
    });
    expect(course(at('2024', 25), at('2022', 20), at('2023', 30)).map(({ path }) => path[3])).toEqual([0]);
    expect(course(at('2022', 20), at('2023', 20))).toEqual([]);
    expect(course(at('2022', 20), at('2022', 10))).toEqual([]);
    expect(course(at(undefined, 20), at('2022', 10))).toEqual([]);
    expect(course(at('2022', 20), at(undefined, 10))).toEqual([]);
    expect(course(at('2022', { asWritten: 'peu' }), at('2023', 10))).toEqual([]);
    const percent = (value: number) => ({ value, unit: 'percent' });
    expect(course(at('2022', percent(20)), at('2023', percent(10)))[0]?.params['unit']).toBe('percent');
  });
  test('tells one thing of one target: what goes against the start is not told beside the one before', () => {
    const both = indicator({
      direction: 'increase',
      baseline: at('2020', 50),
      targets: [at('2022', 60), at('2023', 40)],
    });
    expect(toldBy(code, both).map(({ params }) => params)).toEqual([
      { title: 'Places ouvertes', direction: 'increase' },
    ]);
  });
});

describe('percent-above-100', () => {
  const code = 'percent-above-100';
  const percent = (value: number | object) => ({ ...(typeof value === 'number' ? { value } : value), unit: 'percent' });
  const share = (title: string, quantity: object) => indicator({ title, values: [at('2024', quantity)] });
  test.each<[string, (value: number) => Part, string]>([
    ['a starting value', (value) => indicator({ baseline: at('2020', percent(value)) }), 'indicators.0.baseline'],
    ['a target', (value) => indicator({ targets: [at('2024', percent(value))] }), 'indicators.0.targets.0'],
    ['a value', (value) => indicator({ values: [at('2024', percent(value))] }), 'indicators.0.values.0'],
    [
      'a value in the unit of its indicator',
      (value) => indicator({ unit: '%', values: [at('2024', value)] }),
      'indicators.0.values.0',
    ],
    [
      'a target of a fiche',
      (value) =>
        ({
          projects: [
            {
              id: 'p',
              title: 'P',
              fiche: { title: 'P', targets: [{ title: 'Places ouvertes', quantity: percent(value) }] },
            },
          ],
        }) as Part,
      'projects.0.fiche.targets.0',
    ],
    [
      'where a target of a fiche starts',
      (value) =>
        ({
          projects: [
            {
              id: 'p',
              title: 'P',
              fiche: { title: 'P', targets: [{ title: 'Places ouvertes', baseline: percent(value) }] },
            },
          ],
        }) as Part,
      'projects.0.fiche.targets.0.baseline',
    ],
    [
      'a figure that is a share',
      (value) => ({ figures: [{ id: 'f', title: 'Part des patients', ...percent(value) }] }) as Part,
      'figures.0',
    ],
    [
      'a figure of something',
      (value) => ({ figures: [{ id: 'f', title: 'Patients', denominator: 'patients', ...percent(value) }] }) as Part,
      'figures.0',
    ],
    [
      'a share of a budget',
      (value) => ({ budgetLines: [{ id: 'b', title: 'Crédits', share: { value } }] }) as Part,
      'budgetLines.0.share',
    ],
  ])('tells %s above a hundred', (_, of, place) => {
    const [issue, ...others] = toldBy(code, of(101));
    expect(others).toEqual([]);
    expect(issue?.path.join('.')).toBe(place);
    expect(issue?.params).toMatchObject({ found: 101, unit: 'percent' });
    expect(issue?.params['title']).toMatch(/^(?:Places ouvertes|Part des patients|Patients|Crédits)$/);
    expect(toldBy(code, of(100))).toEqual([]);
  });
  test('looks at the most of value and bounds, and leaves a change that is written as one', () => {
    expect(toldBy(code, share('Part', percent({ min: 90, max: 120 })))[0]?.params['found']).toBe(120);
    expect(toldBy(code, share('Part', percent({ min: 110 })))[0]?.params['found']).toBe(110);
    expect(toldBy(code, share('Part', percent({ value: 120, asWritten: ' +120 %' })))).toEqual([]);
    expect(toldBy(code, share('Part', percent({ value: 120, asWritten: '120 % (+20)' })))).toHaveLength(1);
  });
  test.each(['percent', '%', 'pour cent', 'pourcent', 'Prozent', 'PERCENT'])('reads the unit %s', (unit) =>
    expect(toldBy(code, share('Part', { value: 120, unit }))).toHaveLength(1),
  );
  test.each(['points de percent', '% des lits', 'lits', ''])('leaves the unit "%s"', (unit) =>
    expect(toldBy(code, share('Part', { value: 120, ...(unit && { unit }) }))).toEqual([]),
  );
  test.each([
    ...[
      'Évolution des cas',
      'Hausse',
      'Augmentation',
      'Progression',
      'Croissance',
      'Accroissement',
      'Baisse',
      'Réduction',
    ],
    ...[
      'Diminution',
      'Variation',
      'An increase',
      'Growth',
      'The rise of it',
      'Change',
      'Decrease',
      'Taux d’occupation',
    ],
    ...['Taux de réalisation', 'Exécution des crédits', 'Rendement', 'Auslastung', 'Steigerung', 'Zunahme', 'Wachstum'],
    ...['Rückgang', 'Veränderung', 'Indice', 'Indizes', 'Index', 'Ratio', 'Rapport', 'Compared to it'],
  ])('leaves what may be more than all: %s', (title) => {
    expect(toldBy(code, share(title, percent(120)))).toEqual([]);
    expect(
      toldBy(code, {
        projects: [
          { id: 'p', title: 'P', fiche: { title: 'P', targets: [{ title, quantity: percent(120) } as never] } },
        ],
      }),
    ).toEqual([]);
  });
  test.each([
    'Part des cas',
    'Proportion',
    'Pourcentage',
    'Taux de participation',
    'Taux de couverture',
    'Taux de dépistage',
    'Taux de vaccination',
    'Share of all',
    'Percentage',
    'Anteil',
  ])('knows a figure that is a share by its title: %s', (title) => {
    const figures = (one: string) => ({ figures: [{ id: 'f', title: one, ...percent(120) }] }) as Part;
    expect(toldBy(code, figures(title))).toHaveLength(1);
    expect(toldBy(code, figures(`Avant : ${title}`))).toEqual([]);
    expect(toldBy(code, figures(`${title} en hausse`))).toEqual([]);
  });
});

describe('target-equals-baseline', () => {
  const code = 'target-equals-baseline';
  const two = (start: number | object | undefined, aim: number | object, rest: object = {}) =>
    toldBy(
      code,
      indicator({ ...(start !== undefined && { baseline: at('2020', start) }), targets: [at('2024', aim)], ...rest }),
    );
  test('tells number and unit', () => {
    const [issue] = two(5, 5, { unit: 'lits' });
    expect(issue?.path).toEqual(['indicators', 0, 'targets', 0]);
    expect(issue?.params).toEqual({ title: 'Places ouvertes', expected: 5, unit: 'lits' });
    expect(two({ value: 5, unit: 'percent' }, { value: 5, unit: 'percent' }, { unit: 'lits' })[0]?.params['unit']).toBe(
      'percent',
    );
  });
  test('knows units that are one, and leaves those that are not', () => {
    expect(two({ value: 5, unit: 'lits' }, 5, { unit: 'lits' })).toHaveLength(1);
    expect(two(5, { value: 5, unit: 'lits' }, { unit: 'lits' })).toHaveLength(1);
    expect(two({ value: 5, unit: 'percent' }, 5, { unit: 'lits' })).toEqual([]);
    expect(two(5, { value: 5, unit: 'percent' }, { unit: 'lits' })).toEqual([]);
  });
  test.each<[string, number | object | undefined, number | object, object]>([
    ['what is to stay', 5, 5, { direction: 'maintain' }],
    ['another number', 5, 6, {}],
    ['a target that is a bound', 5, { min: 5 }, {}],
    ['a start that is a bound', { min: 5 }, 5, {}],
    ['two ranges', { min: 4, max: 5 }, { min: 4, max: 5 }, {}],
    ['no start', undefined, 5, {}],
    ['no number', 5, { asWritten: 'cinq' }, {}],
  ])('is silent for %s', (_, start, aim, rest) => expect(two(start, aim, rest)).toEqual([]));
});

describe('target-before-baseline', () => {
  test('tells both days', () => {
    const two = (start: string | undefined, due: string | undefined) =>
      toldBy('target-before-baseline', indicator({ baseline: at(start, 1), targets: [at(due, 2)] }));
    const [issue] = two('2024', '2023-12-31');
    expect(issue?.path).toEqual(['indicators', 0, 'targets', 0, 'asOf']);
    expect(issue?.params).toEqual({ title: 'Places ouvertes', date: '2023-12-31', otherDate: '2024' });
    for (const [start, due] of [
      ['2024', '2024-01-01'],
      ['2024', '2024'],
      [undefined, '2023'],
      ['2024', undefined],
    ] as const)
      expect(two(start, due)).toEqual([]);
    expect(toldBy('target-before-baseline', indicator({ targets: [at('2020', 2)] }))).toEqual([]);
  });
});

describe('target-missed', () => {
  const code = 'target-missed';
  const day = '2024-01-01';
  const missed = (rest: object, asOf: string | undefined = day) =>
    toldBy(code, indicator({ direction: 'increase', unit: 'lits', targets: [at('2023', 20)], ...rest }), asOf);
  test('tells target, day, value and how much of the way is missing', () => {
    const [issue] = missed({ baseline: at('2020', 10), values: [at('2022', 11), at('2023-06', 15)] });
    expect(issue?.path).toEqual(['indicators', 0, 'targets', 0]);
    expect(issue?.params).toEqual({
      ...{ title: 'Places ouvertes', due: '2023', asOf: day, expected: 20, unit: 'lits' },
      ...{ found: 15, date: '2023-06', percent: 50 },
    });
    expect(missed({ values: [at('2023-06', 15)] })[0]?.params).not.toHaveProperty('percent');
    expect(missed({ baseline: at('2020', 20), values: [at('2023-06', 15)] })[0]?.params).not.toHaveProperty('percent');
    expect(
      missed({ baseline: at('2020', 40), direction: 'decrease', values: [at('2023', 25)] })[0]?.params,
    ).toMatchObject({ percent: 25 });
  });
  test('tells a target of which nothing was measured', () => {
    const [issue] = missed({});
    expect(issue?.params).toEqual({ title: 'Places ouvertes', due: '2023', asOf: day, expected: 20, unit: 'lits' });
    expect(missed({ values: [at('2025', 5)] })).toEqual([]);
    expect(missed({ values: [at(undefined, 5)] })).toEqual([]);
  });
  test('needs a day after the last of the target', () => {
    expect(missed({}, '2023-12-31')).toEqual([]);
    expect(toldBy(code, indicator({ targets: [at('2023', 20)] }))).toEqual([]);
    expect(missed({ targets: [at(undefined, 20)] })).toEqual([]);
    expect(missed({ targets: [at('2023', { asWritten: 'plus' })] })).toEqual([]);
  });
  test('leaves what was reached, what is of another unit, and a target from before the start', () => {
    expect(missed({ values: [at('2023', 20)] })).toEqual([]);
    expect(missed({ values: [at('2023', 19.9)] })).toHaveLength(1);
    expect(missed({ values: [at('2023', { value: 1, unit: 'percent' })] })).toEqual([]);
    expect(missed({ values: [at('2023', { value: 1, unit: 'lits' })] })).toHaveLength(1);
    expect(missed({ baseline: at('2024', 10) })).toEqual([]);
    expect(missed({ baseline: at('2023-12', 10) })).toHaveLength(1);
    expect(
      missed({
        targets: [at('2023', { value: 20, unit: 'percent' })],
        values: [at('2023', { value: 1, unit: 'percent' })],
      })[0]?.params['unit'],
    ).toBe('percent');
  });
  test('goes by the direction, and by start and final target where none is told', () => {
    const values = [at('2023', 25)];
    expect(missed({ direction: 'decrease', values })).toHaveLength(1);
    expect(missed({ direction: 'decrease', values: [at('2023', 20)] })).toEqual([]);
    expect(missed({ direction: 'maintain', values })).toEqual([]);
    expect(missed({ direction: 'maintain', baseline: at('2020', 40), values })).toEqual([]);
    expect(missed({ direction: 'unknown', values })).toEqual([]);
    expect(missed({ direction: 'unknown', baseline: at('2020', 40), values })).toHaveLength(1);
    expect(missed({ direction: 'unknown', baseline: at('2020', 10), values })).toEqual([]);
    expect(missed({ direction: 'unknown', baseline: at('2020', 20), values })).toEqual([]);
    const twice = [at('2023', 20), at('2030', 5)];
    expect(missed({ direction: 'unknown', baseline: at('2020', 10), targets: twice, values })).toHaveLength(1);
    expect(
      missed({ direction: 'unknown', baseline: at('2020', 10), targets: [...twice].reverse(), values }),
    ).toHaveLength(1);
  });
  test('takes the latest of the values that were there on the day; of one day the later in the list', () => {
    const of = (...values: ValueInput[]) => missed({ values })[0]?.params['found'];
    expect(of(at('2023-06', 1), at('2023-05', 2))).toBe(1);
    expect(of(at('2023-05', 2), at('2023-06', 1))).toBe(1);
    expect(of(at('2023-06', 1), at('2023-06', 2))).toBe(2);
    expect(of(at('2023-06', 1), at('2024-01-02', 2))).toBe(1);
    expect(of(at('2023-06', 1), at('2024-01-01', 2))).toBe(2);
    expect(of(at('2023-06', 1), at('2024', 2))).toBe(2);
    expect(of(at('2023-06', 1), at('2023-07', { asWritten: 'plus' }))).toBe(1);
    expect(of(at('2023-06', 1), at(undefined, 2))).toBe(1);
    expect(of(at('2023-06', 1), at('2023-07/..', 2))).toBe(1);
  });
});

describe('stale-value', () => {
  const code = 'stale-value';
  const old = (rest: object, asOf: string | undefined = '2024-07-01') => toldBy(code, indicator(rest), asOf);
  test('tells the day of the latest value once eighteen months have passed', () => {
    const [issue] = old({ values: [at('2022', 5), at('2022-12-31', 6)] });
    expect(issue?.path).toEqual(['indicators', 0, 'values', 1]);
    expect(issue?.params).toEqual({ title: 'Places ouvertes', date: '2022-12-31', asOf: '2024-07-01' });
    expect(old({ values: [at('2023-01-01', 5)] })).toEqual([]);
    expect(old({ values: [at('2022-12-31', 5)] }, '2024-06-30')).toEqual([]);
    expect(old({ values: [at('2024-07-02', 5)] })).toEqual([]);
    expect(toldBy(code, indicator({ values: [at('2000', 5)] }))).toEqual([]);
    expect(old({})).toEqual([]);
  });
  test('goes by the rhythm where it is told, with three months more', () => {
    const values = [at('2024-02-29', 5)];
    expect(old({ rhythmMonths: 1, values })[0]?.params).toMatchObject({ rhythmMonths: 1 });
    expect(old({ rhythmMonths: 0.5, values })).toHaveLength(1);
    expect(old({ rhythmMonths: 0.5, values: [at('2024-03-01', 5)] })).toEqual([]);
    expect(old({ rhythmMonths: 1.5, values })).toEqual([]);
    expect(old({ rhythmMonths: 24, values: [at('2022-12-31', 5)] })).toEqual([]);
  });
  test('lets one rest that has reached its target', () => {
    const values = [at('2020', 20)];
    const aimed = (aim: number | object) => old({ direction: 'increase', targets: [at('2023', aim)], values });
    expect(aimed(20)).toEqual([]);
    expect(aimed(21)).toHaveLength(1);
    expect(aimed({ value: 10, unit: 'percent' })).toHaveLength(1);
    expect(old({ direction: 'increase', targets: [at('2023', 30), at('2022', 10)], values })).toHaveLength(1);
    expect(old({ direction: 'increase', targets: [at('2022', 10), at(undefined, 30)], values })).toEqual([]);
    expect(old({ direction: 'increase', targets: [at(undefined, 10), at(undefined, 30)], values })).toHaveLength(1);
    expect(old({ direction: 'increase', targets: [at('2023', 10), at('2023', 30)], values })).toHaveLength(1);
    expect(old({ direction: 'increase', targets: [at('2023/..', 30), at('2024', 10)], values })).toHaveLength(1);
  });
});

describe('judgement-contradicts-figures', () => {
  const code = 'judgement-contradicts-figures';
  const judged = (outlook: string, rest: object, judgement: object = {}) =>
    toldBy(code, {
      ...indicator({
        direction: 'increase',
        unit: 'lits',
        targets: [at('2022', 20)],
        values: [at('2023-03', 15)],
        ...rest,
      }),
      judgements: [{ id: 'a', office: 'Cour des comptes', date: '2023-06', outlook, ...judgement }] as never,
    });
  test('tells a target that was missed before a judgement of being on course', () => {
    const [issue] = judged('on-course', {});
    expect(issue?.path).toEqual(['judgements', 0, 'outlook']);
    expect(issue?.params).toEqual({
      ...{ title: 'Places ouvertes', date: '2023-06', otherDate: '2023-03', due: '2022' },
      ...{ found: 15, expected: 20, unit: 'lits' },
    });
    expect(judged('on-course', { values: [at('2023-03', 20)] })).toEqual([]);
    expect(judged('on-course', { targets: [at('2023-06-30', 20)] })).toHaveLength(1);
    expect(judged('on-course', { targets: [at('2023-07-01', 20)] })).toEqual([]);
    expect(judged('on-course', { targets: [at(undefined, 20)] })).toEqual([]);
    expect(judged('on-course', { values: [at('2023-06-30', 15)] })).toHaveLength(1);
    expect(judged('on-course', { values: [at('2023-07-01', 15)] })).toEqual([]);
    expect(judged('on-course', { values: [at(undefined, 15)] })).toEqual([]);
  });
  test('tells that all targets were reached before a judgement of being off course', () => {
    const [issue] = judged('off-course', { values: [at('2023-03', 20)] });
    expect(issue?.params).toMatchObject({ found: 20, expected: 20, due: '2022' });
    expect(issue?.message).not.toBe(judged('on-course', {})[0]?.message.replace('15', '20'));
    expect(judged('off-course', {})).toEqual([]);
    const later = [at('2022', 10), at('2030', 20)];
    expect(judged('off-course', { targets: later })).toEqual([]);
    expect(judged('off-course', { targets: later, values: [at('2023-03', 20)] })[0]?.params).toMatchObject({
      expected: 10,
    });
    expect(judged('off-course', { targets: [] })).toEqual([]);
  });
  test('asks nothing of another outlook, of a judgement without an end, of what cannot be compared', () => {
    for (const outlook of ['at-risk', 'unknown']) {
      expect(judged(outlook, {})).toEqual([]);
      expect(judged(outlook, { values: [at('2023-03', 20)] })).toEqual([]);
    }
    expect(judged('off-course', { values: [at('2023-03', { value: 20, unit: 'percent' })] })).toEqual([]);
    expect(judged('off-course', { values: [at('2023-07', 20)] })).toEqual([]);
    expect(judged('on-course', {}, { date: '2023/..' })).toEqual([]);
    expect(judged('on-course', { targets: [at('2022', { asWritten: 'plus' })] })).toEqual([]);
    expect(judged('on-course', { values: [at('2023-03', { value: 15, unit: 'percent' })] })).toEqual([]);
  });
  test('is held against the indicators of its subject', () => {
    expect(judged('on-course', { project: 'P' }, { project: 'P' })).toHaveLength(1);
    expect(judged('on-course', { project: 'P' }, { project: 'Q' })).toEqual([]);
    expect(judged('on-course', { project: 'P' })).toEqual([]);
    expect(judged('on-course', {}, { project: 'P' })).toEqual([]);
    expect(judged('on-course', { measure: 'P' }, { project: 'P' })).toEqual([]);
  });
});

describe('target-drift', () => {
  const code = 'target-drift';
  const drift = (target: object, rest: object = {}, project = 'P') =>
    toldBy(code, {
      ...indicator({ project, targets: [at('2024', 20)], ...rest }),
      projects: [
        { id: 'P', title: 'P', fiche: { title: 'P', targets: [{ title: 'Places ouvertes', ...target } as never] } },
      ],
    });
  test('tells both numbers and the indicator', () => {
    const [issue] = drift({ quantity: { value: 25 } }, { unit: 'lits' });
    expect(issue?.path).toEqual(['projects', 0, 'fiche', 'targets', 0]);
    expect(issue?.params).toEqual({ title: 'Places ouvertes', other: 'i', found: 25, expected: 20, unit: 'lits' });
    expect(drift({ quantity: { value: 20 } })).toEqual([]);
    expect(drift({ quantity: { value: 25 } }, {}, 'Q')).toEqual([]);
    expect(drift({ quantity: { asWritten: 'plus' } })).toEqual([]);
    expect(drift({})).toEqual([]);
    expect(drift({ quantity: { value: 25 } }, { targets: [] })).toEqual([]);
    expect(drift({ quantity: { value: 25, unit: 'percent' } }, { unit: 'lits' })).toEqual([]);
    expect(drift({ quantity: { value: 25, unit: 'lits' } }, { unit: 'lits' })).toHaveLength(1);
  });
  test('compares with the final target, and only for one time', () => {
    const targets = [at('2030', 25), at('2024', 20)];
    expect(drift({ quantity: { value: 25 } }, { targets })).toEqual([]);
    expect(drift({ quantity: { value: 20 } }, { targets })[0]?.params).toMatchObject({ expected: 25 });
    expect(drift({ quantity: { value: 20 }, due: '2024' }, { targets })).toEqual([]);
    expect(drift({ quantity: { value: 20 }, due: '2031' }, { targets })).toEqual([]);
    expect(drift({ quantity: { value: 20 }, due: '2030-06' }, { targets })).toHaveLength(1);
    expect(drift({ quantity: { value: 25 }, due: '2031' }, { targets: [at(undefined, 20)] })).toHaveLength(1);
  });
  test('takes another title for the same where both start with one number and share a word', () => {
    const other = (title: string, baseline: object | undefined, start: number | undefined = 5) =>
      drift(
        { title, quantity: { value: 25 }, ...(baseline && { baseline }) },
        start === undefined ? {} : { baseline: at('2020', start) },
      ).length;
    expect(other('PLACES OUVERTES', undefined)).toBe(1);
    expect(other('Nombre de places', { value: 5 })).toBe(1);
    expect(other('Nombre de places', { value: 6 })).toBe(0);
    expect(other('Nombre de places', undefined)).toBe(0);
    expect(other('Nombre de lits', { value: 5 })).toBe(0);
  });
});

describe('indicator-without-unit', () => {
  const code = 'indicator-without-unit';
  test('tells numbers of which nothing says what they count', () => {
    for (const one of [
      { baseline: at('2020', 5) },
      { targets: [at('2020', { min: 5 })] },
      { values: [at('2020', { max: 5 })] },
    ]) {
      const [issue] = toldBy(code, indicator(one));
      expect(issue?.path).toEqual(['indicators', 0]);
      expect(issue?.params).toEqual({ title: 'Places ouvertes' });
    }
  });
  test.each<[string, object]>([
    ['the indicator names it', { unit: 'lits', values: [at('2020', 5)] }],
    ['one of the numbers names it', { values: [at('2020', 5), at('2021', { value: 5, unit: 'lits' })] }],
    ['there is no number', { values: [at('2020', { asWritten: 'beaucoup' })] }],
    ['there is nothing', {}],
  ])('is silent where %s', (_, one) => expect(toldBy(code, indicator(one))).toEqual([]));
});

describe('figure-without-source', () => {
  const code = 'figure-without-source';
  const figures = [{ id: 'f', title: 'Cas', value: 5 }] as never;
  const source = (id: string) => ({ id, title: id });
  test('tells figures and amounts, each in its words', () => {
    const [figure] = toldBy(code, { figures });
    expect(figure?.path).toEqual(['figures', 0]);
    expect(figure?.params).toEqual({ title: 'Cas' });
    const amount = { value: 5, currency: 'EUR' };
    const [line] = toldBy(code, { budgetLines: [{ id: 'b', title: 'Cas', amount }] });
    const [bare] = toldBy(code, { budgetLines: [{ id: 'b', title: 'Cas' }] });
    expect(line?.path).toEqual(['budgetLines', 0]);
    expect(line?.message).not.toBe(figure?.message);
    expect(bare?.message).toBe(figure?.message);
  });
  test('is silent where one source stands for all, or each names its own', () => {
    expect(toldBy(code, { figures, sources: [source('a')] })).toEqual([]);
    expect(toldBy(code, { figures, sources: [source('a'), source('b')] })).toHaveLength(1);
    expect(toldBy(code, { figures, provenance: [{ source: 'a' }] })).toEqual([]);
    expect(toldBy(code, { figures, provenance: [{ source: 'a' }, { source: 'b' }] })).toHaveLength(1);
    const sourced = [{ id: 'f', title: 'Cas', value: 5, sources: [{ source: 'a' }] }] as never;
    expect(toldBy(code, { figures: sourced })).toEqual([]);
  });
});
