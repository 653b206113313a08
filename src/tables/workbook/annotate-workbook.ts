import {
  childOf,
  childrenOf,
  escapeXmlAttribute,
  insertAll,
  type OoxmlPackage,
  officePart,
  openPackage,
  partRelationships,
  partText,
  Refusal,
  type Relationship,
  relatedPart,
  relationshipsName,
  relationshipsXml,
  relationshipXml,
  rewritten,
  type SourcePiece,
  scanXml,
  XML_DECLARATION,
} from '../../document/ooxml/index.ts';
import { append } from '../../internal/append.ts';
import { cellAddress, placeOfAddress } from '../cell-address.ts';
import type { SheetFact, SheetMarks } from '../sheet.ts';
import { escapedText } from './escaped-text.ts';
import { localName, refusals } from './read-strings.ts';
import { WORKBOOK_LIMITS } from './read-workbook.ts';

/** A workbook with its marks, or why it could not be marked. */
interface WorkbookAnnotated {
  readonly bytes?: Uint8Array;
  readonly findings: readonly SheetFact[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

/**
 * Puts comments at cells and a last column of texts into a workbook; every part that is not about them keeps its bytes, and the parts
 * that are keep every character beside what is put in. A cell that has a comment already keeps it: the column has the text too.
 */
export function annotateWorkbook(bytes: Uint8Array, marks: readonly SheetMarks[], author: string): WorkbookAnnotated {
  try {
    return annotated(openPackage(bytes, WORKBOOK_LIMITS), marks, author);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, params = {}, part } = error.finding;
    return { findings: [{ code, severity: 'error', params: part === undefined ? params : { ...params, part } }] };
  }
}

function annotated(file: OoxmlPackage, marks: readonly SheetMarks[], author: string): WorkbookAnnotated {
  const workbook = officePart(file, 'x:workbook');
  if (workbook === undefined) return { findings: [{ code: 'workbook-part', severity: 'error' }] };
  const { root, related } = workbook;
  const changed = new Map<string, string>();
  const findings: SheetFact[] = [];
  const newParts: { readonly name: string; readonly type: string }[] = [];
  for (const { attributes } of childrenOf(childOf(root, 'x:sheets'), 'x:sheet')) {
    const sheetMarks = marks.find(({ sheet }) => sheet === attributes['name']);
    const link = related.find(({ id, kind }) => id === attributes['r:id'] && kind === 'worksheet');
    if (sheetMarks === undefined || link === undefined) continue;
    const sheet = { name: link.target, number: newParts.length + 1 };
    const done = annotateSheet(file, sheet, sheetMarks, author);
    for (const [name, source] of done.changed) changed.set(name, source);
    append(findings, done.findings);
    append(newParts, done.newParts);
  }
  if (newParts.length > 0)
    changed.set('[Content_Types].xml', withTypes(partText(file, '[Content_Types].xml') ?? '', newParts));
  return { bytes: rewritten(file, changed), findings };
}

interface SheetAnnotated {
  readonly changed: ReadonlyMap<string, string>;
  readonly newParts: readonly { readonly name: string; readonly type: string }[];
  readonly findings: readonly SheetFact[];
}

function annotateSheet(
  file: OoxmlPackage,
  { name, number }: { readonly name: string; readonly number: number },
  marks: SheetMarks,
  author: string,
): SheetAnnotated {
  const source = partText(file, name) ?? '';
  const relationships = partRelationships(file, name);
  const places = placesOf(source, name);
  const pieces: SourcePiece[] = [...columnPieces(source, places, marks)];
  const changed = new Map<string, string>();
  const findings: SheetFact[] = [];
  const newParts: { name: string; type: string }[] = [];
  const before = relatedPart(relationships, 'comments');
  if (relationships.some(({ kind }) => kind === 'threadedComment' || kind === 'comments') || places.legacyDrawing) {
    // What is there belongs to people who talk with each other: it is left as it is, and the column says it all.
    findings.push({ code: 'comments-left', severity: 'info', sheet: marks.sheet, params: { found: before ?? '' } });
  } else if (marks.comments.length > 0) {
    const comments = freeName(file, 'xl/comments', 'xml', number);
    const drawing = freeName(file, 'xl/drawings/vmlDrawing', 'vml', number);
    changed.set(comments, commentsXml(marks, author));
    changed.set(drawing, drawingXml(marks, number));
    newParts.push({ name: comments, type: COMMENTS_TYPE }, { name: drawing, type: VML_TYPE });
    const [commentsId, drawingId] = freeIds(relationships);
    changed.set(
      relationshipsName(name),
      withRelationships(file, name, [
        { id: commentsId, type: 'comments', target: `/${comments}` },
        { id: drawingId, type: 'vmlDrawing', target: `/${drawing}` },
      ]),
    );
    const { prefix } = places;
    pieces.push({
      at: places.drawingAt,
      xml: `<${prefix}legacyDrawing xmlns:r="${OFFICE}" r:id="${drawingId}"/>`,
    });
  }
  changed.set(name, insertAll(source, pieces));
  return { changed, newParts, findings };
}

/** Where things stand in the source of a sheet. */
interface Places {
  /** `x:` where the file writes its elements so. */
  readonly prefix: string;
  /** Where each row ends, and whether it has to be opened first. */
  readonly rows: ReadonlyMap<number, { readonly end: number; readonly tagEnd: number; readonly empty: boolean }>;
  readonly lastColumn: number;
  /** The last of what must stand before a drawing for comments has ended here. */
  readonly drawingAt: number;
  readonly legacyDrawing: boolean;
  readonly dataEnd: number;
}

/** What must stand behind the drawing for comments (ECMA-376 part 1, 18.3.1.99). */
const BEHIND: ReadonlySet<string> = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

function placesOf(source: string, part: string): Places {
  const rows = new Map<number, { end: number; tagEnd: number; empty: boolean }>();
  const names: string[] = [];
  let row = 0;
  let column = 0;
  let lastColumn = 0;
  let rowInside = 0;
  let drawingAt: number | undefined;
  let legacyDrawing = false;
  let dataEnd = source.length;
  let prefix = '';
  scanXml(source, {
    ...refusals(part),
    open(raw, attributes, from, inside) {
      const name = localName(raw);
      names.push(name);
      const attribute = (key: string) => attributes[attributes.indexOf(key) + 1];
      if (names.length === 1) prefix = raw.slice(0, raw.length - name.length);
      if (names.length === 2 && BEHIND.has(name)) drawingAt ??= from;
      if (names.length === 2 && name === 'legacyDrawing') legacyDrawing = true;
      if (name === 'row' && names.length === 3) {
        row = attributes.includes('r') ? Number(attribute('r')) : row + 1;
        column = 0;
        rowInside = inside;
      } else if (name === 'c' && names.length === 4) {
        const place = attributes.includes('r') ? placeOfAddress(attribute('r') ?? '') : undefined;
        column = place?.column ?? column + 1;
        if (column > lastColumn) lastColumn = column;
      }
    },
    close(from, to) {
      const name = names.pop();
      if (name === 'row' && names.length === 2)
        rows.set(row, { end: from, tagEnd: rowInside, empty: from === to && source[from - 2] === '/' });
      if (name === 'sheetData' && names.length === 1) dataEnd = from;
      if (names.length === 0) drawingAt ??= from;
    },
    text: () => undefined,
  });
  return { prefix, rows, lastColumn, drawingAt: drawingAt ?? source.length, legacyDrawing, dataEnd };
}

/** The texts of the column behind the last one that holds something. */
function columnPieces(
  source: string,
  { prefix, rows, lastColumn, dataEnd }: Places,
  { notes }: SheetMarks,
): readonly SourcePiece[] {
  const column = lastColumn + 1;
  const sorted = [...rows].sort(([a], [b]) => a - b);
  return [...notes]
    .sort((a, b) => a.row - b.row)
    .map(({ row, text }): SourcePiece => {
      const cell = `<${prefix}c r="${cellAddress(row, column)}" t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapedText(text)}</${prefix}t></${prefix}is></${prefix}c>`;
      const there = rows.get(row);
      if (there?.empty) return { at: there.end - 2, xml: `>${cell}</${prefix}row>`, skip: 2 };
      if (there !== undefined) return { at: there.end, xml: cell };
      const next = sorted.find(([number]) => number > row)?.[1];
      const at = next === undefined ? dataEnd : source.lastIndexOf('<', next.tagEnd - 1);
      return { at, xml: `<${prefix}row r="${row}">${cell}</${prefix}row>` };
    });
}

function freeName(file: OoxmlPackage, stem: string, ending: string, from: number): string {
  const taken = new Set([...file.entries.keys()].map((name) => name.toLowerCase()));
  for (let number = from; ; number++) {
    const name = `${stem}Issues${number}.${ending}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function freeIds(relationships: readonly Relationship[]): readonly [string, string] {
  const taken = new Set(relationships.map(({ id }) => id));
  const ids: string[] = [];
  for (let number = 1; ids.length < 2; number++) if (!taken.has(`rIdIssues${number}`)) ids.push(`rIdIssues${number}`);
  return [ids[0] ?? '', ids[1] ?? ''];
}

function withRelationships(
  file: OoxmlPackage,
  part: string,
  more: readonly { readonly id: string; readonly type: string; readonly target: string }[],
): string {
  const source = partText(file, relationshipsName(part));
  if (source === undefined) return relationshipsXml(more);
  return beforeEnd(
    source,
    more
      .map((one) =>
        relationshipXml(one).replace(
          '<Relationship ',
          '<Relationship xmlns="http://schemas.openxmlformats.org/package/2006/relationships" ',
        ),
      )
      .join(''),
  );
}

/** Puts XML before the end of the outermost element. */
function beforeEnd(source: string, xml: string): string {
  const at = source.lastIndexOf('</');
  if (at >= 0) return `${source.slice(0, at)}${xml}${source.slice(at)}`;
  const slash = source.lastIndexOf('/>');
  const name = /<([^\s/>?!]+)/.exec(source.slice(source.indexOf('?>') + 1))?.[1] ?? '';
  return `${source.slice(0, slash)}>${xml}</${name}>`;
}

function withTypes(source: string, parts: readonly { readonly name: string; readonly type: string }[]): string {
  const xml = parts.map(
    ({ name, type }) => `<Override xmlns="${TYPES}" PartName="/${escapeXmlAttribute(name)}" ContentType="${type}"/>`,
  );
  return beforeEnd(source, xml.join(''));
}

const LONGEST_COMMENT = 4000;

function commentsXml({ comments }: SheetMarks, author: string): string {
  const list = comments.map(
    ({ address, text }) =>
      `<comment ref="${address}" authorId="0"><text><r><t xml:space="preserve">${escapedText(text.slice(0, LONGEST_COMMENT))}</t></r></text></comment>`,
  );
  return `${XML_DECLARATION}<comments xmlns="${MAIN}"><authors><author>${escapedText(author)}</author></authors><commentList>${list.join('')}</commentList></comments>`;
}

/** The boxes of comments, hidden until the pointer is over their cell: spreadsheets of before 2019 draw nothing without them. */
function drawingXml({ comments }: SheetMarks, number: number): string {
  const shapes = comments.map(({ address }, i) => {
    const place = placeOfAddress(address) ?? { row: 1, column: 1 };
    const [row, column] = [place.row - 1, place.column - 1];
    return `<v:shape id="_x0000_s${number * 1024 + i + 1}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:220pt;height:90pt;z-index:${i + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 5}, 15, ${row + 6}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  });
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${number}"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`;
}
