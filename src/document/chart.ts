import type { Locale } from '../i18n/index.ts';

/**
 * The description of a figure: what is measured, of what, and what it says, as plain data. Writers draw it: as SVG, as a native
 * chart of Word and PowerPoint, as a table where there is no picture. Nothing of it is computed twice: the table, the alternative
 * text and every drawing come from the same values.
 */
export type Chart = MeasureChart | TimelineChart;

/** What every description says. */
export interface ChartBase {
  /** The message, as a sentence with its figures: `P4 arrive en tête avec 78 points sur 100`. */
  readonly title: string;
  /** What is measured and in which unit. */
  readonly subtitle?: string;
  /** Language of the numbers and of the words that writers add. */
  readonly locale: Locale;
  /** Heads of the column of categories and of that of their marks: `Projet`, `Rang`. */
  readonly heading?: string;
  readonly markHeading?: string;
  readonly categories: readonly ChartCategory[];
  /** Categories drawn, from the first on; the others stand in the table and are counted in a note. All unless told otherwise. */
  readonly shown?: number;
  /** Whether it rests on made-up values: it is stamped then. */
  readonly illustrative?: boolean;
  /** What the signs mean, what is left out. */
  readonly notes?: readonly string[];
  readonly source?: string;
}

/** How a mark looks: `highlight` is what the title speaks of, `provisional` is not settled yet, `outside` does not count, `warning` needs a look. */
export type ChartLook = 'plain' | 'highlight' | 'provisional' | 'outside' | 'warning';

/** A line of a chart, or a point of its horizontal axis (`line`). */
export interface ChartCategory {
  readonly label: string;
  /** Short name, in bold before the label: `P4`. */
  readonly id?: string;
  /** What stands before both: a rank, `4?`. */
  readonly mark?: string;
  readonly look?: ChartLook;
  /** Heading of the block of lines that this one belongs to. */
  readonly group?: string;
  /** Words behind the marks: `A6 passe devant sous 6 %`. */
  readonly remark?: string;
}

/** A number, bounds within which it lies, or nothing known. */
export type ChartValue = number | ChartInterval | null;

/** Bounds, both ends included. */
export interface ChartInterval {
  readonly min: number;
  readonly max: number;
}

/** What `ok`, `warning`, `error` and `off` show in a matrix: met, to be decided, not met, does not apply. */
export type ChartSign = 'ok' | 'warning' | 'error' | 'off';

/** One measure of all categories. */
export interface ChartSeries {
  readonly name: string;
  /** `%`, `€`, `sur 100`. Short ones stand behind each number, long ones in the head. */
  readonly unit?: string;
  /** Decimals written; as many as the number has when left out. */
  readonly decimals?: number;
  /**
   * In `bars`, the end of the scale of a further series, which is drawn as a column of its own. In `ranges`, whether it is the main `bar`, a
   * `thin` one below it, or a `tick`. In `stacked-bars`, `rest` is the part that only fills up.
   */
  readonly most?: number;
  readonly look?: 'bar' | 'thin' | 'tick' | 'rest';
  /** One for each category. */
  readonly values: readonly ChartValue[];
  /** What is written instead of the number. */
  readonly texts?: readonly (string | null)[];
  /** In a `matrix`. */
  readonly signs?: readonly (ChartSign | null)[];
}

/**
 * Bars (the first series; the others are columns of bars beside it), stacked bars, ranges between two bounds, lines over a row of
 * points, or a matrix of categories by series.
 */
export interface MeasureChart extends ChartBase {
  readonly kind: 'bars' | 'stacked-bars' | 'ranges' | 'line' | 'matrix';
  readonly series: readonly ChartSeries[];
  /** Ends of the scale where they are not those of the values; bars start at zero in any case. */
  readonly scale?: { readonly min?: number; readonly max?: number };
  /** A value to compare with, and what it is. */
  readonly reference?: { readonly value: number; readonly label: string };
}

/** A day, a month or a year (`2023-02-07`, `2023-02`, `2023`), or what lies between two of them. */
export interface ChartSpan {
  readonly from: string;
  readonly to?: string;
}

/** Spans of time of all categories: `bar` from one to the other, `point` somewhere within, `earlier` what was said before. */
export interface TimelineSeries {
  readonly name: string;
  readonly look?: 'bar' | 'point' | 'earlier';
  readonly values: readonly (ChartSpan | null)[];
  /** The dates in words. */
  readonly texts?: readonly (string | null)[];
}

/** What happens when: a line for each thing, on one axis of time. */
export interface TimelineChart extends ChartBase {
  readonly kind: 'timeline';
  readonly series: readonly TimelineSeries[];
  /** The day the figure speaks of. */
  readonly asOf?: { readonly date: string; readonly label: string };
}
