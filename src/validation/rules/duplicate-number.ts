import type { Path } from '../path.ts';
import { builtInRule } from './built-in-rule.ts';

/** Two measures, actions or orientations under the same number: a reference to "measure 12" could mean either. */
export const duplicateNumber = builtInRule({
  code: 'duplicate-number',
  severity: 'warning',
  category: 'duplicates',
  level: 'presentable',
  check({ plan, report }) {
    const look = (entries: readonly Numbered[]) => {
      const seen = new Map<string, Numbered>();
      for (const entry of entries) {
        if (entry.number === undefined) continue;
        const key = JSON.stringify([entry.list, String(entry.number)]);
        const other = seen.get(key);
        if (other === undefined) seen.set(key, entry);
        else report({ path: entry.path, params: { number: String(entry.number), other: other.name } });
      }
    };
    const measures = plan.measures.map(({ id, number, orientation }, i) => ({
      number,
      list: orientation ?? '',
      path: ['measures', i, 'number'],
      name: id,
    }));
    look(restarts(measures) ? measures : measures.map((measure) => ({ ...measure, list: '' })));
    plan.measures.forEach(({ id, actions }, i) => {
      look(
        actions.map(({ number }, j) => ({
          number,
          list: id,
          path: ['measures', i, 'actions', j, 'number'],
          name: String(j + 1),
        })),
      );
    });
    look(
      plan.orientations.map(({ id, number, kind, parent = '' }, i) => ({
        number,
        list: `${kind}/${parent}`,
        path: ['orientations', i, 'number'],
        name: id,
      })),
    );
  },
});

interface Numbered {
  readonly number: number | string | undefined;
  /** What is numbered together. */
  readonly list: string;
  readonly path: Path;
  readonly name: string;
}

/** Whether the numbers begin again in each list: most lists begin with the same one. */
function restarts(entries: readonly Numbered[]): boolean {
  const first = new Map<string, string>();
  for (const { list, number } of entries) if (number !== undefined && !first.has(list)) first.set(list, String(number));
  const numbers = [...first.values()];
  return numbers.length > 1 && 2 * numbers.filter((number) => number === numbers[0]).length > numbers.length;
}
