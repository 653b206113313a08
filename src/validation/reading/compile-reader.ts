import * as z from 'zod/mini';
import {
  FOREIGN_PREFIX,
  ForeignValueSchema,
  IdentifierSchema,
  openVocabularies,
  PartialDateSchema,
  references,
} from '../../model/index.ts';
import { type AnySchema, definitionOf, type SchemaDefinition } from '../schema-definition.ts';
import { addFault, leaveOut } from './faults.ts';
import { jsonReader, recordReader } from './read-json.ts';
import { listReader } from './read-list.ts';
import { type ExtraReader, type FieldReader, objectReader } from './read-object.ts';
import { choiceReader, dateReader, numberReader, textReader, yesNoReader } from './read-scalar.ts';
import { taggedReader, unionReader } from './read-union.ts';
import { FAULT, type Reader } from './reader.ts';

/**
 * Turns a zod schema of the model into a reader. The schema stays the one truth about the shape; the reader adds what zod
 * does not do: it keeps all that is right beside what is wrong, bounds its work, and takes any value whatever.
 */
export function compileReader(schema: AnySchema): Reader {
  const definition = definitionOf(schema);
  return (READERS.get(definition.type) ?? foreignReader)(schema, definition);
}

type MakeReader = (schema: AnySchema, definition: SchemaDefinition) => Reader;
const readJsonValue: MakeReader = () => jsonReader;
const readInner: MakeReader = (_, { innerType }) => compileReader(inner(innerType));

/** How each kind of schema is read. */
const READERS: ReadonlyMap<string, MakeReader> = new Map([
  ['object', (_, definition) => checked(objectReader(fieldReaders(definition), extraReader(definition)), definition)],
  ['array', (_, definition) => arrayReader(definition)],
  ['string', stringReader],
  ['number', (_, definition) => numberReader(numberLimits(definition))],
  ['boolean', () => yesNoReader],
  ['enum', (_, { entries = {} }) => choiceReader(Object.values(entries))],
  ['literal', (_, { values = [] }) => choiceReader(values)],
  ['union', (_, definition) => anyOfReader(definition)],
  [
    'record',
    (_, { keyType, valueType }) => recordReader(compileReader(inner(valueType)), checksOf(inner(keyType)).most),
  ],
  ['lazy', readJsonValue],
  ['unknown', readJsonValue],
  ['optional', readInner],
  ['default', readInner],
  ['readonly', readInner],
] satisfies readonly (readonly [string, MakeReader])[]);

/** The reader of a root: it hands back what it has even when a required field is missing. */
export function compileRootReader(schema: AnySchema): Reader {
  const definition = definitionOf(schema);
  return objectReader(fieldReaders(definition), extraReader(definition), true);
}

function inner(schema: AnySchema | undefined): AnySchema {
  return schema ?? z.unknown();
}

function fieldReaders({ shape = {} }: SchemaDefinition): readonly FieldReader[] {
  return Object.entries(shape).map(([key, schema]) => {
    const definition = definitionOf(schema);
    const hasDefault = definition.type === 'default';
    return {
      key,
      read: compileReader(schema),
      optional: definition.type === 'optional',
      makeDefault: hasDefault ? () => definition.defaultValue : undefined,
      expected: expectedOf(schema),
      known: definition.type === 'enum' ? Object.values(definition.entries ?? {}) : undefined,
    };
  });
}

/** What an object may hold beside its fields: nothing, keys of other programs, or anything that its schema takes. */
function extraReader({ catchall }: SchemaDefinition): ExtraReader | undefined {
  if (catchall === undefined || definitionOf(catchall).type === 'never') return undefined;
  return { prefix: catchall === ForeignValueSchema ? FOREIGN_PREFIX : '', read: compileReader(catchall) };
}

/** What a text says of the value a schema wants; the key of its words in the catalogue. */
function expectedOf(schema: AnySchema): string {
  const definition = definitionOf(schema);
  if (schema === PartialDateSchema) return 'date';
  if (schema === IdentifierSchema || references.has(schema as never)) return 'identifier';
  if (openVocabularies.has(schema as never)) return 'code';
  const { type } = definition;
  if (WRAPPERS.has(type)) return expectedOf(inner(definition.innerType));
  if (type === 'string') return formOf(checksOf(schema).pattern);
  if (type === 'number') return numberLimits(definition).whole ? 'whole-number' : 'number';
  return EXPECTED.get(type) ?? 'object';
}

