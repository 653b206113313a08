import { NUMERALS } from '../words/number-words.ts';
import { APART, AS_ONE_WORD, type Spelling } from '../words/spelled-words.ts';
import type { Found } from './phrases.ts';
import type { Token } from './tokens.ts';

/** The number in words that begins at a place: put together from words, or a half. */
export function numeralAt(tokens: readonly Token[], at: number): Found<number> | undefined {
  return spelledAt(tokens, at) ?? NUMERALS(tokens, at);
}

/**
 * The number in words that begins at a place, up to 999 999: "vingt-cinq", "quatre-vingt-dix", "mille deux cents", "two hundred and
 * five", "fünfundzwanzig". A thousand at its end is left to the multiples ("deux cent mille"), and so is a one, which is an article.
 */
function spelledAt(tokens: readonly Token[], at: number): Found<number> | undefined {
  const first = tokens[at];
  if (first?.kind !== 'word') return undefined;
  const words = wordsAt(tokens, at);
  let longest: Part | undefined;
  for (const spelling of APART) longest = longer(longest, apartAt(spelling, words));
  for (const spelling of AS_ONE_WORD) longest = longer(longest, asOneWord(spelling, first.key));
  const last = longest === undefined ? undefined : words[longest.used - 1];
  return longest === undefined || last === undefined || longest.value === 1
    ? undefined
    : { meaning: longest.value, next: last.next };
}

/** A value, and how many words say it. */
interface Part {
  readonly value: number;
  readonly used: number;
}

interface Word {
  readonly key: string;
  readonly next: number;
}

/** More words than a number below a million has. */
const MOST_WORDS = 16;

/** The words from a place on, with nothing or a hyphen without spaces between them. */
function wordsAt(tokens: readonly Token[], at: number): readonly Word[] {
  const words: Word[] = [];
  let next = at;
  while (words.length < MOST_WORDS) {
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

const after = ({ value, used }: Part, last: Part | undefined): Part =>
  last === undefined ? { value, used } : { value: value + last.value, used: used + last.used };

/** Thousands with what follows them, or what is below a thousand. */
function apartAt(spelling: Spelling, words: readonly Word[]): Part | undefined {
  const head = belowThousand(spelling, words);
  const thousand = words[head?.used ?? 0]?.key;
  if (thousand === undefined || !spelling.thousand.includes(thousand) || (head?.value === 1 && !spelling.and))
    return head;
  const thousands = { value: (head?.value ?? 1) * 1000, used: (head?.used ?? 0) + 1 };
  const rest = added(spelling, words.slice(thousands.used), belowThousand);
  return rest === undefined ? head : after(thousands, rest);
}

function belowThousand(spelling: Spelling, words: readonly Word[]): Part | undefined {
  const head = belowHundredAt(spelling, words);
  // "Quinze cents" is 1500; "dix cents" and "vingt cents" are money.
  const count = head !== undefined && head.value < 20 && head.value !== 10 ? head : { value: 1, used: 0 };
  const hundred = spelling.hundred.indexOf(words[count.used]?.key ?? '');
  // The plural needs its count: "50 cents" holds no hundred.
  if (hundred < 0 || (hundred > 0 && count.used === 0)) return head;
  const hundreds = { value: count.value * 100, used: count.used + 1 };
  return after(hundreds, added(spelling, words.slice(hundreds.used), belowHundredAt));
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
  const value = partsOf(word, spelling.thousand, 1000, (part) =>
    partsOf(part, spelling.hundred, 100, (rest) => belowHundred(spelling).get(rest)),
  );
  return value === undefined ? undefined : { value, used: 1 };

  function partsOf(
    text: string,
    [unit = '']: readonly string[],
    factor: number,
    read: (part: string) => number | undefined,
  ): number | undefined {
    const at = text.indexOf(unit);
    if (at === -1) return read(text);
    const [head, tail] = [text.slice(0, at), text.slice(at + unit.length)];
    const rest = tail.startsWith(spelling.and ?? ' ') ? tail.slice(spelling.and?.length) : tail;
    const [count, more] = [head === '' ? 1 : read(head), rest === '' ? 0 : read(rest)];
    return count === undefined || more === undefined ? undefined : count * factor + more;
  }
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
