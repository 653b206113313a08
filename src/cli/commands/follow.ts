import { type Locale, plainNumber } from '../../i18n/index.ts';
import { type Plan, writePartialDate } from '../../model/index.ts';
import { MONEY_BY, type RollUpBy } from '../../tracking/index.ts';
import { BadCall, type Call, type Command } from '../command.ts';
import { FOLLOW_SECTIONS } from '../follow/follow-lines.ts';
import { moneyOrder, tellMoney } from '../follow/follow-money.ts';
import { followText } from '../follow/follow-texts.ts';
import { type FollowedPlan, followPlan } from '../follow/followed-plan.ts';
import { shareWords } from '../follow/interval-words.ts';
import { jsonText } from '../json-text.ts';
import { loadPlan, planOptions } from '../load-plan.ts';
import { readDay } from '../read-day.ts';
import type { Words } from '../style.ts';
import type { Terminal } from '../terminal.ts';
import { unreadPlan } from '../unread-plan.ts';
import { wrapped } from '../wrap.ts';

const ORDERS: readonly RollUpBy[] = ['theme', 'orientation', 'territory', 'lead', 'funder'];
const USUAL_DAYS = 30;

export const follow: Command = {
  usage: 'follow PLAN [options]',
  maximumArguments: 1,
  options: {
    ...planOptions,
    'as-of': { type: 'string', value: 'YYYY-MM-DD', help: 'follow.as-of' },
    by: { type: 'string', value: ORDERS.join('|'), help: 'follow.by' },
    within: { type: 'string', value: 'DAYS', help: 'follow.within', facts: { days: USUAL_DAYS } },
    money: { type: 'boolean', help: 'follow.money', facts: { orders: MONEY_BY.join('|') } },
    all: { type: 'boolean', help: 'follow.all' },
  },
  async run(call, terminal) {
    const { locale } = call;
    const asOf = readDay(call.text('as-of')) ?? terminal.today;
    const money = call.flag('money') ? moneyOrder(call) : undefined;
    if (money !== undefined && call.text('within') !== undefined)
      throw new BadCall('idle-option', { option: 'within', beside: '--money' });
    const options = { asOf, by: money === undefined ? readOrder(call) : 'theme', withinDays: readDays(call) } as const;
    const { name, result } = await loadPlan(call, terminal);
    if (!result.success) return unreadPlan(result, name, call, terminal);
    if (money !== undefined) {
      tellMoney(result.data, money, asOf, call, terminal);
      return 0;
    }
    const followed = followPlan(result.data, options);
    if (call.json) {
      terminal.out(jsonText(followed));
      return 0;
    }
    terminal.out(...context(result.data, followed, locale, terminal.width));
    tellSections(followed, { locale, width: terminal.width, all: call.flag('all') }, terminal);
    terminal.out(...verdictOf(followed, name, call, terminal.width));
    return 0;
  },
};

function readOrder(call: Call): RollUpBy {
  const asked = call.text('by') ?? 'theme';
  const order = ORDERS.find((one) => one === asked);
  if (order === undefined) throw new BadCall('unknown-word', { option: '--by', asked, known: ORDERS });
  return order;
}

function readDays(call: Call): number {
  const asked = call.text('within');
  if (asked === undefined) return USUAL_DAYS;
  if (!/^\d{1,5}$/.test(asked) || Number(asked) > 36_600)
    throw new BadCall('whole-number', { option: '--within', asked, least: 0, most: plainNumber(36_600, call.locale) });
  return Number(asked);
}

const COUNTED = ['projects', 'measures', 'programmes', 'milestones', 'indicators', 'decisions'] as const;

/** What the plan is, and how much of each thing it has. */
function context(plan: Plan, { asOf }: FollowedPlan, locale: Locale, width: number | undefined): readonly Words[] {
  const title = followText('title', { title: plan.title, day: writePartialDate(asOf, locale) }, locale);
  const counts = COUNTED.flatMap((name) => {
    const count = plan[name].length;
    return count === 0 ? [] : [followText(name, { count }, locale)];
  });
  const fitted = (line: string): string => (width === undefined ? line : wrapped(line, width, 0, 0));
  return [{ style: 'strong', text: fitted(title) }, '\n', { style: 'quiet', text: fitted(counts.join(' · ')) }, '\n'];
}

/** What it comes to, last, with the next command. */
function verdictOf(followed: FollowedPlan, name: string, call: Call, width: number | undefined): readonly Words[] {
  const { locale } = call;
  const { steps, rollUp, indicators, contradicted } = followed;
  const missed = indicators.filter(({ progress }) => progress.onCourse === 'no').length;
  const part = (key: 'and-missed' | 'and-disagree', count: number): string =>
    count === 0 ? '' : followText(key, { count }, locale);
  const facts = { missed: part('and-missed', missed), disagree: part('and-disagree', contradicted.length) };
  const late = steps.overdue.length;
  const known = rollUp.whole.progress;
  const dated = late + steps.due.length + steps.later + steps.closed;
  const empty =
    dated === 0 && indicators.length === 0 && Object.keys(rollUp.whole.states).every((state) => state === 'none');
  const bad = late + missed + contradicted.length > 0;
  const said = empty
    ? followText('verdict-nothing', {}, locale)
    : followText(late > 0 ? 'verdict-overdue' : 'verdict-none', { count: late, ...facts }, locale);
  const other = call.text('by') === 'lead' ? 'theme' : 'lead';
  const lines = [
    ...(known === null || empty ? [] : [followText('verdict-progress', { share: shareWords(known, locale) }, locale)]),
    followText('next', { command: `plan-sante follow ${name} --as-of ${followed.asOf} --by ${other}` }, locale),
  ];
  const fitted = (line: string): string => (width === undefined ? line : wrapped(line, width, 2, 2));
  return [
    '\n',
    { style: bad || empty ? 'warning' : 'ok', text: bad || empty ? '▲' : '✔' },
    ' ',
    { style: 'strong', text: fitted(said) },
    '\n',
    ...lines.map((line) => `  ${fitted(line)}\n`),
  ];
}

function tellSections(
  followed: FollowedPlan,
  layout: Parameters<(typeof FOLLOW_SECTIONS)[number]>[1],
  { out }: Terminal,
): void {
  for (const section of FOLLOW_SECTIONS) {
    const [heading, ...lines] = section(followed, layout);
    if (heading === undefined) continue;
    out('\n', { style: heading.startsWith('▲') ? 'warning' : 'strong', text: heading }, '\n');
    for (const line of lines) out(`${line}\n`);
  }
}
