import { rankingChart } from '../../../charts/index.ts';
import { chart, p, strong, table } from '../../../document/index.ts';
import {
  alikeScores,
  decimal,
  partsInWords,
  percentage,
  percentageBetween,
  placesFor,
  placesOfScores,
  rankWords,
  signedDecimal,
  wordingIn,
} from '../../../i18n/index.ts';
import { explainPair, type Prioritisation } from '../../../scoring/index.ts';
import type { Facts, RankingFacts } from '../facts.ts';
import { COMMITTEE, EVERYBODY, type Part, REGION, type Slide } from '../part.ts';
import { firstWords, tell } from '../words.ts';
import { leftOut } from './way.ts';

type Ranked = Prioritisation['ranking'][number];

/** Makes a part of what can only be told of a ranking. */
function ofRanking(
  name: string,
  tells: string,
  audiences: Part['audiences'],
  compose: (ranking: RankingFacts, facts: Facts) => Slide | undefined,
): Part {
  return {
    name,
    tells,
    audiences,
    compose(facts) {
      const slide = facts.ranking === undefined ? undefined : compose(facts.ranking, facts);
      return slide === undefined ? [] : [slide];
    },
  };
}

/** Whether the ranking orders by a score: with conditions alone nobody comes first. */
function hasOrder({ result }: RankingFacts): boolean {
  return result.criteria.length > 0 && result.ranking.length > 0;
}

const MOST_LINES = 14;
/** What a chart takes. */
const MOST_DECIMALS = 10;

export const conditions = ofRanking(
  'conditions',
  'who meets which condition, as a matrix of signs',
  COMMITTEE,
  ({ result }, { locale }) => {
    const { gates, ranking, incomplete, excluded } = result;
    if (gates.length === 0) return undefined;
    const lines = [...ranking, ...incomplete, ...excluded];
    const shown = lines.slice(0, MOST_LINES);
    const verdictOf = (line: (typeof lines)[number], gate: string) =>
      line.gates.find((verdict) => verdict.gate === gate)?.verdict ?? 'unknown';
    const illustrative = lines.some((line) => line.gates.some(({ provenance }) => provenance === 'illustrative'));
    const open = [...ranking, ...incomplete].filter(({ provisional }) => provisional).length;
    const out = excluded.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'gate')).length;
    const matrix = table(
      [
        [tell('project', locale), ...gates.map(({ label }) => firstWords(wordingIn(label, locale), 7))],
        ...shown.map((line) => [line.id, ...gates.map(({ id }) => tell(`sign-${verdictOf(line, id)}`, locale))]),
      ],
      { rowHeaders: true },
    );
    return {
      anchor: 'conditions',
      title:
        out + open === 0
          ? tell('conditions-title-all', locale, { count: lines.length })
          : tell('conditions-title', locale, { out, open }),
      blocks: [matrix, p(tell('conditions-signs', locale)), ...leftOut(lines.length - shown.length, locale)],
      illustrative,
    };
  },
);

/** Notes on those without a settled rank: nobody is left out of the picture without a word. */
function standings({ result }: RankingFacts, locale: Facts['locale']): readonly string[] {
  const { ranking, incomplete, excluded, notAssessed } = result;
  const scored = excluded.map(({ id, interval }) =>
    interval === null ? id : `${id} (${decimal(interval.min, placesOfScores(ranking), locale)})`,
  );
  const lists = [
    ['ranking-provisional', ranking.filter(({ provisional }) => provisional).map(({ id }) => id)],
    ['ranking-out', scored],
    ['ranking-incomplete', incomplete.map(({ id }) => id)],
    ['ranking-unscored', notAssessed],
  ] as const;
  const told = lists.flatMap(([key, names]) =>
    names.length === 0 ? [] : [tell(key, locale, { count: names.length, names: names.join(', ') })],
  );
  return [...told, ...alikeScores(ranking.slice(0, MOST_RANKS), locale)];
}

const MOST_RANKS = 10;

export const order = ofRanking('ranking', 'the order, and who is out of it', EVERYBODY, (facts, { locale }) => {
  if (!hasOrder(facts)) return undefined;
  const { ranking, illustrative } = facts.result;
  return {
    anchor: 'ranking',
    title: rankingTitle(ranking, locale),
    blocks: [rankingPicture(facts, locale), ...leftOut(ranking.length - MOST_RANKS, locale)],
    illustrative,
  };
});

