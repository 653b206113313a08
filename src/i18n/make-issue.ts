import type { Issue, Position, Severity } from '../errors/index.ts';
import type { Locale } from './locale.ts';
import { formatMessage, type MessageParams } from './message.ts';

/** What an issue is made of, before it is put into words. */
export interface IssueParts {
  readonly code: string;
  readonly severity: Severity;
  readonly path: readonly (string | number)[];
  /** Where, in words of the locale. */
  readonly place: string;
  /** The sentence of the code in the locale, with its placeholders. */
  readonly template: string;
  readonly params: MessageParams;
  readonly position?: Position | undefined;
}

/** Puts an issue into words. */
export function makeIssue(parts: IssueParts, locale: Locale): Issue {
  const { code, severity, path, place, template, params, position } = parts;
  const issue = { code, severity, path, message: formatMessage(template, params, locale), place, params };
  return position === undefined ? issue : { ...issue, position };
}
