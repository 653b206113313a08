import { describe, expect, test } from 'vitest';
import { checkSentences, parsePlan } from '../../../src/validation/index.ts';
import { findChanges } from '../../../src/validation/sentences/find-changes.ts';

/** What a sentence claims: the values, the change as stated, and its direction. */
const claimed = (text: string) =>
  findChanges(text).map(({ claim: { from, to, stated, direction } }) => ({
    from: (from as { quantity: object }).quantity,
    to: (to as { quantity: object }).quantity,
    stated: (stated as { quantity: object }).quantity,
    direction,
  }));
const number = (value: number, rest: object = { decimals: 0 }) => ({ value, ...rest });
const percent = (value: number) => ({ value, decimals: 0, unit: 'percent' });

describe('what a sentence of change claims', () => {
  test.each<[string, object, object, object, string]>([
    ['passer de 42 à 33 (−21 %)', number(42), number(33), percent(21), 'decrease'],
    ['passer de 42 à 50 (+19 %)', number(42), number(50), percent(19), 'increase'],
    ['from 42 to 33, a fall of 21%', number(42), number(33), percent(21), 'decrease'],
    ['rising from 42 to 50, a rise of 19%', number(42), number(50), percent(19), 'increase'],
    ['from 42 to 33, a fall of +21%', number(42), number(33), percent(21), 'decrease'],
    ['by 21% from 42 to 33', number(42), number(33), percent(21), 'unknown'],
    ['de 34 % à 45 % (+11 points)', percent(34), percent(45), { value: 11, decimals: 0, unit: 'points' }, 'increase'],
    ['de 34 à 45 % (+11 points)', percent(34), percent(45), { value: 11, decimals: 0, unit: 'points' }, 'increase'],
    ['by about 21% from 42 to 33', number(42), number(33), { ...percent(21), qualifier: 'about' }, 'unknown'],
    ['By At Least 21% from 42 to 33', number(42), number(33), { ...percent(21), qualifier: 'at-least' }, 'unknown'],
    ['de 42 décès à 33 (−21 %)', number(42), number(33), percent(21), 'decrease'],
    ['passer de 1 place à 2 places (+100 %)', number(1), number(2), percent(100), 'increase'],
    [
      'passer de 1,25 à 1,5 million (+20 %)',
      { value: 1.25, decimals: 2 },
      { value: 1.5, decimals: 1 },
      percent(20),
      'increase',
    ],
    ['passer de 1899 à 2100 (+11 %)', number(1899), number(2100), percent(11), 'increase'],
    ['passer de 2101 à 1900 (−11 %)', number(2101), number(1900), percent(11), 'decrease'],
    ['passer de 42 à 42 (+0 %)', number(42), number(42), percent(0), 'increase'],
    ['de 25 à 18 ans (−28 %)', number(25), number(18), percent(28), 'decrease'],
    ['augmenter de 20 % de 10 à 12 personnes', number(10), number(12), percent(20), 'unknown'],
    ['passer de 999 à 1,2 million (+20 %)', number(999), { value: 1.2, decimals: 1 }, percent(20), 'increase'],
    ['passer de 1 000 personnes à 2 000 personnes (+100 %)', number(1000), number(2000), percent(100), 'increase'],
  ])('%s', (text, from, to, stated, direction) => expect(claimed(text)).toEqual([{ from, to, stated, direction }]));

  test.each([
    // Values that count different things, or of which it is not clear what they count.
    'de 34 % à 45 (+10 points)',
    'de 34 lits à 45 % (+10 points)',
    'passer de 1,2 à 1,5 million (+3 points)',
    'passer de 1,2 million à 1,5 (+25 %)',
    'de 42 décès à 33 lits (−21 %)',
    // Years, ages, and ranges.
    'passer de 1900 à 2100 (+11 %)',
    'de 2100 à 1900 (−11 %)',
    'de 42 à 42 (+0 %)',
    'des groupes de 10 à 12 (+20 %)',
    'passer de 18 à 25 ans (+39 %)',
    'passer de 18 ans à 25 ans (+39 %)',
    'augmenter de 20 % de 10 à 12 ans',
    // A multiple that is of the second value alone.
    'passer de 1 000 à 1,2 million (+20 %)',
    // A rise that falls, a percentage without a sign, a number of two readings, no change at all.
    'rising from 42 to 50, a rise of −19%',
    'passer de 42 à 50 (19 %)',
    'passer de 1.200 à 1.500 (+25 %)',
    'passer de 42 à 50 (+19)',
  ])('is nothing in "%s"', (text) => expect(findChanges(text)).toEqual([]));
});

