import { claimVerdictLabels, completenessLevelLabels, type Locale, messageLocale } from '../../i18n/index.ts';
import { visibleText } from '../../internal/shown-text.ts';
import { PartialDateSchema } from '../../model/index.ts';
import { composeAudit } from '../../report/index.ts';
import {
  type AuditReport,
  auditPlan,
  type ClaimVerdict,
  COMPLETENESS_LEVELS,
  type CompletenessLevel,
} from '../../validation/index.ts';
import { BadCall, type Call, type Command } from '../command.ts';
import { jsonText } from '../json-text.ts';
import { loadPlan, planOptions } from '../load-plan.ts';
import { printIssues } from '../print-issues.ts';
import { say } from '../say.ts';
import { clip, textTable } from '../table.ts';
import type { Terminal } from '../terminal.ts';
import { cliTexts } from '../texts.ts';
import { checkReportName, REPORT_NAMES, writeReport } from '../write-report.ts';

export const audit: Command = {
  usage: 'audit FILE [options]',
  maximumArguments: 1,
  options: {
    ...planOptions,
    'as-of': { type: 'string', value: 'YYYY-MM-DD', help: 'the day the audit speaks of; today when left out' },
    level: {
      type: 'string',
      value: COMPLETENESS_LEVELS.join('|'),
      help: 'what the plan is meant for; auditable when left out',
    },
    report: { type: 'string', value: 'FILE', help: `also write the report (${REPORT_NAMES})` },
  },
  async run(call, terminal) {
    checkReportName(call.text('report'));
    const level = readLevel(call.text('level'));
    const asOf = readDay(call.text('as-of')) ?? terminal.today;
    const { name, result } = await loadPlan(call, terminal);
    if (!result.success && result.partial === undefined) {
      if (call.json) terminal.out(jsonText({ issues: result.issues }));
      else printIssues(result.issues, name, call.locale, terminal);
      return 1;
    }
    const report = auditPlan(result, { locale: call.locale, asOf, ...(level && { level }) });
    const all = { ...report, issues: [...result.issues, ...report.issues] };
    const json = jsonText(all);
    const file = call.text('report');
    if (file !== undefined) await writeReport(file, json, composeAudit(all, { locale: call.locale }), terminal);
    if (call.json) terminal.out(json);
    else printReport(all, name, call, terminal);
    return all.issues.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

function readLevel(text: string | undefined): CompletenessLevel | undefined {
  if (text === undefined) return undefined;
  const level = COMPLETENESS_LEVELS.find((one) => one === text);
  if (!level) throw new BadCall(`--level ${text}: the levels are ${COMPLETENESS_LEVELS.join(', ')}`);
  return level;
}

function readDay(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) throw new BadCall(`--as-of ${text}: write the day as YYYY-MM-DD`);
  if (!PartialDateSchema.safeParse(text).success)
    throw new BadCall(`--as-of ${text}: there is no such day in the calendar`);
  return text;
}

function printReport(report: AuditReport, name: string, call: Call, terminal: Terminal): void {
  const { locale } = call;
  const texts = cliTexts[messageLocale(locale)];
  terminal.out(`${say('audit-of', { title: report.plan.title ?? name }, locale)}\n\n`);
  printIssues(report.issues, name, locale, terminal);
  const { level, next, missing } = report.completeness;
  const levels = completenessLevelLabels[locale];
  terminal.out(`\n${say('completeness', { level: level ? levels[level] : '–' }, locale)}\n`);
  if (next && missing.length > 0) {
    terminal.out(`${say('missing-for', { level: levels[next] }, locale)}\n`);
    for (const { code, what } of missing) {
      terminal.out(`  - ${visibleText(what)}\n`);
      for (const line of missingOfFiches(report, code)) terminal.out(`      · ${visibleText(line)}\n`);
    }
  }
  if (report.claims.length === 0) return;
  terminal.out(`\n${say('verdicts', {}, locale)}\n\n`);
  const header = [texts.claim, texts.verdict, texts.how, texts.recomputed];
  const rows = report.claims.map(({ id, verdict, how, message }) => [
    id,
    claimVerdictLabels[locale][verdict],
    texts[how],
    clip(message, 110),
  ]);
  terminal.out(`${textTable(header, rows)}\n`);
  terminal.out(`\n${claimsSummary(report, locale)}\n`);
}

/** What fiches lack of what the plan is asked for, each part once with the projects that lack it. */
function missingOfFiches({ completeness: { projects } }: AuditReport, asked: string): readonly string[] {
  const wanted = asked === 'plan-ready-projects' ? 'priority-ready' : 'auditable';
  if (wanted === 'auditable' && asked !== 'plan-auditable-projects') return [];
  const byPart = new Map<string, string[]>();
  for (const { id, next, missing } of projects) {
    if (next === undefined || COMPLETENESS_LEVELS.indexOf(next) > COMPLETENESS_LEVELS.indexOf(wanted)) continue;
    // A plan may be auditable with projects that it knows by title only.
    if (wanted === 'auditable' && missing.some(({ code }) => code === 'project-fiche')) continue;
    for (const { what } of missing) byPart.set(what, [...(byPart.get(what) ?? []), id]);
  }
  return [...byPart].map(([what, ids]) => `${what} (${ids.join(', ')})`);
}

/** How many claims got each verdict, in one line. */
export function claimsSummary({ claims }: AuditReport, locale: Locale): string {
  const counts = new Map<ClaimVerdict['verdict'], number>();
  for (const { verdict } of claims) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const list = [...counts].map(([verdict, count]) => `${claimVerdictLabels[locale][verdict]} (${count})`);
  return say('claims-summary', { count: claims.length, list }, locale);
}
