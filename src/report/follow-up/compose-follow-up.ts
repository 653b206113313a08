import {
  type BlockNode,
  type DocumentNode,
  doc,
  heading,
  isAnchorName,
  p,
  strong,
  table,
  ul,
} from '../../document/index.ts';
import { type Locale, messageLocale, requireOptions } from '../../i18n/index.ts';
import { defined } from '../../internal/defined.ts';
import { type FollowUp, type Plan, writePartialDate } from '../../model/index.ts';
import { recount } from '../recount.ts';
import { requirePlan } from '../require-plan.ts';
import { followUpCounts, followUpTotals } from '../restitution/parts/follow-up.ts';
import { codeWords, quoted } from '../restitution/plan-words.ts';
import { sourcesNote } from '../restitution/source-titles.ts';
import { tell } from '../restitution/words.ts';
import type { FollowUpView } from './follow-up-view.ts';
import { indicatorBlocks, indicatorSentence } from './indicators.ts';
import { milestoneBlocks, milestoneSentence } from './milestones.ts';

/** What {@link composeFollowUp} takes beside the plan. */
export interface ComposeFollowUpOptions {
  /** Default `fr`. Words of the plan stay in its own language. */
  readonly locale?: Locale;
  /** The day, `YYYY-MM-DD`. With it, what is late and how far indicators have come are told; there is no clock here. */
  readonly asOf?: string;
}

/**
 * The follow-up of a plan as a document: what was proposed, what is done and what remains, table by table, word for word; the
 * milestones, the indicators, the judgements, the decisions and the next steps. {@link readFollowUp} takes the tables back as data,
 * also after somebody has changed them in Word or on slides.
 *
 * @example
 * ```ts
 * import { cnrGrandEst2023 } from 'plan-sante/plans';
 * import { composeFollowUp, readFollowUp } from 'plan-sante/report';
 * const page = composeFollowUp(cnrGrandEst2023, { locale: 'fr', asOf: '2023-02-08' });
 * console.log(readFollowUp(page).followUps.length); // 6
 * ```
 */
export function composeFollowUp(plan: Plan, options: ComposeFollowUpOptions = {}): DocumentNode {
  requirePlan('composeFollowUp', plan);
  requireOptions('composeFollowUp', options, { locale: true, asOf: true });
  const { locale: asked = 'fr', asOf } = options;
  // Where sentences fall back, the words among them fall back too.
  const locale = messageLocale(asked);
  const view: FollowUpView = { plan, locale, asOf };
  const title = recount('follow-up-title', locale, { title: plan.title });
  const sections = [
    ...plan.followUps.flatMap((one) => tableBlocks(one, view)),
    ...milestoneBlocks(view),
    ...indicatorBlocks(view),
    ...judgementBlocks(view),
    ...decisionBlocks(view),
    ...stepBlocks(view),
  ];
  const said = sentences(view);
  return doc({ title, language: locale, slideLevel: 2, ...defined({ date: asOf }) }, [
    heading(1, title),
    ...(asOf === undefined ? [] : [p(recount('as-of', locale, { date: writePartialDate(asOf, locale) }))]),
    ...(said.length > 0 ? [ul(said)] : []),
    ...(sections.length > 0 ? sections : [p(recount('nothing', locale))]),
  ]);
}

/** The follow-up in a few sentences. */
function sentences(view: FollowUpView): readonly string[] {
  const { plan, locale } = view;
  const totals = followUpTotals(plan);
  const steps = plan.programmes.reduce((sum, { nextSteps }) => sum + nextSteps.length, 0);
  return [
    ...(plan.followUps.length > 0 ? [recount('tables-say', locale, { tables: plan.followUps.length, ...totals })] : []),
    ...milestoneSentence(view),
    ...indicatorSentence(view),
    ...(steps > 0 ? [recount('steps-say', locale, { count: steps, programmes: plan.programmes.length })] : []),
  ];
}

