import type { Call } from '../../src/cli/command.ts';
import { audit } from '../../src/cli/commands/audit.ts';
import { memoryTerminal } from '../cli/memory-terminal.ts';

const PLAN = `id: cls-vallee
title: Contrat local de santé de la vallée
kind: local-contract
constats:
  - id: C1
    text: Peu de médecins traitants
projects:
  - id: P1
    title: Équipe mobile de prévention
    answers: [C2]
    fiche:
      title: Équipe mobile de prévention
      stakeholders:
        - name: CPTS de la vallée
`;

const call: Call = {
  arguments: ['plan.yaml'],
  locale: 'en',
  json: false,
  text: (option) => ({ 'as-of': '2024-01-15', level: 'presentable' })[option],
  flag: () => false,
};

/** The part of the audit guide that shows a plan and what the command line says of it. */
export async function auditTranscript(): Promise<string> {
  const { terminal, said } = memoryTerminal({ 'plan.yaml': PLAN });
  const code = await audit.run(call, terminal);
  return [
    'For this `plan.yaml`',
    '',
    '```yaml',
    PLAN.trimEnd(),
    '```',
    '',
    'the audit prints',
    '',
    '```text',
    '$ plan-sante audit plan.yaml --locale en --as-of 2024-01-15 --level presentable',
    said.out.trimEnd(),
    '```',
    '',
    `and ends with exit code ${code}.`,
  ].join('\n');
}
