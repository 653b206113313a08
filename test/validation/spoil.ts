import fc from 'fast-check';

type Container = Record<string | number, unknown>;

/** One change to a tree of data: at the value a walk of `steps` leads to, put another, or take it away. */
export interface Spoiling {
  readonly steps: readonly number[];
  readonly action: 'replace' | 'remove' | 'rename' | 'add';
  readonly value: unknown;
}

/** Changes to data of any shape, with values of any kind. */
export const spoilings: fc.Arbitrary<Spoiling> = fc.record({
  steps: fc.array(fc.nat(1_000), { minLength: 1, maxLength: 7 }),
  action: fc.constantFrom('replace', 'replace', 'remove', 'rename', 'add'),
  value: fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, undefined, null, '', '2023-02-31', 'a b', -1, 0.5, 1n),
    fc.string({ unit: 'binary', maxLength: 70 }),
  ),
});

/** A copy of `data` with one change. */
export function spoil<T>(data: T, { steps, action, value }: Spoiling): T {
  const copy = structuredClone(data) as Container;
  let above = copy;
  let key: string | number | undefined;
  for (const step of steps) {
    const next = key === undefined ? above : above[key];
    if (typeof next !== 'object' || next === null) break;
    const keys = Object.keys(next);
    if (keys.length === 0) break;
    above = next as Container;
    key = keys[step % keys.length] as string;
  }
  if (key === undefined) return copy as T;
  if (action === 'replace') above[key] = value;
  else if (action === 'add') above['another'] = value;
  else if (!Array.isArray(above)) {
    if (action === 'rename') above[`${key}s`] = above[key];
    delete above[key];
  }
  return copy as T;
}
