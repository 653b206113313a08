import type { Issue, Result } from '../../errors/index.ts';
import type { Locale } from '../../i18n/index.ts';
import {
  answer,
  type OoxmlPackage,
  openPackage,
  type PackageLimits,
  type PackedPart,
  packPart,
  partText,
  relationshipsName,
  relationshipsXml,
  writeZip,
} from '../ooxml/index.ts';
import { type MainPart, paragraphAt, placesOf, readMainPart } from '../parse/docx/index.ts';
import { addComments, firstFreeId, newCommentsPart } from './comments-part.ts';
import { markParagraphs } from './mark-paragraphs.ts';
import { insertBeforeEnd } from './source-edit.ts';

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
  const existing = main.parts.find(({ kind, external }) => kind === 'comments' && !external)?.target;
  const before = existing === undefined ? undefined : partText(file, existing);
  const name = existing !== undefined && before !== undefined ? existing : freeName(file, main.name);
  const first = before === undefined ? 0 : firstFreeId(before, name, file.limits);
  const places = placesOf(main.body);
  const comments = issues.map((issue, i) => ({ id: first + i, message: issue.message, author, date }));
  const marks = issues.map((issue, i) => ({
    id: first + i,
    paragraph: paragraphAt(issue.position, places) ?? places.body[0],
  }));

  const changed = new Map<string, string>([
    [main.name, markParagraphs(main, marks)],
    [name, before === undefined ? newCommentsPart(comments) : addComments(before, comments)],
  ]);
  if (before === undefined) {
    for (const [part, source] of newPartEntries(file, main, name)) changed.set(part, source);
  }
  return writeZip(repacked(file, changed));
}

/** What must say that there is a new part: the relationships of the main part and the content types. */
function newPartEntries(file: OoxmlPackage, main: MainPart, name: string): readonly (readonly [string, string])[] {
  const relationships = relationshipsName(main.name);
  const known = partText(file, relationships) ?? relationshipsXml([]);
  const ids = new Set(main.parts.map(({ id }) => id));
  let id = 'rIdComments';
  for (let n = 2; ids.has(id); n++) id = `rIdComments${n}`;
  const types = partText(file, '[Content_Types].xml') ?? `<Types xmlns="${TYPES_NAMESPACE}"></Types>`;
  const override = `<Override xmlns="${TYPES_NAMESPACE}" PartName="/${name}" ContentType="${COMMENTS_TYPE}"/>`;
  return [
    [
      relationships,
      insertBeforeEnd(
        known,
        `<Relationship xmlns="${RELATIONSHIPS_NAMESPACE}" Id="${id}" Type="${COMMENTS_KIND}" Target="/${name}"/>`,
      ),
    ],
    ...(types.includes(`"/${name}"`) ? [] : [['[Content_Types].xml', insertBeforeEnd(types, override)] as const]),
  ];
}

function freeName(file: OoxmlPackage, main: string): string {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  let name = `${folder}comments.xml`;
  for (let n = 2; file.entries.has(name); n++) name = `${folder}comments${n}.xml`;
  return name;
}

/** The parts in their order, each as it stands in the file unless it changed; new ones last. */
function repacked(file: OoxmlPackage, changed: ReadonlyMap<string, string>): readonly PackedPart[] {
  const parts: PackedPart[] = [];
  for (const [name, entry] of file.entries) {
    const source = changed.get(name);
    parts.push(source === undefined ? entry : packPart(name, source));
  }
  for (const [name, source] of changed) if (!file.entries.has(name)) parts.push(packPart(name, source));
  return parts;
}
