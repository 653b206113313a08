import { describe, expect, it } from 'vitest';
import {
  readMoney,
  readNumber,
  type WriterLocale,
  writeMoney,
  writeNumber,
  writePartialDate,
  writePercent,
} from '../../../src/model/index.ts';

const NB = '\u00a0';
const THIN = '\u202f';
const LOCALES: readonly WriterLocale[] = ['fr', 'fr-LU', 'de', 'de-LU', 'lb', 'en'];

describe('the marks of numbers, amounts and dates on paper', () => {
  it('numbers follow the habits of each country', () => {
    expect(LOCALES.map((locale) => writeNumber(-1234567.5, { locale }))).toEqual([
      `\u22121${THIN}234${THIN}567,5`,
      '\u22121.234.567,5',
      '\u22121.234.567,5',
      '\u22121.234.567,5',
      '\u22121.234.567,5',
      '\u22121,234,567.5',
    ]);
    for (const locale of LOCALES)
      expect(readNumber(writeNumber(-1234567.5, { locale }), { locale })).toMatchObject({
        value: { value: -1234567.5 },
      });
    expect(readNumber('30.000', { locale: 'fr-LU' })).toMatchObject({ value: { value: 30_000 } });
  });

  it('numbers are rounded as read, half away from zero', () => {
    expect(writeNumber(-0.004, { locale: 'en', decimals: 2 })).toBe('0.00');
    expect(writeNumber(2.5, { locale: 'en', decimals: 0 })).toBe('3');
    expect(writeNumber(1e-7)).toBe('0,0000001');
    expect(writeNumber(999.999, { decimals: 1 })).toBe(`1${THIN}000,0`);
  });

  it('amounts are held together, with cents in two digits', () => {
    const euros = (value: number, locale: WriterLocale): string => writeMoney({ value, currency: 'EUR' }, { locale });
    expect(euros(1_400_000_000, 'fr')).toBe(`1,4${NB}Md€`);
    expect(euros(1_234_567, 'fr')).toBe(`1${THIN}234${THIN}567${NB}€`);
    expect(euros(1_234_567, 'fr-LU')).toBe(`1.234.567${NB}€`);
    expect(euros(0.5, 'fr')).toBe(`0,50${NB}€`);
    expect(euros(2_000_000_000, 'de')).toBe(`2${NB}Mrd.${NB}€`);
    expect(euros(650_000_000, 'lb')).toBe(`650${NB}Mio.${NB}€`);
    expect(euros(-1_400_000_000, 'en')).toBe(`\u2212€1.4${NB}billion`);
    expect(readMoney(euros(-0.5, 'en'), { locale: 'en' })).toMatchObject({ value: { value: -0.5, currency: 'EUR' } });
    expect(writePercent(12.5)).toBe(`12,5${NB}%`);
    expect(writePercent(12.5, { locale: 'en' })).toBe('12.5%');
  });

  it('day and month are held together', () => {
    expect(writePartialDate('2023-03-01')).toBe(`1er${NB}mars 2023`);
    expect(writePartialDate('../2026-06-30', 'de')).toBe(`bis zum 30.${NB}Juni 2026`);
    expect(writePartialDate('2026-01-01/..', 'lb')).toBe(`vum 1.${NB}Januar 2026 un`);
  });
});
