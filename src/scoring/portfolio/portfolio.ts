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

/** Answer of {@link selectPortfolio}. */
export type PortfolioSelection =
  | {
      readonly status: 'optimal';
      readonly best: PortfolioChoice;
      /** The next best ones, best first; those as good as `best` are ties. */
      readonly nextBest: readonly PortfolioChoice[];
      /** Empty unless prices were asked for. */
      readonly prices: readonly RulePrice[];
      readonly conventions: PortfolioConventions;
    }
  | {
      readonly status: 'infeasible';
      /** A smallest set of rules that cannot be kept together: without any one of them, the others can. */
      readonly conflict: readonly string[];
      readonly conventions: PortfolioConventions;
    }
  | {
      readonly status: 'limit';
      /** The best that was found before the time was up, without proof; `null` when nothing was. */
      readonly best: PortfolioChoice | null;
      readonly conventions: PortfolioConventions;
    };

/** What the answer depends on beside the problem. */
export interface PortfolioConventions {
  readonly solver: 'highs';
  /** Values closer than this count as equal; the optimum is proven to within it. */
  readonly grain: number;
  readonly secondsAtMost: number;
}
