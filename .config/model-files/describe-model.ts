// What the model says about itself: its entities and fields, read off the schemas, and their texts, read off the comments beside them.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import type * as z from 'zod/mini';

export type Language = 'en' | 'fr';
export type Texts = Readonly<Record<Language, string>>;

/** What a comment says of a field: its meaning in both languages, its unit, an example. */
export interface FieldText extends Texts {
  readonly unit?: string;
  readonly example?: string;
}

export interface Field {
  readonly key: string;
  readonly schema: z.core.$ZodType;
  readonly text: FieldText | undefined;
}

export interface Entity {
  readonly name: string;
  readonly schema: z.core.$ZodType;
  readonly text: FieldText | undefined;
  /** The fields of an object; none for a union. */
  readonly fields: readonly Field[];
  /** The entities that a union chooses from. */
  readonly options: readonly string[];
}

const FOLDER = new URL('../../src/model/', import.meta.url);

/** The parts of zod's definitions that the model is made of. */
export interface Definition {
  readonly type: string;
  readonly format?: string;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly discriminator?: string;
  readonly defaultValue?: unknown;
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly unknown[];
  readonly valueType?: z.core.$ZodType;
  readonly checks?: readonly { readonly _zod: { readonly def: Readonly<Record<string, unknown>> } }[];
}

export const definitionOf = (schema: z.core.$ZodType): Definition => schema._zod.def as unknown as Definition;

/** The entities of the model by name. `modules` are the loaded files of `src/model`: their exports tell which schema is which. */
export function describeModel(modules: readonly Readonly<Record<string, unknown>>[]): ReadonlyMap<string, Entity> {
  const comments = readComments();
  const entities = new Map<string, Entity>();
  for (const [constant, value] of modules.flatMap((module) => Object.entries(module))) {
    if (!constant.endsWith('Schema') || !isSchema(value)) continue;
    const { shape, discriminator } = definitionOf(value);
    if (shape === undefined && discriminator === undefined) continue;
    const name = constant.slice(0, -'Schema'.length);
    entities.set(name, {
      name,
      schema: value,
      text: comments.constants.get(constant),
      fields: Object.entries(shape ?? {}).map(([key, schema]) => ({ key, schema, text: comments.of(constant, key) })),
      options: [],
    });
  }
  const names = namesOf(entities);
  for (const one of entities.values()) {
    const options = (definitionOf(one.schema).options ?? []).map((option) => names.get(option) ?? '');
    entities.set(one.name, { ...one, options });
  }
  return new Map([...entities].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The name of each schema of an entity. */
export function namesOf(entities: ReadonlyMap<string, Entity>): ReadonlyMap<z.core.$ZodType, string> {
  return new Map([...entities.values()].map(({ name, schema }) => [schema, name]));
}

function isSchema(value: unknown): value is z.core.$ZodType {
  return typeof value === 'object' && value !== null && '_zod' in value;
}

interface Comments {
  readonly constants: ReadonlyMap<string, FieldText>;
  /** The text of a field: beside it, beside the fields that are spread into it, or of the schema that it is given. */
  of(constant: string, key: string): FieldText | undefined;
}

interface Declared {
  readonly fields: Map<string, FieldText>;
  /** Fields without a comment of their own, with the schema they are given. */
  readonly given: Map<string, string>;
  /** Constants and functions whose fields this one takes over. */
  readonly takesOver: Set<string>;
}

function readComments(): Comments {
  const constants = new Map<string, FieldText>();
  const declared = new Map<string, Declared>();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.ts'))) {
    const source = ts.createSourceFile(file, readFileSync(new URL(file, FOLDER), 'utf8'), ts.ScriptTarget.ES2022, true);
    for (const statement of source.statements) {
      const name = nameOf(statement);
      if (name === undefined) continue;
      const text = textBefore(statement);
      if (text !== undefined) constants.set(name, text);
      declared.set(name, fieldsIn(statement));
    }
  }
  const of = (constant: string, key: string): FieldText | undefined => {
    const found = declared.get(constant);
    if (found === undefined) return undefined;
    const given = found.given.get(key);
    const above = [...found.takesOver].map((name) => of(name, key)).find((text) => text !== undefined);
    return found.fields.get(key) ?? (given === undefined ? undefined : constants.get(given)) ?? above;
  };
  return { constants, of };
}

function nameOf(statement: ts.Statement): string | undefined {
  if (ts.isFunctionDeclaration(statement)) return statement.name?.text;
  if (!ts.isVariableStatement(statement)) return undefined;
  const [declaration] = statement.declarationList.declarations;
  return declaration !== undefined && ts.isIdentifier(declaration.name) ? declaration.name.text : undefined;
}

function fieldsIn(statement: ts.Statement): Declared {
  const found: Declared = { fields: new Map(), given: new Map(), takesOver: new Set() };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) {
      const key = node.name.getText();
      const text = textBefore(node);
      if (text !== undefined && !found.fields.has(key)) found.fields.set(key, text);
      if (ts.isIdentifier(node.initializer)) found.given.set(key, node.initializer.text);
    }
    if (ts.isSpreadAssignment(node) && ts.isIdentifier(node.expression)) found.takesOver.add(node.expression.text);
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      found.takesOver.add(node.expression.text);
      for (const argument of node.arguments) if (ts.isIdentifier(argument)) found.takesOver.add(argument.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return found;
}

const TAGS = /\s@(fr|unit|example)\s/;

/** The comment before a node, taken apart: the meaning, then what follows each tag. */
function textBefore(node: ts.Node): FieldText | undefined {
  const source = node.getSourceFile().text;
  const ranges = ts.getLeadingCommentRanges(source, node.getFullStart()) ?? [];
  const comment = ranges.map(({ pos, end }) => source.slice(pos, end)).findLast((text) => text.startsWith('/**'));
  if (comment === undefined) return undefined;
  const words = comment
    .slice(3, -2)
    .split('\n')
    .map((line) => line.replace(/^\s*\*\s?/, '').trim())
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [en = '', ...tagged] = ` ${words} `.split(TAGS);
  const tags = new Map<string, string>();
  for (let i = 0; i < tagged.length; i += 2) tags.set(tagged[i] ?? '', (tagged[i + 1] ?? '').trim());
  const [unit, example] = [tags.get('unit'), tags.get('example')];
  return {
    en: en.trim(),
    fr: tags.get('fr') ?? '',
    ...(unit !== undefined && { unit }),
    ...(example !== undefined && !example.startsWith('```') && { example }),
  };
}
