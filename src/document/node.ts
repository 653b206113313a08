/**
 * The document tree: the one shape between all writers and readers. It knows nothing of fiches.
 *
 * Every union is exhaustive: a new node type fails to compile in each format until it is handled there.
 */

import type { Chart } from './chart.ts';

/** A run of text. Line breaks are {@link BreakNode}s; control characters are dropped by the writers. */
export interface TextNode {
  readonly type: 'text';
  readonly value: string;
}
/** Important words. */
export interface StrongNode {
  readonly type: 'strong';
  readonly children: readonly InlineNode[];
}
/** Stressed words. */
export interface EmphasisNode {
  readonly type: 'emphasis';
  readonly children: readonly InlineNode[];
}
/** A link. Writers keep the text and drop the target when `url` is not http, https or mailto. */
export interface LinkNode {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly InlineNode[];
}
/** A short form with what it stands for. */
export interface AbbreviationNode {
  readonly type: 'abbreviation';
  readonly value: string;
  readonly title: string;
}
/** Words in another language (BCP 47 tag). */
export interface LanguageNode {
  readonly type: 'language';
  readonly language: string;
  readonly children: readonly InlineNode[];
}
/** A line break inside a paragraph. */
export interface BreakNode {
  readonly type: 'break';
}
/** A place to fill in, with what is already known. Renders as a content control, a form field or a visible blank. */
export interface FieldNode {
  readonly type: 'field';
  /** Stable name, `[a-z][a-z0-9-]*`, found again by the readers. */
  readonly name: string;
  readonly control: 'text' | 'long-text' | 'date' | 'choice';
  readonly label: string;
  readonly value?: string;
  readonly placeholder?: string;
  /** For `choice`. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}
/** What a run of words is made of. */
export type InlineNode =
  | TextNode
  | StrongNode
  | EmphasisNode
  | LinkNode
  | AbbreviationNode
  | LanguageNode
  | BreakNode
  | FieldNode;

/** Where a node was found by a reader; counts start at 1. */
export interface Address {
  readonly line?: number;
  readonly column?: number;
  /** The n-th body paragraph of a DOCX, or slide of a PPTX. */
  readonly paragraph?: number;
  readonly slide?: number;
  readonly table?: number;
  readonly row?: number;
  readonly cell?: number;
}

export interface BlockBase {
  /** Stable name of the section that starts here: a bookmark in DOCX, an id in HTML. `[a-z][a-z0-9-]*`. */
  readonly anchor?: string;
  /** Set by readers only. */
  readonly at?: Address;
}
/** Level of a heading, 1 the highest. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;
/** A heading. On slides level 1 is the title of a slide. */
export interface HeadingNode extends BlockBase {
  readonly type: 'heading';
  readonly level: HeadingLevel;
  readonly children: readonly InlineNode[];
}
/** A paragraph. */
export interface ParagraphNode extends BlockBase {
  readonly type: 'paragraph';
  readonly children: readonly InlineNode[];
}
/** A list with bullets or numbers. Lists inside it are blocks of its items. */
export interface ListNode extends BlockBase {
  readonly type: 'list';
  readonly ordered: boolean;
  /** First number of an ordered list; 1 when left out. */
  readonly start?: number;
  readonly items: readonly ListItem[];
}
/** A list item: its own blocks, nested lists among them. */
export interface ListItem {
  readonly children: readonly BlockNode[];
  readonly at?: Address;
}
/** A table. Cells that a span covers are left out of the later rows, as in HTML; {@link tableGrid} lays them out. */
export interface TableNode extends BlockBase {
  readonly type: 'table';
  readonly caption?: readonly InlineNode[];
  /** The first `headerRows` rows are headings of their columns; 0 or more. */
  readonly headerRows: number;
  /** Whether the first cell of each body row names the row. */
  readonly rowHeaders?: boolean;
  /** Relative widths of the columns. */
  readonly widths?: readonly number[];
  readonly rows: readonly TableRow[];
}
/** A row of a table. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly at?: Address;
}
/** A cell holds blocks, and knows where it stood when it was read. */
export interface TableCell {
  readonly children: readonly BlockNode[];
  readonly colspan?: number;
  readonly rowspan?: number;
  readonly at?: Address;
}
/**
 * A remark set apart. `help` is guidance to the person who fills a form and is not content. `illustrative` says that what stands
 * around it rests on values made up for illustration: a stamp on a slide. `source` says where it was taken from: the foot of a slide.
 * `speaker` is what is said beside a slide and is not content either: it stands in the notes of its slide, is hidden in HTML, and is
 * left out of Word files and of Markdown without marks.
 */
export interface NoteNode extends BlockBase {
  readonly type: 'note';
  readonly kind: 'info' | 'warning' | 'help' | 'illustrative' | 'source' | 'speaker';
  readonly children: readonly BlockNode[];
}
/** A picture made of dots. */
export interface Picture {
  /** A PNG or JPEG file as it is. What it is and how large, its first bytes say. */
  readonly bytes: Uint8Array;
}
/**
 * A picture: SVG text, a picture made of dots, or the description of a chart that each writer draws in its own way, with words for
 * those who do not see it and the same data as blocks.
 */
export interface FigureNode extends BlockBase {
  readonly type: 'figure';
  /** Empty where a `picture` alone is shown, or a `chart` says what to draw. */
  readonly svg: string;
  /** Shown, or the same as `svg` for programs that show no SVG. */
  readonly picture?: Picture;
  readonly chart?: Chart;
  readonly alternative: string;
  readonly caption?: readonly InlineNode[];
  readonly data?: readonly BlockNode[];
}
/** The start of a new page, or of a new slide. */
export interface PageBreakNode extends BlockBase {
  readonly type: 'page-break';
}
/** What a document, an item, a cell or a note is made of. */
export type BlockNode = HeadingNode | ParagraphNode | ListNode | TableNode | NoteNode | FigureNode | PageBreakNode;

/** A whole document. */
export interface DocumentNode {
  readonly type: 'document';
  readonly title: string;
  /** BCP 47 tag of the main language. */
  readonly language: string;
  readonly subject?: string;
  readonly creator?: string;
  /** ISO 8601 date or date-time shown as the date of the document; left out, no date is written: there is no clock here. */
  readonly date?: string;
  /** Custom properties that travel with the file (DOCX custom properties, HTML meta): the template id, the format version. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Headings up to this level start a slide of their own in a slide file; 1 when left out. */
  readonly slideLevel?: 1 | 2;
  /**
   * The document is a report: in Word files its first heading is a cover, the headings up to this level are listed after it, every page
   * says the title, and captions are numbered. Left out, it is none of that.
   */
  readonly contents?: 1 | 2 | 3;
  readonly children: readonly BlockNode[];
}

/** Any node of the tree. */
export type AnyNode = DocumentNode | BlockNode | InlineNode;
