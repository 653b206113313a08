import type { Issue, Position, Result, Severity } from '../../errors/index.ts';
import { type Locale, makeIssue, messageLocale, type OoxmlIssueCode, ooxmlIssueTexts } from '../../i18n/index.ts';

/** The facts of an issue, before it is put in words. */
export interface OoxmlFinding {
  readonly code: OoxmlIssueCode;
  readonly severity?: Severity;
  /** Name of the part in the package, `word/document.xml`. */
  readonly part?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly position?: Position;
}

/**
 * Carries a finding out of a deep reader. Never leaves this library: {@link answer} (or the reader of a format with words of its own) turns it into a failed result,
 * so that a file from outside is answered and never throws.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly finding: OoxmlFinding;

  constructor(finding: OoxmlFinding) {
    super(finding.code);
    this.finding = finding;
  }
}

/** Stops reading: the file is refused for this reason. */
export function refuse(code: OoxmlIssueCode, params: Readonly<Record<string, unknown>> = {}, part?: string): never {
  throw new Refusal(part === undefined ? { code, params } : { code, params, part });
}

/** A finding in words of the asked language. */
function findingToIssue(finding: OoxmlFinding, locale: Locale): Issue {
  const { code, severity = 'error', part, position } = finding;
  const params = part === undefined ? { ...finding.params } : { ...finding.params, part };
  const template = ooxmlIssueTexts[messageLocale(locale)][code];
  return makeIssue({ code, severity, place: part ?? '', template, params, position }, locale);
}

/** Runs a reader and gives its answer: the data with the findings collected on the way, or the refusal as an issue. */
export function answer<T>(locale: Locale, read: (findings: OoxmlFinding[]) => T): Result<T> {
  const findings: OoxmlFinding[] = [];
  const issues = () => findings.map((finding) => findingToIssue(finding, locale));
  try {
    const data = read(findings);
    return { success: true, data, issues: issues() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { success: false, issues: [findingToIssue(error.finding, locale), ...issues()] };
  }
}
