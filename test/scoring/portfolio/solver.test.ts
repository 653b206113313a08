import { describe, expect, test } from 'vitest';
import { loadSolver } from '../../../src/scoring/portfolio/solver.ts';

const solve = await loadSolver('solver.test');
const atOnce = { seconds: 60, gap: 1e-6 };
const program = (objective: string, rows: readonly string[], binaries: string) =>
  [
    'Maximize',
    ` value: ${objective}`,
    'Subject To',
    ...rows.map((row, i) => ` r${i}: ${row}`),
    'Binary',
    binaries,
    'End',
    '',
  ].join('\n');

describe('the solver', () => {
  test('answers which projects are taken, by their numbers, and leaves out what is no project', () => {
    // One of 3 and 12 for 2 or 5, and the bonus y0 where 3 and 7 are taken.
    const asked = program(
      '+ 2 x3 + 5 x12 + 1 x7 + 4 y0',
      ['+ 1 x3 + 1 x12 <= 1', 'y0 - x3 <= 0', 'y0 - x7 <= 0'],
      'x3 x12 x7 y0',
    );
    expect(solve(asked, atOnce)).toEqual({ status: 'optimal', funded: new Set([3, 7]), found: true });
    const without = program(
      '+ 2 x3 + 5 x12 - 1 x7 + 4 y0',
      ['+ 1 x3 + 1 x12 <= 1', 'y0 - x3 <= 0', 'y0 - x7 <= 0'],
      'x3 x12 x7 y0',
    );
    // 2 - 1 + 4 is 5 as well; with a little less for the bonus 12 alone is best.
    expect(solve(without.replace('4 y0', '3.5 y0'), atOnce)).toEqual({
      status: 'optimal',
      funded: new Set([12]),
      found: true,
    });
  });
  test('says where the rules contradict each other', () => {
    const asked = program('+ 1 x0 + 1 x1', ['+ 1 x0 + 1 x1 >= 2', '+ 1 x0 + 1 x1 <= 1'], 'x0 x1');
    expect(solve(asked, atOnce)).toEqual({ status: 'infeasible', funded: new Set(), found: false });
    // Which only whole projects do: 2 x0 + 2 x1 + 2 x2 is never 3.
    const odd = program('+ 1 x0 + 1 x1 + 1 x2', ['+ 2 x0 + 2 x1 + 2 x2 >= 3', '+ 2 x0 + 2 x1 + 2 x2 <= 3'], 'x0 x1 x2');
    expect(solve(odd, atOnce)).toEqual({ status: 'infeasible', funded: new Set(), found: false });
  });
  test('says that the time was up, with what it had by then', () => {
    const asked = program('+ 2 x0 + 1 x1', ['+ 1 x0 + 1 x1 <= 1'], 'x0 x1');
    const { status, funded } = solve(asked, { ...atOnce, seconds: 0 });
    expect(status).toBe('limit');
    expect(funded.size).toBeLessThanOrEqual(1);
  });
});
