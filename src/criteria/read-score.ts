import { requireParts, usageError } from '../errors/index.ts';
import { foldText } from '../internal/text.ts';
import type { Criterion, LocalisedText } from '../model/index.ts';
import { levelsOf, scaleBounds } from './scale.ts';

/** A score as somebody wrote it, read: a value, nothing, or what stands in the way. */
export interface ScoreReading {
  /** `null` when nothing was written, or nothing that can be used. */
  readonly value: number | null;
  /**
   * `not-a-level` comes with the value, which counts; every other problem comes with `null`. `two-readings`: "1,250" on a scale
   * that holds both 1.25 and 1250.
   */
  readonly problem?: 'not-a-number' | 'outside-scale' | 'two-readings' | 'not-a-level';
  /** The numbers that the text may stand for, where there are several. */
  readonly readings?: readonly number[];
}

/**
 * Reads one score as people write it: "4", "3,5", "12 months" where that is the unit of the scale, or the words of a level. An
 * empty text is no score, never 0. What can be read in two ways is not guessed.
 *
 * @throws PlanSanteError when `text` is no text.
 * @example
 * ```ts
 * import { readScore } from 'plan-sante/scoring';
 * const delay = { scale: { min: 0, max: 60, unit: 'months' } };
 * readScore(delay, '3,5 months').value; // 3.5
 * readScore(delay, '').value; // null
 * readScore(delay, '72').problem; // 'outside-scale'
 * ```
 */
export function readScore(criterion: Pick<Criterion, 'scale'>, text: string): ScoreReading {
  requireParts('readScore', 'a criterion with its scale', criterion?.scale, []);
  const { scale } = criterion;
  if (typeof text !== 'string') throw usageError('readScore', 'a score as a text', text);
  const words = text.replace(/\s+/g, ' ').trim();
  if (words === '') return { value: null };
  const { min, max } = scaleBounds(scale);
  const named = levelNamed(scale.levels ?? [], words);
  const numbers = named === undefined ? numbersIn(withoutUnit(words, scale.unit)) : [named];
  if (numbers.length === 0) return { value: null, problem: 'not-a-number' };
  const inside = numbers.filter((value) => value >= min && value <= max);
  const [value] = inside;
  if (value === undefined) return { value: null, problem: 'outside-scale', readings: numbers };
  if (inside.length > 1) return { value: null, problem: 'two-readings', readings: inside };
  const levels = levelsOf(scale);
  return levels === null || levels.some((level) => level.value === value)
    ? { value }
    : { value, problem: 'not-a-level' };
}

/** The level whose words these are, alone or behind its number; `undefined` when there is none, or more than one. */
function levelNamed(levels: NonNullable<Criterion['scale']['levels']>, words: string): number | undefined {
  const wanted = foldText(words);
  const found = levels.filter(({ value, label }) =>
    wordings(label).some((name) => wanted === foldText(name) || wanted === foldText(`${value} – ${name}`)),
  );
  return found.length === 1 ? found[0]?.value : undefined;
}

function wordings(label: LocalisedText | string | undefined): readonly string[] {
  const all = label === undefined ? [] : typeof label === 'string' ? [label] : Object.values(label);
  return all.filter((name): name is string => typeof name === 'string' && name.trim() !== '');
}

function withoutUnit(words: string, unit: Criterion['scale']['unit']): string {
  const ends = wordings(unit).filter((name) => words.toLowerCase().endsWith(name.trim().toLowerCase()));
  const longest = Math.max(0, ...ends.map((name) => name.trim().length));
  return words.slice(0, words.length - longest).trim();
}

/** The numbers that digits with one sort of separator can stand for: none, one, or two where three digits follow it. */
function numbersIn(words: string): readonly number[] {
  const match = /^([+\-−]?)(\d{1,3}(?: \d{3})+|\d+)(?:([.,])(\d+))?$/.exec(words);
  if (match === null) return [];
  const [, sign = '', whole = '', separator, fraction = ''] = match;
  const digits = whole.replaceAll(' ', '');
  const signed = (number: string) => (sign === '' || sign === '+' ? Number(number) : -Number(number));
  const asDecimal = signed(separator === undefined ? digits : `${digits}.${fraction}`);
  const mayBeThousands = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  return (mayBeThousands ? [asDecimal, signed(digits + fraction)] : [asDecimal]).filter(Number.isFinite);
}
