import { item } from './matrix.ts';
import { type Ranking, type RankOptions, rankScores } from './rank-scores.ts';

/** Ranks where a score that nobody gave has no rank. */
interface PartialRanking extends Omit<Ranking, 'ranks'> {
  readonly ranks: (number | null)[];
}

/** Ranks the scores that are known, as {@link rankScores} does; a missing score gets no rank and moves nobody else. */
export function rankKnown(scores: readonly (number | null)[], options: RankOptions = {}): PartialRanking {
  const known: number[] = [];
  const places: number[] = [];
  scores.forEach((score, i) => {
    if (score === null) return;
    known.push(score);
    places.push(i);
  });
  const ranking = rankScores(known, options);
  const ranks: (number | null)[] = scores.map(() => null);
  places.forEach((place, k) => {
    ranks[place] = item(ranking.ranks, k);
  });
  const ties = ranking.ties.map((group) => group.map((k) => item(places, k)));
  return { ...ranking, ranks, ties };
}
