import { rankingChart } from '../../charts/index.ts';
import { type DocumentNode, renderSvg } from '../../document/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { visibleText } from '../../internal/shown-text.ts';
import { type Money, type Plan, readMoney, writeMoney } from '../../model/index.ts';
import { composePrioritisation } from '../../report/index.ts';
import { decisionRecord, type PrioritisedPlan, planProblem, replayDecision } from '../../scoring/index.ts';
import { BadCall, type Call, type Command, type ExitCode, refuseBeside } from '../command.ts';
import { jsonText } from '../json-text.ts';
import { loadPlan, planOptions } from '../load-plan.ts';
import { costsOfPlan } from '../plan-costs.ts';
import {
  type ChosenPortfolio,
  type CostFile,
  choosePortfolio,
  portfolioLines,
  portfolioPicture,
  readCosts,
} from '../portfolio.ts';
import { printIssues } from '../print-issues.ts';
import { type DefendedRanking, DRAWS, defendRanking } from '../ranking.ts';
import { rankingFaults } from '../ranking-faults.ts';
import { rankingLines } from '../ranking-lines.ts';
import { readNamed } from '../read-named.ts';
import { say } from '../say.ts';
import type { Terminal } from '../terminal.ts';
import { unreadPlan } from '../unread-plan.ts';
import { VERSION } from '../version.ts';
import { checkReportName, REPORT_NAMES, writeReport } from '../write-report.ts';

export const prioritise: Command = {
  usage: 'prioritise FILE [options]  |  prioritise --replay RECORD',
  maximumArguments: 1,
  options: {
    ...planOptions,
    report: { type: 'string', value: 'FILE', help: 'prioritise.report', facts: { names: REPORT_NAMES } },
    chart: { type: 'string', value: 'FILE', help: 'prioritise.chart' },
    budget: { type: 'string', value: 'AMOUNT', help: 'prioritise.budget' },
    costs: {
      type: 'string',
      value: 'FILE',
      help: 'prioritise.costs',
    },
    portfolio: { type: 'string', value: 'FILE', help: 'prioritise.portfolio' },
    open: { type: 'boolean', help: 'prioritise.open' },
    record: { type: 'string', value: 'FILE', help: 'prioritise.record' },
    replay: { type: 'string', value: 'RECORD', help: 'prioritise.replay' },
  },
  async run(call, terminal) {
    const { locale } = call;
    const recorded = call.text('replay');
    if (recorded !== undefined) {
      refuseBeside(call, '--replay', ['from', 'report', 'chart', 'budget', 'costs', 'portfolio', 'open', 'record']);
      return replay(recorded, call, terminal);
    }
    checkCall(call);
    const { name, result } = await loadPlan(call, terminal);
    if (!result.success) return unreadPlan(result, name, call, terminal, { result: null });
    if (result.data.prioritisation === undefined) {
      const told = say('no-prioritisation', {}, locale);
      if (call.json) terminal.out(jsonText({ result: null, message: told }));
      else terminal.out(`${told}\n`);
      return 1;
    }
    const faults = rankingFaults(result.data, locale);
    if (faults.length > 0) return unreadPlan({ issues: faults }, name, call, terminal, { result: null });
    const file = call.text('costs');
    const ownCosts = call.text('budget') === undefined ? undefined : costsOfPlan(result.data);
    const costs = file === undefined ? ownCosts : await readCosts(file, terminal);
    const unassessed = call.flag('open') ? 'open' : 'left-out';
    const ranking = defendRanking(result.data, locale, unassessed);
    if (!call.json) terminal.out(`${rankingLines(ranking, locale)}\n`);
    const errors = ranking.result.issues.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) printIssues(errors, name, locale, { out: terminal.err });
    const chart = call.text('chart');
    if (chart !== undefined) await terminal.writeFile(chart, renderSvg(rankingChart(ranking.result, { locale })));
    const report = call.text('report');
    if (report !== undefined)
      await writeReport(report, jsonText(ranking), reportPage(ranking, result.data, locale), terminal);
    const portfolio = costs && (await paidFor(ranking.result, costs, call, terminal));
    const record = await writeRecord(result.data, unassessed, call, terminal);
    if (call.json) {
      const all = { ...ranking, ...(portfolio && { portfolio }), ...(record && { record }) };
      terminal.out(jsonText(all));
    }
    return errors.length > 0 ? 1 : 0;
  },
};

