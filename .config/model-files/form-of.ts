// The form of a value in words, as its schema says it.
import type * as z from 'zod/mini';
import {
  IdentifierSchema,
  LabelSchema,
  LanguageTagSchema,
  openVocabularies,
  PartialDateSchema,
  references,
  TextSchema,
  WebAddressSchema,
} from '../../src/model/index.ts';
import { definitionOf, type Language } from './describe-model.ts';

type Words = Readonly<Record<Language, string>>;

const NAMED: readonly (readonly [z.core.$ZodType, Words])[] = [
  [
    PartialDateSchema,
    {
      en: 'date, as precisely as it is known (`2022`, `2022-Q1`, `2022-03-21`, `../2025`)',
      fr: 'date, aussi précise qu’on la connaît (`2022`, `2022-Q1`, `2022-03-21`, `../2025`)',
    },
  ],
  [IdentifierSchema, { en: 'identifier', fr: 'identifiant' }],
  [LabelSchema, { en: 'one line of text', fr: 'une ligne de texte' }],
  [TextSchema, { en: 'text', fr: 'texte' }],
  [WebAddressSchema, { en: 'web address', fr: 'adresse web' }],
  [LanguageTagSchema, { en: 'language tag (BCP 47)', fr: 'code de langue (BCP 47)' }],
];

const WORDS = {
  reference: {
    en: (name: string) => `identifier of one of \`${name}\``,
    fr: (name: string) => `identifiant d’un élément de \`${name}\``,
  },
  code: { en: (name: string) => `code of \`${name}\``, fr: (name: string) => `code de \`${name}\`` },
  list: { en: (of: string) => `list: ${of}`, fr: (of: string) => `liste : ${of}` },
  record: {
    en: (of: string) => `object with keys of your own: ${of}`,
    fr: (of: string) => `objet aux clés libres : ${of}`,
  },
  number: { en: 'number', fr: 'nombre' },
  whole: { en: 'whole number', fr: 'nombre entier' },
  string: { en: 'text', fr: 'texte' },
  boolean: { en: '`true` or `false`', fr: '`true` ou `false`' },
  json: { en: 'anything that JSON can hold', fr: 'tout ce que JSON peut contenir' },
  or: { en: ' or ', fr: ' ou ' },
} as const;

/** The form of the values that a schema takes; `link` writes the name of an entity. */
export function formOf(
  schema: z.core.$ZodType,
  language: Language,
  link: (schema: z.core.$ZodType) => string | undefined = () => undefined,
): string {
  const { type, innerType, element, options, entries, values = [], valueType, shape } = definitionOf(schema);
  const of = (inner: z.core.$ZodType): string => formOf(inner, language, link);
  const linked = link(schema);
  if (linked !== undefined) return linked;
  const vocabulary = openVocabularies.get(schema)?.vocabulary;
  if (vocabulary !== undefined) return WORDS.code[language](vocabulary);
  const collection = references.get(schema as never)?.collection;
  if (collection !== undefined) return WORDS.reference[language](collection);
  const named = NAMED.find(([one]) => one === schema);
  if (named !== undefined) return named[1][language];
  if (type === 'lazy') return WORDS.json[language];
  if (innerType !== undefined) return of(innerType);
  if (element !== undefined) return WORDS.list[language](of(element)) + boundsOf(schema);
  if (valueType !== undefined) return WORDS.record[language](of(valueType));
  if (entries !== undefined) return Object.values(entries).map(inCode).join(', ');
  if (type === 'literal') return values.map(inCode).join(', ');
  if (options !== undefined) return options.map(of).join(WORDS.or[language]);
  if (type === 'number') return `${WORDS[isWhole(schema) ? 'whole' : 'number'][language]}${boundsOf(schema)}`;
  if (type === 'boolean' || type === 'string') return `${WORDS[type][language]}${boundsOf(schema)}`;
  return shape === undefined ? type : 'object';
}

const inCode = (value: unknown): string => `\`${String(value)}\``;

function checksOf(schema: z.core.$ZodType): readonly Readonly<Record<string, unknown>>[] {
  return (definitionOf(schema).checks ?? []).map(({ _zod }) => _zod.def);
}

function isWhole(schema: z.core.$ZodType): boolean {
  return definitionOf(schema).format === 'safeint' || checksOf(schema).some(({ check }) => check === 'number_format');
}

/** The limits of a value: ` (≥ 0)`, ` (≤ 50)`. */
function boundsOf(schema: z.core.$ZodType): string {
  const bounds = checksOf(schema).flatMap(({ check, value, minimum, maximum }) => {
    if (check === 'greater_than') return [`≥ ${value}`];
    if (check === 'less_than') return [`≤ ${value}`];
    if (check === 'min_length' && minimum !== 1) return [`≥ ${minimum}`];
    return check === 'max_length' ? [`≤ ${maximum}`] : [];
  });
  return bounds.length === 0 ? '' : ` (${bounds.join(', ')})`;
}
