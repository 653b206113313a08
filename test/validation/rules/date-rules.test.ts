import { describe, expect, test } from 'vitest';
import type { PlanInput } from '../../../src/model/index.ts';
import { placesOf, toldBy } from './told-by-rule.ts';

type Part = Partial<PlanInput>;
const milestones = (...all: object[]): Part => ({
  milestones: all.map((one, i) => ({ id: `j${i}`, title: 'Ouverture', ...one })) as never,
});

describe('milestones-out-of-order', () => {
  const two = (first: object, second: object, after: readonly string[] = ['j0']) =>
    milestones(first, { after, ...second });
  test('tells both dates and the milestone that comes first', () => {
    const [issue] = toldBy('milestones-out-of-order', two({ planned: '2024-03' }, { planned: '2024-02' }));
    expect(issue?.path).toEqual(['milestones', 1, 'planned']);
    expect(issue?.params).toEqual({ date: '2024-02', other: 'j0', otherDate: '2024-03' });
  });
  test('compares planned with planned and reached with reached', () => {
    const crossed = two({ planned: '2024-03', actual: '2024-06' }, { planned: '2024-04', actual: '2024-05' });
    expect(placesOf('milestones-out-of-order', crossed)).toEqual(['milestones.1.actual']);
    expect(placesOf('milestones-out-of-order', two({ planned: '2024-03' }, { actual: '2024-02' }))).toEqual([]);
    expect(placesOf('milestones-out-of-order', two({ planned: '2024-03' }, { planned: '2024-02' }, ['x']))).toEqual([]);
    expect(placesOf('milestones-out-of-order', two({ planned: '2024-03' }, { planned: '2024-02' }, []))).toEqual([]);
    expect(placesOf('milestones-out-of-order', milestones({ planned: '2024-03' }, { planned: '2024-02' }))).toEqual([]);
  });
});

