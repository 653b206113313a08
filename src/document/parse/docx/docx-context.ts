import type { FieldNode } from '../../node.ts';
import { type OoxmlFinding, refuse, type XmlElement } from '../../ooxml/index.ts';
import type { PicturesRead } from '../office-picture.ts';
import type { Numbering } from './numbering.ts';
import type { Style, StyleSheet } from './style-sheet.ts';

/** What one reading knows and counts. It lives as long as the call. */
export interface DocxContext {
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  readonly language: string;
  /** What each language named in the file is written as: empty for that of the document. */
  readonly languages: Map<string, string>;
  /** Targets of the links of the main part, by relationship id. */
  readonly links: ReadonlyMap<string, string>;
  /** Parts of the pictures of the main part, by relationship id. */
  readonly images: ReadonlyMap<string, string>;
  readonly pictures: PicturesRead;
  /** Meanings of short forms, as the writer left them. */
  readonly abbreviations: ReadonlyMap<string, readonly string[]>;
  /** Fields of the form this file was written as, by name. */
  readonly fields: ReadonlyMap<string, FieldNode>;
  /** Id of the last end of each hidden bookmark: LibreOffice writes a long one in pieces of one name. */
  readonly lastEnds: ReadonlyMap<string, string>;
  readonly findings: OoxmlFinding[];
  /** Anchors given so far, so that none is given twice. */
  readonly anchors: Set<string>;
  /** Anchors that may be given. */
  readonly mostAnchors: number;
  /** Items counted per list and level, for lists that go on after something else. */
  readonly counters: Map<string, number>;
  /** Numberings used so far, with their level: they start again only once. */
  readonly restarted: Set<string>;
  readonly counts: DocxCounts;
  /** Words that are crossed out. */
  readonly struck: string[];
  /** Name of the main part. */
  readonly part: string;
  /** Boxes and fields that are open, one in another. */
  nested: number;
}

/** Word has neither boxes in boxes nor fields in fields; what others nest is carried up through every level. */
const MOST_NESTED = 64;

/** Reads something that stands in a box or a field. */
export function nestedIn<T>(reading: DocxContext, read: () => T): T {
  if (++reading.nested > MOST_NESTED) refuse('xml-depth', { limit: MOST_NESTED }, reading.part);
  const result = read();
  reading.nested--;
  return result;
}

export interface DocxCounts {
  insertions: number;
  deletions: number;
  pictures: number;
  footnotes: number;
  /** Runs of hidden text that were left out. */
  hidden: number;
  /** Documents of other formats put into this one, which only a word processor unpacks. */
  embedded: number;
  /** Lines of tables of contents. */
  contents: number;
  /** Comments of people who looked the text through. */
  comments: number;
  /** Empty cells that only their colour tells from those beside them. */
  shaded: number;
  /** Bookmarks left out because there were too many. */
  bookmarks: number;
  /** Tables met so far, nested ones too: their number in addresses. */
  tables: number;
}

const NO_STYLE: Style = { name: '', strong: false, emphasis: false };

export function styleOf(reading: DocxContext, id: string | undefined): Style {
  return (id === undefined ? undefined : reading.styles.styles.get(id)) ?? NO_STYLE;
}

/** Id of the last end of each hidden bookmark, by its name. */
export function bookmarkEnds(root: XmlElement): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const ends = new Map<string, string>();
  collectEnds(root, names, ends);
  return ends;
}

function collectEnds(element: XmlElement, names: Map<string, string>, ends: Map<string, string>): void {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const id = child.attributes['w:id'] ?? '';
    const name = child.attributes['w:name'] ?? '';
    if (child.name === 'w:bookmarkStart' && name.startsWith('_')) names.set(id, name);
    else if (child.name === 'w:bookmarkEnd') {
      const ended = names.get(id);
      if (ended !== undefined) ends.set(ended, id);
    } else if (child.children.length > 0) collectEnds(child, names, ends);
  }
}
