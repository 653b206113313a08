import type { ChartCategory, ChartSpan, TimelineChart } from '../document/index.ts';
import { requireEntries, usageError } from '../errors/index.ts';
import { type Locale, messageLocale, requireOptions } from '../i18n/index.ts';
import { partialDateBounds, writePartialDate } from '../model/text/index.ts';
import type { TrackedMilestone } from '../tracking/index.ts';
import { sayIn } from './chart-words.ts';

/** Options of {@link timelineChart}. */
export interface TimelineChartOptions {
  /** The day, `YYYY-MM-DD`: what was planned before it and not reached is late. */
  readonly asOf: string;
  /** Default `fr`. */
  readonly locale?: Locale;
  /** Most lines drawn; the rest is counted in words and stands in the table. Default 40. */
  readonly lines?: number;
}

/**
 * The milestones of a plan on a line of time: reached ones filled, announced ones hollow, late ones in the colour of a warning, and small
 * beside them the dates that were said before. A date that is only a month or a time is as long as it is vague; what has no date is said.
 *
 * @example
 * ```ts
 * import { timelineChart } from 'plan-sante/charts';
 * import { numeriqueSante2022 } from 'plan-sante/plans';
 * timelineChart(numeriqueSante2022, { asOf: '2022-12-31', locale: 'en' }).kind; // 'timeline'
 * ```
 */
export function timelineChart(
  plan: { readonly milestones: readonly TrackedMilestone[] },
  options: TimelineChartOptions,
): TimelineChart {
  if (options === undefined)
    throw usageError('timelineChart', 'options with the day that is looked from, as "asOf"', options);
  requireOptions('timelineChart', options, { asOf: true, locale: true, lines: true });
  requireEntries('timelineChart', 'a plan with its milestones', plan, ['milestones']);
  const { asOf, locale = 'fr', lines = 40 } = options;
  const say = sayIn(locale);
  const rows = plan.milestones.map((milestone) => rowOf(milestone, asOf)).sort((a, b) => a.from.localeCompare(b.from));
  const count = (state: Row['state']) => rows.filter((row) => row.state === state).length;
  const [done, late] = [count('done'), count('late')];
  const words = (date: string | undefined) =>
    date === undefined ? null : writePartialDate(date, messageLocale(locale));
  const earlier = rows.some(({ before }) => before !== undefined);
  const key = rows.length === 0 ? 'timeline-empty' : late > 0 ? 'timeline-late' : 'timeline-on-time';
  return {
    kind: 'timeline',
    title: say(key, { done, count: rows.length, late }),
    locale,
    heading: say('milestone', {}),
    categories: rows.map(
      ({ title, state }): ChartCategory => ({
        label: title,
        look: state === 'done' ? 'highlight' : state === 'late' ? 'warning' : 'provisional',
      }),
    ),
    series: [
      {
        name: say('milestone', {}),
        look: 'point',
        values: rows.map(({ date }) => spanOf(date)),
        texts: rows.map(({ date }) => words(date)),
      },
      ...(earlier
        ? [
            {
              name: say('said-before', {}),
              look: 'earlier' as const,
              values: rows.map(({ before }) => spanOf(before)),
              texts: rows.map(({ before }) => words(before)),
            },
          ]
        : []),
    ],
    asOf: { date: asOf, label: writePartialDate(asOf, messageLocale(locale)) },
    shown: Math.max(1, lines),
    notes: rows.length === 0 ? [] : [say('sign-milestones', {})],
  };
}

interface Row {
  readonly title: string;
  readonly state: 'done' | 'late' | 'open';
  readonly date: string | undefined;
  readonly before: string | undefined;
  /** What lines are ordered by; without date they stand last. */
  readonly from: string;
}

function rowOf(milestone: TrackedMilestone, asOf: string): Row {
  const { title, planned, actual, previouslyPlanned = [] } = milestone;
  const reached = actual !== undefined && (partialDateBounds(actual).from ?? actual) <= asOf ? actual : undefined;
  const date = reached ?? planned;
  const { from, to } = date === undefined ? {} : partialDateBounds(date);
  const late = reached === undefined && to !== undefined && to < asOf;
  return {
    title,
    state: reached !== undefined ? 'done' : late ? 'late' : 'open',
    date,
    before: previouslyPlanned.at(-1)?.date,
    from: from ?? to ?? '9999',
  };
}

/** The days of a date that may be vague; one that is open at an end is drawn at the other. */
function spanOf(date: string | undefined): ChartSpan | null {
  if (date === undefined) return null;
  const { from, to } = partialDateBounds(date);
  const start = from ?? to;
  const end = to ?? from;
  return start === undefined || end === undefined ? null : { from: start, to: end };
}
