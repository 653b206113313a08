import { type BlockNode, p, strong, table, ul } from '../../../document/index.ts';
import { decimal, percentage, rankWords, signedDecimal, wordingIn } from '../../../i18n/index.ts';
import { explainPair, type Prioritisation } from '../../../scoring/index.ts';
import type { Facts, RankingFacts } from '../facts.ts';
import { COMMITTEE, EVERYBODY, type Part, type Slide } from '../part.ts';
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

const SIGNS = { met: 'sign-met', 'not-met': 'sign-not-met', unknown: 'sign-unknown' } as const;
const MOST_LINES = 14;

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
    const rows = shown.map((line) => [line.id, ...gates.map(({ id }) => tell(SIGNS[verdictOf(line, id)], locale))]);
    const open = [...ranking, ...incomplete].filter(({ provisional }) => provisional).length;
    const out = excluded.filter(({ reasons }) => reasons.some(({ kind }) => kind === 'gate')).length;
    return {
      anchor: 'conditions',
      title:
        out + open === 0
          ? tell('conditions-title-all', locale, { count: lines.length })
          : tell('conditions-title', locale, { out, open }),
      blocks: [
        table(
          [[tell('project', locale), ...gates.map(({ label }) => firstWords(wordingIn(label, locale), 9))], ...rows],
          {
            rowHeaders: true,
          },
        ),
        p(tell('conditions-signs', locale)),
        ...leftOut(lines.length - shown.length, locale),
      ],
      illustrative: lines.some((line) => line.gates.some(({ provenance }) => provenance === 'illustrative')),
    };
  },
);

/** Notes on those without a settled rank: nobody is left out of the picture without a word. */
function standings({ result }: RankingFacts, locale: Facts['locale']): readonly string[] {
  const { ranking, incomplete, excluded, notAssessed } = result;
  const scored = excluded.map(({ id, interval }) =>
    interval === null ? id : `${id} (${decimal(interval.min, 1, locale)})`,
  );
  const lists = [
    ['ranking-provisional', ranking.filter(({ provisional }) => provisional).map(({ id }) => id)],
    ['ranking-out', scored],
    ['ranking-incomplete', incomplete.map(({ id }) => id)],
    ['ranking-unscored', notAssessed],
  ] as const;
  return lists.flatMap(([key, names]) =>
    names.length === 0 ? [] : [tell(key, locale, { count: names.length, names: names.join(', ') })],
  );
}

function rankOf({ rank, provisional }: Ranked, locale: Facts['locale']): string {
  return provisional ? tell('provisional', locale, { rank }) : String(rank);
}

const MOST_RANKS = 9;

export const order = ofRanking('ranking', 'the order, and who is out of it', EVERYBODY, (facts, { locale }) => {
  if (!hasOrder(facts)) return undefined;
  const { ranking, illustrative } = facts.result;
  const shown = ranking.slice(0, MOST_RANKS);
  const rows = shown.map((line) => [
    rankOf(line, locale),
    p([strong(line.id), ` ${firstWords(wordingIn(line.label, locale), 12)}`]),
    decimal(line.score, 1, locale),
  ]);
  const notes = standings(facts, locale);
  return {
    anchor: 'ranking',
    title: rankingTitle(ranking, locale),
    blocks: [
      table([[tell('rank', locale), tell('project', locale), tell('score', locale)], ...rows], {
        widths: [1.5, 11, 2],
      }),
      ...leftOut(ranking.length - shown.length, locale),
      ...(notes.length > 0 ? [ul(notes)] : []),
    ],
    illustrative,
  };
});

function rankingTitle(ranking: readonly Ranked[], locale: Facts['locale']): string {
  const [first, second] = ranking;
  if (first === undefined) return '';
  const score = decimal(first.score, 1, locale);
  const tied = ranking.filter(({ rank }) => rank === first.rank);
  if (tied.length > 1) return tell('ranking-title-tie', locale, { firsts: tied.map(({ id }) => id).join(', '), score });
  const points = second && decimal(first.score - second.score, 1, locale);
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
    const known = pair.contributions.flatMap(({ difference, label }) =>
      difference === null ? [] : [{ difference, label }],
    );
    const sorted = [...known].sort((a, b) => b.difference - a.difference);
    const [strongest] = sorted;
    if (!pair.explainsRank || strongest === undefined || strongest.difference <= 0) return undefined;
    const rows = sorted.map(({ difference, label }) => [
      wordingIn(label, locale),
      signedDecimal(difference, 1, locale),
    ]);
    const total = p(strong(signedDecimal(first.score - second.score, 1, locale)));
    return {
      anchor: 'why',
      title: tell('why-title', locale, {
        first: first.id,
        second: second.id,
        criterion: wordingIn(strongest.label, locale),
      }),
      blocks: [
        p(tell('why-picture', locale, { first: first.id, second: second.id })),
        table(
          [[tell('criterion', locale), tell('difference', locale)], ...rows, [p(strong(tell('total', locale))), total]],
          { rowHeaders: true, widths: [6, 2] },
        ),
      ],
      illustrative: facts.result.illustrative,
    };
  },
);

