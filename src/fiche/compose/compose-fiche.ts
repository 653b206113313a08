import {
  type BlockNode,
  type DocumentNode,
  em,
  type HeadingLevel,
  heading,
  p,
  type TypographyProfile,
} from '../../document/index.ts';
import type { KeysOf } from '../../errors/index.ts';
import { ficheLabels, type Locale, requireOptions } from '../../i18n/index.ts';
import type { Fiche, FicheInput } from '../../model/index.ts';
import { canonicalFiche } from '../canonical-fiche.ts';
import type { FicheSection, FicheTemplate } from '../fiche-template.ts';
import { lineOnPaper } from '../fiche-text.ts';
import { fillHeading, headingPattern } from '../heading-pattern.ts';
import { type LocalisedText, wordsIn } from '../localised-text.ts';
import { nameReferences } from '../names-on-paper.ts';
import { wholeFiche } from '../require-fiche.ts';
import { allSections, withHeader } from '../standard-sections.ts';
import { composeParts } from './compose-parts.ts';
import { composeTable } from './compose-table.ts';
import { composeItems, composeLabelled } from './compose-text.ts';
import { requireTemplate } from './require-template.ts';
import { contentOf, type SectionContent } from './section-content.ts';

/** What {@link composeFiche} takes beside the fiche and the form. */
export interface ComposeFicheOptions {
  /** Language of the headings; the texts of the fiche stay as written. French when left out. */
  readonly locale?: Locale;
  /** Number of the fiche in its plan (`P1`), printed under the title. */
  readonly id?: string;
  /** Title of the plan, printed under the title. */
  readonly planTitle?: string;
  /** Whether data that the form has no place for (categories, sources, targets …) follows after it; `true` when left out. */
  readonly extras?: boolean;
  /** Put before every anchor, to hold several fiches in one document: `p1` makes `p1-constats`. At most 8 characters. */
  readonly anchorPrefix?: string;
  /**
   * The typographic rules the tree will be written with. They are noted in the file, so that `readFiche` takes the no-break
   * spaces out again; the writer is what applies them.
   */
  readonly typography?: TypographyProfile;
  /**
   * What identifiers of organisations and of sources are called where people read them. The file notes which is which, so that
   * `readFiche` gives the identifiers back. Without a name the identifier is printed.
   */
  readonly names?: Readonly<Record<string, string>>;
  /** More custom properties for the file. */
  readonly properties?: Readonly<Record<string, string>>;
}

/** The options of composing, which rendering takes too. */
export const COMPOSE_KEYS: KeysOf<ComposeFicheOptions> = {
  locale: true,
  id: true,
  planTitle: true,
  extras: true,
  anchorPrefix: true,
  typography: true,
  names: true,
  properties: true,
};

/** Names of the custom properties that a fiche carries in its file. */
export const FICHE_PROPERTIES = {
  template: 'plan-sante-template',
  version: 'plan-sante-template-version',
  typography: 'plan-sante-typography',
} as const;

/**
 * Puts a fiche on a form: the document tree that every format is written from.
 *
 * Each section starts at its anchor, tables have header rows and keep their empty cells, an empty section says so. The headings
 * are those of the template in the asked language; texts stay as written, but for what no paper can carry (control characters,
 * blanks at line ends: see `canonicalFiche`).
 *
 * @throws PlanSanteError when the fiche, the template or an option is not what it should be.
 * @example
 * ```ts
 * import { composeFiche, cnrGrandEst } from 'plan-sante/fiche';
 * const fiche = { title: 'Équipe mobile', constats: [{ text: 'Peu de relais' }] };
 * console.log(composeFiche(fiche, cnrGrandEst, { locale: 'fr' }).title); // 'Équipe mobile'
 * ```
 */
