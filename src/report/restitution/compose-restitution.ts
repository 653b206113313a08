import { type BlockNode, type DocumentNode, doc, heading, note, plainText } from '../../document/index.ts';
import { usageError } from '../../errors/index.ts';
import { type Locale, messageLocale, requireOptions } from '../../i18n/index.ts';
import type { Plan } from '../../model/index.ts';
import type { PrioritisedPlan } from '../../scoring/index.ts';
import type { AuditReport } from '../../validation/index.ts';
import { requirePlan } from '../require-plan.ts';
import { type Facts, gatherFacts } from './facts.ts';
import { AUDIENCES, type Audience, type Slide } from './part.ts';
import { acronymSlides } from './parts/closing.ts';
import { coverBlocks } from './parts/opening.ts';
import { PARTS } from './parts.ts';
import { sourcesNote } from './source-titles.ts';
import { speakerNote, wholeTexts } from './speaker-note.ts';
import { tell } from './words.ts';

/** What {@link composeRestitution} takes beside the plan. */
export interface ComposeRestitutionOptions {
  /** Default `fr`. Words of the plan stay in its own language, and are marked as such. */
  readonly locale?: Locale;
  /**
   * `minister`: what a decision needs, in a few slides. `committee`: with the figures behind it, the first fiches and the annexes.
   * `region`: everything, theme by theme and fiche by fiche. Default `region`.
   */
  readonly audience?: Audience;
  /** The ranking to tell of. Default: that which the rules of the plan give, none for a plan without rules. */
  readonly prioritisation?: PrioritisedPlan;
  /** The audit to tell of. Default: that of the plan, in the same language. */
  readonly audit?: AuditReport;
}

/**
 * The restitution of a plan as a document: what was heard, what is proposed, what comes first and how sure that is, what is done
 * and what remains, what is to be decided. Every title is a sentence with values computed from the plan. Each level-2 heading is
 * a slide of its own in a slide file and a section elsewhere; what rests on values made up for illustration says so there, and
 * nowhere else. What is said beside a slide (its pictures in words, what it shortens in full, every place of its sources) stands in
 * notes of the kind `speaker`. Parts of which a plan has nothing are left out.
 *
 * @example
 * ```ts
 * import { renderPptx } from 'plan-sante/pptx';
 * import { cnrGrandEst2023 } from 'plan-sante/plans';
 * import { composeRestitution } from 'plan-sante/report';
 * const deck = composeRestitution(cnrGrandEst2023, { audience: 'minister', locale: 'fr' });
 * console.log(deck.children.filter((block) => block.type === 'heading').length); // 8
 * console.log(renderPptx(deck).length > 0); // true
 * ```
 */
export function composeRestitution(plan: Plan, options: ComposeRestitutionOptions = {}): DocumentNode {
  requirePlan('composeRestitution', plan);
  requireOptions('composeRestitution', options, { locale: true, audience: true, prioritisation: true, audit: true });
  const { locale: asked = 'fr', audience = 'region', ...given } = options;
  // Where sentences fall back, the words among them fall back too.
  const locale = messageLocale(asked);
  if (!AUDIENCES.includes(audience))
    throw usageError('composeRestitution', `an audience: ${AUDIENCES.join(' or ')}`, audience);
  const facts = gatherFacts(plan, { locale, ...given });
  const told = PARTS.filter(({ audiences }) => audiences.includes(audience))
    .flatMap(({ compose }) => compose(facts))
    .filter(({ detail }) => detail !== true || audience === 'region');
  const slides = audience === 'minister' ? told : [...told, ...acronymSlides(wordsOf(told), facts)];
  const texts = wholeTexts(plan);
  const date = plan.sources[0]?.date;
  return doc(
    {
      title: plan.title,
      language: locale,
      subject: tell('cover-subtitle', locale),
      ...(date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) && { date }),
      slideLevel: 2,
      contents: 2,
    },
    [
      heading(1, plan.title, { anchor: 'cover' }),
      ...coverBlocks(facts),
      ...slides.flatMap((slide) => [...slideBlocks(slide, facts), ...speakerNote(slide, texts, facts)]),
    ],
  );
}

/** The words of all slides: what short forms are looked for in. */
function wordsOf(slides: readonly Slide[]): string {
  return slides.map(({ title, blocks }) => `${title}\n${plainText(blocks)}`).join('\n');
}

/** A slide as blocks: its message, its stamp, what it shows, where that was taken from. */
function slideBlocks({ anchor, title, blocks, illustrative, sources = [] }: Slide, facts: Facts): readonly BlockNode[] {
  return [
    heading(2, title, { anchor }),
    ...(illustrative === true ? [note('illustrative', tell('illustrative-stamp', facts.locale))] : []),
    ...blocks,
    ...sourcesNote(sources, facts),
  ];
}
