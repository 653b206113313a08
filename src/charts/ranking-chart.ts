import type { ChartCategory, ChartValue, MeasureChart } from '../document/index.ts';
import {
  alikeScores,
  decimal,
  type Locale,
  placesFor,
  placesOfScores,
  requireOptions,
  wordingIn,
} from '../i18n/index.ts';
import type { Prioritisation } from '../scoring/index.ts';
import { namesOf, type Say, sayIn } from './chart-words.ts';
import { requireRanking } from './require-ranking.ts';

/** Options of the charts of a ranking. */
export interface RankingChartOptions {
  /** Default `fr`. */
  readonly locale?: Locale;
  /** Most lines drawn; the rest is counted in words and stands in the table. Default 20. */
  readonly lines?: number;
}

/**
 * A ranking as bars: the score of each alternative on 100 points, and beside it what each criterion adds, on the scale of its weight.
 * Whoever may still fall out is drawn open and dashed, whoever lacks scores as the interval in which its score lies, whoever is excluded
 * below, with the score that it would have. Draw it with `renderSvg`, or put it in a document with `chart`.
 *
 * @example
 * ```ts
 * import { rankingChart } from 'plan-sante/charts';
 * import { renderSvg } from 'plan-sante/document';
 * import { contratLocalDeSanteModel, prioritise } from 'plan-sante/scoring';
 * const scores = { gravity: 3, 'perceived-importance': 4, frequency: 5, 'socio-economic-impact': 2, feasibility: 5 };
 * const chart = rankingChart(prioritise(contratLocalDeSanteModel, [{ id: 'sommeil', scores }]), { locale: 'en' });
 * renderSvg(chart).startsWith('<svg'); // true
 * ```
 */
export function rankingChart(result: Prioritisation, options: RankingChartOptions = {}): MeasureChart {
  requireOptions('rankingChart', options, { locale: true, lines: true });
  const { locale = 'fr', lines = 20 } = options;
  requireRanking('rankingChart', result);
  const say = sayIn(locale);
  const placed = [...result.ranking, ...result.incomplete, ...result.excluded];
  const values: ChartValue[] = [
    ...result.ranking.map(({ score }) => score),
    ...[...result.incomplete, ...result.excluded].map(({ interval }) => interval),
  ];
  const { excluded } = result;
  const scope = excluded.length > 0 ? ` ${say('excluded-count', { count: excluded.length })}` : '';
  return {
    kind: 'bars',
    title: titleOf(result, say, locale),
    subtitle: say('ranking-subtitle', { title: wordingIn(result.model.title, locale) }) + scope,
    locale,
    heading: say('alternative', {}),
    markHeading: say('rank', {}),
    categories: [
      ...result.ranking.map((line, index) => rankedLine(line, result.ranking[index - 1], locale)),
      ...result.incomplete.map((line) => ({
        ...namesOf(line, locale),
        mark: `${ranksOf(line)}${line.mayBeExcluded ? '?' : ''}`,
        group: say('no-rank-yet', {}),
      })),
      ...excluded.map(
        (line): ChartCategory => ({
          ...namesOf(line, locale),
          mark: '–',
          look: 'outside',
          group: say('excluded-for-the-record', {}),
        }),
      ),
    ],
    series: [
      {
        name: say('score', {}),
        unit: say('out-of', { most: '100' }),
        decimals: placesOfScores(result.ranking),
        values,
      },
      ...result.criteria.map((criterion, at) => ({
        name: wordingIn(criterion.label, locale) || criterion.id,
        unit: say('out-of', { most: decimal(100 * criterion.weight, 0, locale) }),
        decimals: 1,
        ...(criterion.weight > 0 ? { most: 100 * criterion.weight } : {}),
        values: placed.map(({ contributions }) => contributions[at]?.contribution ?? null),
      })),
    ],
    scale: { max: 100 },
    shown: Math.max(1, lines),
    illustrative: result.illustrative,
    notes: [...notesOf(result, say), ...alikeScores(result.ranking, locale)],
  };
}

type Ranked = Prioritisation['ranking'][number];

/** The rank, or that it is the same as above; a question mark where an open condition may still take it away. */
function rankedLine(line: Ranked, above: Ranked | undefined, locale: Locale): ChartCategory {
  const same = above !== undefined && above.rank === line.rank && line.bestRank === above.bestRank;
  const rank = line.bestRank === line.worstRank ? String(line.rank) : ranksOf(line);
  return {
    ...namesOf(line, locale),
    mark: `${same && rank === String(line.rank) ? '=' : rank}${line.mayBeExcluded ? '?' : ''}`,
    ...(line.mayBeExcluded ? { look: 'provisional' as const } : {}),
  };
}

function ranksOf({ bestRank, worstRank }: { readonly bestRank: number; readonly worstRank: number }): string {
  return bestRank === worstRank ? String(bestRank) : `${bestRank}–${worstRank}`;
}

/** Who is first is said only of what stays first whatever is still open. */
function titleOf({ ranking, incomplete }: Prioritisation, say: Say, locale: Locale): string {
  const [first, second] = ranking;
  if (first === undefined) return say(incomplete.length > 0 ? 'ranking-open' : 'ranking-empty', {});
  const score = decimal(first.score, placesOfScores(ranking), locale);
  if (first.tiedWith.length > 0) return say('ranking-tied', { list: [first.id, ...first.tiedWith], score });
  if (first.worstRank > 1 || first.mayBeExcluded) return say('ranking-unsure', { first: first.id, score });
  if (second === undefined) return say('ranking-alone', { first: first.id, score });
  const lead = first.score - second.score;
  const gap = decimal(lead, placesFor(lead), locale);
  return say('ranking-ahead', { first: first.id, score, gap, second: second.id });
}

/** The signs that are drawn, and nothing else. */
function notesOf({ ranking, incomplete, excluded, illustrative }: Prioritisation, say: Say): readonly string[] {
  const all = [...ranking, ...incomplete];
  return [
    ...(illustrative ? [say('illustrative', {})] : []),
    ...(all.some(({ mayBeExcluded }) => mayBeExcluded) ? [say('sign-provisional', {})] : []),
    ...(all.some(({ bestRank, worstRank }) => bestRank !== worstRank) ? [say('sign-ranks', {})] : []),
    ...(incomplete.length > 0 ? [say('sign-interval', {})] : []),
    ...(excluded.length > 0 ? [say('sign-excluded', {})] : []),
    ...(ranking.some(({ tiedWith }) => tiedWith.length > 0) ? [say('sign-equal', {})] : []),
  ];
}
