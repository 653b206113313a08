import type { Issue, Severity } from '../errors/index.ts';
import {
  type FicheIssueKey,
  ficheIssues,
  fichePlaces,
  formatMessage,
  type Locale,
  makeIssue,
  messageLocale,
} from '../i18n/index.ts';

/** What an issue of a form needs to be told. */
export interface TemplateIssueInput {
  readonly code: FicheIssueKey;
  readonly severity: Severity;
  readonly locale: Locale;
  readonly path: readonly (string | number)[];
  readonly params?: Readonly<Record<string, unknown>>;
  /** Id of the section, and of the column. */
  readonly section?: string;
  readonly column?: string;
}

export function templateIssue(input: TemplateIssueInput): Issue {
  const { code, severity, locale, path, params = {}, section, column } = input;
  const words = fichePlaces[messageLocale(locale)];
  const place =
    section === undefined
      ? words.template
      : formatMessage(
          words[column === undefined ? 'template-section' : 'template-column'],
          { section, column },
          locale,
        );
  return makeIssue({ code, severity, path, place, template: ficheIssues[messageLocale(locale)][code], params }, locale);
}