describe('a sentence of change', () => {
  const change = 'passer de 42 à 33 (−21 %)';
  test.each([
    ['Un. Deux ; trois', 'trois'],
    ['Un ! deux', 'deux'],
    ['Un ? deux', 'deux'],
    ['Un\ndeux', 'deux'],
    ['Un, deux : trois', 'Un, deux : trois'],
    ['Le no.1 va', 'Le no.1 va'],
  ])('begins behind the one before: %j', (before, kept) =>
    expect(findChanges(`${before} ${change}`)[0]?.sentence).toBe(`${kept} ${change}`),
  );
  test.each([
    [' en 2030. Suite', ' en 2030'],
    [' en 2030! Suite', ' en 2030'],
    [' en 2030? Suite', ' en 2030'],
    [' en 2030\nSuite', ' en 2030'],
    [' en 2030.5 ; suite', ' en 2030.5 ; suite'],
    ['.', ''],
  ])('ends where the next one begins: %j', (after, kept) =>
    expect(findChanges(change + after)[0]?.sentence).toBe(change + kept),
  );
  test('is told with 160 characters on either side', () => {
    const [found] = findChanges(`${'a'.repeat(300)} ${change} ${'b'.repeat(300)}`);
    expect([found?.start, found?.end]).toEqual([308, 308 + 'de 42 à 33 (−21 %'.length]);
    const [before = '', after = ''] = (found?.sentence ?? '').split('de 42 à 33 (−21 %');
    expect([before.length, after.length]).toEqual([160, 160]);
    expect(findChanges(`${'a'.repeat(100)} ${change} ${'b'.repeat(100)}`)[0]?.sentence).toHaveLength(
      202 + change.length,
    );
  });
  test('is told once, and several in the order of the text, whatever their languages', () => {
    const german = 'Sinkt um 21 % von 42 auf 33.';
    const english = 'Down by 21% from 42 to 33.';
    const all = findChanges(`${german} ${english} ${change}`);
    expect(all.map(({ start }) => start)).toEqual([...all.map(({ start }) => start)].sort((a, b) => a - b));
    expect(all.map(({ sentence }) => sentence.slice(0, 4))).toEqual(['Sink', 'Down', 'pass']);
    expect(findChanges('by 21% from 42 to 33 (−21%)')).toHaveLength(1);
    expect(findChanges(`${change}. ${change}.`)).toHaveLength(2);
  });
});

describe('the sentences of a plan', () => {
  test('are those of its texts, with place and path; claims and the glossary quote', () => {
    const wrong = 'passer de 42 à 33 décès (−20 %)';
    const plan = parsePlan({
      id: 'p',
      title: 'P',
      constats: [
        { id: 'c', text: 'Rien' },
        { id: 'd', text: wrong },
      ],
      measures: [{ id: 'm', text: wrong }],
      claims: [{ id: 'k', kind: 'unavailable', statement: wrong, missing: wrong }],
      glossary: [{ short: 'D', expansions: [{ text: wrong }] }],
    });
    const found = checkSentences(plan, { locale: 'en' });
    expect(found.map(({ id, path, place }) => [id, path.join('.'), place])).toEqual([
      ['sentence-1', 'constats.1.text', 'finding d, text'],
      ['sentence-2', 'measures.0.text', 'measure m, text'],
    ]);
    expect(checkSentences(wrong)[0]).not.toHaveProperty('place');
    expect(checkSentences(wrong, { locale: 'en' })[0]?.message).not.toBe(checkSentences(wrong)[0]?.message);
    expect(() => checkSentences({} as never)).toThrow('checkSentences: expected a plan');
    expect(() => checkSentences(5 as never)).toThrow('checkSentences: expected a text or a plan');
  });
});
