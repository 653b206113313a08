import { type Locale, stateLabels, vocabularyLabels } from '../../i18n/index.ts';
import { greatestOf } from '../../internal/extremes.ts';
import { visibleText } from '../../internal/shown-text.ts';
import { writePartialDate } from '../../model/index.ts';
import {
  describeReason,
  type FollowUpCount,
  type RolledTotal,
  type SlippedMilestone,
  type StepToTake,
} from '../../tracking/index.ts';
import { clip } from '../table.ts';
import { wrapped } from '../wrap.ts';
import { followText } from './follow-texts.ts';
import type { FollowedPlan } from './followed-plan.ts';
import { lateWords, leftWords, numberWords, shareBar, shareWords } from './interval-words.ts';

/** How lines are laid out: for a screen of so many columns, or as they are for a file. */
interface LineLayout {
  readonly locale: Locale;
  readonly width: number | undefined;
  /** Every entry, however many. */
  readonly all: boolean;
}

/** One part of the answer: its heading and its lines; nothing where it has none to tell. */
type FollowSection = (followed: FollowedPlan, layout: LineLayout) => readonly string[];

/**
 * The parts of the answer, in the order they are read: what is late first. Another part is a function here.
 */
export const FOLLOW_SECTIONS: readonly FollowSection[] = [
  overdueSection,
  hamperedSection,
  dueSection,
  groupSection,
  indicatorSection,
  judgementSection,
  followUpSection,
  movedSection,
  contradictedSection,
];

/** So many entries of a part stand on a screen; a file has all of them. */
const MOST_SHOWN = 8;

/** The lines of entries below their heading, as many as are wanted, and how many more there are. */
function listed(
  heading: string,
  entries: readonly string[],
  { locale, width, all }: LineLayout,
  after: readonly string[] = [],
): string[] {
  if (entries.length === 0 && after.length === 0) return [];
  const shown = all || width === undefined ? entries : entries.slice(0, MOST_SHOWN);
  const more = entries.length - shown.length;
  const rest = more > 0 ? [`  ${followText('more', { count: more }, locale)}`] : [];
  return [heading, ...shown, ...rest, ...after.map((line) => `  ${line}`)];
}

/** One entry: what it is, then what is said of it, under each other where they do not fit side by side. */
function entry(title: string, said: readonly string[], { width }: LineLayout): string {
  const facts = said.filter((one) => one !== '').join(' · ');
  const name = oneLine(title);
  if (width === undefined) return `  ${name} · ${facts}`;
  const whole = `${name} · ${facts}`;
  if ([...whole].length + 2 <= width) return `  ${whole}`;
  return `  ${clip(name, width - 2)}\n    ${wrapped(facts, width, 4, 4)}`;
}

function oneLine(text: string): string {
  return visibleText(text.replace(/\s+/gu, ' '));
}

function date(text: string, locale: Locale): string {
  return writePartialDate(text, locale).replaceAll("'", '’');
}

function stepEntry(step: StepToTake, when: string, layout: LineLayout): string {
  return entry(step.text, [date(step.due, layout.locale), when, visibleText(step.by.join(', '))], layout);
}

function overdueSection({ steps: { overdue } }: FollowedPlan, layout: LineLayout): readonly string[] {
  const { locale } = layout;
  const lines = overdue.map((step) => {
    const { min, max } = step.inDays;
    // Below 0 until it is due is that many days late; the ends change places.
    const late = { ...(max !== undefined && { min: -max }), ...(min !== undefined && { max: -min }) };
    return stepEntry(step, lateWords(late, locale), layout);
  });
  return listed(`▲ ${followText('overdue', {}, locale)} (${overdue.length})`, lines, layout);
}

/** States in which people say that something does not go as it should; the calendar may know nothing of it. */
const HAMPERED: ReadonlySet<string | null> = new Set(['late', 'blocked']);

