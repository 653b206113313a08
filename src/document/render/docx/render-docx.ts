import { type Result, usageError } from '../../../errors/index.ts';
import { type DocumentIssueKey, documentIssues, requireOptions } from '../../../i18n/index.ts';
import { documentIssue } from '../../document-issue.ts';
import type { DocumentNode } from '../../node.ts';
import {
  ABBREVIATIONS_PROPERTY,
  FIELDS_PROPERTY,
  type PackagePart,
  relationshipsXml,
  writeZip,
  XML_DECLARATION,
} from '../../ooxml/index.ts';
import { DEFAULT_THEME, requireTheme } from '../../theme.ts';
import { propertyParts } from '../office-properties.ts';
import type { RenderOfficeOptions } from '../options.ts';
import { prepareDocument, strictly } from '../prepare.ts';
import { bodyXml } from './block.ts';
import { DEEPEST_LEVEL } from './names.ts';
import { numberingXml } from './numbering.ts';
import { headerXml } from './report.ts';
import { DOCUMENT_RELATIONSHIPS, fixedParts, HEADER_TYPE, openingParts } from './static-parts.ts';
import type { DocxTemplate } from './word-template.ts';
import { type DocxWriting, newWriting, pictureId } from './writing.ts';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** What the writer of Word files takes. */
export interface RenderDocxOptions extends RenderOfficeOptions {
  /** The look of a Word file of your own, as `readDocxTemplate` gives it; ours unless told otherwise. */
  readonly template?: DocxTemplate;
}

const OPTIONS = { locale: true, typography: true, limits: true, theme: true, template: true } as const;

/**
 * Writes a document as a Word file (Office Open XML, `.docx`).
 *
 * Headings, lists and tables are real ones: outline levels, numbering that starts again with each list, header rows that
 * repeat on every page. Anchors become bookmarks, fields become content controls (`w:sdt`: text, rich text, date, drop-down
 * list), `properties` become custom properties. A report (`contents`) gets a cover, a table of contents, its title on each page and
 * numbered captions. Title, language, author and date stand in the file's properties. A chart
 * is a native one that Word can edit, with its values in a workbook behind it and in a table below; a picture of dots is shown, with
 * the drawing in lines beside it where there is one; a figure that is only SVG is written as
 * its description, its caption and its data, because not every word processor shows SVG. Links that are not
 * http, https or mailto keep their words only. Text from outside can never become markup, a field code or a link.
 *
 * The same document always gives the same bytes.
 *
 * Throws `PlanSanteError` with the issues when the tree cannot be written (a malformed language tag, a limit that is met);
 * {@link safeRenderDocx} answers them.
 *
 * Source: ISO/IEC 29500-1 and -4:2016 (WordprocessingML); ISO/IEC 29500-2 (packaging).
 *
 * @example
 * ```ts
 * import { renderDocx } from 'plan-sante/docx';
 * const bytes = renderDocx({
 *   type: 'document',
 *   title: 'Fiche P1',
 *   language: 'fr',
 *   children: [{ type: 'heading', level: 1, children: [{ type: 'text', value: 'Constat' }] }],
 * });
 * // A DOCX file is a ZIP package: it begins with the letters PK.
 * console.log(bytes[0] === 0x50 && bytes[1] === 0x4b); // true
 * ```
 */
export function renderDocx(document: DocumentNode, options: RenderDocxOptions = {}): Uint8Array {
  requireOptions('renderDocx', options, OPTIONS);
  return strictly('renderDocx', safeRenderDocx(document, options));
}

/**
 * The same as {@link renderDocx}, answered instead of thrown: the bytes with what was left out (a link with an unsafe target),
 * or the issues for which nothing is written.
 *
 * @example
 * ```ts
 * import { safeRenderDocx } from 'plan-sante/docx';
 * const result = safeRenderDocx({ type: 'document', title: 'Fiche', language: 'not a tag', children: [] });
 * console.log(result.success); // false
 * ```
 */
export function safeRenderDocx(document: DocumentNode, options: RenderDocxOptions = {}): Result<Uint8Array> {
  requireOptions('safeRenderDocx', options, OPTIONS);
  const { template } = options;
  if (template !== undefined && template?.kind !== 'docx-template')
    throw usageError('renderDocx', 'a template as "readDocxTemplate" gives it: its "data"', template);
  const prepared = prepareDocument('renderDocx', document, options);
  if (!prepared.success) return { success: false, issues: prepared.issues };
  const { document: ready, locale, issues } = prepared;
  const writing = newWriting(ready, locale, requireTheme('renderDocx', options.theme ?? DEFAULT_THEME));
  const parts = packageOf(ready, writing);
  const data = writeZip(template === undefined ? parts : template.fit(parts));
  const told = (code: DocumentIssueKey, count: number) =>
    count === 0
      ? []
      : [
          documentIssue(documentIssues, {
            code,
            severity: 'warning',
            locale,
            params: { count, limit: DEEPEST_LEVEL + 1 },
          }),
        ];
  const more = [...told('list-too-deep', writing.deepItems), ...told('svg-left-out', writing.pictures.leftOut)];
  return { success: true, data, issues: [...issues, ...more] };
}

function packageOf(document: DocumentNode, writing: DocxWriting): readonly PackagePart[] {
  const { report } = writing;
  const body = bodyXml(document.children, writing);
  return [
    ...openingParts([
      ...writing.charts.types,
      ...writing.pictures.types,
      ...(report === undefined ? [] : [HEADER_TYPE]),
    ]),
    ...propertyParts(document, ownProperties(writing)),
    { name: 'word/document.xml', content: documentXml(body) },
    { name: 'word/_rels/document.xml.rels', content: relationshipsOf(writing) },
    { name: 'word/numbering.xml', content: numberingXml(writing.lists) },
    ...fixedParts(document.language, writing.charts.theme, report !== undefined),
    ...(report === undefined ? [] : [{ name: 'word/header1.xml', content: headerXml(report) }]),
    ...writing.charts.parts,
    ...writing.pictures.parts,
  ];
}

function documentXml(body: string): string {
  return `${XML_DECLARATION}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`;
}

/** What the file carries for its reader: meanings of short forms, and fields as they were asked. */
function ownProperties({ abbreviations, fields }: DocxWriting): readonly (readonly [name: string, value: string])[] {
  const own: [string, string][] = [];
  if (abbreviations.size > 0) {
    const meanings = [...abbreviations].map(([short, found]) => [short, [...found.keys()]]);
    own.push([ABBREVIATIONS_PROPERTY, JSON.stringify(meanings)]);
  }
  if (fields.size > 0) {
    const blank = [...fields.values()].map(({ type: _type, value: _value, ...described }) => described);
    own.push([FIELDS_PROPERTY, JSON.stringify(blank)]);
  }
  return own;
}

function relationshipsOf({ links, charts, pictures, report }: DocxWriting): string {
  const own = Array.from({ length: charts.count }, (_, i) => ({
    id: `rIdChart${i + 1}`,
    type: 'chart',
    target: `charts/chart${i + 1}.xml`,
  }));
  const targets = [...links].map(([target, id]) => ({ id, type: 'hyperlink', target, external: true }));
  const head = report === undefined ? [] : [{ id: 'rIdHeader', type: 'header', target: 'header1.xml' }];
  const images = [...pictures.names.values()].map((target) => ({ id: pictureId(target), type: 'image', target }));
  return relationshipsXml([...DOCUMENT_RELATIONSHIPS, ...head, ...own, ...images, ...targets]);
}
