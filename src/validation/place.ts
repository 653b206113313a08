import { fieldNames, formatMessage, type Locale, messageLocale, type PlaceKey, places } from '../i18n/index.ts';
import { shortText } from '../internal/shown-text.ts';
import type { Path } from './path.ts';

/** What a path starts from. */
export type RootName = 'plan' | 'fiche';

/** Plans nest less deep; of the way to anything deeper its start and end are told. */
const MOST_PARTS = 8;

/**
 * Says in words where a path leads: "fiche P4, acteur 4", "plan, intitulé".
 *
 * `data` is the plan, or anything that was given in its place: it is only looked at for ids, and nothing in it is trusted.
 *
 * @example
 * ```ts
 * import { placeOf } from 'plan-sante/validation';
 * const plan = { projects: [{ id: 'P4', fiche: { stakeholders: [{}] } }] };
 * console.log(placeOf(['projects', 0, 'fiche', 'stakeholders', 0], plan, 'fr')); // 'fiche P4, acteur 1'
 * console.log(placeOf(['title'], plan, 'en')); // 'plan, title'
 * ```
 */
export function placeOf(path: Path, data: unknown, locale: Locale, root: RootName = 'plan'): string {
  const words = places[messageLocale(locale)];
  const parts: string[] = [];
  let value = data;
  for (let i = 0; i < path.length; i++) {
    const key = path[i] as string | number;
    const next = path[i + 1];
    value = memberOf(value, key);
    if (typeof next === 'number') {
      value = memberOf(value, next);
      const name = idOf(value) ?? String(next + 1);
      const fiche = key === 'projects' && path[i + 2] === 'fiche';
      parts.push(oneOf(key, name, fiche, words, locale));
      i += fiche ? 2 : 1;
      if (fiche) value = memberOf(value, 'fiche');
    } else if (next !== undefined && isPlaceKey(key, words)) {
      parts.push(words[key]);
    } else {
      parts.push(fieldInWords(key, locale));
    }
  }
  if (parts.length === 0) return words[root];
  if (path.length === 1 || root !== 'plan') parts.unshift(words[root]);
  return (parts.length > MOST_PARTS ? [...parts.slice(0, 3), '…', ...parts.slice(-2)] : parts).join(', ');
}

type Words = Readonly<Record<PlaceKey, string>>;

function oneOf(key: string | number, name: string, fiche: boolean, words: Words, locale: Locale): string {
  const noun = fiche ? 'fiche' : key;
  if (isPlaceKey(noun, words)) {
    // An id such as `constat-12` says by itself what it names.
    return name.toLowerCase().startsWith(`${words[noun].toLowerCase()}-`) ? name : `${words[noun]} ${name}`;
  }
  return formatMessage(words.entry, { name: fieldInWords(key, locale), number: name }, locale);
}

/** What a field is called; a key that plans do not have, as it is written in the data. */
function fieldInWords(key: string | number, locale: Locale): string {
  const language = messageLocale(locale);
  const names: Readonly<Record<string, string>> = fieldNames[language];
  const name = typeof key === 'string' && Object.hasOwn(names, key) ? names[key] : undefined;
  return name ?? formatMessage(places[language].field, { key: shortText(String(key)) }, locale);
}

function isPlaceKey(key: string | number, words: Words): key is PlaceKey {
  return typeof key === 'string' && Object.hasOwn(words, key);
}

/** Longer ones are no ids: hostile data may hold texts of any length. */
const LONGEST_ID = 64;

/** The id by which readers know an entity, when it has a usable one. */
function idOf(value: unknown): string | undefined {
  const id = memberOf(value, 'id');
  return typeof id === 'string' && id !== '' && id.length <= LONGEST_ID ? id : undefined;
}

/** The id of the entity that a path leads to. */
export function idAt(path: Path, data: unknown): string | undefined {
  return idOf(path.reduce(memberOf, data));
}

/** A member of anything; `undefined` when there is none, and never the fault of a getter. */
function memberOf(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    return Object.hasOwn(value, key) ? (value as Readonly<Record<string | number, unknown>>)[key] : undefined;
  } catch {
    return undefined;
  }
}

/** How a reader calls the entity that a path stands in: the last id on the way ("P4"), else the place itself. */
export function subjectOf(path: Path, data: unknown, locale: Locale): string {
  let value = data;
  let found: string | undefined;
  for (const key of path) {
    value = memberOf(value, key);
    found = (typeof key === 'number' ? idOf(value) : undefined) ?? found;
  }
  return found ?? placeOf(path, data, locale);
}
