/** An order that is built by putting ids behind one another, each in constant time. */
interface Chain {
  /** Whether an id stands in the chain; `null`, its head, always does. */
  has(id: string | null): boolean;
  /** The id at the end; `null` while there is none. */
  last(): string | null;
  /** Puts an id right behind another one, or at the head behind `null`. */
  put(id: string, behind: string | null): void;
  ids(): readonly string[];
}

export function newChain(): Chain {
  const next = new Map<string | null, string | undefined>([[null, undefined]]);
  let last: string | null = null;
  return {
    has: (id) => next.has(id),
    last: () => last,
    put(id, behind) {
      next.set(id, next.get(behind));
      next.set(behind, id);
      if (behind === last) last = id;
    },
    ids() {
      const ids: string[] = [];
      for (let id = next.get(null); id !== undefined; id = next.get(id)) ids.push(id);
      return ids;
    },
  };
}
