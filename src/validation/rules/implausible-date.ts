import { partialDateBounds } from '../../model/index.ts';
import { type Path, pathOf } from '../path.ts';
import { builtInRule } from './built-in-rule.ts';

/** A date of another century, the zero of a clock, or something reached or measured on a day that is still to come. */
export const implausibleDate = builtInRule({
  code: 'implausible-date',
  severity: 'warning',
  category: 'dates',
  level: 'draft',
  /** The years a plan of health may speak of. */
  options: { firstYear: 1945, lastYear: 2100 },
  check({ plan, index, asOf, options, report }) {
    for (const date of index.dates) {
      if (ZERO.has(date.value)) {
        report({ path: pathOf(date), variant: 'zero', params: { date: date.value } });
        continue;
      }
      const year = yearsOf(date.value).find((one) => one < options.firstYear || one > options.lastYear);
      if (year !== undefined) report({ path: pathOf(date), params: { date: date.value, year: String(year) } });
    }
    if (asOf === undefined) return;
    const look = (date: string | undefined, title: string, path: Path, variant: string) => {
      const from = date === undefined ? undefined : partialDateBounds(date).from;
      if (date !== undefined && from !== undefined && from > asOf)
        report({ path, variant, params: { date, title, asOf } });
    };
    plan.milestones.forEach(({ actual, title }, i) => {
      look(actual, title, ['milestones', i, 'actual'], 'future');
    });
    plan.indicators.forEach(({ title, values }, i) => {
      values.forEach((value, j) => {
        look(value.asOf, title, ['indicators', i, 'values', j, 'asOf'], 'measured');
      });
    });
  },
});

/** What programs write for an empty date: second zero of Unix clocks, here or west of Greenwich. */
const ZERO: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '1970-01-01',
  '1969-12-31',
  '1970-01-01T00:00',
  '1970-01-01T01:00',
]);

/** The years that a date names; nearly all dates are points, which begin with their only one. */
function yearsOf(date: string): readonly number[] {
  if (!date.includes('/')) return [Number(date.slice(0, 4))];
  return (date.match(/(?<![\d-])\d{4}/g) ?? []).map(Number);
}
