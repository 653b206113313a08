import type { GroupSelection, RankedAlternative } from './prioritisation.ts';

/** Takes the first of each group, in the order of the ranking. A tie over the last place is left undecided. */
export function selectPerGroup(ranking: readonly RankedAlternative[], perGroup: number): GroupSelection[] {
  const groups = new Map<string, RankedAlternative[]>();
  for (const line of ranking) {
    if (line.group === undefined || line.group === '') continue;
    const members = groups.get(line.group);
    if (members === undefined) groups.set(line.group, [line]);
    else members.push(line);
  }
  return [...groups].map(([group, members]) => {
    const firstOut = members[perGroup];
    const lastIn = members[perGroup - 1];
    const tied = firstOut !== undefined && lastIn !== undefined && firstOut.rank === lastIn.rank;
    return {
      group,
      taken: members
        .slice(0, perGroup)
        .filter((line) => !(tied && line.rank === lastIn.rank))
        .map((line) => line.id),
      undecided: tied ? members.filter((line) => line.rank === lastIn.rank).map((line) => line.id) : [],
    };
  });
}
