import { dayNumber } from '../../internal/calendar.ts';
import { type Located, pathOf, type Trail } from '../path.ts';
import { builtInRule } from './built-in-rule.ts';

/** Dates that grow by one day or one year from row to row: a spreadsheet continued them when a cell was pulled down. */
export const dateAutofillDrift = builtInRule({
  code: 'date-autofill-drift',
  severity: 'warning',
  category: 'dates',
  level: 'presentable',
  /** So many rows in a row are no chance any more. */
  options: { shortestRun: 4 },
  check({ index, options, report }) {
    let run: Located<string>[] = [];
    let step: Step | undefined;
    const close = () => {
      const [first] = run;
      const last = run.at(-1);
      if (first === undefined || last === undefined || step === undefined || run.length < options.shortestRun) return;
      // Meetings of one week follow each other by rights; a spreadsheet does not stop on Friday.
      const weekday = (dayNumber(last.value) + THURSDAY) % 7;
      if (step === 'day' && last.key === 'date' && weekday <= FRIDAY && weekday >= run.length - 1) return;
      // So does what comes back every year.
      const params = { rows: run.length, from: first.value, to: last.value };
      report({ path: pathOf(last), params, ...(step === 'year' && { variant: step, severity: 'info' }) });
    };
    for (const date of index.dates) {
      const before = run.at(-1);
      const next = before !== undefined && sameColumn(before, date) ? stepBetween(before.value, date.value) : undefined;
      if (next !== undefined && next === step) {
        run.push(date);
        continue;
      }
      close();
      run = next === undefined || before === undefined ? [date] : [before, date];
      step = next;
    }
    close();
  },
});

/** Days of the week, counted from Monday; day 0 of the calendar was a Thursday. */
const THURSDAY = 3;
const FRIDAY = 4;

type Step = 'day' | 'year';

/** A column of a list: the same field of neighbouring rows. Values over time ("asOf") grow by rights. */
function sameColumn(a: Located<string>, b: Located<string>): boolean {
  const [rowA, rowB]: readonly (Trail | undefined)[] = [a.above, b.above];
  return (
    a.key === b.key &&
    a.key !== 'asOf' &&
    rowA !== undefined &&
    rowB !== undefined &&
    rowA.above === rowB.above &&
    typeof rowA.key === 'number' &&
    typeof rowB.key === 'number' &&
    rowB.key === rowA.key + 1
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function stepBetween(a: string, b: string): Step | undefined {
  if (!DAY.test(a) || !DAY.test(b)) return undefined;
  if (dayNumber(b) - dayNumber(a) === 1) return 'day';
  return a.slice(4) === b.slice(4) && Number(b.slice(0, 4)) - Number(a.slice(0, 4)) === 1 ? 'year' : undefined;
}
