import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { memoryTerminal } from '../cli/memory-terminal.ts';
import { withPart } from './with-part.ts';

const PAGE = new URL('../../README.md', import.meta.url);

/** A plan of a few lines with what goes wrong in real ones: a word in the wrong language, a reference, a role, a sum. */
const PLAN = `id: cls-vallee
title: Contrat local de santé de la vallée
constats:
  - id: C1
    text: Les délais de rendez-vous s’allongent.
projets: []
projects:
  - id: P1
    title: Équipe mobile de soins
    answers: [C2]
budgetLines:
  - { id: B1, title: Équipe mobile, amount: { value: 200000, currency: EUR } }
  - { id: B2, title: Véhicule, partOf: B1, amount: { value: 250000, currency: EUR } }
`;
const CALL = ['audit', 'plan.yaml', '--locale', 'en', '--as-of', '2026-01-31', '--quiet'];

test('README.md shows what the command line says (UPDATE_DOCS=1 rewrites it)', async () => {
  const page = readFileSync(PAGE, 'utf8');
  const { terminal, said } = memoryTerminal({ 'plan.yaml': PLAN }, { columns: 88 });
  expect(await run(CALL, terminal)).toBe(1);
  const transcript = `$ npx plan-sante ${CALL.join(' ')}\n${said.out.trimEnd()}`;
  const shown = ['```yaml', PLAN.trimEnd(), '```', '', '```text', transcript, '```'].join('\n');
  const expected = withPart(page, 'terminal', shown);
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(PAGE, expected);
  expect(page).toContain('<!-- terminal -->');
  expect(readFileSync(PAGE, 'utf8')).toBe(expected);
});
