// The texts of the fields as data, for the JSON Schema of plans.
import type * as z from 'zod/mini';
import { definitionOf, type Entity, namesOf } from './describe-model.ts';

export function writeFieldTexts(entities: ReadonlyMap<string, Entity>): string {
  const names = namesOf(entities);
  /** The entity that a field holds, alone or in a list. */
  const held = (schema: z.core.$ZodType): string | undefined => {
    const { innerType, element, type, options = [] } = definitionOf(schema);
    const inner = innerType ?? element;
    const name = names.get(schema);
    if (name !== undefined || type === 'lazy') return name;
    return inner === undefined ? options.map(held).find((one) => one !== undefined) : held(inner);
  };
  const data = Object.fromEntries(
    [...entities.values()].map(({ name, text, fields, options }) => [
      name,
      {
        en: text?.en ?? '',
        fr: text?.fr ?? '',
        ...(options.length > 0 && { options }),
        fields: Object.fromEntries(
          fields.map(({ key, schema, text: field }) => {
            const entity = held(schema);
            return [key, { en: field?.en ?? '', fr: field?.fr ?? '', ...(entity !== undefined && { entity }) }];
          }),
        ),
      },
    ]),
  );
  return `// Written by \`npm run generate\` from the comments beside the fields in src/model. Edit those.

/** What is said of an entity, and of each of its fields. */
export interface EntityText {
  readonly en: string;
  readonly fr: string;
  /** The entities that a union chooses from, in the order of its schema. */
  readonly options?: readonly string[];
  readonly fields: Readonly<Record<string, FieldText>>;
}

/** What is said of a field, and the entity that it holds, alone or in a list. */
export interface FieldText {
  readonly en: string;
  readonly fr: string;
  readonly entity?: string;
}

export const ENTITY_TEXTS: Readonly<Record<string, EntityText>> = ${JSON.stringify(data)};
`;
}
