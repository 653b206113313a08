/**
 * Where each end of a list begins, in the order of what stands from there on, compared number by number; an end that another goes on
 * from comes before it. Numbers are from 0 to below `kinds`.
 *
 * Prefix doubling (Manber and Myers, "Suffix arrays: a new method for on-line string searches", 1993): ends ordered by their first n numbers
 * are ordered by 2n of them with two passes that count, so that even a list that repeats itself takes n log n steps.
 */
export function suffixOrder(numbers: ArrayLike<number>, kinds: number): Int32Array {
  const { length } = numbers;
  let ranks = Int32Array.from(numbers);
  let order = sortedByRank(
    Int32Array.from({ length }, (_, i) => i),
    ranks,
    kinds,
  );
  for (let known = 1, ranked = 0; ranked < length; known *= 2) {
    // By what follows the known part: ends with nothing left come first, the others as what follows them is ordered already.
    const byRest = new Int32Array(length);
    let at = 0;
    for (let start = Math.max(0, length - known); start < length; start++) byRest[at++] = start;
    for (const start of order) if (start >= known) byRest[at++] = start - known;
    order = sortedByRank(byRest, ranks, Math.max(kinds, length));
    const next = new Int32Array(length);
    ranked = 0;
    for (let i = 0; i < length; i++) {
      const start = order[i] ?? 0;
      const before = order[i - 1] ?? -1;
      if (ranks[start] !== ranks[before] || ranks[start + known] !== ranks[before + known]) ranked++;
      next[start] = ranked - 1;
    }
    ranks = next;
  }
  return order;
}

/** The same starts by rank; those of one rank stay in their order. */
function sortedByRank(starts: Int32Array, ranks: Int32Array, kinds: number): Int32Array {
  const from = new Int32Array(kinds + 1);
  for (const rank of ranks) from[rank + 1] = (from[rank + 1] ?? 0) + 1;
  for (let rank = 1; rank <= kinds; rank++) from[rank] = (from[rank] ?? 0) + (from[rank - 1] ?? 0);
  const sorted = new Int32Array(starts.length);
  for (const start of starts) {
    const rank = ranks[start] ?? 0;
    const place = from[rank] ?? 0;
    sorted[place] = start;
    from[rank] = place + 1;
  }
  return sorted;
}
