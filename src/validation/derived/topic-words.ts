import { foldText } from '../../internal/text.ts';

/** Words from this length say what something is about. */
const TOPIC_LETTERS = 5;
/** Where two texts are compared whole, shorter words count too. */
const COMPARED_LETTERS = 4;

/** What a text is about, as a set of folded words; amounts and numbers also meet by chance, and then texts have no word in common. */
export function topicWords(text: string): ReadonlySet<string> {
  return wordsFrom(foldText(text), TOPIC_LETTERS);
}

function wordsFrom(folded: string, letters: number): ReadonlySet<string> {
  const words = folded.split(' ').filter((word) => word.length >= letters && !NUMERAL.test(word));
  return new Set(words.map((word) => word.replace(/[sx]$/, '')));
}

/** Whether two sets have a word in common. */
export function shareWord(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

const NUMERAL = /\d/;
/** Numbers, and a letter at the end ("Lot B"): what tells the items of a series apart. */
function marks(folded: string): string {
  const words = folded.split(' ');
  const last = words.length - 1;
  return words.filter((word, i) => NUMERAL.test(word) || (i > 0 && i === last && /^[a-z]$/.test(word))).join(' ');
}

/** Whether two titles name the same topic: most of their words are the same, and so are the numbers in them ("2024" is not "2025"). */
export function sameTopic(a: string, b: string): boolean {
  const [x, y] = [foldText(a), foldText(b)];
  if (x === y) return true;
  if (marks(x) !== marks(y)) return false;
  const [words, others] = [wordsFrom(x, COMPARED_LETTERS), wordsFrom(y, COMPARED_LETTERS)];
  let shared = 0;
  for (const word of words) if (others.has(word)) shared++;
  return 2 * shared > words.size + others.size - shared;
}
