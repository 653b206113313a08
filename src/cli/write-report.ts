import type { DocumentNode } from '../document/index.ts';
import { BadCall } from './command.ts';
import { ENDINGS, FORMATS, formatOfName, rendered } from './document-format.ts';
import type { Terminal } from './terminal.ts';

/** What `--report` can be called, for the help. */
export const REPORT_NAMES = [...FORMATS.map((format) => `.${ENDINGS[format]}`), '.json'].join(', ');

/** Writes a report in the format its name asks for: as data, or as a document. */
export async function writeReport(file: string, json: string, page: DocumentNode, terminal: Terminal): Promise<void> {
  if (file.toLowerCase().endsWith('.json')) return terminal.writeFile(file, json);
  const format = formatOfName(file);
  if (format === undefined) throw new BadCall(`--report ${file}: the name must end in one of ${REPORT_NAMES}`);
  return terminal.writeFile(file, rendered(format, page));
}
