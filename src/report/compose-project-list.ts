import { type DocumentNode, doc, heading, p, strong, table } from '../document/index.ts';
import { type Locale, messageLocale, requireOptions } from '../i18n/index.ts';
import type { Plan } from '../model/index.ts';
import { recount } from './recount.ts';
import { requirePlan } from './require-plan.ts';
import { topOrientations } from './restitution/facts.ts';
import { codeWords, quoted } from './restitution/plan-words.ts';
import { tell } from './restitution/words.ts';

/** What {@link composeProjectList} takes beside the plan. */
export interface ComposeProjectListOptions {
  /** Default `fr`. */
  readonly locale?: Locale;
}

/**
 * The list of the projects of a plan: what each is called, its theme, what it is, where it stands, whether it has a fiche. {@link readFollowUp}
 * takes it back as data.
 *
 * @example
 * ```ts
 * import { gesondheetsdesch2020 } from 'plan-sante/plans';
 * import { composeProjectList, readFollowUp } from 'plan-sante/report';
 * console.log(readFollowUp(composeProjectList(gesondheetsdesch2020)).projects.length); // 12
 * ```
 */
export function composeProjectList(plan: Plan, options: ComposeProjectListOptions = {}): DocumentNode {
  requirePlan('composeProjectList', plan);
  requireOptions('composeProjectList', options, { locale: true });
  const { locale: asked = 'fr' } = options;
  // Where sentences fall back, the words among them fall back too.
  const locale = messageLocale(asked);
  const title = recount('projects-title', locale, { title: plan.title });
  const about = { title, language: locale, slideLevel: 2 } as const;
  if (plan.projects.length === 0) return doc(about, [heading(1, title), p(recount('nothing', locale))]);
  const top = topOrientations(plan.orientations);
  const names = new Map(plan.orientations.map(({ id, title: name, shortTitle }) => [id, shortTitle ?? name]));
  const rows = plan.projects.map(({ id, title: name, theme, kind, state, fiche }) => [
    p(strong(id)),
    p(quoted(name, { plan, locale })),
    theme === undefined ? '–' : (names.get(top.get(theme) ?? theme) ?? theme),
    codeWords('project-kind', kind, locale),
    codeWords('lifecycle-state', state ?? 'unknown', locale),
    fiche === undefined ? '–' : '✔',
  ]);
  const head = (['id', 'title', 'theme', 'kind', 'state'] as const).map((key) => recount(key, locale));
  const fiches = plan.projects.filter(({ fiche }) => fiche !== undefined).length;
  return doc(about, [
    heading(1, title),
    heading(2, recount('list-heading', locale, { total: plan.projects.length, fiches }), { anchor: 'projects' }),
    table([[...head, tell('fiche', locale)], ...rows], { rowHeaders: true, widths: [1.6, 8, 4, 2.2, 2.8, 1.6] }),
  ]);
}
