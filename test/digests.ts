import { createHash } from 'node:crypto';
import process from 'node:process';
import { rankingChart } from '../src/charts/index.ts';
import { renderDocx } from '../src/document/docx.ts';
import { renderHtml, renderMarkdown, renderSvg } from '../src/document/index.ts';
import { renderPptx } from '../src/document/pptx.ts';
import { cnrGrandEst, composeFiche } from '../src/fiche/index.ts';
import { LOCALES } from '../src/i18n/index.ts';
import { writePartialDate } from '../src/model/index.ts';
import * as plans from '../src/plans/index.ts';
import { composeAudit, composePrioritisation } from '../src/report/index.ts';
import { decisionRecord, planProblem, prioritisePlan, rankAcceptability } from '../src/scoring/index.ts';
import { auditPlan, planJsonSchema } from '../src/validation/index.ts';

const print = (name: string, result: unknown): void => {
  const bytes = result instanceof Uint8Array || typeof result === 'string' ? result : JSON.stringify(result);
  process.stdout.write(`${createHash('sha256').update(bytes).digest('hex')} ${name}\n`);
};

// One line for each thing the library gives: the same on every machine.
print('schema', planJsonSchema());
for (const locale of LOCALES) {
  for (const plan of Object.values(plans)) {
    const report = auditPlan(plan, { locale, asOf: '2023-02-08' });
    print(`${locale} audit ${plan.id}`, report);
    print(`${locale} page ${plan.id}`, renderHtml(composeAudit(report, { locale })));
  }
  const ranking = prioritisePlan(plans.cnrGrandEst2023, { locale });
  print(`${locale} ranking`, ranking);
  print(`${locale} ranking, page`, renderMarkdown(composePrioritisation(ranking, { locale })));
  print(`${locale} ranking, chart`, renderSvg(rankingChart(ranking, { locale })));
  const fiche = plans.cnrGrandEst2023.projects.find(({ id }) => id === 'P4')?.fiche;
  if (fiche !== undefined) {
    const page = composeFiche(fiche, cnrGrandEst, { locale });
    for (const [format, render] of Object.entries({ renderDocx, renderPptx, renderHtml, renderMarkdown }))
      print(`${locale} ${format}`, render(page));
  }
  for (const date of ['2023-03-26', '2023-10-29', '2022-Q1/2022-Q3', '2022-03-27T02:30'])
    print(`${locale} ${date}`, writePartialDate(date, locale));
}
const { table } = prioritisePlan(plans.cnrGrandEst2023);
if (table !== null) print('draws', rankAcceptability(table, { samples: 500, seed: 1 }));
const { model, alternatives } = planProblem(plans.cnrGrandEst2023);
const circumstances = { question: 'Q', decidedOn: '2023-02-08' };
print('record', decisionRecord({ model, alternatives, circumstances, versions: {} }).text);
