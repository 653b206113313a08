import { describe, expect, it, test } from 'vitest';
import { PlanSanteError } from '../../../src/errors/index.ts';
import {
  CURRENCIES,
  type Currency,
  readAmountColumn,
  readDateColumn,
  readMoney,
  readNumber,
  readPartialDate,
  readPercent,
  readQuantity,
  writeMoney,
  writeNumber,
  writePartialDate,
  writePercent,
  writeQuantity,
} from '../../../src/model/index.ts';
import { plainSpaces } from '../../plain-spaces.ts';
import { showDate, showMoney, told } from './told.ts';

const money = (text: string, options = {}): string => told(readMoney(text, options), showMoney);
const date = (text: string, options = {}): string => told(readPartialDate(text, options), showDate);

describe('what the call says decides what the text leaves open', () => {
  test.each([
    ['30,000 €', { locale: 'en' }, '30000 EUR'],
    ['30,000 €', { locale: 'fr' }, '30 EUR'],
    ['30,000 €', { locale: 'de' }, '30 EUR'],
    ['30.000 €', { locale: 'de' }, '30000 EUR'],
    ['30.000 €', { locale: 'lb' }, '30000 EUR'],
    ['30.000 €', { locale: 'en' }, '30 EUR'],
    // A point is no French mark at all: typed on a keypad it is a decimal one, in Luxembourg it groups.
    ['30.000 €', { locale: 'fr' }, '? 30 EUR | 30000 EUR'],
    ['30.000 €', { decimalMark: ',' }, '30000 EUR'],
    ['30,000 €', { decimalMark: '.' }, '30000 EUR'],
    ['1.250 Mio. €', { locale: 'de' }, '1250000000 EUR'],
    ['1,250 million euros', { locale: 'en' }, '1250000000 EUR'],
    ['CHF 1.250', { locale: 'de-CH' }, '1.25 CHF'],
    // The digits leave no doubt, whatever the language.
    ['1,234.56 €', { locale: 'fr' }, '1234.56 EUR'],
    ['150 000 $', { currency: 'CAD' }, '150000 CAD'],
    ['150 000 $', { locale: 'fr-CA' }, '150000 CAD'],
    ['150 000 $', { locale: 'en-US' }, '150000 USD'],
    ['$150,000', { locale: 'en-CA' }, '150000 CAD'],
    ['150 M FCFA', { currency: 'XAF' }, '150000000 XAF'],
    ['150 M FCFA', { locale: 'fr-SN' }, '150000000 XOF'],
    ['30 000 francs', { locale: 'fr-CH' }, '30000 CHF'],
    ['150 000 $', { currency: 'EUR' }, '? 150000 USD | 150000 CAD'],
    ['30 000', { currency: 'EUR' }, '30000 EUR'],
    ['30 000 €', { currency: 'CHF' }, '30000 EUR'],
  ])('%s with %o', (text, options, reading) => expect(money(text, options)).toBe(reading));

  test.each([
    ['31/12/99', { pivot: 2049 }, '1999-12-31'],
    ['31/12/49', { pivot: 2049 }, '2049-12-31'],
    ['31/12/50', { pivot: 2049 }, '1950-12-31'],
    ['31/12/99', { pivot: 49 }, '1999-12-31'],
    ['21/07/20 à 15:22', { pivot: 2030 }, '2020-07-21T15:22'],
    ['sept-26', { pivot: 2050 }, '2026-09'],
    ['02/13/2024', { order: 'mdy' }, '2024-02-13'],
    ['02/12/2024', { order: 'mdy' }, '2024-02-12'],
    ['13/02/2024', { order: 'mdy' }, '! impossible-date «13/02/2024»'],
    ['02/12/2024', { locale: 'en-US' }, '2024-02-12'],
    ['02/12/2024', { locale: 'en-GB' }, '2024-12-02'],
    ['31.12.2025', { order: 'mdy' }, '2025-12-31'],
  ])('%s with %o', (text, options, reading) => expect(date(text, options)).toBe(reading));

  it('decides numbers, percentages and quantities too', () => {
    expect(readNumber('1.700', { locale: 'de' })).toEqual({ ok: true, value: { value: 1700, decimals: 0 } });
    expect(readPercent('1,250 %', { locale: 'fr' })).toMatchObject({ value: { value: 1.25 } });
    expect(readQuantity('4.000 lits', { decimalMark: ',' })).toMatchObject({ value: { quantity: { value: 4000 } } });
  });
});