/** The order as bars, the scores alone with short names; those that a condition puts out stand below, for the record. */
function rankingPicture(facts: RankingFacts, locale: Facts['locale']) {
  const { result } = facts;
  const { ranking, incomplete, excluded, method } = result;
  const {
    series,
    scale,
    notes: _notes,
    subtitle: _subtitle,
    shown: _shown,
    ...whole
  } = rankingChart(result, { locale });
  const [score] = series;
  const kept = [...ranking, ...incomplete, ...excluded].flatMap((_, index) =>
    index < Math.min(ranking.length, MOST_RANKS) || index >= ranking.length + incomplete.length ? [index] : [],
  );
  const lines = kept.slice(0, MOST_LINES);
  const first = ranking[0]?.provisional === true ? {} : { look: 'highlight' as const };
  return chart({
    ...whole,
    title: tell('ranking-picture', locale),
    categories: lines.flatMap((index) => {
      const category = whole.categories[index];
      return category === undefined
        ? []
        : [{ ...category, label: firstWords(category.label, 9), ...(index === 0 ? first : {}) }];
    }),
    series: score === undefined ? [] : [{ ...score, values: lines.map((index) => score.values[index] ?? null) }],
    ...(method.additive && scale !== undefined && { scale: { min: 0, ...scale } }),
    notes: standings(facts, locale),
  });
}

function rankingTitle(ranking: readonly Ranked[], locale: Facts['locale']): string {
  const [first, second] = ranking;
  if (first === undefined) return '';
  const score = decimal(first.score, placesOfScores(ranking), locale);
  const tied = ranking.filter(({ rank }) => rank === first.rank);
  if (tied.length > 1) return tell('ranking-title-tie', locale, { firsts: tied.map(({ id }) => id).join(', '), score });
  const gap = second && first.score - second.score;
  const points = gap && decimal(gap, placesFor(gap), locale);
  const lead = second && tell('ranking-lead', locale, { points, second: second.id });
  return tell('ranking-title', locale, { first: first.id, score, lead });
}

export const why = ofRanking(
  'why',
  'why the first is ahead of the second, criterion by criterion',
  COMMITTEE,
  (facts, { locale }) => {
    const [first, second] = facts.result.ranking;
    if (!hasOrder(facts) || first === undefined || second === undefined || first.rank === second.rank) return undefined;
    const pair = explainPair(facts.result, first.id, second.id);
    const lines = pair.contributions
      .flatMap(({ difference, label }) =>
        difference === null ? [] : [{ points: difference, label: wordingIn(label, locale) }],
      )
      .sort((a, b) => b.points - a.points);
    const [strongest] = lines;
    if (!pair.explainsRank || strongest === undefined || strongest.points <= 0) return undefined;
    const gap = first.score - second.score;
    const places = placesFor(gap);
    const shown = [...lines, { points: gap, label: tell('total', locale) }];
    const picture = chart({
      kind: 'bars',
      title: tell('why-picture', locale, { first: first.id, second: second.id }),
      locale,
      heading: tell('criterion', locale),
      categories: shown.map(({ label }, index) => ({ label, ...(index === 0 && { look: 'highlight' as const }) })),
      series: [
        {
          name: tell('difference', locale),
          decimals: Math.min(places, MOST_DECIMALS),
          values: shown.map(({ points }) => points),
          texts: shown.map(({ points }) => signedDecimal(points, places, locale)),
        },
      ],
      illustrative: facts.result.illustrative,
    });
    return {
      anchor: 'why',
      title: tell('why-title', locale, { first: first.id, second: second.id, criterion: strongest.label }),
      blocks: [picture],
      illustrative: facts.result.illustrative,
    };
  },
);

/** Shares of first rank, the largest first; those below one in a thousand are left out. */
function firstShares({
  result,
  acceptability,
}: RankingFacts): readonly { readonly id: string; readonly share: number; readonly most: number }[] {
  return tableIds(result)
    .map((id, row) => {
      const share = acceptability?.acceptability[row]?.[0] ?? 0;
      return { id, share, most: acceptability?.possible?.[row]?.[0] ?? share };
    })
    .filter(({ most }) => most >= 0.001)
    .sort((a, b) => b.share - a.share || b.most - a.most);
}

