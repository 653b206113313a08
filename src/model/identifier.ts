import * as z from 'zod/mini';

/** Its identifier: short, human, unique in its collection. @fr Son identifiant : court, lisible, unique dans sa collection. */
export const IdentifierSchema = z.string().check(z.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u));
/** A local identifier (`P1`, `M24`, `constat-prevention-3`): up to 64 letters, digits, `.`, `_`, `-`, the first a letter or digit. */
export type Identifier = z.output<typeof IdentifierSchema>;

/** A reference to another entity of the plan by its identifier; `collection` is told to the audit through the registry. */
export const references = z.registry<{ readonly collection: string }>();

/** An identifier that must exist in `collection` of the same plan. */
export function referenceTo(collection: string): typeof IdentifierSchema {
  const schema = IdentifierSchema.clone() as typeof IdentifierSchema;
  references.add(schema, { collection });
  return schema;
}
