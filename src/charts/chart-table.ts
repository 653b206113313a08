/** The figures behind a chart, as rows of text: for readers who do not see the picture, and for those who want the numbers. */
export interface ChartTable {
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table in words, for the description of the picture. */
export function tableInWords({ header, rows }: ChartTable): string {
  return rows.map((row) => row.map((cell, column) => `${header[column] ?? ''} ${cell}`.trim()).join(', ')).join('; ');
}
