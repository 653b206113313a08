import { describe, expect, it } from 'vitest';
import { BUNDLED } from '../../src/cli/load-plan.ts';
import { run } from '../../src/cli/run.ts';
import { LOCALES } from '../../src/i18n/index.ts';
import { plainSpaces } from '../plain-spaces.ts';
import { memoryTerminal, type Surroundings } from './memory-terminal.ts';

async function call(argv: readonly string[], files: Record<string, string> = {}, surroundings: Surroundings = {}) {
  const { terminal, said } = memoryTerminal(files, surroundings);
  const code = await run(['follow', ...argv], terminal);
  return { code, out: plainSpaces(said.out), err: plainSpaces(said.err) };
}

/** A plan of someone's own: a target missed two years ago, a project done with a milestone ahead, a date moved there and back. */
const OWN = JSON.stringify({
  id: 'cls',
  title: 'Contrat local de santé',
  indicators: [
    {
      id: 'i',
      title: 'Dépistages',
      direction: 'increase',
      project: 'x',
      baseline: { asOf: '2020', quantity: { value: 0 } },
      targets: [{ asOf: '2024', quantity: { value: 100 } }],
      values: [{ asOf: '2024', quantity: { value: 40 } }],
    },
  ],
  projects: [
    {
      id: 'x',
      title: 'Équipe mobile',
      state: 'done',
      nextSteps: [{ text: 'Recruter', due: '2026-10', responsible: 'CHU' }],
    },
  ],
  milestones: [
    {
      id: 'k',
      title: 'Ouverture',
      project: 'x',
      planned: '2027-03',
      previouslyPlanned: [{ date: '2027-03' }, { date: '2027-09', reason: 'Travaux' }],
    },
    { id: 'k2', title: 'Bilan', planned: '2026-12-05', after: ['k'] },
  ],
  judgements: [
    { id: 'a', project: 'x', date: '2026-09', office: 'Directrice', outlook: 'at-risk', text: 'Recrutement lent.' },
  ],
  followUps: [{ id: 'f', title: 'Suivi', rows: [{ proposed: 'a', done: ['b'], remaining: ['c', 'd'] }] }],
});

