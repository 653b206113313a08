import { requireParts } from '../../errors/index.ts';
import { messageLocale, percentage, scoringWords, wordingIn } from '../../i18n/index.ts';
import type { Reversal, WeightStability } from '../../mcda/robustness/index.ts';
import type { Prioritisation } from '../prioritise/index.ts';
import { type DescribeOptions, nameIn, sentence } from './sentence.ts';

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
  { locale = 'fr', names }: DescribeOptions = {},
): string[] {
  requireParts('describeStability', 'a prioritisation, as prioritise or prioritisePlan gives it', result, [
    'ranking',
    'criteria',
    'excluded',
  ]);
  requireParts('describeStability', 'what weightStability gives', stability, ['winners', 'criteria']);
  const nameOf = (row: number) => {
    const line = result.ranking[row];
    return line === undefined ? String(row + 1) : nameIn(line, names, locale);
  };
  const [first] = stability.winners;
  if (first === undefined) return [];
  const sentences = [
    stability.winners.length === 1
      ? sentence('stability-winner', { a: nameOf(first) }, locale)
      : sentence('stability-winners', { list: stability.winners.map(nameOf) }, locale),
  ];
  if (stability.tiedAtCut.length > 0)
    sentences.push(sentence('stability-cut-tied', { list: stability.tiedAtCut.map(nameOf) }, locale));
  for (const { criterion, weight, winner } of stability.criteria) {
    const label = wordingIn(result.criteria[criterion]?.label, locale);
    const now = percentage(weight, locale);
    if (winner.below === null && winner.above === null) {
      sentences.push(sentence('stability-weight-free', { label, weight: now }, locale));
      continue;
    }
    const ends = { min: percentage(winner.min, locale), max: percentage(winner.max, locale) };
    sentences.push(sentence('stability-weight', { label, weight: now, ...ends }, locale));
    sentences.push(...flips(winner.below, 'under', winner.min), ...flips(winner.above, 'over', winner.max));

    function flips(reversal: Reversal | null, side: 'under' | 'over', bound: number): string[] {
      if (reversal === null) return [];
      const names = { ahead: nameOf(reversal.ahead), behind: nameOf(reversal.behind) };
      return [
        sentence(
          'stability-flip',
          { ...names, label, side: scoringWords[messageLocale(locale)][side], bound: percentage(bound, locale) },
          locale,
        ),
      ];
    }
  }
  if (!stability.exact)
    sentences.push(sentence('stability-searched', { step: percentage(stability.step, locale) }, locale));
  return sentences;
}
