import { defined } from '../../internal/defined.ts';
import type { Plan } from '../../model/index.ts';
import type { Path } from '../../validation/index.ts';
import * as budget from './budget.ts';
import * as claims from './claims.ts';
import * as completeness from './completeness.ts';
import * as consistency from './consistency.ts';
import * as dates from './dates.ts';
import * as duplicates from './duplicates.ts';
import { plant } from './plant.ts';
import * as prioritisation from './prioritisation.ts';
import * as references from './references.ts';
import type { PlanPart, RuleCode, RuleDefects } from './rule-defects.ts';
import * as vocabulary from './vocabulary.ts';

export { plant } from './plant.ts';
export type { PlanPart, RuleCode, RuleDefects } from './rule-defects.ts';

const catalogue = {
  ...references,
  ...duplicates,
  ...completeness,
  ...consistency,
  ...vocabulary,
  ...dates,
  ...budget,
  ...prioritisation,
  ...claims,
};

/** Name of a defect, which tells what is wrong: `budget-counted-twice`. */
export type DefectName = (typeof catalogue)[keyof typeof catalogue] extends infer Entry
  ? Entry extends { readonly defects: infer Parts }
    ? Extract<keyof Parts, string>
    : never
  : never;
/** Name of what looks like a defect and is sound: `budgets-of-two-years`. */
export type NeighbourName = (typeof catalogue)[keyof typeof catalogue] extends infer Entry
  ? Entry extends { readonly neighbours: infer Parts }
    ? Extract<keyof Parts, string>
    : never
  : never;

/** A plan with a defect in it, and the finding that an audit must make of it. */
export interface SpoiltPlan {
  readonly plan: Plan;
  /** The code of the issue: that of the rule. */
  readonly code: RuleCode;
  readonly path: Path;
  readonly asOf?: string;
}

/** A defect that can be put into any plan: called with one, it gives the spoilt plan with the code and the place to be found. */
export interface PlantedDefect {
  (plan: Plan): SpoiltPlan;
  /** The rule that must find it. */
  readonly rule: RuleCode;
  /** Where it must be found in the spoilt plan. */
  readonly path: Path;
  /** The day of the audit, where the rule needs one. */
  readonly asOf?: string;
  /** What is added to the plan. */
  readonly part: PlanPart;
  /** A copy of a plan with this defect in it, alone. */
  readonly spoil: (plan: Plan) => Plan;
}

/** What looks like a defect and is none: a rule must leave it alone in whatever plan. */
export interface SoundNeighbour {
  /** The rule that must not find it. */
  readonly rule: RuleCode;
  readonly asOf?: string;
  readonly part: PlanPart;
  /** A copy of a plan with this in it. */
  readonly add: (plan: Plan) => Plan;
}

/** What each rule must find and must leave alone, by the code of the rule. */
export const ruleDefects: Readonly<Record<RuleCode, RuleDefects>> = byRule(Object.values(catalogue));

function byRule(entries: readonly RuleDefects[]): Readonly<Record<RuleCode, RuleDefects>> {
  return Object.fromEntries(entries.map((entry) => [entry.rule, entry])) as Record<RuleCode, RuleDefects>;
}

/**
 * Defects by name, each with the rule that finds it and the place: put them into a plan to see whether a check of yours, or ours,
 * finds them.
 *
 * @example
 * ```ts
 * import { auditPlan } from 'plan-sante/validation';
 * import { segur2020 } from 'plan-sante/plans';
 * import { defects } from 'plan-sante/testing';
 *
 * const { plan, code, path } = defects['measure-numbered-twice'](segur2020);
 * const { issues } = auditPlan(plan);
 * console.log(issues.some((issue) => issue.code === code && issue.path.join() === path.join())); // true
 * ```
 */
export const defects: Readonly<Record<DefectName, PlantedDefect>> = named((entry) =>
  Object.entries(entry.defects).map(([name, { part, path }]) => [name, plantedDefect(entry, part, path)]),
);

function plantedDefect(entry: RuleDefects, part: PlanPart, path: Path): PlantedDefect {
  const { rule, ...when } = aboutRule(entry);
  const spoil = (plan: Plan): Plan => plant(part, plan);
  const spoilt = (plan: Plan): SpoiltPlan => ({ plan: spoil(plan), code: rule, path, ...when });
  return Object.assign(spoilt, { rule, ...when, path, part, spoil });
}

/** What looks like a defect and is sound, by name, each with the rule that must leave it alone. */
export const soundNeighbours: Readonly<Record<NeighbourName, SoundNeighbour>> = named((entry) =>
  Object.entries(entry.neighbours).map(([name, part]) => [
    name,
    { ...aboutRule(entry), part, add: (plan: Plan) => plant(part, plan) },
  ]),
);

function named<Name extends string, T>(
  entriesOf: (entry: RuleDefects) => readonly (readonly [string, T])[],
): Readonly<Record<Name, T>> {
  return Object.fromEntries(Object.values(ruleDefects).flatMap(entriesOf)) as Record<Name, T>;
}

function aboutRule({ rule, asOf }: RuleDefects): { readonly rule: RuleCode; readonly asOf?: string } {
  return { rule, ...defined({ asOf }) };
}
