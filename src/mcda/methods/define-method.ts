import { type KeysOf, PlanSanteError, requireKeys } from '../../errors/index.ts';
import type { DecisionInput, Direction } from '../matrix/index.ts';
import type { MethodInput, MethodResult, ScoringMethod } from './scoring-method.ts';

/** What a raw method answers: one of the library says itself which end of its scores is best. */
export type RawResult = Omit<MethodResult, 'best'> & { readonly best?: Direction };

/** How a raw method enters `prioritise`. */
export interface MethodDefinition {
  readonly id: string;
  /** The raw method, with its options bound: `(input) => topsis({ ...input, normalisation: 'vector' })`. */
  readonly run: (input: DecisionInput, criteria: MethodInput['criteria']) => RawResult;
  /** `anchored` (default): worths from 0 to 100, more is better. `raw`: the scores on their own scales, with their directions. */
  readonly values?: 'anchored' | 'raw';
  /**
   * Whether a higher (`max`) or a lower score (`min`) is better. Not needed for the methods of the library, which say so in their
   * results; `max` for others that do not.
   */
  readonly best?: Direction;
  /** Adding an alternative can change the order of the others. Default true: few methods are free of it. */
  readonly dependsOnSet?: boolean;
  /** The options that were bound, for the record. */
  readonly options?: Readonly<Record<string, unknown>>;
}

const KEYS: KeysOf<MethodDefinition> = {
  id: true,
  run: true,
  values: true,
  best: true,
  dependsOnSet: true,
  options: true,
};

/**
 * Makes a method for `prioritise` out of a raw one, so that a program loads only the methods that it names.
 *
 * @throws PlanSanteError when the definition cannot be used; and once it runs, when the definition and the result do not agree on
 * which end of the scores is best, or the ranks do not follow the scores.
 * @example
 * ```ts
 * import { topsis } from 'plan-sante/mcda';
 * import { contratLocalDeSanteModel, defineMethod, prioritise } from 'plan-sante/scoring';
 * const method = defineMethod({ id: 'topsis', run: (input) => topsis(input) });
 * const scores = { gravity: 3, 'perceived-importance': 4, frequency: 5, 'socio-economic-impact': 2, feasibility: 5 };
 * prioritise(contratLocalDeSanteModel, [{ id: 'a', scores }], { method }).conventions.method; // 'topsis'
 * ```
 */
export function defineMethod(definition: MethodDefinition): ScoringMethod {
  if (typeof definition !== 'object' || definition === null) throw refuse('one object with id and run', definition);
  requireKeys('defineMethod', 'its input', definition, KEYS);
  const { id, run, values = 'anchored', best, dependsOnSet = true, options = {} } = definition;
  if (typeof id !== 'string' || id === '') throw refuse('id: a name', id);
  if (typeof run !== 'function') throw refuse('run: a function', run);
  if (values !== 'anchored' && values !== 'raw') throw refuse("values 'anchored' or 'raw'", values);
  if (best !== undefined && best !== 'max' && best !== 'min') throw refuse("best 'max' or 'min'", best);
  return {
    id,
    additive: false,
    dependsOnSet,
    conventions: { values, ...options },
    run: ({ anchored, raw, criteria }) => {
      const result = run(values === 'raw' ? raw : anchored, criteria);
      const told = result?.best;
      if (told !== undefined && best !== undefined && told !== best)
        throw refuse(`best: '${told}' for ${JSON.stringify(id)}, as its result says, or none`, best);
      return { ...result, best: told ?? best ?? 'max' };
    },
  };
}

function refuse(expected: string, received: unknown): PlanSanteError {
  return new PlanSanteError({ function: 'defineMethod', expected, received });
}
