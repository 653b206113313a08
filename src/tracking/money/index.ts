export type {
  LinePlacement,
  MoneyBasis,
  MoneyBy,
  MoneyGroup,
  MoneyReport,
  MoneyTotal,
  StageGap,
  UnexplainedMoney,
} from './money.ts';
export { MONEY_BY, type MoneyOptions, moneyOf } from './money-of.ts';
