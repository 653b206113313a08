import type { PlanInput } from '../model/index.ts';

type Collection = {
  [Name in keyof PlanInput]-?: NonNullable<PlanInput[Name]> extends readonly object[] ? Name : never;
}[keyof PlanInput];

/** One entity of a collection of the plan, as the data files write it. */
export type PlanPart<Name extends Collection> = NonNullable<PlanInput[Name]>[number];