describe('end-before-start', () => {
  const code = 'end-before-start';
  test('tells a plan that was over before it was launched', () => {
    const [issue] = toldBy(code, { period: '2020/2022', launchedOn: '2023-01' });
    expect(issue?.path).toEqual(['launchedOn']);
    expect(issue?.params).toEqual({ title: 'Plan', date: '2020/2022', otherDate: '2023-01' });
    expect(toldBy(code, { period: '2020/2022', launchedOn: '2022-12-31' })).toEqual([]);
    expect(toldBy(code, { launchedOn: '2023-01' })).toEqual([]);
    expect(toldBy(code, { period: '2020/2022' })).toEqual([]);
  });
  test.each<[string, (dates: object) => Part, string]>([
    [
      'an orientation',
      (dates) => ({ orientations: [{ id: 'o', kind: 'axis', title: 'Titre', ...dates }] }),
      'orientations.0',
    ],
    ['a project', (dates) => ({ projects: [{ id: 'o', title: 'Titre', ...dates }] }), 'projects.0'],
    ['a measure', (dates) => ({ measures: [{ id: 'o', text: 'Titre', ...dates }] }), 'measures.0'],
    [
      'an action',
      (dates) => ({ measures: [{ id: 'o', text: 'Tout', actions: [{ text: 'Titre', ...dates }] }] }),
      'measures.0.actions.0',
    ],
  ])('tells %s by its own dates', (_, of, place) => {
    const [issue] = toldBy(code, of({ start: '2024-03-02', due: '2024-03-01' }));
    expect(issue?.path.join('.')).toBe(`${place}.due`);
    expect(issue?.params).toEqual({ title: 'Titre', date: '2024-03-01', otherDate: '2024-03-02' });
    expect(toldBy(code, of({ start: '2024-03-01', due: '2024-03-01' }))).toEqual([]);
    expect(toldBy(code, of({ start: '2024-03-01' }))).toEqual([]);
    expect(toldBy(code, of({ due: '2024-03-01' }))).toEqual([]);
  });

  const course = (start: object, end: object, ...more: object[]) =>
    milestones({ project: 'P', planned: '2024-03', ...start }, { project: 'P', planned: '2024-02', ...end }, ...more);
  const launch = { kind: 'launch', title: 'Mise en route' };
  const stop = { kind: 'stop', title: 'Dernier jour' };
  test('tells the last milestone of a subject that comes before its first', () => {
    const [issue] = toldBy(code, course(launch, stop));
    expect(issue?.path).toEqual(['milestones', 1, 'planned']);
    expect(issue?.params).toEqual({ title: 'Dernier jour', date: '2024-02', otherDate: '2024-03' });
    expect(placesOf(code, course(launch, { ...stop, planned: '2024-03' }))).toEqual([]);
    const reached = course(launch, { ...stop, planned: '2024-05', actual: '2024-02' });
    expect(placesOf(code, reached)).toEqual([]);
    expect(
      placesOf(code, course({ ...launch, actual: '2024-04' }, { ...stop, planned: '2024-05', actual: '2024-02' })),
    ).toEqual(['milestones.1.actual']);
    expect(placesOf(code, course(launch, { ...stop, planned: undefined }))).toEqual([]);
    expect(placesOf(code, course({ ...launch, planned: undefined }, stop))).toEqual([]);
  });
  test.each([
    'Début des travaux',
    'Démarrage',
    'Lancement du projet',
    'Start',
    'Launch of it',
    'Kick-off',
    'Beginn',
    'Auftakt',
  ])('knows a first milestone by its title: %s', (title) => {
    expect(placesOf(code, course({ title }, stop))).toEqual(['milestones.1.planned']);
    expect(placesOf(code, course({ title: `Avant le ${title}` }, stop))).toEqual([]);
  });
  test.each(['Fin des travaux', 'Clôture', 'Achèvement', 'End of works', 'Completion', 'Closing', 'Ende', 'Abschluss'])(
    'knows a last milestone by its title: %s',
    (title) => {
      expect(placesOf(code, course(launch, { title }))).toEqual(['milestones.1.planned']);
      expect(placesOf(code, course(launch, { title: `Avant la ${title}` }))).toEqual([]);
    },
  );
  test.each(['Fin 2025', 'Fin de 2025', 'End of 2025', 'Finances', 'Debutante'])(
    'takes a date or a longer word for none: %s',
    (title) => {
      expect(placesOf(code, course(launch, { title }))).toEqual([]);
      expect(placesOf(code, course({ title }, stop))).toEqual([]);
    },
  );
  test('leaves what goes in phases, what is tied, and what is of no or another subject', () => {
    expect(placesOf(code, course(launch, stop, { project: 'P', ...launch }))).toEqual([]);
    expect(placesOf(code, course(launch, stop, { project: 'P', ...stop }))).toEqual([]);
    expect(placesOf(code, course(launch, stop, { project: 'P', title: 'Bilan' }))).toEqual(['milestones.1.planned']);
    expect(placesOf(code, course(launch, { ...stop, after: ['j0'] }))).toEqual([]);
    expect(placesOf(code, course(launch, { ...stop, after: ['j7'] }))).toEqual(['milestones.1.planned']);
    expect(placesOf(code, course(launch, { ...stop, project: 'Q' }))).toEqual([]);
    expect(placesOf(code, course({ ...launch, project: undefined }, { ...stop, project: undefined }))).toEqual([]);
  });
  test.each(['orientation', 'measure', 'programme'])('keeps the course of each %s', (field) => {
    const of = (id: string) => ({ project: undefined, [field]: id });
    expect(placesOf(code, course({ ...launch, ...of('x') }, { ...stop, ...of('x') }))).toEqual([
      'milestones.1.planned',
    ]);
    expect(placesOf(code, course({ ...launch, ...of('x') }, { ...stop, ...of('y') }))).toEqual([]);
  });
});

