import { BadCall } from './command.ts';
import { LARGEST_FILE } from './load-plan.ts';
import type { Terminal } from './terminal.ts';

/** The bytes of a file that an option names; the call cannot work without. */
export async function readNamed(option: string, name: string, terminal: Terminal): Promise<Uint8Array> {
  const reading = await terminal.readFile(name, LARGEST_FILE);
  if (!reading.ok) throw new BadCall(reading.reason, { option, file: name, limit: LARGEST_FILE / 1024 / 1024 });
  return reading.bytes;
}
