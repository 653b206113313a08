import { directionEnds, referDirections } from '../../direction-ends.ts';

/** A text as `write` writes it; one that leaves its direction open stands in an element that ends it. */
export function isolated(text: string, write: (text: string) => string): string {
  return directionEnds(text) === '' ? write(text) : `<bdi>${referDirections(write(text))}</bdi>`;
}
