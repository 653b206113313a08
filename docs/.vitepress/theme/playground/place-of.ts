import type { Issue } from 'plan-sante/validation';

/** Where an issue is, in words: line and column of a text, then what it is about. Places in sheets and forms are in the words already. */
export function placeOf({ position, place }: Issue): string {
  if (position === undefined || !('line' in position)) return place;
  return [`${position.line}:${position.column}`, place].filter((part) => part !== '').join(' · ');
}
