import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  type PartialDate,
  parsePartialDate,
  partialDateBounds,
  readMoney,
  readNumber,
  readPartialDate,
  readPercent,
  readQuantity,
  writeMoney,
  writeNumber,
  writePartialDate,
  writePercent,
} from '../../../src/model/index.ts';
import { plainSpaces } from '../../plain-spaces.ts';

const NBSP = '\u00a0';
const NNBSP = '\u202f';

describe('amounts in euros', () => {
  test.each([
    ['100 M€', 100e6],
    ['1,4 Md€', 1.4e9],
    ["600 millions d'euros", 600e6],
    ["0.6 milliard d'€", 0.6e9],
    ['2 Mds €', 2e9],
    ['1,22 Md €', 1.22e9],
    [`7,5${NBSP}Mds${NBSP}€`, 7.5e9],
    [`12${NNBSP}500 €`, 12_500],
    ['600 millions d’euros', 600e6],
    ["2,1 milliards d'€", 2.1e9],
  ])('reads %s', (text, value) => {
    const reading = readMoney(text);
    expect(reading).toMatchObject({ ok: true, value: { value, currency: 'EUR' } });
  });

  it('keeps bounds and qualifiers', () => {
    expect(readMoney("plus de 1,5 milliard d'euros")).toMatchObject({
      value: { min: 1.5e9, qualifier: 'more-than' },
    });
    expect(readMoney('entre 200 et 500 M€')).toMatchObject({
      value: { min: 200e6, max: 500e6, qualifier: 'between' },
    });
  });

  it('does not guess a unit', () => {
    expect(readMoney('Entre 200 et 500')).toEqual({ ok: false, reason: 'no-unit' });
    expect(readMoney('12 chevaux')).toEqual({ ok: false, reason: 'not-understood', found: 'chevaux' });
    expect(readMoney('  ')).toEqual({ ok: false, reason: 'empty' });
  });

  it('reads back every amount it writes, to the cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 13 }), (cents) => {
        const amount = cents / 100;
        expect(readMoney(writeMoney({ value: amount, currency: 'EUR' }))).toMatchObject({
          ok: true,
          value: { value: amount },
        });
      }),
    );
  });

  test.each([
    [1.4e9, '1,4 Md€'],
    [600e6, '600 M€'],
    [1.22e9, '1,22 Md€'],
    [12_500, '12 500 €'],
    [0, '0 €'],
  ])('writes %d', (value, text) => expect(plainSpaces(writeMoney({ value, currency: 'EUR' }))).toBe(text));
});

describe('numbers and percentages', () => {
  test.each([
    ['1 700', 1700, 0],
    ['1100', 1100, 0],
    ['1 753', 1753, 0],
    ['0,6', 0.6, 1],
    ['-12,5', -12.5, 1],
    ['+3', 3, 0],
  ])('reads %s', (text, value, decimals) => expect(readNumber(text)).toEqual({ ok: true, value: { value, decimals } }));

  test.each([
    ['12 kits', 'kits'],
    ['12 34', '34'],
    ['12.', '.'],
    [',5', ','],
    ['5-', '-'],
    ['+', '+'],
    ['1.2.3', '1.2.3'],
    ['½', '½'],
  ])('does not take %s for a number, and shows what of it', (text, found) => {
    expect(readNumber(text)).toEqual({ ok: false, reason: 'not-understood', found });
  });

  it('tells an empty text from one that is too long to be a number', () => {
    for (const read of [readNumber, readPercent, readQuantity, readMoney, readPartialDate]) {
      expect(['', ' ', '\u00a0', 'x'.repeat(300)].map((text) => read(text))).toEqual([
        { ok: false, reason: 'empty' },
        { ok: false, reason: 'empty' },
        { ok: false, reason: 'empty' },
        { ok: false, reason: 'not-understood' },
      ]);
    }
  });

  it('has no zero below zero', () => expect(readNumber('-0')).toEqual({ ok: true, value: { value: 0, decimals: 0 } }));

  it('says that 1.700 may be two numbers', () => {
    expect(readNumber('1.700')).toEqual({
      ok: false,
      reason: 'ambiguous',
      readings: [
        { value: 1.7, decimals: 3 },
        { value: 1700, decimals: 0 },
      ],
    });
    expect(readNumber('0.600')).toMatchObject({ ok: true, value: { value: 0.6 } });
  });

  it('reads back every number it writes', () => {
    fc.assert(
      fc.property(
        fc.double({
          noNaN: true,
          noDefaultInfinity: true,
          min: -1e15,
          max: 1e15,
          minExcluded: true,
          maxExcluded: true,
        }),
        (value) => {
          fc.pre(String(value).length < 25 && Math.abs(value) > 1e-9);
          expect(readNumber(writeNumber(value), { locale: 'fr' })).toMatchObject({ value: { value } });
        },
      ),
    );
  });

  test.each([
    ['80,8 %', 80.8, 1],
    ['8,8%', 8.8, 1],
    ['+20%', 20, 0],
    ['-20 %', -20, 0],
    ['6,01 %', 6.01, 2],
  ])('reads %s', (text, value, decimals) =>
    expect(readPercent(text)).toMatchObject({ value: { value, decimals, unit: 'percent' } }),
  );

  it('writes percentages with the printed precision', () =>
    expect(plainSpaces(writePercent(74.184, { decimals: 1 }))).toBe('74,2 %'));

  test.each([
    ['plus de 1 100 participants', { min: 1100, qualifier: 'more-than' }, 'participants'],
    ['entre 10 et 80', { min: 10, max: 80, qualifier: 'between' }, ''],
    ['au moins 27', { min: 27, qualifier: 'at-least' }, ''],
    ['≥ 4', { min: 4, qualifier: 'at-least' }, ''],
    ['>= 4', { min: 4, qualifier: 'at-least' }, ''],
    ['> 4', { min: 4, qualifier: 'more-than' }, ''],
    ["jusqu'à 22", { max: 22, qualifier: 'up-to' }, ''],
    ['près de 35 000 ESSMS', { value: 35_000, qualifier: 'nearly' }, 'ESSMS'],
    ['une centaine de lits', { value: 100, qualifier: 'about' }, 'lits'],
  ])('reads %s', (text, quantity, rest) => expect(readQuantity(text)).toMatchObject({ value: { quantity, rest } }));

  it('answers any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const read of [readNumber, readPercent, readMoney, readQuantity, readPartialDate]) {
          expect(typeof read(text).ok).toBe('boolean');
        }
      }),
    );
  });
});