describe('outside-plan-period', () => {
  const code = 'outside-plan-period';
  const planned = (date: string, plan: Part = {}) =>
    toldBy(code, { period: '2022/2024', ...milestones({ planned: date }), ...plan }).map(({ severity }) => severity);
  test('tells date and period; up to a year away it is information', () => {
    const [issue] = toldBy(code, { period: '2022/2024', ...milestones({ planned: '2026-01-01' }) });
    expect(issue?.path).toEqual(['milestones', 0, 'planned']);
    expect(issue?.params).toEqual({ title: 'Ouverture', date: '2026-01-01', otherDate: '2022/2024' });
    expect(planned('2024-12-31')).toEqual([]);
    expect(planned('2025-01-01')).toEqual(['info']);
    expect(planned('2025-12-31')).toEqual(['info']);
    expect(planned('2026-01-01')).toEqual(['warning']);
    expect(planned('2022-01-01')).toEqual([]);
    expect(planned('2021-12-31')).toEqual(['info']);
    expect(planned('2021-01-01')).toEqual(['info']);
    expect(planned('2020-12-31')).toEqual(['warning']);
    expect(planned('2024/2027')).toEqual([]);
    expect(planned('../2022-06')).toEqual([]);
  });
  test('asks nothing of a plan without a period, nor of one that looks back', () => {
    expect(planned('2030', { period: undefined })).toEqual([]);
    expect(planned('2030', { kind: 'consultation' })).toEqual([]);
    expect(planned('2030', { kind: 'programme-review' })).toEqual([]);
    expect(planned('2030', { kind: 'roadmap' })).toEqual(['warning']);
    expect(planned('2030', { period: '2022/..' })).toEqual([]);
    expect(planned('2010', { period: '2022/..' })).toEqual(['warning']);
    expect(planned('2010', { period: '../2022' })).toEqual([]);
  });
  test.each<[string, (dates: object) => Part, string]>([
    ['projects', (dates) => ({ projects: [{ id: 'o', title: 'Titre', ...dates }] }), 'projects.0'],
    ['measures', (dates) => ({ measures: [{ id: 'o', text: 'Titre', ...dates }] }), 'measures.0'],
  ])('looks at the dates of %s: a start before the plan is none, one after it is', (_, of, place) => {
    const at = (dates: object) => placesOf(code, { period: '2022/2024', ...of(dates) });
    expect(at({ start: '2010' })).toEqual([]);
    expect(at({ start: '2030' })).toEqual([`${place}.start`]);
    expect(at({ start: '2024-12-31' })).toEqual([]);
    expect(at({ start: '2025-01-01' })).toEqual([`${place}.start`]);
    expect(at({ due: '2010' })).toEqual([`${place}.due`]);
    expect(at({ start: '2030', due: '2031' })).toEqual([`${place}.start`, `${place}.due`]);
    expect(toldBy(code, { period: '2022/2024', ...of({ due: '2031' }) })[0]?.params['title']).toBe('Titre');
  });
  test('looks at the period of a budget', () => {
    const budgetLines = [{ id: 'b', title: 'Crédits', period: '2030' }];
    expect(placesOf(code, { period: '2022/2024', budgetLines })).toEqual(['budgetLines.0.period']);
    expect(toldBy(code, { period: '2022/2024', budgetLines })[0]?.params['title']).toBe('Crédits');
  });
});

describe('milestone-moved', () => {
  const code = 'milestone-moved';
  const moved = (rest: object, ...previous: object[]) =>
    toldBy(code, milestones({ ...rest, previouslyPlanned: previous }));
  test('tells how often, from when and to when', () => {
    const [issue] = moved({ planned: '2024-06' }, { date: '2024-03' }, { date: '2024-04' });
    expect(issue?.path).toEqual(['milestones', 0, 'previouslyPlanned']);
    expect(issue?.params).toEqual({ title: 'Ouverture', count: 2, from: '2024-03', to: '2024-06' });
  });
  test('tells one move of a year, and two of any length', () => {
    expect(moved({ planned: '2025-03-10' }, { date: '2024-03-10' })).toHaveLength(1);
    expect(moved({ planned: '2025-03-09' }, { date: '2024-03-10' })).toEqual([]);
    expect(moved({ planned: '2024-03-11' }, { date: '2024-03-10' }, { date: '2024-03-10' })).toHaveLength(1);
    expect(moved({ planned: '2030' })).toEqual([]);
    expect(moved({}, { date: '2024-03-10' }, { date: '2024-04' })).toEqual([]);
  });
  test('takes the day on which it was reached before the one that was planned', () => {
    expect(moved({ planned: '2024-04', actual: '2025-05' }, { date: '2024-03' })[0]?.params['to']).toBe('2025-05');
    expect(moved({ planned: '2026-04', actual: '2024-05' }, { date: '2024-03' })).toEqual([]);
  });
  test('says whether the moves are explained', () => {
    const said = (rest: object, ...reasons: (string | undefined)[]) =>
      moved(
        { planned: '2024-06', ...rest },
        ...reasons.map((reason) => ({ date: '2024-03', ...(reason && { reason }) })),
      )[0]?.message;
    const explained = said({}, 'Travaux', 'Travaux');
    expect(said({ reason: 'Travaux' }, undefined, undefined)).toBe(explained);
    expect(said({}, 'Travaux', undefined)).not.toBe(explained);
    expect(said({}, undefined, undefined)).toBe(said({}, 'Travaux', undefined));
  });
});

