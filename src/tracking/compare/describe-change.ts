import { type KeysOf, usageError } from '../../errors/index.ts';
import {
  fieldNames,
  formatMessage,
  type Locale,
  type PlaceKey,
  places,
  plainNumber,
  planChangeTexts,
  requireOptions,
  successionTexts,
  vocabularyLabels,
} from '../../i18n/index.ts';
import { cutEnd } from '../../internal/cut-end.ts';
import { isRecord, type PlainRecord } from '../../internal/plain-record.ts';
import { shortText } from '../../internal/shown-text.ts';
import { parsePartialDate, writePartialDate } from '../../model/text/index.ts';
import type { EntityRef } from '../entity-ref.ts';
import type { PlanChange } from './plan-change.ts';
import { nameOf } from './successions.ts';

/** In which language a change is said; French when left out. */
export interface DescribePlanChangeOptions {
  readonly locale?: Locale;
}

const OPTIONS: KeysOf<DescribePlanChangeOptions> = { locale: true };

/** The longest text that is quoted whole. */
const LONGEST = 70;

/**
 * Says a change between two plans in a sentence: what it is about, what was there, what is there now, and why.
 *
 * @throws PlanSanteError for something else than a change that comparePlans found
 * @example
 * ```ts
 * import { cnrGrandEst2023 } from 'plan-sante/plans';
 * import { comparePlans, describePlanChange } from 'plan-sante/tracking';
 * const later = { ...cnrGrandEst2023, period: '2023/2028' };
 * const [change] = comparePlans({ ...later, period: '2023-02' }, later);
 * console.log(change && describePlanChange(change, { locale: 'en' })); // plan, period: February 2023 → 2023 to 2028.
 * ```
 */
export function describePlanChange(change: PlanChange, options: DescribePlanChangeOptions = {}): string {
  requireOptions('describePlanChange', options, OPTIONS);
  const { locale = 'fr' } = options;
  if (!isRecord(change) || !Array.isArray(change.path) || !Object.hasOwn(TEMPLATES, String(change.kind)))
    throw usageError('describePlanChange', 'a change that comparePlans found', change);
  const template = planChangeTexts[locale][templateOf(change)];
  return formatMessage(template, { place: placeIn(change, locale), ...factsOf(change, locale) }, locale);
}

type Template = keyof (typeof planChangeTexts)['fr'];

const TEMPLATES: Readonly<Record<PlanChange['kind'], Template>> = {
  added: 'added',
  dropped: 'dropped',
  replaced: 'replaced',
  merged: 'merged',
  split: 'split',
  renamed: 'renamed',
  changed: 'changed',
  moved: 'moved',
};

/** An entity that is gone is told by why it is. */
const DROPPED: { readonly [Code in NonNullable<PlanChange['why']>['code']]?: Code & Template } = {
  'without-a-word': 'without-a-word',
  named: 'named',
  'ended-before': 'ended-before',
};

function templateOf({ kind, about, why, after }: PlanChange): Template {
  if (kind === 'moved' && after === null) return 'first';
  if (about !== 'entity' && (kind === 'added' || kind === 'dropped')) return `field-${kind}`;
  return (kind === 'dropped' && why !== undefined && DROPPED[why.code]) || TEMPLATES[kind];
}

function factsOf({ kind, about, path, before, after, why }: PlanChange, locale: Locale): Record<string, unknown> {
  const isWhole = about === 'entity';
  return {
    before: isWhole ? undefined : valueInWords(before, kind, path, locale),
    after: isWhole ? undefined : valueInWords(after, kind, path, locale),
    ...(why !== undefined && reasonFacts(why, locale)),
  };
}

function reasonFacts(why: NonNullable<PlanChange['why']>, locale: Locale): Record<string, unknown> {
  return {
    ...('others' in why && { others: why.others.map((ref) => refInWords(ref, locale)) }),
    ...(why.code === 'without-a-word' && {
      unanswered: why.unanswered?.map((id) => idInWords('constats', id, locale)),
    }),
    ...(why.code === 'ended-before' && { state: stateInWords(why.state, locale) }),
    ...(why.code === 'said' && { reason: cutEnd(why.text, /[.\s]/) }),
    ...(Object.hasOwn(successionTexts[locale], why.code) && {
      because: successionTexts[locale][why.code as keyof (typeof successionTexts)['fr']],
    }),
  };
}

