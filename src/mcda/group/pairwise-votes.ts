import { isSame } from '../../internal/tolerance.ts';
import { item } from '../matrix/index.ts';
import type { Ballots } from './ballots.ts';

/** Votes of every candidate against every other. */
interface PairwiseVotes {
  /** `prefer[a][b]`: votes that put a above b. */
  readonly prefer: readonly (readonly number[])[];
  /** `tied[a][b]`: votes that rank both and put them equal; 0 on the diagonal. */
  readonly tied: readonly (readonly number[])[];
}

/** Counts the votes of every pair. Cost: ballots × candidates². */
export function pairwiseVotes({ levels, counts, candidates }: Ballots): PairwiseVotes {
  const table = () => Array.from({ length: candidates }, () => new Array<number>(candidates).fill(0));
  const prefer = table();
  const tied = table();
  levels.forEach((row, j) => {
    const count = item(counts, j);
    for (let a = 0; a < candidates; a++) {
      const level = row[a] ?? null;
      if (level === null) continue;
      const preferred = prefer[a] as number[];
      const equal = tied[a] as number[];
      for (let b = 0; b < candidates; b++) {
        const other = row[b] ?? null;
        if (other === null || a === b) continue;
        if (level < other) preferred[b] = item(preferred, b) + count;
        else if (level === other) equal[b] = item(equal, b) + count;
      }
    }
  });
  return { prefer, tied };
}

/** 1 when a majority of those who tell the two apart prefers a, −1 when one prefers b, 0 when they are level. */
export function majority(prefer: PairwiseVotes['prefer'], a: number, b: number): -1 | 0 | 1 {
  const forA = prefer[a]?.[b] ?? 0;
  const forB = prefer[b]?.[a] ?? 0;
  // Weights of voters such as 0.1 do not add up exactly.
  if (isSame(forA, forB, forA + forB)) return 0;
  return forA > forB ? 1 : -1;
}
