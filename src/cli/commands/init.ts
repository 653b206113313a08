import { join } from 'node:path';
import { BadCall, type Command } from '../command.ts';
import { jsonText } from '../json-text.ts';
import { say } from '../say.ts';
import { SETTINGS_FILE } from '../settings.ts';
import type { Terminal } from '../terminal.ts';

const RUNNERS = ['vitest', 'jest'] as const;
type Runner = (typeof RUNNERS)[number];

export const init: Command = {
  usage: 'init [FOLDER] [--runner vitest|jest]',
  maximumArguments: 1,
  options: {
    runner: { type: 'string', value: RUNNERS.join('|'), help: 'init.runner' },
  },
  async run(call, terminal) {
    const [folder = '.'] = call.arguments;
    const asked = call.text('runner') ?? 'vitest';
    const runner = RUNNERS.find((one) => one === asked);
    if (runner === undefined) throw new BadCall('unknown-word', { option: '--runner', asked, known: RUNNERS });
    const files = { 'plan.json': jsonText(PLAN), [SETTINGS_FILE]: jsonText(SETTINGS), 'plan.test.mjs': testOf(runner) };
    const paths = Object.entries(files).map(([name, text]) => [join(folder, name), text] as const);
    for (const [path] of paths) await refuseExisting(path, terminal);
    for (const [path, text] of paths) await terminal.writeFile(path, text);
    const written = paths.map(([path]) => path);
    if (call.json) terminal.out(jsonText({ written }));
    else {
      const next = say('init-next', { runner, plan: join(folder, 'plan.json') }, call.locale);
      terminal.out(`${written.join('\n')}\n${next}\n`);
    }
    return 0;
  },
};

/** What somebody wrote is never written over. */
async function refuseExisting(path: string, terminal: Terminal): Promise<void> {
  const reading = await terminal.readFile(path, 0);
  if (reading.ok || reading.reason !== 'not-found') throw new BadCall('already-there', { path });
}

/** A plan that is small, sound, and shows what a plan is made of: its reader replaces every word. */
const PLAN = {
  $schema: './node_modules/plan-sante/schema/plan.json',
  formatVersion: '1.0.0',
  id: 'mon-plan',
  title: 'Contrat local de santé (exemple à remplacer)',
  kind: 'local-contract',
  language: 'fr',
  period: '2026/2030',
  organisations: [{ id: 'ars', name: 'Agence régionale de santé' }],
  publishers: ['ars'],
  orientations: [{ id: 'acces', kind: 'axis', title: 'Accès aux soins' }],
  constats: [{ id: 'C1', theme: 'acces', text: 'Les délais de rendez-vous s’allongent dans le canton.' }],
  projects: [
    {
      id: 'P1',
      title: 'Équipe mobile de soins',
      theme: 'acces',
      answers: ['C1'],
      fiche: {
        title: 'Équipe mobile de soins',
        beneficiaries: [{ name: 'Habitants éloignés d’un cabinet', benefits: ['Un soignant chaque semaine'] }],
        stakeholders: [{ name: 'Communauté de communes', role: 'Met les locaux à disposition' }],
      },
    },
  ],
} as const;

const SETTINGS = {
  $schema: './node_modules/plan-sante/schema/config.json',
  level: 'presentable',
  rules: { 'constat-unanswered': 'error' },
} as const;

const HEADS: Readonly<Record<Runner, string>> = {
  vitest: `import { expect, test } from 'vitest';\n`,
  jest: `import { expect, test } from '@jest/globals';\n`,
};

function testOf(runner: Runner): string {
  return `import { readFileSync } from 'node:fs';
${HEADS[runner]}import { safeParsePlanText } from 'plan-sante/validation';
import { planMatchers } from 'plan-sante/testing';

expect.extend(planMatchers);

const text = readFileSync(new URL('./plan.json', import.meta.url), 'utf8');

test('the plan can be read, and its audit finds no error', () => {
  expect(safeParsePlanText(text)).toPassAudit({ level: 'presentable' });
});

test('a project that answers a constat which does not exist is found', () => {
  expect(safeParsePlanText(text.replace(/("answers": \\[\\s*)"C1"/, '$1"C9"'))).toHaveIssue('dangling-reference');
});
`;
}
