// The data dictionary: a page for each entity, with its fields in both languages, and a list of them all.
import type * as z from 'zod/mini';
import { definitionOf, type Entity, type Field, namesOf } from './describe-model.ts';
import { formOf } from './form-of.ts';

/** The pages by file name. */
export function writeDictionary(
  entities: ReadonlyMap<string, Entity>,
  examples: ReadonlyMap<string, string>,
  vocabularies: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, string> {
  const names = namesOf(entities);
  const pages = new Map<string, string>();
  const usedBy = usesOf(entities, names);
  for (const one of entities.values()) {
    const link = (schema: z.core.$ZodType): string | undefined => {
      const name = schema === one.schema ? undefined : names.get(schema);
      return name === undefined ? undefined : `[${name}](${fileOf(name)})`;
    };
    const uses = [...(usedBy.get(one.name) ?? [])].map((name) => `[${name}](${fileOf(name)})`);
    pages.set(
      fileOf(one.name),
      [
        `# ${one.name}`,
        `${one.text?.en ?? ''}\n\n*${one.text?.fr ?? ''}*`,
        ...(uses.length > 0 ? [`Stands in / dans : ${uses.join(', ')}.`] : []),
        ...(one.options.length > 0
          ? [optionsTable(one, entities)]
          : [fieldsTable(one.name, one.fields, examples, link)]),
        FOOT,
      ].join('\n\n'),
    );
  }
  pages.set('README.md', index(entities));
  pages.set('codes.md', codes(vocabularies));
  return pages;
}

const FOOT = '[All entities / toutes les entités](README.md) · [codes](codes.md)\n';

export function fileOf(name: string): string {
  return `${name.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}.md`;
}

function fieldsTable(
  name: string,
  fields: readonly Field[],
  examples: ReadonlyMap<string, string>,
  link: (schema: z.core.$ZodType) => string | undefined,
): string {
  const rows = fields.map(({ key, schema, text }) => {
    const { type, defaultValue } = definitionOf(schema);
    const need = type === 'optional' ? '' : type === 'default' ? code(JSON.stringify(defaultValue)) : '**required**';
    const unit = text?.unit === undefined ? '' : `, ${text.unit}`;
    const form = { en: formOf(schema, 'en', link), fr: formOf(schema, 'fr', link) };
    const forms = form.en === form.fr ? form.en + unit : `${form.en}${unit}<br>*${form.fr}*`;
    const example = text?.example ?? examples.get(`${name}.${key}`);
    return [
      code(key),
      need,
      `${text?.en ?? ''}<br>*${text?.fr ?? ''}*`,
      forms,
      example === undefined ? '' : code(example),
    ];
  });
  return table(
    ['field / champ', 'when left out / si absent', 'meaning / sens', 'form / forme', 'example / exemple'],
    rows,
  );
}

function optionsTable(one: Entity, entities: ReadonlyMap<string, Entity>): string {
  const rows = one.options.map((name) => {
    const option = entities.get(name);
    const kind = option?.fields.find(({ key }) => key === 'kind');
    const value = kind === undefined ? undefined : definitionOf(kind.schema).values?.[0];
    return [code(String(value)), `[${name}](${fileOf(name)})`, option?.text?.en ?? '', option?.text?.fr ?? ''];
  });
  return table(['kind', 'entity', 'meaning', 'sens'], rows);
}

function index(entities: ReadonlyMap<string, Entity>): string {
  const rows = [...entities.values()].map(({ name, text }) => [
    `[${name}](${fileOf(name)})`,
    text?.en ?? '',
    text?.fr ?? '',
  ]);
  return `# Data dictionary / dictionnaire des données

Every entity of a plan and every field of it: what it means, its form, what holds when it is left out, and an example. Begin with [Plan](plan.md). The codes of the
vocabularies stand in [codes](codes.md); the words for names and sentences are explained in [the concept page](../concepts/plan.md#what-things-are-called).

*Chaque entité d’un plan et chacun de ses champs : ce qu’il veut dire, sa forme, ce qui vaut quand il manque, et un exemple. Commencez par [Plan](plan.md). Les codes des vocabulaires sont dans [codes](codes.md).*

Every object may also hold keys of other programs that begin with \`x-\`: they are kept as they are.
*Tout objet peut aussi contenir des clés d’autres programmes, qui commencent par \`x-\` : elles sont gardées telles quelles.*

${table(['entity / entité', 'meaning', 'sens'], rows)}
`;
}

function codes(vocabularies: Readonly<Record<string, readonly string[]>>): string {
  const rows = Object.entries(vocabularies).map(([name, values]) => [code(name), values.map(code).join(', ')]);
  return `# Codes

The listed codes of each vocabulary. Vocabularies are open: another code is kept as written, and reported.
*Les codes de chaque vocabulaire. Les vocabulaires sont ouverts : un autre code est gardé tel quel, et signalé.*

${table(['vocabulary / vocabulaire', 'codes'], rows)}

${FOOT}`;
}

/** The entities that each entity stands in. */
function usesOf(
  entities: ReadonlyMap<string, Entity>,
  names: ReadonlyMap<z.core.$ZodType, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const uses = new Map<string, Set<string>>();
  const note = (schema: z.core.$ZodType, by: string): void => {
    const name = names.get(schema);
    const { innerType, element, type } = definitionOf(schema);
    const inner = innerType ?? element;
    if (name !== undefined) uses.set(name, (uses.get(name) ?? new Set()).add(by));
    else if (inner !== undefined && type !== 'lazy') note(inner, by);
  };
  for (const { name, fields, schema, options } of entities.values()) {
    for (const field of fields) note(field.schema, name);
    if (options.length > 0) for (const option of definitionOf(schema).options ?? []) note(option, name);
  }
  return uses;
}

const code = (text: string): string => (text.includes('`') ? text : `\`${text.replaceAll('|', '\\|')}\``);

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
