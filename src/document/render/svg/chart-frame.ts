import type { Chart } from '../../chart.ts';
import { chartNotes, chartStamp } from '../../chart-content.ts';
import { TYPE_SIZES } from '../../theme.ts';
import { balancedText, textWidth, wrapText } from '../text-lines.ts';
import type { Drawing, DrawnItem } from './drawing.ts';
import { textAt } from './drawing.ts';

/** Width from which a chart is drawn for a wide place; below, labels stand over their marks. */
const WIDE = 560;
export const SIZES = TYPE_SIZES.picture;
export const LINE_HEIGHT = { title: 26, body: 18, note: 16 } as const;

/** The room of a chart. */
export interface Canvas {
  readonly narrow: boolean;
  readonly left: number;
  readonly width: number;
  readonly top: number;
}

/** What was drawn in it, and where it ends. */
export interface Drawn {
  readonly items: readonly DrawnItem[];
  readonly bottom: number;
}

/** What a picture holds besides its marks: everything, or nothing that the document around says in words. */
export type PictureTexts = 'all' | 'marks';

/** A chart with title, subtitle and stamp above and notes below. */
export function framed(chart: Chart, width: number, texts: PictureTexts, draw: (canvas: Canvas) => Drawn): Drawing {
  const narrow = width < WIDE;
  const margin = texts === 'marks' ? 2 : narrow ? 14 : 20;
  const inner = width - 2 * margin;
  const head = texts === 'all' ? headOf(chart, margin, inner, narrow) : stampOnly(chart, margin);
  const subtitle = wrapText(chart.subtitle ?? '', inner, { size: SIZES.body });
  const below = head.bottom + subtitle.length * LINE_HEIGHT.body;
  const top = below === 0 ? 6 : below + 12;
  const drawn = draw({ narrow, left: margin, width: inner, top });
  const foot = texts === 'all' ? chartNotes(chart) : [];
  const lines = foot.flatMap((note) => wrapText(note, inner, { size: SIZES.note }));
  const noteTop = drawn.bottom + (lines.length > 0 ? 14 : 0);
  return {
    width,
    height: Math.ceil(noteTop + lines.length * LINE_HEIGHT.note + (texts === 'all' ? 12 : 4)),
    items: [
      ...head.items,
      ...subtitle.map((line, i) => textAt(margin, head.bottom + (i + 1) * LINE_HEIGHT.body, line, { ink: 'soft' })),
      ...drawn.items,
      ...lines.map((line, i) =>
        textAt(margin, noteTop + (i + 1) * LINE_HEIGHT.note - 4, line, { size: SIZES.note, ink: 'soft' }),
      ),
    ],
  };
}

function headOf(chart: Chart, left: number, width: number, narrow: boolean): Drawn {
  const size = narrow ? SIZES.titleNarrow : SIZES.title;
  const stamp = stampItems(chart, left, 12);
  const title = balancedText(chart.title, width, { size, bold: true });
  const top = stamp.bottom + 4;
  return {
    items: [
      ...stamp.items,
      ...title.map((line, i) =>
        textAt(left, top + (i + 1) * LINE_HEIGHT.title - 6, line, { size, bold: true, ink: 'accent' }),
      ),
    ],
    bottom: top + title.length * LINE_HEIGHT.title,
  };
}

function stampOnly(chart: Chart, left: number): Drawn {
  return stampItems(chart, left, 0);
}

/** The stamp of what rests on made-up values. */
function stampItems(chart: Chart, left: number, top: number): Drawn {
  const stamp = chartStamp(chart);
  if (stamp === undefined) return { items: [], bottom: top };
  const width = textWidth(stamp, SIZES.note, true) + 16;
  return {
    items: [
      { type: 'rect', x: left, y: top, width, height: 22, fill: 'illustrative' },
      textAt(left + 8, top + 15, stamp, { size: SIZES.note, bold: true, ink: 'onIllustrative' }),
    ],
    bottom: top + 24,
  };
}
