import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { memoryTerminal } from './memory-terminal.ts';

const plan = JSON.stringify({
  id: 'cls',
  title: 'Contrat local de santé',
  figures: [
    { id: 'F1', title: 'Places', value: 1753 },
    { id: 'F2', title: 'Lits', value: 42 },
  ],
});
const files = { 'plan.json': plan, 'source.txt': 'Contrat local de santé. 1 753 places ont été ouvertes.' };

describe('plan-sante quotes', () => {
  it('says what of a plan its source does not print', async () => {
    const { terminal, said } = memoryTerminal(files);
    expect(await run(['quotes', 'plan.json', 'source.txt', '--locale', 'en'], terminal)).toBe(1);
    expect(said.out).toContain('In the source: 3 items found, 1 text in other words, 1 item missing.');
    expect(said.out).toContain('42');
  });

  it('gives programs the counts, each quote with its place, and the issues', async () => {
    const { terminal, said } = memoryTerminal(files);
    await run(['quotes', 'plan.json', 'source.txt', '--json'], terminal);
    const found = JSON.parse(said.out);
    expect(found.counts).toEqual({ found: 3, reworded: 1, missing: 1 });
    expect(found.issues.map(({ code }: { code: string }) => code)).toEqual(['quote-not-found']);
  });

  it('asks for the source, and passes when all is there', async () => {
    const { terminal, said } = memoryTerminal({ ...files, 'all.txt': `${files['source.txt']} 42 lits.` });
    expect(await run(['quotes', 'plan.json'], terminal)).toBe(2);
    expect(said.err).toContain('quelle source');
    expect(await run(['quotes', 'plan.json', 'all.txt'], terminal)).toBe(0);
  });
});
