import type { Issue, Position, Result } from '../../errors/index.ts';
import { childOf, type OoxmlPackage, partText, readXml, type XmlElement } from '../ooxml/index.ts';
import { placesOf, readMainPart } from '../parse/docx/index.ts';
import { boundTexts, withOpenControls } from './controls.ts';
import { countedLists } from './counted-lists.ts';
import { checkOfficeTemplate, fillTemplate, type TemplateOptions } from './fill-template.ts';
import type { TemplateData, TemplateFields } from './template-fields.ts';
import { notesOf } from './template-notes.ts';
import { otherParts, type PartToFill, plainPart, type TemplateParts } from './template-parts.ts';

/** How a Word template is filled or checked. */
export type DocxTemplateOptions<Fields extends TemplateFields> = TemplateOptions<Fields>;

/**
 * Fills the user's own Word template.
 *
 * A tag is a declared name between braces: `{title}`. `{#actors}` … `{/actors}` repeats what stands between for every item of
 * a list; in a list of texts `{.}` is the item. A loop within a paragraph repeats words, one over paragraphs repeats them, and
 * one opened in the first cell of a row and closed in the last cell of that row or of a later one repeats the rows. A name
 * is looked up in the innermost loop that declares it, then outwards. A paragraph or row that holds only the tags of a loop
 * disappears, and then the tag may stand in any cell. `{/}` closes the loop opened last; a brace after a backslash (`\\{`) is a brace. A tag cut in pieces by the word
 * processor is found; what takes its place looks like its first piece.
 *
 * Filled are the body, headers, footers, notes, comments, text boxes, content controls (with the property or the data they
 * are bound to), addresses of links, alternative texts, charts and the properties of the document. In a loop each turn has
 * notes, comments and links of its own; a numbered list starts again when it begins below something else that repeats. A link
 * whose address is empty, or is not http, https or mailto (`unsafe-address`), keeps its words and leads nowhere. A tag in a
 * place that cannot be filled is told (`template-tag-left`), in what was struck out, in notes that nothing refers to and in files
 * inside the file too. Every part without tags keeps its bytes.
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
  return checkOfficeTemplate(template, options, docxParts, 'checkDocxTemplate');
}

/** Parts beside the main one that are laid out on pages of their own. */
const PAGE_PARTS = new Set(['header', 'footer']);

function docxParts(file: OoxmlPackage): TemplateParts {
  const main = readMainPart(file);
  const boundText = boundTexts(file, main.about, main.parts);
  const opened = (name: string, source: string, root: XmlElement): PartToFill => {
    const open = withOpenControls(source, root, boundText);
    return open === source ? plainPart(file, name, source, root) : plainPart(file, name, open);
  };
  const body = opened(main.name, main.source, main.body);
  const positions = positionsOf(childOf(body.root, 'w:body') ?? body.root);
  const notes = notesOf(file, main.parts, body.root);
  const lists = countedLists(file, main.parts);
  const parts: PartToFill[] = [
    {
      ...body,
      notes: notes.byReference,
      countedLists: lists.counted,
      positionOf: (text) => positionOf(text, positions),
    },
  ];
  const known = new Set([main.name, ...notes.parts]);
  for (const { kind, external, target } of main.parts) {
    const source = PAGE_PARTS.has(kind) && !external && !known.has(target) ? partText(file, target) : undefined;
    if (source === undefined) continue;
    known.add(target);
    parts.push(opened(target, source, readXml(source, target, file.limits)));
  }
  const others = otherParts(file, known);
  return {
    parts: [...parts, ...others.parts],
    left: [...notes.left, ...others.left],
    free: new Map([...notes.free, ...lists.free]),
  };
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
  { element, ancestors }: Parameters<PartToFill['positionOf']>[0],
  positions: ReadonlyMap<XmlElement, Position>,
): Position | undefined {
  return positions.get(element) ?? positions.get(ancestors.findLast((ancestor) => positions.has(ancestor)) ?? element);
}
