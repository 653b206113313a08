import { readFileSync } from 'node:fs';
import type { Call } from '../../src/cli/command.ts';
import { audit } from '../../src/cli/commands/audit.ts';
import { terminalOf } from '../../src/cli/terminal.ts';
import { memoryTerminal } from '../cli/memory-terminal.ts';

const EXAMPLE = new URL('../../docs/examples/audit-file.ts', import.meta.url);

/** The plan of the example, so that the guide shows the same plan on the command line. */
function planOfExample(): string {
  const text = /const text = `([^`]*)`;/.exec(readFileSync(EXAMPLE, 'utf8'))?.[1];
  if (text === undefined) throw new Error('docs/examples/audit-file.ts no longer holds its plan as text');
  return text;
}

const WORDS = {
  en: {
    before: 'For this `plan.yaml`',
    between: 'the audit prints',
    after: (code: number) => `and ends with exit code ${code}.`,
  },
  fr: {
    before: 'Pour ce `plan.yaml`',
    between: 'le contrôle imprime',
    after: (code: number) => `et se termine par le code ${code}.`,
  },
} as const;

const callIn = (locale: 'en' | 'fr'): Call => ({
  arguments: ['plan.yaml'],
  locale,
  json: false,
  text: (option) => ({ 'as-of': '2024-01-15', level: 'presentable' })[option],
  flag: () => false,
});

/** The part of the audit guide that shows a plan and what the command line says of it. */
export async function auditTranscript(locale: 'en' | 'fr'): Promise<string> {
  const { before, between, after } = WORDS[locale];
  const plan = planOfExample();
  const { terminal, said } = memoryTerminal({ 'plan.yaml': plan }, { columns: 80 });
  const code = await audit.run(callIn(locale), terminalOf(terminal));
  return [
    before,
    '',
    '```yaml',
    plan.trimEnd(),
    '```',
    '',
    between,
    '',
    '```text',
    `$ plan-sante audit plan.yaml --locale ${locale} --as-of 2024-01-15 --level presentable`,
    said.out.trimEnd(),
    '```',
    '',
    after(code),
  ].join('\n');
}