describe('follow', () => {
  it('says what is late first and what it comes to last', async () => {
    const { code, out, err } = await call(['cls.json', '--as-of', '2026-11-28', '--locale', 'en'], { 'cls.json': OWN });
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n').filter((line) => line !== '')).toEqual([
      'Contrat local de santé · as of 28 November 2026',
      '1 project · 2 milestones · 1 indicator',
      '▲ Overdue (1)',
      '  Recruter · October 2026 · 28 to 58 days late · CHU',
      'Due within 30 days (1)',
      '  Bilan · 5 December 2026 · in 7 days',
      '  1 comes later',
      'By theme          items  progress',
      '  (not assigned)      1  ████░░░░░░  40%',
      '  all                 1  ████░░░░░░  40%',
      '  States: done 1',
      'Indicators (1)',
      '  ▲ Dépistages · off course · 40% · expected by now: 100% · value: 40 · target: 100 · The target was not reached by its date: 2024.',
      'Signed judgements (1)',
      '  Équipe mobile · at risk · Directrice, September 2026 · Recrutement lent.',
      'Follow-up tables (1)',
      '  Suivi · 1 action done · 2 left',
      'Moved dates (1)',
      '  Ouverture · March 2027 → March 2027 · moved by 0 days · moved 2 times · planned before it: Bilan · Travaux',
      'States contradicted by their dates (1)',
      '  Équipe mobile · Reported as done, while the milestone "Ouverture" (March 2027) is still to be reached: correct one of them.',
      '▲ 1 due date passed, 1 indicator off course, 1 state contradicted by the dates.',
      '  Overall progress: 40%.',
      '  Next: plan-sante follow cls.json --as-of 2026-11-28 --by lead',
    ]);
  });

  it.each([...BUNDLED.keys()])('lays %s out for any screen and language', async (name) => {
    for (const locale of LOCALES)
      for (const columns of [60, 80, 100]) {
        const { code, out } = await call([name, '--as-of', '2022-04-27', '--locale', locale, '--all'], {}, { columns });
        expect(code).toBe(0);
        const lines = out.trimEnd().split('\n');
        expect(lines.filter((line) => [...line].length > columns)).toEqual([]);
        expect(out).not.toMatch(/undefined|NaN|\{\w/);
      }
  });

  it('shows a screen the first of many, and a file all of them', async () => {
    const many = JSON.stringify({
      id: 'p',
      title: 'P',
      milestones: Array.from({ length: 20 }, (_, i) => ({ id: `k${i}`, title: `Jalon ${i}`, planned: '2020-01-01' })),
    });
    const shown = await call(['p.json', '--as-of', '2022-01-01'], { 'p.json': many }, { columns: 80 });
    expect(shown.out).toContain('… et 12 autres (--all)');
    expect(shown.out.match(/Jalon \d/g)).toHaveLength(8);
    const written = await call(['p.json', '--as-of', '2022-01-01'], { 'p.json': many });
    expect(written.out.match(/Jalon \d/g)).toHaveLength(20);
  });

  it('gives programs everything as one document', async () => {
    const { code, out } = await call(['cnr-grand-est-2023', '--as-of', '2023-02-08', '--by', 'lead', '--json']);
    expect(code).toBe(0);
    const { asOf, rollUp, steps, slippage, indicators, contradicted } = JSON.parse(out);
    expect([asOf, rollUp.by, steps.overdue, slippage.circles, indicators, contradicted]).toEqual([
      '2023-02-08',
      'lead',
      [],
      [],
      [],
      [],
    ]);
    expect(rollUp.groups.map(({ id }: { id: string }) => id)).toContain('ars-grand-est');
  });

  it('shows what people say is late, of which the calendar knows nothing', async () => {
    const plan = JSON.stringify({ id: 'p', title: 'P', projects: [{ id: 'x', title: 'Bus santé', state: 'blocked' }] });
    const { out } = await call(['p.json', '--locale', 'en'], { 'p.json': plan });
    expect(out).toContain('▲ Reported late or blocked (1)\n  Bus santé · blocked\n');
  });

  it('says that a plan has nothing to follow yet', async () => {
    const { out } = await call(['p.json'], { 'p.json': '{"id":"p","title":"P"}' });
    expect(out).toContain('▲ Ce plan n’a ni date ni état ni indicateur : rien à suivre encore.');
  });

  it('lets no text of a plan reach the terminal as a command', async () => {
    const bad = JSON.stringify({
      id: 'p',
      title: 'P\u001b[2J',
      milestones: [{ id: 'k', title: 'A\u001b[31m\nB', planned: '2020' }],
    });
    const { out } = await call(['p.json', '--as-of', '2022-01-01'], { 'p.json': bad });
    expect(out).not.toContain('\u001b');
    expect(out.split('\n').some((line) => line.startsWith('B'))).toBe(false);
  });

  it.each([
    [['cnr-grand-est-2023', '--as-of', '2023-06-31'], 'not in the calendar'],
    [['cnr-grand-est-2023', '--as-of', 'hier'], 'like this, 2026-01-31'],
    [['cnr-grand-est-2023', '--by', 'axe'], 'theme, orientation'],
    [['cnr-grand-est-2023', '--within', '-1'], 'whole number'],
    [['absent.json'], 'absent.json'],
    [[], 'which plan?'],
  ])('refuses %j', async (argv, told) => {
    const { code, out, err } = await call([...argv, '--locale', 'en']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(told);
  });

  it('tells what is wrong with a file that is no plan', async () => {
    const { code, out } = await call(['p.json'], { 'p.json': '{"id":1}' });
    expect(code).toBe(1);
    expect(out).toContain('id');
  });
});
