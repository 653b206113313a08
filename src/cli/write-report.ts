import type { DocumentNode } from '../document/index.ts';
import { BadCall } from './command.ts';
import { ENDINGS, FORMATS, formatOfName, rendered } from './document-format.ts';
import type { Terminal } from './terminal.ts';

/** What `--report` can be called, for the help. */
export const REPORT_NAMES = [...FORMATS.map((format) => `.${ENDINGS[format]}`), '.json'].join(', ');

/** Refuses a name no report is written under, before any work is done. */
export function checkReportName(file: string | undefined): void {
  if (file !== undefined && !file.toLowerCase().endsWith('.json') && formatOfName(file) === undefined)
    throw new BadCall('name-ending', { option: '--report', file, known: REPORT_NAMES });
}

/** Writes a report in the format its name asks for: as data, or as a document. */
export async function writeReport(file: string, json: string, page: DocumentNode, terminal: Terminal): Promise<void> {
  if (file.toLowerCase().endsWith('.json')) return terminal.writeFile(file, json);
  checkReportName(file);
  return terminal.writeFile(file, rendered(formatOfName(file) ?? 'markdown', page));
}
