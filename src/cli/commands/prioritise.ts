import { portfolioChart, rankingChart } from '../../charts/index.ts';
import type { DocumentNode } from '../../document/index.ts';
import { formatMessage, type Locale, messageLocale } from '../../i18n/index.ts';
import { type Plan, readAmountEur, writeAmountEur } from '../../model/index.ts';
import { composePrioritisation } from '../../report/index.ts';
import { decisionRecord, planProblem, replayDecision } from '../../scoring/index.ts';
import { type PortfolioProblem, selectPortfolio } from '../../scoring/portfolio/index.ts';
import { BadCall, type Call, type Command, type ExitCode, refuseBeside } from '../command.ts';
import { loadPlan } from '../load-plan.ts';
import { printIssues } from '../print-issues.ts';
import { type DefendedRanking, DRAWS, defendRanking } from '../ranking.ts';
import { rankingLines } from '../ranking-lines.ts';
import { readNamed } from '../read-named.ts';
import type { Terminal } from '../terminal.ts';
import { cliTexts } from '../texts.ts';
import { VERSION } from '../version.ts';
import { checkReportName, REPORT_NAMES, writeReport } from '../write-report.ts';

export const prioritise: Command = {
  name: 'prioritise',
  usage: 'prioritise FILE [options]  |  prioritise --replay RECORD',
  help: 'rank the projects, say why and how solid the ranking is, choose a portfolio, record the decision',
  maximumArguments: 1,
  options: {
    format: { type: 'string', value: 'json|yaml', help: 'format of the text; known from the file name when left out' },
    report: { type: 'string', value: 'FILE', help: `also write the ranking (${REPORT_NAMES})` },
    chart: { type: 'string', value: 'FILE', help: 'also draw the ranking (.svg)' },
    budget: { type: 'string', value: 'AMOUNT', help: 'choose a portfolio under this budget ("1,2 M€"); needs --costs' },
    costs: { type: 'string', value: 'FILE', help: 'JSON: cost in euros and groups of each project, rules' },
    portfolio: { type: 'string', value: 'FILE', help: 'also draw the portfolio (.svg)' },
    record: { type: 'string', value: 'FILE', help: 'also write the decision record (.json)' },
    replay: { type: 'string', value: 'RECORD', help: 'compute a recorded decision again and compare every byte' },
  },
  async run(call, terminal) {
    const { locale } = call;
    const recorded = call.text('replay');
    if (recorded !== undefined) {
      refuseBeside(call, '--replay', ['format', 'report', 'chart', 'budget', 'costs', 'portfolio', 'record']);
      return replay(recorded, locale, terminal);
    }
    checkCall(call);
    const { name, result } = await loadPlan(call, terminal);
    if (!result.success) {
      printIssues(result.issues, name, locale, terminal);
      return 1;
    }
    if (result.data.prioritisation === undefined) {
      const told = cliTexts[messageLocale(locale)]['no-prioritisation'];
      if (call.json) terminal.out(`${JSON.stringify({ result: null, message: told }, null, 2)}\n`);
      else terminal.out(`${told}\n`);
      return 1;
    }
    const costs = call.text('budget') === undefined ? undefined : await readCosts(call.text('costs'), terminal);
    const ranking = defendRanking(result.data, locale);
    const json = `${JSON.stringify(ranking, null, 2)}\n`;
    terminal.out(call.json ? json : `${rankingLines(ranking, locale)}\n`);
    const chart = call.text('chart');
    if (chart !== undefined) await terminal.writeFile(chart, rankingChart(ranking.result, { locale }));
    const report = call.text('report');
    if (report !== undefined) await writeReport(report, json, reportPage(ranking, locale), terminal);
    if (costs !== undefined) await choosePortfolio(ranking, costs, call, terminal);
    await writeRecord(result.data, call, terminal);
    return ranking.result.issues.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

/** What can be seen to be wrong with a call before any work is done. */
function checkCall(call: Call): void {
  checkReportName(call.text('report'));
  for (const option of ['chart', 'portfolio']) {
    const file = call.text(option);
    if (file !== undefined && !/\.svg$/i.test(file))
      throw new BadCall(`--${option} ${file}: the picture is an SVG, its name must end in .svg`);
  }
  const amount = call.text('budget');
  if (amount !== undefined) {
    readBudget(amount);
    if (call.text('costs') === undefined) throw new BadCall(NO_COSTS);
    return;
  }
  for (const option of ['costs', 'portfolio'])
    if (call.text(option) !== undefined) throw new BadCall(`--${option} needs --budget AMOUNT`);
}

const NO_COSTS = '--budget needs --costs FILE: the plan does not say what its projects cost';

function readBudget(amount: string): number {
  const budget = readAmountEur(amount);
  const euros = budget.ok ? budget.value.value : undefined;
  if (euros === undefined) throw new BadCall(`--budget ${amount}: write an amount with its unit, such as "1,2 M€"`);
  return euros;
}

function reportPage({ result, stability, acceptability, why }: DefendedRanking, locale: Locale): DocumentNode {
  const solidity = { ...(stability && { stability }), ...(acceptability && { acceptability }) };
  return composePrioritisation(result, { locale, why, ...solidity });
}

/** What the file of `--costs` holds. */
interface CostFile {
  /** Where the costs come from; shown with the portfolio. */
  readonly source: string;
  readonly illustrative: boolean;
  readonly projects: Readonly<
    Record<string, { readonly costEur: number; readonly groups?: Readonly<Record<string, string | readonly string[]>> }>
  >;
  readonly rules?: Omit<PortfolioProblem, 'projects' | 'budgets'>;
}

async function choosePortfolio(
  { result }: DefendedRanking,
  costs: CostFile,
  call: Call,
  terminal: Terminal,
): Promise<void> {
  const { locale } = call;
  const texts = cliTexts[messageLocale(locale)];
  const say = (key: keyof typeof texts, params = {}): string => formatMessage(texts[key], params, locale);
  const euros = readBudget(call.text('budget') ?? '');
  const ranked = result.ranking.filter(({ id }) => Object.hasOwn(costs.projects, id));
  terminal.out(`\n${texts.portfolio}\n`);
  if (costs.illustrative) terminal.out(`  ⚠ ${say('portfolio-illustrative', { source: costs.source })}\n`);
  if (ranked.length === 0) {
    terminal.out(`  ${say('portfolio-none')}\n`);
    return;
  }
  const projects = ranked.map(({ id, score }) => {
    const { costEur, groups } = costs.projects[id] ?? { costEur: 0 };
    return { id, value: Math.round(score * 10) / 10, costs: { budget: costEur }, ...(groups && { groups }) };
  });
  const selection = await selectPortfolio(
    { ...costs.rules, projects, budgets: [{ id: 'budget', amount: euros }] },
    { nextBest: 2 },
  );
  if (selection.status === 'infeasible') {
    terminal.out(`  ${say('portfolio-conflict', { rules: [...selection.conflict] })}\n`);
    return;
  }
  if (selection.status === 'limit') terminal.out(`  ${say('portfolio-limit')}\n`);
  const best = selection.best;
  if (best === null) return;
  const cost = best.rules.find(({ id }) => id === 'budget:budget')?.amount ?? 0;
  const value = (n: number): string => n.toFixed(1).replace('.', messageLocale(locale) === 'en' ? '.' : ',');
  const params = {
    funded: [...best.funded],
    value: value(best.value),
    cost: writeAmountEur(cost),
    budget: writeAmountEur(euros),
  };
  terminal.out(`  ${say('portfolio-best', params)}\n`);
  for (const next of selection.status === 'optimal' ? selection.nextBest : []) {
    terminal.out(`  ${say('portfolio-next', { funded: [...next.funded], value: value(next.value) })}\n`);
  }
  const picture = call.text('portfolio');
  if (picture === undefined) return;
  const funded = new Set(best.funded);
  const lines = ranked.map(({ id, label, score }) => ({
    id,
    label,
    selected: funded.has(id),
    cost: costs.projects[id]?.costEur ?? 0,
    value: score,
  }));
  await terminal.writeFile(
    picture,
    portfolioChart({ title: result.model.title, unit: '€', projects: lines }, { locale }),
  );
}

async function readCosts(name: string | undefined, terminal: Terminal): Promise<CostFile> {
  if (name === undefined) throw new BadCall(NO_COSTS);
  const bytes = await readNamed('--costs', name, terminal);
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new BadCall(`--costs ${name}: not JSON`);
  }
  const file = data as Partial<CostFile> | null;
  const projects = typeof file === 'object' && file !== null ? file.projects : undefined;
  const sound =
    typeof projects === 'object' &&
    projects !== null &&
    Object.values(projects).every((project) => typeof project?.costEur === 'number' && project.costEur >= 0);
  if (!sound)
    throw new BadCall(`--costs ${name}: expected { "source": "…", "projects": { "P1": { "costEur": 100000 } } }`);
  return {
    source: file?.source ?? name,
    illustrative: file?.illustrative === true,
    projects,
    ...(file?.rules && { rules: file.rules }),
  };
}

async function writeRecord(plan: Plan, call: Call, terminal: Terminal): Promise<void> {
  const file = call.text('record');
  if (file === undefined) return;
  const { model, alternatives } = planProblem(plan);
  const { record, text } = decisionRecord({
    model,
    alternatives,
    circumstances: { question: plan.title, decidedOn: terminal.today },
    robustness: { ...DRAWS },
    versions: { 'plan-sante': VERSION },
  });
  await terminal.writeFile(file, text);
  const texts = cliTexts[messageLocale(call.locale)];
  terminal.out(`\n${formatMessage(texts['record-written'], { file, hash: record.hash }, call.locale)}\n`);
}

async function replay(name: string, locale: Locale, terminal: Terminal): Promise<ExitCode> {
  const text = new TextDecoder().decode(await readNamed('--replay', name, terminal));
  const texts = cliTexts[messageLocale(locale)];
  const answer = replayDecision(text);
  if (!answer.same) {
    terminal.out(
      `${formatMessage(texts['replay-differs'], { reason: answer.reason, detail: answer.detail }, locale)}\n`,
    );
    for (const { path } of answer.differences.slice(0, 20)) terminal.out(`  ${path.join('.')}\n`);
    return 1;
  }
  const { hash } = JSON.parse(answer.text) as { readonly hash: string };
  terminal.out(`${formatMessage(texts['replay-same'], { hash }, locale)}\n`);
  return 0;
}
