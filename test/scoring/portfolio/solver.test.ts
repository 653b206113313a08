import { describe, expect, test } from 'vitest';
import { PlanSanteError } from '../../../src/errors/index.ts';
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
  test('says that the time was up', () => {
    const asked = program('+ 2 x0 + 1 x1', ['+ 1 x0 + 1 x1 <= 1'], 'x0 x1');
    expect(solve(asked, { ...atOnce, seconds: 0 }).status).toBe('limit');
  });
});

describe('a solver that is not there, or stops', () => {
  test('is asked to be installed', async () => {
    const cause = new Error('Cannot find package');
    const refused = await loadSolver('caller', () => Promise.reject(cause)).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(PlanSanteError);
    expect(refused).toMatchObject({
      code: 'missing-dependency',
      message: expect.stringContaining(
        'caller: expected the optional package "highs" to be installed (npm install highs)',
      ),
      cause,
    });
  });

  /** What is made of an answer, and the options that it was asked with. */
  async function answering(answer: object) {
    const asked: object[] = [];
    const highs = {
      solve: (_: string, options: object) => {
        asked.push(options);
        return answer;
      },
    };
    const stopped = await loadSolver('caller', () =>
      Promise.resolve({ default: () => Promise.resolve(highs) } as never),
    );
    return { read: stopped('', { seconds: 3, gap: 0.25 }), asked };
  }
  test('has what it found by then: more than half of a project is the project', async () => {
    const columns = {
      x0: { Primal: 1 },
      x1: { Primal: 0.5 },
      x2: { Primal: 0.500_1 },
      x13: { Primal: 0.999 },
      y4: { Primal: 1 },
    };
    const { read, asked } = await answering({ Status: 'Time limit reached', Columns: columns });
    expect(read).toEqual({ status: 'limit', funded: new Set([0, 2, 13]), found: true });
    // Quietly, within the time, and as exact as it can.
    expect(asked).toMatchObject([{ output_flag: false, time_limit: 3, mip_abs_gap: 0.25, mip_rel_gap: 0 }]);
  });
  test('has found nothing where a project has no answer', async () => {
    const { read } = await answering({ Status: 'Unknown', Columns: { x0: { Primal: 1 }, x1: { Index: 1 } } });
    expect(read).toEqual({ status: 'limit', funded: new Set(), found: false });
  });
});
