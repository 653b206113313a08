import type { DocumentNode } from '../../document/index.ts';
import type { Issue, Result } from '../../errors/index.ts';
import type { Fiche } from '../../model/index.ts';
import type { FicheTemplate } from '../fiche-template.ts';
import { readOne, untold } from './read-fiche.ts';
import { blockLimitIssue, type ReadFicheOptions, requireReading } from './read-options.ts';
import { cutFiches } from './split.ts';

/** The fiches of a document, each with its own issues, and what belongs to none. */
export interface FichesRead {
  readonly fiches: readonly Result<Fiche>[];
  readonly issues: readonly Issue[];
}

/**
 * Reads every fiche of a document, such as a deck that holds twelve of them.
 *
 * @throws PlanSanteError when the template or the locale is not one.
 * @example
 * ```ts
 * import { cnrGrandEst, composeFiche, readFiches } from 'plan-sante/fiche';
 * import { FicheSchema } from 'plan-sante/model';
 * const tree = composeFiche(FicheSchema.parse({ title: 'Équipe mobile' }), cnrGrandEst);
 * console.log(readFiches(tree, cnrGrandEst).fiches.length); // 1
 * ```
 */
export function readFiches(tree: DocumentNode, template: FicheTemplate, options: ReadFicheOptions = {}): FichesRead {
  requireReading('readFiches', tree, template, options);
  return readFichesOfKnownTree(tree, template, options);
}

/** The same of a tree that was looked at before. */
export function readFichesOfKnownTree(
  tree: DocumentNode,
  template: FicheTemplate,
  options: ReadFicheOptions,
): FichesRead {
  const refusal = blockLimitIssue(tree, options);
  if (refusal !== undefined) return { fiches: [], issues: [refusal] };
  const { fiches, issues, context } = cutFiches(tree, template, options);
  const read = fiches.map(({ blocks }) => readOne(tree, blocks, context, options));
  const told = [...issues, ...read.flatMap((fiche) => fiche.issues)];
  return { fiches: read, issues: [...issues, ...untold(tree, read, [], told, context)] };
}
