import { chart, ol, type ParagraphNode, p, strong, table } from '../../../document/index.ts';
import { claimVerdictLabels, partsInWords } from '../../../i18n/index.ts';
import { writePartialDate } from '../../../model/index.ts';
import type { Facts } from '../facts.ts';
import { COMMITTEE, EVERYBODY, type Part, type Slide } from '../part.ts';
import { quoted } from '../plan-words.ts';
import { firstWords, tell } from '../words.ts';
import { followUpTotals } from './follow-up.ts';
import { mostlyNational } from './national.ts';
import { leftOut } from './way.ts';

const VERDICTS = [
  'does-not-reconcile',
  'ambiguous',
  'uncheckable',
  'derived',
  'consistent-bound',
  'reconciles',
] as const;
const MOST_CLAIMS = 6;

export const reliability: Part = {
  name: 'reliability',
  tells: 'which claims come out right when they are computed again',
  audiences: COMMITTEE,
  compose({ audit, locale }) {
    const { claims } = audit;
    if (claims.length === 0) return [];
    const wrong = claims.filter(({ verdict }) => verdict === 'does-not-reconcile');
    const rows = VERDICTS.map((verdict) => ({
      label: claimVerdictLabels[locale][verdict],
      wrong: verdict === 'does-not-reconcile',
      count: claims.filter((claim) => claim.verdict === verdict).length,
    })).filter(({ count }) => count > 0);
    const overview: Slide = {
      anchor: 'reliability',
      title: tell(wrong.length === 0 ? 'reliability-title-fine' : 'reliability-title', locale, {
        wrong: wrong.length,
        total: claims.length,
      }),
      blocks: [
        chart({
          kind: 'bars',
          title: tell('reliability-picture', locale),
          locale,
          heading: tell('verdict', locale),
          categories: rows.map(({ label, wrong }) => ({ label, ...(wrong && { look: 'warning' as const }) })),
          series: [{ name: tell('claims', locale), decimals: 0, values: rows.map(({ count }) => count) }],
        }),
      ],
    };
    if (wrong.length === 0) return [overview];
    const shown = wrong.slice(0, MOST_CLAIMS);
    const details = shown.map(({ statement, message }) => [firstWords(statement, 26), firstWords(message, 26)]);
    return [
      overview,
      {
        anchor: 'claims',
        title: tell('reliability-wrong-title', locale, { count: wrong.length }),
        blocks: [
          table([[tell('claim', locale), tell('recomputed', locale)], ...details]),
          ...leftOut(wrong.length - shown.length, locale),
        ],
      },
    ];
  },
};

/** A decision that the plan leaves to be taken, and whether it rests on made-up values. */
type Decision = (facts: Facts) => { readonly words: string; readonly illustrative?: boolean } | undefined;

const openConditions: Decision = ({ ranking, locale }) => {
  const open = ranking?.result.ranking.filter(({ provisional }) => provisional).map(({ id }) => id) ?? [];
  if (ranking === undefined || open.length === 0) return undefined;
  return {
    words: tell('decide-conditions', locale, { names: open.join(', ') }),
    illustrative: ranking.result.illustrative,
  };
};

const missingAnswers: Decision = ({ unanswered, locale }) =>
  unanswered.size === 0 ? undefined : { words: tell('decide-constats', locale, { count: unanswered.size }) };

const nationalExpectations: Decision = (facts) => {
  const names = mostlyNational(facts).map(({ id }) => id);
  return names.length === 0 ? undefined : { words: tell('decide-national', facts.locale, { names: names.join(', ') }) };
};

const missingScores: Decision = ({ ranking, locale }) => {
  const names = ranking?.result.notAssessed ?? [];
  return names.length === 0 ? undefined : { words: tell('decide-scores', locale, { names: names.join(', ') }) };
};

const remainingActions: Decision = ({ plan, locale }) => {
  const { remaining } = followUpTotals(plan);
  return remaining === 0 ? undefined : { words: tell('decide-remaining', locale, { count: remaining }) };
};