function hamperedSection({ rollUp }: FollowedPlan, layout: LineLayout): readonly string[] {
  const { locale } = layout;
  const hampered = rollUp.items.filter(({ state }) => HAMPERED.has(state));
  const lines = hampered.map(({ title, state }) => entry(title, [stateWord(state ?? '', locale)], layout));
  return listed(`▲ ${followText('hampered', {}, locale)} (${hampered.length})`, lines, layout);
}

function dueSection({ steps }: FollowedPlan, layout: LineLayout): readonly string[] {
  const { locale } = layout;
  const lines = steps.due.map((step) => stepEntry(step, leftWords(step.inDays, locale), layout));
  const rest = [
    ...(steps.later > 0 ? [followText('later-steps', { count: steps.later }, locale)] : []),
    ...(steps.undated > 0 ? [followText('undated', { count: steps.undated }, locale)] : []),
  ];
  return listed(`${followText('due', { days: steps.withinDays }, locale)} (${steps.due.length})`, lines, layout, rest);
}

/** The rest of a line beside the title of a group: how many, the bar, the share in words. */
const NUMBERS = 43;

function groupSection({ rollUp }: FollowedPlan, layout: LineLayout): readonly string[] {
  const { locale, width } = layout;
  const { groups, whole, by } = rollUp;
  if (whole.items.length === 0) return [];
  const room = width === undefined ? Number.POSITIVE_INFINITY : width - NUMBERS;
  const names = groups.map(({ title }) => clip(visibleText(title ?? followText('no-group', {}, locale)), room));
  const total = followText('whole', {}, locale);
  const items = followText('items', {}, locale);
  const wide = greatestOf([...names, total, followText(`by-${by}`, {}, locale)].map((name) => [...name].length));
  const row = (name: string, of: RolledTotal): string => {
    const counted = String(of.items.length).padStart(items.length);
    const share = of.progress === null ? followText('not-counted', {}, locale) : shareWords(of.progress, locale);
    return `  ${name}${' '.repeat(wide - [...name].length)}  ${counted}  ${shareBar(of.progress)}  ${share}`;
  };
  const heading = followText(`by-${by}`, {}, locale);
  const head = `${heading}${' '.repeat(wide + 2 - [...heading].length)}  ${items}  ${followText('progress', {}, locale)}`;
  const lines = groups.map((group, i) => row(names[i] ?? '', group));
  const states = followText('states-are', { list: stateCounts(whole, locale).join(' · ') }, locale);
  return listed(head, lines, layout, [
    row(total, whole).slice(2),
    width === undefined ? states : wrapped(states, width, 2, 4),
    ...whole.reasons
      .map((one) => describeReason(one, { locale }))
      .map((line) => (width === undefined ? line : wrapped(line, width, 2, 4))),
  ]);
}

/** How many are in each state, most first. */
function stateCounts({ states }: RolledTotal, locale: Locale): string[] {
  return Object.entries(states)
    .sort(([, a], [, b]) => b - a)
    .map(([state, count]) => {
      const word = state === 'none' ? followText('no-state', {}, locale) : stateWord(state, locale);
      return `${word} ${count}`;
    });
}

/** A state in words; one that is not listed as it is written. */
function stateWord(state: string, locale: Locale): string {
  const words: Readonly<Record<string, string>> = stateLabels[locale];
  return oneLine(Object.hasOwn(words, state) ? (words[state] ?? state) : state);
}

const COURSES = { yes: 'on-course', no: 'off-course', unknown: 'course-unknown' } as const;
const COURSE_SIGNS = { yes: '✔', no: '▲', unknown: '?' } as const;

