import type { SourceReference } from '../../model/index.ts';
import type { Facts } from './facts.ts';

/** Titles of the documents, each once, with the place where there is only one. */
export function sourceTitles(references: readonly SourceReference[], { plan }: Pick<Facts, 'plan'>): readonly string[] {
  const titles = new Map(plan.sources.map(({ id, title }) => [id, title]));
  const ids = [...new Set(references.map(({ source }) => source))];
  return ids.flatMap((id) => {
    const title = titles.get(id);
    if (title === undefined) return [];
    const places = new Set(references.filter(({ source }) => source === id).map(({ place }) => place));
    const [place] = places;
    return [places.size === 1 && place !== undefined ? `${title}, ${place}` : title];
  });
}
