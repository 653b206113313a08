import { defined } from '../../internal/defined.ts';
import { dayIn, type SpanOf } from '../days.ts';
import { reason, type TrackingReason } from '../reason.ts';
import type { TrackedItem } from '../tracked-plan.ts';

/** The state that a plan declares, and since when where the history says so. */
export interface DeclaredState {
  readonly state: string;
  readonly since?: string;
}

/**
 * The state that is declared for a day: the last of the history that has begun by then, else the present one. A change that is
 * dated after the day is told, and the state before it holds.
 */
export function declaredState(
  { state, history }: TrackedItem,
  asOf: string,
  spanOf: SpanOf,
  notes: TrackingReason[],
): DeclaredState | null {
  if (history === undefined || history.length === 0) return state === undefined ? null : { state };
  const today = dayIn(spanOf, asOf);
  const past = history.filter(
    ({ date }) => date === undefined || (spanOf(date).from ?? Number.NEGATIVE_INFINITY) <= today,
  );
  const later = history.length - past.length;
  const last = past.at(-1);
  if (later > 0) notes.push(reason('state-after-as-of', { count: later, asOf }));
  if (last !== undefined && (later > 0 || state === undefined || state === last.state))
    return told(last.state, last.date);
  if (last !== undefined && state !== undefined)
    notes.push(reason('state-differs-from-history', { state, other: last.state }));
  // Before the first change nothing is known: the present state is that of a later day.
  if (state === undefined || (later > 0 && last === undefined)) return null;
  return told(state, undefined);
}

function told(state: string, since: string | undefined): DeclaredState {
  return { state, ...defined({ since }) };
}
