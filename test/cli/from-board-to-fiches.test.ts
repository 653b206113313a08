import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { unseenBoard } from '../tables/unseen-board.ts';
import { memoryTerminal } from './memory-terminal.ts';

describe('a board filled in by people', () => {
  it('becomes a plan that is audited, prioritised, followed and written as fiches, without hand work', async () => {
    const board = memoryTerminal({ 'tableau.xlsx': unseenBoard() });
    expect(
      await run(['convert', 'tableau.xlsx', '--out', 'plan.json', '--annotate', 'relu.xlsx'], board.terminal),
    ).toBe(0);
    expect([...board.written.keys()].sort()).toEqual(['plan.json', 'relu.xlsx']);
    const plan = String(board.written.get('plan.json'));
    const calls: readonly (readonly [readonly string[], RegExp])[] = [
      [['validate', 'plan.json'], /Plan/],
      [['audit', 'plan.json', '--as-of', '2026-06-30'], /Coût estimé/],
      [['prioritise', 'plan.json'], /Maison de santé|critère/],
      [['follow', 'plan.json', '--as-of', '2026-06-30'], /Accueil des internes|Premiers secours/],
      [['fiche', 'plan.json', '--id', 'P1', '--format', 'markdown'], /Maison de santé de Brume-Nord/],
    ];
    for (const [argv, expected] of calls) {
      const { terminal, said } = memoryTerminal({ 'plan.json': plan });
      const code = await run(argv, terminal);
      expect([0, 1], `${argv.join(' ')}: ${said.err}`).toContain(code);
      expect(`${said.out}${said.err}`, argv.join(' ')).toMatch(expected);
    }
  });
});
