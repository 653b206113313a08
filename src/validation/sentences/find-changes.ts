import { defined } from '../../internal/defined.ts';
import { type ClaimOf, type Quantity, readNumber } from '../../model/index.ts';
import { type ChangeGrammar, changeGrammars, MULTIPLES, TIME_UNITS } from './change-grammar.ts';

/** A sentence of change in a text, with the claim it makes. */
export interface FoundChange {
  /** The sentence, as written. */
  readonly sentence: string;
  /** Where the values and the change stand in the text, from the first character to behind the last. */
  readonly start: number;
  readonly end: number;
  readonly claim: Omit<ClaimOf<'change'>, 'id'>;
}

/** Three numbers at least: most texts of a plan have fewer, and to look for digits is a tenth of the work. */
const NUMBERS = /\d\D+\d+\D+\d/;
const PERHAPS = /%|percent|per cent|pour cent|prozent|\bpoints?\b|\bpts\b|\bpp\b/iu;

/** The sentences of change of a text, in its order. What could be read in two ways is none. */
export function findChanges(text: string): readonly FoundChange[] {
  if (!NUMBERS.test(text) || !PERHAPS.test(text)) return [];
  const found: FoundChange[] = [];
  for (const grammar of changeGrammars) {
    for (const order of ['before', 'after'] as const) {
      for (const match of text.matchAll(grammar[order])) {
        const change = readChange(match, text, grammar, order);
        if (change !== undefined && !found.some(({ start, end }) => start < change.end && change.start < end))
          found.push(change);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

type Groups = Readonly<Record<string, string | undefined>>;

function readChange(
  match: RegExpExecArray,
  text: string,
  grammar: ChangeGrammar,
  order: 'before' | 'after',
): FoundChange | undefined {
  const groups: Groups = match.groups ?? {};
  const from = numberIn(groups['from'], grammar);
  const to = numberIn(groups['to'], grammar);
  const change = numberIn(groups['change'], grammar);
  const percent = valuesArePercent(groups);
  if (from === undefined || to === undefined || change === undefined || percent === undefined) return undefined;
  const direction = directionOf(groups);
  // A percentage without sign behind two numbers may be of anything.
  if (order === 'after' && direction === 'unknown') return undefined;
  const [start, end] = [match.index, match.index + match[0].length];
  const before = text.slice(sentenceStart(text, start), start);
  const [low, high] = [from.value ?? 0, to.value ?? 0];
  if (!percent && mayBeRange(low, high, groups, order === 'before' || grammar.goes.test(before))) return undefined;
  if (hasOwnMultiple(groups, low)) return undefined;
  const qualifier = grammar.qualifiers[(groups['qualifier'] ?? '').toLowerCase()];
  const stated: Quantity = {
    ...change,
    ...defined({ qualifier }),
    unit: groups['points'] === undefined ? 'percent' : 'points',
  };
  const sentence = `${before}${text.slice(start, sentenceEnd(text, end))}`.trim();
  const operand = (quantity: Quantity) => ({ quantity: percent ? { ...quantity, unit: 'percent' } : quantity });
  return {
    sentence,
    start,
    end,
    claim: {
      kind: 'change',
      statement: sentence,
      from: operand(from),
      to: operand(to),
      stated: { quantity: stated },
      direction,
    },
  };
}

function numberIn(printed: string | undefined, { language }: ChangeGrammar): Quantity | undefined {
  const reading = printed === undefined ? undefined : readNumber(printed, { locale: language });
  return reading?.ok ? { value: reading.value.value, decimals: reading.value.decimals } : undefined;
}

/** "from 900 000 to 1.2 million": the multiple is not that of both. */
function hasOwnMultiple({ fromUnit, toUnit = '' }: Groups, from: number): boolean {
  return fromUnit === undefined && from >= 1000 && MULTIPLES.test(toUnit);
}

/** Whether both values are percentages; `undefined` where they count different things, or it is not clear. */
function valuesArePercent({ fromPercent, toPercent, fromUnit, toUnit = '', points }: Groups): boolean | undefined {
  if (fromPercent !== undefined) return toPercent === undefined ? undefined : true;
  if (toPercent !== undefined) return fromUnit === undefined ? true : undefined;
  // "from 1.2 to 1.5 million": the multiple is that of both, but points are not.
  if (fromUnit === undefined) return points !== undefined && MULTIPLES.test(toUnit) ? undefined : false;
  if (toUnit === '') return MULTIPLES.test(fromUnit) ? undefined : false;
  const [first, other] = [fromUnit, toUnit].map((words) =>
    (words.split(/\s/)[0] ?? '').toLowerCase().replace(/s$/, ''),
  );
  return first === other ? false : undefined;
}

function directionOf({ sign, fall, rise }: Groups): 'increase' | 'decrease' | 'unknown' {
  const minus = sign !== undefined && !sign.startsWith('+');
  if (fall !== undefined) return 'decrease';
  if (rise !== undefined) return minus ? 'unknown' : 'increase';
  if (sign === undefined) return 'unknown';
  return minus ? 'decrease' : 'increase';
}

/** Years, ages, and groups of so many to so many: two rising numbers that nothing calls a change. */
function mayBeRange(from: number, to: number, { fromUnit = '', toUnit = '' }: Groups, isChange: boolean): boolean {
  const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2100;
  if (isYear(from) && isYear(to)) return true;
  if (to < from) return false;
  return !isChange || TIME_UNITS.test(toUnit) || TIME_UNITS.test(fromUnit);
}

/** A sentence told in a message is not longer than this on either side of the values. */
const LONGEST_SIDE = 160;

function sentenceStart(text: string, start: number): number {
  const from = Math.max(0, start - LONGEST_SIDE);
  const ends = [...text.slice(from, start).matchAll(/[.!?;]\s+|\n/gu)];
  const last = ends.at(-1);
  return last === undefined ? from : from + last.index + last[0].length;
}

function sentenceEnd(text: string, end: number): number {
  const stop = text.slice(end, end + LONGEST_SIDE).search(/[.!?](?:\s|$)|\n/u);
  return stop < 0 ? Math.min(text.length, end + LONGEST_SIDE) : end + stop;
}
