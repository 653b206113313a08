import { rankingChart } from '../../charts/index.ts';
import { renderHtml, renderMarkdown } from '../../document/index.ts';
import { composePrioritisation } from '../../report/index.ts';
import { BadCall, type Command } from '../command.ts';
import { loadPlan } from '../load-plan.ts';
import { printIssues } from '../print-issues.ts';
import { defendRanking } from '../ranking.ts';
import { rankingLines } from '../ranking-lines.ts';

export const prioritise: Command = {
  name: 'prioritise',
  usage: 'prioritise FILE [options]',
  help: 'rank the projects, say why, and say how solid the ranking is',
  maximumArguments: 1,
  options: {
    format: { type: 'string', value: 'json|yaml', help: 'format of the text; known from the file name when left out' },
    report: { type: 'string', value: 'FILE', help: 'also write the ranking (.md, .html or .json)' },
    chart: { type: 'string', value: 'FILE', help: 'also draw the ranking (.svg)' },
  },
  async run(call, terminal) {
    const { locale } = call;
    const { name, result } = await loadPlan(call, terminal);
    if (!result.success) {
      printIssues(result.issues, name, locale, terminal);
      return 1;
    }
    const ranking = defendRanking(result.data, locale);
    const json = `${JSON.stringify(ranking, null, 2)}\n`;
    terminal.out(call.json ? json : `${rankingLines(ranking, locale)}\n`);
    const chart = call.text('chart');
    if (chart !== undefined) await terminal.writeFile(chart, rankingChart(ranking.result, { locale }));
    const file = call.text('report');
    if (file !== undefined) {
      const { stability, acceptability, why } = ranking;
      const page = composePrioritisation(ranking.result, {
        locale,
        why,
        ...(stability && { stability }),
        ...(acceptability && { acceptability }),
      });
      if (file.endsWith('.json')) await terminal.writeFile(file, json);
      else if (file.endsWith('.html')) await terminal.writeFile(file, renderHtml(page));
      else if (file.endsWith('.md')) await terminal.writeFile(file, renderMarkdown(page));
      else throw new BadCall(`--report ${file}: the name must end in .md, .html or .json`);
    }
    return ranking.result.issues.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
