// The data dictionary in one language: a page for each entity with its fields, a list of them all, and the codes with their words.
import type * as z from 'zod/mini';
import { definitionOf, type Entity, type Field, type Language, namesOf } from './describe-model.ts';
import { formOf } from './form-of.ts';

interface Words {
  readonly title: string;
  readonly intro: string;
  readonly extensions: string;
  readonly standsIn: (uses: string) => string;
  readonly heads: readonly string[];
  readonly entityHeads: readonly string[];
  readonly optionHeads: readonly string[];
  readonly required: string;
  readonly units: Readonly<Record<string, string>>;
  readonly codesTitle: string;
  readonly codesIntro: string;
  readonly codeHeads: readonly string[];
  readonly foot: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Data dictionary',
    intro:
      'Every entity of a plan and every field of it: what it means, its form, what holds when it is left out, and an example. Begin with [Plan](plan.md). The codes of the\n' +
      'vocabularies stand in [codes](codes.md); the words for names and sentences are explained in [the concept page](../concepts/plan.md#what-things-are-called).\n' +
      'The same [in French](../fr/dictionary/README.md).',
    extensions: 'Every object may also hold keys of other programs that begin with `x-`: they are kept as they are.',
    standsIn: (uses) => `Stands in: ${uses}.`,
    heads: ['field', 'when left out', 'meaning', 'form', 'example'],
    entityHeads: ['entity', 'meaning'],
    optionHeads: ['`kind`', 'entity', 'meaning'],
    required: 'required',
    units: {},
    codesTitle: 'Codes',
    codesIntro:
      'The listed codes of each vocabulary, with their words. Vocabularies are open: another code is kept as written, and reported.',
    codeHeads: ['code', 'word'],
    foot: '[All entities](README.md) · [codes](codes.md)\n',
  },
  fr: {
    title: 'Dictionnaire des données',
    intro:
      'Chaque entité d’un plan et chacun de ses champs : ce qu’il veut dire, sa forme, ce qui vaut quand il manque, et un exemple. Commencez par [Plan](plan.md). Les codes des\n' +
      'vocabulaires sont dans [codes](codes.md). Les noms des entités, des champs et des codes sont ceux du fichier : ils ne se traduisent pas. Le même dictionnaire [en anglais](../../dictionary/README.md).',
    extensions:
      'Tout objet peut aussi contenir des clés d’autres programmes, qui commencent par `x-` : elles sont gardées telles quelles.',
    standsIn: (uses) => `Se trouve dans : ${uses}.`,
    heads: ['champ', 'si absent', 'sens', 'forme', 'exemple'],
    entityHeads: ['entité', 'sens'],
    optionHeads: ['`kind`', 'entité', 'sens'],
    required: 'obligatoire',
    units: {
      FTE: 'ETP',
      meetings: 'réunions',
      months: 'mois',
      people: 'personnes',
      percent: 'pour cent',
      years: 'ans',
    },
    codesTitle: 'Codes',
    codesIntro:
      'Les codes de chaque vocabulaire, avec le mot qui les dit. Les vocabulaires sont ouverts : un autre code est gardé tel quel, et signalé.',
    codeHeads: ['code', 'mot'],
    foot: '[Toutes les entités](README.md) · [codes](codes.md)\n',
  },
};

/** The words for the codes of each vocabulary, in each language. */
export type CodeWords = Readonly<Record<string, Readonly<Record<Language, Readonly<Record<string, string>>>>>>;

/** The pages by file name. */
export function writeDictionary(
  language: Language,
  entities: ReadonlyMap<string, Entity>,
  examples: ReadonlyMap<string, string>,
  codeWords: CodeWords,
): ReadonlyMap<string, string> {
  const words = WORDS[language];
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
        one.text?.[language] ?? '',
        ...(uses.length > 0 ? [words.standsIn(uses.join(', '))] : []),
        ...(one.options.length > 0
          ? [optionsTable(one, entities, language)]
          : [fieldsTable(one, { examples, link, language })]),
        words.foot,
      ].join('\n\n'),
    );
  }
  pages.set('README.md', index(entities, language));
  pages.set('codes.md', codes(codeWords, language));
  return pages;
}

export function fileOf(name: string): string {
  return `${name.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}.md`;
}

interface FieldWriting {
  readonly examples: ReadonlyMap<string, string>;
  readonly link: (schema: z.core.$ZodType) => string | undefined;
  readonly language: Language;
}

function fieldsTable({ name, fields }: Entity, { examples, link, language }: FieldWriting): string {
  const { heads, required, units } = WORDS[language];
  const rows = fields.map(({ key, schema, text }: Field) => {
    const { type, defaultValue } = definitionOf(schema);
    const need = type === 'optional' ? '' : type === 'default' ? code(JSON.stringify(defaultValue)) : `**${required}**`;
    const unit = text?.unit === undefined ? '' : `, ${units[text.unit] ?? text.unit}`;
    const example = text?.example ?? examples.get(`${name}.${key}`);
    const form = formOf(schema, language, link) + unit;
    return [code(key), need, text?.[language] ?? '', form, example === undefined ? '' : code(example)];
  });
  return table(heads, rows);
}

function optionsTable(one: Entity, entities: ReadonlyMap<string, Entity>, language: Language): string {
  const rows = one.options.map((name) => {
    const option = entities.get(name);
    const kind = option?.fields.find(({ key }) => key === 'kind');
    const value = kind === undefined ? undefined : definitionOf(kind.schema).values?.[0];
    return [code(String(value)), `[${name}](${fileOf(name)})`, option?.text?.[language] ?? ''];
  });
  return table(WORDS[language].optionHeads, rows);
}

function index(entities: ReadonlyMap<string, Entity>, language: Language): string {
  const { title, intro, extensions, entityHeads } = WORDS[language];
  const rows = [...entities.values()].map(({ name, text }) => [`[${name}](${fileOf(name)})`, text?.[language] ?? '']);
  return `# ${title}\n\n${intro}\n\n${extensions}\n\n${table(entityHeads, rows)}\n`;
}

function codes(codeWords: CodeWords, language: Language): string {
  const { codesTitle, codesIntro, codeHeads, foot } = WORDS[language];
  const chapters = Object.entries(codeWords).map(([name, words]) => {
    const rows = Object.entries(words[language]).map(([value, word]) => [code(value), word]);
    return `## \`${name}\`\n\n${table(codeHeads, rows)}`;
  });
  return [`# ${codesTitle}`, codesIntro, ...chapters, foot].join('\n\n');
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
