import { plainDigits } from '../../../internal/plain-digits.ts';
import type { Token } from './tokens.ts';

/** What a mark between digits is for. */
type MarkUse = 'decimal' | 'group';
/** What is known of the marks of a text, from its language or from the rest of its column. */
export type MarkHabit = Readonly<Partial<Record<',' | '.', MarkUse>>>;

/** A number as printed, and one way to read it. */
export interface NumberReading {
  readonly value: number;
  readonly decimals: number;
  /** The comma or point that this reading takes for decimals or groups, when the digits would allow both. */
  readonly chosen?: { readonly mark: ',' | '.'; readonly use: MarkUse };
  /** The use of the marks that the digits leave no doubt of. */
  readonly sure?: MarkHabit;
  /** Digits without any mark. */
  readonly plain: boolean;
}

/** A number at a place: what it may be, and the place after it. */
interface NumberFound {
  readonly readings: readonly NumberReading[];
  readonly next: number;
}

/** The number that begins at a place. Digits that can be no number (`1.2.3`) give no reading. */
export function numberAt(tokens: readonly Token[], at: number): NumberFound | undefined {
  const first = tokens[at];
  if (first?.kind !== 'digits') return undefined;
  const groups = [first.text];
  const marks: string[] = [];
  let next = at + 1;
  for (let mark = markAt(tokens, next, groups, marks); mark !== undefined; mark = markAt(tokens, next, groups, marks)) {
    const digits = tokens[mark === ' ' ? next : next + 1];
    marks.push(mark);
    groups.push(digits?.text ?? '');
    next += mark === ' ' ? 1 : 2;
  }
  const noCents = noCentsAt(tokens, next);
  const readings = readingsOf(groups, marks);
  if (noCents === undefined) return { readings, next };
  // The mark before the dash is the decimal one.
  const habit: MarkHabit = noCents === ',' ? { '.': 'group' } : { ',': 'group' };
  return { readings: byHabit(readings, habit), next: next + 2 };
}

/** The mark after which the number goes on. A space does so only inside groups of three. */
function markAt(
  tokens: readonly Token[],
  at: number,
  groups: readonly string[],
  marks: readonly string[],
): string | undefined {
  const token = tokens[at];
  if (token?.kind === 'digits' && token.spaced) {
    const grouped = marks.every((mark) => mark === ' ') && (groups[0]?.length ?? 0) <= 3;
    return grouped && token.text.length === 3 ? ' ' : undefined;
  }
  if (token?.kind !== 'sign' || token.spaced || !/^[.,']$/.test(token.key)) return undefined;
  const digits = tokens[at + 1];
  return digits?.kind === 'digits' && !digits.spaced ? token.key : undefined;
}

/** `30'000.–` and `30.000,-`: the dash stands for no cents. */
function noCentsAt(tokens: readonly Token[], at: number): ',' | '.' | undefined {
  const [mark, dash, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (mark?.spaced !== false || dash?.spaced !== false || dash.key !== '-' || after?.kind === 'digits')
    return undefined;
  return mark.key === ',' || mark.key === '.' ? mark.key : undefined;
}

function readingsOf(groups: readonly string[], marks: readonly string[]): readonly NumberReading[] {
  const last = marks.at(-1);
  if (last === undefined) return number(groups[0] ?? '', '', { plain: true });
  const grouped = isGrouped(groups);
  const same = marks.every((mark) => mark === last);
  const whole = groups.join('');
  if (last === ' ' || last === "'") return same && grouped ? number(whole, '', {}) : [];
  const mark = last as ',' | '.';
  if (marks.length === 1) return oneMark(groups[0] ?? '', groups[1] ?? '', mark, grouped);
  if (same) return grouped ? number(whole, '', { sure: { [mark]: 'group' } }) : [];
  // Two different marks: the last one is the decimal.
  const [other] = marks;
  const before = marks.slice(0, -1);
  if (!before.every((one) => one === other) || other === mark || !isGrouped(groups.slice(0, -1))) return [];
  const sure = { [mark]: 'decimal', ...((other === ',' || other === '.') && { [other]: 'group' }) } as MarkHabit;
  return number(groups.slice(0, -1).join(''), groups.at(-1) ?? '', { sure });
}

/** One comma or point: before three digits it may be either. */
function oneMark(whole: string, fraction: string, mark: ',' | '.', grouped: boolean): readonly NumberReading[] {
  if (!grouped) return number(whole, fraction, { sure: { [mark]: 'decimal' } });
  return [
    ...number(whole, fraction, { chosen: { mark, use: 'decimal' } }),
    ...number(whole + fraction, '', { chosen: { mark, use: 'group' } }),
  ];
}

/** Groups of three, the first one of one to three and without a zero at its head. */
function isGrouped([first = '', ...others]: readonly string[]): boolean {
  return first.length <= 3 && !first.startsWith('0') && others.every(({ length }) => length === 3);
}

/** A number that a double keeps to the last digit; one of more digits would be another number, and is none. */
function number(
  whole: string,
  fraction: string,
  more: Pick<NumberReading, 'chosen' | 'sure'> & { readonly plain?: boolean },
): readonly NumberReading[] {
  const value = Number(fraction === '' ? whole : `${whole}.${fraction}`);
  const digits = whole.replace(/^0+(?=.)/, '');
  const kept = fraction.replace(/0+$/, '');
  if (plainDigits(value) !== (kept === '' ? digits : `${digits}.${kept}`)) return [];
  return [{ value, decimals: fraction.length, plain: false, ...more }];
}

/** The readings that a habit leaves; all of them where it does not decide. */
export function byHabit(readings: readonly NumberReading[], habit: MarkHabit): readonly NumberReading[] {
  const left = readings.filter(
    ({ chosen }) => chosen === undefined || (habit[chosen.mark] ?? chosen.use) === chosen.use,
  );
  return left.length > 0 ? left : readings;
}

/** Multiplies by a power of ten without the noise of binary fractions: 1,4 Md€ is 1 400 000 000, to the euro. */
export function times(value: number, factor: number): number {
  const power = Math.log10(factor);
  return Number.isInteger(power) ? Number(`${plainDigits(value)}e${power}`) : value * factor;
}