function indicatorSection({ indicators }: FollowedPlan, layout: LineLayout): readonly string[] {
  const { locale } = layout;
  const lines = indicators.map(({ title, progress }) => {
    const { onCourse, shareRange, expected, reasons } = progress;
    const share = shareRange === null ? '' : shareWords(shareRange, locale);
    const { value, target } = progress;
    const numbers = [
      value === null ? '' : followText('value-is', { value: numberWords(value.value, locale) }, locale),
      target === null ? '' : followText('target-is', { target: numberWords(target.value, locale) }, locale),
    ];
    const due =
      shareRange === null || expected === null
        ? ''
        : followText('expected', { share: shareWords(expected, locale) }, locale);
    const why = onCourse === 'yes' ? [] : reasons.slice(0, 1).map((one) => describeReason(one, { locale }));
    return entry(
      `${COURSE_SIGNS[onCourse]} ${title}`,
      [followText(COURSES[onCourse], {}, locale), share, due, ...numbers, ...why],
      layout,
    );
  });
  return listed(`${followText('indicators-are', {}, locale)} (${indicators.length})`, lines, layout);
}

function judgementSection({ judgements }: FollowedPlan, layout: LineLayout): readonly string[] {
  const { locale } = layout;
  const outlooks: Readonly<Record<string, string>> = vocabularyLabels.outlook[locale];
  const lines = judgements.map((one) => {
    const title = one.of ?? followText('whole', {}, locale);
    const { outlook = 'unknown', text = '' } = one;
    const said = Object.hasOwn(outlooks, outlook) ? (outlooks[outlook] ?? outlook) : outlook;
    return entry(title, [said, `${one.office}, ${date(one.date, locale)}`, text].map(oneLine), layout);
  });
  return listed(`${followText('judgements-are', {}, locale)} (${judgements.length})`, lines, layout);
}

function followUpSection({ followUps: { tables, whole } }: FollowedPlan, layout: LineLayout): readonly string[] {
  const { locale } = layout;
  const counts = ({ done, remaining, requests }: FollowUpCount): string[] => [
    followText('done-count', { count: done }, locale),
    followText('remaining-count', { count: remaining }, locale),
    requests > 0 ? followText('request-count', { count: requests }, locale) : '',
  ];
  const lines = tables.map((table) => entry(table.title, counts(table), layout));
  const all = tables.length > 1 ? [entry(followText('whole', {}, locale), counts(whole), layout).slice(2)] : [];
  return listed(`${followText('follow-ups-are', {}, locale)} (${tables.length})`, lines, layout, all);
}

function movedSection({ slippage }: FollowedPlan, layout: LineLayout): readonly string[] {
  const { locale } = layout;
  const moved = slippage.milestones.filter(({ moves }) => moves.length > 0);
  const lines = moved.map((one) => entry(one.title, movedFacts(one, locale), layout));
  const circles = slippage.circles.map((ids) => followText('circle', { ids: [...ids] }, locale));
  return listed(`${followText('moved', {}, locale)} (${moved.length})`, lines, layout, circles);
}

function movedFacts({ moves, first, planned, drift, dependents }: SlippedMilestone, locale: Locale): string[] {
  const names = (squeezed: boolean): string[] =>
    dependents.filter((one) => (one.squeezed === 'yes') === squeezed).map(({ title }) => clip(title, 40));
  const [before, after] = [names(true), names(false)];
  const reasons = [...new Set(moves.flatMap((move) => move.reason ?? []))];
  return [
    `${date(first, locale)} → ${date(planned, locale)}`,
    followText('drift-days', { days: numberWords(drift, locale) }, locale),
    moves.length > 1 ? followText('moved-times', { count: moves.length }, locale) : '',
    before.length > 0 ? followText('squeezed', { list: before }, locale) : '',
    after.length > 0 ? followText('waiting', { list: after }, locale) : '',
    ...reasons.map(oneLine),
  ];
}

function contradictedSection({ contradicted }: FollowedPlan, layout: LineLayout): readonly string[] {
  const { locale } = layout;
  const lines = contradicted.map(({ title, state }) =>
    entry(
      title,
      // The last says what contradicts; before it, which milestones do.
      state.reasons
        .filter(({ code }, i) => i === state.reasons.length - 1 || code.startsWith('milestone-'))
        .map((one) => describeReason(one, { locale })),
      layout,
    ),
  );
  return listed(`${followText('disagree', {}, locale)} (${contradicted.length})`, lines, layout);
}
