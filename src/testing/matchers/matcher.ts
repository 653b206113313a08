/** What a matcher answers to Vitest and Jest. */
export interface MatcherAnswer {
  readonly pass: boolean;
  readonly message: () => string;
}
