import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSimilarTexts } from '../../../src/validation/derived/similar-texts.ts';
import { sameTopic, shareWord, topicWords } from '../../../src/validation/derived/topic-words.ts';

const NAMES = [
  'alpha',
  'bravo',
  'charlie',
  'delta',
  'echos',
  'fonds',
  'garde',
  'hotel',
  'index',
  'jours',
  'kilos',
  'lundi',
];
const text = fc
  .array(fc.constantFrom(...NAMES, 'des', 'les'), { minLength: 1, maxLength: 12 })
  .map((all) => all.join(' '));
const texts = fc.array(fc.record({ text, group: fc.integer({ min: 0, max: 5 }) }), { maxLength: 5 });

/** The share of common words, written down as it is defined (Jaccard 1901), of words of four letters or more. */
function shareOf(a: string, b: string): number {
  const [x, y] = [a, b].map((one) => new Set(one.split(' ').filter((word) => word.length > 3))) as [
    Set<string>,
    Set<string>,
  ];
  const common = [...x].filter((word) => y.has(word)).length;
  return common / (x.size + y.size - common);
}
const weightOf = (one: string) => new Set(one.split(' ').filter((word) => word.length > 3)).size;

describe('near texts', () => {
  test('have the share of common words that they are told with, and none of a few is nearer', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom(0.3, 0.5, 0.75),
        fc.integer({ min: 1, max: 4 }),
        (all, similarity, fewestWords) => {
          const pairs = findSimilarTexts(all, { similarity, fewestWords });
          for (const { earlier, later, share } of pairs) {
            const at = all.indexOf(later);
            expect(share).toBe(shareOf(earlier.text, later.text));
            expect(share).toBeGreaterThanOrEqual(similarity);
            expect(earlier.group).not.toBe(later.group);
            expect(all.indexOf(earlier)).toBeLessThan(at);
            expect(Math.min(weightOf(earlier.text), weightOf(later.text))).toBeGreaterThanOrEqual(fewestWords);
          }
          expect(new Set(pairs.map(({ later }) => later)).size).toBe(pairs.length);
          // The words of a text are in common order, so that one that is wholly another's is found.
          for (const [i, later] of all.entries()) {
            const same = all
              .slice(0, i)
              .some((one) => one.group !== later.group && shareOf(one.text, later.text) === 1);
            if (same && weightOf(later.text) >= fewestWords)
              expect(pairs.find((pair) => pair.later === later)?.share).toBe(1);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
  test('are told at the share itself, and not below it', () => {
    const of = (similarity: number) =>
      findSimilarTexts(
        [
          { text: 'alpha bravo charlie', group: 0 },
          { text: 'alpha bravo charlie delta', group: 1 },
        ],
        { similarity, fewestWords: 1 },
      ).map(({ share }) => share);
    expect([of(0.75), of(0.7500001), of(0.1)]).toEqual([[0.75], [], [0.75]]);
  });
  test('are compared by their first sixty words', () => {
    const many = (from: number, count: number) =>
      Array.from(
        { length: count },
        (_, i) => `mot${'abcdefghijklmnopqrstuvwxyz'.charAt((from + i) % 26)}${from + i}`,
      ).join(' ');
    const long = `${many(100, 60)}`;
    const pairs = findSimilarTexts(
      [
        { text: `${long} ${many(300, 30)}`, group: 0 },
        { text: `${long} ${many(500, 30)}`, group: 1 },
      ],
      { similarity: 0.75, fewestWords: 4 },
    );
    expect(pairs.map(({ share }) => share)).toEqual([1]);
  });
});

describe('topics', () => {
  test('are the words of five letters or more, without their plural and without numbers', () => {
    expect([...topicWords('Équipe, équipes des soins 2024 lots2024 aux mots')]).toEqual(['equipe', 'soin']);
    expect(shareWord(topicWords('Les équipes'), topicWords('Une équipe'))).toBe(true);
    expect(shareWord(topicWords('Les mots'), topicWords('Un mot'))).toBe(false);
    expect(shareWord(new Set(), topicWords('Un mot'))).toBe(false);
  });
  test.each<[string, string, boolean]>([
    ['Équipe mobile', 'équipe MOBILE', true],
    ['Équipe mobile de soins', 'Équipe mobile des soins', true],
    // More than half of all words are common: two of three are, two of four are not.
    ['alpha bravo', 'alpha bravo delta', true],
    ['alpha bravo charlie', 'alpha bravo delta', false],
    ['alpha', 'bravo', false],
    // Words of four letters count.
    ['plan lits', 'plan lits', true],
    ['plan lits mois', 'plan lits jour', false],
    // Numbers and a letter at the end tell the items of a series apart.
    ['Formation des aidants 2024', 'Formation des aidants 2025', false],
    ['Formation des aidants 2024', '2024 formation des aidants', true],
    ['Travaux du lot a', 'Travaux du lot b', false],
    ['Travaux du lot a', 'Travaux du lot', false],
    ['a travaux du lot', 'b travaux du lot', true],
    ['a', 'b', false],
    ['Travaux a du lot', 'Travaux b du lot', true],
    ['', '', true],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameTopic(a, b)).toBe(same);
    expect(sameTopic(b, a)).toBe(same);
  });
});