describe('dates in words', () => {
  test.each([
    ['7 février 2023', '2023-02-07'],
    ['30 janvier 2023', '2023-01-30'],
    ['fin 2020', '2020-end'],
    ['mi-2021', '2021-mid'],
    ['1er juillet 2022', '2022-07-01'],
    ['Début 2022', '2022-start'],
    ['premier trimestre 2022', '2022-Q1'],
    ['2e semestre 2021', '2021-H2'],
    ['mardi 21 juillet 2020 à 15 h 30', '2020-07-21T15:30'],
    ['2022-2025', '2022/2025'],
    ["d'ici 2025", '../2025'],
    ["d'ici fin 2020", '../2020-end'],
    ['depuis avril 2018', '2018-04/..'],
    ['mars 2022', '2022-03'],
    ['été 2020', '2020-06/2020-08'],
    ['entre le 8 novembre et le 16 décembre 2022', '2022-11-08/2022-12-16'],
    ['août 2021', '2021-08'],
    ['2022-03', '2022-03'],
    ['31.12.2025', '2025-12-31'],
    ['2025-3-1', '2025-03-01'],
    ['2025-06-30T00:00:00Z', '2025-06-30'],
    ['T4-2025', '2025-Q4'],
    ['2025-T4', '2025-Q4'],
    ['Q1/2026', '2026-Q1'],
    ['S1 2025', '2025-H1'],
    ['2025 s2', '2025-H2'],
    ['2022-03-05 14:30', '2022-03-05T14:30'],
    ['5 mars 2022 14h', '2022-03-05T14:00'],
    ['5 mars 2022 à 14 h 05', '2022-03-05T14:05'],
    ['5 mars 2022 à 9 heures', '2022-03-05T09:00'],
    ['5. März 2022 um 14 Uhr', '2022-03-05T14:00'],
    ['5. März 2022 14:30 Uhr', '2022-03-05T14:30'],
    ['2022/23', '2022/2023'],
    ['2022-23', '2022/2023'],
    ['1999-00', '1999/2000'],
    ['hiver 2022-2023', '2022-12/2023-02'],
    ['janvier-mars 2022', '2022-01/2022-03'],
    ['T1-T2 2022', '2022-Q1/2022-Q2'],
    ['du 5 au 8 mars 2022', '2022-03-05/2022-03-08'],
    ['du 5 mars au 8 avril 2022', '2022-03-05/2022-04-08'],
    ['2022.', '2022'],
    ['mars 2022)', '2022-03'],
    ['avant 2022', '../<2022'],
    ['après 2022', '2022</..'],
    ['juillet 14 2022', '2022-07-14'],
    ['dernier trimestre 2022', '2022-Q4'],
    ["depuis 2018 jusqu'à 2022", '2018/2022'],
    ['2022–2025', '2022/2025'],
  ])('reads %s', (text, value) => expect(readPartialDate(text)).toEqual({ ok: true, value }));

  test.each([
    '31/02/2023',
    '31 avril 2022',
    '29 février 2023',
    'lundi 13 mars 2025',
    'S3 2025',
    '2022-13',
    '2022/13',
    '2022 T5',
    '13/2022',
    '0 mars 2022',
    '2025 - 2022',
  ])('refuses the impossible day %s', (text) => {
    expect(readPartialDate(text)).toEqual({ ok: false, reason: 'impossible-date', found: text });
  });

  test.each(['avril', '5 mars', 'début mars', 'premier semestre', '4e trimestre'])(
    'asks for the year of %s',
    (text) => {
      expect(readPartialDate(text)).toEqual({ ok: false, reason: 'no-year', found: text });
    },
  );

  test.each([
    ['2022 23', '23'],
    ['(mars 2022)', '(mars 2022)'],
    ['fin', 'fin'],
    ['T1 et T2 2022', 'et T2 2022'],
    ['12 uhr', 'uhr'],
  ])('does not understand %s, and shows what of it', (text, found) => {
    expect(readPartialDate(text)).toEqual({ ok: false, reason: 'not-understood', found });
  });

  test.each([
    ['31/12/22', ['1922-12-31', '2022-12-31']],
    ["l'hiver 2022", ['2021-12/2022-02', '2022-12/2023-02']],
  ])('asks which of two %s is', (text, readings) => {
    expect(readPartialDate(text)).toEqual({ ok: false, reason: 'ambiguous', readings });
  });

  test.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2024-02-start', '2024-02-01', '2024-02-10'],
    ['2022-Q3', '2022-07-01', '2022-09-30'],
    ['2020-end', '2020-09-01', '2020-12-31'],
    ['2022-11-08/2022-12-16', '2022-11-08', '2022-12-16'],
    ['2022-03-21T15:30', '2022-03-21', '2022-03-21'],
    ['../2025', undefined, '2025-12-31'],
    ['../<2025-03', undefined, '2025-02-28'],
    ['2018-04/..', '2018-04-01', undefined],
    ['2024-02-28</..', '2024-02-29', undefined],
    ['no date', undefined, undefined],
  ])('%s is from %s to %s', (text, from, to) => {
    expect(partialDateBounds(text as PartialDate)).toEqual({ ...(from && { from }), ...(to && { to }) });
  });

  test.each([
    ['2022-07-01', '1er juillet 2022', '1 July 2022', '1. Juli 2022'],
    ['2020-end', 'fin 2020', 'end of 2020', 'Ende 2020'],
    ['2022-Q1', '1er trimestre 2022', 'first quarter of 2022', '1. Quartal 2022'],
    ['../2025', 'd’ici 2025', 'by 2025', 'bis 2025'],
    [
      '2022-11-08/2022-12-16',
      'du 8 novembre 2022 au 16 décembre 2022',
      '8 November 2022 to 16 December 2022',
      '8. November 2022 bis 16. Dezember 2022',
    ],
    ['2020-07-21T15:30', '21 juillet 2020 à 15 h 30', '21 July 2020 at 15:30', '21. Juli 2020 um 15:30 Uhr'],
  ])('says %s in words', (date, french, english, german) => {
    expect(plainSpaces(writePartialDate(date, 'fr'))).toBe(french);
    expect(plainSpaces(writePartialDate(date, 'en'))).toBe(english);
    expect(plainSpaces(writePartialDate(date, 'de'))).toBe(german);
  });

  it('reads back in French what it says in French', () => {
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    const point = fc.oneof(
      day,
      day.map((d) => d.slice(0, 7)),
      day.map((d) => d.slice(0, 4)),
      fc
        .tuple(day, fc.constantFrom('Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', 'start', 'mid', 'end'))
        .map(([d, part]) => `${d.slice(0, 4)}-${part}`),
      fc.tuple(day, fc.constantFrom('start', 'mid', 'end')).map(([d, part]) => `${d.slice(0, 7)}-${part}`),
      day.map((d) => `../${d.slice(0, 7)}`),
      day.map((d) => `${d.slice(0, 4)}/..`),
    );
    fc.assert(
      fc.property(point, (date) => {
        expect(readPartialDate(writePartialDate(date))).toEqual({ ok: true, value: date });
      }),
    );
  });

  it('knows the days of the calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (y, m, d) => {
          const text = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          const date = new Date(`${text}T00:00:00Z`);
          const exists = !Number.isNaN(date.getTime()) && date.getUTCDate() === d;
          expect(parsePartialDate(text) !== undefined).toBe(exists);
        },
      ),
    );
  });
});
