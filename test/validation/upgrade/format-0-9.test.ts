import { describe, expect, test } from 'vitest';
import { safeParsePlan, upgradePlan } from '../../../src/validation/index.ts';

/** A plan of format 0.9.0 with some members, upgraded: the plan, and what was told with its facts. */
function upgraded(members: object) {
  const input = { formatVersion: '0.9.0', id: 'p', title: 'P', ...members };
  const { data, changes, losses, issues } = upgradePlan(input, { locale: 'en' }) as ReturnType<typeof upgradePlan> & {
    readonly data?: unknown;
  };
  const told = [...changes, ...losses].map(({ code, path, params }) => [
    code.replace('upgrade-', ''),
    path.join('.'),
    params,
  ]);
  return { data, told, losses, issues };
}
const ofFiche = (fiche: unknown) => upgraded({ projects: [{ id: 'a', title: 'A', fiche }] });
const ofLine = (line: object) => upgraded({ budgetLines: [{ id: 'b', title: 'B', ...line }] });

describe('each change and each loss', () => {
  test('tells the old name, what stood there, and the new name', () => {
    expect(upgraded({ milestones: [{ id: 'm', title: 'M', date: '2023-03' }] }).told).toEqual([
      ['renamed', 'milestones.0.date', { from: 'date', found: '2023-03', to: 'planned' }],
    ]);
    expect(ofLine({ amountMEur: 1.1 }).told).toEqual([
      ['converted', 'budgetLines.0.amountMEur', { from: 'amountMEur', found: '1.1', to: 'amount.value', value: 1.1e6 }],
    ]);
    expect(ofLine({ maxMEur: 'beaucoup' }).told).toEqual([
      ['lost-not-convertible', 'budgetLines.0.maxMEur', { from: 'maxMEur', found: 'beaucoup', to: 'amount.max' }],
    ]);
    const project = { id: 'a', title: 'A', status: 'drafted', state: 'funded', score: 12 };
    expect(upgraded({ projects: [project] }).told).toEqual([
      ['lost-already-there', 'projects.0.status', { from: 'status', found: 'drafted', to: 'state' }],
      ['lost-not-in-format', 'projects.0.score', { from: 'score', found: '12', hint: 'score-without-criterion' }],
    ]);
  });

  test.each<[value: unknown, shown: string]>([
    [null, 'null'],
    [true, 'true'],
    [[], '[0]'],
    [[4, 5, 6], '[3]'],
    [{ pertinence: 4 }, '{…}'],
    ['x'.repeat(200), `${'x'.repeat(80)}…`],
  ])('shows what is lost in a few characters: %j', (score, shown) => {
    const { losses } = upgraded({ projects: [{ id: 'a', title: 'A', score }] });
    expect(losses.map(({ message }) => message)).toEqual([
      `"score" (${shown}) has no place in the format any more: the value is lost. Give scores by criterion in "prioritisation".`,
    ]);
  });
});

describe('amounts in millions', () => {
  test('are converted from numbers alone: what is written as a text is told, not guessed', () => {
    expect(ofLine({ amountMEur: '1.1' })).toMatchObject({
      data: { budgetLines: [{ id: 'b' }] },
      told: [['lost-not-convertible', 'budgetLines.0.amountMEur', { found: '1.1' }]],
    });
  });
  test.each([[5], ['5 M€'], [[5]], [true]])('leave what stands as the amount to the reading: %j', (amount) => {
    const { told, issues } = ofLine({ amountMEur: 2, amount });
    expect(told).toMatchObject([['lost-already-there', 'budgetLines.0.amountMEur', { to: 'amount.value' }]]);
    expect(issues.map(({ path }) => path.join('.'))).toEqual(['budgetLines.0.amount']);
    expect(issues).toEqual(
      safeParsePlan({ id: 'p', title: 'P', budgetLines: [{ id: 'b', title: 'B', amount }] }, { locale: 'en' }).issues,
    );
  });
  test('fill an amount of which nothing is known, and join what is', () => {
    expect(ofLine({ amountMEur: 2, amount: null }).data).toMatchObject({
      budgetLines: [{ amount: { value: 2_000_000, currency: 'EUR' } }],
    });
    expect(ofLine({ minMEur: 2, amount: { max: 3_000_000 } }).data).toMatchObject({
      budgetLines: [{ amount: { min: 2_000_000, max: 3_000_000, currency: 'EUR' } }],
    });
  });
  test('that are not there leave what is wrong to the reading', () => {
    for (const amount of [null, 5, [1]]) {
      const { told, issues } = ofLine({ amount });
      expect(told).toEqual([]);
      expect(issues.map(({ path }) => path.join('.'))).toEqual(['budgetLines.0.amount']);
    }
  });
});

