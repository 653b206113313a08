import { join } from 'node:path';
import { renderSvg } from '../../document/index.ts';
import { cnrGrandEst, composeFiche } from '../../fiche/index.ts';
import { completenessLevelLabels, type Locale, messageLocale } from '../../i18n/index.ts';
import { visibleText } from '../../internal/shown-text.ts';
import { cnrGrandEst2023 } from '../../plans/index.ts';
import { type AuditReport, auditPlan, safeParsePlanText } from '../../validation/index.ts';
import type { Command } from '../command.ts';
import { type IndexGroup, indexPage } from '../demo/index-page.ts';
import { DEMO_CHARTS, DEMO_PAGES, type Shown } from '../demo/pages.ts';
import { ENDINGS, rendered } from '../document-format.ts';
import { jsonText } from '../json-text.ts';
import { onPaper } from '../on-paper.ts';
import { printIssues } from '../print-issues.ts';
import { progressBar } from '../progress.ts';
import { defendRanking } from '../ranking.ts';
import { rankingLines } from '../ranking-lines.ts';
import { referenceNames } from '../reference-names.ts';
import { say } from '../say.ts';
import type { Terminal } from '../terminal.ts';
import { claimsSummary } from './audit.ts';

/** The day after the restitution: the demonstration must say the same every day. */
const AS_OF = '2023-02-08';

export const demo: Command = {
  usage: 'demo [--out FOLDER]',
  maximumArguments: 0,
  options: { out: { type: 'string', value: 'FOLDER', help: 'demo.out' } },
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
    tell(auditLines(plan.title, report, locale));
    await files.write('audit.json', jsonText(report));

    const ranking = defendRanking(plan, locale);
    tell(`\n${rankingLines(ranking, locale)}\n`);
    await files.write('ranking.json', jsonText(ranking));
    const shown: Shown = { plan, audit: report, ranking, asOf: AS_OF, locale };
    const documents = await writeDocuments(shown, files);
    const charts = await writeCharts(shown, files);

    const written = await writeFiches(shown, files, terminal);
    await files.write(
      'index.html',
      indexPage(plan.title, messageLocale(locale), [
        { title: say('demo-documents', {}, locale), pictures: false, lines: documents },
        { title: say('demo-charts', {}, locale), pictures: true, lines: charts },
        { title: say('demo-fiches', {}, locale), pictures: false, lines: written },
      ]),
    );

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

const PAPERS = ['docx', 'pptx', 'html', 'markdown'] as const;

/** What an audit found, group by group, what became of the claims, and how complete the plan is. */
function auditLines(title: string, report: AuditReport, locale: Locale): string {
  const { level } = report.completeness;
  const reached = level === undefined ? '–' : completenessLevelLabels[messageLocale(locale)][level];
  return [
    say('audit-of', { title }, locale),
    ...report.groups.map((group) => `  ${group.message}`),
    `  ${claimsSummary(report, locale)}`,
    `  ${say('completeness', { level: reached }, locale)}`,
    '',
  ].join('\n');
}

/** Writes each fiche in each format. */
async function writeFiches(shown: Shown, files: FileList, terminal: Terminal): Promise<IndexGroup['lines']> {
  const { plan, locale } = shown;
  const names = referenceNames(plan);
  const fiches = plan.projects.flatMap(({ id, fiche }) => (fiche ? [{ id, fiche }] : []));
  const bar = progressBar(terminal, fiches.length);
  const lines: IndexGroup['lines'][number][] = [];
  for (const [index, { id, fiche }] of fiches.entries()) {
    const options = { ...onPaper, locale, id, planTitle: plan.title, names, extras: false };
    const document = composeFiche(fiche, cnrGrandEst, options);
    for (const format of PAPERS)
      await files.write(join('fiches', `${id}.${ENDINGS[format]}`), rendered(format, document));
    const name = `${id} – ${fiche.title}`;
    lines.push({ name, files: PAPERS.map((format) => `fiches/${id}.${ENDINGS[format]}`) });
    bar(index + 1, id);
  }
  return lines;
}

/** Writes the deck and the reports; each line says what one is called and where it is. */
async function writeDocuments(shown: Shown, files: FileList): Promise<IndexGroup['lines']> {
  const lines: IndexGroup['lines'][number][] = [];
  for (const { name, formats, compose } of DEMO_PAGES) {
    const document = compose(shown);
    const names = formats.map((format) => `${name}.${ENDINGS[format]}`);
    for (const [index, format] of formats.entries())
      await files.write(names[index] ?? name, rendered(format, document));
    lines.push({ name: document.title, files: names });
  }
  return lines;
}

/** Writes the charts; each line says its message. */
async function writeCharts(shown: Shown, files: FileList): Promise<IndexGroup['lines']> {
  const lines: IndexGroup['lines'][number][] = [];
  for (const { name, draw } of DEMO_CHARTS) {
    const chart = draw(shown);
    if (chart === undefined) continue;
    await files.write(join('charts', `${name}.svg`), renderSvg(chart));
    lines.push({ name: chart.title, files: [`charts/${name}.svg`] });
  }
  return lines;
}
