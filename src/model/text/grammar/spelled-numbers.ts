import { defined } from '../../../internal/defined.ts';
import { NUMERALS } from '../words/number-words.ts';
import { APART, AS_ONE_WORD, type Spelling } from '../words/spelled-words.ts';
import type { Found } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A number in words, and how many hundreds or thousands it counts: 4 in "quatre cent vingt". */
export interface Numeral extends Found<number> {
  readonly count?: number;
}

/** The number in words that begins at a place: put together from words, or a half. */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | undefined {
  return spelledAt(tokens, at) ?? NUMERALS(tokens, at);
}

/** The same, and the shorter one before an "and", which may join two numbers: "between four hundred and five hundred". */
export function numeralsAt(tokens: readonly Token[], at: number): readonly Numeral[] {
  const numeral = numeralAt(tokens, at);
  if (numeral === undefined) return [];
  const and = tokens.slice(at, numeral.next).findLastIndex(({ key }) => key === 'and');
  const before = and > 0 ? spelledAt(tokens.slice(0, at + and), at) : undefined;
  return before === undefined ? [numeral] : [numeral, before];
}

/**
 * The number in words that begins at a place, up to 999 999: "vingt-cinq", "quatre-vingt-dix", "mille deux cents", "two hundred and
 * five", "fünfundzwanzig". A thousand at its end is left to the multiples ("deux cent mille"), and so is a one, which is an article.
 */
function spelledAt(tokens: readonly Token[], at: number): Numeral | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word') return undefined;
  const spellings = APART.filter((spelling) => begins(spelling, first.key));
  const words = wordsAt(tokens, at, spellings.length > 0 ? MOST_WORDS : 1);
  let longest: Part | undefined;
  for (const spelling of spellings) longest = longer(longest, apartAt(spelling, words));
  for (const spelling of AS_ONE_WORD) longest = longer(longest, asOneWord(spelling, first.key));
  const last = longest === undefined ? undefined : words[longest.used - 1];
  return longest === undefined || last === undefined || longest.value === 1
    ? undefined
    : { meaning: longest.value, next: last.next, ...defined({ count: longest.count }) };
}

/** A value, how many words say it, and how many of its hundreds or thousands they count. */
interface Part {
  readonly value: number;
  readonly used: number;
  readonly count?: number;
}

interface Word {
  readonly key: string;
  readonly next: number;
}

/** Whether a number may begin with a word: what has several words begins with one that is a number as well. */
const begins = (spelling: Spelling, word: string): boolean =>
  belowHundred(spelling).has(word) || spelling.hundred[0] === word || spelling.thousand.includes(word);

/** More words than a number below a million has. */
const MOST_WORDS = 16;

/** The words from a place on, with nothing or a hyphen without spaces between them. */
function wordsAt(tokens: readonly Token[], at: number, most: number): readonly Word[] {
  const words: Word[] = [];
  let next = at;
  while (words.length < most) {
    const hyphen = words.length > 0 && tokens[next]?.key === '-' && !tokens[next]?.spaced && !tokens[next + 1]?.spaced;
    const token = tokens[hyphen ? next + 1 : next];
    if (token?.kind !== 'word') break;
    next += hyphen ? 2 : 1;
    words.push({ key: token.key, next });
  }
  return words;
}

const longer = (one: Part | undefined, other: Part | undefined): Part | undefined =>
  (other?.used ?? 0) > (one?.used ?? 0) ? other : one;

/** So many hundreds or thousands, with what is added to them. */
function counted(count: Part | undefined, factor: number, rest: Part | undefined): Part {
  return {
    value: (count?.value ?? 1) * factor + (rest?.value ?? 0),
    used: (count?.used ?? 0) + 1 + (rest?.used ?? 0),
    ...defined({ count: count?.value }),
  };
}

/** Thousands with what follows them, or what is below a thousand. */
function apartAt(spelling: Spelling, words: readonly Word[]): Part | undefined {
  const head = belowThousand(spelling, words);
  const thousand = words[head?.used ?? 0]?.key;
  if (thousand === undefined || !spelling.thousand.includes(thousand) || (head?.value === 1 && !spelling.and))
    return head;
  const rest = added(spelling, words.slice((head?.used ?? 0) + 1), belowThousand);
  return rest === undefined ? head : counted(head, 1000, rest);
}

function belowThousand(spelling: Spelling, words: readonly Word[]): Part | undefined {
  const head = belowHundredAt(spelling, words);
  // "Quinze cents" is 1500; "dix cents" and "vingt cents" are money.
  const count = head !== undefined && head.value < 20 && head.value !== 10 ? head : undefined;
  const used = count?.used ?? 0;
  const hundred = spelling.hundred.indexOf(words[used]?.key ?? '');
  // The plural needs its count: "50 cents" holds no hundred.
  if (hundred < 0 || (hundred > 0 && count === undefined)) return head;
  return counted(count, 100, added(spelling, words.slice(used + 1), belowHundredAt));
}

/** The part that is added to hundreds or thousands, with the word that may stand before it. */
function added(
  spelling: Spelling,
  words: readonly Word[],
  part: (spelling: Spelling, words: readonly Word[]) => Part | undefined,
): Part | undefined {
  const skipped = spelling.and !== undefined && words[0]?.key === spelling.and ? 1 : 0;
  const found = part(spelling, words.slice(skipped));
  return found && { value: found.value, used: found.used + skipped };
}

function belowHundredAt(spelling: Spelling, words: readonly Word[]): Part | undefined {
  const values = belowHundred(spelling);
  for (let used = Math.min(words.length, 4); used > 0; used--) {
    const value = values.get(
      words
        .slice(0, used)
        .map(({ key }) => key)
        .join(' '),
    );
    if (value !== undefined) return { value, used };
  }
  return undefined;
}

/** "fünfundzwanzig", "zweihundertfünf", "tausendzweihundert". */
function asOneWord(spelling: Spelling, word: string): Part | undefined {
  return partsOf(spelling, word, spelling.thousand[0], 1000, (part) =>
    partsOf(spelling, part, spelling.hundred[0], 100, (rest) => {
      const value = belowHundred(spelling).get(rest);
      return value === undefined ? undefined : { value, used: 1 };
    }),
  );
}

function partsOf(
  { and = ' ' }: Spelling,
  text: string,
  unit = '',
  factor: number,
  read: (part: string) => Part | undefined,
): Part | undefined {
  const at = text.indexOf(unit);
  if (at === -1) return read(text);
  const [head, tail] = [text.slice(0, at), text.slice(at + unit.length)];
  const more = tail.startsWith(and) ? tail.slice(and.length) : tail;
  const [count, rest] = [read(head), read(more)];
  if ((head !== '' && count === undefined) || (more !== '' && rest === undefined)) return undefined;
  return { ...counted(count, factor, rest), used: 1 };
}

/** The numbers below 100 of each spelling, put together when the first one is looked for. */
const known = new Map<Spelling, ReadonlyMap<string, number>>();

function belowHundred(spelling: Spelling): ReadonlyMap<string, number> {
  const before = known.get(spelling);
  if (before !== undefined) return before;
  const values = new Map<string, number>();
  const small = spelling.small.split(', ').map((names) => names.split('|'));
  for (const [i, names] of small.entries()) for (const name of names) values.set(name, i + 1);
  for (const [value, ten, last] of spelling.tens) {
    values.set(ten, value);
    for (const [i, names] of small.slice(0, last).entries())
      for (const name of names)
        for (const words of spelling.together(ten, name, i + 1)) values.set(words, value + i + 1);
  }
  known.set(spelling, values);
  return values;
}
