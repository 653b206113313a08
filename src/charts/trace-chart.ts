import type { MeasureChart } from '../document/index.ts';
import { requireParts } from '../errors/index.ts';
import { type Locale, requireOptions } from '../i18n/index.ts';
import type { PlanTrace } from '../tracking/index.ts';
import { sayIn } from './chart-words.ts';

/** Options of {@link traceChart}. */
export interface TraceChartOptions {
  /** Default `fr`. */
  readonly locale?: Locale;
  /** What a theme is called; its code as it is where left out. */
  readonly themes?: Readonly<Record<string, string>>;
}

/**
 * What became of the needs of a plan, theme by theme: without any answer, with ideas only, with a project or a measure. The theme with
 * the largest part without answer stands first.
 *
 * @example
 * ```ts
 * import { traceChart } from 'plan-sante/charts';
 * import { cnrGrandEst2023 } from 'plan-sante/plans';
 * import { tracePlan } from 'plan-sante/tracking';
 * traceChart(tracePlan(cnrGrandEst2023), { locale: 'en' }).kind; // 'stacked-bars'
 * ```
 */
export function traceChart(trace: PlanTrace, options: TraceChartOptions = {}): MeasureChart {
  requireOptions('traceChart', options, { locale: true, themes: true });
  const { locale = 'fr', themes = {} } = options;
  requireParts('traceChart', 'what tracePlan gives', trace, ['needs', 'unanswered', 'ideasOnly']);
  const say = sayIn(locale);
  const unanswered = new Set(trace.unanswered);
  const ideasOnly = new Set(trace.ideasOnly);
  const counts = new Map<string, { none: number; ideas: number; answered: number }>();
  for (const { constat, theme = '' } of trace.needs) {
    const count = counts.get(theme) ?? { none: 0, ideas: 0, answered: 0 };
    count[unanswered.has(constat) ? 'none' : ideasOnly.has(constat) ? 'ideas' : 'answered']++;
    counts.set(theme, count);
  }
  const sum = ({ none, ideas, answered }: { none: number; ideas: number; answered: number }) => none + ideas + answered;
  const rows = [...counts].sort(([, a], [, b]) => b.none / sum(b) - a.none / sum(a) || sum(b) - sum(a));
  const nameOf = (theme: string) =>
    theme === '' ? say('no-theme', {}) : ((Object.hasOwn(themes, theme) ? themes[theme] : undefined) ?? theme);
  const told = { count: unanswered.size, total: trace.needs.length };
  return {
    kind: 'stacked-bars',
    title: say(trace.needs.length === 0 ? 'trace-empty' : unanswered.size === 0 ? 'trace-all' : 'trace-some', told),
    locale,
    heading: say('theme', {}),
    categories: rows.map(([theme]) => ({ label: nameOf(theme) })),
    series: [
      { name: say('trace-none', {}), values: rows.map(([, { none }]) => none) },
      { name: say('trace-ideas', {}), values: rows.map(([, { ideas }]) => ideas) },
      { name: say('trace-answered', {}), values: rows.map(([, { answered }]) => answered) },
    ],
  };
}