describe('implausible-date', () => {
  const code = 'implausible-date';
  const planned = (date: string) => toldBy(code, milestones({ planned: date }));
  test('tells the year that is out of bounds, and no year at a bound', () => {
    expect(planned('1944-12-31')[0]?.params).toEqual({ date: '1944-12-31', year: '1944' });
    expect(planned('2101')[0]?.params).toEqual({ date: '2101', year: '2101' });
    for (const date of ['1945', '2100', '1945/2100', '../2100', '2100/..']) expect(planned(date)).toEqual([]);
    expect(planned('2020/2101')[0]?.params).toMatchObject({ year: '2101' });
    expect(planned('1944/2020')[0]?.params).toMatchObject({ year: '1944' });
    expect(planned('../2101')[0]?.params).toMatchObject({ year: '2101' });
  });
  test('knows the zero of clocks, which is told once', () => {
    for (const date of ['1970-01-01', '1969-12-31']) {
      const told = planned(date);
      expect(told.map(({ params }) => params)).toEqual([{ date }]);
      expect(told[0]?.message).not.toBe(planned('1944-12-31')[0]?.message.replace('1944-12-31', date));
    }
    expect(planned('1970-01-02')).toEqual([]);
  });
  test('tells what was reached or measured on a day to come, and needs a day for it', () => {
    const indicators = [
      { id: 'i', title: 'Places', values: [{ asOf: '2023-02-02', quantity: { value: 1 } }] },
    ] as never;
    const reached = milestones({ actual: '2023-02-02' });
    expect(toldBy(code, { indicators })).toEqual([]);
    expect(toldBy(code, reached)).toEqual([]);
    expect(toldBy(code, { indicators }, '2023-02-02')).toEqual([]);
    const [measured] = toldBy(code, { indicators }, '2023-02-01');
    expect(measured?.path).toEqual(['indicators', 0, 'values', 0, 'asOf']);
    expect(measured?.params).toEqual({ date: '2023-02-02', title: 'Places', asOf: '2023-02-01' });
    const [future] = toldBy(code, reached, '2023-02-01');
    expect(future?.params).toEqual({ date: '2023-02-02', title: 'Ouverture', asOf: '2023-02-01' });
    expect(future?.message).not.toBe(measured?.message.replace('Places', 'Ouverture'));
    expect(toldBy(code, milestones({ planned: '2024' }), '2023-02-01')).toEqual([]);
    expect(toldBy(code, milestones({ actual: '2023' }), '2023-02-01')).toEqual([]);
  });
});

