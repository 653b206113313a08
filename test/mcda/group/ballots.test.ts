import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { borda, condorcet, copeland, kemeny, type RankedBallot } from '../../../src/mcda/group/index.ts';
import { expectClose } from '../../scoring/cases/expect-close.ts';
import { condorcetCycle } from '../../scoring/cases/group.ts';

/** Ranks per candidate, with ties: any list of small whole numbers is a ballot. */
const profile = (most = 5) =>
  fc.integer({ min: 1, max: most }).chain((candidates) =>
    fc.array(fc.array(fc.integer({ min: 1, max: candidates }), { minLength: candidates, maxLength: candidates }), {
      minLength: 1,
      maxLength: 7,
    }),
  );

const rules = { borda, copeland, condorcet, kemeny };

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

/** Votes on pairs that an order goes against, ties at half: from the definition. */
function distanceTo(order: readonly number[], ranks: readonly (readonly number[])[]): number {
  let distance = 0;
  for (const row of ranks)
    order.forEach((a, place) => {
      for (const b of order.slice(place + 1)) {
        const difference = (row[a] ?? 0) - (row[b] ?? 0);
        distance += difference > 0 ? 1 : difference === 0 ? 0.5 : 0;
      }
    });
  return distance;
}

describe('a Condorcet cycle of three', () => {
  const { rankings, counts, printed } = condorcetCycle;

  it('has three optimal orders by Kemeny, all listed', () => {
    const result = kemeny({ rankings, counts });
    expect(result.rankings).toEqual(printed.kemenyRankings);
    expect(result).toMatchObject({
      optima: 3,
      complete: true,
      distance: printed.distance,
      agreements: printed.agreements,
    });
    expect(result.ranks).toEqual([1, 1, 1]);
    expect(result.bestRanks).toEqual([1, 1, 1]);
    expect(result.worstRanks).toEqual([3, 3, 3]);
  });

  it('has no winner and shows the circle', () => {
    const result = condorcet({ rankings, counts });
    expect(result).toMatchObject({
      winner: null,
      loser: null,
      unbeaten: [],
      cycle: true,
      tiers: [[0, 1, 2]],
      ranks: [1, 1, 1],
    });
    expect(result.cycles).toEqual([{ members: [0, 1, 2], path: [0, 1, 2] }]);
    expect(result.prefer).toEqual([
      [0, 2, 1],
      [1, 0, 2],
      [2, 1, 0],
    ]);
  });

  it('ties all three by Borda and Copeland', () => {
    expect(borda({ rankings, counts })).toMatchObject({ scores: printed.borda, ranks: [1, 1, 1], ties: [[0, 1, 2]] });
    expect(copeland({ rankings, counts })).toMatchObject({ scores: [1, 1, 1], wins: [1, 1, 1], losses: [1, 1, 1] });
  });
});

describe('borda', () => {
  it('can pass over the Condorcet winner', () => {
    // 3 voters put 0 first, 2 put 1 first and 0 second to last.
    const ballots = {
      rankings: [
        [0, 1, 2, 3],
        [1, 2, 0, 3],
      ],
      counts: [3, 2],
    };
    expect(condorcet(ballots).winner).toBe(0);
    expect(borda(ballots)).toMatchObject({ scores: [11, 12, 7, 0], ranks: [2, 1, 3, 4] });
  });

  it('shares points between tied candidates', () => {
    expect(borda({ rankings: [[[0, 1], 2]] }).scores).toEqual([1.5, 1.5, 0]);
    expect(borda({ ranks: [[1, 1, 7]] }).scores).toEqual([1.5, 1.5, 0]);
  });

  it('asks what a short ballot means, and takes either answer', () => {
    const short = {
      rankings: [
        [0, 1],
        [2, 0, 1],
      ],
      candidates: 3,
    };
    expect(() => borda(short)).toThrow(/every candidate on ballot 0, or the option unranked: 'last' or 'no-opinion'/);
    expect(borda({ ...short, unranked: 'last' })).toMatchObject({ scores: [3, 1, 2], ranks: [1, 3, 2] });
    const silent = borda({ ...short, unranked: 'no-opinion' });
    expect(silent.scores).toEqual([2, 0, 2]);
    expectClose(
      silent.shares.map((share) => share ?? -1),
      [2 / 3, 0, 1],
      1e-12,
    );
    expect(silent.ranks).toEqual([2, 3, 1]);
    expect(silent.conventions.unranked).toBe('no-opinion');
  });

  it('gives no rank to a candidate that no ballot compares', () => {
    const result = borda({ rankings: [[0, 1], [1, 0], [2]], unranked: 'no-opinion' });
    expect(result).toMatchObject({ ranks: [1, 1, null], shares: [0.5, 0.5, null] });
  });

  it('hands out as many points as there are pairs', () => {
    fc.assert(
      fc.property(profile(), (ranks) => {
        const n = ranks[0]?.length ?? 0;
        const { scores } = borda({ ranks });
        expectClose(
          scores.reduce((sum, points) => sum + points, 0),
          (ranks.length * n * (n - 1)) / 2,
          1e-9,
        );
      }),
    );
  });
});

