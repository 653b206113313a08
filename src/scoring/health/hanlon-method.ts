import { PlanSanteError, requireKeys } from '../../errors/index.ts';
import { at, readTable } from '../../mcda/matrix/index.ts';
import type { ScoringMethod } from '../../mcda/methods/index.ts';
import { hanlon } from './hanlon.ts';
import { HANLON_FORMULAS, type HanlonVariant } from './hanlon-variants.ts';

/** The worth of the best anchor, as `prioritise` hands it over. */
const FULL_WORTH = 100;

/**
 * The Hanlon formula as a method for `prioritise`, over a model whose criteria are size, seriousness and effectiveness, in this
 * order, as in {@link hanlonPearlModel}. The PEARL factors are the model's gates.
 *
 * Every score is brought from its own anchors to the scale of the variant, so one model serves all three. The formula fixes how the
 * criteria count: the weights of the model are not used.
 *
 * @throws PlanSanteError when the variant is not named, or (while ranking) when the model does not have three criteria.
 * @example
 * ```ts
 * import { hanlonMethod, hanlonPearlModel, prioritise } from 'plan-sante/scoring';
 * const pearl = hanlonPearlModel.gates.map(({ id }) => ({ gate: id, verdict: 'met' as const }));
 * const result = prioritise(
 *   hanlonPearlModel,
 *   [
 *     { id: 'asthma', scores: { size: 10, seriousness: 3, effectiveness: 8 }, gates: pearl },
 *     { id: 'falls', scores: { size: 4, seriousness: 8, effectiveness: 7 }, gates: pearl },
 *   ],
 *   { method: hanlonMethod({ variant: 'a-plus-2b-times-c' }) },
 * );
 * result.ranking.map(({ id, score }) => `${id} ${score}`); // ['falls 140', 'asthma 128']
 * ```
 */
export function hanlonMethod(options: { readonly variant: HanlonVariant }): ScoringMethod {
  requireKeys('hanlonMethod', 'its options', options, { variant: true });
  const variant = options?.variant;
  if (typeof variant !== 'string' || !Object.hasOwn(HANLON_FORMULAS, variant))
    throw new PlanSanteError({
      function: 'hanlonMethod',
      expected: `a named variant: '${Object.keys(HANLON_FORMULAS).join("', '")}'`,
      received: variant,
    });
  const { formula, scales, source } = HANLON_FORMULAS[variant];
  return {
    id: `hanlon-${variant}`,
    additive: false,
    dependsOnSet: false,
    conventions: { variant, formula, scales, source, weights: 'fixed-by-the-formula' },
    run: ({ anchored }) => {
      const { values, rows, columns } = readTable('hanlonMethod', anchored);
      if (columns !== 3)
        throw new PlanSanteError({
          function: 'hanlonMethod',
          expected: 'a model with three criteria: size, seriousness, effectiveness',
          received: columns,
        });
      const component = (k: number, [low, high]: readonly [number, number]) =>
        Array.from({ length: rows }, (_, i) => {
          const share = at(values, i * columns + k) / FULL_WORTH;
          return low * (1 - share) + high * share;
        });
      return hanlon({
        variant,
        size: component(0, scales.size),
        seriousness: component(1, scales.seriousness),
        effectiveness: component(2, scales.effectiveness),
      });
    },
  };
}
