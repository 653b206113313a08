/**
 * What a plan is ready for, from the least to the most: `draft` (it can be read), `presentable` (it can be shown),
 * `priority-ready` (its projects can be compared), `auditable` (what it states can be checked).
 */
export const COMPLETENESS_LEVELS = ['draft', 'presentable', 'priority-ready', 'auditable'] as const;

/** One of {@link COMPLETENESS_LEVELS}. */
export type CompletenessLevel = (typeof COMPLETENESS_LEVELS)[number];

/** Whether a plan of level `reached` is good for a use that asks for `wanted`. */
export function reachesLevel(reached: CompletenessLevel, wanted: CompletenessLevel): boolean {
  return COMPLETENESS_LEVELS.indexOf(reached) >= COMPLETENESS_LEVELS.indexOf(wanted);
}
