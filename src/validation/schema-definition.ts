import type * as z from 'zod/mini';

/** Any schema of the model. */
export type AnySchema = z.core.$ZodType;

/** The parts of zod's checks that matter here. */
interface SchemaCheck {
  readonly check: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly pattern?: RegExp;
  readonly fn?: (value: unknown) => boolean;
  readonly params?: { readonly code?: unknown };
}

/** The parts of zod's definitions that matter here. */
export interface SchemaDefinition {
  readonly type: string;
  readonly checks?: readonly { readonly _zod: { readonly def: SchemaCheck } }[];
  readonly format?: string;
  readonly shape?: Readonly<Record<string, AnySchema>>;
  readonly catchall?: AnySchema;
  readonly element?: AnySchema;
  readonly innerType?: AnySchema;
  readonly defaultValue?: unknown;
  readonly options?: readonly AnySchema[];
  readonly discriminator?: string;
  readonly entries?: Readonly<Record<string, string | number>>;
  readonly values?: readonly (string | number | boolean | null)[];
  readonly keyType?: AnySchema;
  readonly valueType?: AnySchema;
}

/** What a schema is made of. The one place that knows how zod keeps it: readers, indexes and requirements walk schemas by this. */
export function definitionOf(schema: AnySchema): SchemaDefinition {
  return schema._zod.def as unknown as SchemaDefinition;
}
