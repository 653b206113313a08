import { BadCall } from './command.ts';
import { LARGEST_FILE } from './load-plan.ts';
import type { FileReading } from './machine.ts';
import type { Terminal } from './terminal.ts';

const REASONS: Readonly<Record<(FileReading & { ok: false })['reason'], string>> = {
  'not-found': 'there is no such file; check the path',
  'not-a-file': 'this is a folder, not a file; give the file in it',
  'not-allowed': 'access denied; ask for the right to read it',
  'too-large': `the file is larger than ${LARGEST_FILE / 1024 / 1024} MiB`,
  unreadable: 'the file cannot be read',
};

/** The bytes of a file that an option names; the call cannot work without. */
export async function readNamed(option: string, name: string, terminal: Terminal): Promise<Uint8Array> {
  const reading = await terminal.readFile(name, LARGEST_FILE);
  if (!reading.ok) throw new BadCall(`${option} ${name}: ${REASONS[reading.reason]}`);
  return reading.bytes;
}
