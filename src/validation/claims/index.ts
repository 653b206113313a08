export type { Rounding } from '../amount.ts';
export type { CheckClaimsOptions } from './check-claims.ts';
export { checkClaims } from './check-claims.ts';
export type { ClaimValue, ClaimVerdict, LikelyCause } from './claim-verdict.ts';
