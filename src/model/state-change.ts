import * as z from 'zod/mini';
import type { StateChange } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { PartialDateSchema } from './partial-date.ts';
import { TextSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

/** Where it is in its life, from proposed to done. @fr Où il en est, de proposé à réalisé. */
export const StateSchema = z.optional(openCode('lifecycle-state'));

/** A state that something was in, and since when. @fr Un état où une chose s’est trouvée, et depuis quand. */
export const StateChangeSchema: EntitySchema<StateChange> = entity({
  /** The state. @fr L’état. */
  state: openCode('lifecycle-state'),
  /** Since when. @fr Depuis quand. */
  date: z.optional(PartialDateSchema),
  /** A remark of whoever keeps the data. @fr Une remarque de qui tient les données. */
  note: z.optional(TextSchema),
});

/** The states one after the other, the present one last; the audit checks each move. @fr Les états l’un après l’autre, l’actuel en dernier ; l’audit vérifie chaque passage. */
export const HistorySchema = z.optional(z.array(StateChangeSchema).check(z.maxLength(100)));
