import { join } from 'node:path';
import { planJsonSchema, reportJsonSchema } from '../../validation/index.ts';
import { BadCall, type Command } from '../command.ts';
import { jsonText } from '../json-text.ts';
import { settingsJsonSchema } from '../settings.ts';

const SCHEMAS = { plan: planJsonSchema, report: reportJsonSchema, config: settingsJsonSchema } as const;
type Name = keyof typeof SCHEMAS;
const NAMES = Object.keys(SCHEMAS) as readonly Name[];

export const schema: Command = {
  usage: 'schema [plan|report|config] [--out FOLDER]',
  maximumArguments: 1,
  options: { out: { type: 'string', value: 'FOLDER', help: 'schema.out' } },
  async run(call, terminal) {
    const text = (name: Name): string => jsonText(SCHEMAS[name]());
    const folder = call.text('out');
    if (folder !== undefined) {
      const written: string[] = [];
      for (const name of NAMES) {
        const path = join(folder, `${name}.json`);
        await terminal.writeFile(path, text(name));
        written.push(path);
      }
      terminal.out(call.json ? jsonText({ written }) : `${written.join('\n')}\n`);
      return 0;
    }
    const asked = call.arguments[0] ?? 'plan';
    const name = NAMES.find((one) => one === asked);
    if (name === undefined) throw new BadCall('unknown-word', { option: 'schema', asked, known: NAMES });
    terminal.out(text(name));
    return 0;
  },
};
