/**
 * How a score or a verdict was obtained: `computed` from the plan itself, `stated` by a source, `assessed` by a panel, or
 * `illustrative`, put there to show how things work. Everything that rests on an illustrative value says so.
 */
export type Provenance = 'computed' | 'stated' | 'assessed' | 'illustrative';
