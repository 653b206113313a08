import { usageError } from '../errors/index.ts';
import type { Fiche, FicheInput, Plan, PlanInput } from '../model/index.ts';
import { parseFiche, parsePlan } from '../validation/index.ts';

/**
 * A plan with what a test is about, and nothing else: id and title are there unless the test gives its own. What is given must be
 * sound in shape; to see what becomes of faulty data, give it to `safeParsePlan`.
 *
 * @throws {PlanSanteError} with the issues, when what is given cannot be read.
 * @example
 * ```ts
 * import { buildPlan } from 'plan-sante/testing';
 * const plan = buildPlan({ projects: [{ id: 'P1', title: 'Bus santé' }] });
 * console.log(plan.title, plan.projects[0]?.answers); // Plan []
 * ```
 */
export function buildPlan(parts: Partial<PlanInput> = {}): Plan {
  return parsePlan({ id: 'plan', title: 'Plan', ...requireObject('buildPlan', parts) });
}

/**
 * A fiche with what a test is about; its title is `Fiche` unless the test gives its own.
 *
 * @throws {PlanSanteError} with the issues, when what is given cannot be read.
 * @example
 * ```ts
 * import { buildFiche } from 'plan-sante/testing';
 * console.log(buildFiche({ stakeholders: [{ name: 'CPTS' }] }).stakeholders.length); // 1
 * ```
 */
export function buildFiche(parts: Partial<FicheInput> = {}): Fiche {
  return parseFiche({ title: 'Fiche', ...requireObject('buildFiche', parts) });
}

/**
 * A plan with one project that has this fiche: many findings of an audit are about fiches.
 *
 * @throws {PlanSanteError} with the issues, when what is given cannot be read.
 * @example
 * ```ts
 * import { buildPlanWithFiche } from 'plan-sante/testing';
 * console.log(buildPlanWithFiche({ stakeholders: [{ name: 'CPTS' }] }).projects[0]?.id); // P1
 * ```
 */
export function buildPlanWithFiche(parts: Partial<FicheInput> = {}): Plan {
  const { title = 'Projet' } = requireObject('buildPlanWithFiche', parts);
  return buildPlan({ projects: [{ id: 'P1', title, fiche: { ...parts, title } }] });
}

function requireObject<T extends object>(caller: string, parts: T): T {
  if (typeof parts !== 'object' || parts === null)
    throw usageError(caller, 'an object with what the test is about', parts);
  return parts;
}
