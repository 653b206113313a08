import * as i18n from '../../src/i18n/index.ts';
import * as library from '../../src/index.ts';
import { VOCABULARIES } from '../../src/model/index.ts';
import { termTable } from '../../src/reference/index.ts';
import { planJsonSchema } from '../../src/validation/index.ts';
import type { Said } from './everything.ts';

/** A language of sentences; Luxembourgish falls back to French. */
export type Language = 'fr' | 'en' | 'de';

/** A kind of wrong wording, and where it is in what was said: nothing where the words are right. */
export interface Kind {
  readonly name: string;
  readonly rule: string;
  /** The lines that are wrong, of a text that has been cut into lines without what is quoted or is in another language. */
  readonly wrong: Readonly<Record<Language, RegExp>>;
  /** Whether the kind looks at what stands in quotation marks too. */
  readonly quoted?: true;
}

/** The codes of vocabularies and methods that are no word of a language. */
const CODES = [...new Set<string>([...Object.values(VOCABULARIES).flat(), 'weighted-sum', 'monte-carlo', 'not-met'])]
  .filter((code) => code.includes('-'))
  // English writes these so.
  .filter(
    (code) =>
      !/^(?:co-funding|cross-border|in-person|sub-theme|at-risk|off-course|on-course|co-steering|co-construction|part-of|in-kind|follow-up|at-least|at-most|up-to|more-than|less-than|to-do|long-term|short-term|medium-term|high-level|inter-municipal|multi-year)$/.test(
        code,
      ),
  );

/** The properties of a plan whose names are of no language: `listTitle`, `previouslyPlanned`. */
const PROPERTIES = [
  ...new Set(JSON.stringify(planJsonSchema()).match(/(?<=")[a-z]+(?:[A-Z][a-z]+)+(?=":)/g) ?? []),
].filter(
  (name) =>
    !/^(?:additionalProperties|anyOf|oneOf|allOf|minLength|maxLength|minItems|maxItems|uniqueItems|propertyNames|exclusiveMinimum|exclusiveMaximum|prefixItems)$/.test(
      name,
    ),
);

const FUNCTIONS = Object.entries(library).flatMap(([name, value]) =>
  typeof value === 'function' && /[a-z][A-Z]/.test(name) ? [name] : [],
);

const words = (all: readonly string[]): string => `(?<![\\p{L}\\p{N}/_-])(?:${all.join('|')})(?![\\p{L}\\p{N}/_-])`;
const inAll = (pattern: RegExp): Readonly<Record<Language, RegExp>> => ({ fr: pattern, en: pattern, de: pattern });

const MONTHS: Readonly<Record<Language, string>> = {
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
  de: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
};

