import { plainDigits } from '../../internal/plain-digits.ts';
import type { ExactRule } from './exact-program.ts';

/** A problem whose numbers are of a size that the solver reads well. */
export interface SolverProgram {
  /** What is still open; everything else is decided. */
  readonly free: readonly number[];
  readonly taken: ReadonlySet<number>;
  readonly rules: readonly ExactRule[];
  /** The value of each project, by its index, the largest about as large as the solver likes. */
  readonly values: readonly number[];
  readonly synergies: readonly { readonly members: readonly number[]; readonly value: number }[];
  /** Of each list at most `most` may be funded together: choices that were refused, or that are known already. */
  readonly cuts: readonly Cut[];
}

/** `Σ inside − Σ outside ≤ most`. */
export interface Cut {
  readonly inside: readonly number[];
  readonly outside: readonly number[];
  readonly most: number;
}

/**
 * The problem in the text format that the solver reads (CPLEX LP): one binary `x` for each open project, one `y` for each synergy.
 * Each rule is divided by its largest number, so that the tolerance of the solver means the same for a count and for millions of
 * euros.
 */
export function integerProgram({ free, taken, rules, values, synergies, cuts }: SolverProgram): string {
  const isFree = new Set(free);
  const open = synergies.filter(({ members }) => members.every((i) => isFree.has(i) || taken.has(i)));
  const objective = [
    ...free.map((i) => term(values[i] as number, `x${i}`)),
    ...open.map(({ value }, k) => term(value, `y${k}`)),
  ];
  const rows: string[] = [];
  for (const { amounts, atLeast, atMost } of rules) {
    const parts = free.flatMap((i) => (amounts.has(i) ? [{ i, amount: amounts.get(i) as bigint }] : []));
    let spent = 0n;
    for (const i of taken) spent += amounts.get(i) ?? 0n;
    const scale = parts.reduce((most, { amount }) => Math.max(most, Math.abs(Number(amount))), 0) || 1;
    const sum = parts.map(({ i, amount }) => term(Number(amount) / scale, `x${i}`));
    if (sum.length === 0) continue;
    if (atMost !== undefined) rows.push(`${lines(sum)} <= ${number(Number(atMost - spent) / scale)}`);
    if (atLeast !== undefined) rows.push(`${lines(sum)} >= ${number(Number(atLeast - spent) / scale)}`);
  }
  open.forEach(({ members }, k) => {
    const deciding = members.filter((i) => isFree.has(i));
    for (const i of deciding) rows.push(`y${k} - x${i} <= 0`);
    rows.push(`y${k} ${deciding.map((i) => `- x${i}`).join(' ')} >= ${1 - deciding.length}`);
  });
  for (const { inside, outside, most } of cuts) {
    const sum = [...inside.map((i) => `+ x${i}`), ...outside.map((i) => `- x${i}`)];
    if (sum.length > 0) rows.push(`${lines(sum)} <= ${most}`);
  }
  return [
    'Maximize',
    ` value: ${lines(objective)}`,
    'Subject To',
    ...rows.map((row, i) => ` r${i}: ${row}`),
    'Binary',
    lines([...free.map((i) => `x${i}`), ...open.map((_, k) => `y${k}`)]),
    'End',
    '',
  ].join('\n');
}

function term(factor: number, name: string): string {
  return `${factor < 0 ? '-' : '+'} ${number(Math.abs(factor))} ${name}`;
}

const number = (value: number): string => plainDigits(value);

/** Readers of the format have a limit on the length of a line. */
function lines(parts: readonly string[]): string {
  return parts.map((part, i) => (i % 8 === 7 ? `${part}\n` : `${part} `)).join('');
}
