import { NOISE } from '../matrix/index.ts';
import type { Ballots } from './ballots.ts';

/** Votes of every candidate against every other. */
export interface PairwiseVotes {
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
    const count = counts[j] as number;
    for (let a = 0; a < candidates; a++) {
      const level = row[a] ?? null;
      if (level === null) continue;
      const preferred = prefer[a] as number[];
      const equal = tied[a] as number[];
      for (let b = 0; b < candidates; b++) {
        const other = row[b] ?? null;
        if (other === null || a === b) continue;
        if (level < other) preferred[b] = (preferred[b] as number) + count;
        else if (level === other) equal[b] = (equal[b] as number) + count;
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
  if (Math.abs(forA - forB) <= NOISE * (forA + forB)) return 0;
  return forA > forB ? 1 : -1;
}
