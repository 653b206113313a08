import { plainDigits } from '../../internal/plain-digits.ts';
import type { PortfolioProblem } from './portfolio-problem.ts';
import type { PortfolioRule } from './portfolio-rule.ts';

/**
 * The problem in the text format that the solver reads (CPLEX LP): one binary `x` for each project, one `y` for each synergy.
 *
 * Each rule is divided by its largest number, so that the tolerance of the solver means the same for a count and for millions
 * of euros. `cuts` are choices that must not come again.
 */
export function integerProgram(
  problem: PortfolioProblem,
  rules: readonly PortfolioRule[],
  cuts: readonly ReadonlySet<number>[],
): string {
  const { projects, synergies = [] } = problem;
  const index = new Map(projects.map(({ id }, i) => [id, i]));
  const objective = [
    ...projects.map(({ value }, i) => term(value, `x${i}`)),
    ...synergies.map(({ value }, i) => term(value, `y${i}`)),
  ];
  const rows: string[] = [];
  for (const { amounts, atLeast, atMost } of rules) {
    const scale = Math.max(...[...amounts.values()].map(Math.abs), 0) || 1;
    const sum = [...amounts].map(([i, amount]) => term(amount / scale, `x${i}`));
    // A rule about nobody is still a rule: a floor of 1 for a group without projects cannot be kept.
    if (sum.length === 0) sum.push('0 x0');
    if (atMost !== undefined) rows.push(`${lines(sum)} <= ${number(atMost / scale)}`);
    if (atLeast !== undefined) rows.push(`${lines(sum)} >= ${number(atLeast / scale)}`);
  }
  synergies.forEach((synergy, k) => {
    const members = [...new Set(synergy.projects)].map((id) => index.get(id) as number);
    for (const i of members) rows.push(`y${k} - x${i} <= 0`);
    rows.push(`y${k} ${members.map((i) => `- x${i}`).join(' ')} >= ${1 - members.length}`);
  });
  for (const cut of cuts) {
    const sum = projects.map((_, i) => (cut.has(i) ? `- x${i}` : `+ x${i}`));
    rows.push(`${lines(sum)} >= ${1 - cut.size}`);
  }
  const names = [...projects.map((_, i) => `x${i}`), ...synergies.map((_, i) => `y${i}`)];
  return [
    'Maximize',
    ` value: ${lines(objective)}`,
    'Subject To',
    ...rows.map((row, i) => ` r${i}: ${row}`),
    'Binary',
    lines(names),
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
