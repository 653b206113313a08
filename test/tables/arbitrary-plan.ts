import fc from 'fast-check';
import {
  openVocabularies,
  PartialDateSchema,
  type Plan,
  PlanSchema,
  references,
  VOCABULARIES,
} from '../../src/model/index.ts';
import { safeParsePlan } from '../../src/validation/index.ts';

interface Node {
  readonly _zod: { readonly def: Record<string, unknown> & { readonly type: string } };
}

/** What JSON can write: it has one zero. */
const writtenJson = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));

const texts = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
  fc.constantFrom(
    'Équipe mobile',
    '=1+1',
    'a ; b',
    'a\nb',
    ' x ',
    '   ',
    'oui',
    '2026',
    '[1]',
    'a : b',
    '…',
    '\r',
    '\ud800',
    '_x000D_',
    '{"a":1}',
  ),
);
const ids = fc.constantFrom('P1', 'P2', 'a.b-c_d', 'É1', '0');
const dates = fc.constantFrom(
  '2026-03-31',
  '2026-Q2',
  '2026-end',
  '../2026',
  '2024/2026',
  '1850-01-01',
  '2026',
  '2026-03',
  '2024-03-01T09:30',
);

/** Values that a schema may take: what it refuses is sifted out afterwards. */
export function valuesOf(schema: Node, depth: number): fc.Arbitrary<unknown> {
  const { def } = schema._zod;
  const vocabulary = openVocabularies.get(schema as never)?.vocabulary;
  if (vocabulary !== undefined)
    return fc.oneof(fc.constantFrom(...VOCABULARIES[vocabulary]), fc.constantFrom('own-code', 'en cours'));
  if (references.get(schema as never) !== undefined) return ids;
  if ((schema as unknown) === PartialDateSchema) return dates;
  switch (def.type) {
    case 'optional':
    case 'default':
      return depth > 5
        ? fc.constant(undefined)
        : fc.option(valuesOf(def['innerType'] as Node, depth), { nil: undefined, freq: Math.max(2, 6 - depth) });
    case 'array':
      return depth > 4 ? fc.constant([]) : fc.array(valuesOf(def['element'] as Node, depth + 1), { maxLength: 3 });
    case 'object':
      return fc
        .record(
          Object.fromEntries(
            Object.entries(def['shape'] as Record<string, Node>).map(([key, field]) => [
              key,
              key === 'id' ? ids : valuesOf(field, depth + 1),
            ]),
          ),
        )
        .map((value) => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)));
    case 'union':
      return fc.oneof(...(def['options'] as readonly Node[]).map((one) => valuesOf(one, depth + 1)));
    case 'enum':
      return fc.constantFrom(...Object.values(def['entries'] as Record<string, string>));
    case 'literal':
      return fc.constantFrom(...(def['values'] as readonly unknown[]));
    case 'number':
      return fc.oneof(
        fc.integer({ min: 0, max: 5000 }),
        fc.double({ noNaN: true, min: 0, max: 1e9, noDefaultInfinity: true }).map((one) => one + 0),
      );
    case 'boolean':
      return fc.boolean();
    case 'record':
      return fc.dictionary(fc.string({ minLength: 1, maxLength: 8 }), writtenJson, { maxKeys: 2 });
    case 'lazy':
      return depth > 4 ? fc.constant(undefined) : valuesOf((def['getter'] as () => Node)(), depth + 1);
    default:
      return texts;
  }
}

const shape = (PlanSchema as unknown as Node)._zod.def['shape'] as Record<string, Node>;

/** Plans that hold anything in any field: entities that the schemas refuse are left out of them, so that few are thrown away. */
export const plans: fc.Arbitrary<Plan> = fc
  .record(Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, valuesOf(field, 1)])))
  .map((found) => {
    const input: Record<string, unknown> = { id: 'p', title: 'Plan' };
    for (const [key, value] of Object.entries(found)) {
      if (value === undefined || key === 'formatVersion' || key === 'id' || key === 'title') continue;
      const sound = (one: unknown) => safeParsePlan({ id: 'p', title: 'Plan', [key]: one }).success;
      if (Array.isArray(value)) input[key] = value.filter((one) => sound([one]));
      else if (sound(value)) input[key] = value;
    }
    const result = safeParsePlan(input);
    if (!result.success) throw new Error(result.issues.map(({ message }) => message).join('\n'));
    return result.data;
  });