describe('a column of amounts', () => {
  const column = (texts: string[], options = {}) => {
    const { cells, ...others } = readAmountColumn(texts, options);
    return { cells: cells.map((cell) => told(cell, showMoney)), ...others };
  };

  it('takes the marks of the cells that leave no doubt for all', () => {
    expect(column(['30,000 €', '1,250,000 €', '12,345.50 €'])).toEqual({
      cells: ['30000 EUR', '1250000 EUR', '12345.5 EUR'],
      decimalMark: '.',
      because: { why: 'shown', cells: [1] },
    });
    expect(column(['30.000 €', '12,5 €']).cells).toEqual(['30000 EUR', '12.5 EUR']);
  });

  it('asks where cells contradict each other, or none decides', () => {
    expect(column(['30,000 €', '1.234,5 €', '1,234.5 €'])).toEqual({
      cells: ['? 30 EUR | 30000 EUR', '1234.5 EUR', '1234.5 EUR'],
      because: { why: 'contradicted', cells: [1, 2] },
    });
    expect(column(['30,000 €', '12 €'])).toEqual({
      cells: ['? 30 EUR | 30000 EUR', '12 EUR'],
      because: { why: 'open', cells: [] },
    });
  });

  it('takes the one currency that is named for the sign that may be two', () => {
    expect(column(['150 000 $', '20 000 $ CA']).cells).toEqual(['150000 CAD', '20000 CAD']);
    expect(column(['150 000 $', '20 000 $ CA', '5 000 $ US']).cells[0]).toBe('? 150000 USD | 150000 CAD');
  });

  it('does what the call says, and keeps empty and foreign cells apart', () => {
    expect(column(['30,000', '', 'à définir'], { currency: 'EUR', decimalMark: '.' })).toEqual({
      cells: ['30000 EUR', '! empty', '! not-understood «à définir»'],
      decimalMark: '.',
      because: { why: 'given', cells: [] },
    });
  });
});

describe('a column of dates', () => {
  const column = (texts: string[], options = {}) => {
    const { cells, ...others } = readDateColumn(texts, options);
    return { cells: cells.map((cell) => told(cell, showDate)), ...others };
  };

  it('takes the order that one cell can only have for all', () => {
    expect(column(['02/12/2024', '02/13/2024', 'mars 2024'])).toEqual({
      cells: ['2024-02-12', '2024-02-13', '2024-03'],
      order: 'mdy',
      because: { why: 'shown', cells: [1] },
    });
    expect(column(['02/12/2024', '13/02/2024'])).toMatchObject({ cells: ['2024-12-02', '2024-02-13'], order: 'dmy' });
  });

  it('says that nothing showed the order', () => {
    expect(column(['02/12/2024'])).toEqual({
      cells: ['2024-12-02'],
      order: 'dmy',
      because: { why: 'open', cells: [] },
    });
  });

  it('asks where cells contradict each other', () => {
    expect(column(['02/12/2024', '02/13/2024', '13/02/2024', '05/05/2024'])).toEqual({
      cells: ['? 2024-12-02 | 2024-02-12', '2024-02-13', '2024-02-13', '2024-05-05'],
      because: { why: 'contradicted', cells: [2, 1].sort((a, b) => a - b) },
    });
  });
});

