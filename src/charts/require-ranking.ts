import { requireParts } from '../errors/index.ts';
import type { Prioritisation } from '../scoring/index.ts';
import type { Say } from './chart-words.ts';

/** Refuses what is no prioritisation, such as its ranking alone or the plan. */
export function requireRanking(caller: string, result: Prioritisation): void {
  const expected = 'a prioritisation, as prioritise or prioritisePlan gives it';
  requireParts(caller, expected, result, ['criteria', 'ranking', 'incomplete', 'excluded']);
}

type Admitted = Prioritisation['ranking'][number] | Prioritisation['incomplete'][number];

/** The lines behind the rows of `result.table`, about which questions of solidity are asked: the known ones, then those with gaps. */
export function tableLines({ table, ranking, incomplete }: Prioritisation): readonly Admitted[] {
  const byId = new Map([...ranking, ...incomplete].map((line) => [line.id, line]));
  return [...(table?.ids ?? []), ...(table?.open?.ids ?? [])].flatMap((id) => byId.get(id) ?? []);
}

/** Of whom such a picture does not speak, or only on a condition. */
export function scopeNotes(result: Prioritisation, say: Say): string[] {
  const rows = tableLines(result);
  const inTable = new Set(rows.map(({ id }) => id));
  const leftOut = [...result.ranking, ...result.incomplete].filter(({ id }) => !inTable.has(id));
  const unsure = rows.filter((line) => line.mayBeExcluded);
  const list = (lines: readonly { readonly id: string }[]) => ({ list: lines.map(({ id }) => id) });
  const open = result.table?.open?.ids ?? [];
  return [
    ...(leftOut.length > 0 ? [say('left-out-of-shares', list(leftOut))] : []),
    ...(open.length > 0 ? [say('between-ends', { list: open })] : []),
    ...(unsure.length > 0 ? [say('taken-as-met', list(unsure))] : []),
  ];
}
