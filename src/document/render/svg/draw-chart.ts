import type { Chart } from '../../chart.ts';
import { type Canvas, type Drawn, framed, type PictureTexts } from './chart-frame.ts';
import { drawBars } from './draw-bars.ts';
import { drawLine } from './draw-line.ts';
import { drawMatrix } from './draw-matrix.ts';
import { drawRanges } from './draw-ranges.ts';
import { drawStacked } from './draw-stacked.ts';
import { drawTimeline } from './draw-timeline.ts';
import type { Drawing } from './drawing.ts';

/** A chart as the things drawn in a picture of this width. */
export function drawChart(chart: Chart, width: number, texts: PictureTexts): Drawing {
  return framed(chart, width, texts, (canvas) => drawMarks(chart, canvas));
}

function drawMarks(chart: Chart, canvas: Canvas): Drawn {
  switch (chart.kind) {
    case 'bars':
      return drawBars(chart, canvas);
    case 'stacked-bars':
      return drawStacked(chart, canvas);
    case 'ranges':
      return drawRanges(chart, canvas);
    case 'line':
      return drawLine(chart, canvas);
    case 'matrix':
      return drawMatrix(chart, canvas);
    case 'timeline':
      return drawTimeline(chart, canvas);
    default:
      return chart satisfies never;
  }
}
