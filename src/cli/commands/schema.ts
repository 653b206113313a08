import { join } from 'node:path';
import { planJsonSchema, reportJsonSchema } from '../../validation/index.ts';
import { BadCall, type Command } from '../command.ts';
import { jsonText } from '../json-text.ts';

const SCHEMAS = { plan: planJsonSchema, report: reportJsonSchema } as const;

export const schema: Command = {
  usage: 'schema [plan|report] [--out FOLDER]',
  maximumArguments: 1,
  options: { out: { type: 'string', value: 'FOLDER', help: 'write plan.json and report.json there' } },
  async run(call, terminal) {
    const text = (name: keyof typeof SCHEMAS): string => jsonText(SCHEMAS[name]());
    const folder = call.text('out');
    if (folder !== undefined) {
      const written: string[] = [];
      for (const name of ['plan', 'report'] as const) {
        const path = join(folder, `${name}.json`);
        await terminal.writeFile(path, text(name));
        written.push(path);
      }
      terminal.out(call.json ? jsonText({ written }) : `${written.join('\n')}\n`);
      return 0;
    }
    const name = call.arguments[0] ?? 'plan';
    if (name !== 'plan' && name !== 'report') throw new BadCall(`no schema "${name}": there are plan and report`);
    terminal.out(text(name));
    return 0;
  },
};
