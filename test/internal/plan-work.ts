import { budgetChart, progressChart, timelineChart, traceChart } from '../../src/charts/index.ts';
import { parseDocx, renderDocx } from '../../src/document/docx.ts';
import { renderHtml, renderMarkdown } from '../../src/document/index.ts';
import { parsePptx, renderPptx } from '../../src/document/pptx.ts';
import { cnrGrandEst, composeFiche } from '../../src/fiche/index.ts';
import type { Plan, PlanInput } from '../../src/model/index.ts';
import {
  assessmentSheet,
  assessmentTable,
  composeAudit,
  composeFollowUp,
  composeKeyFigures,
  composeProgrammeReview,
  composeProjectList,
  composeRestitution,
  composeSynthesis,
} from '../../src/report/index.ts';
import { prioritisePlan } from '../../src/scoring/index.ts';
import {
  annotateTable,
  draftProfile,
  mergeTable,
  planFromTable,
  planSante,
  readTable,
  tableFromPlan,
  tet,
  tetExport,
  writeTable,
} from '../../src/tables/index.ts';
import { xlsx } from '../../src/tables/xlsx.ts';
import {
  applyChanges,
  comparePlans,
  followUpCounts,
  lastJudgements,
  moneyOf,
  nextSteps,
  rollUp,
  slippage,
  stateOf,
  tracePlan,
} from '../../src/tracking/index.ts';
import {
  auditPlan,
  checkClaims,
  checkQuotes,
  completeness,
  parsePlan,
  safeParsePlan,
  safeParsePlanText,
  upgradePlan,
} from '../../src/validation/index.ts';
import { generatePlan } from '../bench/validation/generate-plan.ts';

const asOf = '2024-06-01';

/** What is written about projects while a plan lives: a judgement of each, tables of twenty of them, a review card for two. */
function followedUp(fiches: number): Pick<PlanInput, 'judgements' | 'followUps' | 'programmes'> {
  const list = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
  return {
    judgements: list(fiches, (at) => ({
      id: `J${at}`,
      project: `P${at + 1}`,
      date: '2024-03-31',
      office: 'Directrice de projet',
      outlook: at % 3 === 0 ? 'at-risk' : 'on-track',
    })),
    followUps: list(Math.ceil(fiches / 20), (table) => ({
      id: `U${table}`,
      title: `Suivi ${table}`,
      rows: list(20, (row) => ({ proposed: `Mesure ${row}`, constat: `C${table * 20 + row + 1}`, done: ['Ouvert'] })),
    })),
    programmes: list(Math.ceil(fiches / 2), (at) => ({
      id: `G${at}`,
      title: `Programme ${at}`,
      events: [{ date: '2024-01', text: 'Lancement' }],
    })),
  };
}

/** A plan of as many fiches, in every form that a function takes. */
export function formsOf(fiches: number) {
  const input: PlanInput = { ...generatePlan(fiches), ...followedUp(fiches) };
  const plan: Plan = parsePlan(input);
  const { milestones, projects, prioritisation } = plan;
  const later: Plan = {
    ...plan,
    milestones: milestones.map((one, i) => (i % 7 === 0 ? { ...one, title: `${one.title} bis` } : one)),
    projects: projects.filter((_, i) => i % 5 !== 0),
  };
  if (prioritisation === undefined) throw new Error('a plan without rules');
  const { gates, criteria } = prioritisation;
  const board = writeTable(tableFromPlan(plan, { profile: tet }).data);
  const reading = readTable(board, {});
  if (!reading.success) throw new Error('a board that is not read');
  const table = reading.data;
  return {
    ...{ input, plan, later, board, table },
    rules: { id: 'rules', title: 'Rules', gates, criteria },
    text: JSON.stringify(input),
    rows: projects.map(({ id, title }) => ({ id, label: title })),
    audit: auditPlan(plan, { asOf }),
    changes: comparePlans(plan, later),
    issues: planFromTable(table, { profile: tet }).issues,
  };
}
export type Forms = ReturnType<typeof formsOf>;

const fichesOf = (plan: Plan) =>
  plan.projects.flatMap(({ fiche }) => (fiche === undefined ? [] : [composeFiche(fiche, cnrGrandEst)]));

