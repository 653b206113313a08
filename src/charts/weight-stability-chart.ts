import type { MeasureChart } from '../document/index.ts';
import { requireParts } from '../errors/index.ts';
import { type Locale, percentage, requireOptions, wordingIn } from '../i18n/index.ts';
import type { CriterionStability, Prioritisation, StabilityInterval, WeightStability } from '../scoring/index.ts';
import { type Say, sayIn } from './chart-words.ts';
import { requireRanking, scopeNotes, tableLines } from './require-ranking.ts';

/**
 * How far each weight can move before the first place (thick bar) or the funded set (thin bar below it) changes; the tick is the weight
 * now, and a sentence says who takes over. The criterion that a small move decides stands first. The stability must come from
 * `result.table`.
 *
 * @example
 * ```ts
 * import { weightStabilityChart } from 'plan-sante/charts';
 * import { contratLocalDeSanteModel, prioritise, weightStability } from 'plan-sante/scoring';
 * const scores = { gravity: 3, 'perceived-importance': 4, frequency: 5, 'socio-economic-impact': 2, feasibility: 5 };
 * const result = prioritise(contratLocalDeSanteModel, [{ id: 'a', scores }, { id: 'b', scores: { ...scores, gravity: 5 } }]);
 * if (result.table !== null) weightStabilityChart(result, weightStability(result.table)).kind; // 'ranges'
 * ```
 */
export function weightStabilityChart(
  result: Prioritisation,
  stability: WeightStability,
  options: { readonly locale?: Locale } = {},
): MeasureChart {
  requireOptions('weightStabilityChart', options, { locale: true });
  const { locale = 'fr' } = options;
  requireRanking('weightStabilityChart', result);
  requireParts('weightStabilityChart', 'what weightStability gives', stability, ['winners', 'criteria']);
  const say = sayIn(locale);
  const ids = tableLines(result).map(({ id }) => id);
  const named = (rows: readonly number[]) => rows.map((row) => ids[row] ?? '');
  const winners = named(stability.winners);
  // Where a tie or a missing score decides, full bars would say that nothing can move.
  const criteria = winners.length === 1 ? stability.criteria.flatMap(decided).sort((a, b) => slack(a) - slack(b)) : [];
  const percent = ({ min, max }: StabilityInterval) => ({ min: 100 * min, max: 100 * max });
  const unit = { unit: '%', decimals: 1 };
  const nameOf = ({ criterion }: Decided) =>
    wordingIn(result.criteria[criterion]?.label, locale) || String(criterion + 1);
  const [most] = criteria;
  return {
    kind: 'ranges',
    title:
      winners.length === 1
        ? titleOf(winners[0] ?? '', most, nameOf, say, locale)
        : winners.length === 0
          ? say('stability-open', { list: named(stability.contenders ?? []) })
          : say('stability-tied', { list: winners }),
    subtitle: say('stability-description', {}),
    locale,
    heading: say('criterion', {}),
    categories: criteria.map((one) => ({ label: nameOf(one), remark: remarkOf(one.winner, ids, say, locale) })),
    series: [
      { name: say('same-winner', {}), ...unit, values: criteria.map(({ winner }) => percent(winner)) },
      ...(stability.funded === null
        ? []
        : [
            {
              name: say('same-funded', {}),
              ...unit,
              look: 'thin' as const,
              values: criteria.map(({ funded }) => (funded === null ? null : percent(funded))),
            },
          ]),
      { name: say('weight-now', {}), ...unit, look: 'tick', values: criteria.map(({ weight }) => 100 * weight) },
    ],
    scale: { min: 0, max: 100 },
    illustrative: result.illustrative,
    notes: [...(result.illustrative ? [say('illustrative', {})] : []), ...scopeNotes(result, say)],
  };
}

/** A criterion under which somebody is first. */
type Decided = CriterionStability & { readonly winner: StabilityInterval };

function decided(criterion: CriterionStability): Decided[] {
  const { winner } = criterion;
  return winner === null ? [] : [{ ...criterion, winner }];
}

/** How much a weight can move before somebody else is first. */
function slack({ weight, winner: { min, max, below, above } }: Decided): number {
  return Math.min(below === null ? 1 : weight - min, above === null ? 1 : max - weight);
}

function titleOf(
  first: string,
  most: Decided | undefined,
  nameOf: (criterion: Decided) => string,
  say: Say,
  locale: Locale,
): string {
  if (most === undefined || (most.winner.below === null && most.winner.above === null)) {
    return say('stability-firm', { first });
  }
  const { weight, winner } = most;
  const fromBelow = winner.below !== null && (winner.above === null || weight - winner.min <= winner.max - weight);
  const bound = percentage(fromBelow ? winner.min : winner.max, locale);
  return say(fromBelow ? 'stability-from' : 'stability-to', { first, criterion: nameOf(most), bound });
}

/** Who takes over, and where. */
function remarkOf(
  { min, max, below, above }: StabilityInterval,
  ids: readonly string[],
  say: Say,
  locale: Locale,
): string {
  const low =
    below === null ? '' : say('overtaken-below', { rival: ids[below.behind] ?? '', bound: percentage(min, locale) });
  const high =
    above === null ? '' : say('overtaken-above', { rival: ids[above.behind] ?? '', bound: percentage(max, locale) });
  return low === '' && high === '' ? say('never-overtaken', {}) : [low, high].filter((text) => text !== '').join(' ');
}
