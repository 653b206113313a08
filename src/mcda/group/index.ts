export type { BallotConventions, BallotsInput, RankedBallot, UnrankedRule } from './ballots.ts';
export { type BordaResult, borda } from './borda.ts';
export { type CondorcetResult, condorcet, type MajorityCycle } from './condorcet.ts';
export { type CopelandResult, copeland } from './copeland.ts';
export { type KemenyResult, kemeny } from './kemeny.ts';
export { type KendallTauResult, kendallTau } from './kendall-tau.ts';
export { type KendallWInput, type KendallWResult, kendallW } from './kendall-w.ts';
export { type AlphaLevel, type KrippendorffAlphaResult, krippendorffAlpha } from './krippendorff-alpha.ts';
