import type { Plan } from '../../model/index.ts';
import type { TableProfile } from '../profile.ts';
import type { TableFinding } from '../table-issue.ts';

/** What a table has no place for, told by collection: nothing goes in silence. */
export function notWritten(
  plan: Plan,
  { id }: TableProfile,
  shown: ReadonlySet<string>,
  steps = true,
): readonly TableFinding[] {
  const lists = Object.entries(plan).flatMap(([key, value]) =>
    Array.isArray(value) && value.length > 0 && !shown.has(key) ? [{ collection: key, count: value.length }] : [],
  );
  const hidden = steps ? 0 : plan.projects.reduce((sum, { nextSteps }) => sum + nextSteps.length, 0);
  const all = hidden > 0 ? [...lists, { collection: 'nextSteps', count: hidden }] : lists;
  return all.map(({ collection, count }) => ({
    code: 'not-in-table',
    severity: 'warning',
    params: { collection, count, profile: id },
  }));
}
