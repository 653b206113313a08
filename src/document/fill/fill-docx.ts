import type { Issue, Position, Result } from '../../errors/index.ts';
import type { Locale } from '../../i18n/index.ts';
import {
  answer,
  type OoxmlPackage,
  openPackage,
  packPart,
  partText,
  readXml,
  writeZip,
  type XmlElement,
} from '../ooxml/index.ts';
import { placesOf, readMainPart } from '../parse/docx/index.ts';
import { compilePart, type Step } from './compile-part.ts';
import { dataIssue, type TemplateFinding, templateIssue } from './fill-issue.ts';
import { TEMPLATE_LIMITS, type TemplateLimits } from './limits.ts';
import { matchTags } from './match-tags.ts';
import { readData, type TemplateRecord } from './read-data.ts';
import { checkFields, type TemplateData, type TemplateFields } from './template-fields.ts';
import { type TemplateParagraph, templateParagraphs } from './template-paragraph.ts';
import { templateTags } from './template-tag.ts';
import { type LimitMet, writeSteps } from './write-steps.ts';

/** How a Word template is filled or checked. */
export interface DocxTemplateOptions<Fields extends TemplateFields> {
  /** The names the template may use; nothing else is ever looked up. */
  readonly fields: Fields;
  /** Language of the messages; French unless told otherwise. */
  readonly locale?: Locale;
  readonly limits?: Partial<TemplateLimits>;
}

/**
 * Fills the user's own Word template.
 *
 * A tag is a declared name between braces: `{title}`. `{#actors}` … `{/actors}` repeats what stands between for every item of
 * a list; in a list of texts `{.}` is the item. A loop within a paragraph repeats words, one over paragraphs repeats them, and
 * one opened in the first cell of a row and closed in the last cell of that row or of a later one repeats the rows. A name
 * is looked up in the innermost loop that declares it, then outwards. A paragraph or row that holds only the tags of a loop
 * disappears. A tag cut in pieces by the word processor is found; what takes its place looks like its first piece. Headers,
 * footers, notes and text boxes are filled too; every part without tags keeps its bytes.
 *
 * There are no expressions, paths or conditions, and nothing is fetched. Texts come out as they are, braces included: line
 * breaks and tabs become those of Word. A template with a mistake is not filled: every mistake is answered, with its place
 * and the nearest declared name (`unknown-field`, `template-syntax`, `template-limit`). A declared field that the data lack
 * leaves its place empty and a `missing-value` warning. The same input always gives the same bytes.
 *
 * Throws `PlanSanteError` when `fields` is not a declaration.
 *
 * Source: ISO/IEC 29500-1:2016, 17.3 (paragraphs and runs) and 17.4 (tables).
 *
 * @example
 * ```ts
 * import { fillDocx, renderDocx } from 'plan-sante/docx';
 * const template = renderDocx({
 *   type: 'document',
 *   title: 'Modele',
 *   language: 'fr',
 *   children: [{ type: 'paragraph', children: [{ type: 'text', value: '{title} : {#actors}{name}, {/actors}' }] }],
 * });
 * const fields = { title: 'text', actors: { name: 'text' } } as const;
 * const filled = fillDocx(template, { title: 'P4', actors: [{ name: 'ARS' }, { name: 'CPAM' }] }, { fields });
 * console.log(filled.success); // true
 * ```
 */
export function fillDocx<const Fields extends TemplateFields>(
  template: Uint8Array,
  data: TemplateData<Fields>,
  options: DocxTemplateOptions<Fields>,
): Result<Uint8Array> {
  checkFields(options.fields, 'fillDocx');
  const locale = options.locale ?? 'fr';
  const opened = answer(locale, () => readTemplate(template, options));
  if (!opened.success) return opened;
  const { file, parts, findings } = opened.data;
  const { record, findings: odd } = readData(data, options.fields);
  const issues: Issue[] = [
    ...findings.map((finding) => templateIssue(finding, locale)),
    ...odd.map((finding) => dataIssue(finding, locale)),
  ];
  if (issues.some(({ severity }) => severity === 'error')) return { success: false, issues };
  const limits = { ...TEMPLATE_LIMITS, ...options.limits };
  const filled = fillParts(parts, record, limits);
  if ('limit' in filled) {
    const { limit } = filled;
    const finding = { code: 'template-limit', reason: limit, params: { limit: limits[limit] } } as const;
    return { success: false, issues: [templateIssue(finding, locale), ...issues] };
  }
  return { success: true, data: repacked(file, filled.sources), issues };
}

/**
 * Checks a Word template before there is any data: the mistakes {@link fillDocx} would answer, empty when there is none.
 *
 * Each issue has the position of its tag (`paragraph` of the body, or `table`, `row` and `column`; tags of headers, footers
 * and notes name their part instead), so `annotateDocx` can put it into the template itself.
 *
 * Throws `PlanSanteError` when `fields` is not a declaration.
 *
 * @example
 * ```ts
 * import { checkDocxTemplate, renderDocx } from 'plan-sante/docx';
 * const template = renderDocx({
 *   type: 'document',
 *   title: 'Modele',
 *   language: 'fr',
 *   children: [{ type: 'paragraph', children: [{ type: 'text', value: '{titel}' }] }],
 * });
 * const [issue] = checkDocxTemplate(template, { fields: { title: 'text' } });
 * console.log(issue?.code, issue?.params['nearest']); // 'unknown-field' 'title'
 * ```
 */
