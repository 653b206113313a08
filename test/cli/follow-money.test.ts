import { describe, expect, it } from 'vitest';
import { costsOfPlan } from '../../src/cli/plan-costs.ts';
import { run } from '../../src/cli/run.ts';
import { LOCALES } from '../../src/i18n/index.ts';
import { parsePlan } from '../../src/validation/index.ts';
import { plainSpaces } from '../plain-spaces.ts';
import { memoryTerminal, type Surroundings } from './memory-terminal.ts';

const OWN = {
  id: 'cls',
  title: 'Contrat local de santé',
  currency: 'EUR',
  projects: [
    { id: 'P1', title: 'Bus santé' },
    { id: 'P2', title: 'Médiation' },
    { id: 'P3', title: 'Maison de santé' },
  ],
  budgetLines: [
    { id: 'b1', title: 'Bus', amount: { value: 100_000 }, stage: 'announced', project: 'P1' },
    { id: 'b2', title: 'Bus, versé', amount: { value: 40_000 }, stage: 'spent', project: 'P1' },
    { id: 'b3', title: 'Achat', amount: { value: 60_000 }, partOf: 'b1', project: 'P1' },
    { id: 'b4', title: 'Médiateurs', workTimeFte: { value: 1.5 }, project: 'P2' },
    { id: 'b5', title: 'Travaux', amount: { value: 1_200_000, qualifier: 'more-than' }, project: 'P3' },
  ],
};

async function follow(argv: readonly string[], plan: unknown = OWN, surroundings: Surroundings = {}) {
  const { terminal, said } = memoryTerminal({ 'own.json': JSON.stringify(plan) }, surroundings);
  const code = await run(['follow', 'own.json', '--as-of', '2026-11-29', '--money', ...argv], terminal);
  return { code, out: plainSpaces(said.out), err: plainSpaces(said.err) };
}

describe('plan-sante follow --money', () => {
  it('tells stages apart, the gap between them, what is unexplained, and work time by itself', async () => {
    const { code, out } = await follow(['--locale', 'fr']);
    expect(code).toBe(0);
    for (const line of [
      'Contrat local de santé · au 29 novembre 2026',
      'annoncé → dépensé : 60 000 €',
      'Bus (b1) : 40 000 €',
      '1,5 ETP',
      'La ligne budgétaire b4 est en temps de travail, non en argent.',
      'annoncé : 100 000 €',
      'dépensé : 40 000 €',
      'non précisé : au moins 1,2 M€',
      '▲ 5 lignes budgétaires : 3 comptées, 1 dans une autre, 0 répétée, 0 remplacée, 1 non comptée',
    ])
      expect(out).toContain(line);
  });

  it('groups by what is asked for, and fits a narrow screen', async () => {
    const { out } = await follow(['--by', 'project', '--locale', 'en'], OWN, { columns: 60 });
    expect(out).toContain('By project');
    expect(out).toContain('Bus santé');
    for (const line of out.split('\n')) expect([...line].length, line).toBeLessThanOrEqual(60);
  });

  it('speaks every language, and gives programs the whole report', async () => {
    for (const locale of LOCALES)
      expect((await follow(['--locale', locale])).out).not.toMatch(/undefined|non renseigné|\{/);
    const { money, asOf } = JSON.parse((await follow(['--json'])).out);
    expect(asOf).toBe('2026-11-29');
    expect(money.lines).toHaveLength(5);
    expect(money.totals.map(({ stage, min }: { stage: string; min: number }) => [stage, min])).toEqual([
      ['announced', 100_000],
      ['spent', 40_000],
      ['unknown', 1_200_000],
    ]);
  });

  it('says what a plan without budget lines lacks, and refuses an order that there is not', async () => {
    expect((await follow([], { id: 'x', title: 'X' })).out).toContain('budgetLines');
    expect(await follow(['--by', 'theme'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('stage, funder, year'),
    });
    expect(await follow(['--within', '3'])).toMatchObject({ code: 2 });
  });
});

describe('what projects cost by the budget of their plan', () => {
  it('is what was announced or allocated, not that and what was spent of it', () => {
    expect(costsOfPlan(parsePlan(OWN)).projects).toEqual({ P1: { costEur: 100_000 } });
  });

  it('is unknown where a line has no amount, a bound, another currency or a rhythm', () => {
    const line = (id: string, project: string, amount?: object) => ({
      id,
      title: id,
      project,
      ...(amount && { amount }),
    });
    const plan = parsePlan({
      ...OWN,
      projects: ['A', 'B', 'C', 'D', 'E'].map((id) => ({ id, title: id })),
      budgetLines: [
        line('a', 'A', { value: 10 }),
        line('b', 'A'),
        line('c', 'B', { value: 10, currency: 'CHF' }),
        line('d', 'C', { value: 10, per: 'year' }),
        line('e', 'D', { value: 10 }),
        line('f', 'D', { value: 5 }),
        { ...line('g', 'E', { value: 7 }), supersedes: 'h' },
        line('h', 'E', { value: 9 }),
      ],
    });
    expect(costsOfPlan(plan).projects).toEqual({ D: { costEur: 15 }, E: { costEur: 7 } });
  });
});