describe('date-autofill-drift', () => {
  const code = 'date-autofill-drift';
  const column = (...dates: (string | undefined)[]) =>
    milestones(...dates.map((planned) => (planned ? { planned } : {})));
  const days = (from: number, count: number) =>
    Array.from({ length: count }, (_, i) => `2024-01-${String(from + i).padStart(2, '0')}`);
  test('tells how many rows, from when and to when, at the last of them', () => {
    const [issue] = toldBy(code, column('2023-06', ...days(1, 5), '2024-03-01'));
    expect(issue?.path).toEqual(['milestones', 5, 'planned']);
    expect(issue?.params).toEqual({ rows: 5, from: '2024-01-01', to: '2024-01-05' });
    expect(issue?.severity).toBe('warning');
  });
  test('tells each run, one by days and one by years', () => {
    expect(placesOf(code, column(...days(1, 4), ...days(10, 4)))).toEqual([
      'milestones.3.planned',
      'milestones.7.planned',
    ]);
    const both = column(...days(1, 4), '2025-01-04', '2026-01-04', '2027-01-04');
    expect(toldBy(code, both).map(({ path, severity, params }) => [path[1], severity, params['rows']])).toEqual([
      [3, 'warning', 4],
      [6, 'info', 4],
    ]);
  });
  test('goes over the end of a month, and takes no step back, no leap and no row between', () => {
    expect(placesOf(code, column('2024-02-28', '2024-02-29', '2024-03-01', '2024-03-02'))).toHaveLength(1);
    expect(placesOf(code, column(...days(1, 4).reverse()))).toEqual([]);
    expect(placesOf(code, column(...days(1, 2), ...days(4, 2)))).toEqual([]);
    expect(placesOf(code, column(...days(1, 2), undefined, ...days(3, 2)))).toEqual([]);
    expect(placesOf(code, column('2020-03-01', '2022-03-01', '2024-03-01', '2026-03-01'))).toEqual([]);
    expect(placesOf(code, column('2024-01', '2024-02', '2024-03', '2024-04'))).toEqual([]);
    expect(placesOf(code, column('2021', '2022', '2023', '2024'))).toEqual([]);
    expect(placesOf(code, column('2021-03-01', '2022-03-02', '2023-03-03', '2024-03-04'))).toEqual([]);
  });
  test('looks down one column of one list', () => {
    const [a, b, c, d] = days(1, 4);
    const across = milestones({ planned: a, actual: b }, { planned: c, actual: d });
    expect(placesOf(code, across)).toEqual([]);
    expect(placesOf(code, milestones({ planned: a }, { actual: b }, { planned: c }, { actual: d }))).toEqual([]);
    const due = (at: number, day: string | undefined) => ({
      id: `p${at}`,
      title: 'P',
      nextSteps: [0, 1, 2, 3].map((i) => (i === at ? { text: 'T', due: day } : { text: 'T' })),
    });
    expect(placesOf(code, { projects: [a, b, c, d].map((day, i) => due(i, day)) } as Part)).toEqual([]);
    const two = {
      ...milestones({ planned: a }, { planned: b }),
      projects: [c, d].map((day, i) => ({ id: `p${i}`, title: 'P', due: day })),
    };
    expect(placesOf(code, two as Part)).toEqual([]);
  });
  test('tells meetings that come back every year as well, on whatever day of the week', () => {
    const meetings = [2021, 2022, 2023, 2024].map((year, i) => ({
      id: `m${i}`,
      level: 'department',
      date: `${year}-03-01`,
    }));
    // 1 March 2024 was a Friday.
    expect(toldBy(code, { consultations: [{ id: 'c', title: 'C', meetings }] } as Part)).toMatchObject([
      { severity: 'info' },
    ]);
  });
  test('lets meetings follow each other from Monday to Friday only', () => {
    const held = (from: number, count: number): Part => ({
      consultations: [
        {
          id: 'c',
          title: 'C',
          meetings: days(from, count).map((date, i) => ({ id: `m${i}`, level: 'department', date })),
        },
      ] as never,
    });
    // 1 January 2024 was a Monday.
    expect(placesOf(code, held(1, 5))).toEqual([]);
    expect(placesOf(code, held(2, 4))).toEqual([]);
    expect(placesOf(code, held(1, 4))).toEqual([]);
    expect(placesOf(code, held(3, 4))).toHaveLength(1);
    expect(placesOf(code, held(7, 5))).toHaveLength(1);
  });
});

