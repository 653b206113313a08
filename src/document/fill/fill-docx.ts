import type { Issue, Position, Result } from '../../errors/index.ts';
import { type OoxmlPackage, partText, readXml, type XmlElement } from '../ooxml/index.ts';
import { placesOf, readMainPart } from '../parse/docx/index.ts';
import { checkTemplate, fillTemplate, type PartToFill, type TemplateOptions } from './fill-template.ts';
import type { TemplateData, TemplateFields } from './template-fields.ts';
import type { TemplateParagraph } from './template-paragraph.ts';

/** How a Word template is filled or checked. */
export type DocxTemplateOptions<Fields extends TemplateFields> = TemplateOptions<Fields>;

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
  return fillTemplate(template, data, options, docxParts, 'fillDocx');
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
  return checkTemplate(template, options, docxParts, 'checkDocxTemplate');
}

/** Parts beside the main one whose text is the author's. */
const FILLED_KINDS = new Set(['header', 'footer', 'footnotes', 'endnotes']);

function docxParts(file: OoxmlPackage): readonly PartToFill[] {
  const main = readMainPart(file);
  const positions = positionsOf(main.body);
  const beside = main.parts.flatMap(({ kind, external, target }) =>
    FILLED_KINDS.has(kind) && !external ? [target] : [],
  );
  const parts: PartToFill[] = [
    {
      name: main.name,
      source: main.source,
      root: main.body,
      positionOf: (paragraph) => positionOf(paragraph, positions),
    },
  ];
  for (const name of new Set(beside)) {
    const source = name === main.name ? undefined : partText(file, name);
    if (source === undefined) continue;
    parts.push({ name, source, root: readXml(source, name, file.limits), positionOf: () => undefined });
  }
  return parts;
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
