import { type Issue, requireText, type Severity } from '../../errors/index.ts';
import { type DocumentReadingIssueKey, documentReadingIssues, type Locale } from '../../i18n/index.ts';
import { defined } from '../../internal/defined.ts';
import { isAnchorName } from '../anchor-name.ts';
import { documentIssue } from '../document-issue.ts';
import { DOCUMENT_LIMITS, type DocumentLimits } from '../limits.ts';
import type { Address } from '../node.ts';
import type { ParseOptions } from './options.ts';

/** What a reader knows while it reads. */
export interface ReadState {
  readonly locale: Locale;
  readonly limits: DocumentLimits;
  readonly bullets: boolean;
  readonly lineEnds: Required<ParseOptions>['lineEnds'];
  readonly issues: Issue[];
  readonly anchors: Set<string>;
  /** Addresses that hold pictures, by the short name that stands for them in the text. */
  readonly pictures: Map<string, string>;
  readonly counts: { bullets: number; quotes: number; tables: number };
  firstBullet?: Address;
  firstQuote?: Address;
}

/** A reader met a limit: caught by the reader itself and answered with the issue. */
export class LimitMet extends Error {
  readonly issue: Issue;
  constructor(issue: Issue) {
    super(issue.message);
    this.issue = issue;
  }
}

/** The state a reader starts with; throws when the input is no text. */
export function startReading(name: string, text: string, options: ParseOptions): ReadState {
  requireText(name, text);
  return {
    locale: options.locale ?? 'fr',
    limits: { ...DOCUMENT_LIMITS, ...options.limits },
    bullets: options.bullets ?? true,
    lineEnds: options.lineEnds ?? 'wrap',
    issues: [],
    anchors: new Set(),
    pictures: new Map(),
    counts: { bullets: 0, quotes: 0, tables: 0 },
  };
}

/** Notes something the reader saw. */
export function report(
  state: ReadState,
  code: DocumentReadingIssueKey,
  severity: Severity,
  params: Readonly<Record<string, unknown>>,
  at?: Address,
): void {
  state.issues.push(stateIssue(state, code, severity, params, at));
}

function stateIssue(
  state: ReadState,
  code: DocumentReadingIssueKey,
  severity: Severity,
  params: Readonly<Record<string, unknown>>,
  at?: Address,
): Issue {
  const position = at?.line === undefined ? undefined : { line: at.line, column: at.column ?? 1 };
  return documentIssue(documentReadingIssues, {
    code,
    severity,
    locale: state.locale,
    params,
    ...defined({ position }),
  });
}

/** Stops the reader at a limit. */
export function stopAtLimit(
  state: ReadState,
  code: DocumentReadingIssueKey & `limit-${string}`,
  params: Readonly<Record<string, unknown>>,
  at?: Address,
): never {
  throw new LimitMet(stateIssue(state, code, 'error', params, at));
}

/** The anchor when it is well formed and free; a second one of the same name is reported. */
export function takeAnchor(state: ReadState, name: string | undefined, at?: Address): string | undefined {
  if (name === undefined || !isAnchorName(name)) return undefined;
  if (state.anchors.has(name)) {
    report(state, 'dropped-anchor', 'warning', { found: name }, at);
    return undefined;
  }
  state.anchors.add(name);
  return name;
}

/** The diagnostics that are told once for the whole text, with the place of the first. */
export function closeReading(state: ReadState): readonly Issue[] {
  const { counts, firstBullet, firstQuote } = state;
  if (counts.bullets > 0) report(state, 'bullets-as-list', 'info', { count: counts.bullets }, firstBullet);
  if (counts.quotes > 0) report(state, 'quote-as-list', 'info', { count: counts.quotes }, firstQuote);
  return state.issues;
}
