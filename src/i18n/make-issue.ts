import type { Issue, KnownIssueCode, Position, Severity } from '../errors/index.ts';
import { visibleText } from '../internal/shown-text.ts';
import type { Locale } from './locale.ts';
import { formatMessage, type MessageParams } from './message.ts';

/** What an issue is made of, before it is put into words. */
interface IssueParts<Code extends string = KnownIssueCode> {
  readonly code: Code;
  readonly severity: Severity;
  readonly path?: readonly (string | number)[];
  /** Where, in words of the locale. */
  readonly place: string;
  /** The sentence of the code in the locale, with its placeholders. */
  readonly template: string;
  /** The facts, as the issue hands them to programs. */
  readonly params?: MessageParams;
  /** What the sentence says in place of facts, or beside them: a date in words, the name of a kind. */
  readonly words?: MessageParams;
  readonly position?: Position | undefined;
}

/**
 * The one maker of issues. Whatever stood in the data, message and place can be shown anywhere: characters that people do not see
 * and terminals obey are written as escapes.
 *
 * A code that is not in the list of known codes does not compile, unless the caller says that codes may be any text, as those of
 * rules are.
 */
export function makeIssue<Code extends string = KnownIssueCode>(
  parts: IssueParts<NoInfer<Code>>,
  locale: Locale,
): Issue {
  const { code, severity, path = [], place, template, params = {}, words, position } = parts;
  const told = words === undefined ? params : { ...params, ...words };
  const message = visibleText(formatMessage(template, told, locale));
  const issue = { code, severity, path, message, place: visibleText(place), params };
  return position === undefined ? issue : { ...issue, position };
}