/** The ids behind the rows of the table: those with all their scores, then those that lack some. */
function tableIds({ table }: RankingFacts['result']): readonly string[] {
  return [...(table?.ids ?? []), ...(table?.open?.ids ?? [])];
}

export const solidity = ofRanking('solidity', 'how solid the first rank is', EVERYBODY, (facts, { locale }) => {
  const { result } = facts;
  const shares = firstShares(facts).slice(0, MOST_RANKS);
  const [best, rival] = shares;
  if (!hasOrder(facts) || best === undefined) return undefined;
  return {
    anchor: 'solidity',
    title: tell('solidity-title', locale, {
      first: best.id,
      share: percentageBetween(best.share, best.most, locale, 0),
      rival:
        rival &&
        tell('solidity-rival', locale, { id: rival.id, share: percentageBetween(rival.share, rival.most, locale, 0) }),
    }),
    blocks: [
      chart({
        kind: 'bars',
        title: tell('solidity-picture', locale),
        locale,
        heading: tell('project', locale),
        categories: shares.map(({ id }, index) => ({ label: id, ...(index === 0 && { look: 'highlight' as const }) })),
        series: [
          {
            name: tell('first-share', locale),
            unit: '%',
            decimals: 1,
            values: shares.map(({ share }) => 100 * share),
            texts: shares.map(({ share, most }) => (most > share ? percentageBetween(share, most, locale) : null)),
          },
        ],
        scale: { min: 0, max: 100 },
        illustrative: result.illustrative,
      }),
    ],
    illustrative: result.illustrative,
  };
});

/** Between which weights the first stays first, and who passes otherwise: the most fragile criterion first. */
export const stability = ofRanking(
  'stability',
  'between which weights the first stays first',
  REGION,
  (facts, { locale }) => {
    const { illustrative } = facts.result;
    const [winner, second] = facts.stability?.winners ?? [];
    const lines = stabilityLines(facts, locale);
    if (winner === undefined || second !== undefined || lines.length === 0) return undefined;
    const first = { id: tableIds(facts.result)[winner] ?? '' };
    const firm = lines.filter(({ room }) => room >= 1).length;
    const picture = chart({
      kind: 'ranges',
      title: tell('stability-picture', locale, { first: first.id }),
      locale,
      heading: tell('criterion', locale),
      categories: lines.map(({ label, remark }, index) => ({
        label,
        remark,
        ...(index === 0 && { look: 'highlight' as const }),
      })),
      series: [
        {
          name: tell('first-as-long-as', locale),
          unit: '%',
          decimals: 0,
          values: lines.map(({ min, max }) => ({ min: 100 * min, max: 100 * max })),
        },
        {
          name: tell('weight', locale),
          unit: '%',
          decimals: 0,
          look: 'tick',
          values: lines.map(({ weight }) => 100 * weight),
        },
      ],
      scale: { min: 0, max: 100 },
      illustrative,
    });
    return {
      anchor: 'stability',
      title: tell('stability-title', locale, {
        first: first.id,
        firm: firm > 0 ? tell('stability-firm', locale, { count: firm }) : undefined,
        count: lines.length - firm,
      }),
      blocks: [picture],
      illustrative,
    };
  },
);

/** For each criterion, the weights between which the first stays first, and in words who passes otherwise. */
function stabilityLines({ result, stability: found }: RankingFacts, locale: Facts['locale']) {
  const ids = tableIds(result);
  return (found?.criteria ?? [])
    .flatMap(({ winner, ...criterion }) => (winner === null ? [] : [{ ...criterion, winner }]))
    .map(({ criterion, weight, winner: { min, max, below, above } }) => {
      const remarks = [
        below && tell('passes-below', locale, { id: ids[below.behind], weight: percentage(min, locale, 0) }),
        above && tell('passes-above', locale, { id: ids[above.behind], weight: percentage(max, locale, 0) }),
      ].flatMap((remark) => remark || []);
      const label = wordingIn(result.criteria[criterion]?.label, locale);
      return {
        label,
        weight,
        min,
        max,
        room: max - min,
        remark: partsInWords(remarks, locale) || tell('whatever-weight', locale),
      };
    })
    .sort((a, b) => a.room - b.room);
}

