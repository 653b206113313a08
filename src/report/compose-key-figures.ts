import { type DocumentNode, doc, heading, p, strong, table } from '../document/index.ts';
import { type Locale, messageLocale, partsInWords, requireOptions } from '../i18n/index.ts';
import { type Plan, writePartialDate } from '../model/index.ts';
import { recount } from './recount.ts';
import { requirePlan } from './require-plan.ts';
import { type Facts, gatherFacts } from './restitution/facts.ts';
import { figureWords, keyFigures } from './restitution/parts/opening.ts';
import { quoted, sourcesOf } from './restitution/plan-words.ts';
import { sourcesNote } from './restitution/source-titles.ts';
import { tell } from './restitution/words.ts';

/** What {@link composeKeyFigures} takes beside the plan. */
export interface ComposeKeyFiguresOptions {
  /** Default `fr`. */
  readonly locale?: Locale;
}

const MOST_IN_PANEL = 8;

/**
 * The figures that a plan states: first those it puts forward, then all of them with their date, their source, and whether they came
 * out right when they were computed again.
 *
 * @example
 * ```ts
 * import { cnrGrandEst2023 } from 'plan-sante/plans';
 * import { composeKeyFigures } from 'plan-sante/report';
 * console.log(composeKeyFigures(cnrGrandEst2023, { locale: 'en' }).title); // Key figures: CNR Santé Grand Est : restitution régionale du 7 février 2023
 * ```
 */
export function composeKeyFigures(plan: Plan, options: ComposeKeyFiguresOptions = {}): DocumentNode {
  requirePlan('composeKeyFigures', plan);
  requireOptions('composeKeyFigures', options, { locale: true });
  const { locale: asked = 'fr' } = options;
  // Where sentences fall back, the words among them fall back too.
  const locale = messageLocale(asked);
  const title = recount('figures-title', locale, { title: plan.title });
  const about = { title, language: locale, slideLevel: 2 } as const;
  if (plan.figures.length === 0) return doc(about, [heading(1, title), p(recount('nothing', locale))]);
  const facts = gatherFacts(plan, { locale });
  const panel = keyFigures(plan, MOST_IN_PANEL);
  return doc(about, [
    heading(1, title),
    heading(2, recount('panel-heading', locale, { count: panel.length }), { anchor: 'panel' }),
    table(
      [
        [tell('figure', locale), tell('what-it-counts', locale)],
        ...panel.map((figure) => [p(strong(figureWords(figure, locale))), p(quoted(figure.title, facts))]),
      ],
      { rowHeaders: true, widths: [3, 8] },
    ),
    heading(2, recount('figures-heading', locale, { count: plan.figures.length }), { anchor: 'figures' }),
    figureTable(facts),
    ...sourcesNote(sourcesOf(plan.figures), facts),
  ]);
}

function figureTable(facts: Facts) {
  const { plan, locale } = facts;
  const rows = plan.figures.map((figure) => [
    p(strong(figureWords(figure, locale))),
    p(quoted(figure.title, facts)),
    figure.asOf === undefined ? '–' : writePartialDate(figure.asOf, locale),
    partsInWords(figure.sources?.flatMap(({ place }) => place || []) ?? [], locale) || '–',
    tell(`check-${facts.figureCheckOf(figure)}`, locale),
  ]);
  const head = [
    tell('figure', locale),
    tell('what-it-counts', locale),
    recount('as-of-column', locale),
    recount('from', locale),
    tell('check', locale),
  ];
  return table([head, ...rows], { rowHeaders: true, widths: [3, 6, 2, 5, 2.5] });
}
