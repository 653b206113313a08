import {
  type BlockNode,
  cell,
  type DocumentNode,
  em,
  type FieldNode,
  field,
  type HeadingLevel,
  heading,
  type InlineNode,
  item,
  note,
  p,
  strong,
  table,
  text,
  ul,
} from '../../document/index.ts';
import { PlanSanteError } from '../../errors/index.ts';
import { ficheLabels, type Locale, requireOptions } from '../../i18n/index.ts';
import { choicesOf } from '../code-words.ts';
import { FICHE_PROPERTIES } from '../compose/compose-fiche.ts';
import { requireTemplate } from '../compose/require-template.ts';
import { type CellShape, cellShape, isListField, type TableField, tableOf } from '../fiche-field.ts';
import type { FicheColumn, FicheSection, FicheTemplate } from '../fiche-template.ts';
import { headingParts, headingPattern } from '../heading-pattern.ts';
import { type LocalisedText, wordsIn } from '../localised-text.ts';
import { standardColumns, withHeader } from '../standard-sections.ts';

/** What {@link blankFiche} takes beside the form. */
export interface BlankFicheOptions {
  /** Language of the form; French when left out. */
  readonly locale?: Locale;
  /** Empty rows of each table, 1 to 50; 4 when left out. */
  readonly rows?: number;
  /** Empty items of each list, 1 to 50; 4 when left out. */
  readonly items?: number;
}

interface Context {
  readonly locale: Locale;
  readonly rows: number;
  readonly items: number;
}

/**
 * The blank form: headings, guidance and places to fill in. Written as DOCX the places are content controls, with choices and
 * dates; as HTML they are form fields; as Markdown visible blanks. Filled in and read with `readFiche`, it gives the fiche; what is
 * left empty is absent.
 *
 * @throws PlanSanteError when the template or an option is not what it should be.
 * @example
 * ```ts
 * import { blankFiche, cnrGrandEst } from 'plan-sante/fiche';
 * import { renderDocx } from 'plan-sante/docx';
 * const form = renderDocx(blankFiche(cnrGrandEst, { locale: 'fr' }));
 * console.log(form instanceof Uint8Array); // true
 * ```
 */
export function blankFiche(given: FicheTemplate, options: BlankFicheOptions = {}): DocumentNode {
  requireOptions('blankFiche', options, { locale: true, rows: true, items: true });
  requireTemplate('blankFiche', given, options);
  const template = withHeader(given);
  const locale = options.locale ?? 'fr';
  const context = { locale, rows: count('rows', options.rows), items: count('items', options.items) };
  const name = wordsIn(template.name, locale);
  const labels = ficheLabels[locale];
  return {
    type: 'document',
    title: name,
    language: locale,
    subject: name,
    properties: {
      [FICHE_PROPERTIES.template]: template.id,
      [FICHE_PROPERTIES.version]: template.version ?? '1',
    },
    children: [
      heading(
        1,
        { ...blank('fiche-title', labels.title, 'text', context), placeholder: labels.title },
        { anchor: 'fiche' },
      ),
      aboutLine('fiche-theme', template.labels?.theme, labels.theme, context),
      aboutLine('fiche-sub-theme', template.labels?.subTheme, labels['sub-theme'], context),
      ...template.sections.flatMap((section) => blankSection(section, context)),
    ],
  };
}

function count(name: string, value: number | undefined): number {
  if (value === undefined) return 4;
  if (Number.isInteger(value) && value >= 1 && value <= 50) return value;
  throw new PlanSanteError({ function: 'blankFiche', expected: `${name} from 1 to 50`, received: value });
}

function blank(name: string, label: string, control: FieldNode['control'], { locale }: Context): FieldNode {
  return field(name, label, { control, placeholder: ficheLabels[locale]['to-fill'] });
}

function aboutLine(name: string, label: LocalisedText | undefined, usual: string, context: Context): BlockNode {
  const words = label === undefined ? usual : wordsIn(label, context.locale);
  const colon = context.locale === 'fr' ? ' :' : ':';
  return p([strong(`${words}${colon}`), text(' '), blank(name, words, 'text', context)], { anchor: name });
}

function blankSection(section: FicheSection, context: Context): readonly BlockNode[] {
  const { locale } = context;
  const level = (section.level ?? 2) as HeadingLevel;
  const headings =
    section.heading === undefined ? [] : [heading(level, blankHeading(section, context), { anchor: section.id })];
  const notes = (section.notes ?? []).map((words) => p(em(wordsIn(words, locale))));
  const help = section.help === undefined ? [] : [note('help', wordsIn(section.help, locale))];
  const content = blankContent(section, context);
  return [...headings, ...notes, ...help, ...content];
}

/** The heading, with a place for the heading of the ideas where the form has one. */
function blankHeading(section: FicheSection, context: Context): readonly InlineNode[] {
  const { before, after, lead, tail, slot } = headingParts(headingPattern(section, context.locale));
  if (!slot) return [text(before)];
  const place = blank(`${section.id}-heading`, ficheLabels[context.locale].title, 'text', context);
  return [text(before + lead), place, text(tail + after)];
}

function blankContent(section: FicheSection, context: Context): readonly BlockNode[] {
  const name = section.field;
  if (name === undefined) return [];
  const table = tableOf(name);
  if (table !== undefined) return [blankTable(section, table, context)];
  const label = wordsIn(section.heading ?? {}, context.locale).replace(/\[[^\]]*\]/g, '');
  const list = blankList(section.id, label, context.items, context);
  return isListField(name) ? [list] : [p(blank(`${section.id}-text`, label, 'long-text', context)), list];
}

function blankList(id: string, label: string, items: number, context: Context): BlockNode {
  const entries = Array.from({ length: items }, (_, index) =>
    item(p(blank(`${id}-${index + 1}`, `${label} ${index + 1}`, 'long-text', context))),
  );
  return ul(entries);
}

function blankTable(section: FicheSection, name: TableField, context: Context): BlockNode {
  const columns = section.columns ?? standardColumns(name).slice(0, 2);
  const header = columns.map((column) => cell(wordsIn(column.label, context.locale)));
  const rows = Array.from({ length: context.rows }, (_, row) =>
    columns.map((column, index) => cell(blankCell(name, column, `${section.id}-${row + 1}-${index + 1}`, context))),
  );
  return table([header, ...rows], {
    rowHeaders: true,
    widths: columns.map((column) => column.width ?? 1),
    ...(section.heading === undefined && { anchor: section.id }),
  });
}

function blankCell(name: TableField, column: FicheColumn, place: string, context: Context): readonly BlockNode[] {
  const label = wordsIn(column.label, context.locale);
  const shape: CellShape = cellShape(name, column.field) ?? 'text';
  switch (shape) {
    case 'texts':
    case 'references':
      return [blankList(place, label, 2, context)];
    case 'code':
      return [p(choice(place, label, 'beneficiary-kind', context))];
    case 'codes':
      return [ul([item(p(choice(place, label, 'stakeholder-role', context)))])];
    case 'date':
      return [p(blank(place, label, 'date', context))];
    case 'text':
    case 'quantity':
      return [p(blank(place, label, 'long-text', context))];
    case 'label':
    case 'address':
      return [p(blank(place, label, 'text', context))];
    default:
      return shape satisfies never;
  }
}

function choice(
  name: string,
  label: string,
  vocabulary: 'beneficiary-kind' | 'stakeholder-role',
  context: Context,
): FieldNode {
  const { locale } = context;
  return field(name, label, {
    control: 'choice',
    placeholder: ficheLabels[locale].choose,
    options: choicesOf(vocabulary, locale),
  });
}
