import { join } from 'node:path';
import { rankingChart } from '../../charts/index.ts';
import { renderSvg } from '../../document/index.ts';
import { cnrGrandEst, composeFiche } from '../../fiche/index.ts';
import { completenessLevelLabels, messageLocale } from '../../i18n/index.ts';
import { visibleText } from '../../internal/shown-text.ts';
import { cnrGrandEst2023 } from '../../plans/index.ts';
import { composeAudit, composePrioritisation } from '../../report/index.ts';
import { auditPlan, safeParsePlanText } from '../../validation/index.ts';
import type { Command } from '../command.ts';
import { ENDINGS, rendered } from '../document-format.ts';
import { jsonText } from '../json-text.ts';
import { onPaper } from '../on-paper.ts';
import { printIssues } from '../print-issues.ts';
import { progressBar } from '../progress.ts';
import { type DefendedRanking, defendRanking } from '../ranking.ts';
import { rankingLines } from '../ranking-lines.ts';
import { say } from '../say.ts';
import type { Terminal } from '../terminal.ts';
import { claimsSummary } from './audit.ts';

/** The day after the restitution: the demonstration must say the same every day. */
const AS_OF = '2023-02-08';

export const demo: Command = {
  usage: 'demo [--out FOLDER]',
  maximumArguments: 0,
  options: { out: { type: 'string', value: 'FOLDER', help: 'where to write; out when left out' } },
  async run(call, terminal) {
    const { locale } = call;
    const tell = (text: string): void => {
      if (!call.json) terminal.out(text);
    };
    const files = fileList(call.text('out') ?? 'out', terminal);

    // Through text and back, as a plan comes from outside.
    const reading = safeParsePlanText(JSON.stringify(cnrGrandEst2023), { format: 'json', locale });
    if (!reading.success) {
      printIssues(reading.issues, cnrGrandEst2023.id, locale, terminal);
      return 1;
    }
    const plan = reading.data;
    tell(
      `${say('plan-read', { title: plan.title, projects: plan.projects.length, measures: plan.measures.length }, locale)}\n\n`,
    );

    const report = auditPlan(plan, { locale, asOf: AS_OF });
    tell(`${say('audit-of', { title: plan.title }, locale)}\n`);
    for (const group of report.groups) tell(`  ${group.message}\n`);
    tell(`  ${claimsSummary(report, locale)}\n`);
    const { level } = report.completeness;
    tell(
      `  ${say('completeness', { level: level ? completenessLevelLabels[messageLocale(locale)][level] : '–' }, locale)}\n`,
    );
    const auditPage = composeAudit(report, { locale });
    for (const format of ['markdown', 'html'] as const) {
      await files.write(`audit.${ENDINGS[format]}`, rendered(format, auditPage));
    }
    await files.write('audit.json', jsonText(report));

    const ranking = defendRanking(plan, locale);
    tell(`\n${rankingLines(ranking, locale)}\n`);
    await writeRanking(ranking, locale, files);

    const fiches = plan.projects.flatMap((project) =>
      project.fiche ? [{ id: project.id, fiche: project.fiche }] : [],
    );
    const bar = progressBar(terminal, fiches.length);
    for (const [index, { id, fiche }] of fiches.entries()) {
      const document = composeFiche(fiche, cnrGrandEst, {
        ...onPaper,
        locale,
        id,
        planTitle: plan.title,
        extras: false,
      });
      for (const format of ['docx', 'pptx', 'html', 'markdown'] as const) {
        await files.write(join('fiches', `${id}.${ENDINGS[format]}`), rendered(format, document));
      }
      bar(index + 1, id);
    }

    tell(`\n${say('wrote', {}, locale)} (${files.written.length})\n`);
    for (const path of files.written) tell(`  ${visibleText(path)}\n`);
    if (call.json) terminal.out(jsonText({ written: files.written }));
    return 0;
  },
};

interface FileList {
  readonly written: readonly string[];
  write(name: string, data: string | Uint8Array): Promise<void>;
}

function fileList(folder: string, terminal: Terminal): FileList {
  const written: string[] = [];
  return {
    written,
    async write(name, data) {
      const path = join(folder, name);
      await terminal.writeFile(path, data);
      written.push(path);
    },
  };
}

async function writeRanking(
  ranking: DefendedRanking,
  locale: Parameters<typeof rankingLines>[1],
  files: FileList,
): Promise<void> {
  const { result, stability, acceptability, why } = ranking;
  const svg = renderSvg(rankingChart(result, { locale }));
  const page = composePrioritisation(result, {
    locale,
    why,
    ...(stability && { stability }),
    ...(acceptability && { acceptability }),
  });
  for (const format of ['markdown', 'html'] as const) {
    await files.write(`ranking.${ENDINGS[format]}`, rendered(format, page));
  }
  await files.write('ranking.svg', svg);
  await files.write('ranking.json', jsonText(ranking));
}