describe('the expectations of a fiche', () => {
  test('are told as one list that became two, and each that names no level as lost, with what it said', () => {
    const expectations = [
      { level: 'national', text: 'Financer' },
      { level: 'europe', text: 'Partager' },
      { text: 'Repérer' },
      'Former',
      { level: 'europe' },
      null,
      ['Loger'],
    ];
    const { data, told } = ofFiche({ title: 'A', expectations });
    const lost = (i: number, found: string) => [
      'lost-not-in-format',
      `projects.0.fiche.expectations.${i}`,
      { from: 'expectations', found, hint: 'expectation-without-level' },
    ];
    expect(told).toEqual([
      [
        'renamed',
        'projects.0.fiche.expectations',
        { from: 'expectations', to: 'expectations.territory, expectations.national' },
      ],
      lost(1, 'Partager'),
      lost(2, 'Repérer'),
      lost(3, 'Former'),
      lost(4, '{…}'),
      lost(5, 'null'),
      lost(6, '[1]'),
    ]);
    expect(data).toMatchObject({
      projects: [{ fiche: { expectations: { territory: [], national: [{ text: 'Financer' }] } } }],
    });
  });
  test('that say much are shown in a few characters', () => {
    const { losses } = ofFiche({ title: 'A', expectations: [{ level: 'europe', text: 'x'.repeat(5_000) }] });
    expect(losses[0]?.params['found']).toBe(`${'x'.repeat(80)}…`);
    expect(losses[0]?.message.length).toBeLessThan(300);
  });
  test('that are no list are left to the reading', () => {
    const asToday = { territory: [{ text: 'Repérer' }] };
    expect(ofFiche({ title: 'A', expectations: asToday })).toMatchObject({
      data: { projects: [{ fiche: { expectations: asToday } }] },
      told: [],
      issues: [],
    });
    const { told, issues } = ofFiche({ title: 'A', expectations: 'Former' });
    expect(told).toEqual([]);
    expect(issues.map(({ path }) => path.join('.'))).toEqual(['projects.0.fiche.expectations']);
  });
});

test('what has another shape than the old format is left to the reading, and the rest is upgraded', () => {
  const { told, issues } = upgraded({
    existingSolutions: 'aucune',
    consultations: { dialogues: 5 },
    projects: [null, 'Équipe', { id: 'b', title: 'B', fiche: null }, { id: 'c', title: 'C', status: 'drafted' }],
    budgetLines: null,
  });
  expect(told.map(([code, path]) => [code, path])).toEqual([
    ['renamed', 'existingSolutions'],
    ['renamed', 'projects.3.status'],
  ]);
  expect(issues.map(({ path }) => path.join('.'))).toEqual([
    'consultations',
    'dispositifs',
    'projects.0',
    'projects.1',
    'projects.2.fiche',
    'budgetLines',
  ]);
});

describe('the version', () => {
  class Document {
    readonly formatVersion = '0.9.0';
  }
  const throwing = {
    get formatVersion(): string {
      throw new Error('voulu');
    },
  };

  test('that was found is told, and none where there is none', () => {
    expect(upgradePlan({ formatVersion: '1.0.0', id: 'p', title: 'P' }).from).toBe('1.0.0');
    expect(upgradePlan({ formatVersion: '0.1.0', id: 'p', title: 'P' }).from).toBe('0.1.0');
    for (const none of [null, undefined, 5, 'plan', { id: 'p' }, { formatVersion: 0.9 }, throwing])
      expect(upgradePlan(none)).not.toHaveProperty('from');
  });
  test('counts in plain data alone: anything else is refused as reading refuses it', () => {
    for (const other of [null, 'plan', ['0.9.0'], new Document(), throwing])
      expect(upgradePlan(other)).toEqual({ ...safeParsePlan(other), changes: [], losses: [] });
  });
  test('of today leaves everything to the reading, faults too', () => {
    const loop: Record<string, unknown> = { formatVersion: '1.0.0', id: 'p', title: () => 'P', 'x-day': new Date(0) };
    loop['projects'] = [loop];
    const { from, ...read } = upgradePlan(loop);
    expect(from).toBe('1.0.0');
    expect(read).toEqual({ ...safeParsePlan(loop), changes: [], losses: [] });
  });
  test('is asked of a call that names its options rightly', () => {
    expect(() => upgradePlan({}, { local: 'en' } as never)).toThrow(
      'upgradePlan: expected only known keys in its options, not "local": did you mean "locale"?',
    );
  });
});