/** The thing a change stands in, and the fields on the way from there. */
function placeIn({ collection, id, path, about, kind, before, after }: PlanChange, locale: Locale): string {
  const nouns = places[locale];
  const isAdded = kind === 'added' && typeof path.at(-1) === 'number';
  // The position of an addition is that of what it stands before: no number that a reader would find.
  const way = isAdded ? path.slice(0, -1) : path;
  if (collection === undefined || id === undefined) return [nouns.plan, ...fieldsIn(way, locale)].join(', ');
  const thing = idInWords(collection, id, locale);
  if (about === 'entity') return `${thing}${titleIn(kind === 'added' ? after : before, locale)}`;
  const fields = fieldsIn(way.slice(2), locale);
  // What is renamed says its title; any other field says its own name.
  return [thing, ...(kind === 'renamed' && path.length === 3 && path[2] !== 'shortTitle' ? [] : fields)].join(', ');
}

function fieldsIn(path: PlanChange['path'], locale: Locale): readonly string[] {
  const nouns: Readonly<Record<string, string>> = places[locale];
  const words: string[] = [];
  path.forEach((key, at) => {
    const last = words.at(-1);
    if (typeof key === 'number' && last !== undefined) words[words.length - 1] = `${last} ${key + 1}`;
    else {
      // Of a list that is gone into, one is spoken of: "éditeur 1", where the whole is "éditeurs".
      const one = typeof path[at + 1] === 'number' ? own(nouns, String(key)) : undefined;
      words.push(one ?? fieldInWords(String(key), locale));
    }
  });
  return words;
}

function fieldInWords(key: string, locale: Locale): string {
  return own(fieldNames[locale], key) ?? shortText(key);
}

function own<Word>(words: Readonly<Record<string, Word>>, key: string): Word | undefined {
  return Object.hasOwn(words, key) ? words[key] : undefined;
}

function titleIn(entity: unknown, locale: Locale): string {
  const name = isRecord(entity) ? nameOf(entity) : '';
  return name === '' ? '' : ` ${quoted(shortText(name, LONGEST), locale)}`;
}

function quoted(text: string, locale: Locale): string {
  if (locale === 'en') return `"${text}"`;
  return locale === 'fr' ? `« ${text} »` : `„${text}“`;
}

function refInWords({ collection, id }: EntityRef, locale: Locale): string {
  return idInWords(collection, id, locale);
}

/** "projet P4"; an id such as `constat-12` says by itself what it names. */
function idInWords(collection: string, id: string, locale: Locale): string {
  const nouns = places[locale];
  const noun = Object.hasOwn(nouns, collection) ? nouns[collection as PlaceKey] : collection;
  return id.toLowerCase().startsWith(`${noun.toLowerCase()}-`) ? id : `${noun} ${id}`;
}

function stateInWords(state: string, locale: Locale): string {
  return own(vocabularyLabels['lifecycle-state'][locale], state) ?? state;
}

type VocabularyName = keyof typeof vocabularyLabels;

/** The vocabularies whose codes a field holds, by its key; where several have the code, that of the collection comes first. */
const VOCABULARIES_OF: Readonly<Record<string, readonly VocabularyName[]>> = {
  kind: [
    'plan-kind',
    'source-kind',
    'organisation-kind',
    'orientation-kind',
    'project-kind',
    'event-kind',
    'legal-act-kind',
    'link-kind',
    'participant-kind',
    'beneficiary-kind',
    'description-part-kind',
  ],
  level: ['territory-level', 'meeting-level'],
  format: ['meeting-format'],
  status: ['correction-status', 'lifecycle-state'],
  state: ['lifecycle-state'],
  lever: ['lever-level'],
  origins: ['project-origin'],
  origin: ['budget-origin'],
  stage: ['budget-stage'],
  form: ['budget-form'],
  use: ['budget-use'],
  role: ['stakeholder-role'],
  roleKinds: ['stakeholder-role'],
  priority: ['priority-level'],
  outlook: ['outlook'],
  qualifier: ['figure-qualifier'],
};
/** The vocabulary of the kinds of what a collection holds. */
const KIND_IN: Readonly<Record<string, VocabularyName>> = {
  sources: 'source-kind',
  organisations: 'organisation-kind',
  orientations: 'orientation-kind',
  projects: 'project-kind',
  measures: 'event-kind',
  programmes: 'event-kind',
  milestones: 'event-kind',
  links: 'link-kind',
};

