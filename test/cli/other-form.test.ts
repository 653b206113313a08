import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { memoryTerminal } from './memory-terminal.ts';

const contract = `# Un bus santé dans les villages

**Axe stratégique :** Prévention

## Contexte et constats

- 12 communes sans médecin

## Objectifs opérationnels

Toucher 1 200 personnes par an

## Moyens et financement

12 000 € en 2025
`;

describe('a form that another template of the library knows better', () => {
  it('is read by the usual one, and the better one is named', async () => {
    const { terminal, said } = memoryTerminal({ 'fiche.md': contract });
    await run(['fiche', '--read', 'fiche.md', '--locale', 'en'], terminal);
    expect(said.err).toContain('The form "contratLocalDeSante" of the library fits this document better');
    const again = memoryTerminal({ 'fiche.md': contract });
    await run(['fiche', '--read', 'fiche.md', '--template', 'contratLocalDeSante', '--locale', 'en'], again.terminal);
    expect(again.said.err).not.toContain('fits this document better');
    expect(again.said.err).not.toContain('fiche-content-unplaced');
  });

  it('is not named where nothing is without a place', async () => {
    const { terminal, said } = memoryTerminal({ 'fiche.md': '# Un bus\n\n## Constats\n\n- Peu de médecins\n' });
    await run(['fiche', '--read', 'fiche.md', '--locale', 'en'], terminal);
    expect(said.err).not.toContain('fits this document better');
  });
});

it('a table of indicators says how many it gave', async () => {
  const { terminal, said } = memoryTerminal({ 'i.csv': 'Indicateur;2023;Cible 2027\nTaux;1;2\nVisites;3;4\n' });
  expect(await run(['convert', 'i.csv', '--locale', 'en'], terminal)).toBe(0);
  expect(said.out).toContain('0 projects, 0 measures, indicators: 2.');
});
