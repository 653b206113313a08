import type { FigureNode, NoteNode } from '../../node.ts';
import type { NativeChart } from '../office-chart/chart-parts.ts';
import type { Paragraph, Run } from './paragraph.ts';

/** A cell at its place; counts start at 0. */
export interface FlowCell {
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
  readonly header: boolean;
  readonly paragraphs: readonly Paragraph[];
}

/** A table as slides can hold it: cells of paragraphs. */
export interface FlowTable {
  readonly columns: number;
  readonly widths?: readonly number[];
  readonly headerRows: number;
  readonly rowHeaders: boolean;
  /** Caption as plain words: what a screen reader says of the table. */
  readonly description: string;
  readonly rows: readonly (readonly FlowCell[])[];
  /** Its columns after the first stand beside those of the table before: that one had too many for a slide. */
  readonly beside?: boolean;
}

export type BoxLook = NoteNode['kind'] | 'figure';

/** What follows one another on slides. */
export type FlowBlock =
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph }
  | { readonly kind: 'table'; readonly table: FlowTable }
  | {
      readonly kind: 'box';
      readonly look: BoxLook;
      readonly paragraphs: readonly Paragraph[];
      readonly description: string;
    }
  | {
      readonly kind: 'chart';
      readonly chart: NativeChart;
      readonly title: string;
      readonly description: string;
    }
  | { readonly kind: 'picture'; readonly figure: FigureNode }
  | { readonly kind: 'break' };

/** What stands under one title. */
export interface Chapter {
  /** Whether the title is that of the document, not one of its headings. */
  readonly untitled: boolean;
  readonly title: readonly Run[];
  /** Whether it says one thing and should stand on one slide: it is set smaller before it is cut. */
  readonly oneSlide: boolean;
  /** Whether it opens the whole: its slide is a cover, where it holds a few words and nothing else. */
  readonly cover?: boolean;
  readonly flow: readonly FlowBlock[];
  /** Height of its slides to fill, where it is less than ours. */
  readonly room?: number;
  /** What is said beside its first slide. */
  readonly speaker: readonly Paragraph[];
}