const claimsToCorrect: Decision = ({ audit, locale }) => {
  const count = audit.claims.filter(({ verdict }) => verdict === 'does-not-reconcile').length;
  return count === 0 ? undefined : { words: tell('decide-claims', locale, { count }) };
};

const DECISIONS: readonly Decision[] = [
  openConditions,
  missingAnswers,
  nationalExpectations,
  missingScores,
  remainingActions,
  claimsToCorrect,
];

export const decisions: Part = {
  name: 'decisions',
  tells: 'what is to be decided',
  audiences: EVERYBODY,
  compose(facts) {
    const taken = DECISIONS.flatMap((decision) => decision(facts) ?? []);
    if (taken.length === 0) return [];
    return [
      {
        anchor: 'decisions',
        title: tell('decisions-title', facts.locale, { count: taken.length }),
        blocks: [ol(taken.map(({ words }) => words))],
        illustrative: taken.some(({ illustrative }) => illustrative === true),
      },
    ];
  },
};

const MOST_SOURCES = 9;

export const sources: Part = {
  name: 'sources',
  tells: 'the documents that everything was taken from',
  audiences: COMMITTEE,
  compose(facts) {
    const { plan, locale } = facts;
    if (plan.sources.length === 0) return [];
    const shown = plan.sources.slice(0, MOST_SOURCES);
    const rows = shown.map(({ title, publisher, date }) => [
      p(quoted(title, facts)),
      publisher ?? '–',
      date === undefined ? '–' : writePartialDate(date, locale),
    ]);
    return [
      {
        anchor: 'sources',
        title: tell('sources-title', locale, { count: plan.sources.length }),
        blocks: [
          table([[tell('source', locale), tell('publisher', locale), tell('date', locale)], ...rows], {
            widths: [7, 4, 3],
          }),
          ...leftOut(plan.sources.length - shown.length, locale),
        ],
      },
    ];
  },
};

const ACRONYMS_A_SLIDE = 24;
/** More of them than this stand in two pairs of columns. */
const ACRONYMS_A_COLUMN = 12;

/** The short forms that occur in these words, with what the plan says they mean. */
export function acronymSlides(words: string, { plan, locale }: Facts): readonly Slide[] {
  const found = new Set(words.match(/[\p{Lu}\p{N}][\p{L}\p{N}'’]*/gu));
  const used = plan.glossary
    .filter(({ short, expansions }) => found.has(short) && expansions.length > 0)
    .sort((a, b) => (a.short < b.short ? -1 : a.short > b.short ? 1 : 0));
  // Slides of equal length: none is left with a line or two.
  const count = Math.ceil(used.length / ACRONYMS_A_SLIDE);
  const pages = Array.from({ length: count }, (_, page) =>
    used.slice(Math.round((page * used.length) / count), Math.round(((page + 1) * used.length) / count)),
  );
  return pages.map((page, index) => ({
    anchor: `acronyms-${index + 1}`,
    title: tell('acronyms-title', locale, { first: page[0]?.short, last: page.at(-1)?.short }),
    blocks: [
      acronymTable(
        page.map(({ short, expansions }) => [
          p(strong(short)),
          p(
            quoted(
              partsInWords(
                expansions.map(({ text }) => text),
                locale,
              ),
              { plan, locale },
            ),
          ),
        ]),
        locale,
      ),
    ],
  }));
}

type Cells = readonly ParagraphNode[];

/** One pair of columns, or two side by side, each read from top to bottom. */
function acronymTable(pairs: readonly Cells[], locale: Facts['locale']) {
  const head = [tell('acronym', locale), tell('meaning', locale)];
  if (pairs.length <= ACRONYMS_A_COLUMN) return table([head, ...pairs], { rowHeaders: true, widths: [2, 9] });
  const half = Math.ceil(pairs.length / 2);
  const rows = pairs.slice(0, half).map((pair, row) => [...pair, ...(pairs[half + row] ?? ['', ''])]);
  return table([[...head, ...head], ...rows], { rowHeaders: true, widths: [2, 6, 2, 6] });
}
