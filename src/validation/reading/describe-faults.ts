import type { Issue, Position } from '../../errors/index.ts';
import {
  type Catalogue,
  conditionWords,
  dateExamples,
  expectedWords,
  formatMessage,
  foundWords,
  type Locale,
  leftOutWords,
  type MessageLocale,
  makeIssue,
  messageLocale,
  readingIssues,
  typeMends,
} from '../../i18n/index.ts';
import { defined } from '../../internal/defined.ts';
import { shortText } from '../../internal/shown-text.ts';
import { idAt, placeOf, type RootName } from '../place.ts';
import type { LeftOutPart } from '../plan-reading.ts';
import type { Fault, ReadingSink } from './faults.ts';

/** What is needed to put the faults of a reading into words. */
export interface FaultWords {
  readonly locale: Locale;
  /** What was to be read. */
  readonly root: RootName;
  /** The data that was read, for the names of places. */
  readonly data: unknown;
  /** Where a fault stands in the text. */
  readonly positionOf?: ((fault: Fault) => Position | undefined) | undefined;
  /** How a single value is written in the text. */
  readonly writtenAt?: ((path: Fault['path']) => string | undefined) | undefined;
  /** Words for what only a text has, by the parameter they stand for: who reads data alone need not load them. */
  readonly ofText?: Readonly<Record<'reason' | 'file', Catalogue<string>>> | undefined;
}

/** Faults in words. */
interface DescribedFaults {
  readonly issues: readonly Issue[];
  readonly leftOut: readonly LeftOutPart[];
}

/**
 * Puts all faults of a reading into words, once, at its end: sentences, places, and in the order of the text the positions. What
 * was too many to keep is told in one more issue.
 */
export function describeFaults(sink: ReadingSink, words: FaultWords): DescribedFaults {
  const told = sink.faults.map((fault) => ({ fault, issue: describeFault(fault, words) }));
  if (words.positionOf !== undefined) told.sort((a, b) => offsetOf(a.issue) - offsetOf(b.issue));
  const total = [...sink.counts.values()].reduce((sum, count) => sum + count, 0);
  const hidden = total - told.length;
  if (hidden > 0) {
    const params = { count: hidden, byCode: Object.fromEntries(sink.counts) };
    const fault: Fault = { code: 'issues-not-shown', path: [], params, leftOut: 0 };
    told.push({ fault, issue: describeFault(fault, words) });
  }
  return {
    issues: told.map(({ issue }) => issue),
    leftOut: told.map(({ fault, issue }) => partOf(fault, issue.place, words.data)),
  };
}

function offsetOf({ position }: Issue): number {
  return position !== undefined && 'line' in position ? (position.offset ?? 0) : 0;
}

/** One fault in words. */
export function describeFault(fault: Fault, words: FaultWords): Issue {
  const { code, path, leftOut } = fault;
  const params = writtenParams(fault, words);
  const { locale, root, data, positionOf } = words;
  const language = messageLocale(locale);
  const whole = leftOut > 0 && leftOut < path.length ? path.slice(0, leftOut) : undefined;
  return makeIssue(
    {
      code,
      severity: 'error',
      path,
      place: placeOf(path, data, locale, root),
      template: readingIssues[language][code] + leftOutWords[language].leftOut,
      params: whole === undefined ? params : { ...params, leftOut: whole },
      words: { ...wordsOf({ ...fault, params }, words), leftOut: whole && placeOf(whole, data, locale, root) },
      position: positionOf?.(fault),
    },
    locale,
  );
}

/** What was written says more than what it reads as: `08` is the number 8. */
function writtenParams({ code, path, params }: Fault, { writtenAt }: FaultWords): Fault['params'] {
  const written = code === 'needs-quotes' ? writtenAt?.(path) : undefined;
  return written === undefined ? params : { ...params, found: shortText(written) };
}

