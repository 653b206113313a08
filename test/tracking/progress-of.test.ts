import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeReason, type MeasuredIndicator, progressOf } from '../../src/tracking/index.ts';
import { plainSpaces } from '../plain-spaces.ts';

const indicator = (
  direction: MeasuredIndicator['direction'],
  [start, aim, actual]: readonly [number, number, number | undefined],
): MeasuredIndicator => ({
  direction,
  baseline: { asOf: '2020', quantity: { value: start } },
  targets: [{ asOf: '2024', quantity: { value: aim } }],
  values: actual === undefined ? [] : [{ asOf: '2022', quantity: { value: actual } }],
});
const codesOf = ({ reasons }: ReturnType<typeof progressOf>) => reasons.map(({ code }) => code);
const AS_OF = { asOf: '2022-12-31' };

describe('progressOf', () => {
  // What each known rule of progress gets wrong somewhere: a target of zero, the way back, overshoot, no way at all.
  it.each([
    ['up, half way', 'increase', [0, 100, 50], 0.5, 0.5, undefined],
    ['down to zero', 'decrease', [10, 0, 7], 0.3, 0.3, undefined],
    ['worse than the start', 'decrease', [10, 0, 12], -0.2, 0, undefined],
    ['held', 'maintain', [50, 50, 50], null, 1, 'target-equals-baseline'],
    ['lost', 'maintain', [50, 50, 40], null, 0, 'target-equals-baseline'],
    ['a rise that was there at the start', 'increase', [50, 50, 60], null, 1, 'target-equals-baseline'],
    ['a fall that was there at the start', 'decrease', [50, 50, 60], null, 0, 'target-equals-baseline'],
    ['beyond the target', 'increase', [0, 100, 130], 1.3, 1, undefined],
    ['start already beyond the target', 'increase', [80, 60, 70], 0.5, 1, 'target-behind-baseline'],
    ['start beyond a target below, lost', 'decrease', [60, 80, 90], 1.5, 0, 'target-behind-baseline'],
    ['direction not said', 'unknown', [10, 0, 7], 0.3, 0.3, undefined],
    ['nothing measured', 'increase', [0, 100, undefined], null, null, 'no-value'],
  ] as const)('%s', (_name, direction, numbers, share, bounded, code) => {
    const progress = progressOf(indicator(direction, numbers), AS_OF);
    expect([progress.share, progress.bounded]).toEqual([share, bounded]);
    if (code !== undefined) expect(codesOf(progress)).toContain(code);
    const pilote = progressOf(indicator(direction, numbers), { ...AS_OF, rule: 'pilote' });
    expect(pilote.share).toBe(bounded);
  });

  it('says which of its parts is missing', () => {
    expect(codesOf(progressOf({ values: [] }, AS_OF))).toEqual(['no-value', 'no-baseline', 'no-target']);
  });

  it('expects what lies straight between dated points, as an interval where dates are partial', () => {
    const exact: MeasuredIndicator = {
      direction: 'increase',
      baseline: { asOf: '2020-12-31', quantity: { value: 0 } },
      targets: [{ asOf: '2024-12-31', quantity: { value: 100 } }],
      values: [{ asOf: '2022-12-31', quantity: { value: 50 } }],
    };
    const halfWay = progressOf(exact, AS_OF);
    expect(halfWay.expected?.min).toBeCloseTo(730 / 1461, 12);
    expect(halfWay.expected?.max).toBe(halfWay.expected?.min);
    expect(halfWay.onCourse).toBe('yes');
    const partial = progressOf(indicator('increase', [0, 100, 50]), AS_OF);
    expect(partial.expected?.min).toBeCloseTo(730 / 1461, 12);
    expect(partial.expected?.max).toBeCloseTo(1095 / 1461, 12);
    expect(partial.onCourse).toBe('unknown');
    expect(codesOf(partial)).toContain('course-undecided');
    expect(progressOf(indicator('increase', [0, 100, 20]), AS_OF).onCourse).toBe('no');
  });

  it('goes through the dated targets, towards the last or the next one', () => {
    const stepped: MeasuredIndicator = {
      direction: 'decrease',
      baseline: { asOf: '2022-01-01', quantity: { value: 10 } },
      targets: [
        { asOf: '2024-01-01', quantity: { value: 8 } },
        { asOf: '2026-01-01', quantity: { value: 0 } },
      ],
      values: [{ asOf: '2023-01-01', quantity: { value: 9 } }],
    };
    const last = progressOf(stepped, { asOf: '2023-01-01' });
    expect([last.share, last.target?.asOf, last.onCourse]).toEqual([0.1, '2026-01-01', 'yes']);
    expect(last.expected?.max).toBeCloseTo(0.1, 12);
    const next = progressOf(stepped, { asOf: '2023-01-01', towards: 'next' });
    expect([next.share, next.target?.asOf, next.onCourse]).toEqual([0.5, '2024-01-01', 'yes']);
    expect(codesOf(next)).toContain('one-target-of-several');
  });

  it('tells a target that is missed from one that nothing was measured for', () => {
    const missed = { ...indicator('increase', [0, 100, 0]), values: [{ asOf: '2024', quantity: { value: 40 } }] };
    const late = progressOf(missed, { asOf: '2026-11-28' });
    expect([late.share, late.onCourse, late.expected]).toEqual([0.4, 'no', { min: 1, max: 1 }]);
    expect(codesOf(late)).toContain('target-missed');
    const silent = progressOf(indicator('increase', [0, 100, 50]), { asOf: '2026-11-28' });
    expect(silent.onCourse).toBe('unknown');
    expect(codesOf(silent)).toContain('not-measured-since-target');
  });

  it('makes the value of a whole from its territories, when each of them has one', () => {
    const counted: MeasuredIndicator = {
      ...indicator('increase', [0, 100, undefined]),
      acrossTerritories: 'sum',
      values: [
        { asOf: '2022-03', territory: 'marne', quantity: { value: 10.1 } },
        { asOf: '2022-09', territory: 'marne', quantity: { value: 20.1 } },
        { asOf: '2022-06', territory: 'aube', quantity: { min: 30.2, max: 40 } },
      ],
    };
    const whole = progressOf(counted, { ...AS_OF, territories: ['marne', 'aube'] });
    expect(whole.value).toEqual({ index: 2, asOf: '2022-06', value: { min: 50.3, max: 60.1 } });
    expect([whole.shareRange, codesOf(whole)]).toEqual([
      { min: 0.503, max: 0.601 },
      expect.arrayContaining(['value-summed']),
    ]);
    const mean = progressOf({ ...counted, acrossTerritories: 'mean' }, { ...AS_OF, territories: ['marne'] });
    expect([mean.share, codesOf(mean)]).toEqual([0.201, expect.arrayContaining(['value-averaged'])]);
    const gap = progressOf(counted, { ...AS_OF, territories: ['marne', 'ardennes'] });
    expect([gap.share, gap.reasons[1]]).toEqual([
      null,
      { code: 'territories-without-value', params: { territories: ['ardennes'] } },
    ]);
    const unsaid = progressOf({ ...counted, acrossTerritories: 'unknown' }, { ...AS_OF, territories: ['marne'] });
    expect(codesOf(unsaid)).toEqual(['no-value', 'territories-do-not-add-up']);
    expect(() => progressOf(counted, { ...AS_OF, territories: [] })).toThrow('territories');
    expect(() => progressOf(counted, { ...AS_OF, territory: 'a', territories: ['a'] })).toThrow('not both');
  });

  it('knows whether a target was reached without a baseline', () => {
    const signed = (value: number, asOf: string): MeasuredIndicator => ({
      direction: 'increase',
      targets: [{ asOf: '../2022', quantity: { value: 1000 } }],
      values: [{ asOf, quantity: { value } }],
    });
    const now = { asOf: '2023-06-30' };
    expect(progressOf(signed(131, '2021-06-17'), now)).toMatchObject({
      share: null,
      reached: 'no',
      onCourse: 'unknown',
    });
    expect(progressOf(signed(900, '2022'), now)).toMatchObject({ reached: 'no', onCourse: 'no' });
    expect(progressOf(signed(1000, '2021'), now)).toMatchObject({ reached: 'yes', onCourse: 'yes' });
    expect(codesOf(progressOf(signed(1000, '2021'), now))).toContain('no-baseline');
  });

  it('leaves aside and tells what is of later, was said later, or is of elsewhere', () => {
    const base = indicator('increase', [0, 100, 50]);
    const progress = progressOf(
      {
        ...base,
        territory: 'grand-est',
        values: [
          ...base.values,
          { asOf: '2023', quantity: { value: 90 } },
          { asOf: '2022-12', statedOn: '2023-02', quantity: { value: 80 } },
          { asOf: '2022-12', territory: 'marne', quantity: { value: 70 } },
        ],
      },
      AS_OF,
    );
    expect(progress.share).toBe(0.5);
    expect(codesOf(progress)).toEqual(
      expect.arrayContaining(['value-after-as-of', 'stated-after-as-of', 'value-of-other-territory']),
    );
  });

  it('takes the figure said last, and both where nothing parts them', () => {
    const base = indicator('increase', [0, 100, 50]);
    const restated = progressOf(
      {
        ...base,
        values: [
          { asOf: '2022', statedOn: '2022-12-20', quantity: { value: 60 } },
          { asOf: '2022', statedOn: '2022-12-10', quantity: { value: 50 } },
        ],
      },
      AS_OF,
    );
    expect(restated.share).toBe(0.6);
    const double = progressOf({ ...base, values: [...base.values, { asOf: '2022', quantity: { value: 70 } }] }, AS_OF);
    expect([double.share, double.shareRange]).toEqual([null, { min: 0.5, max: 0.7 }]);
    expect(codesOf(double)).toContain('values-disagree');
  });

  it('counts a correction once it is accepted, and tells one that is proposed', () => {
    const corrected = (status: string) =>
      progressOf(
        {
          ...indicator('increase', [0, 100, 50]),
          values: [{ asOf: '2022', quantity: { value: 50 }, correction: { quantity: { value: 80 }, status } }],
        },
        AS_OF,
      );
    expect([corrected('accepted').share, codesOf(corrected('accepted'))[0]]).toEqual([0.8, 'correction-accepted']);
    expect([corrected('proposed').share, codesOf(corrected('proposed'))[0]]).toEqual([0.5, 'correction-proposed']);
    expect(codesOf(corrected('refused'))).not.toContain('correction-proposed');
  });

  it('compares no numbers of different units', () => {
    const mixed: MeasuredIndicator = {
      ...indicator('increase', [0, 100, 50]),
      unit: 'percent',
      values: [{ asOf: '2022', quantity: { value: 50, unit: 'patients' } }],
    };
    const progress = progressOf(mixed, AS_OF);
    expect([progress.share, progress.bounded, progress.onCourse]).toEqual([null, null, 'unknown']);
    expect(codesOf(progress)).toContain('unit-mismatch');
  });

  it('keeps bounds as bounds', () => {
    const bound = (quantity: object) =>
      progressOf({ ...indicator('increase', [0, 100, 0]), values: [{ asOf: '2022', quantity }] }, AS_OF);
    expect(bound({ value: 60, qualifier: 'more-than' })).toMatchObject({
      share: null,
      shareRange: { min: 0.6 },
      boundedRange: { min: 0.6, max: 1 },
    });
    expect(bound({ min: 20, max: 30 }).shareRange).toEqual({ min: 0.2, max: 0.3 });
    expect(bound({ min: 20, max: 30 }).onCourse).toBe('unknown');
    expect(bound({ min: 10, max: 20 }).onCourse).toBe('no');
  });

  it('holds the age of the last value against the rhythm', () => {
    const rhythm = (rhythmMonths: number | undefined, asOf: string) =>
      progressOf({ ...indicator('increase', [0, 100, 50]), rhythmMonths }, { asOf }).age;
    expect(rhythm(12, '2023-06-30')).toEqual({ days: { min: 181, max: 545 }, overdue: 'unknown' });
    expect(rhythm(12, '2024-01-01')?.overdue).toBe('yes');
    expect(rhythm(12, '2022-12-31')?.overdue).toBe('no');
    expect(rhythm(undefined, '2030-01-01')?.overdue).toBe('unknown');
  });

  it('refuses bad calls and leaves its data alone', () => {
    const sound = indicator('increase', [0, 100, 50]);
    expect(() => progressOf(sound, { asOf: '2022' })).toThrow('YYYY-MM-DD');
    expect(() => progressOf(sound, { asOf: '2022-06-31' })).toThrow('YYYY-MM-DD');
    expect(() => progressOf(sound, undefined as never)).toThrow('asOf');
    expect(() => progressOf(sound, { asOff: '2022-12-31' } as never)).toThrow('"asOf"');
    expect(() => progressOf(sound, { ...AS_OF, rule: 'pilot' as never })).toThrow('rule');
    expect(() => progressOf({ success: true, data: sound } as never, AS_OF)).toThrow('give its "data"');
  });

  const number = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ noNaN: true }));
  const quantity = fc.oneof(
    number.map((value) => ({ value })),
    fc.record({ min: number }),
    fc.record({ min: number, max: number }),
    fc.record({ value: number, qualifier: fc.constantFrom('more-than', 'at-most', 'about') }),
    fc.constant({}),
  );
  const date = fc.constantFrom(undefined, '2020', '2021-Q2', '2022-05-01', '../2023', '2024/..', '2022-11/2023-02');
  const value = fc.record({ quantity, asOf: date });
  const anyIndicator = fc.record({
    direction: fc.constantFrom('increase', 'decrease', 'maintain', 'unknown', undefined),
    baseline: fc.option(value, { nil: undefined }),
    targets: fc.array(value, { maxLength: 3 }),
    values: fc.array(value, { maxLength: 4 }),
    rhythmMonths: fc.constantFrom(undefined, 0, 3, 12),
  });

  it('never gives what is no number, and keeps its point inside its interval', () => {
    fc.assert(
      fc.property(
        anyIndicator,
        fc.constantFrom('plain', 'pilote'),
        fc.constantFrom('last', 'next'),
        (one, rule, towards) => {
          const progress = progressOf(one as MeasuredIndicator, { ...AS_OF, rule, towards });
          const numbers = (part: unknown): unknown[] =>
            typeof part === 'object' && part !== null ? Object.values(part).flatMap(numbers) : [part];
          for (const found of numbers(progress))
            if (typeof found === 'number') expect(Number.isFinite(found)).toBe(true);
          const { bounded, boundedRange, expected } = progress;
          for (const range of [boundedRange, expected, progress.shareRange])
            if (range?.min !== undefined && range.max !== undefined) expect(range.min).toBeLessThanOrEqual(range.max);
          if (boundedRange !== null)
            expect([boundedRange.min, boundedRange.max].every((end) => (end ?? 0) >= 0 && (end ?? 1) <= 1)).toBe(true);
          if (bounded !== null) expect(boundedRange).toEqual({ min: bounded, max: bounded });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives an interval that holds the share of every number between the bounds', () => {
    const whole = fc.integer({ min: -30, max: 30 });
    const bounds = fc.tuple(whole, whole).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    const within = ([min, max]: readonly [number, number], t: number) => min + (max - min) * t;
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(bounds, bounds, bounds, fc.tuple(unit, unit, unit), (b, t, v, [x, y, z]) => {
        const range = ([min, max]: readonly [number, number]) => ({ min, max });
        const { shareRange } = progressOf(
          {
            baseline: { asOf: '2020', quantity: range(b) },
            targets: [{ asOf: '2024', quantity: range(t) }],
            values: [{ asOf: '2022', quantity: range(v) }],
          },
          AS_OF,
        );
        if (shareRange === null) return;
        const [start, aim, now] = [within(b, x), within(t, y), within(v, z)];
        const share = (now - start) / (aim - start);
        expect(share).toBeGreaterThanOrEqual((shareRange.min ?? 0) - 1e-9 * Math.abs(share));
        expect(share).toBeLessThanOrEqual((shareRange.max ?? 0) + 1e-9 * Math.abs(share));
      }),
      { numRuns: 500 },
    );
  });
});

describe('describeReason', () => {
  it('says reasons in the four languages, dates in words', () => {
    const told = { code: 'target-missed', params: { date: '2024-03' } } as const;
    expect(plainSpaces(describeReason(told))).toBe('La cible n’a pas été atteinte à sa date : mars 2024.');
    expect(describeReason(told, { locale: 'en' })).toBe('The target was not reached by its date: March 2024.');
    expect(describeReason(told, { locale: 'de' })).toContain('März 2024');
    expect(describeReason(told, { locale: 'lb' })).toContain('Mäerz 2024');
    expect(() => describeReason({ code: 'no-such' as never, params: {} })).toThrow('a reason');
  });
});
