import type { Plan } from '../model/index.ts';

/** What the organisations and the sources of a plan are called on the papers that are made of it. */
export function referenceNames(plan: Plan): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...plan.sources.map(({ id, title }) => [id, title] as const),
    ...plan.organisations.map(({ id, name }) => [id, name] as const),
  ]);
}
