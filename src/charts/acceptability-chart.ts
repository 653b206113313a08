import type { MeasureChart } from '../document/index.ts';
import { requireParts } from '../errors/index.ts';
import { type Locale, percentage, percentageBetween, plainNumber, requireOptions } from '../i18n/index.ts';
import type { Prioritisation, RankAcceptability } from '../scoring/index.ts';
import { namesOf, type Say, sayIn } from './chart-words.ts';
import { requireRanking, scopeNotes, tableLines } from './require-ranking.ts';

/** Options of {@link acceptabilityChart}. */
export interface AcceptabilityChartOptions {
  /** Default `fr`. */
  readonly locale?: Locale;
  /** Ranks in columns of their own; the ones below are put together. Default 5. */
  readonly ranks?: number;
  /** Most lines drawn; the rest is counted in words and stands in the table. Default 15. */
  readonly lines?: number;
}

/**
 * For which share of all weights each alternative has each rank: a line for each alternative, a column for each rank, the larger the
 * share the darker. Whoever is first for most weights stands first. The shares must come from `result.table`.
 *
 * @example
 * ```ts
 * import { acceptabilityChart } from 'plan-sante/charts';
 * import { contratLocalDeSanteModel, prioritise, rankAcceptability } from 'plan-sante/scoring';
 * const scores = { gravity: 3, 'perceived-importance': 4, frequency: 5, 'socio-economic-impact': 2, feasibility: 5 };
 * const result = prioritise(contratLocalDeSanteModel, [{ id: 'a', scores }, { id: 'b', scores: { ...scores, gravity: 5 } }]);
 * if (result.table !== null) acceptabilityChart(result, rankAcceptability(result.table)).kind; // 'matrix'
 * ```
 */
export function acceptabilityChart(
  result: Prioritisation,
  acceptability: RankAcceptability,
  options: AcceptabilityChartOptions = {},
): MeasureChart {
  requireOptions('acceptabilityChart', options, { locale: true, ranks: true, lines: true });
  const { locale = 'fr', ranks = 5, lines = 15 } = options;
  requireRanking('acceptabilityChart', result);
  requireParts('acceptabilityChart', 'what rankAcceptability gives', acceptability, ['acceptability']);
  const say = sayIn(locale);
  const apart = Math.max(1, ranks);
  const rows = tableLines(result)
    .map((line, row): Row => {
      const shares = grouped(acceptability.acceptability[row] ?? [], apart, acceptability.possible === null);
      // What lies behind the ranks told apart can be anything that is left.
      const most = acceptability.possible?.[row];
      return { line, shares, most: most === undefined ? shares : [...most.slice(0, apart), 1].slice(0, shares.length) };
    })
    .sort((a, b) => (b.shares[0] ?? 0) - (a.shares[0] ?? 0) || (b.most[0] ?? 0) - (a.most[0] ?? 0));
  const columns = rows[0]?.shares.length ?? 0;
  return {
    kind: 'matrix',
    title: titleOf(rows, say, locale),
    subtitle: say('acceptability-description', {}),
    locale,
    heading: say('alternative', {}),
    categories: rows.map(({ line }) => namesOf(line, locale)),
    series: Array.from({ length: columns }, (_, at) => ({
      name: say(at < apart ? 'rank-number' : 'rank-and-below', { rank: at + 1 }),
      unit: '%',
      decimals: 1,
      values: rows.map(({ shares }) => 100 * (shares[at] ?? 0)),
      ...(acceptability.possible === null
        ? {}
        : { texts: rows.map(({ shares, most }) => percentageBetween(shares[at] ?? 0, most[at] ?? 0, locale)) }),
    })),
    scale: { min: 0, max: 100 },
    shown: Math.max(1, lines),
    illustrative: result.illustrative,
    notes: [
      howFound(acceptability, say, locale),
      ...(result.illustrative ? [say('illustrative', {})] : []),
      ...scopeNotes(result, say),
    ],
  };
}

/** The first ranks apart, the others together. */
function grouped(shares: readonly number[], apart: number, isClosed: boolean): readonly number[] {
  if (shares.length <= apart) return shares;
  const first = shares.slice(0, apart);
  // Behind the ranks that were counted lies what is left, where nothing is missing.
  const rest = isClosed
    ? 1 - first.reduce((sum, share) => sum + share, 0)
    : shares.slice(apart).reduce((a, b) => a + b, 0);
  return [...first, Math.max(0, rest)];
}

interface Row {
  readonly line: ReturnType<typeof tableLines>[number];
  /** Share of each rank for certain, and at most. */
  readonly shares: readonly number[];
  readonly most: readonly number[];
}

function titleOf([first, second]: readonly Row[], say: Say, locale: Locale): string {
  if (first === undefined) return say('ranking-empty', {});
  const share = ({ shares, most }: Row) => percentageBetween(shares[0] ?? 0, most[0] ?? 0, locale, 0);
  const own = { first: first.line.id, share: share(first) };
  if (second === undefined || (second.most[0] ?? 0) < LEAST_TOLD) return say('acceptability-one', own);
  return say('acceptability-two', { ...own, second: second.line.id, other: share(second) });
}

/** A share below this is not worth a word in a title. */
const LEAST_TOLD = 0.005;

function howFound({ method, samples, seed, standardError }: RankAcceptability, say: Say, locale: Locale): string {
  if (method === 'exact') return say('acceptability-exact', {});
  const error = standardError.reduce((most, row) => row.reduce((a, b) => Math.max(a, b), most), 0);
  return say('acceptability-drawn', {
    samples: plainNumber(samples, locale),
    seed,
    error: percentage(error, locale, 2),
  });
}
