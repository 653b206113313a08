import { describe, expect, test } from 'vitest';
import * as plans from '../../../src/plans/index.ts';
import { checkSentences } from '../../../src/validation/index.ts';

const verdicts = (text: string) =>
  checkSentences(text, { locale: 'en' }).map(({ verdict, recomputed }) => [verdict, recomputed[0]?.value]);
const rounded = (text: string) =>
  verdicts(text).map(([verdict, value]) => [verdict, Math.round(10 * Number(value)) / 10]);

describe('a sentence that tells a change with its two values', () => {
  test.each([
    ['Lower distress by 5% from 47% to 44%', 'does-not-reconcile', -6.4],
    ['raise screening among adults aged 45-75 by 5% from 75.1% to 78.8%', 'reconciles', 4.9],
    ['raise food security among adults who earn less than $25,000 by 5% from 78% to 81.9%', 'reconciles', 5],
    ['Cut deaths from 42 in 2024 to 33 by 2030, a fall of 20%.', 'does-not-reconcile', -21.4],
    ['Increase visits from 1,200 to 1,500 (+25%)', 'reconciles', 25],
    ['by about 20% from 42 to 33', 'reconciles', -21.4],
    ['by 3 percentage points, from 12% to 15%', 'reconciles', 3],
    ['by 5% from 78% to 83%', 'ambiguous', 6.4],
    ['faire passer le nombre de décès de 42 à 33 (−20 %)', 'does-not-reconcile', -21.4],
    ['réduire de 21 % de 42 à 33', 'reconciles', -21.4],
    ['de 42 à 33 (-21%)', 'reconciles', -21.4],
    ['de 42 décès à 33 décès, soit une baisse de 20 %', 'does-not-reconcile', -21.4],
    ['augmenter la couverture de 34 % en 2024 à 45 % en 2030, soit +11 points', 'reconciles', 11],
    ['Le taux passe de 34 à 45 % (+10 points)', 'does-not-reconcile', 11],
    ['passer de 1 753 à 2 104 places (+20 %)', 'reconciles', 20],
    ['passer de 1,2 à 1,5 million de dossiers (+25 %)', 'reconciles', 25],
    ['de 42 à 50 (−19 %), après une hausse', 'silent', 0],
    ['passer de 42 à 50 (−19 %)', 'does-not-reconcile', 19],
    ['um 5 % von 47 % auf 44 %', 'does-not-reconcile', -6.4],
    ['Die Zahl sinkt von 42 auf 33 (−21 %)', 'reconciles', -21.4],
    ['von 1.200 auf 1.500 Plätze, ein Anstieg um 20 %', 'does-not-reconcile', 25],
    ['um 3 Prozentpunkte von 12,5 % auf 15,5 %', 'reconciles', 3],
  ])('%s: %s', (text, verdict, change) => {
    expect(rounded(text)).toEqual(verdict === 'silent' ? [] : [[verdict, change]]);
  });

  test.each([
    'les jeunes de 18 à 25 ans (+3 %)',
    'de 2020 à 2025 (−20 %)',
    'from 2020 to 2025, a fall of 20%',
    '20 % des jeunes de 12 à 25 ans',
    'des groupes de 10 à 20 personnes (20 %)',
    'de 10 à 20 personnes, soit 5 % de la population',
    'de 8 h à 12 h (100 %)',
    'de 900 000 à 1,2 million (+33 %)',
    'de 34 % à 45 places (+30 %)',
    'von 10 bis 20 Personen (+5 %)',
    'a grant from 5 to 10 partners (50%)',
    'de 1.200 à 1.500 (+20 %)',
    'chapter 5% of from to',
    '',
  ])('is not seen in "%s"', (text) => expect(verdicts(text)).toEqual([]));

  test('is told whole, with its place in the text and, of a plan, in words', () => {
    const text = 'Contexte. Objectif : passer de 42 à 33 décès (−20 %) en 2030. Suite.';
    const [found] = checkSentences(text);
    expect(found?.statement).toBe('Objectif : passer de 42 à 33 décès (−20 %) en 2030');
    expect(text.slice(found?.start, found?.end)).toBe('de 42 à 33 décès (−20 %');
    expect(found?.path).toEqual([]);
  });

  test('is looked for quickly in long texts of numbers', () => {
    expect(checkSentences(`${'de 1 à 2 '.repeat(20_000)}%`)).toEqual([]);
    expect(checkSentences(`${'1 000 '.repeat(20_000)}%`)).toEqual([]);
  });

  test('is none in the bundled plans that a reader would call right', () => {
    for (const plan of Object.values(plans)) {
      if (typeof plan !== 'object' || !('projects' in plan)) continue;
      expect(checkSentences(plan).filter(({ verdict }) => verdict !== 'reconciles')).toEqual([]);
    }
  });
});

test('a call with something else says so', () => {
  expect(() => checkSentences(3 as never)).toThrow('checkSentences');
  expect(() => checkSentences('x', { language: 'fr' } as never)).toThrow('language');
});
