import type { FigureNode } from '../../node.ts';
import type { NativeChart } from '../office-chart/chart-parts.ts';
import type { BoxLook, Chapter, FlowCell } from './flow.ts';
import type { Margins } from './margins.ts';
import type { Paragraph } from './paragraph.ts';

interface Placed {
  readonly top: number;
  readonly height: number;
}

/** A row of a table with the height its words ask for. */
export interface SlideRow {
  readonly height: number;
  /** Whether its cells are headings of their columns. */
  readonly header: boolean;
  readonly cells: readonly FlowCell[];
}

/** What stands on a slide, at its place. Measures in points. */
export type Shape =
  | (Placed & {
      readonly kind: 'text';
      readonly paragraphs: readonly Paragraph[];
      /** Whether the first words go on with the last paragraph of the slide before. */
      readonly continued: boolean;
    })
  | (Placed & {
      readonly kind: 'box';
      readonly look: BoxLook;
      readonly paragraphs: readonly Paragraph[];
      readonly description: string;
    })
  | (Placed & {
      readonly kind: 'table';
      /** Which part of its table it is, from 1. */
      readonly part: number;
      /** Whether the first row that is no header goes on with the last row of the part before. */
      readonly continued: boolean;
      /** Whether its columns stand beside those of the table on the slide before. */
      readonly beside: boolean;
      readonly rowHeaders: boolean;
      /** Whether the first column stands at the right. */
      readonly rightToLeft: boolean;
      readonly description: string;
      readonly textSize: number;
      readonly widths: readonly number[];
      readonly rows: readonly SlideRow[];
    })
  | (Placed & {
      readonly kind: 'chart';
      readonly chart: NativeChart;
      readonly title: string;
      readonly description: string;
    })
  | (Placed & { readonly kind: 'picture'; readonly width: number; readonly figure: FigureNode });

/** A slide under a chapter's title. */
export interface Slide {
  readonly textSize: number;
  readonly shapes: readonly Shape[];
  /** Whether it is the cover of the whole. */
  readonly cover?: boolean;
  /** What is said beside it. */
  readonly speaker?: readonly Paragraph[];
  /** What stands outside its body; `first` and `last` say where it stands among the slides that share it. */
  readonly margins?: Margins & { readonly first: boolean; readonly last: boolean };
}

/** The slides that share a title. */
export interface LaidChapter extends Pick<Chapter, 'title' | 'untitled'> {
  readonly slides: readonly Slide[];
}
