import type { Wording } from '../../i18n/index.ts';

/** One project that may be funded. */
export interface PortfolioProject {
  /** Short and permanent: rules refer to it. */
  readonly id: string;
  readonly label?: Wording;
  /** What funding it is worth, such as its score; any finite number. */
  readonly value: number;
  /** What it costs in each budget, by budget id; a budget that is not named costs nothing. */
  readonly costs?: Readonly<Record<string, number>>;
  /** What it belongs to, by attribute: `{ axis: 'prevention', departement: ['51', '10'] }`. */
  readonly groups?: Readonly<Record<string, string | readonly string[]>>;
}

/** Money for one purpose or one year. */
export interface PortfolioBudget {
  readonly id: string;
  readonly label?: Wording;
  /** The most that may be spent, in the unit of the costs. */
  readonly amount: number;
}

/** How much of each group is wanted: a floor per territory, a cap per axis. */
export interface PortfolioQuota {
  readonly id: string;
  readonly label?: Wording;
  /** The attribute of `groups` that it speaks of. */
  readonly attribute: string;
  /** The group; every group that occurs among the projects when left out. */
  readonly group?: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Measured in the costs of this budget; in projects when left out. */
  readonly budget?: string;
}

/** A project that is worth nothing without others. */
export interface PortfolioDependency {
  readonly project: string;
  /** All of these must be funded too. */
  readonly needs: readonly string[];
}

/** Projects of which only some may be funded together. */
export interface PortfolioExclusion {
  readonly id?: string;
  readonly projects: readonly string[];
  /** How many at the most; 1 when left out. */
  readonly atMost?: number;
}

/** A value that exists only when all of these are funded; negative for projects that repeat each other. */
export interface PortfolioSynergy {
  readonly projects: readonly string[];
  readonly value: number;
}

/** What may be funded, with what, and under which rules. */
export interface PortfolioProblem {
  readonly projects: readonly PortfolioProject[];
  readonly budgets?: readonly PortfolioBudget[];
  readonly quotas?: readonly PortfolioQuota[];
  readonly dependencies?: readonly PortfolioDependency[];
  readonly exclusions?: readonly PortfolioExclusion[];
  readonly synergies?: readonly PortfolioSynergy[];
  /** Funded whatever they are worth. */
  readonly mandatory?: readonly string[];
  /** Never funded. */
  readonly forbidden?: readonly string[];
  /** How many projects in all. */
  readonly count?: { readonly atLeast?: number; readonly atMost?: number };
}