/** The word for a code that the field holds; nothing where it holds none. */
function codeInWords(code: string, path: PlanChange['path'], locale: Locale): string | undefined {
  const key = String(path.findLast((part) => typeof part === 'string'));
  const first = key === 'kind' && typeof path[0] === 'string' ? own(KIND_IN, path[0]) : undefined;
  for (const name of [...(first === undefined ? [] : [first]), ...(own(VOCABULARIES_OF, key) ?? [])]) {
    const word = own(vocabularyLabels[name][locale] as Readonly<Record<string, string>>, code);
    if (word !== undefined) return word;
  }
  return undefined;
}

function textInWords(value: string, kind: PlanChange['kind'], path: PlanChange['path'], locale: Locale): string {
  if (kind === 'renamed') return shortText(value, LONGEST);
  if (kind === 'moved') return value;
  const word = codeInWords(value, path, locale);
  if (word !== undefined) return word;
  if (/^[\d.]/.test(value) && parsePartialDate(value) !== undefined)
    return writePartialDate(value, locale).replaceAll("'", '’');
  return quoted(shortText(value, LONGEST), locale);
}

function valueInWords(
  value: unknown,
  kind: PlanChange['kind'],
  path: PlanChange['path'],
  locale: Locale,
): string | undefined {
  if (value === undefined || value === null) return value === null ? '–' : undefined;
  if (typeof value === 'number') return plainNumber(value, locale);
  if (typeof value === 'string') return textInWords(value, kind, path, locale);
  if (typeof value === 'boolean') return YES_NO[locale][value ? 0 : 1];
  return isRecord(value) ? recordInWords(value, path, locale) : listInWords(value, path, locale);
}

const YES_NO: Readonly<Record<Locale, readonly [yes: string, no: string]>> = {
  fr: ['oui', 'non'],
  en: ['yes', 'no'],
  de: ['ja', 'nein'],
  lb: ['jo', 'nee'],
};

function recordInWords(value: PlainRecord, path: PlanChange['path'], locale: Locale): string {
  const name = nameOf(value);
  if (name !== '') return quoted(shortText(name, LONGEST), locale);
  const { from, to, state } = value;
  if (isEnd(from) && isEnd(to)) return `${refInWords(from, locale)} → ${refInWords(to, locale)}`;
  if (typeof state === 'string') return stateInWords(state, locale);
  return amountInWords(value, locale) ?? shortText(membersInWords(value, path, locale), 2 * LONGEST);
}

/** What a thing without a name holds: "nom « Ministère », rôle « Financement »". */
function membersInWords(value: PlainRecord, path: PlanChange['path'], locale: Locale): string {
  const said = Object.entries(value).flatMap(([key, member]) => {
    const words = valueInWords(member, 'changed', [...path, key], locale);
    return words === undefined ? [] : [`${fieldInWords(key, locale)} ${words}`];
  });
  return said.length === 0 ? '–' : said.join(', ');
}

/** An amount or a quantity: the words of the document, else its number with what is counted. */
function amountInWords(amount: PlainRecord, locale: Locale): string | undefined {
  const { asWritten, value, min, max, unit, currency } = amount;
  if (typeof asWritten === 'string') return quoted(shortText(asWritten, LONGEST), locale);
  const ends = [value, min, max].filter((end) => typeof end === 'number');
  if (ends.length === 0) return undefined;
  const counted = typeof unit === 'string' ? unit : typeof currency === 'string' ? currency : '';
  return `${ends.map((end) => plainNumber(end, locale)).join('–')} ${counted}`.trim();
}

function isEnd(value: unknown): value is EntityRef {
  return isRecord(value) && typeof value['collection'] === 'string' && typeof value['id'] === 'string';
}

function listInWords(value: unknown, path: PlanChange['path'], locale: Locale): string {
  if (!Array.isArray(value)) return String(value);
  const words = value.map((item: unknown) => valueInWords(item, 'changed', path, locale) ?? '–');
  return words.length === 0 ? '–' : shortText(words.join(', '), 3 * LONGEST);
}
