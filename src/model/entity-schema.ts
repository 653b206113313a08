import * as z from 'zod/mini';

/** The schema of one field, as far as its types tell: one that may be absent, one with a default, or one that must be there. */
export type FieldSchema<Output, Input> = undefined extends Output
  ? z.ZodMiniOptional<z.ZodMiniType<Exclude<Output, undefined>, Exclude<Input, undefined>>>
  : undefined extends Input
    ? z.ZodMiniDefault<z.ZodMiniType<Output, Exclude<Input, undefined>>>
    : z.ZodMiniType<Output, Input>;

/**
 * The schema of an entity: `Output` is the interface of what was read, `Input` that of what may be written. Its fields stand in
 * `shape`, to be spread into schemas of one's own: `z.strictObject({ ...FicheSchema.shape, reviewer: z.string() })`.
 *
 * The types are written out so that programs and editors say `Project` where they would infer a page of fields.
 */
export interface EntitySchema<Output, Input = Output> extends z.ZodMiniType<Output, Input> {
  readonly shape: { readonly [Key in keyof Output & keyof Input]-?: FieldSchema<Output[Key], Input[Key]> };
}

/** What a key of other programs may hold, wherever it stands in a plan: anything that JSON can hold. */
export const ForeignValueSchema = z.json();

/** How the keys of other programs begin. */
export const FOREIGN_PREFIX = 'x-';

/** An object with these fields and no others, but for keys of other programs (`x-…`), which are kept as they are. */
export function entity<Shape extends z.core.$ZodShape>(shape: Shape): z.ZodMiniObject<Shape, z.core.$strict> {
  const noOthers = (payload: z.core.ParsePayload): void => {
    const value = payload.value as Record<string, unknown>;
    const keys = Object.keys(value).filter((key) => !Object.hasOwn(shape, key) && !key.startsWith(FOREIGN_PREFIX));
    if (keys.length > 0) payload.issues.push({ code: 'unrecognized_keys', keys, input: value });
  };
  return z.catchall(z.object(shape), ForeignValueSchema).check(noOthers) as unknown as z.ZodMiniObject<
    Shape,
    z.core.$strict
  >;
}
