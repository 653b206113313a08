import { claimVerdictLabels, completenessLevelLabels, type Locale, messageLocale } from '../../i18n/index.ts';
import { addTo } from '../../internal/add-to.ts';
import { visibleText } from '../../internal/shown-text.ts';
import { composeAudit } from '../../report/index.ts';
import {
  type AuditReport,
  auditPlan,
  type ClaimVerdict,
  COMPLETENESS_LEVELS,
  type CompletenessLevel,
} from '../../validation/index.ts';
import { checkOptions, checkPlans } from '../check-plans.ts';
import type { CheckedPlan } from '../checked.ts';
import { BadCall, type Call, type Command } from '../command.ts';
import { jsonText } from '../json-text.ts';
import type { LoadedPlan } from '../load-plan.ts';
import { issueCounts } from '../print-issues.ts';
import { readDay } from '../read-day.ts';
import { say } from '../say.ts';
import type { Words } from '../style.ts';
import { clip, textTable } from '../table.ts';
import { cliTexts } from '../texts.ts';
import { verdict } from '../verdict.ts';
import { wrapped } from '../wrap.ts';
import { checkReportName, REPORT_NAMES, writeReport } from '../write-report.ts';

export const audit: Command = {
  usage: 'audit FILE... [options]',
  maximumArguments: Number.POSITIVE_INFINITY,
  options: {
    ...checkOptions,
    'as-of': { type: 'string', value: 'YYYY-MM-DD', help: 'audit.as-of' },
    level: {
      type: 'string',
      value: COMPLETENESS_LEVELS.join('|'),
      help: 'audit.level',
    },
    report: { type: 'string', value: 'FILE', help: 'audit.report', facts: { names: REPORT_NAMES } },
  },
  async run(call, terminal) {
    const file = call.text('report');
    checkReportName(file);
    if (file !== undefined && call.arguments.length > 1) throw new BadCall('report-of-one', { file });
    const level = readLevel(call.text('level'));
    const asOf = readDay(call.text('as-of')) ?? terminal.today;
    return checkPlans(call, terminal, async (loaded, call, settings) => {
      const { name, result, text } = loaded;
      const plan = result.success ? result.data : result.partial;
      if (plan === undefined) return unread(loaded, call);
      const { locale } = call;
      const asked = level ?? settings.level;
      const report = auditPlan(result, { locale, asOf, rules: settings.rules, ...(asked && { level: asked }) });
      const all = { ...report, issues: [...result.issues, ...report.issues] };
      if (file !== undefined) await writeReport(file, jsonText(all), composeAudit(all, { locale }), terminal);
      return {
        name,
        text,
        plan,
        issues: all.issues,
        groups: new Map(report.groups.map(({ code, message }) => [code, message])),
        json: all,
        before: [say('audit-of', { title: report.plan.title ?? name }, locale), all.issues.length > 0 ? '\n\n' : '\n'],
        after: afterIssues(all, name, call, terminal.width),
      };
    });
  },
};

/** A plan of which nothing can be read has no audit: what reading it says is the answer. */
function unread({ name, result: { issues }, text }: LoadedPlan, { locale }: Call): CheckedPlan {
  return { name, text, issues, json: { issues }, before: [], after: [`${issueCounts(issues, locale)}\n`] };
}

function readLevel(text: string | undefined): CompletenessLevel | undefined {
  if (text === undefined) return undefined;
  const level = COMPLETENESS_LEVELS.find((one) => one === text);
  if (!level) throw new BadCall('unknown-word', { option: '--level', asked: text, known: COMPLETENESS_LEVELS });
  return level;
}

/** Figures recomputed, what is missing for the next level, and the verdict, which is last. */
function afterIssues(report: AuditReport, name: string, call: Call, width: number | undefined): readonly Words[] {
  const { locale } = call;
  const { level, next, missing } = report.completeness;
  const levels = completenessLevelLabels[messageLocale(locale)];
  const lines: string[] = [];
  if (report.claims.length > 0) {
    // A screen shows how many; whoever reads a file, or asks for everything, gets each of them.
    if (width === undefined || call.flag('all'))
      lines.push('', say('verdicts', {}, locale), '', claimTable(report, locale));
    lines.push('', claimsSummary(report, locale));
  }
  if (next && missing.length > 0) {
    lines.push('', say('missing-for', { level: levels[next] }, locale));
    for (const { code, what } of missing) {
      lines.push(`  - ${visibleText(what)}`);
      for (const line of missingOfFiches(report, code)) lines.push(`      · ${visibleText(line)}`);
    }
  }
  const reached = say('completeness', { level: level ? levels[level] : '–' }, locale);
  const counts = issueCounts(report.issues, locale);
  const failed = report.issues.some(({ severity }) => severity === 'error');
  const told = failed ? say('next-mend', { command: 'audit', name }, locale) : say('next-prioritise', { name }, locale);
  if (width === undefined) return [...lines, '', reached, counts].map((line) => `${line}\n`);
  const what = report.issues.length > 0 && !call.flag('all') ? [told, say('all-of-them', {}, locale)] : [told];
  const laidOut = lines.map((line) => `${line.includes('\n') ? line : wrapped(line, width, 0, hangingOf(line))}\n`);
  return [...laidOut, ...verdict(report.issues, [reached, counts], what)];
}

/** Under the text of an item, not under its mark. */
function hangingOf(line: string): number {
  return /^ *(?:[-·] )?/.exec(line)?.[0].length ?? 0;
}

function claimTable({ claims }: AuditReport, locale: Locale): string {
  const texts = cliTexts[messageLocale(locale)];
  const header = [texts.claim, texts.verdict, texts.how, texts.recomputed];
  const rows = claims.map(({ id, verdict, how, message }) => [
    id,
    claimVerdictLabels[messageLocale(locale)][verdict],
    texts[how],
    clip(message, 110),
  ]);
  return textTable(header, rows);
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
    for (const { what } of missing) addTo(byPart, what, id);
  }
  return [...byPart].map(([what, ids]) => `${what} (${ids.join(', ')})`);
}

/** How many claims got each verdict, in one line. */
export function claimsSummary({ claims }: AuditReport, locale: Locale): string {
  const counts = new Map<ClaimVerdict['verdict'], number>();
  for (const { verdict } of claims) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const list = [...counts].map(
    ([verdict, count]) => `${claimVerdictLabels[messageLocale(locale)][verdict]} (${count})`,
  );
  return say('claims-summary', { count: claims.length, list }, locale);
}
