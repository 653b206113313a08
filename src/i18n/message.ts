import { numberInWords } from '../internal/number-in-words.ts';
import { type Locale, type MessageLocale, messageLocale } from './locale.ts';
import { frenchMarks, listInWords } from './marks.ts';

/** Texts by key in every sentence language; the type makes a forgotten key or language a compile error. */
export type Catalogue<Key extends string> = Readonly<Record<MessageLocale, Readonly<Record<Key, string>>>>;

/**
 * A catalogue written sentence by sentence, its languages side by side: French, English, German. What is said in one is easily
 * compared with the others, and each key stands once in a bundle.
 */
/* @__NO_SIDE_EFFECTS__ */
export function catalogue<Key extends string>(
  sentences: Readonly<Record<Key, readonly [fr: string, en: string, de: string]>>,
): Catalogue<Key> {
  return printed({ fr: column(sentences, 0), en: column(sentences, 1), de: column(sentences, 2) });
}

/** A catalogue written language by language, as it leaves the library: French with the marks of print. */
/* @__NO_SIDE_EFFECTS__ */
export function printed<Texts extends Catalogue<string>>(texts: Texts): Texts {
  const french = Object.entries(texts.fr).map(([key, text]) => [key, frenchMarks(text)]);
  return { ...texts, fr: Object.fromEntries(french) };
}

/**
 * The same, for sentences whose facts are declared: the type makes a placeholder that is not among the facts of its key, or among
 * the words that are `More`, a compile error.
 */
/* @__NO_SIDE_EFFECTS__ */
export function catalogueOf<Facts extends object, More extends string = never>() {
  return <const Texts extends Readonly<Record<keyof Facts, readonly [fr: string, en: string, de: string]>>>(
    sentences: Texts & { readonly [Key in keyof Facts]: Declared<Texts[Key][number], keyof Facts[Key] | More> },
  ): Catalogue<keyof Facts & string> => catalogue(sentences);
}

/** Anything, unless a sentence has a placeholder that is not declared; then that placeholder. */
type Declared<Sentence extends string, Known> =
  Exclude<PlacesIn<Sentence>, Known> extends never
    ? unknown
    : { readonly 'not declared': Exclude<PlacesIn<Sentence>, Known> };

/** The names of the placeholders of a sentence. */
type PlacesIn<Sentence extends string, Before = never> = Sentence extends `${string}{${infer Place}}${infer Rest}`
  ? PlacesIn<Rest, Before | Exclude<NameOf<Place>, ''>>
  : Before;
type NameOf<Place extends string> = Place extends `${infer Name}?${string}`
  ? NameOf<Name>
  : Place extends `${infer Name}|${string}`
    ? Name
    : Place;

/** The same for labels, with Luxembourgish at the end. */
/* @__NO_SIDE_EFFECTS__ */
export function labels<Key extends string>(
  words: Readonly<Record<Key, readonly [fr: string, en: string, de: string, lb: string]>>,
): Labels<Key> {
  return { ...catalogue(words as never), lb: column(words, 3) } as Labels<Key>;
}

function column<Key extends string>(rows: Readonly<Record<Key, readonly string[]>>, at: number): Record<Key, string> {
  const all: [string, readonly string[]][] = Object.entries(rows);
  return Object.fromEntries(all.map(([key, texts]) => [key, texts[at]])) as Record<Key, string>;
}

/** Labels by key in every language of the library, Luxembourgish included. */
export type Labels<Key extends string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>;

/**
 * Values for the placeholders of a text. Lists are joined by the marks of the language and numbers written with its decimal mark; whole
 * numbers stand in plain digits, since many of them (years, lines, numbers of articles) are names and no quantities.
 */
export type MessageParams = Readonly<Record<string, unknown>>;

/**
 * Fills a text. `{name}` is replaced by the value as written; `{count|un acteur|# acteurs}` picks singular or plural by the
 * rules of the locale (`#` stands for the number) and `{name?text}` keeps its text only when the value is present (`{}` inside
 * the text stands for the value). Where a value is missing, the sentence says so in words: a gap would hide a defect, and the name of
 * a placeholder means nothing to a reader.
 */
export function formatMessage(template: string, params: MessageParams, locale: Locale): string {
  const language = messageLocale(locale);
  const text = template.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^}]*)|\?((?:[^{}]|\{\})*))?\}/g,
    (_, name, one, other, optional) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      if (optional !== undefined)
        return value === undefined || value === '' ? '' : optional.replaceAll('{}', show(value, language));
      if (value === undefined) return NOT_GIVEN[language];
      if (one === undefined) return show(value, language);
      const singular = pluralCategory(Number(value), language) === 'one';
      const form: string = singular && (Number(value) === 1 || one.includes('#')) ? one : other;
      return form.replaceAll('#', typeof value === 'number' ? numberInWords(value, language) : show(value, language));
    },
  );
  return text.replace(ENDS_TWICE, '');
}

/**
 * The full stop of a sentence that is quoted, before the one of ours; ours behind an ellipsis. A stop in a name or a code stays. What
 * stands before is looked at last, so that only stops are tried.
 */
const ENDS_TWICE = /\.(?=[ \u00a0]?[»”“"]\.(?:\s|$))(?<=[ \u00a0][^«»“”„"]{1,200}\.)|\.(?=\s|$)(?<=…\.)/gu;

const NOT_GIVEN: Readonly<Record<MessageLocale, string>> = {
  fr: 'non renseigné',
  en: 'not given',
  de: 'nicht angegeben',
};

/** French counts 0 and 1 (and 1,5) as singular; English and German only 1. A singular that spells the number out says 1, and 1 alone. */
function pluralCategory(count: number, locale: MessageLocale): 'one' | 'other' {
  const size = Math.abs(count);
  return (locale === 'fr' ? size < 2 : size === 1) ? 'one' : 'other';
}

function show(value: unknown, language: MessageLocale): string {
  if (Array.isArray(value))
    return listInWords(
      value.map((item) => show(item, language)),
      language,
    );
  const isFraction = typeof value === 'number' && Number.isFinite(value) && !Number.isInteger(value);
  if (isFraction) return numberInWords(value, language);
  return typeof value === 'number' && value < 0 ? `−${Math.abs(value)}` : String(value);
}
