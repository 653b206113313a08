/** What the ids of a page begin with: beside the ids of the page a fragment is put into, they stay its own. */
export const ID_PREFIX = 'ps-';

/** The name an id of HTML stands for. */
export function nameOfId(id: string): string {
  return id.startsWith(ID_PREFIX) ? id.slice(ID_PREFIX.length) : id;
}
