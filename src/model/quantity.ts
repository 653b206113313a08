import * as z from 'zod';
import type { Immutable } from './immutable.ts';
import { LabelSchema } from './text-field.ts';
import { openCode } from './vocabulary.ts';

const FiniteNumber = z.number();

/** The members of a quantity, to be spread into entities that carry one. */
export const quantityShape = {
  value: FiniteNumber.optional(),
  min: FiniteNumber.optional(),
  max: FiniteNumber.optional(),
  qualifier: openCode('figure-qualifier').optional(),
  /** What is counted or the unit of measure: `EUR`, `percent`, `participants`, `days`. */
  unit: LabelSchema.optional(),
  /** Digits printed after the decimal mark; the precision of the statement. */
  decimals: z.int().min(0).max(12).optional(),
  /** The words of the document ("plus de 1 100"). */
  asWritten: LabelSchema.optional(),
};

/** A number as documents state it: a value or bounds, how it is qualified, its unit and printed precision. Never a bare number. */
export const QuantitySchema = z.strictObject(quantityShape);
export type Quantity = Immutable<z.output<typeof QuantitySchema>>;
