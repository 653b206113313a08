// The interfaces of the entities, as `src/model/entities.ts` holds them.
import type * as z from 'zod/mini';
import {
  IdentifierSchema,
  openVocabularies,
  PartialDateSchema,
  ProvenanceSchema,
  references,
  VerdictSchema,
  WordingSchema,
} from '../../src/model/index.ts';
import { definitionOf, type Entity, type FieldText, namesOf } from './describe-model.ts';
import { formOf } from './form-of.ts';

type Side = 'output' | 'input';

/** Types that the files of the model write themselves. */
const NAMED: ReadonlyMap<z.core.$ZodType, string> = new Map<z.core.$ZodType, string>([
  [ProvenanceSchema, 'Provenance'],
  [VerdictSchema, 'Verdict'],
  [WordingSchema, 'Wording'],
]);

/** The text of the file, before the formatter. */
export function writeEntities(entities: ReadonlyMap<string, Entity>): string {
  const names = namesOf(entities);
  const hasInput = inputOf(entities);
  const typeOf = (schema: z.core.$ZodType, side: Side): string => {
    const { type, innerType, element, options = [], valueType, entries, values = [] } = definitionOf(schema);
    const name = names.get(schema);
    if (name !== undefined) return side === 'input' && hasInput(schema) ? `${name}Input` : name;
    const vocabulary = openVocabularies.get(schema)?.vocabulary;
    if (vocabulary !== undefined) return `OpenCode<'${vocabulary}'>`;
    if (schema === PartialDateSchema) return 'PartialDate';
    if (schema === IdentifierSchema || references.has(schema as never)) return 'Identifier';
    const named = NAMED.get(schema);
    if (named !== undefined) return named;
    if (innerType !== undefined && type !== 'lazy') return typeOf(innerType, side);
    if (element !== undefined) return `readonly ${wrapped(typeOf(element, side))}[]`;
    if (valueType !== undefined) return `Readonly<Record<string, ${typeOf(valueType, side)}>>`;
    if (entries !== undefined) return Object.values(entries).map(quoted).join(' | ');
    if (type === 'literal') return values.map(quoted).join(' | ');
    if (type === 'lazy') return 'JsonValue';
    if (type === 'union') return options.map((option) => typeOf(option, side)).join(' | ');
    return type;
  };
  const interfaceOf = (one: Entity, side: Side): string => {
    const name = side === 'input' ? `${one.name}Input` : one.name;
    const asWritten = side === 'input' ? ' As it may be written: what has a default can be left out.' : '';
    const head = comment([`${one.text?.en ?? ''}${asWritten}`]);
    if (one.options.length > 0) {
      const members = (definitionOf(one.schema).options ?? []).map((option) => typeOf(option, side));
      return `${head}\nexport type ${name} = ${members.join(' | ')};`;
    }
    const fields = one.fields.map(({ key, schema, text }) => {
      const absent = definitionOf(schema).type === 'optional' || (side === 'input' && isDefault(schema));
      const type = typeOf(schema, side);
      return `${commentOf(
        formOf(schema, 'en', (one) => names.get(one)),
        text,
      )}\nreadonly ${key}${absent ? '?' : ''}: ${type}${absent ? ' | undefined' : ''};`;
    });
    return `${head}\nexport interface ${name} {\n${fields.join('\n')}\n}`;
  };
  const parts = [...entities.values()].flatMap((one) => [
    interfaceOf(one, 'output'),
    ...(hasInput(one.schema) ? [interfaceOf(one, 'input')] : []),
  ]);
  return `// Written by \`npm run generate\` from the schemas of this folder and the comments beside their fields. Edit those.
import type { Identifier } from './identifier.ts';
import type { JsonValue } from './json-value.ts';
import type { PartialDate } from './partial-date.ts';
import type { Provenance, Verdict } from './verdict.ts';
import type { OpenCode } from './vocabulary.ts';

/** Words for people: one text for every language, or one per language. */
export type Wording = string | LocalisedText;

${parts.join('\n\n')}
`;
}

/** Whether what may be written differs from what is read: some field under it has a default. */
function inputOf(entities: ReadonlyMap<string, Entity>): (schema: z.core.$ZodType) => boolean {
  const known = new Map<z.core.$ZodType, boolean>();
  const differs = (schema: z.core.$ZodType): boolean => {
    const found = known.get(schema);
    if (found !== undefined) return found;
    known.set(schema, false);
    const { type, innerType, element, options = [], shape = {}, valueType } = definitionOf(schema);
    const inner = type === 'lazy' ? [] : [innerType, element, valueType, ...options, ...Object.values(shape)];
    const result = type === 'default' || inner.some((one) => one !== undefined && differs(one));
    known.set(schema, result);
    return result;
  };
  for (const { schema } of entities.values()) differs(schema);
  return differs;
}

const isDefault = (schema: z.core.$ZodType): boolean => definitionOf(schema).type === 'default';
const quoted = (value: unknown): string => `'${String(value)}'`;
const wrapped = (type: string): string => (type.includes('|') ? `(${type})` : type);

function commentOf(form: string, text: FieldText | undefined): string {
  const unit = text?.unit === undefined ? [] : [`Unit: ${text.unit}.`];
  return comment([text?.en ?? '', `Form: ${form}.`, ...unit]);
}

/** On one line where it has room: two thousand of them travel with the declarations. */
function comment(lines: readonly string[]): string {
  const line = lines.join(' ');
  return line.length <= 130 ? `/** ${line} */` : `/**\n${lines.map((part) => ` * ${part}`).join('\n')}\n */`;
}