export function composeFiche(
  fiche: Fiche | FicheInput,
  given: FicheTemplate,
  options: ComposeFicheOptions = {},
): DocumentNode {
  requireOptions('composeFiche', options, COMPOSE_KEYS);
  requireTemplate('composeFiche', given, options);
  const template = withHeader(given);
  const context: Context = {
    locale: options.locale ?? 'fr',
    extras: options.extras ?? true,
    anchor: (id) => (options.anchorPrefix === undefined ? id : `${options.anchorPrefix}-${id}`),
  };
  const whole = canonicalFiche(wholeFiche('composeFiche', fiche));
  const { fiche: shown, properties } = nameReferences(whole, options.names ?? {});
  const sections = context.extras ? allSections(template) : template.sections;
  return {
    type: 'document',
    title: shown.title,
    language: context.locale,
    subject: wordsIn(template.name, context.locale),
    properties: {
      ...options.properties,
      ...properties,
      [FICHE_PROPERTIES.template]: template.id,
      [FICHE_PROPERTIES.version]: template.version ?? '1',
      ...(options.typography !== undefined &&
        options.typography !== 'none' && { [FICHE_PROPERTIES.typography]: options.typography }),
    },
    children: [
      heading(1, shown.title, { anchor: context.anchor('fiche') }),
      ...composeAbout(shown, template, options, context),
      ...sections.flatMap((section) => composeSection(shown, section, contentOf(shown, section, sections), context)),
    ],
  };
}

interface Context {
  readonly locale: Locale;
  readonly extras: boolean;
  readonly anchor: (id: string) => string;
}

/** The lines under the title: number, plan, theme. */
function composeAbout(
  fiche: Fiche,
  template: FicheTemplate,
  options: ComposeFicheOptions,
  context: Context,
): readonly BlockNode[] {
  const usual = ficheLabels[context.locale];
  const line = (anchor: string, label: LocalisedText | undefined, usualLabel: string, value: string | undefined) => {
    const words = value === undefined ? '' : lineOnPaper(value);
    if (words === '') return [];
    const shownLabel = label === undefined ? usualLabel : wordsIn(label, context.locale);
    return [composeLabelled(shownLabel, words, context.locale, context.anchor(anchor))];
  };
  return [
    ...line('fiche-id', template.labels?.fiche, usual.fiche, options.id),
    ...line('fiche-plan', template.labels?.plan, usual.plan, options.planTitle),
    ...line('fiche-theme', template.labels?.theme, usual.theme, fiche.theme),
    ...line('fiche-sub-theme', template.labels?.subTheme, usual['sub-theme'], fiche.subTheme),
  ];
}

function composeSection(
  fiche: Fiche,
  section: FicheSection,
  content: SectionContent,
  context: Context,
): readonly BlockNode[] {
  if (section.shown === 'filled' && content.kind !== 'heading' && !content.filled) return [];
  const level = (section.level ?? 2) as HeadingLevel;
  const anchor = context.anchor(section.id);
  const headings =
    section.heading === undefined
      ? []
      : [heading(level, fillHeading(headingPattern(section, context.locale), fiche.ideaHeading), { anchor })];
  const notes = (section.notes ?? []).map((words) => p(em(wordsIn(words, context.locale))));
  const tableAnchor = section.heading === undefined ? anchor : undefined;
  return [...headings, ...notes, ...composeContent(section, content, level, tableAnchor, context)];
}

function composeContent(
  section: FicheSection,
  content: SectionContent,
  level: HeadingLevel,
  anchor: string | undefined,
  context: Context,
): readonly BlockNode[] {
  switch (content.kind) {
    case 'heading':
      return [];
    case 'rows':
      return [composeTable(section, content.field, content.rows, { ...context, anchor })];
    case 'items':
      return content.items.length > 0 ? [composeItems(content.items)] : [notFilled(context.locale)];
    case 'parts':
      return content.filled
        ? composeParts(content.parts, Math.min(6, level + 1) as HeadingLevel, {
            ...context,
            impliedKind: content.impliedKind,
          })
        : [notFilled(context.locale)];
    default:
      return content satisfies never;
  }
}

function notFilled(locale: Locale): BlockNode {
  return p(em(ficheLabels[locale]['not-filled']));
}
