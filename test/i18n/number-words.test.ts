import { describe, expect, it } from 'vitest';
import { decimal, percentage, plainNumber, signedDecimal } from '../../src/i18n/index.ts';

describe('numbers in words of a language', () => {
  it('writes decimals with the mark and the minus of the language', () => {
    expect(decimal(-2.5678, 2, 'fr')).toBe('−2,57');
    expect(decimal(2.5678, 2, 'en')).toBe('2.57');
    expect(decimal(-0.001, 1, 'de')).toBe('0,0');
    expect([signedDecimal(2, 1, 'en'), signedDecimal(0.01, 1, 'en'), signedDecimal(-2, 1, 'lb')]).toEqual([
      '+2.0',
      '0.0',
      '−2,0',
    ]);
  });

  it('writes percentages with the space of the language', () => {
    expect(percentage(0.4286, 'fr')).toBe('42,9\u00A0%');
    expect(percentage(0.4286, 'en')).toBe('42.9%');
  });

  it('writes numbers with as many decimals as they need and sets thousands apart', () => {
    expect(plainNumber(3.6666667, 'fr')).toBe('3,667');
    expect(plainNumber(1234567.5, 'fr')).toBe('1\u202F234\u202F567,5');
    expect(plainNumber(-12000, 'en')).toBe('−12,000');
    expect(plainNumber(12000, 'de')).toBe('12.000');
    expect(plainNumber(2112, 'de')).toBe('2.112');
    expect(plainNumber(-0.0001, 'de')).toBe('0');
  });
});
