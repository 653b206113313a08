import fc from 'fast-check';

/** Small tables of whole numbers, where ties are common. */
export function decisionTables(options: { rows?: number; columns?: number; most?: number } = {}) {
  const { rows = 6, columns = 4, most = 9 } = options;
  return fc.tuple(fc.integer({ min: 2, max: rows }), fc.integer({ min: 1, max: columns })).chain(([n, m]) =>
    fc.record({
      values: fc.array(fc.array(fc.integer({ min: 0, max: most }), { minLength: m, maxLength: m }), {
        minLength: n,
        maxLength: n,
      }),
      directions: fc.array(fc.constantFrom('max' as const, 'min' as const), { minLength: m, maxLength: m }),
      weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: m, maxLength: m }),
    }),
  );
}

/** Weighted sums by the book, under weights that are shares. */
export function sums(
  table: { readonly values: readonly (readonly number[])[]; readonly directions: readonly ('max' | 'min')[] },
  weights: readonly number[],
): number[] {
  return table.values.map((row) =>
    row.reduce((sum, value, j) => sum + (table.directions[j] === 'min' ? -1 : 1) * (weights[j] as number) * value, 0),
  );
}

/** Weights when one moves to a share and the others keep their proportions. */
export function withShare(weights: readonly number[], moved: number, share: number): number[] {
  const rest = weights.reduce((sum, weight, j) => (j === moved ? sum : sum + weight), 0);
  return weights.map((weight, j) => {
    if (j === moved) return weights.length === 1 ? 1 : share;
    // Without proportions to keep, the others share equally.
    return rest === 0 ? (1 - share) / (weights.length - 1) : ((1 - share) * weight) / rest;
  });
}

export function shares(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