describe('overdue-next-step', () => {
  const code = 'overdue-next-step';
  const asOf = '2023-04-01';
  const late = { due: '2023-03' };
  test.each<[string, Part, string, string, string]>([
    [
      'an orientation',
      { orientations: [{ id: 'o', kind: 'axis', title: 'Texte', ...late }] },
      'orientations.0',
      '2023-03',
      'o',
    ],
    ['a project', { projects: [{ id: 'o', title: 'Texte', ...late }] }, 'projects.0', '2023-03', 'o'],
    [
      'a step of a project',
      { projects: [{ id: 'o', title: 'P', nextSteps: [{ text: 'Texte', ...late }] }] },
      'projects.0.nextSteps.0',
      '2023-03',
      'o',
    ],
    [
      'a target of a fiche',
      { projects: [{ id: 'o', title: 'P', fiche: { title: 'F', targets: [{ title: 'Texte', ...late } as never] } }] },
      'projects.0.fiche.targets.0',
      '2023-03',
      'o',
    ],
    [
      'a step of a programme',
      { programmes: [{ id: 'o', title: 'P', nextSteps: [{ text: 'Texte', date: '2023-03' }] }] } as never,
      'programmes.0.nextSteps.0',
      '2023-03',
      'o',
    ],
    ['a measure', { measures: [{ id: 'o', text: 'Texte', ...late }] }, 'measures.0', '2023-03', 'o'],
    [
      'an action',
      { measures: [{ id: 'o', text: 'M', actions: [{ text: 'Texte', ...late }] }] },
      'measures.0.actions.0',
      '2023-03',
      'o',
    ],
    ['a milestone', milestones({ title: 'Texte', planned: '2023-03' }), 'milestones.0', '2023-03', 'j0'],
    ['a decision', { decisions: [{ id: 'o', title: 'Texte', ...late }] } as never, 'decisions.0', '2023-03', 'o'],
    [
      'a step of a decision',
      { decisions: [{ id: 'o', title: 'D', nextSteps: [{ text: 'Texte', ...late }] }] } as never,
      'decisions.0.nextSteps.0',
      '2023-03',
      'o',
    ],
  ])('tells %s whose day has passed', (_, plan, place, due) => {
    const [issue, ...others] = toldBy(code, plan, asOf);
    expect(others).toEqual([]);
    expect(issue?.path.join('.')).toBe(place);
    expect(issue?.params).toEqual({ due, text: 'Texte', asOf });
    expect(toldBy(code, plan)).toEqual([]);
    expect(toldBy(code, plan, '2023-03-31')).toEqual([]);
  });
  test.each(['done', 'stopped', 'superseded'])('leaves what is %s', (state) => {
    expect(placesOf(code, { projects: [{ id: 'o', title: 'P', state, ...late }] } as Part, asOf)).toEqual([]);
    expect(placesOf(code, { projects: [{ id: 'o', title: 'P', state: 'late', ...late }] } as Part, asOf)).toHaveLength(
      1,
    );
  });
  test('tells each of many that share a day', () => {
    expect(
      placesOf(code, milestones({ planned: '2023-03' }, { planned: '2023-03' }, { planned: '2023' }), asOf),
    ).toHaveLength(2);
  });
});