/** Shares of first rank, the largest first; those below one in a thousand are left out. */
export function firstShares({
  result,
  acceptability,
}: RankingFacts): readonly { readonly id: string; readonly share: number }[] {
  return (result.table?.ids ?? [])
    .map((id, row) => ({ id, share: acceptability?.acceptability[row]?.[0] ?? 0 }))
    .filter(({ share }) => share >= 0.001)
    .sort((a, b) => b.share - a.share);
}

export const solidity = ofRanking('solidity', 'how solid the first rank is', EVERYBODY, (facts, { locale }) => {
  const { stability, acceptability, result } = facts;
  const [first] = result.ranking;
  const [best, rival] = firstShares(facts);
  if (
    !hasOrder(facts) ||
    first === undefined ||
    stability === undefined ||
    acceptability === undefined ||
    best === undefined
  )
    return undefined;
  return {
    anchor: 'solidity',
    title: tell('solidity-title', locale, {
      first: best.id,
      share: percentage(best.share, locale, 0),
      rival: rival && tell('solidity-rival', locale, { id: rival.id, share: percentage(rival.share, locale, 0) }),
    }),
    blocks: [
      p(tell('solidity-picture', locale)),
      table(
        [
          [tell('project', locale), tell('first-share', locale)],
          ...firstShares(facts)
            .slice(0, 5)
            .map(({ id, share }) => [id, percentage(share, locale)]),
        ],
        { rowHeaders: true, widths: [4, 3] },
      ),
      stabilityTable(facts, locale),
    ].flatMap((block) => block ?? []),
    illustrative: result.illustrative,
  };
});

/** Between which weights the first stays first, and who passes otherwise. */
function stabilityTable({ result, stability }: RankingFacts, locale: Facts['locale']): BlockNode | undefined {
  if (stability === undefined || result.table === null) return undefined;
  const { ids = [] } = result.table;
  const rows = stability.criteria.map(({ criterion, weight, winner }) => {
    const passing = [winner.below, winner.above].flatMap((reversal) => (reversal ? [ids[reversal.behind] ?? ''] : []));
    const free = winner.min <= 0 && winner.max >= 1;
    return [
      wordingIn(result.criteria[criterion]?.label, locale),
      percentage(weight, locale, 0),
      free
        ? tell('whatever-weight', locale)
        : `${percentage(winner.min, locale, 0)} – ${percentage(winner.max, locale, 0)}`,
      passing.join(', ') || '–',
    ];
  });
  const head = [
    tell('criterion', locale),
    tell('weight', locale),
    tell('first-as-long-as', locale),
    tell('and-then', locale),
  ];
  return table([head, ...rows], { rowHeaders: true, widths: [6, 2, 4, 3] });
}

export const ranks = ofRanking(
  'ranks',
  'the ranks that each project can still have',
  COMMITTEE,
  (facts, { locale }) => {
    const { ranking, incomplete } = facts.result;
    const lines = [...ranking, ...incomplete];
    const moving = lines.filter(({ bestRank, worstRank, mayBeExcluded }) => bestRank !== worstRank || mayBeExcluded);
    if (!hasOrder(facts) || moving.length === 0) return undefined;
    const shown = lines.slice(0, MOST_LINES);
    const rows = shown.map((line) => [
      p([strong(line.id), ` ${firstWords(wordingIn(line.label, locale), 10)}`]),
      rankWords(line, locale),
    ]);
    return {
      anchor: 'ranks',
      title: tell('ranks-title', locale, { count: moving.length, fixed: lines.length - moving.length }),
      blocks: [
        table([[tell('project', locale), tell('possible-ranks', locale)], ...rows], { widths: [9, 3] }),
        p(tell('ranks-note', locale)),
        ...leftOut(lines.length - shown.length, locale),
      ],
      illustrative: facts.result.illustrative,
    };
  },
);

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
  const rows = shown.map((line) => {
    const total = 'score' in line ? line.score : (line.interval?.min ?? null);
    const points = line.contributions.map(({ contribution }) =>
      contribution === null ? '–' : decimal(contribution, 1, locale),
    );
    return [line.id, ...points, total === null ? '–' : p(strong(decimal(total, 1, locale)))];
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