/** What is done with a plan, by the name of the function. */
export const WORK: Readonly<Record<string, (forms: Forms) => unknown>> = {
  safeParsePlan: ({ input }) => safeParsePlan(input),
  safeParsePlanText: ({ text }) => safeParsePlanText(text),
  upgradePlan: ({ input }) => upgradePlan(input),
  checkQuotes: ({ plan, text }) => checkQuotes(plan, text.replace(/[{}[\]":,]+/g, ' ')),
  auditPlan: ({ plan }) => auditPlan(plan, { asOf }),
  checkClaims: ({ plan }) => checkClaims(plan),
  completeness: ({ plan }) => completeness(plan),
  prioritisePlan: ({ plan }) => prioritisePlan(plan),
  comparePlans: ({ plan, later }) => comparePlans(plan, later),
  applyChanges: ({ plan, changes }) => applyChanges(plan, changes),
  nextSteps: ({ plan }) => nextSteps(plan, { asOf }),
  stateOf: ({ plan }) => plan.projects.map((project) => stateOf(project, { asOf })),
  'rollUp by theme': ({ plan }) => rollUp(plan, { asOf, by: 'theme' }),
  'rollUp by lead': ({ plan }) => rollUp(plan, { asOf, by: 'lead' }),
  slippage: ({ plan }) => slippage(plan, { asOf }),
  'moneyOf by funder': ({ plan }) => moneyOf(plan, { by: 'funder' }),
  'moneyOf by project': ({ plan }) => moneyOf(plan, { by: 'project' }),
  tracePlan: ({ plan }) => tracePlan(plan),
  followUpCounts: ({ plan }) => followUpCounts(plan),
  lastJudgements: ({ plan }) => lastJudgements(plan, { asOf }),
  composeRestitution: ({ plan }) => composeRestitution(plan),
  composeFollowUp: ({ plan }) => composeFollowUp(plan, { asOf }),
  composeProjectList: ({ plan }) => composeProjectList(plan),
  composeKeyFigures: ({ plan }) => composeKeyFigures(plan),
  composeProgrammeReview: ({ plan }) => composeProgrammeReview(plan),
  composeSynthesis: ({ plan }) => composeSynthesis(plan),
  composeAudit: ({ audit }) => composeAudit(audit),
  assessmentSheet: ({ rules, rows }) => assessmentSheet(rules, rows),
  assessmentTable: ({ rules, rows }) => assessmentTable(rules, rows),
  'tableFromPlan, a workbook': ({ plan }) => tableFromPlan(plan, { profile: planSante }),
  'tableFromPlan, a board': ({ plan }) => tableFromPlan(plan, { profile: tet }),
  'tableFromPlan, an export': ({ plan }) => tableFromPlan(plan, { profile: tetExport }),
  'writeTable, a workbook': ({ plan }) =>
    writeTable(tableFromPlan(plan, { profile: planSante }).data, { format: xlsx }),
  readTable: ({ board }) => readTable(board, {}),
  planFromTable: ({ table }) => planFromTable(table, { profile: tet }),
  mergeTable: ({ plan, table }) => mergeTable(plan, table, { profile: tet }),
  draftProfile: ({ table }) => draftProfile(table),
  annotateTable: ({ board, table, issues }) => annotateTable(board, table, issues),
  'fiches in Markdown': ({ plan }) => fichesOf(plan).map((tree) => renderMarkdown(tree)),
  'fiches in HTML': ({ plan }) => fichesOf(plan).map((tree) => renderHtml(tree)),
  'fiches in Word, and back': ({ plan }) => fichesOf(plan).map((tree) => parseDocx(renderDocx(tree))),
  'fiches on slides, and back': ({ plan }) => fichesOf(plan).map((tree) => parsePptx(renderPptx(tree))),
  timelineChart: ({ plan }) => timelineChart(plan, { asOf }),
  traceChart: ({ plan }) => traceChart(tracePlan(plan)),
  budgetChart: ({ plan }) => budgetChart(moneyOf(plan, { by: 'funder' })),
  progressChart: ({ plan }) => progressChart(rollUp(plan, { asOf, by: 'theme' })),
};