describe('copeland', () => {
  it('counts drawn duels by the worth they are given', () => {
    const level = {
      rankings: [
        [0, 1],
        [1, 0],
      ],
    };
    expect(copeland(level).scores).toEqual([0.5, 0.5]);
    expect(copeland({ ...level, drawWorth: 0 }).scores).toEqual([0, 0]);
    expect(copeland({ ...level, drawWorth: 1 }).draws).toEqual([1, 1]);
    expect(() => copeland({ ...level, drawWorth: 2 })).toThrow(/drawWorth/);
  });
});

describe('condorcet', () => {
  it('finds the winner above a circle, and the loser below', () => {
    const result = condorcet({
      rankings: [
        [4, 0, 1, 2, 3],
        [4, 1, 2, 0, 3],
        [4, 2, 0, 1, 3],
      ],
    });
    expect(result).toMatchObject({
      winner: 4,
      loser: 3,
      cycle: true,
      tiers: [[4], [0, 1, 2], [3]],
      ranks: [2, 2, 2, 5, 1],
    });
    expect(result.scores).toEqual([1, 1, 1, 0, 4]);
  });

  it('tells a draw from a circle', () => {
    const result = condorcet({
      rankings: [
        [0, 1, 2],
        [1, 0, 2],
      ],
    });
    expect(result).toMatchObject({
      winner: null,
      unbeaten: [0, 1],
      loser: 2,
      cycle: false,
      cycles: [],
      tiers: [[0, 1], [2]],
    });
  });

  it('closes every circle it shows', () => {
    fc.assert(
      fc.property(profile(7), (ranks) => {
        const { cycles, prefer } = condorcet({ ranks });
        for (const { path, members } of cycles) {
          expect(path.length).toBeGreaterThan(2);
          path.forEach((a, k) => {
            const b = path[(k + 1) % path.length] ?? 0;
            expect(members).toContain(a);
            expect(prefer[a]?.[b]).toBeGreaterThan(prefer[b]?.[a] ?? Number.NaN);
          });
        }
      }),
    );
  });

  it('puts every tier above all later ones by majority', () => {
    fc.assert(
      fc.property(profile(6), (ranks) => {
        const { tiers, prefer } = condorcet({ ranks });
        tiers.forEach((tier, t) => {
          for (const a of tier)
            for (const b of tiers.slice(t + 1).flat())
              expect(prefer[a]?.[b]).toBeGreaterThan(prefer[b]?.[a] ?? Number.NaN);
        });
        expect(tiers.flat().sort()).toEqual(ranks[0]?.map((_, i) => i));
      }),
    );
  });
});

describe('kemeny', () => {
  it('finds what weighing every order finds', () => {
    fc.assert(
      fc.property(profile(5), (ranks) => {
        const candidates = (ranks[0] ?? []).map((_, i) => i);
        const weighed = permutations(candidates).map((order) => ({ order, distance: distanceTo(order, ranks) }));
        const least = Math.min(...weighed.map(({ distance }) => distance));
        const best = weighed.filter(({ distance }) => distance === least).map(({ order }) => order);
        const result = kemeny({ ranks, maxListed: 120 });
        expect(result.distance).toBe(least);
        expect(result.agreements).toBe((ranks.length * candidates.length * (candidates.length - 1)) / 2 - least);
        expect(result.rankings).toEqual(best);
        expect(result.optima).toBe(best.length);
        candidates.forEach((candidate) => {
          const positions = best.map((order) => order.indexOf(candidate) + 1);
          expect(result.bestRanks[candidate]).toBe(Math.min(...positions));
          expect(result.worstRanks[candidate]).toBe(Math.max(...positions));
          expect(result.scores[candidate]).toBeCloseTo(positions.reduce((sum, p) => sum + p, 0) / positions.length, 9);
        });
      }),
    );
  });

  it('counts all optima of sixteen tied candidates, and lists as many as asked', () => {
    const result = kemeny({ rankings: [[Array.from({ length: 16 }, (_, i) => i)]], maxListed: 5 });
    expect(result).toMatchObject({ optima: 20_922_789_888_000, complete: false, distance: 60 });
    expect(result.rankings.length).toBe(5);
    expect(new Set(result.ranks)).toEqual(new Set([1]));
  });

  it('is not misled by weights that do not add up exactly', () => {
    const result = kemeny({
      rankings: [
        [0, 1],
        [0, 1],
        [0, 1],
        [1, 0],
      ],
      counts: [0.1, 0.1, 0.1, 0.3],
    });
    expect(result.optima).toBe(2);
  });

  it('states its limit', () => {
    const seventeen = [Array.from({ length: 17 }, (_, i) => i)];
    expect(() => kemeny({ rankings: seventeen })).toThrow(/at most 16 candidates/);
    expect(() => kemeny({ rankings: [[0]], maxListed: 0 })).toThrow(/maxListed/);
  });
});

