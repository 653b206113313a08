import type { ChartCategory, MeasureChart } from '../document/index.ts';
import { requireParts } from '../errors/index.ts';
import { type Locale, percentage, requireOptions } from '../i18n/index.ts';
import type { RollUp } from '../tracking/index.ts';
import { sayIn } from './chart-words.ts';

/** Options of {@link progressChart}. */
export interface ProgressChartOptions {
  /** Default `fr`. */
  readonly locale?: Locale;
  /** Most lines drawn; the rest is counted in words and stands in the table. Default 20. */
  readonly lines?: number;
}

/** An id that people use in discussion, such as P4 or M24; others are for machines. */
const SPOKEN_ID = /^[A-Z]{1,3}\d{1,3}$/;

/**
 * How far each thing that is carried out has come, as an interval: full as far as is known at least, open and dashed as far as it may be.
 * The least advanced stands first; what was given up stands below. What nothing tells the progress of lies between 0 and 100 %.
 *
 * @example
 * ```ts
 * import { progressChart } from 'plan-sante/charts';
 * import { numeriqueSante2022 } from 'plan-sante/plans';
 * import { rollUp } from 'plan-sante/tracking';
 * const rolled = rollUp(numeriqueSante2022, { by: 'orientation', asOf: '2022-12-31' });
 * progressChart(rolled, { locale: 'en' }).kind; // 'bars'
 * ```
 */
export function progressChart(rolled: RollUp, options: ProgressChartOptions = {}): MeasureChart {
  requireOptions('progressChart', options, { locale: true, lines: true });
  const { locale = 'fr', lines = 20 } = options;
  requireParts('progressChart', 'what rollUp gives', rolled, ['items']);
  requireParts('progressChart', 'what rollUp gives', rolled.whole, []);
  const say = sayIn(locale);
  const items = [...rolled.items].sort(
    (a, b) =>
      Number(a.givenUp) - Number(b.givenUp) ||
      Number(a.basis === 'none') - Number(b.basis === 'none') ||
      a.progress.min - b.progress.min ||
      a.progress.max - b.progress.max,
  );
  const counted = items.filter(({ givenUp }) => !givenUp);
  const untold = counted.filter(({ basis }) => basis === 'none').length;
  const { progress } = rolled.whole;
  const share =
    progress === null
      ? undefined
      : { min: percentage(progress.min, locale, 0), max: percentage(progress.max, locale, 0), count: counted.length };
  const known =
    share === undefined ? 'progress-unknown' : share.min === share.max ? 'progress-exact' : 'progress-between';
  return {
    kind: 'bars',
    title: say(known, share ?? {}),
    subtitle: say('progress-subtitle', { day: rolled.asOf }),
    locale,
    heading: say('undertaking', {}),
    categories: items.map(
      ({ id, title, givenUp }): ChartCategory => ({
        ...(title === '' || title === id
          ? { label: id }
          : SPOKEN_ID.test(id)
            ? { id, label: title }
            : { label: title }),
        ...(givenUp ? { look: 'outside' as const, group: say('given-up', {}) } : {}),
      }),
    ),
    series: [
      {
        name: say('progress', {}),
        unit: '%',
        decimals: 0,
        values: items.map(({ progress: { min, max } }) =>
          min === max ? 100 * min : { min: 100 * min, max: 100 * max },
        ),
      },
    ],
    scale: { max: 100 },
    shown: Math.max(1, lines),
    notes: [say('sign-possible', {}), ...(untold > 0 ? [say('progress-untold', { count: untold })] : [])],
  };
}
