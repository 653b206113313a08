import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CURRENCIES,
  type Money,
  parsePartialDate,
  type Quantity,
  readMoney,
  readNumber,
  readPartialDate,
  readPercent,
  readQuantity,
  type TextLocale,
  writeMoney,
  writeNumber,
  writePartialDate,
  writePercent,
  writeQuantity,
} from '../../../src/model/index.ts';

const locale = fc.constantFrom<TextLocale>('fr', 'en', 'de', 'lb');

/** Numbers as plans have them, and any others. */
const number = fc.oneof(
  fc.integer({ min: 0, max: 2000 }),
  fc.integer({ min: 0, max: 10 ** 9 }),
  fc.integer({ min: 0, max: 10 ** 7 }).map((n) => n * 10_000),
  fc.tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 1, max: 4 })).map(([n, d]) => n / 10 ** d),
  fc.double({ min: 1e-9, max: 1e12, noNaN: true }),
);
const signed = fc.tuple(number, fc.boolean()).map(([n, below]) => (below && n !== 0 ? -n : n));

type Stated = Pick<Quantity, 'value' | 'min' | 'max' | 'qualifier'>;
const stated: fc.Arbitrary<Stated> = fc.oneof(
  signed.map((value) => ({ value })),
  fc.tuple(number, fc.constantFrom('about', 'nearly', 'exact')).map(([value, qualifier]) => ({ value, qualifier })),
  fc.tuple(number, fc.constantFrom('more-than', 'at-least')).map(([min, qualifier]) => ({ min, qualifier })),
  fc.tuple(number, fc.constantFrom('less-than', 'at-most', 'up-to')).map(([max, qualifier]) => ({ max, qualifier })),
  fc.tuple(number, number).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b), qualifier: 'between' })),
);

const money: fc.Arbitrary<Money> = fc
  .tuple(
    stated,
    fc.record(
      {
        currency: fc.constantFrom(...CURRENCIES),
        per: fc.constantFrom('year', 'month'),
        over: fc.constantFrom(0.25, 1, 1.5, 3, 5, 10).map((years) => ({ years })),
        tax: fc.constantFrom('included', 'excluded'),
      },
      { requiredKeys: ['currency'] },
    ),
  )
  .map(([amount, said]) => ({ ...amount, ...said }) as Money);

/** Read without its language, a text may ask, but it is never another value. */
function neverOther<T>(reading: { readonly ok: boolean; readonly value?: T }, same: (value: T) => void): void {
  if (reading.ok && reading.value !== undefined) same(reading.value);
}

describe('what we write we read back, in every language', () => {
  it('numbers', () => {
    fc.assert(
      fc.property(signed, locale, (value, language) => {
        const words = writeNumber(value, { locale: language });
        expect(readNumber(words, { locale: language })).toMatchObject({ ok: true, value: { value } });
        neverOther(readNumber(words), (read) => expect(read.value).toBe(value));
      }),
      { numRuns: 1000 },
    );
  });

  it('amounts of money', () => {
    fc.assert(
      fc.property(money, locale, (amount, language) => {
        const words = writeMoney(amount, { locale: language });
        const { value: read } = readMoney(words, { locale: language }) as { value: Money };
        expect(read).toEqual({ ...amount, asWritten: words });
        neverOther(readMoney(words), (other) => expect(other).toEqual({ ...amount, asWritten: words }));
      }),
      { numRuns: 2000 },
    );
  });

  it('percentages', () => {
    fc.assert(
      fc.property(stated, locale, (percent, language) => {
        const words = writePercent(percent, { locale: language });
        const expected = { ...percent, unit: 'percent', asWritten: words };
        const reading = readPercent(words, { locale: language });
        expect(reading.ok && { ...reading.value, decimals: undefined }).toEqual({ ...expected, decimals: undefined });
        neverOther(readPercent(words), (other) => expect({ ...other, decimals: undefined }).toEqual(expected));
      }),
      { numRuns: 1000 },
    );
  });

  it('quantities', () => {
    const unit = fc.option(fc.constantFrom('participants', 'lits', 'ETP', '%', 'EUR', 'de DMP'), { nil: undefined });
    fc.assert(
      fc.property(stated, unit, locale, (quantity, counted, language) => {
        const words = writeQuantity({ ...quantity, ...(counted && { unit: counted }) }, { locale: language });
        const reading = readQuantity(words, { locale: language });
        expect(reading.ok && reading.value.rest).toBe(counted ?? '');
        expect(reading.ok && { ...reading.value.quantity, decimals: undefined }).toEqual({
          ...quantity,
          asWritten: words,
        });
        neverOther(readQuantity(words), ({ quantity: other }) => expect(other).toMatchObject(quantity));
      }),
      { numRuns: 1000 },
    );
  });

  const two = (n: number): string => String(n).padStart(2, '0');
  const year = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, '0'));
  const month = fc.integer({ min: 1, max: 12 }).map(two);
  const third = fc.constantFrom('start', 'mid', 'end');
  const point = fc.oneof(
    year,
    fc.tuple(year, fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2')).map((parts) => parts.join('-')),
    fc.tuple(year, third).map((parts) => parts.join('-')),
    fc.tuple(year, month).map((parts) => parts.join('-')),
    fc.tuple(year, month, third).map((parts) => parts.join('-')),
    fc.tuple(year, month, fc.integer({ min: 1, max: 31 }).map(two)).map((parts) => parts.join('-')),
    fc
      .tuple(year, month, fc.integer({ min: 1, max: 28 }), fc.nat(23), fc.nat(59))
      .map(([y, m, d, hour, minute]) => `${y}-${m}-${two(d)}T${two(hour)}:${two(minute)}`),
  );
  const date = fc
    .oneof(
      point,
      point.map((end) => `../${end}`),
      point.map((end) => `../<${end}`),
      point.map((start) => `${start}/..`),
      point.map((start) => `${start}</..`),
      fc.tuple(point, point).map(([start, end]) => `${start}/${end}`),
    )
    .filter((text) => parsePartialDate(text) !== undefined);

  it('partial dates of every precision, as points, windows and bounds', () => {
    fc.assert(
      fc.property(date, locale, (partial, language) => {
        expect(readPartialDate(writePartialDate(partial, language))).toEqual({ ok: true, value: partial });
      }),
      { numRuns: 3000 },
    );
  });
});