describe('winners', () => {
  it('of every duel come first by Copeland and in every optimal order of Kemeny', () => {
    fc.assert(
      fc.property(profile(), (ranks) => {
        const { winner } = condorcet({ ranks });
        fc.pre(winner !== null);
        const byCopeland = copeland({ ranks });
        expect(byCopeland.ranks[winner as number]).toBe(1);
        expect(byCopeland.ties.flat()).not.toContain(winner);
        expect(kemeny({ ranks }).worstRanks[winner as number]).toBe(1);
      }),
    );
  });
});

describe.each(Object.entries(rules))('%s', (_, rule) => {
  const ranksOf = (ranks: readonly (readonly number[])[]) => rule({ ranks }).ranks;

  it('does not depend on the order of the voters', () => {
    fc.assert(
      fc.property(profile(), (ranks) => {
        expect(ranksOf([...ranks].reverse())).toEqual(ranksOf(ranks));
      }),
    );
  });

  it('does not depend on the names of the candidates', () => {
    fc.assert(
      fc.property(profile(), (ranks) => {
        expect(ranksOf(ranks.map((row) => [...row].reverse()))).toEqual([...ranksOf(ranks)].reverse());
      }),
    );
  });

  it('repeats what all voters agree on', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
        fc.integer({ min: 1, max: 9 }),
        (order, voters) => {
          const { ranks } = rule({ rankings: Array.from({ length: voters }, () => order) });
          expect(ranks).toEqual([0, 1, 2, 3, 4].map((candidate) => order.indexOf(candidate) + 1));
        },
      ),
    );
  });

  it('reads counts as repeated ballots, orders as ranks', () => {
    fc.assert(
      fc.property(profile(), fc.integer({ min: 1, max: 4 }), (ranks, times) => {
        const repeated = ranks.flatMap((row, j) => Array.from({ length: j === 0 ? times : 1 }, () => row));
        const counts = ranks.map((_, j) => (j === 0 ? times : 1));
        expect(rule({ ranks, counts })).toEqual(rule({ ranks: repeated }));
        const rankings = ranks.map(
          (row): RankedBallot =>
            [...new Set(row)].sort((a, b) => a - b).map((rank) => row.flatMap((one, i) => (one === rank ? [i] : []))),
        );
        expect(rule({ rankings, counts })).toEqual(rule({ ranks, counts }));
      }),
    );
  });

  it('never harms a candidate that a voter moves to the top', () => {
    if (rule === kemeny || rule === condorcet) return expect(rule({ ranks: [[1]] }).ranks).toEqual([1]);
    fc.assert(
      fc.property(profile(), (ranks) => {
        const raised = ranks.map((row, j) => (j === 0 ? row.map((rank, i) => (i === 0 ? 1 : rank + 1)) : row));
        expect(rule({ ranks: raised }).scores[0]).toBeGreaterThanOrEqual(rule({ ranks }).scores[0] ?? Number.NaN);
        expect(rule({ ranks: raised }).ranks[0]).toBeLessThanOrEqual(rule({ ranks }).ranks[0] ?? Number.NaN);
      }),
    );
  });

  it('answers finite numbers for short ballots read either way', () => {
    const short = fc.array(fc.subarray([0, 1, 2, 3]), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(short, fc.constantFrom('last' as const, 'no-opinion' as const), (rankings, unranked) => {
        const { scores, ranks } = rule({ rankings, candidates: 4, unranked });
        expect(scores.every(Number.isFinite)).toBe(true);
        expect(ranks.every((rank) => rank === null || (rank >= 1 && rank <= 4))).toBe(true);
      }),
    );
  });

  it('puts a single candidate first', () => {
    expect(rule({ rankings: [[0]] }).ranks).toEqual([1]);
  });

  it('refuses ballots that cannot be read', () => {
    expect(() => rule({ rankings: [] })).toThrow(/at least one ballot/);
    expect(() => rule({ rankings: [[0, 0]] })).toThrow(/each candidate once in rankings\[0\]/);
    expect(() => rule({ rankings: [[0, -1]] })).toThrow(/indices of candidates at rankings\[0\]\[1\]/);
    expect(() => rule({ rankings: [[0, 3]], candidates: 2 })).toThrow(/candidates: a whole number from 4/);
    expect(() => rule({ rankings: [[0]], counts: [0] })).toThrow(/count above 0/);
    expect(() => rule({ rankings: [[0]], counts: [Number.NaN] })).toThrow(/counts\[0\]/);
    expect(() => rule({ rankings: [[0]], counts: [1, 1] })).toThrow(/one count per ballot/);
    expect(() => rule({ ranks: [[Number.NaN]] })).toThrow(/ranks\[0\]\[0\]/);
    expect(() => rule({ ranks: [[1, 2], [1]] })).toThrow(/ranks\[1\]: 2 numbers/);
    expect(() => rule({ rankings: [[0]], unranked: 'first' as never })).toThrow(/unranked/);
    expect(() => rule({} as never)).toThrow(/rankings or ranks/);
    expect(() => rule(null as never)).toThrow(/one object/);
  });
});