/** One progress table, word for word, with the requests under it. */
function tableBlocks(one: FollowUp, { plan, locale }: FollowUpView): readonly BlockNode[] {
  const { id, title, rows, requests } = one;
  // Readers know the table again by it; an id of another form cannot be kept in a document.
  const anchor = `follow-up-${id}`;
  const items = (texts: readonly string[]) =>
    texts.length === 0 ? '–' : ul(texts.map((words) => p(quoted(words, { plan, locale }))));
  const body = rows.map(({ proposed, done, remaining }) => [
    proposed === undefined ? '–' : p(quoted(proposed, { plan, locale })),
    items(done),
    items(remaining),
  ]);
  const { done, remaining } = followUpCounts(one);
  return [
    heading(2, quoted(title, { plan, locale }), isAnchorName(anchor) ? { anchor } : {}),
    p(
      [
        tell('pair-words', locale, { a: tell('count-done', locale), b: done }),
        tell('pair-words', locale, { a: tell('count-remaining', locale), b: remaining }),
      ].join(' · '),
    ),
    table([[tell('proposed', locale), tell('done', locale), tell('remaining', locale)], ...body]),
    ...(requests.length === 0
      ? []
      : [heading(3, tell('requests', locale)), ul(requests.map((words) => p(quoted(words, { plan, locale }))))]),
    ...sourcesNote(one.sources ?? [], { plan, locale }),
  ];
}

function judgementBlocks({ plan, locale }: FollowUpView): readonly BlockNode[] {
  const judgements = plan.judgements ?? [];
  if (judgements.length === 0) return [];
  const rows = judgements.map(({ date, office, outlook, text }) => [
    date === undefined ? '–' : writePartialDate(date, locale),
    office ?? tell('to-be-said', locale),
    codeWords('outlook', outlook ?? 'unknown', locale),
    text === undefined ? '–' : p(quoted(text, { plan, locale })),
  ]);
  const head = [tell('when', locale), recount('office', locale), tell('state', locale), recount('judgement', locale)];
  return [
    heading(2, recount('judgements-heading', locale, { count: judgements.length }), { anchor: 'judgements' }),
    table([head, ...rows], { widths: [2, 3, 2, 7] }),
  ];
}

function decisionBlocks({ plan, locale }: FollowUpView): readonly BlockNode[] {
  const decisions = plan.decisions ?? [];
  if (decisions.length === 0) return [];
  const rows = decisions.map(({ title, date, decidedBy, due, state }) => [
    p(strong(quoted(title, { plan, locale }))),
    date === undefined ? '–' : writePartialDate(date, locale),
    decidedBy ?? tell('to-be-said', locale),
    due === undefined ? tell('to-be-fixed', locale) : writePartialDate(due, locale),
    codeWords('lifecycle-state', state ?? 'unknown', locale),
  ]);
  const head = [
    recount('decision', locale),
    tell('when', locale),
    recount('office', locale),
    tell('due', locale),
    tell('state', locale),
  ];
  return [
    heading(2, recount('decisions-heading', locale, { count: decisions.length }), { anchor: 'decisions' }),
    table([head, ...rows], { widths: [6, 2, 3, 2, 2] }),
  ];
}

/** Next steps of programmes and projects. */
function stepBlocks({ plan, locale }: FollowUpView): readonly BlockNode[] {
  const carrying = [
    ...plan.programmes.map(({ title, nextSteps }) => ({
      title,
      steps: nextSteps.map(({ text, date }) => ({ text, date })),
    })),
    ...plan.projects.map(({ id, title, nextSteps }) => ({
      title: `${id} ${title}`,
      steps: nextSteps.map(({ text, due }) => ({ text, date: due })),
    })),
  ].filter(({ steps }) => steps.length > 0);
  if (carrying.length === 0) return [];
  const rows = carrying.map(({ title, steps }) => [
    p(quoted(title, { plan, locale })),
    ul(
      steps.map(({ text, date }) => {
        const when = date === undefined ? [] : [strong(`${writePartialDate(date, locale)} `)];
        return p([...when, quoted(text, { plan, locale })]);
      }),
    ),
  ]);
  return [
    heading(2, recount('steps-heading', locale), { anchor: 'next-steps' }),
    table([[tell('programme', locale), tell('next-steps', locale)], ...rows], { rowHeaders: true, widths: [4, 9] }),
  ];
}