export function checkDocxTemplate<const Fields extends TemplateFields>(
  template: Uint8Array,
  options: DocxTemplateOptions<Fields>,
): readonly Issue[] {
  checkFields(options.fields, 'checkDocxTemplate');
  const locale = options.locale ?? 'fr';
  const opened = answer(locale, () => readTemplate(template, options));
  if (!opened.success) return opened.issues;
  return opened.data.findings.map((finding) => templateIssue(finding, locale));
}

interface TemplatePart {
  readonly name: string;
  readonly steps: readonly Step[];
}

interface ReadTemplate {
  readonly file: OoxmlPackage;
  /** The parts with tags. */
  readonly parts: readonly TemplatePart[];
  readonly findings: readonly TemplateFinding[];
}

/** Parts beside the main one whose text is the author's. */
const FILLED_KINDS = new Set(['header', 'footer', 'footnotes', 'endnotes']);

function readTemplate(bytes: Uint8Array, options: DocxTemplateOptions<TemplateFields>): ReadTemplate {
  const file = openPackage(bytes, options.limits);
  const most = options.limits?.tags ?? TEMPLATE_LIMITS.tags;
  const main = readMainPart(file);
  const beside = main.parts.flatMap(({ kind, external, target }) =>
    FILLED_KINDS.has(kind) && !external ? [target] : [],
  );
  const sources: { name: string; source: string; root: XmlElement }[] = [
    // The body stands for the main part: places are those of its own elements.
    { name: main.name, source: main.source, root: main.body },
  ];
  for (const name of new Set(beside)) {
    const source = name === main.name ? undefined : partText(file, name);
    if (source !== undefined) sources.push({ name, source, root: readXml(source, name, file.limits) });
  }
  const positions = positionsOf(main.body);
  const parts: TemplatePart[] = [];
  const findings: TemplateFinding[] = [];
  let count = 0;
  for (const { name, source, root } of sources) {
    const paragraphs = templateParagraphs(root);
    const tags = templateTags(paragraphs, most - count);
    if (tags === undefined) {
      return { file, parts: [], findings: [{ code: 'template-limit', reason: 'tags', params: { limit: most } }] };
    }
    if (tags.length === 0) continue;
    count += tags.length;
    const { actions, mistakes } = matchTags(tags, options.fields);
    for (const { code, reason, params, tag } of mistakes) {
      // A text box is there twice, once for old programs: one telling is enough.
      if (tag.paragraph.ancestors.some((ancestor) => ancestor.name === 'mc:Fallback')) continue;
      findings.push({ code, reason, params, part: name, position: positionOf(tag.paragraph, positions) });
    }
    if (mistakes.length === 0) parts.push({ name, steps: compilePart(source, root, paragraphs, tags, actions) });
  }
  return { file, parts, findings };
}

/** Where the paragraphs of the body are, as `parseDocx` counts them. */
function positionsOf(body: XmlElement): ReadonlyMap<XmlElement, Position> {
  const positions = new Map<XmlElement, Position>();
  const places = placesOf(body);
  places.body.forEach((element, i) => {
    positions.set(element, { paragraph: i + 1 });
  });
  for (const [table, { rows }] of places.tables) {
    rows.forEach((cells, row) => {
      cells.forEach(({ paragraphs }, column) => {
        for (const element of paragraphs) positions.set(element, { table, row: row + 1, column: column + 1 });
      });
    });
  }
  return positions;
}

/** The position of a paragraph, or of the one that a text box hangs on. */
function positionOf(
  { element, ancestors }: TemplateParagraph,
  positions: ReadonlyMap<XmlElement, Position>,
): Position | undefined {
  return positions.get(element) ?? positions.get(ancestors.findLast((ancestor) => positions.has(ancestor)) ?? element);
}

function fillParts(
  parts: readonly TemplatePart[],
  record: TemplateRecord,
  limits: Pick<TemplateLimits, 'repetitions' | 'outputBytes'>,
): { readonly sources: ReadonlyMap<string, string> } | { readonly limit: LimitMet } {
  const left = { repetitions: limits.repetitions, bytes: limits.outputBytes };
  const sources = new Map<string, string>();
  for (const { name, steps } of parts) {
    const written = writeSteps(steps, record, left);
    if ('limit' in written) return written;
    sources.set(name, written.xml);
  }
  return { sources };
}

/** The parts in their order, each as it stands in the file unless it was filled. */
function repacked(file: OoxmlPackage, filled: ReadonlyMap<string, string>): Uint8Array {
  return writeZip(
    [...file.entries].map(([name, entry]) => {
      const source = filled.get(name);
      return source === undefined ? entry : packPart(name, source);
    }),
  );
}
