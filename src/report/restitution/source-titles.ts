import { type BlockNode, note } from '../../document/index.ts';
import { partsInWords } from '../../i18n/index.ts';
import type { SourceReference } from '../../model/index.ts';
import type { Facts } from './facts.ts';
import { tell } from './words.ts';

/** Titles of the documents, each once, with the place where there is only one. */
function sourceTitles(references: readonly SourceReference[], { plan }: Pick<Facts, 'plan'>): readonly string[] {
  const places = new Map<string, Set<string | undefined>>();
  for (const { source, place } of references) {
    const known = places.get(source);
    if (known === undefined) places.set(source, new Set([place]));
    else known.add(place);
  }
  const titles = new Map(plan.sources.map(({ id, title }) => [id, title]));
  return [...places].flatMap(([id, found]) => {
    const title = titles.get(id);
    if (title === undefined) return [];
    const [place] = found;
    return [found.size === 1 && place !== undefined ? `${title}, ${place}` : title];
  });
}

/** The note that says where something was taken from; none where nothing says so. */
export function sourcesNote(
  references: readonly SourceReference[],
  facts: Pick<Facts, 'plan' | 'locale'>,
): readonly BlockNode[] {
  const titles = sourceTitles(references, facts);
  if (titles.length === 0) return [];
  return [note('source', tell('sources-line', facts.locale, { sources: partsInWords(titles, facts.locale) }))];
}
