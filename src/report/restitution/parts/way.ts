import { type ChartSpan, chart, p, table } from '../../../document/index.ts';
import { defined } from '../../../internal/defined.ts';
import { type Milestone, type Plan, partialDateBounds, writePartialDate } from '../../../model/index.ts';
import type { Facts } from '../facts.ts';
import { COMMITTEE, EVERYBODY, type Part } from '../part.ts';
import { codeWords, quoted, sourcesOf } from '../plan-words.ts';
import { firstWords, tell } from '../words.ts';

/** Whether a milestone was reached. */
export function isReached({ actual, state }: Milestone): boolean {
  return actual !== undefined || state === 'done';
}

function whenWords({ actual, planned }: Milestone, locale: Facts['locale']): string | undefined {
  const date = actual ?? planned;
  return date === undefined ? undefined : writePartialDate(date, locale);
}

/** The days between which a milestone lies; none where it has no date, or only an end. */
function spanOf({ actual, planned }: Milestone): ChartSpan | null {
  const date = actual ?? planned;
  if (date === undefined) return null;
  const { from, to } = partialDateBounds(date);
  const start = from ?? to;
  return start === undefined ? null : { from: start, ...defined({ to }) };
}

const MOST_ROWS = 8;

/** The last ones reached and the first ones to come: what a reader looks for on a line of time. */
function aroundNow(milestones: readonly Milestone[]): readonly Milestone[] {
  if (milestones.length <= MOST_ROWS) return milestones;
  const left = milestones.filter((milestone) => !isReached(milestone));
  const coming = left.slice(0, MOST_ROWS / 2);
  const reached = milestones.filter(isReached);
  const past = new Set([...reached.slice(-(MOST_ROWS - coming.length)), ...coming]);
  return milestones.filter((milestone) => past.has(milestone));
}

export const way: Part = {
  name: 'way',
  tells: 'the milestones behind and ahead',
  audiences: COMMITTEE,
  compose(facts) {
    const { plan, locale } = facts;
    if (plan.milestones.length === 0) return [];
    const left = plan.milestones.filter((milestone) => !isReached(milestone));
    const next = left.find(({ planned }) => planned !== undefined) ?? left[0];
    const shown = aroundNow(plan.milestones);
    const picture = chart({
      kind: 'timeline',
      title: tell('way-picture', locale),
      locale,
      heading: tell('step', locale),
      categories: shown.map((milestone) => ({
        label: milestone.title,
        remark: codeWords('lifecycle-state', milestone.state ?? 'unknown', locale),
        look: isReached(milestone) ? ('plain' as const) : ('provisional' as const),
      })),
      series: [
        {
          name: tell('when', locale),
          look: 'point',
          values: shown.map(spanOf),
          texts: shown.map((milestone) => whenWords(milestone, locale) ?? tell('without-date', locale)),
        },
      ],
    });
    return [
      {
        anchor: 'way',
        title: tell('way-title', locale, {
          done: plan.milestones.length - left.length,
          left: left.length === 0 ? undefined : tell('way-left', locale, { count: left.length }),
          next: next && firstWords(next.title, 8),
        }),
        blocks: [picture, ...leftOut(plan.milestones.length - shown.length, locale)],
        sources: sourcesOf(shown),
      },
    ];
  },
};

/** What a table left to the full list, in words. */
export function leftOut(count: number, locale: Facts['locale']) {
  return count > 0 ? [p(tell('others-in-list', locale, { count }))] : [];
}

/** Steps that the plan writes and has not reached: its milestones, then the next steps of its projects. */
export function comingSteps(plan: Plan): readonly {
  readonly text: string;
  readonly due: string | undefined;
  readonly who: string | undefined;
}[] {
  return [
    ...plan.milestones
      .filter((milestone) => !isReached(milestone))
      .map(({ title, planned }) => ({ text: title, due: planned, who: undefined })),
    ...plan.projects.flatMap(({ id, nextSteps }) =>
      nextSteps
        .filter(({ state }) => state !== 'done')
        .map(({ text, due, responsible }) => ({ text: `${id} : ${text}`, due, who: responsible })),
    ),
  ];
}

export const next: Part = {
  name: 'next',
  tells: 'what comes next: steps that the plan writes and has not reached',
  audiences: EVERYBODY,
  compose(facts) {
    const { plan, locale } = facts;
    const steps = comingSteps(plan);
    if (steps.length === 0) return [];
    const undated = steps.filter(({ due }) => due === undefined).length;
    const shown = steps.slice(0, MOST_ROWS - 1);
    const rows = shown.map(({ text, due, who }) => [
      p(quoted(text, facts)),
      due === undefined ? tell('to-be-fixed', locale) : writePartialDate(due, locale),
      who ?? tell('to-be-said', locale),
    ]);
    return [
      {
        anchor: 'next',
        title: tell('next-title', locale, { count: steps.length, undated: undated || undefined }),
        blocks: [
          table([[tell('step', locale), tell('when', locale), tell('who', locale)], ...rows], { widths: [8, 3, 3] }),
          ...leftOut(steps.length - shown.length, locale),
          p(tell('next-note', locale)),
        ],
        sources: sourcesOf(plan.milestones.filter((milestone) => !isReached(milestone))),
      },
    ];
  },
};
