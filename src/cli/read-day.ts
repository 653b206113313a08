import { PartialDateSchema } from '../model/index.ts';
import { BadCall } from './command.ts';

/** The day that `--as-of` gives; a day that the calendar does not have is refused. */
export function readDay(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new BadCall('write-day', { asked: text });
  if (!PartialDateSchema.safeParse(text).success) throw new BadCall('no-such-day', { asked: text });
  return text;
}
