import type { Issue, Position } from '../../errors/index.ts';
import {
  type Catalogue,
  conditionWords,
  DATE_EXAMPLE,
  expectedWords,
  formatMessage,
  foundWords,
  type Locale,
  leftOutWords,
  makeIssue,
  messageLocale,
  readingIssues,
} from '../../i18n/index.ts';
import type { Path } from '../path.ts';
import { idAt, placeOf } from '../place.ts';
import type { ReadingIssue, ReadingSink } from './reading-sink.ts';

/** What is needed to put the faults of a reading into words. */
export interface ReadingWords {
  readonly locale: Locale;
  /** The data that was read, for the names of places. */
  readonly data: unknown;
  /** Where a path stands in the text; `index` is the number of the issue in the sink. */
  readonly positionOf?: ((path: Path, index: number) => Position | undefined) | undefined;
  /** Words for what only a text has, by the parameter they stand for: who reads data alone need not load them. */
  readonly ofText?: Readonly<Record<'reason' | 'file', Catalogue<string>>>;
}

/** The issues of a reading in words; what was too many to keep is told in one more. */
export function issuesOf(sink: ReadingSink, words: ReadingWords): readonly Issue[] {
  const issues = sink.issues.map((issue, index) => inWords(issue, words, index));
  const total = [...sink.counts.values()].reduce((sum, count) => sum + count, 0);
  const hidden = total - issues.length;
  if (hidden > 0) issues.push(hiddenIssue(sink, hidden, words));
  return issues;
}

function hiddenIssue({ counts }: ReadingSink, count: number, words: ReadingWords): Issue {
  const params = { count, byCode: Object.fromEntries(counts) };
  const codes = [...counts].map(([code, times]) => `${code} (${times})`);
  return inWords({ code: 'issues-not-shown', path: [], params, leftOut: 0 }, words, -1, { codes });
}

/** One fault in words. */
export function inWords(
  { code, path, params, leftOut }: ReadingIssue,
  { locale, data, positionOf, ofText }: ReadingWords,
  index: number,
  more: Readonly<Record<string, unknown>> = {},
): Issue {
  const language = messageLocale(locale);
  const place = placeOf(path, data, locale);
  const whole = leftOut < path.length ? path.slice(0, leftOut) : undefined;
  const issue = makeIssue(
    {
      code,
      severity: 'error',
      path,
      place,
      template: readingIssues[language][code] + leftOutWords[language].leftOut,
      params: {
        ...params,
        ...wordsOf(params, locale, ofText),
        ...(DATE_CODES.has(code) && params['proposed'] === undefined && { example: DATE_EXAMPLE }),
        ...(whole !== undefined && whole.length > 0 && { leftOut: placeOf(whole, data, locale) }),
        ...more,
      },
      position: positionOf?.(path, index),
    },
    locale,
  );
  if (whole === undefined) return { ...issue, params };
  const id = typeof whole.at(-1) === 'number' && path[leftOut] !== 'id' ? idAt(whole, data) : undefined;
  return { ...issue, params: { ...params, leftOut: whole, ...(id !== undefined && { leftOutId: id }) } };
}

const DATE_CODES: ReadonlySet<string> = new Set(['invalid-date', 'impossible-date']);

/** The parameters that are names of kinds, in words. */
function wordsOf(
  params: Readonly<Record<string, unknown>>,
  locale: Locale,
  ofText: ReadingWords['ofText'],
): Readonly<Record<string, unknown>> {
  const language = messageLocale(locale);
  const { expected, found, foundKind, condition, known, key, nearest, reason, file } = params;
  const kind = foundKind ?? (typeof found === 'string' ? QUOTED : undefined);
  return {
    ...pick('expected', expectedWords[language], expected),
    ...(kind === QUOTED
      ? {}
      : pick('found', foundWords[language], kind, (template) => formatMessage(template, params, locale))),
    ...pick('reason', ofText?.reason[language] ?? {}, reason, (template) => formatMessage(template, params, locale)),
    ...pick('file', ofText?.file[language] ?? {}, file),
    ...(Array.isArray(known) && { known: fewOf(known) }),
    ...(key !== undefined && nearest === undefined && Array.isArray(known) && { fields: fewOf(known) }),
    ...(condition !== undefined && {
      condition: wordOf(conditionWords[language], condition) ?? conditionWords[language][''],
    }),
  };
}

const QUOTED = 'as written';
/** A sentence names no more codes than this; the parameters of the issue have them all. */
const MOST_NAMED = 12;

function fewOf(known: readonly unknown[]): string {
  const named = known.slice(0, MOST_NAMED).join(', ');
  return known.length > MOST_NAMED ? `${named} …` : named;
}

function pick(
  name: string,
  words: Readonly<Record<string, string>>,
  key: unknown,
  fill: (template: string) => string = (template) => template,
): Readonly<Record<string, string>> {
  const word = wordOf(words, key);
  return word === undefined ? {} : { [name]: fill(word) };
}

function wordOf(words: Readonly<Record<string, string>>, key: unknown): string | undefined {
  return typeof key === 'string' && Object.hasOwn(words, key) ? words[key] : undefined;
}
