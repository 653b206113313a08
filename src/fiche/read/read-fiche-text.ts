import { type DocumentLimits, type DocumentNode, parseHtml, parseMarkdown, parseText } from '../../document/index.ts';
import { PlanSanteError, type Result, requireText } from '../../errors/index.ts';
import { requireOptions } from '../../i18n/index.ts';
import type { Fiche } from '../../model/index.ts';
import { requireTemplate } from '../compose/require-template.ts';
import type { FicheTemplate } from '../fiche-template.ts';
import { allSections, withHeader } from '../standard-sections.ts';
import type { FicheContext } from './context.ts';
import { readFicheOfKnownTree } from './read-fiche.ts';
import { type FichesRead, readFichesOfKnownTree } from './read-fiches.ts';
import { READING_OPTIONS, type ReadFicheOptions, requireTrace } from './read-options.ts';
import { labelAtStart } from './recognise/form-label.ts';
import { withoutNumbering } from './recognise/label-words.ts';
import { recognitionOf } from './recognise/recognition.ts';

/** What the readers of fiches in a text take. */
export interface ReadFicheTextOptions extends ReadFicheOptions {
  /** `text` is the text of slides or pages as converters give it: tabs between columns, bullets of any kind. */
  readonly format: 'markdown' | 'html' | 'text';
  /** Bounds on the work the text may cause. */
  readonly limits?: Partial<DocumentLimits>;
}

/**
 * Reads a fiche from a text. The issues of the text come before those of the fiche; positions are lines and columns.
 *
 * @throws PlanSanteError when the text, the template or an option is not what it should be.
 * @example
 * ```ts
 * import { cnrGrandEst, readFicheText } from 'plan-sante/fiche';
 * const text = '# Équipe mobile\n\n## Constat - Quels problèmes souhaitons-nous régler ?\n\n- Peu de relais\n';
 * const result = readFicheText(text, cnrGrandEst, { format: 'markdown', locale: 'fr' });
 * console.log(result.success && result.data.constats.length); // 1
 * ```
 */
export function readFicheText(text: string, template: FicheTemplate, options: ReadFicheTextOptions): Result<Fiche> {
  const page = parsed('readFicheText', text, template, options);
  if (!page.success) return { success: false, issues: page.issues };
  const read = readFicheOfKnownTree(page.data, template, ofTree(options));
  return { ...read, issues: [...page.issues, ...read.issues] };
}

/**
 * The same for every fiche of a text, such as the text of a deck.
 *
 * A fiche begins at a title with sections of the form after it; where none has two of them, the text is read as one fiche.
 * `fiches` has one answer per fiche found, in the order of the text; `issues` are those of the text as a whole.
 *
 * Throws `PlanSanteError` when the template, the locale or the format is not one.
 *
 * @example
 * ```ts
 * import { cnrGrandEst, readFichesText } from 'plan-sante/fiche';
 * const rest = '## Constat - Quels problèmes souhaitons-nous régler ?\n\n- Peu de relais\n\n## Qui est impliqué ?\n\n- ARS\n\n';
 * const one = (title: string) => `# ${title}\n\n${rest}`;
 * const { fiches } = readFichesText(one('Un bus') + one('Des référents'), cnrGrandEst, { format: 'markdown' });
 * console.log(fiches.map((fiche) => fiche.success && fiche.data.title)); // [ 'Un bus', 'Des référents' ]
 * ```
 */
export function readFichesText(text: string, template: FicheTemplate, options: ReadFicheTextOptions): FichesRead {
  const page = parsed('readFichesText', text, template, options);
  if (!page.success) return { fiches: [], issues: page.issues };
  const read = readFichesOfKnownTree(page.data, template, ofTree(options));
  return { fiches: read.fiches, issues: [...page.issues, ...read.issues] };
}

/** The options without those that are about the text. */
function ofTree({ format: _format, limits: _limits, ...others }: ReadFicheTextOptions): ReadFicheOptions {
  return others;
}

function parsed(
  name: string,
  text: string,
  template: FicheTemplate,
  options: ReadFicheTextOptions,
): Result<DocumentNode> {
  requireOptions(name, options, { ...READING_OPTIONS, format: true, limits: true });
  requireTemplate(name, template, options ?? {});
  requireTrace(name, options ?? {});
  requireText(name, text);
  const locale = options?.locale ?? 'fr';
  const own = { locale, ...(options?.limits !== undefined && { limits: options.limits }) };
  const asText = () => parseText(text, { ...own, isLabel: labelOf(template) });
  const parsers: Readonly<Record<ReadFicheTextOptions['format'], () => Result<DocumentNode>>> = {
    markdown: () => (hasTabColumns(text) ? asText() : parseMarkdown(text, { ...own, lineEnds: 'labels' })),
    html: () => parseHtml(text, own),
    text: asText,
  };
  const format = options?.format;
  if (Object.hasOwn(parsers, format)) return parsers[format]();
  throw new PlanSanteError({ function: name, expected: "format 'markdown', 'html' or 'text'", received: format });
}

/** Whether a line begins with a label of the form. What it takes to know that is put together at the first question. */
function labelOf(template: FicheTemplate): (line: string) => boolean {
  let context: Pick<FicheContext, 'recognition' | 'template'> | undefined;
  return (line) => {
    context ??= { template, recognition: recognitionOf(allSections(withHeader(template)), template) };
    const known = context.recognition.heading(line.trim()) !== undefined;
    return known || labelAtStart(withoutNumbering(line), context) !== undefined;
  };
}

/** Markdown has no columns made of tabs: a text that has some comes from a converter and is read as it writes. */
function hasTabColumns(text: string): boolean {
  return /^[^\s#][^\t\r\n]*\t[^\t\r\n]+$/m.test(text);
}
