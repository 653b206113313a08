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
    const ownLists = listsOfTheirOwn(measures);
    look(measures.map((measure) => (ownLists.has(measure.list) ? measure : { ...measure, list: '' })));
    plan.measures.forEach(({ id, actions }, i) => {
      look(
        actions.map(({ id: action, number }, j) => ({
          number,
          list: id,
          path: ['measures', i, 'actions', j, 'number'],
          name: action ?? String(j + 1),
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

/** The lists in which numbers begin again: several begin at 1, or most of them with the same number. */
function listsOfTheirOwn(entries: readonly Numbered[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  for (const { list, number } of entries) if (number !== undefined && !first.has(list)) first.set(list, String(number));
  const beginningAt = (number: string | undefined) =>
    [...first].filter(([, own]) => own === number).map(([list]) => list);
  const [earliest] = first.values();
  const sharing = beginningAt(earliest);
  if (2 * sharing.length > first.size) return new Set(first.keys());
  const atOne = beginningAt('1');
  return new Set(atOne.length > 1 ? atOne : []);
}
