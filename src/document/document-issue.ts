import type { Issue, Position, Severity } from '../errors/index.ts';
import { type Catalogue, documentPlaces, formatMessage, type Locale, messageLocale } from '../i18n/index.ts';
import type { NodePath } from './visit.ts';

/** What an issue of a document needs to be told. */
export interface DocumentIssueInput<Code extends string> {
  readonly code: Code;
  readonly severity: Severity;
  readonly locale: Locale;
  readonly path?: NodePath;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly position?: Position;
}

const LONGEST_SHOWN = 80;

/** Makes the issue, with its sentence from the catalogue and its place in words. Long values are shown shortened. */
export function documentIssue<Code extends string>(sentences: Catalogue<Code>, input: DocumentIssueInput<Code>): Issue {
  const { code, severity, locale, path = [], params = {}, position } = input;
  const shown = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, shorten(value)]));
  return {
    code,
    severity,
    path,
    message: formatMessage(sentences[messageLocale(locale)][code], shown, locale),
    place: position === undefined ? placeOfPath(path, locale) : placeOfPosition(position, locale),
    params: shown,
    ...(position === undefined ? {} : { position }),
  };
}

function shorten(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ');
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
