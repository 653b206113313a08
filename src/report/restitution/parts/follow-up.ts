import { chart, p, table, ul } from '../../../document/index.ts';
import type { FollowUp, Plan } from '../../../model/index.ts';
import type { Facts } from '../facts.ts';
import { COMMITTEE, type Part, type Slide } from '../part.ts';
import { quoted, sourcesOf } from '../plan-words.ts';
import { firstWords, tell } from '../words.ts';
import { leftOut } from './way.ts';

/** What a progress table holds, counted. */
interface FollowUpCounts {
  readonly proposed: number;
  readonly done: number;
  readonly remaining: number;
  readonly requests: number;
}

export function followUpCounts({ rows, requests }: FollowUp): FollowUpCounts {
  return {
    proposed: rows.filter(({ proposed }) => proposed !== undefined).length,
    done: rows.reduce((sum, { done }) => sum + done.length, 0),
    remaining: rows.reduce((sum, { remaining }) => sum + remaining.length, 0),
    requests: requests.length,
  };
}

export function followUpTotals({ followUps }: Pick<Plan, 'followUps'>): FollowUpCounts {
  return followUps.map(followUpCounts).reduce(
    (sum, one) => ({
      proposed: sum.proposed + one.proposed,
      done: sum.done + one.done,
      remaining: sum.remaining + one.remaining,
      requests: sum.requests + one.requests,
    }),
    { proposed: 0, done: 0, remaining: 0, requests: 0 },
  );
}

const MOST_TABLES = 10;

export const followUp: Part = {
  name: 'follow-up',
  tells: 'what was proposed, what is done and what remains, table by table',
  audiences: COMMITTEE,
  compose(facts) {
    const { plan, locale } = facts;
    const { followUps } = plan;
    if (followUps.length === 0) return [];
    const totals = followUpTotals(plan);
    const shown = followUps.slice(0, MOST_TABLES);
    const counts = shown.map(followUpCounts);
    const picture = chart({
      kind: 'stacked-bars',
      title: tell('follow-up-picture', locale),
      locale,
      heading: tell('table', locale),
      categories: shown.map(({ title }) => ({ label: title })),
      series: [
        { name: tell('count-done', locale), decimals: 0, values: counts.map(({ done }) => done) },
        {
          name: tell('count-remaining', locale),
          decimals: 0,
          look: 'rest',
          values: counts.map(({ remaining }) => remaining),
        },
      ],
    });
    const overview: Slide = {
      anchor: 'follow-up',
      title: tell('follow-up-title', locale, { ...totals }),
      blocks: [picture, ...leftOut(followUps.length - shown.length, locale)],
      sources: sourcesOf(followUps),
    };
    const details = [...shown.map((one, index) => tableSlide(one, index + 1, facts)), ...requestSlides(shown, facts)];
    return [overview, ...details.map((slide) => ({ ...slide, detail: true }))];
  },
};

const MOST_ROWS = 5;
const MOST_ITEMS = 3;

function tableSlide(one: FollowUp, number: number, facts: Facts): Slide {
  const { locale } = facts;
  const cells = (items: readonly string[]) => {
    if (items.length === 0) return '–';
    const shown = items.slice(0, MOST_ITEMS).map((item) => p(quoted(firstWords(item, 18), facts)));
    const rest = items.length - shown.length;
    return ul(rest > 0 ? [...shown, tell('others', locale, { count: rest })] : shown);
  };
  const rows = one.rows
    .slice(0, MOST_ROWS)
    .map(({ proposed, done, remaining }) => [
      proposed === undefined ? '–' : p(quoted(firstWords(proposed, 20), facts)),
      cells(done),
      cells(remaining),
    ]);
  return {
    anchor: `follow-up-${number}`,
    title: tell('follow-up-of-title', locale, { title: one.title, ...followUpCounts(one) }),
    blocks: [
      table([[tell('proposed', locale), tell('done', locale), tell('remaining', locale)], ...rows]),
      ...leftOut(one.rows.length - rows.length, locale),
    ],
    sources: one.sources ?? [],
  };
}

/** What is asked for under the tables. */
function requestSlides(followUps: readonly FollowUp[], facts: Facts): readonly Slide[] {
  const { locale } = facts;
  const asking = followUps.filter(({ requests }) => requests.length > 0);
  if (asking.length === 0) return [];
  const rows = asking.map(({ title, requests }) => {
    const shown = requests.slice(0, 2).map((request) => p(quoted(firstWords(request, 14), facts)));
    const rest = requests.length - shown.length;
    return [p(quoted(title, facts)), ul(rest > 0 ? [...shown, tell('others', locale, { count: rest })] : shown)];
  });
  return [
    {
      anchor: 'requests',
      title: tell('requests-title', locale, { count: asking.reduce((sum, { requests }) => sum + requests.length, 0) }),
      blocks: [
        table([[tell('table', locale), tell('requests', locale)], ...rows], { rowHeaders: true, widths: [4, 9] }),
      ],
      sources: sourcesOf(asking),
    },
  ];
}
