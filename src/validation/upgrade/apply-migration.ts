import { isRecord } from '../../internal/plain-record.ts';
import type { Path } from '../path.ts';
import { shownValue } from '../reading/wrong-type.ts';
import type { Change, Draft, Migration, MigrationStep } from './migration.ts';

/** Applies the steps of a migration to a document, in place, and tells every change. */
export function applyMigration(document: Draft, { steps, to }: Migration): readonly Change[] {
  const changes = steps.flatMap((step) =>
    objectsAt(document, step.at).flatMap(([object, path]) => applyStep(step, object, path)),
  );
  document['formatVersion'] = to;
  return changes;
}

/** Every object that a pattern leads to, with its path. What has another shape is left to the reading. */
function objectsAt(document: unknown, at: readonly string[]): readonly (readonly [Draft, Path])[] {
  let found: (readonly [unknown, Path])[] = [[document, []]];
  for (const key of at)
    found = found.flatMap(([value, path]): (readonly [unknown, Path])[] => {
      if (key === '*') return Array.isArray(value) ? value.map((item: unknown, i) => [item, [...path, i]]) : [];
      return isRecord(value) && Object.hasOwn(value, key) ? [[value[key], [...path, key]]] : [];
    });
  return found.flatMap(([value, path]): (readonly [Draft, Path])[] =>
    isRecord(value) ? [[value as Draft, path]] : [],
  );
}

function applyStep(step: MigrationStep, object: Draft, path: Path): readonly Change[] {
  if (step.kind === 'reshape')
    return step.reshape(object).map((change) => ({ ...change, path: [...path, ...change.path] }));
  const { from } = step;
  if (!Object.hasOwn(object, from)) return [];
  const value = object[from];
  delete object[from];
  const found = shownFound(value);
  const change = (code: Change['code'], params: Change['params']): readonly Change[] => [
    { code, path: [...path, from], params: { from, found, ...params } },
  ];
  if (step.kind === 'drop') return change('lost-not-in-format', { hint: step.hint });
  const { to } = step;
  const converted = step.kind === 'convert' ? step.convert(value) : { value };
  if ('lost' in converted) return change(converted.lost, { to });
  const place = placeIn(object, to);
  if (place === undefined) return change('lost-already-there', { to });
  place.holder[place.key] = converted.value;
  return step.kind === 'convert' ? change('converted', { to, value: converted.value }) : change('renamed', { to });
}

/** What was found, short enough for a sentence: of a list how much it holds, of an object that it is one. */
export function shownFound(value: unknown): string {
  if (value === null) return 'null';
  return shownValue(value) ?? (Array.isArray(value) ? `[${value.length}]` : '{…}');
}

/** Where a value goes: `amount.value` is the value of the amount, which is made if need be. `undefined` when something stands there. */
function placeIn(object: Draft, to: string): { readonly holder: Draft; readonly key: string } | undefined {
  const [first = to, ...rest] = to.split('.');
  if (rest.length === 0) return Object.hasOwn(object, to) ? undefined : { holder: object, key: to };
  const inner = object[first] ?? {};
  if (typeof inner !== 'object' || Array.isArray(inner)) return undefined;
  object[first] = inner;
  return placeIn(inner as Draft, rest.join('.'));
}
