import { CHART_URI, type NativeChart } from '../office-chart/chart-parts.ts';

/** Bars from which the letters of a chart are one step smaller. */
const MANY = 7;

/** Size of the letters of a chart on a slide. */
export function chartTextSize({ categories }: NativeChart): number {
  return categories.length > MANY ? 12 : 14;
}

/** What stands in the frame of a chart: a reference to its part. */
export function chartFrameXml(relationship: string): string {
  return `<a:graphic><a:graphicData uri="${CHART_URI}"><c:chart xmlns:c="${CHART_URI}" r:id="${relationship}"/></a:graphicData></a:graphic>`;
}
