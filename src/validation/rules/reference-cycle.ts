import type { Path } from '../path.ts';
import type { RuleContext } from '../rule.ts';
import { builtInRule } from './built-in-rule.ts';

/** A chain of references that comes back to where it began: a part of itself, a step after itself. */
export const referenceCycle = builtInRule({
  code: 'reference-cycle',
  severity: 'error',
  category: 'references',
  level: 'draft',
  check({ plan, report }) {
    reportCycles(plan.orientations, 'orientations', 'parent', ({ parent }) => one(parent), report);
    reportCycles(plan.territories, 'territories', 'parent', ({ parent }) => one(parent), report);
    reportCycles(plan.budgetLines, 'budgetLines', 'partOf', ({ partOf }) => one(partOf), report);
    reportCycles(plan.budgetLines, 'budgetLines', 'supersedes', ({ supersedes }) => one(supersedes), report);
    reportCycles(plan.milestones, 'milestones', 'after', ({ after = [] }) => after, report);
    plan.links.forEach(({ from, to }, i) => {
      if (from.id === to.id && from.collection === to.collection)
        report({ path: ['links', i, 'to'], params: { ids: `${from.id} → ${to.id}` } });
    });
  },
});

const one = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);

/** Walks every chain once, without recursion: a chain may be as long as the plan. */
function reportCycles<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  collection: string,
  field: string,
  next: (entry: Entry) => readonly string[],
  report: RuleContext['report'],
): void {
  const refers = (at: number): boolean => next(entries[at] as Entry).length > 0;
  if (!entries.some((_, at) => refers(at))) return;
  const places = new Map(entries.map((entry, i) => [entry.id, i]));
  const state = new Map<number, 'open' | 'closed'>();
  for (let start = 0; start < entries.length; start++) {
    if (state.has(start) || !refers(start)) continue;
    const trail: number[] = [];
    const stack: { readonly at: number; readonly leave: boolean }[] = [{ at: start, leave: false }];
    for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
      const { at, leave } = step;
      if (leave) {
        state.set(at, 'closed');
        trail.pop();
        continue;
      }
      if (state.get(at) === 'closed') continue;
      if (state.get(at) === 'open') {
        const members = trail.slice(trail.indexOf(at)).map((i) => entries[i]?.id ?? '');
        const path: Path = [collection, at, field];
        report({ path, params: { ids: [...members, entries[at]?.id ?? ''].join(' → ') } });
        continue;
      }
      state.set(at, 'open');
      trail.push(at);
      stack.push({ at, leave: true });
      const entry = entries[at];
      for (const id of entry === undefined ? [] : next(entry)) {
        const place = places.get(id);
        if (place !== undefined) stack.push({ at: place, leave: false });
      }
    }
  }
}