/** The part that was left out because of a fault. What stands under a misspelt name is missing under the right one. */
function partOf({ code, path, params, leftOut }: Fault, place: string, data: unknown): LeftOutPart {
  const { nearest } = params;
  if (code === 'unknown-key' && typeof nearest === 'string') return { path: [...path.slice(0, -1), nearest], place };
  const at = path.slice(0, leftOut);
  const id =
    leftOut < path.length && typeof at.at(-1) === 'number' && path[leftOut] !== 'id' ? idAt(at, data) : undefined;
  return { path: at, ...defined({ id }), place };
}

/** How parameters that are names of kinds, or lists, are said in a sentence. */
type Sayings = Readonly<Record<string, unknown>>;

function wordsOf({ code, params }: Fault, { locale, ofText, root }: FaultWords): Sayings {
  const language = messageLocale(locale);
  const { expected, foundKind, condition, known, nearest, reason, file, byCode } = params;
  const fill = (template: string | undefined) => template && formatMessage(template, params, locale);
  const listed = Array.isArray(known) ? fewOf(known) : undefined;
  return defined({
    expected: wordOf(expectedWords, language, expected),
    found: fill(wordOf(foundWords, language, foundKind)),
    reason: besideQuotes(fill(wordOf(ofText?.reason, language, reason)), language),
    mend: mendOf(code, params, locale),
    file: wordOf(ofText?.file, language, file),
    known: listed,
    fields: code === 'unknown-key' && nearest === undefined ? listed : undefined,
    condition:
      condition === undefined
        ? undefined
        : (wordOf(conditionWords, language, condition) ?? conditionWords[language]['']),
    example: DATE_CODES.has(code) && params['proposed'] === undefined ? dateExamples[language].dates : undefined,
    codes: byCode && Object.entries(byCode).map(([name, times]) => `${name} (${times})`),
    wanted: code === 'empty-document' ? wordOf(expectedWords, language, root) : undefined,
  });
}

/** The value to write in the place of one of another kind, where it is known; else what the place wants. */
function mendOf(code: Fault['code'], params: Fault['params'], locale: Locale) {
  const { expected, found, proposed } = params;
  const language = messageLocale(locale);
  const say = (key: keyof (typeof typeMends)['fr']): string =>
    formatMessage(
      typeMends[language][key],
      { found, proposed, expected: wordOf(expectedWords, language, expected) },
      locale,
    );
  if (code === 'needs-quotes') return say('quoted');
  if (code !== 'wrong-type') return undefined;
  if (proposed !== undefined) return say('proposed');
  if (expected === 'list') return say('list');
  if (expected === 'yes-no') {
    const word = String(found).toLowerCase();
    return say(YES.has(word) ? 'true' : NO.has(word) ? 'false' : 'other');
  }
  return say(expected === 'object' || expected === 'money' ? 'object' : 'other');
}

const YES: ReadonlySet<string> = new Set(['oui', 'yes', 'ja', 'jo', 'vrai', 'true']);
const NO: ReadonlySet<string> = new Set(['non', 'no', 'nein', 'nee', 'faux', 'false']);

/** A double quote that was found stands in single ones in English: `'"'`, where `"""` says nothing. */
function besideQuotes(reason: string | undefined, language: MessageLocale): string | undefined {
  return language === 'en' ? reason?.replaceAll('"""', `'"'`) : reason;
}

const DATE_CODES: ReadonlySet<Fault['code']> = new Set<Fault['code']>(['invalid-date', 'impossible-date']);

/** A sentence names no more codes than this; the parameters of the issue have them all. */
const MOST_NAMED = 12;

function fewOf(known: readonly unknown[]): string {
  const named = known.slice(0, MOST_NAMED).join(', ');
  return known.length > MOST_NAMED ? `${named} …` : named;
}

function wordOf(words: Catalogue<string> | undefined, language: MessageLocale, key: unknown): string | undefined {
  return words !== undefined && typeof key === 'string' && Object.hasOwn(words[language], key)
    ? words[language][key]
    : undefined;
}
