import type { FicheTemplate } from '../fiche-template.ts';
import { cnrGrandEst } from './cnr-grand-est.ts';
import { contratLocalDeSante } from './contrat-local-de-sante.ts';
import { gesondheetsdesch } from './gesondheetsdesch.ts';
import { programmeReview } from './programme-review.ts';
import { segurMeasure } from './segur-measure.ts';

/**
 * The forms the library knows.
 *
 * @example
 * ```ts
 * import { ficheTemplates } from 'plan-sante/fiche';
 * console.log(Object.keys(ficheTemplates)); // ['cnrGrandEst', 'gesondheetsdesch', 'segurMeasure', 'programmeReview', 'contratLocalDeSante']
 * ```
 */
export const ficheTemplates = {
  cnrGrandEst,
  gesondheetsdesch,
  segurMeasure,
  programmeReview,
  contratLocalDeSante,
} as const satisfies Readonly<Record<string, FicheTemplate>>;