describe('lifecycle-implausible', () => {
  const code = 'lifecycle-implausible';
  test.each(['proposed', 'convergent', 'drafted', 'prioritised', 'announced', 'todo'])(
    'tells a milestone that was reached while it is %s',
    (state) => {
      const [issue] = toldBy(code, milestones({ state, actual: '2023-01' }));
      expect(issue?.path).toEqual(['milestones', 0, 'state']);
      expect(issue?.params).toEqual({ state, date: '2023-01' });
      expect(toldBy(code, milestones({ state }))).toEqual([]);
    },
  );
  test('leaves a milestone that was reached in any other state', () => {
    for (const state of ['running', 'done', 'unknown', 'autre', undefined])
      expect(toldBy(code, milestones({ ...(state && { state }), actual: '2023-01' }))).toEqual([]);
  });
  test.each<[string, (state: string, left: readonly (string | undefined)[]) => Part, string]>([
    [
      'measure with actions',
      (state, left) =>
        ({
          measures: [{ id: 'm', text: 'M', state, actions: left.map((one) => ({ text: 'A', state: one })) }],
        }) as never,
      'measures.0.state',
    ],
    [
      'project with steps',
      (state, left) =>
        ({
          projects: [{ id: 'm', title: 'M', state, nextSteps: left.map((one) => ({ text: 'A', state: one })) }],
        }) as never,
      'projects.0.state',
    ],
  ])('counts what is left of a %s that is done', (_, of, place) => {
    const [issue] = toldBy(code, of('done', ['todo', 'done', 'late', undefined]));
    expect(issue?.path.join('.')).toBe(place);
    expect(issue?.params).toEqual({ state: 'done', count: 2 });
    expect(toldBy(code, of('running', ['todo']))).toEqual([]);
    for (const state of ['done', 'stopped', 'superseded', 'unknown', 'autre', 'toString', undefined])
      expect(toldBy(code, of('done', [state]))).toEqual([]);
  });
  test.each<[string, object]>([
    ['projects', { project: 'x' }],
    ['measures', { measure: 'x' }],
    ['programmes', { programme: 'x' }],
    ['orientations', { orientation: 'x' }],
  ])('tells of %s that are done with a milestone ahead', (collection, subject) => {
    const owner = (state: string) => ({
      [collection]: [
        { id: 'y', title: 'Y', text: 'Y' },
        { id: 'x', title: 'X', text: 'X', state },
      ].map(({ title, text, ...rest }) => ({
        ...rest,
        ...(collection === 'measures' ? { text } : { title }),
        ...(collection === 'orientations' && { kind: 'axis' }),
      })),
    });
    const plan = (one: object, state = 'done') =>
      ({ ...owner(state), ...milestones({ ...subject, planned: '2024-05', ...one }) }) as Part;
    const [issue] = toldBy(code, plan({}), '2024-04-30');
    expect(issue?.path).toEqual([collection, 1, 'state']);
    expect(issue?.params).toEqual({ state: 'done', title: 'Ouverture', date: '2024-05', asOf: '2024-04-30' });
    expect(toldBy(code, plan({}))).toEqual([]);
    expect(toldBy(code, plan({}), '2024-05-01')).toEqual([]);
    expect(toldBy(code, plan({}, 'running'), '2024-04-30')).toEqual([]);
    expect(toldBy(code, plan({ planned: undefined }), '2024-04-30')).toEqual([]);
    expect(toldBy(code, plan({ actual: '2024-04' }), '2024-04-30')).toEqual([]);
    expect(toldBy(code, plan({ state: 'stopped' }), '2024-04-30')).toEqual([]);
    expect(toldBy(code, plan({ state: 'todo' }), '2024-04-30')).toHaveLength(1);
  });
  test.each(['constats', 'pistes', 'dispositifs', 'projects', 'measures', 'programmes', 'milestones'])(
    'follows the history of %s',
    (collection) => {
      const text = ['constats', 'pistes', 'measures'].includes(collection) ? { text: 'T' } : { title: 'T' };
      const of = (state: string, ...history: object[]) =>
        ({ [collection]: [{ id: 'x', ...text, state, history }] }) as Part;
      const [issue] = toldBy(code, of('running', { state: 'stopped' }, { state: 'running' }));
      expect(issue?.path).toEqual([collection, 0, 'history', 1]);
      expect(issue?.params).toEqual({ state: 'running', previous: 'stopped' });
      const [last] = toldBy(code, of('running', { state: 'todo' }, { state: 'pilot' }));
      expect(last?.path).toEqual([collection, 0, 'history', 1]);
      expect(last?.params).toEqual({ state: 'running', last: 'pilot' });
      const [order] = toldBy(
        code,
        of('pilot', { state: 'todo', date: '2024-03' }, { state: 'pilot', date: '2024-02-29' }),
      );
      expect(order?.params).toEqual({ state: 'pilot', date: '2024-02-29', otherDate: '2024-03' });
      expect(
        toldBy(code, of('pilot', { state: 'todo', date: '2024-03' }, { state: 'pilot', date: '2024-03-01' })),
      ).toEqual([]);
      expect(toldBy(code, of('pilot', { state: 'todo' }, { state: 'pilot', date: '2024' }))).toEqual([]);
      expect(toldBy(code, of('pilot', { state: 'todo', date: '2024' }, { state: 'pilot' }))).toEqual([]);
    },
  );
});
