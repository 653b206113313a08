import { type DocxTemplate, readDocxTemplate } from '../document/docx.ts';
import { type PptxMaster, readPptxMaster } from '../document/pptx.ts';
import { BadCall, type Call } from './command.ts';
import { printIssues } from './print-issues.ts';
import { readNamed } from './read-named.ts';
import type { Terminal } from './terminal.ts';
import { formatOf } from './write-document.ts';

/** The look of a file of one's own, for the format that is written. */
export interface Look {
  readonly master?: PptxMaster;
  readonly template?: DocxTemplate;
}

/** The option of commands that write Office files. */
export const lookOption = {
  master: {
    type: 'string',
    value: 'FILE',
    help: 'master',
  },
} as const;

/** Reads the look that a call asks for; `undefined`, and told, when the file cannot give one. */
export async function readLook(call: Call, terminal: Terminal): Promise<Look | undefined> {
  const name = call.text('master');
  if (name === undefined) return {};
  const format = formatOf(call);
  if (format !== 'docx' && format !== 'pptx') throw new BadCall('master-format', { format });
  const bytes = await readNamed('--master', name, terminal);
  const { locale } = call;
  const result = format === 'pptx' ? readPptxMaster(bytes, { locale }) : readDocxTemplate(bytes, { locale });
  if (result.issues.length > 0) printIssues(result.issues, name, locale, { out: terminal.err });
  if (!result.success) return undefined;
  return result.data.kind === 'pptx-master' ? { master: result.data } : { template: result.data };
}
