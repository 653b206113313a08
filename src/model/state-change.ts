import * as z from 'zod/mini';
import type { Immutable } from './immutable.ts';
import { PartialDateSchema } from './partial-date.ts';
import { TextSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** A state that something was in, and since when. */
export const StateChangeSchema = z.strictObject({
  state: openCode('lifecycle-state'),
  date: z.optional(PartialDateSchema),
  note: z.optional(TextSchema),
});
export type StateChange = Immutable<z.output<typeof StateChangeSchema>>;

/** The states one after the other, the present one last. The audit checks each move against `LIFE_CYCLE`. */
export const HistorySchema = z.optional(z.array(StateChangeSchema).check(z.maxLength(100)));
