import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMAT_LOCALES, formatAmountEur, formatDate, formatNumber } from '../../../src/document/index.ts';
import { PlanSanteError } from '../../../src/errors/index.ts';

const NB = '\u00a0';
const THIN = '\u202f';

describe('numbers', () => {
  it('follow the habits of each country', () => {
    const written = FORMAT_LOCALES.map((locale) => formatNumber(-1234567.5, { locale }));
    expect(written).toEqual([
      `\u22121${THIN}234${THIN}567,5`,
      '\u22121.234.567,5',
      '\u22121.234.567,5',
      '\u22121.234.567,5',
      '\u22121.234.567,5',
      '\u22121,234,567.5',
    ]);
  });

  it('are rounded as read, half away from zero', () => {
    expect(formatNumber(1.005, { locale: 'en', decimals: 2 })).toBe('1.01');
    expect(formatNumber(-0.004, { locale: 'en', decimals: 2 })).toBe('0.00');
    expect(formatNumber(2.5, { locale: 'en', decimals: 0 })).toBe('3');
    expect(formatNumber(1e-7, { locale: 'fr' })).toBe('0,0000001');
    expect(formatNumber(999.999, { locale: 'fr', decimals: 1 })).toBe(`1${THIN}000,0`);
  });

  it('are read back as the same number', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e14, max: 1e14, noNaN: true }), (value) => {
        const back = Number(formatNumber(value, { locale: 'en' }).replaceAll(',', '').replace('\u2212', '-'));
        expect(back === value || (back === 0 && value === 0)).toBe(true);
      }),
    );
  });

  it('refuse what is no number', () => {
    expect(() => formatNumber(Number.NaN, { locale: 'fr' })).toThrow(PlanSanteError);
    expect(() => formatNumber(1, { locale: 'xx' as 'fr' })).toThrow(PlanSanteError);
  });
});

describe('amounts', () => {
  it('are written in millions and milliards when nothing is lost', () => {
    expect(formatAmountEur(1_400_000_000, { locale: 'fr' })).toBe(`1,4${NB}Md€`);
    expect(formatAmountEur(1_220_000_000, { locale: 'fr-LU' })).toBe(`1,22${NB}Md€`);
    expect(formatAmountEur(100_000_000, { locale: 'fr' })).toBe(`100${NB}M€`);
    expect(formatAmountEur(1_234_567, { locale: 'fr' })).toBe(`1${THIN}234${THIN}567${NB}€`);
    expect(formatAmountEur(0.5, { locale: 'fr' })).toBe(`0,50${NB}€`);
    expect(formatAmountEur(2_000_000_000, { locale: 'de' })).toBe(`2${NB}Mrd.${NB}€`);
    expect(formatAmountEur(650_000_000, { locale: 'lb' })).toBe(`650${NB}Mio.${NB}€`);
    expect(formatAmountEur(-1_400_000_000, { locale: 'en' })).toBe(`\u2212€1.4${NB}billion`);
    expect(formatAmountEur(100_000_000, { locale: 'fr', form: 'full' })).toBe(`100${THIN}000${THIN}000${NB}€`);
  });
});

describe('dates', () => {
  it('are written in words', () => {
    const written = FORMAT_LOCALES.map((locale) => formatDate('2023-03-01', { locale }));
    expect(written).toEqual([
      `1er${NB}mars 2023`,
      `1er${NB}mars 2023`,
      `1.${NB}März 2023`,
      `1.${NB}März 2023`,
      `1.${NB}Mäerz 2023`,
      `1${NB}March 2023`,
    ]);
    expect(formatDate('2023-02-07T10:00:00Z', { locale: 'fr' })).toBe(`7${NB}février 2023`);
  });

  it('are as precise as they are', () => {
    expect(formatDate('2022-05', { locale: 'lb' })).toBe('Mee 2022');
    expect(formatDate('2022', { locale: 'fr' })).toBe('2022');
  });

  it('exist', () => {
    for (const date of ['2023-02-29', '2023-13', '2023-00-01', '1er mars', '']) {
      expect(() => formatDate(date, { locale: 'fr' })).toThrow(PlanSanteError);
    }
    expect(formatDate('2024-02-29', { locale: 'de' })).toBe(`29.${NB}Februar 2024`);
  });
});
