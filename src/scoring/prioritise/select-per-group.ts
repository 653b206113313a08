import { type PossibleScore, placesOf } from '../../mcda/robustness/index.ts';
import type { GroupSelection } from './prioritisation.ts';

/** An admitted alternative, best first, with what its score can be. */
interface GroupMember extends PossibleScore {
  readonly id: string;
  readonly group?: string | undefined;
}

/**
 * Takes the first of each group: only those that are among the first whatever the missing scores and the open gates turn out to
 * be. Whoever may be, or ties over the last place, is left undecided.
 */
export function selectPerGroup(members: readonly GroupMember[], perGroup: number, tolerance: number): GroupSelection[] {
  const groups = new Map<string, GroupMember[]>();
  for (const member of members) {
    if (member.group === undefined || member.group === '') continue;
    const group = groups.get(member.group);
    if (group === undefined) groups.set(member.group, [member]);
    else group.push(member);
  }
  return [...groups].map(([group, field]) => {
    const status = placesOf(field, perGroup, tolerance);
    const having = (wanted: (typeof status)[number]) =>
      field.flatMap(({ id }, i) => (status[i] === wanted ? [id] : []));
    return { group, taken: having('sure'), undecided: having('possible') };
  });
}
