import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { memoryTerminal } from './memory-terminal.ts';

/** P2 lacks a score and is first whatever it is. */
const plan = {
  id: 'cls',
  title: 'Contrat',
  projects: [
    { id: 'P1', title: 'Équipe mobile' },
    { id: 'P2', title: 'Bus' },
    { id: 'P3', title: 'Atelier' },
  ],
  prioritisation: {
    criteria: [
      { id: 'need', label: { fr: 'Besoin' }, direction: 'max', weight: 60, scale: { min: 1, max: 5 } },
      { id: 'delay', label: { fr: 'Délai' }, direction: 'min', weight: 40, scale: { min: 0, max: 60 } },
    ],
    scores: [
      { project: 'P1', criterion: 'need', value: 1, provenance: 'stated' },
      { project: 'P1', criterion: 'delay', value: 30, provenance: 'stated' },
      { project: 'P2', criterion: 'need', value: 5, provenance: 'stated' },
      { project: 'P3', criterion: 'need', value: 1, provenance: 'stated' },
      { project: 'P3', criterion: 'delay', value: 40, provenance: 'stated' },
    ],
  },
};

describe('a ranking with a score missing, at the terminal', () => {
  it('tells who is first for sure, although it has no rank of its own, and gives nobody else its share', async () => {
    const { terminal, said } = memoryTerminal({ 'plan.json': JSON.stringify(plan) });
    await run(['prioritise', 'plan.json', '--locale', 'en'], terminal);
    expect(said.out).toContain('Why P2 is ahead of P1');
    expect(said.out).not.toMatch(/P1 comes first|P1 100/);
    expect(said.out).toMatch(/P2 6\d\.\d–100\.0% · P1 0\.0–3\d\.\d%/);
    expect(said.out).toContain('From what is sure to what is possible');
    expect(said.out).toContain('P2 comes first.');
    expect(said.out).toContain('P1 can overtake P2, depending on missing scores');
    expect(said.out).toContain('Scores are missing: P2 count at their worst where they lead');
  });
});

describe('rules that rank nothing', () => {
  const [need, ...others] = plan.prioritisation.criteria;
  const criteria = [{ ...need, scale: { min: 1, max: 1 } }, ...others];
  const files = { 'plan.json': JSON.stringify({ ...plan, prioritisation: { ...plan.prioritisation, criteria } }) };

  it.each([[['prioritise', 'plan.json']], [['report', 'plan.json']], [['report', 'plan.json', '--kind', 'synthesis']]])(
    'are told at their place, in the language of the call: %s',
    async (call) => {
      const { terminal, said } = memoryTerminal(files);
      expect(await run([...call, '--locale', 'fr'], terminal)).toBe(1);
      expect(said.out).toContain('Les deux bornes de l’échelle (1 et 1)');
      expect(said.out).toContain('1 erreur');
      expect(said.err).toBe('');
    },
  );

  it('stand in the way of no report that ranks nothing', async () => {
    const { terminal, said } = memoryTerminal(files);
    expect(await run(['report', 'plan.json', '--kind', 'projects', '--locale', 'fr'], terminal)).toBe(0);
    expect(said.out).toContain('Équipe mobile');
  });
});
