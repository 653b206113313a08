import { type Issue, type Result, requireBytes, requireIssues } from '../../errors/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { requireOptions } from '../../i18n/index.ts';
import {
  answer,
  childrenOf,
  escapeXmlAttribute,
  insertAll,
  insertBeforeEnd,
  type OoxmlPackage,
  openPackage,
  type PackageLimits,
  partText,
  readXml,
  refuse,
  relatedPart,
  relationshipsName,
  relationshipsXml,
  rewritten,
  type XmlElement,
} from '../ooxml/index.ts';
import { type MainPart, paragraphAt, placesOf, readMainPart } from '../parse/docx/index.ts';
import { addComments, firstFreeId, newCommentsPart } from './comments-part.ts';
import { markParagraphs } from './mark-paragraphs.ts';

/** How issues are put into a document. */
export interface AnnotateDocxOptions {
  /** Name shown beside each comment; `plan-sante` unless told otherwise. */
  readonly author?: string;
  /** ISO 8601 date-time shown with each comment; none unless told: there is no clock here. */
  readonly date?: string;
  /** Language of the messages about the file itself; French unless told otherwise. */
  readonly locale?: Locale;
  readonly limits?: Partial<PackageLimits>;
}

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const TYPES_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const COMMENTS_KIND = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';

/**
 * Puts issues into the user's own Word file, as comments at the paragraph or cell each one is about.
 *
 * The place is the issue's `position`: `paragraph` counts the paragraphs of the body, `table`, `row` and `column` name a cell
 * (the addresses {@link parseDocx} gives). An issue without a place goes to the first paragraph. Comments that are there
 * already stay, and every part that is not about comments keeps its bytes. The same input always gives the same bytes.
 *
 * A file that cannot be read is answered with the issue that says why.
 *
 * Source: ISO/IEC 29500-1:2016, 17.13.4 (comments).
 *
 * @example
 * ```ts
 * import { annotateDocx, renderDocx } from 'plan-sante/docx';
 * const bytes = renderDocx({
 *   type: 'document',
 *   title: 'Fiche',
 *   language: 'fr',
 *   children: [{ type: 'paragraph', children: [{ type: 'text', value: 'Budget : 12' }] }],
 * });
 * const issue = {
 *   code: 'unit-missing',
 *   severity: 'error',
 *   path: ['budget'],
 *   message: 'Il manque une unité.',
 *   place: 'budget',
 *   params: {},
 *   position: { paragraph: 1 },
 * } as const;
 * console.log(annotateDocx(bytes, [issue]).success); // true
 * ```
 */
export function annotateDocx(
  bytes: Uint8Array,
  issues: readonly Issue[],
  options: AnnotateDocxOptions = {},
): Result<Uint8Array> {
  requireOptions('annotateDocx', options, { author: true, date: true, locale: true, limits: true });
  requireBytes('annotateDocx', bytes);
  requireIssues('annotateDocx', issues);
  return answer(options.locale ?? 'fr', () => {
    const file = openPackage(bytes, options.limits);
    const main = readMainPart(file);
    return issues.length === 0 ? bytes.slice() : annotated(file, main, issues, options);
  });
}

function annotated(
  file: OoxmlPackage,
  main: MainPart,
  issues: readonly Issue[],
  { author = 'plan-sante', date }: AnnotateDocxOptions,
): Uint8Array {
  const before = commentsPart(file, main);
  const name = before?.name ?? freeName(file, main.name);
  const first = before === undefined ? 0 : firstFreeId(before.root);
  const places = placesOf(main.body);
  const comments = issues.map((issue, i) => ({ id: first + i, message: issue.message, author, date }));
  const marks = issues.map((issue, i) => ({
    id: first + i,
    paragraph: paragraphAt(issue.position, places) ?? places.body[0],
  }));

  const changed = new Map<string, string>([
    [main.name, markParagraphs(main, marks)],
    [name, before === undefined ? newCommentsPart(comments) : addComments(before.source, before.root, comments)],
  ]);
  if (before === undefined) {
    for (const [part, source] of newPartEntries(file, main, name)) changed.set(part, source);
  }
  return rewritten(file, changed);
}

/** The comments a document has. A part of another kind under that name is never written to. */
function commentsPart(file: OoxmlPackage, main: MainPart) {
  const name = relatedPart(main.parts, 'comments');
  const source = name === undefined ? undefined : partText(file, name);
  if (name === undefined || source === undefined) return undefined;
  const root = readXml(source, name, file.limits);
  if (root.name !== 'w:comments') refuse('xml-malformed', { reason: 'comments' }, name);
  return { name, source, root };
}

/** What must say that there is a new part: the relationships of the main part and the content types. */
function newPartEntries(file: OoxmlPackage, main: MainPart, name: string): readonly (readonly [string, string])[] {
  const ids = new Set(main.parts.map(({ id }) => id));
  let id = 'rIdComments';
  for (let n = 2; ids.has(id); n++) id = `rIdComments${n}`;
  const relationship = `<Relationship xmlns="${RELATIONSHIPS_NAMESPACE}" Id="${id}" Type="${COMMENTS_KIND}" Target="/${escapeXmlAttribute(name)}"/>`;
  const override = `<Override xmlns="${TYPES_NAMESPACE}" PartName="/${escapeXmlAttribute(name)}" ContentType="${COMMENTS_TYPE}"/>`;
  return [
    withEntry(file, relationshipsName(main.name), relationshipsXml([]), relationship),
    withEntry(
      file,
      CONTENT_TYPES,
      `<Types xmlns="${TYPES_NAMESPACE}"></Types>`,
      override,
      ({ name: kind, attributes }) =>
        kind === 'ct:Override' && attributes['PartName']?.toLowerCase() === `/${name}`.toLowerCase(),
    ),
  ];
}

const CONTENT_TYPES = '[Content_Types].xml';

/** A list with one more entry, in the place of the one that is found. */
function withEntry(
  file: OoxmlPackage,
  part: string,
  empty: string,
  entry: string,
  replaces: (old: XmlElement) => boolean = () => false,
): readonly [string, string] {
  const source = partText(file, part) ?? empty;
  const root = readXml(source, part, file.limits);
  const old = childrenOf(root).find(replaces);
  if (old === undefined) return [part, insertBeforeEnd(source, root, entry)];
  return [part, insertAll(source, [{ at: old.from, xml: entry, skip: old.to - old.from }])];
}

function freeName(file: OoxmlPackage, main: string): string {
  const taken = new Set([...file.entries.keys()].map((name) => name.toLowerCase()));
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  let name = `${folder}comments.xml`;
  for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${folder}comments${n}.xml`;
  return name;
}
