import { chart, p, strong, table, ul } from '../../../document/index.ts';
import { type Measure, type Orientation, type Programme, writePartialDate } from '../../../model/index.ts';
import { type Facts, topOrientations } from '../facts.ts';
import { COMMITTEE, type Part, type Slide } from '../part.ts';
import { codeWords, quoted, sourcesOf } from '../plan-words.ts';
import { firstWords, tell } from '../words.ts';
import { leftOut } from './way.ts';

const MOST_ROWS = 8;

/** Measures under the orientation at the top above them. */
function byAxis({
  plan,
}: Facts): readonly { readonly axis: Orientation | undefined; readonly found: readonly Measure[] }[] {
  const top = topOrientations(plan.orientations);
  const axisOf = ({ orientation }: Measure) => (orientation === undefined ? undefined : top.get(orientation));
  return [...plan.orientations.filter(({ id }) => top.get(id) === id), undefined]
    .map((axis) => ({ axis, found: plan.measures.filter((measure) => axisOf(measure) === axis?.id) }))
    .filter(({ found }) => found.length > 0);
}

export const measures: Part = {
  name: 'measures',
  tells: 'the commitments, under their orientations',
  audiences: COMMITTEE,
  compose(facts) {
    const { plan, locale } = facts;
    if (plan.measures.length === 0) return [];
    const axes = byAxis(facts);
    const nameOf = (axis: Orientation | undefined) => axis?.shortTitle ?? axis?.title ?? tell('no-theme', locale);
    const named = axes.filter(({ axis }) => axis !== undefined);
    const none = named.length === 0 ? undefined : axes.find(({ axis }) => axis === undefined);
    const [top] = [...(named.length === 0 ? axes : named)].sort((a, b) => b.found.length - a.found.length);
    if (top === undefined) return [];
    const overview: Slide = {
      anchor: 'measures',
      title: tell('measures-title', locale, {
        measures: plan.measures.length,
        count: plan.measures.length,
        axes: named.length,
        none: none === undefined ? undefined : none.found.length,
        top: firstWords(nameOf(top.axis), 8),
        most: top.found.length,
      }),
      blocks: [
        chart({
          kind: 'bars',
          title: tell('measures-picture', locale),
          locale,
          heading: tell('orientation', locale),
          categories: axes.map(({ axis }) => ({
            label: nameOf(axis),
            ...(axis === top.axis && { look: 'highlight' as const }),
          })),
          series: [{ name: tell('measures', locale), decimals: 0, values: axes.map(({ found }) => found.length) }],
        }),
      ],
      sources: sourcesOf(plan.measures),
    };
    // Where projects are proposed, a restitution is about them.
    const detail = plan.projects.length > 0;
    if (axes.length < 2 && plan.measures.length <= MOST_ROWS)
      return [{ ...axisSlide(nameOf(top.axis), top.found, 1, facts), detail }];
    return [
      overview,
      ...axes.map(({ axis, found }, index) => ({ ...axisSlide(nameOf(axis), found, index + 1, facts), detail })),
    ];
  },
};

function axisSlide(axis: string, found: readonly Measure[], number: number, facts: Facts): Slide {
  const { locale } = facts;
  const shown = found.slice(0, found.length > MOST_ROWS ? MOST_ROWS - 1 : MOST_ROWS);
  const rows = shown.map(({ number: printed, text, due }) => [
    printed === undefined ? '–' : String(printed),
    p(quoted(firstWords(text, 22), facts)),
    due === undefined ? tell('to-be-fixed', locale) : writePartialDate(due, locale),
  ]);
  return {
    anchor: `measures-${number}`,
    title: tell('measures-of-title', locale, { axis: firstWords(axis, 12), count: found.length }),
    blocks: [
      table([[tell('number', locale), tell('measure', locale), tell('due', locale)], ...rows], { widths: [1, 10, 3] }),
      ...leftOut(found.length - shown.length, locale),
    ],
    sources: sourcesOf(found),
  };
}

const MOST_PROGRAMMES = 24;

export const programmes: Part = {
  name: 'programmes',
  tells: 'what each programme did, and what comes next',
  audiences: COMMITTEE,
  compose(facts) {
    const { plan, locale } = facts;
    if (plan.programmes.length === 0) return [];
    const shown = plan.programmes.slice(0, 12);
    const rows = shown.map(({ title, state, events, nextSteps }) => [
      p(quoted(firstWords(title, 12), facts)),
      codeWords('lifecycle-state', state ?? 'unknown', locale),
      String(events.length),
      String(nextSteps.length),
    ]);
    const head = [
      tell('programme', locale),
      tell('state', locale),
      tell('events-count', locale),
      tell('next-steps', locale),
    ];
    const overview: Slide = {
      anchor: 'programmes',
      title: tell('programmes-title', locale, {
        count: plan.programmes.length,
        next: plan.programmes.reduce((sum, { nextSteps }) => sum + nextSteps.length, 0),
      }),
      blocks: [
        table([head, ...rows], { rowHeaders: true, widths: [7, 3, 2, 2] }),
        ...leftOut(plan.programmes.length - shown.length, locale),
      ],
      sources: sourcesOf(plan.programmes),
    };
    const cards = plan.programmes
      .slice(0, MOST_PROGRAMMES)
      .map((one, index) => ({ ...programmeSlide(one, index + 1, facts), detail: true }));
    return plan.programmes.length < 2 ? cards : [overview, ...cards];
  },
};

const MOST_EVENTS = 6;

function programmeSlide(programme: Programme, number: number, facts: Facts): Slide {
  const { locale } = facts;
  const { title, events, nextSteps, sources = [] } = programme;
  const said = (steps: Programme['events']) => {
    if (steps.length === 0) return '–';
    const shown = steps.slice(0, MOST_EVENTS).map(({ date, text }) => {
      const when = date === undefined ? [] : [strong(`${writePartialDate(date, locale)} `)];
      return p([...when, quoted(firstWords(text, 20), facts)]);
    });
    const rest = steps.length - shown.length;
    return ul(rest > 0 ? [...shown, tell('others', locale, { count: rest })] : shown);
  };
  const next = nextSteps.length === 0 ? undefined : tell('programme-next', locale, { count: nextSteps.length });
  return {
    anchor: `programme-${number}`,
    title: tell('programme-title', locale, { title: firstWords(title, 12), events: events.length, next }),
    blocks: [
      table(
        [
          [tell('main-actions', locale), tell('next-steps', locale)],
          [said(events), said(nextSteps)],
        ],
        { widths: [6, 5] },
      ),
    ],
    sources,
  };
}
