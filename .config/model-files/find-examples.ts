// Examples of fields: the first short value that a plan gives.
import type * as z from 'zod/mini';
import { definitionOf, type Entity, namesOf } from './describe-model.ts';

/** Longest example that is shown, as JSON. */
const LONGEST = 80;

/** An example, as JSON, of each field that holds something short, by `Entity.field`. */
export function findExamples(
  plans: readonly unknown[],
  entities: ReadonlyMap<string, Entity>,
): ReadonlyMap<string, string> {
  const names = namesOf(entities);
  const found = new Map<string, string>();
  const visit = (schema: z.core.$ZodType, value: unknown): void => {
    const { innerType, element, options, shape, type } = definitionOf(schema);
    if (value === undefined || type === 'lazy') return;
    if (innerType !== undefined) visit(innerType, value);
    else if (element !== undefined) for (const item of value as readonly unknown[]) visit(element, item);
    else if (options !== undefined && names.has(schema)) {
      const { kind } = value as { readonly kind?: unknown };
      const option = options.find((one) => {
        const tag = definitionOf(one).shape?.['kind'];
        return tag !== undefined && definitionOf(tag).values?.includes(kind) === true;
      });
      if (option !== undefined) visit(option, value);
    } else if (shape !== undefined) {
      for (const [key, field] of Object.entries(shape)) {
        const member = (value as Readonly<Record<string, unknown>>)[key];
        if (member === undefined) continue;
        const place = `${names.get(schema) ?? ''}.${key}`;
        const example = exampleOf(member);
        if (example !== undefined && !found.has(place)) found.set(place, example);
        visit(field, member);
      }
    }
  };
  const plan = entities.get('Plan');
  if (plan !== undefined) for (const one of plans) visit(plan.schema, one);
  return found;
}

/** A short scalar, or a list of one or two of them. */
function exampleOf(value: unknown): string | undefined {
  const items = Array.isArray(value) ? value.slice(0, 2) : [value];
  if (items.length === 0 || items.some((item) => typeof item === 'object')) return undefined;
  const shown = JSON.stringify(Array.isArray(value) ? items : value);
  return shown.length <= LONGEST ? shown : undefined;
}
