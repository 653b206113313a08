import type { Issue, Position, Severity } from '../../errors/index.ts';
import {
  type FillIssueCode,
  type FillReason,
  fillIssueTexts,
  fillPlaces,
  fillReasons,
  formatMessage,
  type Locale,
  makeIssue,
  messageLocale,
} from '../../i18n/index.ts';
import { shortText } from '../../internal/shown-text.ts';
import { cleanLine } from '../clean-text.ts';
import type { DataFinding } from './read-data.ts';

/** The facts of an issue about a template. */
export interface TemplateFinding {
  readonly code: FillIssueCode;
  readonly reason?: FillReason | undefined;
  readonly params?: Readonly<Record<string, unknown>>;
  /** The part it stands in, told where there is no position. */
  readonly part?: string;
  readonly position?: Position | undefined;
}

const LONGEST_LINE = 80;

/** Puts a mistake of a template into words. */
export function fillIssue({ code, reason, params = {}, part = '', position }: TemplateFinding, locale: Locale): Issue {
  const facts = Object.fromEntries(
    Object.entries(params).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, typeof value === 'string' ? shorten(value) : value] as const],
    ),
  );
  const language = messageLocale(locale);
  return makeIssue(
    {
      code,
      severity: REMARKS.has(code) ? 'warning' : 'error',
      place: placeOf(position, part, locale),
      template: fillIssueTexts[language][code],
      params: reason === undefined ? facts : { ...facts, reason },
      ...(reason !== undefined && { words: { reason: formatMessage(fillReasons[language][reason], facts, locale) } }),
      position,
    },
    locale,
  );
}

function shorten(text: string): string {
  return shortText(cleanLine(text.slice(0, 2 * LONGEST_LINE)), LONGEST_LINE);
}

function placeOf(position: Position | undefined, part: string, locale: Locale): string {
  const words = fillPlaces[messageLocale(locale)];
  if (position === undefined || 'line' in position || 'columnName' in position) return part;
  const { table, paragraph, slide } = position;
  const steps = [
    ...(slide === undefined ? [] : [formatMessage(words.slide, position, locale)]),
    ...(table !== undefined
      ? [formatMessage(words.cell, position, locale)]
      : paragraph === undefined
        ? []
        : [formatMessage(words.paragraph, position, locale)]),
  ];
  return steps.length === 0 ? part : steps.join(', ');
}

const SEVERITY: Readonly<Record<DataFinding['code'], Severity>> = {
  'missing-value': 'warning',
  'undeclared-value': 'warning',
  'invalid-value': 'error',
  'template-limit': 'error',
};

/** What is told although the template is filled all the same. */
const REMARKS: ReadonlySet<FillIssueCode> = new Set(['template-tag-left', 'unsafe-address', 'slide-overfull']);

/** Puts an oddity of the data into words. */
export function dataIssue({ code, path, field, count }: DataFinding, limit: number, locale: Locale): Issue {
  const reason = code === 'template-limit' ? ({ reason: 'repetitions', limit } as const) : undefined;
  const params = { field: shorten(field), count, ...reason };
  return makeIssue(
    {
      code,
      severity: SEVERITY[code],
      path,
      place: formatMessage(fillPlaces[messageLocale(locale)].data, { path: shorten(path.join('.')) }, locale),
      template: fillIssueTexts[messageLocale(locale)][code],
      params: count > 1 ? { ...params, places: count } : params,
      ...(reason !== undefined && {
        words: { reason: formatMessage(fillReasons[messageLocale(locale)][reason.reason], { limit }, locale) },
      }),
    },
    locale,
  );
}
