import type { Address } from '../../document/index.ts';
import { textOf } from '../../document/visit.ts';
import type { Issue, Position, Severity } from '../../errors/index.ts';
import {
  type FicheIssueKey,
  ficheIssues,
  fichePlaces,
  formatMessage,
  type Locale,
  makeIssue,
  messageLocale,
} from '../../i18n/index.ts';
import { shortText } from '../../internal/shown-text.ts';
import type { FicheSection, FicheTemplate } from '../fiche-template.ts';
import { textOnPaper } from '../fiche-text.ts';
import { wordsIn } from '../localised-text.ts';
import type { Recognition } from './recognise/recognition.ts';
import type { Trace } from './trace.ts';

/** What the readers of one document share. */
export interface FicheContext {
  readonly locale: Locale;
  readonly template: FicheTemplate;
  /** The sections of the form and those that may follow it. */
  readonly sections: readonly FicheSection[];
  /** How the sections and columns of the form are worded, folded once, and what was recognised before. */
  readonly recognition: Recognition;
  /** The document was written by this library and still has its anchors: only they start sections. */
  readonly anchored: boolean;
  /** The document holds several fiches. */
  readonly several: boolean;
  /** Typographic spaces were put in when the document was written: they are taken out again. */
  readonly spaced: boolean;
  readonly report: (input: FicheIssue) => void;
  /** Told what is decided about each block, when somebody asked. */
  readonly trace?: Trace | undefined;
}

/** What an issue of a document needs to be told. */
export interface FicheIssue {
  readonly code: FicheIssueKey;
  readonly severity: Severity;
  readonly path?: readonly (string | number)[];
  readonly section?: FicheSection | undefined;
  readonly at?: Address | undefined;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** What says that words were seen and are no answer, or were left out: their words are accounted for. */
export const ACCOUNTED: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'fiche-content-unplaced',
  'fiche-content-outside',
  'fiche-words-left-out',
  'fiche-noise',
  'fiche-no-answer',
  'fiche-box-unticked',
  'fiche-date-unreadable',
  'fiche-year-of-two-digits',
  'fiche-number-unreadable',
  'fiche-address-unreadable',
  'fiche-row-without-name',
  'fiche-heading-guessed',
  'fiche-column-unknown',
  'fiche-column-guessed',
]);

/** Says words that were seen and are taken for nothing of the fiche; nothing where there are none. */
export function sayFound(
  code: 'fiche-content-unplaced' | 'fiche-noise' | 'fiche-no-answer',
  found: string,
  { at, section, path }: Pick<FicheIssue, 'at' | 'section' | 'path'>,
  context: FicheContext,
  severity: Severity = code === 'fiche-content-unplaced' ? 'warning' : 'info',
): void {
  if (found !== '') context.report({ code, severity, section, at, params: { found }, ...(path && { path }) });
}

/** Characters of what such an issue quotes. */
const LONGEST_QUOTE = 1_000;

/** Puts an issue into words. Long texts are shown shortened. */
export function ficheIssue(input: FicheIssue, locale: Locale): Issue {
  const { code, severity, path = [], section, at, params = {} } = input;
  const shown = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, shorten(value, code)]));
  return makeIssue(
    {
      code,
      severity,
      path,
      place: placeOf(section, at, locale),
      template: ficheIssues[messageLocale(locale)][code],
      params: shown,
      position: positionOf(at),
    },
    locale,
  );
}

function shorten(value: unknown, code: string): unknown {
  if (typeof value !== 'string') return value;
  return shortText(value.replace(/\s+/g, ' ').trim(), ACCOUNTED.has(code) ? LONGEST_QUOTE : undefined);
}

/** The printed name of a section: its heading, or that of its first column. */
export function sectionName(section: FicheSection, locale: Locale): string {
  const words = wordsIn(section.heading ?? section.columns?.[0]?.label ?? {}, locale);
  return words.replace(/\[[^\]]*\]/g, '');
}

function placeOf(section: FicheSection | undefined, at: Address | undefined, locale: Locale): string {
  const words = fichePlaces[messageLocale(locale)];
  const parts =
    section === undefined ? [] : [formatMessage(words.section, { section: sectionName(section, locale) }, locale)];
  if (at?.slide !== undefined) parts.push(formatMessage(words.slide, { n: at.slide }, locale));
  if (at?.table !== undefined && at.row !== undefined) {
    parts.push(formatMessage(words['table-row'], { table: at.table, row: at.row }, locale));
  } else if (at?.paragraph !== undefined) {
    parts.push(formatMessage(words.paragraph, { n: at.paragraph }, locale));
  }
  if (at?.line !== undefined) parts.push(formatMessage(words.line, { n: at.line }, locale));
  return parts.length === 0 ? formatMessage(words.fiche, {}, locale).replace(/\{.*\}/, '') : parts.join(', ');
}

/** An address as the position of an issue. */
function positionOf(at: Address | undefined): Position | undefined {
  if (at === undefined) return undefined;
  if (at.line !== undefined) return { line: at.line, column: at.column ?? 1 };
  const { paragraph, table, row, cell, slide } = at;
  if ([paragraph, table, row, cell, slide].every((part) => part === undefined)) return undefined;
  return {
    ...(paragraph !== undefined && { paragraph }),
    ...(table !== undefined && { table }),
    ...(row !== undefined && { row }),
    ...(cell !== undefined && { column: cell }),
    ...(slide !== undefined && { slide }),
  };
}

/** The words of nodes as paper carries them, without the spaces that typography put in. */
export function wordsOf(nodes: Parameters<typeof textOf>[0], context: Pick<FicheContext, 'spaced'>): string {
  const words = textOf(nodes);
  return textOnPaper(context.spaced ? words.replace(/[\u00a0\u202f\u2007]/g, ' ') : words);
}

/** The same on one line. */
export function lineOf(nodes: Parameters<typeof textOf>[0], context: Pick<FicheContext, 'spaced'>): string {
  return wordsOf(nodes, context).replaceAll('\n', ' ');
}
