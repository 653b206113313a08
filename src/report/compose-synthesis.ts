import { type BlockNode, type DocumentNode, doc, heading, note, p, ul } from '../document/index.ts';
import { decimal, type Locale, messageLocale, partsInWords, requireOptions } from '../i18n/index.ts';
import { type Plan, writePartialDate } from '../model/index.ts';
import { recount } from './recount.ts';
import { requirePlan } from './require-plan.ts';
import { gatherFacts } from './restitution/facts.ts';
import type { Part } from './restitution/part.ts';
import { decisions } from './restitution/parts/closing.ts';
import { measures, programmes } from './restitution/parts/commitments.ts';
import { notRanked } from './restitution/parts/not-ranked.ts';
import { coverLine, essentials } from './restitution/parts/opening.ts';
import { order } from './restitution/parts/ranking.ts';
import { contributions, coverage } from './restitution/parts/themes.ts';
import { comingSteps } from './restitution/parts/way.ts';
import { quoted } from './restitution/plan-words.ts';
import { tell } from './restitution/words.ts';

/** What {@link composeSynthesis} takes beside the plan. */
export interface ComposeSynthesisOptions {
  /** Default `fr`. */
  readonly locale?: Locale;
}

/** Steps that fit on the page. */
const MOST_STEPS = 3;

/** What one page can show, the first that the plan has. */
const PICTURES: readonly Part[] = [coverage, order, contributions, measures, programmes];

/**
 * A plan on one page: the essentials, one figure, what is to be decided and what comes next.
 *
 * @example
 * ```ts
 * import { cnrGrandEst2023 } from 'plan-sante/plans';
 * import { composeSynthesis } from 'plan-sante/report';
 * const page = composeSynthesis(cnrGrandEst2023);
 * console.log(page.children.filter(({ type }) => type === 'figure').length); // 1
 * ```
 */
export function composeSynthesis(plan: Plan, options: ComposeSynthesisOptions = {}): DocumentNode {
  requirePlan('composeSynthesis', plan);
  requireOptions('composeSynthesis', options, { locale: true });
  const { locale: asked = 'fr' } = options;
  // Where sentences fall back, the words among them fall back too.
  const locale = messageLocale(asked);
  const facts = gatherFacts(plan, { locale });
  const title = recount('synthesis-title', locale, { title: plan.title });
  const from = coverLine(facts);
  const first = (part: Part) => part.compose(facts)[0];
  const section = (name: string, part: Part): readonly BlockNode[] => {
    const slide = first(part);
    if (slide === undefined) return [];
    return [
      heading(2, name),
      ...(slide.illustrative === true ? [note('illustrative', tell('illustrative-stamp', locale))] : []),
      ...slide.blocks,
    ];
  };
  const picture = PICTURES.map(first).find((slide) => slide !== undefined);
  const steps = comingSteps(plan).slice(0, MOST_STEPS);
  return doc({ title, language: locale, slideLevel: 2 }, [
    heading(1, title),
    ...(from === '' ? [] : [p(from)]),
    ...section(recount('essentials', locale), essentials),
    ...(picture === undefined ? [] : [heading(2, picture.title), ...picture.blocks.map(inOneSentence)]),
    ...notRanked.compose(facts).flatMap(({ title, blocks }) => [heading(2, title), ...blocks]),
    ...section(recount('to-decide', locale), decisions),
    ...(steps.length === 0
      ? []
      : [
          heading(2, recount('what-next', locale)),
          ul(
            steps.map(({ text, due }) => {
              const when = due === undefined ? tell('to-be-fixed', locale) : writePartialDate(due, locale);
              return p([quoted(text, facts), ` (${when})`]);
            }),
          ),
        ]),
  ]);
}

/** A figure with its values in a sentence instead of a table: there is one page. */
function inOneSentence(block: BlockNode): BlockNode {
  if (block.type !== 'figure' || block.chart === undefined || block.chart.kind === 'timeline') return block;
  const { categories, series, locale } = block.chart;
  const values = categories.map(({ label }, row) => {
    const said = series.map(({ name, values: found, texts }) => {
      const value = found[row] ?? null;
      const text = texts?.[row] ?? (typeof value === 'number' ? decimal(value, 0, locale) : '–');
      // The title of the picture says what one series counts.
      return series.length === 1 ? text : tell('pair-words', locale, { a: name, b: text });
    });
    return `${label} (${said.join(', ')})`;
  });
  return { ...block, data: [p(`${partsInWords(values, locale)}.`)] };
}