export const ranks = ofRanking('ranks', 'the ranks that each project can still have', REGION, (facts, { locale }) => {
  const { ranking, incomplete } = facts.result;
  const lines = [...ranking, ...incomplete];
  const moving = lines.filter(({ bestRank, worstRank, mayBeExcluded }) => bestRank !== worstRank || mayBeExcluded);
  if (!hasOrder(facts) || moving.length === 0) return undefined;
  const shown = lines.slice(0, MOST_LINES);
  const picture = chart({
    kind: 'ranges',
    title: tell('ranks-picture', locale),
    locale,
    heading: tell('project', locale),
    categories: shown.map((line) => ({
      id: line.id,
      label: firstWords(wordingIn(line.label, locale), 7),
      look: line.mayBeExcluded ? ('provisional' as const) : ('plain' as const),
    })),
    series: [
      {
        name: tell('possible-ranks', locale),
        decimals: 0,
        values: shown.map(({ bestRank, worstRank }) => ({ min: bestRank, max: worstRank })),
        texts: shown.map((line) => rankWords(line, locale)),
      },
    ],
    scale: { min: 1, max: lines.length },
    notes: [tell('ranks-note', locale)],
    illustrative: facts.result.illustrative,
  });
  return {
    anchor: 'ranks',
    title: tell('ranks-title', locale, { count: moving.length, fixed: lines.length - moving.length }),
    blocks: [picture, ...leftOut(lines.length - shown.length, locale)],
    illustrative: facts.result.illustrative,
  };
});

const MOST_CRITERIA = 8;

export const method = ofRanking('method', 'how the ranking was made', COMMITTEE, ({ result }, { locale }) => {
  const { criteria, gates } = result;
  if (criteria.length === 0) return undefined;
  const rows = criteria
    .slice(0, MOST_CRITERIA)
    .map(({ label, weight, scale }) => [
      wordingIn(label, locale),
      percentage(weight, locale, 0),
      scale === undefined ? '–' : tell('scale-range', locale, { min: scale.min, max: scale.max }),
    ]);
  return {
    anchor: 'method',
    title: tell('method-title', locale, { count: criteria.length, gates: gates.length }),
    blocks: [
      table([[tell('criterion', locale), tell('weight', locale), tell('scale', locale)], ...rows], {
        rowHeaders: true,
        widths: [7, 2, 4],
      }),
      ...leftOut(criteria.length - rows.length, locale),
      p(
        result.method.additive
          ? tell('method-sum', locale)
          : tell('method-other', locale, { method: result.method.id }),
      ),
    ],
    illustrative: criteria.some(({ illustrative }) => illustrative),
  };
});

export const scores = ofRanking('scores', 'the points that each criterion brings', COMMITTEE, (facts, { locale }) => {
  const { criteria, ranking, excluded, illustrative } = facts.result;
  if (!hasOrder(facts) || criteria.length > 7) return undefined;
  const lines = [...ranking, ...excluded];
  const shown = lines.slice(0, MOST_LINES);
  const places = placesOfScores(ranking);
  const rows = shown.map((line) => {
    const total = 'score' in line ? line.score : (line.interval?.min ?? null);
    const points = line.contributions.map(({ contribution }) =>
      contribution === null ? '–' : decimal(contribution, places, locale),
    );
    return [line.id, ...points, total === null ? '–' : p(strong(decimal(total, places, locale)))];
  });
  return {
    anchor: 'scores',
    title: tell('scores-title', locale, { count: lines.length }),
    blocks: [
      table(
        [
          [
            tell('project', locale),
            ...criteria.map(
              ({ label, weight }) => `${firstWords(wordingIn(label, locale), 5)} (${percentage(weight, locale, 0)})`,
            ),
            tell('total', locale),
          ],
          ...rows,
        ],
        { rowHeaders: true },
      ),
      ...leftOut(lines.length - shown.length, locale),
    ],
    illustrative,
  };
});
