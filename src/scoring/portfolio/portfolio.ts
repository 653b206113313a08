import type { PortfolioRuleKind } from './portfolio-rule.ts';

/** What one rule makes of a portfolio. */
export interface RuleUse {
  readonly id: string;
  readonly kind: PortfolioRuleKind;
  /** What the funded projects add up to. */
  readonly amount: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Nothing more fits (or nothing less): the rule is at its bound. */
  readonly binding: boolean;
}

/** One portfolio, with what it is worth and how it keeps each rule. */
export interface PortfolioChoice {
  /** Ids of the funded projects, in the order of the problem. */
  readonly funded: readonly string[];
  readonly value: number;
  readonly projectValue: number;
  readonly synergyValue: number;
  readonly rules: readonly RuleUse[];
}

/** What giving a rule up would bring. */
export interface RulePrice {
  readonly id: string;
  readonly kind: PortfolioRuleKind;
  /** Value of the best portfolio without this rule, minus that of the best one with it; 0 when the rule costs nothing. */
  readonly price: number;
  /** False when the time was up before the proof: the price is then at least this. */
  readonly proven: boolean;
}

/** The portfolios that share the best value. */
export interface PortfolioTies {
  /** How many there are, `best` among them; 1 when it stands alone. */
  readonly count: number;
  /** False when there may be more: only the first ten are looked for in a large problem. */
  readonly complete: boolean;
  /** The others, the first 50 of them. */
  readonly others: readonly PortfolioChoice[];
  /** Ids of the projects that all of them fund; where they are not complete, those for which that is proven. */
  readonly inAll: readonly string[];
}

/** Rules that cannot be kept together. */
export interface PortfolioConflict {
  readonly status: 'infeasible';
  /** A smallest set of rules that cannot be kept together: without any one of them, the others can. */
  readonly conflict: readonly string[];
  /** False when the time was up before it was looked at whether each rule is needed: the set may then be larger than it must. */
  readonly isSmallest: boolean;
  /**
   * The first cap of the conflict, and the least that the other rules of the conflict add up to under it: `least − atMost` is
   * missing. `null` when the conflict has no cap.
   */
  readonly excess: { readonly rule: string; readonly least: number; readonly atMost: number } | null;
  readonly conventions: PortfolioConventions;
}

/** Answer of {@link selectPortfolio}. */
export type PortfolioSelection =
  | {
      readonly status: 'optimal';
      readonly best: PortfolioChoice;
      /** Portfolios that are as good as `best`: which one is right is not a question of value. */
      readonly ties: PortfolioTies;
      /** The next best ones, best first, those of `ties` among them. */
      readonly nextBest: readonly PortfolioChoice[];
      /** Empty unless prices were asked for. */
      readonly prices: readonly RulePrice[];
      readonly conventions: PortfolioConventions;
    }
  | PortfolioConflict
  | {
      readonly status: 'limit';
      /** The best that was found before the time was up, without proof; `null` when nothing was. */
      readonly best: PortfolioChoice | null;
      /** No portfolio is worth more; `null` when nothing can be said. */
      readonly bound: number | null;
      readonly conventions: PortfolioConventions;
    };

/** What the answer depends on beside the problem. */
export interface PortfolioConventions {
  /**
   * `exact-search`: every portfolio was looked at, in whole units. `prices`: prices on the rules bound every portfolio, and the
   * best reaches the bound. `highs`: branch and cut.
   */
  readonly solver: 'exact-search' | 'prices' | 'highs';
  /** The optimum is proven to within this; 0 when nothing was rounded. */
  readonly grain: number;
  readonly secondsAtMost: number;
}