/** The rejected words of a language, at the head of a column or of a sentence too. */
const rejected = (language: Language): RegExp =>
  new RegExp(
    words(
      termTable
        .flatMap(({ rejected }) => (rejected as Readonly<Record<string, readonly string[]>>)[language] ?? [])
        .map((word) => word.replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`)),
    ),
    'u',
  );

/**
 * Words that look right to whoever translates and are wrong to whoever reads, with the document whose word stands instead.
 *
 * Sources: Code de la santé publique (fr); HAS and Santé publique France in English; Präventionsgesetz (SGB V, § 20) and the Gesundheitsziele of
 * gesundheitsziele.de (de).
 */
const FALSE_FRIENDS: Readonly<Record<Language, readonly string[]>> = {
  fr: ['mesures de loi', 'valeur par défaut', 'supporter', 'adresser le problème', 'délivrer'],
  en: [
    'health bodies',
    'loss of autonomy',
    'regional project',
    'actual(?:ly)? year',
    'eventual(?:ly)?',
    'sensibilisation',
    'animation of',
    'does not suit',
    'for want of',
    'over-due',
    'can not',
  ],
  de: [
    'freiwillig',
    'Ermittlung',
    'Abkommen',
    'Gesundheitsberufe',
    'Zuständigkeit',
    'War .{1,60} gemeint',
    'bitte prüfen',
    'Aktionsblatt',
    'Strategische Achse',
    'vorzeigbar',
    'Haushaltszeile',
  ],
};

/** The kinds that can be seen in any text that leaves the library. K5, K7, K11 need the facts, and K4 the catalogue: the tests beside this table. */
export const KINDS: readonly Kind[] = [
  { name: 'K1', rule: 'no code for a word', wrong: inAll(new RegExp(words(CODES), 'u')) },
  { name: 'K1', rule: 'no name of a property outside a code mark', wrong: inAll(new RegExp(words(PROPERTIES), 'u')) },
  {
    name: 'K1',
    rule: 'a field by its label, not by its key',
    wrong: inAll(
      new RegExp(
        `(?:champ|field|Feld) [«"„][ \u00a0\u202f]?(?:${PROPERTIES.filter((name) => name !== 'budgetLines').join('|')})(?![\\p{L}\\p{N}])`,
        'u',
      ),
    ),
    quoted: true,
  },
  {
    name: 'K1',
    rule: 'no date as data writes it',
    wrong: inAll(/(?<!\d)\d{4}-(?:end|start|mid|Q[1-4]|H[12])\b|\.\.\/<?\d{4}|\b\d{4}-\d{2}\/\d{4}/),
    quoted: true,
  },
  { name: 'K1', rule: 'no hole', wrong: inAll(/\bundefined\b|\[object \w+\]|\bNaN\b|\{\w+\??[|}]/), quoted: true },
  {
    name: 'K2',
    rule: 'no date behind a word that depends on it',
    wrong: {
      fr: new RegExp(`(?<!\\p{L})(?:du|le|au) (?:${MONTHS.fr}|fin|début|mi-|d’ici)(?: \\d{4})`, 'u'),
      en: new RegExp(`(?<!\\p{L})on (?:(?:${MONTHS.en}) \\d{4}|(?:end|early|mid)[- ]|\\d{4})`, 'u'),
      de: new RegExp(`(?<!\\p{L})(?:am|vom|zum) (?:(?:${MONTHS.de}) \\d{4}|(?:Ende|Anfang|Mitte) \\d{4})`, 'u'),
    },
  },
  {
    name: 'K3',
    rule: 'the word of the term table',
    wrong: { fr: rejected('fr'), en: rejected('en'), de: rejected('de') },
  },
  {
    name: 'K6',
    rule: 'numbers, shares and signs as the language writes them',
    wrong: {
      fr: /\d%|(?<![\d.])\d+\.\d+ ?(?:%|€|M€|points)|(?<=[ (])-\d+(?:,\d+)?(?: |\)|$)(?!\d{2})/u,
      en: /\d[ \u00a0\u202f]%|\d,\d{1,2}(?!\d)[ \u00a0]?(?:%|M€|points)|\d[ \u00a0]€|(?<=[ (])-\d+(?:\.\d+)?(?: |\)|$)(?!\d{2})/u,
      de: /\d%|\d\.\d{1,2}[ \u00a0](?:%|M€)|(?<=[ (])-\d+(?:,\d+)?(?: |\)|$)(?!\d{2})/u,
    },
  },
  {
    name: 'K6',
    rule: 'the number that the language gives to nothing, and its marks between thousands',
    wrong: {
      fr: /(?<![\d.,\u00a0\u202f-])0[ \u00a0](?!ans?(?!\p{L})|mois|fois|pas|dans|points?(?!\p{L})|sous|plus|moins|jours?-|vers)\p{Ll}+s(?!\p{L})|(?<![\p{L}\d.,/:#_-]|n°[ \u00a0]|[ \u00a0\u202f]\d)\d{5,}(?=[ \u00a0]\p{Ll}{4})/u,
      en: /(?<![\p{L}\d.,/:#_-]|no\.[ \u00a0])\d{5,}(?=[ \u00a0]\p{Ll}{4})/u,
      de: /(?<![\p{L}\d.,/:#_-]|Nr\.[ \u00a0])\d{5,}(?=[ \u00a0]\p{L}{4})/u,
    },
  },
  { name: 'K8', rule: 'no function of the library', wrong: inAll(new RegExp(words(FUNCTIONS), 'u')), quoted: true },
  {
    name: 'K8',
    rule: 'no limit that nobody here can raise',
    wrong: { fr: /relevez la limite/, en: /raise the limit/, de: /Grenze an(?:\.|heben)|erhöhen Sie die Grenze/ },
  },
  {
    name: 'K9',
    rule: 'the marks of the language',
    wrong: {
      fr: /\p{L} [;!?:»%]|« |\p{L}'\p{L}/u,
      en: /[«»]|\p{L}[ \u00a0\u202f][;!?:](?:\s|$)/u,
      de: /[«»]|\p{L}[ \u00a0\u202f][;!?:](?:\s|$)|: \p{Ll}\S* Sie(?!\p{L})|(?<!^)Feststellungenn/u,
    },
  },
  {
    name: 'K9',
    rule: 'no sentence ends twice',
    wrong: inAll(/…\.(?:\s|$)|(?<!\.)\.\.(?!\.|\/)(?:\s|$)|[.][ \u00a0]?[»”"“]\./u),
    quoted: true,
  },
  {
    name: 'K10',
    rule: 'no false friend',
    wrong: {
      fr: new RegExp(words(FALSE_FRIENDS.fr), 'u'),
      en: new RegExp(words(FALSE_FRIENDS.en), 'u'),
      de: new RegExp(words(FALSE_FRIENDS.de), 'u'),
    },
  },
];

/** A text as our own sentences stand in it: without what is quoted, marked as code, or marked as being in another language. */
function ourWords(text: string): string {
  return text
    .replace(/<span lang="[^"]*">[^<]*<\/span>/g, '◆')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/`[^`\n]*`|\[[a-z-]+\](?=\s|$)/g, '◆')
    .replace(/"[^"\n]*"|„[^“\n]*“|“[^”\n]*”/g, '“◆”')
    .replace(/«[^«»\n]*(?:«[^«»\n]*»[^«»\n]*)*»/g, '«\u00a0◆\u00a0»')
    .replace(/--[\w-]+(?: [\w./|-]+)?|plan-sante [^\n]*/g, '◆');
}

/** Each line of what was said that is of the kind. */
export function linesOf(kind: Kind, { text }: Said, language: Language): readonly string[] {
  const looked = kind.quoted ? text.replace(/`[^`\n]*`/g, '◆') : ourWords(text);
  return looked.split('\n').filter((line) => kind.wrong[language].test(line));
}

/** Every text of every catalogue, found by its shape: a new one is under these kinds as soon as it is exported. */
export interface CatalogueText {
  readonly where: string;
  readonly language: Language;
  readonly text: string;
}

const LANGUAGES: readonly Language[] = ['fr', 'en', 'de'];

function textsIn(name: string, value: unknown): readonly CatalogueText[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = value as Readonly<Record<string, unknown>>;
  if (!LANGUAGES.every((language) => language in parts))
    return Object.entries(parts).flatMap(([key, inner]) => textsIn(`${name}.${key}`, inner));
  return LANGUAGES.flatMap((language) => {
    const texts = parts[language];
    if (typeof texts === 'string') return [{ where: name, language, text: texts }];
    return Object.entries(texts as object).flatMap(([key, text]) =>
      typeof text === 'string' ? [{ where: `${name}.${key}`, language, text }] : [],
    );
  });
}

/** The texts of catalogues, forms and models that are given; those of the library itself come first. */
export function catalogueTexts(more: Readonly<Record<string, unknown>>): readonly CatalogueText[] {
  return [...Object.entries(i18n), ...Object.entries(more)].flatMap(([name, value]) => textsIn(name, value));
}