describe('wrong calls', () => {
  const text = 12 as unknown as string;
  test.each([
    ['a number for a text', () => readMoney(text), 'readMoney: expected a text'],
    ['a number for a date', () => readPartialDate(text), 'readPartialDate: expected a text'],
    ['a number for a quantity', () => readQuantity(text), 'readQuantity: expected a text'],
    ['a number for a percentage', () => readPercent(text), 'readPercent: expected a text'],
    ['a number for a number in words', () => readNumber(text), 'readNumber: expected a text'],
    ['a text for a column', () => readAmountColumn('30 €' as never), 'readAmountColumn: expected a list of texts'],
    ['numbers for cells', () => readDateColumn([12] as never), 'readDateColumn: expected a list of texts'],
    ['an option that is misspelt', () => readMoney('1 €', { local: 'fr' } as never), 'did you mean "locale"?'],
    ['a language that is not known', () => readMoney('1 €', { locale: 'es' }), 'a locale that begins with'],
    ['a currency that is not known', () => readMoney('1 €', { currency: 'SEK' as Currency }), 'a currency of EUR'],
    ['an order that is not known', () => readPartialDate('2024', { order: 'ymd' as never }), 'an order "dmy" or "mdy"'],
    ['a pivot that is no year', () => readPartialDate('2024', { pivot: 1.5 }), 'a pivot that is a year'],
    ['no number', () => writeNumber(Number.NaN), 'writeNumber: expected a finite number below 10^15'],
    ['a number without end', () => writePercent(Number.POSITIVE_INFINITY), 'writePercent: expected a finite number'],
    [
      'a number that a double does not hold',
      () => writeNumber(1e22),
      'writeNumber: expected a finite number below 10^15',
    ],
    ['too many decimals', () => writeNumber(1, { decimals: 101 }), 'decimals as a whole number from 0 to 20'],
    ['no amount', () => writeMoney({ currency: 'EUR' }), 'writeMoney: expected a number, or an object with "value"'],
    ['no currency', () => writeMoney({ value: 1 } as never), 'writeMoney: expected an amount with its "currency"'],
    [
      'an amount that is none',
      () => writeMoney({ value: Number.NaN, currency: 'EUR' }),
      'writeMoney: expected a finite',
    ],
    ['nothing to write', () => writeQuantity(undefined as never), 'writeQuantity: expected a number, or an object'],
    ['a language to write in', () => writePartialDate('2024', 'es' as never), 'a locale that begins with'],
  ])('%s is refused with words', (_, call, words) => {
    expect(call).toThrow(PlanSanteError);
    expect(call).toThrow(words);
  });
});

describe('writing', () => {
  it('rounds only when it is asked to, half away from zero, on the digits that are seen', () => {
    expect(writeNumber(12.5)).toBe('12,5');
    expect(writeNumber(12.5, { decimals: 0 })).toBe('13');
    expect(writeNumber(1.005, { decimals: 2 })).toBe('1,01');
    expect(writeNumber(-0.4, { decimals: 0 })).toBe('0');
    expect(plainSpaces(writePercent(33.333333))).toBe('33,333333 %');
    expect(plainSpaces(writeQuantity({ value: 12.5, decimals: 0, unit: 'lits' }))).toBe('12,5 lits');
    expect(plainSpaces(writeQuantity({ value: 12, decimals: 1, unit: 'ETP' }))).toBe('12,0 ETP');
    expect(plainSpaces(writeMoney({ value: 12_345.678, currency: 'EUR' }))).toBe('12 345,678 €');
  });

  test.each([
    ['fr', '1,4 Md€', '30 000 € HT par an', 'entre 10 M€ et 15 M€', '250 000 CHF'],
    ['en', '€1.4 billion', '€30,000 excl. VAT per year', 'between €10 million and €15 million', 'CHF 250,000'],
    ['de', '1,4 Mrd. €', '30.000 € exkl. MwSt. pro Jahr', 'zwischen 10 Mio. € und 15 Mio. €', '250.000 CHF'],
    ['lb', '1,4 Mrd. €', '30.000 € HTVA pro Joer', 'tëschent 10 Mio. € an 15 Mio. €', '250.000 CHF'],
  ] as const)('writes amounts in %s', (locale, billion, yearly, range, francs) => {
    const currency = 'EUR';
    expect(plainSpaces(writeMoney({ value: 1.4e9, currency }, { locale }))).toBe(billion);
    expect(plainSpaces(writeMoney({ value: 30_000, currency, tax: 'excluded', per: 'year' }, { locale }))).toBe(yearly);
    expect(plainSpaces(writeMoney({ min: 10e6, max: 15e6, currency }, { locale }))).toBe(range);
    expect(plainSpaces(writeMoney({ value: 250_000, currency: 'CHF' }, { locale }))).toBe(francs);
    expect(CURRENCIES).toContain(currency);
  });

  test.each([
    ['2022-Q1/2022-Q3', 'du 1er trimestre 2022 au 3e trimestre 2022'],
    ['2018-04/2019-08', 'd’avril 2018 à août 2019'],
    ['../2022-07-01', 'd’ici au 1er juillet 2022'],
    ['../<2025', 'avant 2025'],
    ['../<2022-07-01', 'avant le 1er juillet 2022'],
    ['2025</..', 'après 2025'],
    ['2022-H2/..', 'à partir du 2e semestre 2022'],
    ['2018-04/..', 'à partir d’avril 2018'],
  ])('says %s in French', (partial, words) => expect(plainSpaces(writePartialDate(partial))).toBe(words));
});