const WRAPPERS: ReadonlySet<string> = new Set(['optional', 'default', 'readonly']);
const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['boolean', 'yes-no'],
  ['array', 'list'],
  ['enum', 'code'],
  ['literal', 'code'],
]);

/** Forms of text that have a name, recognised by an example: the first that takes it. */
function formOf(pattern: RegExp | undefined): string {
  if (pattern === undefined) return 'text';
  if (pattern.test('https://sante.example/plan')) return 'web-address';
  if (pattern.test('1.0.0')) return 'version';
  if (pattern.test('fr-FR')) return 'language-tag';
  if (pattern.test('FR-GES')) return 'iso-code';
  if (pattern.test('CHF')) return 'currency';
  return 'text';
}

interface Limits {
  readonly least: number;
  readonly most: number;
  readonly pattern: RegExp | undefined;
  readonly test: ((value: unknown) => boolean) | undefined;
}

function checksOf(schema: AnySchema): Limits {
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  let pattern: RegExp | undefined;
  let test: Limits['test'];
  for (const { _zod } of definitionOf(schema).checks ?? []) {
    const { check, minimum, maximum, fn } = _zod.def;
    if (check === 'min_length' && minimum !== undefined) least = Math.max(least, minimum);
    if (check === 'max_length' && maximum !== undefined) most = Math.min(most, maximum);
    if (check === 'string_format') pattern = _zod.def.pattern;
    if (check === 'custom') test = fn;
  }
  return { least, most, pattern, test };
}

function stringReader(schema: AnySchema): Reader {
  const { least, most, pattern, test } = checksOf(schema);
  if (schema === PartialDateSchema) return dateReader(most);
  return textReader({ expected: expectedOf(schema), least, most, pattern, test });
}

function numberLimits({ checks = [], format }: SchemaDefinition): Parameters<typeof numberReader>[0] {
  let min: { value: number; inclusive: boolean } | undefined;
  let max: { value: number; inclusive: boolean } | undefined;
  let whole = format === 'safeint';
  for (const { _zod } of checks) {
    const { check, value, inclusive = true } = _zod.def;
    if (check === 'number_format') whole = true;
    if (check === 'greater_than' && value !== undefined) min = { value, inclusive };
    if (check === 'less_than' && value !== undefined) max = { value, inclusive };
  }
  return { whole, min, max };
}

function arrayReader(definition: SchemaDefinition): Reader {
  let least = 0;
  let most: number | undefined;
  for (const { _zod } of definition.checks ?? []) {
    if (_zod.def.check === 'min_length') least = _zod.def.minimum ?? 0;
    if (_zod.def.check === 'max_length') most = _zod.def.maximum;
  }
  return checked(listReader(compileReader(inner(definition.element)), least, most), definition);
}

function anyOfReader({ options = [], discriminator }: SchemaDefinition): Reader {
  if (discriminator === undefined) return unionReader(options.map(compileReader));
  const tagged = options.flatMap((option) => {
    const tag = definitionOf(option).shape?.[discriminator];
    const read = compileReader(option);
    return (tag === undefined ? [] : (definitionOf(tag).values ?? [])).map((value) => [value, read] as const);
  });
  return taggedReader(discriminator, new Map(tagged));
}

/** Adds the conditions that a schema puts on a whole object or list. */
function checked(read: Reader, { checks = [] }: SchemaDefinition): Reader {
  const conditions = checks
    .map(({ _zod }) => _zod.def)
    .filter(({ check, fn }) => check === 'custom' && fn !== undefined);
  if (conditions.length === 0) return read;
  return (value, sink) => {
    const mark = sink.faults.length;
    const result = read(value, sink);
    if (result === FAULT) return FAULT;
    for (const { fn, params } of conditions) {
      if (fn?.(result) !== false) continue;
      addFault(sink, 'condition-not-met', { condition: String(params?.code ?? '') });
      leaveOut(sink, mark);
      return FAULT;
    }
    return result;
  };
}

/** A schema of another kind than the model uses is left to zod, and told in general words. */
function foreignReader(schema: AnySchema): Reader {
  return (value, sink) => {
    const read = z.safeParse(schema, value);
    if (read.success) return read.data;
    addFault(sink, 'condition-not-met', { condition: read.error.issues[0]?.code ?? '' });
    return FAULT;
  };
}
