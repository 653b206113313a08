export type * from '../../model/entities.ts';
export type {
  Identifier,
  JsonValue,
  KnownCode,
  OpenCode,
  PartialDate,
  Provenance,
  Verdict,
  VocabularyName,
  Wording,
} from '../../model/index.ts';
export type {
  PortfolioChoice,
  PortfolioConflict,
  PortfolioConventions,
  PortfolioSelection,
  PortfolioTies,
  RulePrice,
  RuleUse,
} from './portfolio.ts';
export type {
  PortfolioBudget,
  PortfolioDependency,
  PortfolioExclusion,
  PortfolioProblem,
  PortfolioProject,
  PortfolioQuota,
  PortfolioSynergy,
} from './portfolio-problem.ts';
export type { PortfolioRuleKind } from './portfolio-rule.ts';
export {
  type RobustPortfolio,
  type RobustPortfolioInput,
  type RobustStatus,
  robustPortfolio,
} from './robust-portfolio.ts';
export { type SelectPortfolioOptions, selectPortfolio } from './select-portfolio.ts';
