/** An entity of a plan by the collection it stands in and its id. */
export interface EntityRef {
  readonly collection: string;
  readonly id: string;
}

/** The key of an entity among those of all collections; names of collections have no slash. */
export function entityKey(collection: string, id: string): string {
  return `${collection}/${id}`;
}
