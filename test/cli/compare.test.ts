import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { plainSpaces } from '../plain-spaces.ts';
import { memoryTerminal } from './memory-terminal.ts';

const before = {
  id: 'cls',
  title: 'Contrat local de santé',
  constats: [{ id: 'c1', text: 'Délais de plus de six mois' }],
  projects: [
    { id: 'P1', title: 'Bus santé', answers: ['c1'] },
    { id: 'P2', title: 'Maison de santé', state: 'announced' },
  ],
  milestones: [{ id: 'j1', title: 'Ouverture', planned: '2024-03' }],
};
const after = {
  ...before,
  projects: [{ id: 'P2', title: 'Maison de santé', state: 'blocked' }],
  milestones: [{ id: 'j1', title: 'Ouverture', planned: '2025-Q1', reason: 'Un recours' }],
};
const files = { 'a.json': JSON.stringify(before), 'b.json': JSON.stringify(after), 'bad.json': '{ "id": 3 }' };

describe('plan-sante compare', () => {
  it('tells what is gone without a word first, and counts at the end', async () => {
    const { terminal, said } = memoryTerminal(files, { columns: 80 });
    expect(await run(['compare', 'a.json', 'b.json', '--locale', 'fr'], terminal)).toBe(1);
    expect(
      plainSpaces(said.out)
        .split('\n')
        .filter((line) => line !== ''),
    ).toEqual([
      '« Contrat local de santé » (a.json) → « Contrat local de santé » (b.json)',
      'Disparitions sans explication 1',
      '  ▲ projet P1 « Bus santé » disparaît sans explication. Plus rien ne répond à ce',
      '    qui suit : constat c1.',
      'États 1',
      '  · projet P2, état : annoncé → bloqué.',
      'Dates 1',
      '  · jalon j1, date prévue : mars 2024 → 1er trimestre 2025. Raison donnée : Un',
      '    recours.',
      'Autres champs 1',
      '  · jalon j1, raison : « Un recours » (ajout).',
      '▲ 4 changements, 1 disparition sans explication.',
    ]);
  });

  it('gives programs the changes and their counts', async () => {
    const { terminal, said } = memoryTerminal(files);
    expect(await run(['compare', 'a.json', 'b.json', '--json'], terminal)).toBe(1);
    const { counts, changes } = JSON.parse(said.out);
    expect(counts).toEqual({ changes: 4, withoutAWord: 1, dropped: 1, changed: 2, added: 1 });
    expect(changes[0]).toMatchObject({ kind: 'dropped', collection: 'projects', id: 'P1' });
  });

  it('has nothing to say of two copies', async () => {
    const { terminal, said } = memoryTerminal(files);
    expect(await run(['compare', 'a.json', 'a.json', '--locale', 'en'], terminal)).toBe(0);
    expect(plainSpaces(said.out)).toContain('0 changes, 0 dropped without explanation.');
  });

  it('asks for two plans, and compares none that was read in part', async () => {
    const { terminal, said } = memoryTerminal(files);
    expect(await run(['compare', 'a.json'], terminal)).toBe(2);
    expect(said.err).toContain('quelles versions du plan');
    expect(await run(['compare', '-', '-'], terminal)).toBe(2);
    expect(await run(['compare', 'a.json', 'bad.json', '--json'], terminal)).toBe(1);
    expect(JSON.parse(said.out)).toMatchObject({ changes: null, plan: 'bad.json' });
  });

  it('tells ten of a kind, and all when asked', async () => {
    const many = { ...before, projects: Array.from({ length: 14 }, (_, i) => ({ id: `N${i}`, title: `Projet ${i}` })) };
    const { terminal, said } = memoryTerminal({ ...files, 'many.json': JSON.stringify(many) });
    await run(['compare', 'a.json', 'many.json', '--locale', 'fr'], terminal);
    expect(plainSpaces(said.out)).toContain('… et 4 autres (tous : --all).');
    const all = memoryTerminal({ ...files, 'many.json': JSON.stringify(many) });
    await run(['compare', 'a.json', 'many.json', '--all'], all.terminal);
    expect(plainSpaces(all.said.out)).toContain('N13');
  });
});
