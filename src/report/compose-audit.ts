import { type BlockNode, type DocumentNode, doc, heading, p, table, ul } from '../document/index.ts';
import { type Issue, requireParts, type Severity } from '../errors/index.ts';
import {
  claimVerdictLabels,
  completenessLevelLabels,
  type Locale,
  messageLocale,
  requireOptions,
} from '../i18n/index.ts';
import type { AuditReport, ClaimVerdict } from '../validation/index.ts';
import { say } from './say.ts';

/** What {@link composeAudit} takes beside the report. */
export interface ComposeAuditOptions {
  /** Language of the headings; the messages are in that of the report. Default: that of the report. */
  readonly locale?: Locale;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * The report of an audit as a document: level reached and what is missing, issues by gravity, and every figure recomputed with
 * its verdict.
 *
 * @example
 * ```ts
 * import { auditPlan, composeAudit } from 'plan-sante';
 * import { cnrGrandEst2023 } from 'plan-sante/plans';
 * const page = composeAudit(auditPlan(cnrGrandEst2023, { locale: 'fr' }));
 * console.log(page.title); // Audit : CNR Santé Grand Est : restitution régionale du 7 février 2023
 * ```
 */
export function composeAudit(report: AuditReport, options: ComposeAuditOptions = {}): DocumentNode {
  requireOptions('composeAudit', options, { locale: true });
  requireParts('composeAudit', 'the report that auditPlan gives', report, ['issues', 'groups', 'claims']);
  const { locale = report.conventions.locale } = options;
  const title = say('audit-title', locale, { title: report.plan.title ?? report.plan.id ?? '' });
  const blocks: BlockNode[] = [
    heading(1, title),
    heading(2, say('summary', locale), { anchor: 'summary' }),
    ...summaryBlocks(report, locale),
    heading(2, say('issues', locale), { anchor: 'issues' }),
    ...(report.issues.length === 0
      ? [p(say('no-issue', locale))]
      : SEVERITIES.flatMap((severity) => severityBlocks(report.issues, severity, locale))),
    ...(report.claims.length === 0
      ? []
      : [heading(2, say('claims', locale), { anchor: 'claims' }), claimTable(report.claims, locale)]),
  ];
  return doc({ title, language: messageLocale(locale) }, blocks);
}

function summaryBlocks({ completeness, groups }: AuditReport, locale: Locale): BlockNode[] {
  const { level, next, missing } = completeness;
  const labels = completenessLevelLabels[locale];
  const blocks: BlockNode[] = [
    p(`${say('level-reached', locale)}${messageLocale(locale) === 'fr' ? ' : ' : ': '}${level ? labels[level] : '–'}`),
  ];
  if (next && missing.length > 0) {
    blocks.push(
      p(say('missing-for', locale, { level: labels[next] })),
      ul(missing.map(({ what, why }) => `${what} – ${why}`)),
    );
  }
  if (groups.length > 0) blocks.push(ul(groups.map(({ message }) => message)));
  return blocks;
}

function severityBlocks(issues: readonly Issue[], severity: Severity, locale: Locale): BlockNode[] {
  const found = issues.filter((issue) => issue.severity === severity);
  if (found.length === 0) return [];
  const header = [say('place', locale), say('message', locale), say('code', locale)];
  return [
    heading(3, `${say(`severity-${severity}`, locale)} (${found.length})`),
    table([header, ...found.map(({ place, message, code }) => [place, message, code])], { widths: [2, 5, 2] }),
  ];
}

function claimTable(claims: readonly ClaimVerdict[], locale: Locale): BlockNode {
  const header = [say('claim', locale), say('message', locale), say('verdict', locale), say('how', locale)];
  const rows = claims.map(({ id, statement, message, verdict, how }) => [
    id,
    [p(statement), p(message)],
    claimVerdictLabels[locale][verdict],
    say(how === 'computed' ? 'how-computed' : 'how-judged', locale),
  ]);
  return table([header, ...rows], { widths: [3, 8, 4, 3] });
}
