import { FULL_VALUE } from '../../criteria/index.ts';
import { PlanSanteError, requireEntries, usageError } from '../../errors/index.ts';
import { nearest } from '../../internal/text.ts';
import type { ScaleBounds } from '../../mcda/methods/index.ts';
import type { PossibleScore } from '../../mcda/robustness/index.ts';
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

/** A line that is not out. */
export type AdmittedLine = Exclude<Line, { readonly outcome: 'excluded' }>;

/** Everybody admitted: those with a rank, then those without. */
export function admittedLines({ ranking, incomplete }: Prioritisation): AdmittedLine[] {
  return [
    ...ranking.map((line) => ({ outcome: 'ranked' as const, line })),
    ...incomplete.map((line) => ({ outcome: 'incomplete' as const, line })),
  ];
}

/** The lines behind the rows of the table: those with all their scores, then those that lack some. */
export function tableLines(result: Prioritisation): readonly AdmittedLine[] {
  const byId = new Map(admittedLines(result).map((found) => [found.line.id, found]));
  const { ids = [], open } = result.table ?? {};
  return [...ids, ...(open?.ids ?? [])].flatMap((id) => byId.get(id) ?? []);
}

/** Refuses what is no result of a prioritisation. */
export function requirePrioritisation(caller: string, result: Prioritisation): void {
  requireEntries(caller, 'a prioritisation, as prioritise or prioritisePlan gives it', result, [
    'criteria',
    'ranking',
    'incomplete',
    'excluded',
  ]);
}

/** Finds an alternative in a result. An id that is not there is a bad call: ids come from the result itself. */
export function findLine(caller: string, result: Prioritisation, id: string): Line {
  requirePrioritisation(caller, result);
  if (typeof id !== 'string') throw usageError(caller, 'the id of an alternative, as a text', id);
  const ranked = result.ranking.find((line) => line.id === id);
  if (ranked !== undefined) return { outcome: 'ranked', line: ranked };
  const incomplete = result.incomplete.find((line) => line.id === id);
  if (incomplete !== undefined) return { outcome: 'incomplete', line: incomplete };
  const excluded = result.excluded.find((line) => line.id === id);
  if (excluded !== undefined) return { outcome: 'excluded', line: excluded };
  const known = [...result.ranking, ...result.incomplete, ...result.excluded].map((line) => line.id);
  const near = nearest(id, known);
  const expected = `the id of an alternative of the prioritisation${near === undefined ? '' : ` (nearest: ${near})`}`;
  throw new PlanSanteError({ function: caller, expected, received: id });
}

/** The weighted sums that an alternative can have, given what it has and what its missing scores could be. */
export function scoreRange({ criteria, method }: Prioritisation, { outcome, line }: Line): ScaleBounds {
  if (outcome === 'ranked' && method.additive) return { min: line.score, max: line.score };
  if (outcome !== 'ranked' && line.interval !== null) return line.interval;
  let min = 0;
  let max = 0;
  line.contributions.forEach(({ contribution }, j) => {
    min += contribution ?? 0;
    max += contribution ?? (criteria[j]?.weight ?? 0) * FULL_VALUE;
  });
  return { min, max };
}

/** What every admitted line can score, more being better. Where scores hang on who else is there, one doubt is a doubt about all. */
export function possibleScores({ method }: Prioritisation, lines: readonly AdmittedLine[]): PossibleScore[] {
  const adrift =
    method.dependsOnSet && lines.some(({ outcome, line }) => outcome === 'incomplete' || line.mayBeExcluded);
  return lines.map(({ outcome, line }) => {
    const certain = !line.mayBeExcluded;
    if (outcome === 'incomplete' && line.interval !== null)
      return { low: line.interval.min, high: line.interval.max, certain };
    if (adrift || outcome === 'incomplete')
      return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, certain };
    const score = method.best === 'max' ? line.score : -line.score;
    return { low: score, high: score, certain };
  });
}
