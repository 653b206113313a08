import type { Issue, KnownIssueCode, Position, Severity } from '../errors/index.ts';
import { type Catalogue, documentPlaces, formatMessage, type Locale, makeIssue, messageLocale } from '../i18n/index.ts';
import { shortText } from '../internal/shown-text.ts';
import type { NodePath } from './visit.ts';

/** What an issue of a document needs to be told. */
interface DocumentIssueInput<Code extends KnownIssueCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly locale: Locale;
  readonly path?: NodePath;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly position?: Position;
}

/** Makes the issue, with its sentence from the catalogue and its place in words. Long values are shown shortened. */
export function documentIssue<Code extends KnownIssueCode>(
  sentences: Catalogue<Code>,
  input: DocumentIssueInput<Code>,
): Issue {
  const { code, severity, locale, path = [], params = {}, position } = input;
  const place = position === undefined ? placeOfPath(path, locale) : placeOfPosition(position, locale);
  const template = sentences[messageLocale(locale)][code];
  return makeIssue({ code, severity, path, place, template, params: shortParams(params), position }, locale);
}

function shortParams(params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, typeof value === 'string' ? shortText(value) : value]),
  );
}

const WORD_OF_KEY = new Map([
  ['children', 'block'],
  ['data', 'block'],
  ['items', 'item'],
  ['rows', 'row'],
  ['cells', 'cell'],
] as const);

/** "bloc 5, ligne 2, cellule 1" for a path into the tree; inline steps are left out. */
function placeOfPath(path: NodePath, locale: Locale): string {
  const words = documentPlaces[messageLocale(locale)];
  const parts: string[] = [];
  for (let i = 0; i + 1 < path.length && parts.length < 8; i += 2) {
    if (path[i] === 'caption') {
      parts.push(words.caption);
      break;
    }
    const word = WORD_OF_KEY.get(path[i] as 'children');
    const index = path[i + 1];
    if (word !== undefined && typeof index === 'number')
      parts.push(formatMessage(words[word], { n: index + 1 }, locale));
  }
  return parts.length === 0 ? words.document : parts.join(', ');
}

function placeOfPosition(position: Position, locale: Locale): string {
  const words = documentPlaces[messageLocale(locale)];
  if (!('line' in position)) return words.document;
  return [
    formatMessage(words.line, { n: position.line }, locale),
    formatMessage(words.column, { n: position.column }, locale),
  ].join(', ');
}
