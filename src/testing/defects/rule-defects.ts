import type { PlanInput } from '../../model/index.ts';
import type { defaultRules, Path } from '../../validation/index.ts';

/** The code of one of the rules of the audit. */
export type RuleCode = (typeof defaultRules)[number]['code'];

/** Entries, or fields of the plan itself, as a plan file holds them. */
export type PlanPart = Readonly<Partial<PlanInput>>;

/** A part of a plan that breaks a rule once, and where in a plan that holds nothing else the rule must say so. */
interface DefectivePart {
  readonly part: PlanPart;
  readonly path: Path;
}

/** What one rule must find, and what looks like it and is sound. */
export interface RuleDefects<DefectName extends string = string, NeighbourName extends string = string> {
  readonly rule: RuleCode;
  /** The day of the audit, for the rules that need one. */
  readonly asOf?: string;
  /** By a name that tells what is wrong; the page of rules shows the first one whole. */
  readonly defects: Readonly<Record<DefectName, DefectivePart>>;
  /** By a name that tells why it is right; the page of rules shows the first one whole. */
  readonly neighbours: Readonly<Record<NeighbourName, PlanPart>>;
}

/** The defects of a rule, with their names kept as types. */
/* @__NO_SIDE_EFFECTS__ */
export function defectsOf<DefectName extends string, NeighbourName extends string>(
  rules: RuleDefects<DefectName, NeighbourName>,
): RuleDefects<DefectName, NeighbourName> {
  return rules;
}
