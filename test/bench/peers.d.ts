/** The peers come without types: what the benchmark calls, and no more. */
declare module 'ahp' {
  export default class Ahp {
    addItems(items: string[]): void;
    addCriteria(criteria: string[]): void;
    setCriteriaItemRankByGivenScores(criterion: string, scores: number[]): void;
    rankCriteria(judgements: (string | number)[][]): void;
    run(): { criteriaRankMetaMap: { weightedVector: number[] } };
  }
}

declare module 'linear-algebra' {
  export default function linearAlgebra(): { Matrix: new (rows: number[][]) => { readonly rows: number } };
}

declare module 'promethee' {
  export function buildLinearFunction(thresholds: { preference: number; indifference: number }): (d: number) => number;
  export function calculatePrometheeTwo(input: {
    criteria: readonly object[];
    alternatives: readonly object[];
  }): { alternativeIdentifier: string; liquidFlux: number }[];
}

declare module 'topsis' {
  const topsis: { getBest(matrix: object, weights: readonly number[], impacts: readonly string[]): number[] };
  export default topsis;
}
