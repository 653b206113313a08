import { requireParts } from '../../errors/index.ts';
import {
  type Locale,
  messageLocale,
  percentage,
  type ScoringExplanationKey,
  scoringWords,
  wordingIn,
} from '../../i18n/index.ts';
import type { CriterionStability, Reversal, StabilityInterval, WeightStability } from '../../mcda/robustness/index.ts';
import type { Prioritisation } from '../prioritise/index.ts';
import { type AdmittedLine, admittedLines, requirePrioritisation, tableLines } from './find-line.ts';
import { type DescribeOptions, nameIn, readOptions, sentence } from './sentence.ts';

/**
 * Says in sentences how solid the first place is. The stability must come from `result.table`.
 *
 * @example
 * ```ts
 * import { contratLocalDeSanteModel, describeStability, prioritise, weightStability } from 'plan-sante/scoring';
 * const result = prioritise(contratLocalDeSanteModel, [
 *   { id: 'a', scores: { gravity: 4, 'perceived-importance': 4, frequency: 5, 'socio-economic-impact': 2, feasibility: 5 } },
 *   { id: 'b', scores: { gravity: 5, 'perceived-importance': 4, frequency: 3, 'socio-economic-impact': 4, feasibility: 2 } },
 * ]);
 * if (result.table !== null) describeStability(result, weightStability(result.table), { locale: 'en' })[0]; // 'a comes first.'
 * ```
 */
export function describeStability(
  result: Prioritisation,
  stability: WeightStability,
  options: DescribeOptions = {},
): string[] {
  const { locale, names } = readOptions('describeStability', options);
  requirePrioritisation('describeStability', result);
  requireParts('describeStability', 'what weightStability gives', stability, ['winners', 'criteria']);
  const rows = tableLines(result);
  const nameOf = (row: number) => {
    const line = rows[row]?.line;
    return line === undefined ? String(row + 1) : nameIn(line, names, locale);
  };
  const contenders: readonly number[] = stability.contenders ?? stability.winners;
  if (contenders.length === 0) return [];
  const naming = { nameOf, isOpen: (row: number) => rows[row]?.outcome === 'incomplete', locale };
  return [
    ...headSentences(result, stability, rows, { locale, ...(names && { names }) }),
    ...(stability.tiedAtCut.length > 0
      ? [sentence('stability-cut-tied', { list: stability.tiedAtCut.map(nameOf) }, locale)]
      : []),
    ...((stability.openAtCut ?? []).length > 0
      ? [sentence('stability-cut-open', { list: stability.openAtCut.map(nameOf) }, locale)]
      : []),
    ...stability.criteria.flatMap((criterion) =>
      criterion.winner === null
        ? contenderSentence(result, criterion, naming)
        : winnerSentences(result, criterion, criterion.winner, naming),
    ),
    ...(stability.exact ? [] : [sentence('stability-searched', { step: percentage(stability.step, locale) }, locale)]),
  ];
}

/** How rows are told of. */
interface Naming {
  readonly nameOf: (row: number) => string;
  /** It lacks scores. */
  readonly isOpen: (row: number) => boolean;
  readonly locale: Locale;
}

/** Between which weights the first stays first, and who passes beyond. */
function winnerSentences(
  result: Prioritisation,
  { criterion, weight }: CriterionStability,
  { min, max, below, above }: StabilityInterval,
  { nameOf, isOpen, locale }: Naming,
): string[] {
  const label = wordingIn(result.criteria[criterion]?.label, locale);
  const now = percentage(weight, locale);
  if (below === null && above === null) return [sentence('stability-weight-free', { label, weight: now }, locale)];
  const flips = (reversal: Reversal | null, side: 'under' | 'over', bound: number): string[] => {
    if (reversal === null) return [];
    const { ahead, behind } = reversal;
    const key = isOpen(ahead) || isOpen(behind) ? 'stability-flip-open' : 'stability-flip';
    const words = { label, side: scoringWords[messageLocale(locale)][side], bound: percentage(bound, locale) };
    return [sentence(key, { ahead: nameOf(ahead), behind: nameOf(behind), ...words }, locale)];
  };
  const ends = { min: percentage(min, locale), max: percentage(max, locale) };
  return [
    sentence('stability-weight', { label, weight: now, ...ends }, locale),
    ...flips(below, 'under', min),
    ...flips(above, 'over', max),
  ];
}

