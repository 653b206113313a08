import * as z from 'zod/mini';

/**
 * Where a judgement comes from: `computed` from the plan itself, `stated` by a source, `assessed` by a panel, or `illustrative`,
 * made up for a demonstration. Everything that rests on an illustrative judgement says so.
 */
export const ProvenanceSchema = z.enum(['stated', 'computed', 'assessed', 'illustrative']);
export type Provenance = z.output<typeof ProvenanceSchema>;

/** What a gate says of a project. `unknown` is an answer: nobody has looked, or what was found does not decide. */
export const VerdictSchema = z.enum(['met', 'not-met', 'unknown']);
export type Verdict = z.output<typeof VerdictSchema>;
