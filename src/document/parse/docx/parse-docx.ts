import { type Result, requireBytes } from '../../../errors/index.ts';
import { type Locale, requireOptions } from '../../../i18n/index.ts';
import { shortText } from '../../../internal/shown-text.ts';
import type { DocumentNode } from '../../node.ts';
import {
  ABBREVIATIONS_PROPERTY,
  answer,
  FIELDS_PROPERTY,
  type OoxmlFinding,
  type OoxmlPackage,
  openPackage,
  type PackageLimits,
  partXml,
  type Relationship,
  relatedXml,
  type XmlElement,
} from '../../ooxml/index.ts';
import { newPicturesRead } from '../office-picture.ts';
import { readOfficeProperties } from '../office-properties.ts';
import { readBlocks } from './blocks.ts';
import { bookmarkEnds, type DocxContext, type DocxCounts } from './docx-context.ts';
import { readMainPart } from './main-part.ts';
import { readNumbering } from './numbering.ts';
import { readAbbreviations, readFields } from './own-properties.ts';
import { readStyleSheet } from './style-sheet.ts';

/** How a Word file is read. */
export interface ParseDocxOptions {
  /** Language of the messages; French unless told otherwise. */
  readonly locale?: Locale;
  /** Bounds on the file, by name; those left out keep their default. */
  readonly limits?: Partial<PackageLimits>;
}

/**
 * Reads a Word file (`.docx`) into a document tree, with the address of every block: paragraph, or table, row and cell.
 *
 * Understood are headings (outline level, style or name of the style, through what styles are based on, in any language of
 * Word), numbered and bulleted lists and bullets typed by hand, nested lists, merged cells, header rows, bookmarks (the first
 * thousand), links, content controls, text boxes, pictures (PNG, JPEG, with the SVG beside). Tracked insertions are taken and deletions left out, those of the end of a
 * paragraph too, with a diagnostic. Page headers and footers are not content; their words are told. Tables of contents,
 * comments, other pictures, hidden text and the colours of empty cells are not read; their number is told. Words that are crossed
 * out are left out and told. Boxes to tick are read as ☒ and ☐, whatever control, field or font draws them.
 *
 * The file may come from anybody: it is read within limits, nothing outside it is ever opened, and what is not a sound
 * file is answered with an issue (`zip-…`, `xml-…`, `docx-part`, `limit-…`).
 *
 * Source: ISO/IEC 29500-1 and -4:2016 (WordprocessingML).
 *
 * @example
 * ```ts
 * import { parseDocx, renderDocx } from 'plan-sante/docx';
 * const bytes = renderDocx({ type: 'document', title: 'Fiche', language: 'fr', children: [] });
 * const result = parseDocx(bytes);
 * console.log(result.success && result.data.title); // 'Fiche'
 * console.log(parseDocx(new Uint8Array(3)).issues[0]?.code); // 'zip-corrupt'
 * ```
 */
export function parseDocx(bytes: Uint8Array, options: ParseDocxOptions = {}): Result<DocumentNode> {
  requireOptions('parseDocx', options, { locale: true, limits: true });
  requireBytes('parseDocx', bytes);
  return answer(options.locale ?? 'fr', (findings) => readDocument(openPackage(bytes, options.limits), findings));
}

