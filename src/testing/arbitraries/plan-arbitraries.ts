import { usageError } from '../../errors/index.ts';
import type { Fiche, Plan } from '../../model/index.ts';
import { parseFiche, parsePlan } from '../../validation/index.ts';
import { type PrintedAmount, printedAmount } from './amounts.ts';
import { partialDate } from './dates.ts';
import type { Arbitrary, FastCheckLibrary } from './fast-check.ts';
import { ficheOf } from './fiches.ts';
import { frenchText } from './french-text.ts';
import { type PlanSize, soundPlanInput } from './plans.ts';

/** The collections of a plan that have entities with an id, by name. */
export type EntityCollection = {
  [Name in keyof Plan]: Plan[Name] extends readonly { readonly id: string }[] ? Name : never;
}[keyof Plan] &
  string;

/** One entity of a sound plan, with the plan in which its references resolve. */
export interface DrawnEntity<Name extends EntityCollection> {
  readonly entity: Plan[Name] extends readonly (infer Entity)[] ? Entity : never;
  readonly plan: Plan;
}

/** Arbitraries of what plans are made of. */
export interface PlanArbitraries {
  /** Plans without a defect: read in full, and no rule of the audit has an error or a warning. */
  plan(size?: PlanSize): Arbitrary<Plan>;
  /** The same as a file holds them: what is not said has no place. */
  planInput(size?: PlanSize): Arbitrary<Parameters<typeof parsePlan>[0]>;
  /** Entities of one collection (`'projects'`, `'budgetLines'` …), each with its plan. */
  entity<Name extends EntityCollection>(collection: Name): Arbitrary<DrawnEntity<Name>>;
  fiche(): Arbitrary<Fiche>;
  /** Amounts in French print with what they mean. */
  printedAmount(): Arbitrary<PrintedAmount>;
  partialDate(years?: { readonly min: number; readonly max: number }): Arbitrary<string>;
  /** Sentences of French: what was found, what is to be done. */
  finding(): Arbitrary<string>;
  deed(): Arbitrary<string>;
}

/**
 * Arbitraries of sound plans and of all they hold, for properties: references resolve, parts add up, dates are in their order, texts
 * are French. fast-check is passed in, 4 or later.
 *
 * @throws {PlanSanteError} when it is not given fast-check.
 * @example
 * ```ts
 * import fc from 'fast-check';
 * import { auditPlan } from 'plan-sante/validation';
 * import { planArbitraries } from 'plan-sante/testing';
 *
 * const { plan } = planArbitraries(fc);
 * fc.assert(fc.property(plan(), (one) => auditPlan(one).counts.bySeverity.error === 0), { numRuns: 20 });
 * ```
 */
export function planArbitraries(fc: FastCheckLibrary): PlanArbitraries {
  if (typeof (fc as Partial<FastCheckLibrary> | undefined)?.record !== 'function')
    throw usageError('planArbitraries', 'fast-check: import fc from "fast-check"', fc);
  const texts = frenchText(fc);
  return {
    plan: (size) => soundPlanInput(fc, size).map((input) => parsePlan(input)),
    planInput: (size) => soundPlanInput(fc, size),
    entity: <Name extends EntityCollection>(collection: Name) =>
      fc.tuple(soundPlanInput(fc, { least: 1 }), fc.nat(99)).map(([input, turn]) => {
        const plan = parsePlan(input);
        const entities = plan[collection] as readonly DrawnEntity<Name>['entity'][];
        return { entity: entities[turn % entities.length] as DrawnEntity<Name>['entity'], plan };
      }),
    fiche: () => fc.tuple(ficheOf(fc), texts.deed).map(([fiche, title]) => parseFiche(fiche(title))),
    printedAmount: () => printedAmount(fc),
    partialDate: (years) => partialDate(fc, years),
    finding: () => texts.finding,
    deed: () => texts.deed,
  };
}
