import type { PlanPart } from '../plan-part.ts';

/** The only short form of the slides. */
export const glossary = [
  { short: 'GT', expansions: [{ text: 'groupe de travail' }] },
  { short: 'GT1', expansions: [{ text: 'groupe de travail 1' }] },
] as const satisfies readonly PlanPart<'glossary'>[];
