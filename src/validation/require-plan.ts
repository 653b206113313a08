import { usageError } from '../errors/index.ts';
import { PlanSchema } from '../model/index.ts';
import { isList, memberOf } from './reading/reader.ts';
import { definitionOf } from './schema-definition.ts';

/** Refuses a call with data that was not read: every list that reading fills in must be there. */
export function requirePlan(caller: string, plan: unknown): void {
  if (typeof plan === 'object' && plan !== null && listFields().every((name) => isList(memberOf(plan as never, name))))
    return;
  throw usageError(caller, 'a plan, or the partial plan, that safeParsePlan gave', plan);
}

/** The fields that reading fills in with a list, as the schema of plans says. */
const listFields = (): readonly string[] =>
  Object.entries(PlanSchema.shape).flatMap(([name, schema]) =>
    isList(definitionOf(schema).defaultValue) ? [name] : [],
  );
