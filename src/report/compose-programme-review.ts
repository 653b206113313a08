import { type BlockNode, type DocumentNode, doc, heading, link, p, strong, ul } from '../document/index.ts';
import { type Locale, messageLocale, requireOptions } from '../i18n/index.ts';
import { type Plan, type Programme, writeMoney, writePartialDate } from '../model/index.ts';
import { recount } from './recount.ts';
import { requirePlan } from './require-plan.ts';
import { figureWords } from './restitution/parts/opening.ts';
import { quoted } from './restitution/plan-words.ts';
import { sourcesNote } from './restitution/source-titles.ts';
import { tell } from './restitution/words.ts';

/** What {@link composeProgrammeReview} takes beside the plan. */
export interface ComposeProgrammeReviewOptions {
  /** Default `fr`. */
  readonly locale?: Locale;
}

interface View {
  readonly plan: Plan;
  readonly locale: Locale;
}

/**
 * The review cards of the programmes of a plan, word for word: what each did, what comes next, what it costs, where to read on.
 *
 * @example
 * ```ts
 * import { numeriqueSante2022 } from 'plan-sante/plans';
 * import { composeProgrammeReview } from 'plan-sante/report';
 * const page = composeProgrammeReview(numeriqueSante2022);
 * console.log(page.children.filter((block) => block.type === 'heading' && block.level === 2).length); // 15
 * ```
 */
export function composeProgrammeReview(plan: Plan, options: ComposeProgrammeReviewOptions = {}): DocumentNode {
  requirePlan('composeProgrammeReview', plan);
  requireOptions('composeProgrammeReview', options, { locale: true });
  const { locale: asked = 'fr' } = options;
  // Where sentences fall back, the words among them fall back too.
  const locale = messageLocale(asked);
  const title = recount('programmes-title', locale, { title: plan.title });
  const cards = plan.programmes.flatMap((programme) => cardBlocks(programme, { plan, locale }));
  return doc({ title, language: locale, slideLevel: 2 }, [
    heading(1, title),
    ...(cards.length > 0 ? cards : [p(recount('nothing', locale))]),
  ]);
}

function cardBlocks(programme: Programme, view: View): readonly BlockNode[] {
  const { title, events, nextSteps, links = [], sources = [], legalActs = [] } = programme;
  const { locale, plan } = view;
  const sections: readonly (readonly [string, readonly BlockNode[]])[] = [
    [tell('main-actions', locale), eventBlocks(events, view)],
    [tell('next-steps', locale), eventBlocks(nextSteps, view)],
    [recount('amounts-and-figures', locale), numberBlocks(programme, view)],
    [
      recount('legal-acts', locale),
      legalActs.length === 0 ? [] : [ul(legalActs.map((act) => p(quoted(act.title, view))))],
    ],
    [recount('further-reading', locale), links.length === 0 ? [] : [ul(links.map((url) => p(link(url))))]],
  ];
  return [
    heading(2, quoted(title, view)),
    ...sections.flatMap(([name, blocks]) => (blocks.length === 0 ? [] : [heading(3, name), ...blocks])),
    ...sourcesNote(sources, { plan, locale }),
  ];
}

function eventBlocks(events: Programme['events'], view: View): readonly BlockNode[] {
  if (events.length === 0) return [];
  return [
    ul(
      events.map(({ date, text, details = [] }) => {
        const when = date === undefined ? [] : [strong(`${writePartialDate(date, view.locale)} `)];
        const words = p([...when, quoted(text, view)]);
        return details.length === 0 ? words : [words, ul(details.map((detail) => p(quoted(detail, view))))];
      }),
    ),
  ];
}

/** Amounts and figures that the programme names, as they are written. */
function numberBlocks({ budgetLines = [], figures = [] }: Programme, view: View): readonly BlockNode[] {
  const { plan, locale } = view;
  const amounts = budgetLines.flatMap((id) => {
    const line = plan.budgetLines.find((one) => one.id === id);
    if (line?.amount === undefined) return [];
    const { value, min, max, asWritten } = line.amount;
    const known = value ?? min ?? max;
    const words =
      known === undefined
        ? (asWritten ?? tell('to-be-said', locale))
        : writeMoney({ currency: plan.currency, ...line.amount }, { locale });
    return [p([strong(`${words} `), quoted(line.title, view)])];
  });
  const numbers = figures.flatMap((id) => {
    const figure = plan.figures.find((one) => one.id === id);
    return figure === undefined ? [] : [p([strong(`${figureWords(figure, locale)} `), quoted(figure.title, view)])];
  });
  const all = [...amounts, ...numbers];
  return all.length === 0 ? [] : [ul(all)];
}