function readDocument(file: OoxmlPackage, findings: OoxmlFinding[]): DocumentNode {
  const { name: main, body, about, parts } = readMainPart(file);
  const styles = readStyleSheet(relatedXml(file, parts, 'styles'));
  const { facts, custom } = readOfficeProperties(file, about, styles.language);
  const reading: DocxContext = {
    styles,
    numbering: readNumbering(relatedXml(file, parts, 'numbering')),
    language: facts.language,
    languages: new Map(),
    links: new Map(parts.filter(({ kind }) => kind === 'hyperlink').map(({ id, target }) => [id, target])),
    images: new Map(
      parts.filter(({ kind, external }) => kind === 'image' && !external).map(({ id, target }) => [id, target]),
    ),
    pictures: newPicturesRead(file),
    abbreviations: readAbbreviations(custom[ABBREVIATIONS_PROPERTY]),
    fields: readFields(custom[FIELDS_PROPERTY]),
    lastEnds: bookmarkEnds(body),
    findings,
    anchors: new Set(),
    mostAnchors: file.limits.bookmarks,
    counters: new Map(),
    restarted: new Set(),
    part: main,
    struck: [],
    nested: 0,
    counts: {
      insertions: 0,
      deletions: 0,
      pictures: 0,
      footnotes: 0,
      hidden: 0,
      embedded: 0,
      contents: 0,
      comments: 0,
      shaded: 0,
      bookmarks: 0,
      tables: 0,
    },
  };
  const children = readBlocks(body.children, reading, {});
  tellCounts(reading.counts, main, findings);
  if (reading.struck.length > 0) {
    const params = {
      count: reading.struck.length,
      found: shortText(reading.struck.slice(0, MOST_SHOWN).join(' / '), LONGEST_SHOWN),
    };
    findings.push({ code: 'docx-struck-dropped', severity: 'warning', part: main, params });
  }
  // What stands above every page and only says the title is known already.
  const margins = marginWords(file, parts, facts.title);
  if (margins !== '')
    findings.push({ code: 'docx-margin-dropped', severity: 'info', part: main, params: { found: margins } });
  return { type: 'document', ...facts, children };
}

/** The words of the page headers and footers: a form may name its contract or its number there. Page numbers are no words. */
function marginWords(file: OoxmlPackage, parts: readonly Relationship[], title: string): string {
  const names = new Set(
    parts.flatMap(({ kind, external, target }) => (MARGINS.has(kind) && !external ? [target] : [])),
  );
  const words = [...names].slice(0, MOST_MARGINS).flatMap((name) => {
    const root = partXml(file, name);
    const text = root === undefined ? '' : textsOf(root).replace(/\s+/g, ' ').trim();
    return /\p{L}{2}/u.test(text) ? [text] : [];
  });
  const found = [...new Set(words)].filter((text) => text !== '' && text !== title).join(' / ');
  return shortText(found, LONGEST_SHOWN);
}

const MARGINS: ReadonlySet<string> = /* @__PURE__ */ new Set(['header', 'footer']);
/** Every section of a document may have six of them. */
const MOST_MARGINS = 60;
const LONGEST_SHOWN = 200;
const MOST_SHOWN = 100;

function textsOf(element: XmlElement): string {
  if (element.name === 'w:t') return element.children.join('');
  if (element.name === 'w:tab' || element.name === 'w:p') return ` ${childTexts(element)}`;
  return childTexts(element);
}

function childTexts({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? '' : textsOf(child))).join('');
}

/** What the reader did with things it does not keep: each is told once, with its number. */
function tellCounts(
  { insertions, deletions, pictures, footnotes, hidden, embedded, contents, comments, shaded, bookmarks }: DocxCounts,
  part: string,
  findings: OoxmlFinding[],
): void {
  if (insertions + deletions > 0) {
    findings.push({ code: 'docx-tracked-changes', severity: 'warning', part, params: { insertions, deletions } });
  }
  if (pictures > 0)
    findings.push({ code: 'docx-picture-dropped', severity: 'info', part, params: { count: pictures } });
  if (footnotes > 0)
    findings.push({ code: 'docx-footnote-dropped', severity: 'warning', part, params: { count: footnotes } });
  if (hidden > 0)
    findings.push({ code: 'docx-hidden-text-dropped', severity: 'warning', part, params: { count: hidden } });
  if (embedded > 0)
    findings.push({ code: 'docx-embedded-dropped', severity: 'warning', part, params: { count: embedded } });
  if (contents > 0)
    findings.push({ code: 'docx-contents-dropped', severity: 'info', part, params: { count: contents } });
  if (comments > 0)
    findings.push({ code: 'docx-comments-dropped', severity: 'info', part, params: { count: comments } });
  if (shaded > 0) findings.push({ code: 'docx-shading-dropped', severity: 'warning', part, params: { count: shaded } });
  if (bookmarks > 0)
    findings.push({ code: 'docx-bookmark-dropped', severity: 'warning', part, params: { count: bookmarks } });
}