/** While missing scores decide: between which weights each can be first. */
function contenderSentence(
  result: Prioritisation,
  { criterion, weight, canBeFirst }: CriterionStability,
  { nameOf, locale }: Naming,
): string[] {
  const label = wordingIn(result.criteria[criterion]?.label, locale);
  const list = canBeFirst.map(({ row, min, max }) => {
    const ends = { min: percentage(min, locale), max: percentage(max, locale) };
    return sentence('stability-contender', { name: nameOf(row), ...ends }, locale);
  });
  return [sentence('stability-can-be-first', { label, weight: percentage(weight, locale), list }, locale)];
}

/**
 * Says of whom a question of solidity does not speak, or only on a condition: where the method is no weighted sum, whoever lacks
 * scores has no row in `result.table`; and whoever may still be excluded stands there as if it were not. Empty when nothing is open.
 *
 * @example
 * ```ts
 * import { contratLocalDeSanteModel, describeScope, prioritise } from 'plan-sante/scoring';
 * const scores = { gravity: 4, 'perceived-importance': 4, frequency: 5, 'socio-economic-impact': 2, feasibility: 5 };
 * const result = prioritise(contratLocalDeSanteModel, [{ id: 'a', scores }, { id: 'b', scores: { gravity: 5 } }]);
 * describeScope(result, { locale: 'en' }); // [], as b is counted between the worst and the best that it can be
 * ```
 */
export function describeScope(result: Prioritisation, options: DescribeOptions = {}): string[] {
  const { locale, names } = readOptions('describeScope', options);
  requirePrioritisation('describeScope', result);
  const rows = tableLines(result);
  const inTable = new Set(rows.map(({ line }) => line.id));
  const say = (key: ScoringExplanationKey, lines: readonly AdmittedLine[]) =>
    lines.length === 0
      ? []
      : [sentence(key, { list: lines.map(({ line }) => nameIn(line, names, locale)), count: lines.length }, locale)];
  return [
    ...say(
      'stability-left-out',
      admittedLines(result).filter(({ line }) => !inTable.has(line.id)),
    ),
    ...say(
      'stability-taken-as-met',
      rows.filter(({ line }) => line.mayBeExcluded),
    ),
  ];
}

/** Who leads, as far as it can be said, and of whom the rest does not speak. */
function headSentences(
  result: Prioritisation,
  { winners, contenders = winners }: WeightStability,
  rows: readonly AdmittedLine[],
  { locale = 'fr', names }: DescribeOptions,
): string[] {
  const among = (list: readonly number[]) => list.flatMap((row) => rows[row] ?? []);
  const listed = (lines: readonly AdmittedLine[]) => ({
    list: lines.map(({ line }) => nameIn(line, names, locale)),
    count: lines.length,
  });
  const scope = describeScope(result, { locale, ...(names && { names }) });
  if (winners.length === 0) return [sentence('stability-open', listed(among(contenders)), locale), ...scope];
  const leaders = among(winners);
  const inTable = new Set(rows.map(({ line }) => line.id));
  const leftOut = admittedLines(result).filter(({ line }) => !inTable.has(line.id));
  if (leaders.every(({ line }) => line.worstRank === 1 && !line.mayBeExcluded)) {
    const { list } = listed(leaders);
    const [a] = list;
    return [
      list.length === 1 ? sentence('stability-winner', { a }, locale) : sentence('stability-winners', { list }, locale),
      ...scope,
    ];
  }
  return [
    sentence(leftOut.length > 0 ? 'stability-winner-among' : 'stability-winner-if-kept', listed(leaders), locale),
    ...(leftOut.length > 0 ? [sentence('stability-may-be-ahead', listed(leftOut), locale)] : []),
    ...scope,
  ];
}
