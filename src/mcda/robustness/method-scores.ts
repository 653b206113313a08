import { PlanSanteError } from '../../errors/index.ts';
import { defined } from '../../internal/defined.ts';
import { runMethod } from '../methods/index.ts';
import type { DecisionTable } from './decision-table.ts';

/** The scores of a table under its own method and other weights, turned so that higher is better. */
export function methodScores(caller: string, table: DecisionTable, weights: readonly number[]): readonly number[] {
  const { method } = table;
  if (method === undefined)
    throw new PlanSanteError({ function: caller, expected: 'a table with a method', received: undefined });
  const { values, directions, columns } = table;
  const anchored = { values, directions, weights, ...defined({ columns }) };
  const raw = { ...anchored, ...table.raw };
  return runMethod(caller, method, { anchored, raw, criteria: table.criteria ?? [] }).worths;
}
