import type { Locale } from '../../../i18n/index.ts';
import { cleanLine } from '../../clean-text.ts';
import type { DocumentNode, FieldNode } from '../../node.ts';
import type { Theme } from '../../theme.ts';
import { newCharts, type OfficeCharts } from '../office-chart/chart-parts.ts';
import { newPictures, type OfficePictures } from '../office-picture.ts';

/** What a report needs beside its text: what is listed in front of it, and how many tables and figures were named. */
export interface ReportWriting {
  /** Headings up to this level are listed. */
  readonly levels: number;
  readonly title: string;
  readonly entries: { readonly level: number; readonly words: string }[];
  readonly named: { table: number; figure: number };
}

/** What one rendering keeps track of. It lives as long as the call. */
export interface DocxWriting {
  readonly language: string;
  /** Language of the words that the writer adds. */
  readonly locale: Locale;
  /** Left out for what is no report. */
  readonly report?: ReportWriting;
  readonly charts: OfficeCharts;
  readonly pictures: OfficePictures;
  /** Ids of bookmarks and content controls, unique in the document. */
  nextId: number;
  /** Items of lists that are deeper than Word knows. */
  deepItems: number;
  /** Anchors written so far: Word drops a second bookmark of the same name, so it is not written. */
  readonly anchors: Set<string>;
  /** Lists in order of appearance; list n has the number id n + 1. */
  readonly lists: WrittenList[];
  /** Targets of links, with their relationship id. */
  readonly links: Map<string, string>;
  /** Fields by name; the bookmark of the first of a name is enough to find it again. */
  readonly fields: Map<string, FieldNode>;
  /** Meanings of the short forms used, each with its index. */
  readonly abbreviations: Map<string, Map<string, number>>;
}

/** A list that needs a numbering of its own. */
export interface WrittenList {
  readonly ordered: boolean;
  readonly start: number;
  readonly level: number;
}

export function newWriting({ language, title, contents }: DocumentNode, locale: Locale, theme: Theme): DocxWriting {
  return {
    locale,
    ...(contents === undefined
      ? {}
      : { report: { levels: contents, title: cleanLine(title), entries: [], named: { table: 0, figure: 0 } } }),
    charts: newCharts(theme),
    pictures: newPictures(),
    language,
    nextId: 1,
    deepItems: 0,
    anchors: new Set(),
    lists: [],
    links: new Map(),
    fields: new Map(),
    abbreviations: new Map(),
  };
}

/** A bookmark, opened and closed. The name must be safe in an attribute. */
export function bookmark(writing: DocxWriting, name: string): readonly [start: string, end: string] {
  const id = writing.nextId++;
  return [`<w:bookmarkStart w:id="${id}" w:name="${name}"/>`, `<w:bookmarkEnd w:id="${id}"/>`];
}

/** The relationship to a picture, by the name of its part. */
export function pictureId(part: string): string {
  return `rId${part.replace(/\W/g, '')}`;
}
