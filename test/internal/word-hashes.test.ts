import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../src/internal/text.ts';
import { wordHashes, wordKey } from '../../src/internal/word-hashes.ts';

const word = fc.stringMatching(/^[a-zA-ZàâçéèêëîïôùûüÀÉÈÔ]{1,8}$/);
const words = fc.array(word, { minLength: 1, maxLength: 12 });

test('words are those of the folded text, whatever case, accents and punctuation', () => {
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(', ');
      const folded = foldText(text);
      expect(wordHashes(text, 0, 100)).toEqual(wordHashes(folded, 0, 100));
      expect(wordHashes(text, 0, 100)).toHaveLength(folded.split(' ').length);
      expect(wordKey(text.toUpperCase(), 100)).toBe(wordKey(folded, 100));
    }),
  );
});

test('combining marks do not part a word, and the number of words is bounded', () => {
  expect(wordHashes('pre\u0301vention', 0, 9)).toEqual(wordHashes('prévention', 0, 9));
  expect(wordHashes('a '.repeat(10_000), 0, 60)).toHaveLength(60);
  expect(wordHashes('le la de prévention', 3, 60)).toEqual(wordHashes('prévention', 3, 60));
  expect(wordHashes('', 0, 60)).toEqual([]);
});

test('the key tells other words and another order apart', () => {
  expect(wordKey('plan travail de nuit', 100)).not.toBe(wordKey('plan de travail nuit', 100));
  expect(wordKey('plan', 100)).not.toBe(wordKey('plans', 100));
});
