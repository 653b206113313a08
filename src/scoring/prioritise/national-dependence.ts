import { requireParts } from '../../errors/index.ts';

/** What is needed of a fiche to see how far it hangs on the national level. */
export interface FicheExpectations {
  readonly expectations: {
    readonly territory: readonly unknown[];
    readonly national: readonly unknown[];
  };
}

/** How far a project hangs on levers that are not in local hands. */
export interface NationalDependence {
  readonly territory: number;
  readonly national: number;
  /** National over all expectations, from 0 to 1; `null` when the fiche expects nothing of anybody. */
  readonly share: number | null;
}

/**
 * The share of the expectations of a fiche that address the national level. Counted on the fiche, never typed: it says what was
 * written down, and nothing about how heavy each lever is.
 *
 * @throws {PlanSanteError} when it is given no fiche.
 * @example
 * ```ts
 * import { nationalDependence } from 'plan-sante/scoring';
 * nationalDependence({ expectations: { territory: ['a'], national: ['b', 'c', 'd'] } }).share; // 0.75
 * ```
 */
export function nationalDependence(fiche: FicheExpectations): NationalDependence {
  const { expectations } = fiche ?? {};
  const lists = ['territory', 'national'];
  requireParts('nationalDependence', 'a fiche with its expectations, territory and national', expectations, lists);
  const territory = expectations.territory.length;
  const national = expectations.national.length;
  const all = territory + national;
  return { territory, national, share: all === 0 ? null : national / all };
}
