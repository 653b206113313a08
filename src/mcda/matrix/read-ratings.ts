import { PlanSanteError, requireKeys } from '../../errors/index.ts';

/** What a rating, or any number that a caller states, may be. */
interface RatingRules {
  readonly min?: number;
  readonly max?: number;
  /** Whole numbers only. */
  readonly whole?: boolean;
  /** `null` is an answer: nobody rated. */
  readonly missing?: boolean;
}

/** Checks that a function was given its one object, and that it knows all keys of it. */
export function requireInput(caller: string, input: unknown, known: Readonly<Record<string, true>>): void {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new PlanSanteError({ function: caller, expected: 'one object', received: input });
  requireKeys(caller, 'its input', input, known);
}

/**
 * Checks one list of ratings and copies it. `caller` is the public function that was called, `name` the property that holds the
 * list, for the message. Holes count as missing.
 *
 * @throws PlanSanteError naming the first rating that cannot be used.
 */
export function readList<Missing extends null = never>(
  caller: string,
  name: string,
  list: unknown,
  rules: RatingRules,
  count?: number,
): (number | Missing)[] {
  if (!Array.isArray(list) || list.length === 0 || (count !== undefined && list.length !== count))
    throw new PlanSanteError({
      function: caller,
      expected: count === undefined ? `${name}: at least one number` : `${name}: ${count} numbers`,
      received: list,
    });
  return Array.from(list as readonly unknown[], (value, i) => {
    if (value === null && rules.missing === true) return null as Missing;
    if (!isRating(value, rules))
      throw new PlanSanteError({ function: caller, expected: `${wordsFor(rules)} at ${name}[${i}]`, received: value });
    return value;
  });
}

/** Checks rows of ratings of one length, as {@link readList} checks each. */
export function readRows<Missing extends null = never>(
  caller: string,
  name: string,
  rows: unknown,
  rules: RatingRules,
): (number | Missing)[][] {
  if (!Array.isArray(rows) || rows.length === 0)
    throw new PlanSanteError({ function: caller, expected: `${name}: at least one row of numbers`, received: rows });
  const first: unknown = rows[0];
  const columns = Array.isArray(first) ? first.length : undefined;
  return Array.from(rows as readonly unknown[], (row, i) =>
    readList<Missing>(caller, `${name}[${i}]`, row, rules, columns),
  );
}

/** Whether a value is a number that the rules allow. */
export function isRating(value: unknown, { min, max, whole }: RatingRules): value is number {
  return (
    Number.isFinite(value) &&
    (min === undefined || (value as number) >= min) &&
    (max === undefined || (value as number) <= max) &&
    (whole !== true || Number.isInteger(value))
  );
}

function wordsFor({ min, max, whole, missing }: RatingRules): string {
  const kind = whole === true ? 'a whole number' : 'a finite number';
  const low = min === undefined ? '' : ` from ${min}`;
  const high = max === undefined ? (min === undefined ? '' : ' up') : ` ${min === undefined ? 'up ' : ''}to ${max}`;
  return `${kind}${low}${high}${missing === true ? ', or null' : ''}`;
}

/** Whether a value is `[lowest, highest]`: two finite numbers within the limits that rise. */
export function isScale(value: unknown, limit = Number.MAX_VALUE): value is readonly [number, number] {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [low, high]: readonly unknown[] = value;
  return isRating(low, { min: -limit }) && isRating(high, { max: limit }) && low < high && Number.isFinite(high - low);
}

/** Whether a value is a share: above 0 and at most 1. */
export function isShare(value: unknown): value is number {
  return isRating(value, { min: Number.MIN_VALUE, max: 1 });
}
