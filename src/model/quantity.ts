import * as z from 'zod/mini';
import type { Immutable } from './immutable.ts';
import { LabelSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

const FiniteNumber = z.number();

/** The members of a quantity, to be spread into entities that carry one. */
export const quantityShape = {
  value: z.optional(FiniteNumber),
  min: z.optional(FiniteNumber),
  max: z.optional(FiniteNumber),
  qualifier: z.optional(openCode('figure-qualifier')),
  /** What is counted or the unit of measure: `EUR`, `percent`, `participants`, `days`. */
  unit: z.optional(LabelSchema),
  /** Digits printed after the decimal mark; the precision of the statement. */
  decimals: z.optional(z.int().check(z.minimum(0), z.maximum(12))),
  /** The words of the document ("plus de 1 100"). */
  asWritten: z.optional(LabelSchema),
};

/** A number as documents state it: a value or bounds, how it is qualified, its unit and printed precision. Never a bare number. */
export const QuantitySchema = z.strictObject(quantityShape);
export type Quantity = Immutable<z.output<typeof QuantitySchema>>;