/** What can be seen to be wrong with a call before any work is done. */
function checkCall(call: Call): void {
  checkReportName(call.text('report'));
  for (const option of ['chart', 'portfolio']) {
    const file = call.text(option);
    if (file !== undefined && !/\.svg$/i.test(file))
      throw new BadCall('name-ending', { option: `--${option}`, file, known: '.svg' });
  }
  const amount = call.text('budget');
  if (amount !== undefined) {
    readBudget(amount, call.locale);
    return;
  }
  for (const option of ['costs', 'portfolio'])
    if (call.text(option) !== undefined) throw new BadCall('needs-budget', { option });
}

function readBudget(amount: string, locale: Locale): number {
  const budget = readMoney(amount);
  if (budget.ok && budget.value.value !== undefined && isWholeSum(budget.value)) return budget.value.value;
  if (!budget.ok && budget.readings !== undefined) {
    const readings = budget.readings.map((reading) => `"${writeMoney(reading, { locale })}"`);
    throw new BadCall('budget-readings', { amount, readings });
  }
  throw new BadCall('budget-amount', { amount });
}

/** Euros, all of them: what comes each year, or is more or less than said, is no sum to spend. */
function isWholeSum({ currency, per, over }: Money): boolean {
  return currency === 'EUR' && per === undefined && over === undefined;
}

function reportPage(
  { result, stability, acceptability, why }: DefendedRanking,
  { sources }: Plan,
  locale: Locale,
): DocumentNode {
  const solidity = { ...(stability && { stability }), ...(acceptability && { acceptability }) };
  return composePrioritisation(result, { locale, why, sources, ...solidity });
}

async function paidFor(
  result: PrioritisedPlan,
  costs: CostFile,
  call: Call,
  terminal: Terminal,
): Promise<ChosenPortfolio> {
  const portfolio = await choosePortfolio(result, costs, readBudget(call.text('budget') ?? '', call.locale));
  if (!call.json) terminal.out(`\n${portfolioLines(portfolio, call.locale)}\n`);
  const file = call.text('portfolio');
  const picture = file === undefined ? undefined : portfolioPicture(result, portfolio, costs, call.locale);
  if (file !== undefined && picture !== undefined) await terminal.writeFile(file, picture);
  return portfolio;
}

/** Where a decision was recorded. */
interface WrittenRecord {
  readonly file: string;
  readonly hash: string;
}

async function writeRecord(
  plan: Plan,
  unassessed: 'left-out' | 'open',
  call: Call,
  terminal: Terminal,
): Promise<WrittenRecord | undefined> {
  const file = call.text('record');
  if (file === undefined) return undefined;
  const { model, alternatives } = planProblem(plan, { unassessed });
  const { record, text } = decisionRecord({
    model,
    alternatives,
    circumstances: { question: plan.title, decidedOn: terminal.today },
    robustness: { ...DRAWS },
    versions: { 'plan-sante': VERSION },
  });
  await terminal.writeFile(file, text);
  const { hash } = record;
  if (!call.json) terminal.out(`\n${say('record-written', { file, hash }, call.locale)}\n`);
  return { file, hash };
}

async function replay(name: string, { locale, json }: Call, terminal: Terminal): Promise<ExitCode> {
  const text = new TextDecoder().decode(await readNamed('--replay', name, terminal));
  const answer = replayDecision(text);
  if (!answer.same) {
    const { reason, detail, differences } = answer;
    if (json) terminal.out(jsonText({ same: false, reason, detail, differences }));
    else {
      terminal.out(`${say(`replay-${reason}`, { name, detail }, locale)}\n`);
      for (const { path } of differences.slice(0, 20)) terminal.out(`  ${visibleText(path.join('.'))}\n`);
    }
    return 1;
  }
  const { hash } = JSON.parse(answer.text) as { readonly hash: string };
  if (json) terminal.out(jsonText({ same: true, hash }));
  else terminal.out(`${say('replay-same', { hash }, locale)}\n`);
  return 0;
}
