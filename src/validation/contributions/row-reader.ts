import { defined } from '../../internal/defined.ts';
import { nearest } from '../../internal/text.ts';
import { readPartialDate, VOCABULARIES } from '../../model/index.ts';
import { compileReader } from '../reading/compile-reader.ts';
import { openSink, type ReadingSink } from '../reading/faults.ts';
import { FAULT, type Reader } from '../reading/reader.ts';
import { type Contribution, ContributionSchema } from './contribution.ts';
import type { SampledIssues } from './sampled-issues.ts';

/** Reads rows one after the other; `undefined` for a row that cannot be a contribution. */
type RowReader = (row: unknown, number: number) => Contribution | undefined;

/** A reader of contributions that tells what is wrong by row and column. `headings` names the column of a field. */
export function rowReader(issues: SampledIssues, headings: ReadonlyMap<string, string>): RowReader {
  const read: Reader = compileReader(ContributionSchema);
  const knownLevers = new Set<string>(VOCABULARIES['lever-level']);
  let sink: ReadingSink = openSink(Number.POSITIVE_INFINITY);
  return (row, number) => {
    const result = read(row, sink);
    if (sink.faults.length > 0) {
      for (const fault of sink.faults) issues.addReading(fault, number, headings.get(String(fault.path[0])));
      sink = openSink(Number.POSITIVE_INFINITY);
    }
    if (result === FAULT) return undefined;
    const contribution = result as Contribution;
    const { lever } = contribution;
    if (lever !== undefined && !knownLevers.has(lever)) {
      const guess = nearest(lever, knownLevers);
      const params = { found: lever, ...defined({ nearest: guess }) };
      issues.addTable('unknown-code', 'warning', params, number, headings.get('lever'));
    }
    return contribution;
  };
}

/** Turns the cell of a table, which is always text, into what the field wants; empty cells are absent. */
export function cellValue(field: string, cell: string, frenchDates: boolean): unknown {
  if (cell === '') return undefined;
  if (field === 'votes') return /^\d{1,15}$/.test(cell) ? Number(cell) : cell;
  if (field === 'date' && frenchDates) {
    const reading = readPartialDate(cell);
    return reading.ok ? reading.value : cell;
  }
  return cell;
}
