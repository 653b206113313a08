import { type Plan, writePartialDate } from '../../model/index.ts';
import { MONEY_BY, type MoneyBy, type MoneyReport, moneyOf } from '../../tracking/index.ts';
import { BadCall, type Call } from '../command.ts';
import { jsonText } from '../json-text.ts';
import type { Terminal } from '../terminal.ts';
import { wrapped } from '../wrap.ts';
import { followText } from './follow-texts.ts';
import { moneyLines } from './money-lines.ts';
import { moneyText } from './money-texts.ts';

/** The order that a call asks for; stages when it says none. */
export function moneyOrder(call: Call): MoneyBy {
  const asked = call.text('by') ?? 'stage';
  const order = MONEY_BY.find((one) => one === asked);
  if (order === undefined) throw new BadCall('unknown-word', { option: '--by', asked, known: MONEY_BY });
  return order;
}

/** Tells the money of a plan on a day. */
export function tellMoney(plan: Plan, by: MoneyBy, asOf: string, call: Call, terminal: Terminal): void {
  const report = moneyOf(plan, { by, asOf });
  if (call.json) {
    terminal.out(jsonText({ plan: { id: plan.id, title: plan.title }, asOf, money: report }));
    return;
  }
  const { locale } = call;
  const { width } = terminal;
  const title = followText('title', { title: plan.title, day: writePartialDate(asOf, locale) }, locale);
  const fitted = (line: string): string => (width === undefined ? line : wrapped(line, width, 2, 2));
  terminal.out({ style: 'strong', text: fitted(title) }, '\n\n');
  const titles = new Map(plan.budgetLines.map((line) => [line.id, line.title]));
  terminal.out(...moneyLines(report, { locale, width, titles, all: call.flag('all') }));
  if (report.lines.length === 0) return;
  const counts = placesOf(report);
  const isWhole = counts.out === 0 && report.notes.length === 0;
  terminal.out({ style: isWhole ? 'ok' : 'warning', text: isWhole ? '✔' : '▲' }, ' ');
  terminal.out({ style: 'strong', text: fitted(moneyText('lines', counts, locale)) }, '\n');
}

function placesOf({ lines }: MoneyReport) {
  const count = (place: MoneyReport['lines'][number]['place']): number =>
    lines.filter((line) => line.place === place).length;
  return {
    count: lines.length,
    counted: count('counted'),
    part: count('part'),
    same: count('same'),
    superseded: count('superseded'),
    out: count('left-out'),
  };
}
