import { defineDerived } from '../rule.ts';
import { checkClaims } from './check-claims.ts';

/** The verdicts of all claims of the plan: the rule about claims and the report share one computation. */
export const claimVerdicts = defineDerived(({ plan, locale }) => checkClaims(plan, { locale }));
