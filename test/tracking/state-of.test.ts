import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VOCABULARIES } from '../../src/model/index.ts';
import { stateOf } from '../../src/tracking/index.ts';

const AS_OF = { asOf: '2024-09-30' };
const codesOf = ({ reasons }: ReturnType<typeof stateOf>) => reasons.map(({ code }) => code);

describe('stateOf', () => {
  it.each([
    [
      'overdue and not said so',
      { state: 'running', due: '2024-06' },
      'overdue',
      'no',
      { min: 92, max: 121 },
      'late-not-said',
    ],
    [
      'overdue and said so',
      { state: 'late', due: '2024-09-20' },
      'overdue',
      'yes',
      { min: 10, max: 10 },
      'date-passed',
    ],
    [
      'by a day that has passed',
      { state: 'todo', due: '../2024-08-31' },
      'overdue',
      'no',
      { min: 30, max: 30 },
      undefined,
    ],
    ['in the year it is due', { state: 'running', due: '2024' }, 'due', 'yes', { min: -92, max: 273 }, undefined],
    ['time left', { state: 'running', due: '2024-12-31' }, 'unknown', 'unknown', { min: -92, max: -92 }, undefined],
    ['not begun, as said', { state: 'announced', start: '2025' }, 'not-begun', 'yes', null, undefined],
    ['begun before its start', { state: 'running', start: '2025' }, 'not-begun', 'no', null, 'begun-before-start'],
    ['should have begun', { state: 'todo', start: '2024-01' }, 'under-way', 'no', null, 'start-passed'],
    [
      'reached late',
      { state: 'done', planned: '2024-03', actual: '2024-04-15' },
      'reached',
      'yes',
      { min: 15, max: 45 },
      undefined,
    ],
    [
      'reached early',
      { state: 'done', planned: '2024-03-31', actual: '2024-03-01' },
      'reached',
      'yes',
      { min: -30, max: -30 },
      undefined,
    ],
    [
      'reached, state forgotten',
      { state: 'todo', planned: '2024-03', actual: '2024-03' },
      'reached',
      'no',
      { min: -30, max: 30 },
      'reached-not-said',
    ],
    ['done, no day', { state: 'done', due: '2024-03' }, 'overdue', 'unknown', null, 'done-without-day'],
    ['given up', { state: 'stopped', due: '2024-03' }, 'overdue', 'yes', null, undefined],
    ['nothing known', {}, 'unknown', 'unknown', null, undefined],
    ['late, nobody knows since when', { state: 'late' }, 'unknown', 'unknown', null, 'late-without-date'],
    [
      'reached only later',
      { state: 'running', actual: '2024-10-01', planned: '2024-09-01' },
      'overdue',
      'no',
      { min: 29, max: 29 },
      'reached-after-as-of',
    ],
  ] as const)('%s', (_name, item, byDates, agree, daysLate, code) => {
    const report = stateOf(item, AS_OF);
    expect([report.byDates, report.agree, report.daysLate]).toEqual([byDates, agree, daysLate]);
    if (code !== undefined) expect(codesOf(report)).toContain(code);
  });

  it('takes the state that held on the day from the history', () => {
    const item = {
      state: 'done',
      history: [
        { state: 'todo', date: '2023' },
        { state: 'running', date: '2024-05' },
        { state: 'done', date: '2025-01' },
      ],
    };
    expect(stateOf(item, AS_OF).declared).toEqual({ state: 'running', since: '2024-05' });
    expect(stateOf(item, { asOf: '2025-06-30' }).declared).toEqual({ state: 'done', since: '2025-01' });
    expect(stateOf(item, { asOf: '2020-01-01' }).declared).toBeNull();
    expect(codesOf(stateOf({ ...item, state: 'stopped' }, { asOf: '2025-06-30' }))).toContain(
      'state-differs-from-history',
    );
  });

  it('looks at the milestones of a project', () => {
    const ahead = [{ id: 'k', title: 'Bilan', planned: '2027-03' }];
    const done = stateOf({ state: 'done' }, { ...AS_OF, milestones: ahead });
    expect([done.agree, codesOf(done)]).toEqual(['no', ['milestone-ahead']]);
    const passed = [{ id: 'k', title: 'Ouverture', planned: '2024-06-30' }];
    const running = stateOf({ state: 'running' }, { ...AS_OF, milestones: passed });
    expect([running.byDates, running.agree, running.daysLate]).toEqual(['overdue', 'no', { min: 92, max: 92 }]);
    const reached = [{ id: 'k', title: 'Ouverture', planned: '2024-06-30', actual: '2024-06-30' }];
    expect(stateOf({ state: 'running' }, { ...AS_OF, milestones: reached }).byDates).toBe('under-way');
  });

  it('refuses bad calls', () => {
    expect(() => stateOf({}, { asOf: '30/09/2024' })).toThrow('YYYY-MM-DD');
    expect(() => stateOf(undefined as never, AS_OF)).toThrow('an item');
    expect(() => stateOf({ success: true } as never, AS_OF)).toThrow('give its "data"');
    expect(() => stateOf({}, { ...AS_OF, milestone: [] } as never)).toThrow('"milestones"');
  });

  // Whatever stands in the data, the days late are those of some pair of days that the dates may be.
  it('is late by an interval that holds every day the dates may mean', () => {
    const day = fc
      .integer({ min: 0, max: 364 })
      .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
    const state = fc.constantFrom(...VOCABULARIES['lifecycle-state']);
    fc.assert(
      fc.property(day, day, state, (due, actual, declared) => {
        const exact = stateOf({ state: declared, planned: due, actual }, { asOf: '2025-12-31' });
        const rough = stateOf(
          { state: declared, planned: due.slice(0, 7), actual: actual.slice(0, 7) },
          { asOf: '2025-12-31' },
        );
        if (exact.daysLate === null) return;
        expect(rough.daysLate?.min).toBeLessThanOrEqual(exact.daysLate.min ?? 0);
        expect(rough.daysLate?.max).toBeGreaterThanOrEqual(exact.daysLate.max ?? 0);
      }),
    );
  });
});
