import { defineDerived } from '../rule.ts';
import { judgeClaims } from './check-claims.ts';

/** The verdicts of all claims of the plan: the rule about claims and the report share one computation. */
export const claimVerdicts = defineDerived(({ plan, locale, unread }) => judgeClaims(plan, locale, unread));
