import { PlanSanteError } from '../../errors/index.ts';
import type { DecisionInput } from '../matrix/index.ts';
import type { MethodInput, MethodResult, ScoringMethod } from './scoring-method.ts';

/** How a raw method enters {@link prioritise}. */
export interface MethodDefinition {
  readonly id: string;
  /** The raw method, with its options bound: `(input) => topsis({ ...input, normalisation: 'vector' })`. */
  readonly run: (input: DecisionInput, criteria: MethodInput['criteria']) => MethodResult;
  /** `anchored` (default): worths from 0 to 100, more is better. `raw`: the scores on their own scales, with their directions. */
  readonly values?: 'anchored' | 'raw';
  /** Whether a higher (`max`, default) or a lower score is better. */
  readonly best?: 'max' | 'min';
  /** Adding an alternative can change the order of the others. Default true: few methods are free of it. */
  readonly dependsOnSet?: boolean;
  /** The options that were bound, for the record. */
  readonly options?: Readonly<Record<string, unknown>>;
}

/**
 * Makes a method for {@link prioritise} out of a raw one, so that a program loads only the methods that it names.
 *
 * @example
 * ```ts
 * import { topsis } from 'plan-sante/mcda';
import { contratLocalDeSanteModel, defineMethod, prioritise } from 'plan-sante/scoring';
 * const method = defineMethod({ id: 'topsis', run: (input) => topsis(input) });
 * const scores = { gravity: 3, 'perceived-importance': 4, frequency: 5, 'socio-economic-impact': 2, feasibility: 5 };
 * prioritise(contratLocalDeSanteModel, [{ id: 'a', scores }], { method }).conventions.method; // 'topsis'
 * ```
 */
export function defineMethod(definition: MethodDefinition): ScoringMethod {
  const { id, run, values = 'anchored', best = 'max', dependsOnSet = true, options = {} } = definition;
  if (typeof run !== 'function')
    throw new PlanSanteError({ function: 'defineMethod', expected: 'run: a function', received: run });
  return {
    id,
    additive: false,
    dependsOnSet,
    best,
    conventions: { values, ...options },
    run: ({ anchored, raw, criteria }) => run(values === 'raw' ? raw : anchored, criteria),
  };
}
