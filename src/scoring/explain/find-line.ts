import { PlanSanteError, requireParts } from '../../errors/index.ts';
import { nearest } from '../../internal/text.ts';
import type {
  ExcludedAlternative,
  IncompleteAlternative,
  Prioritisation,
  RankedAlternative,
} from '../prioritise/index.ts';

/** Where an alternative ended up. */
export type Line =
  | { readonly outcome: 'ranked'; readonly line: RankedAlternative }
  | { readonly outcome: 'incomplete'; readonly line: IncompleteAlternative }
  | { readonly outcome: 'excluded'; readonly line: ExcludedAlternative };

/** Finds an alternative in a result. An id that is not there is a bad call: ids come from the result itself. */
export function findLine(caller: string, result: Prioritisation, id: string): Line {
  requireParts(caller, 'a prioritisation, as prioritise or prioritisePlan gives it', result, [
    'ranking',
    'incomplete',
    'excluded',
  ]);
  const ranked = result.ranking.find((line) => line.id === id);
  if (ranked !== undefined) return { outcome: 'ranked', line: ranked };
  const incomplete = result.incomplete.find((line) => line.id === id);
  if (incomplete !== undefined) return { outcome: 'incomplete', line: incomplete };
  const excluded = result.excluded.find((line) => line.id === id);
  if (excluded !== undefined) return { outcome: 'excluded', line: excluded };
  const known = [...result.ranking, ...result.incomplete, ...result.excluded].map((line) => line.id);
  const near = nearest(String(id), known);
  const expected = `the id of an alternative of the prioritisation${near === undefined ? '' : ` (nearest: ${near})`}`;
  throw new PlanSanteError({ function: caller, expected, received: id });
}
