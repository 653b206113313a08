import type { DocumentNode } from '../document/index.ts';
import type { Issue } from '../errors/index.ts';
import { BadCall, type Call, type ExitCode } from './command.ts';
import { ENDINGS, FORMATS, type Format, formatOfName, rendered } from './document-format.ts';
import { jsonText } from './json-text.ts';
import type { Terminal } from './terminal.ts';

/** The format that a call asks for: by its option, by the name of the file, else Markdown. */
export function formatOf(call: Call): Format {
  const asked = call.text('format');
  if (asked === undefined) return formatOfName(call.text('out') ?? '') ?? 'markdown';
  const format = FORMATS.find((one) => one === asked || ENDINGS[one] === asked);
  if (!format) throw new BadCall('unknown-word', { option: '--format', asked, known: FORMATS });
  return format;
}

/** A document is never written under the name of another kind of file. */
export function checkOutName(call: Call): void {
  const out = call.text('out');
  const ending = /\.(?:docm?|dotx?|pptm?|odt|odp|rtf|pdf|txt|json|ya?ml|xlsx?)$/i.exec(out ?? '')?.[0];
  if (ending !== undefined) {
    const known = FORMATS.map((format) => `.${ENDINGS[format]}`);
    throw new BadCall('format-not-written', { file: out, ending, known });
  }
  const format = formatOfName(out ?? '');
  if (format !== undefined && format !== formatOf(call))
    throw new BadCall('two-formats', { one: `--out ${out}`, other: `--format ${call.text('format')}` });
}

/** Writes a document where the call wants it, and gives back the name of the file, if it is one. */
export async function write(
  call: Call,
  document: DocumentNode,
  terminal: Terminal,
  look: Parameters<typeof rendered>[2] = {},
): Promise<string | undefined> {
  const format = formatOf(call);
  const out = call.text('out');
  const data = rendered(format, document, look);
  if (out !== undefined) await terminal.writeFile(out, data);
  else if (typeof data === 'string') terminal.document(data);
  else throw new BadCall('needs-out', { option: `--format ${format}` });
  return out;
}

/** Tells a program which files were written; a person has named the file and needs no word of it. */
export function written(
  files: readonly (string | undefined)[],
  call: Call,
  terminal: Terminal,
  issues: readonly Issue[] = [],
): ExitCode {
  if (call.json) terminal.out(jsonText({ written: files.filter(Boolean), issues }));
  return 0;
}
