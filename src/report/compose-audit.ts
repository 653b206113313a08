import { type BlockNode, type DocumentNode, doc, heading, p, strong, table, ul } from '../document/index.ts';
import { type Issue, requireEntries, SEVERITIES, type Severity } from '../errors/index.ts';
import {
  claimVerdictLabels,
  completenessLevelLabels,
  formatMessage,
  type Locale,
  messageLocale,
  partsInWords,
  requireOptions,
  ruleTexts,
} from '../i18n/index.ts';
import type { AuditReport, ClaimVerdict, IssueGroup } from '../validation/index.ts';
import { say } from './say.ts';

/** What {@link composeAudit} takes beside the report. */
export interface ComposeAuditOptions {
  /** Language of the headings; the messages are in that of the report. Default: that of the report. */
  readonly locale?: Locale;
}

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
  requireEntries('composeAudit', 'the report that auditPlan gives', report, ['issues', 'groups', 'claims']);
  const { locale: asked = report.conventions.locale } = options;
  // Where sentences fall back, the words among them fall back too.
  const locale = messageLocale(asked);
  const title = say('audit-title', locale, { title: report.plan.title ?? report.plan.id ?? '' });
  const shortened = report.groups.some(({ code }) => ofCode(report, code).length > MOST_PLACES);
  const blocks: BlockNode[] = [
    heading(1, title),
    heading(2, say('essentials', locale), { anchor: 'summary' }),
    ul(essentials(report, locale)),
    heading(2, say('issues', locale), { anchor: 'issues' }),
    ...(report.issues.length === 0
      ? [p(say('no-issue', locale))]
      : SEVERITIES.flatMap((severity) => severityBlocks(report, severity, locale))),
    ...claimBlocks(report.claims, locale),
    ...(shortened ? annexBlocks(report, locale) : []),
  ];
  return doc({ title, language: locale }, blocks);
}

/** Where the plan stands, in a few sentences: what is wrong, the level reached, what the next one needs. */
function essentials({ completeness, counts, claims }: AuditReport, locale: Locale): readonly string[] {
  const { level, next, missing } = completeness;
  const labels = completenessLevelLabels[messageLocale(locale)];
  const { error, warning, info } = counts.bySeverity;
  const wrong = claims.filter(({ verdict }) => verdict === 'does-not-reconcile').length;
  const kinds = new Map<string, number>();
  for (const { what } of missing) kinds.set(what, (kinds.get(what) ?? 0) + 1);
  const what = [...kinds].map(([name, count]) => (count === 1 ? name : say('counted', locale, { what: name, count })));
  return [
    say('audit-verdict', locale, { errors: error, warnings: warning, infos: info, wrong }),
    say('audit-level', locale, { level: level ? labels[level] : '–' }),
    ...(next && missing.length > 0
      ? [say('audit-next', locale, { level: labels[next], count: missing.length, what: partsInWords(what, locale) })]
      : []),
  ];
}

/** Places of one kind that are shown before the annex. */
const MOST_PLACES = 10;

function ofCode({ issues }: AuditReport, code: string): readonly Issue[] {
  return issues.filter((issue) => issue.code === code);
}

/** What a kind of issue is, of so many: those of a kind that differ in gravity stand under two headings. */
function kindOf({ code, message }: IssueGroup, count: number, locale: Locale): string {
  const texts: Readonly<Record<string, string>> = ruleTexts[messageLocale(locale)];
  const many = texts[`${code}.many`];
  return many === undefined ? message : formatMessage(many, { count }, locale);
}

const firstCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One block for each kind of issue: what it is, once, and where. */
function severityBlocks(report: AuditReport, severity: Severity, locale: Locale): BlockNode[] {
  const count = report.counts.bySeverity[severity];
  if (count === 0) return [];
  return [
    heading(3, `${say(`severity-${severity}`, locale)} (${count})`),
    ...report.groups.flatMap((group) => {
      const found = ofCode(report, group.code).filter((issue) => issue.severity === severity);
      if (found.length === 0) return [];
      const message = firstCapital(found.length === group.count ? group.message : kindOf(group, found.length, locale));
      const shown = found
        .slice(0, MOST_PLACES)
        .map((issue) => say('value-claims', locale, { a: issue.place, b: issue.message }));
      const rest = found.length - shown.length;
      return [p(strong(message)), ul(rest > 0 ? [...shown, say('places-more', locale, { count: rest })] : shown)];
    }),
  ];
}

/** Figures that were computed again: those that do not come out right first, the others by verdict in one line. */
function claimBlocks(claims: readonly ClaimVerdict[], locale: Locale): BlockNode[] {
  if (claims.length === 0) return [];
  const labels = claimVerdictLabels[locale];
  const wrong = claims.filter(({ verdict }) => verdict === 'does-not-reconcile');
  const others = [...new Set(claims.map(({ verdict }) => verdict))].filter(
    (verdict) => verdict !== 'does-not-reconcile',
  );
  const header = [say('claim', locale), say('message', locale), say('recomputed', locale)];
  return [
    heading(2, say('claims', locale), { anchor: 'claims' }),
    ...(wrong.length === 0
      ? []
      : [
          heading(3, say('claims-wrong', locale)),
          table([header, ...wrong.map(({ id, statement, message }) => [id, statement, message])], {
            widths: [3, 7, 8],
          }),
        ]),
    ul(
      others.map((verdict) => {
        const ids = claims.filter((claim) => claim.verdict === verdict).map(({ id }) => id);
        return say('claims-others', locale, { verdict: labels[verdict], ids: ids.join(', ') });
      }),
    ),
  ];
}

/** Every issue, for those who mend them. */
function annexBlocks({ issues }: AuditReport, locale: Locale): BlockNode[] {
  const header = [say('place', locale), say('message', locale), say('code', locale)];
  return [
    heading(2, say('annex', locale, { title: say('issues', locale) }), { anchor: 'annex' }),
    table([header, ...issues.map(({ place, message, code }) => [place, message, code])], { widths: [3, 6, 3] }),
  ];
}
