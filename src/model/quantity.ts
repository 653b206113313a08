import * as z from 'zod/mini';
import type { Quantity } from './entities.ts';
import { type EntitySchema, entity } from './entity-schema.ts';
import { LabelSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

export type { Quantity } from './entities.ts';

const FiniteNumber = z.number();

/** The members of a quantity, to be spread into entities that carry one. */
export const quantityShape = {
  /** The number, where the document gives one. @fr Le nombre, si le document en donne un. */
  value: z.optional(FiniteNumber),
  /** The least it may be. @fr Le plus petit possible. */
  min: z.optional(FiniteNumber),
  /** The most it may be. @fr Le plus grand possible. */
  max: z.optional(FiniteNumber),
  /** How the document qualifies the number: about, more than, up to. @fr Comment le document qualifie le nombre : environ, plus de, jusqu’à. */
  qualifier: z.optional(openCode('figure-qualifier')),
  /** What is counted or the unit of measure: `EUR`, `percent`, `participants`, `days`. @fr Ce qui est compté, ou l’unité : `EUR`, `percent`, `participants`, `days`. */
  unit: z.optional(LabelSchema),
  /** Digits printed after the decimal mark; the precision of the statement. @fr Nombre de chiffres imprimés après la virgule : la précision de ce qui est dit. */
  decimals: z.optional(z.int().check(z.minimum(0), z.maximum(12))),
  /** The words of the document ("plus de 1 100"). @fr Les mots du document (« plus de 1 100 »). */
  asWritten: z.optional(LabelSchema),
};

/** A number as documents state it: a value or bounds, how it is qualified, its unit and printed precision. Never a bare number. @fr Un nombre tel qu’un document le dit : une valeur ou des bornes, sa qualification, son unité et sa précision imprimée. Jamais un nombre nu. */
export const QuantitySchema: EntitySchema<Quantity> = entity(quantityShape);
