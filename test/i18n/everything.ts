import { unzipSync } from 'fflate';
import {
  acceptabilityChart,
  budgetChart,
  portfolioChart,
  progressChart,
  rankingChart,
  timelineChart,
  traceChart,
  weightStabilityChart,
} from '../../src/charts/index.ts';
import { run } from '../../src/cli/run.ts';
import { renderDocx } from '../../src/document/docx.ts';
import {
  type Chart,
  chart,
  type DocumentNode,
  doc,
  renderHtml,
  renderMarkdown,
  renderSvg,
} from '../../src/document/index.ts';
import { renderPptx } from '../../src/document/pptx.ts';
import { blankFiche, type FicheTemplate, ficheTemplates, renderFiche } from '../../src/fiche/index.ts';
import type { Locale } from '../../src/i18n/index.ts';
import type { Plan } from '../../src/model/index.ts';
import {
  assessmentSheet,
  composeAudit,
  composeFollowUp,
  composeKeyFigures,
  composePrioritisation,
  composeProgrammeReview,
  composeProjectList,
  composeRestitution,
  composeSynthesis,
} from '../../src/report/index.ts';
import {
  contratLocalDeSanteModel,
  hanlonPearlModel,
  prioritisePlan,
  rankAcceptability,
  weightStability,
} from '../../src/scoring/index.ts';
import { type TableContent, tableFromPlan, tableProfiles } from '../../src/tables/index.ts';
import {
  comparePlans,
  describePlanChange,
  describeReason,
  moneyOf,
  nextSteps,
  rollUp,
  stateOf,
  tracePlan,
} from '../../src/tracking/index.ts';
import { auditPlan, checkClaims, completeness } from '../../src/validation/index.ts';
import { memoryTerminal } from '../cli/memory-terminal.ts';

/** The way by which words come to a reader; what is right in one may be wrong in another. */
export type Channel = 'document' | 'chart' | 'message' | 'terminal' | 'table';

/** Something that the library says. */
export interface Said {
  readonly from: string;
  readonly channel: Channel;
  readonly text: string;
}

/** The day that reports speak of. */
export const DAY = '2024-06-30';
const PAPER = { typography: 'imprimerie-nationale' } as const;

/** The words between the marks of HTML, SVG and Office files: what a reader or a screen reader meets. */
const wordsOfMarkup = (markup: string): string =>
  markup
    .replace(/<(?:style|script)[^>]*>[\s\S]*?<\/(?:style|script)>/g, '')
    .replace(/<\/(?:w:p|a:p|p|h\d|li|td|th|tr|text|title|desc|figcaption|caption|dt|dd)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** The words of every part of an Office file that holds any, with what describes its pictures. */
function wordsOfOffice(bytes: Uint8Array): string {
  const parts = unzipSync(bytes);
  return Object.entries(parts)
    .filter(([name]) =>
      /^(?:word\/(?:document|comments|footnotes|header\d*|footer\d*)|ppt\/(?:slides|notesSlides)\/\w+)\.xml$/.test(
        name,
      ),
    )
    .map(([, part]) => new TextDecoder().decode(part))
    .map((xml) =>
      [wordsOfMarkup(xml), ...[...xml.matchAll(/ descr="([^"]*)"/g)].map(([, text = '']) => wordsOfMarkup(text))].join(
        '\n',
      ),
    )
    .join('\n');
}

/** A tree in the four formats. What differs between them is only how a format writes it, so reports are looked at in Markdown, fiches in all. */
const inAllFormats = (from: string, tree: DocumentNode): readonly Said[] =>
  (
    [
      ['markdown', String(renderMarkdown(tree, PAPER))],
      ['html', wordsOfMarkup(String(renderHtml(tree, PAPER)))],
      ['docx', wordsOfOffice(renderDocx(tree, PAPER))],
      ['pptx', wordsOfOffice(renderPptx(tree, PAPER))],
    ] as const
  ).map(([format, text]) => ({ from: `${from} (${format})`, channel: 'document', text }));

const inMarkdown = (from: string, tree: DocumentNode): Said => ({
  from,
  channel: 'document',
  text: String(renderMarkdown(tree, PAPER)),
});

/** The reports on a plan. */
export function reportsOf(plan: Plan, locale: Locale): readonly Said[] {
  const options = { locale };
  const pages: readonly (readonly [string, DocumentNode])[] = [
    ['audit', composeAudit(auditPlan(plan, { locale, asOf: DAY, level: 'auditable' }), options)],
    ['restitution', composeRestitution(plan, options)],
    ['restitution for whoever decides', composeRestitution(plan, { locale, audience: 'minister' })],
    ['follow-up', composeFollowUp(plan, { locale, asOf: DAY })],
    ['key figures', composeKeyFigures(plan, options)],
    ['programmes', composeProgrammeReview(plan, options)],
    ['projects', composeProjectList(plan, options)],
    ['synthesis', composeSynthesis(plan, options)],
    ...(isRanked(plan)
      ? [
          [
            'prioritise',
            composePrioritisation(prioritisePlan(plan, options), { locale, sources: plan.sources }),
          ] as const,
        ]
      : []),
  ];
  return pages.map(([name, page]) => inMarkdown(name, page));
}

/** The fiches of a plan: the first ones in every form and, of those, the first in all formats. */
export function fichesOf(plan: Plan, locale: Locale): readonly Said[] {
  const fiches = plan.projects.flatMap(({ fiche }) => (fiche === undefined ? [] : [fiche])).slice(0, 3);
  return Object.entries<FicheTemplate>(ficheTemplates).flatMap(([name, template]) =>
    fiches.flatMap((fiche, at) => {
      const from = `fiche ${at + 1} in the form ${name}`;
      const markdown: Said = {
        from: `${from} (markdown)`,
        channel: 'document',
        text: String(renderFiche(fiche, template, { format: 'markdown', locale, ...PAPER })),
      };
      if (at > 0) return [markdown];
      return [
        markdown,
        {
          from: `${from} (html)`,
          channel: 'document',
          text: wordsOfMarkup(String(renderFiche(fiche, template, { format: 'html', locale, ...PAPER }))),
        },
        {
          from: `${from} (docx)`,
          channel: 'document',
          text: wordsOfOffice(renderFiche(fiche, template, { format: renderDocx, locale, ...PAPER })),
        },
        {
          from: `${from} (pptx)`,
          channel: 'document',
          text: wordsOfOffice(renderFiche(fiche, template, { format: renderPptx, locale, ...PAPER })),
        },
      ];
    }),
  );
}

/** What is the same for every plan: blank forms, sheets to score on. */
export function blanksIn(locale: Locale): readonly Said[] {
  return [
    ...Object.entries<FicheTemplate>(ficheTemplates).flatMap(([name, template]) =>
      inAllFormats(`blank form ${name}`, blankFiche(template, { locale })),
    ),
    ...[contratLocalDeSanteModel, hanlonPearlModel].map((model) =>
      inMarkdown(`sheet to score on: ${model.id}`, assessmentSheet(model, [{ id: 'P1', label: 'Bus' }], { locale })),
    ),
  ];
}

/** A chart as it is drawn and as it is told: its title, labels, notes, the text in its place and the table behind it. */
const wordsOfChart = (from: string, one: Chart): Said => ({
  from: `chart: ${from}`,
  channel: 'chart',
  text: [
    wordsOfMarkup(renderSvg(one)),
    String(renderMarkdown(doc({ title: from, language: one.locale }, [chart(one)]), PAPER)),
    chart(one).alternative,
  ].join('\n'),
});

/** The charts of a plan and, where it has one, of its ranking. */
export function chartsOf(plan: Plan, locale: Locale): readonly Said[] {
  const options = { locale };
  const life = [
    wordsOfChart('timeline', timelineChart(plan, { locale, asOf: DAY })),
    wordsOfChart('budget', budgetChart(moneyOf(plan), options)),
    wordsOfChart('trace', traceChart(tracePlan(plan), options)),
    wordsOfChart('progress', progressChart(rollUp(plan, { by: 'theme', asOf: DAY }), options)),
  ];
  if (!isRanked(plan)) return life;
  const ranked = prioritisePlan(plan, options);
  const { table } = ranked;
  if (table === null) return life;
  const chosen = plan.projects.slice(0, 4).map(({ id, title }, at) => ({
    id,
    label: title,
    selected: at < 2,
    cost: 1_200_000 * (at + 1),
    value: 12.5 * at,
    coreIndex: at / 3,
  }));
  return [
    ...life,
    wordsOfChart('ranking', rankingChart(ranked, options)),
    wordsOfChart('acceptability', acceptabilityChart(ranked, rankAcceptability(table), options)),
    wordsOfChart(
      'acceptability, drawn',
      acceptabilityChart(ranked, rankAcceptability(table, { method: 'monte-carlo', samples: 500 }), options),
    ),
    wordsOfChart('stability of the weights', weightStabilityChart(ranked, weightStability(table), options)),
    wordsOfChart(
      'portfolio',
      portfolioChart(
        { title: plan.title, unit: '€', budget: 4_000_000, projects: chosen, illustrative: true },
        options,
      ),
    ),
  ];
}

/** What is said of a plan in single sentences: issues, verdicts, what is missing, reasons, changes. */
export function messagesOf(plan: Plan, locale: Locale): readonly Said[] {
  const options = { locale };
  const asOf = DAY;
  const report = auditPlan(plan, { locale, asOf, level: 'auditable' });
  const { reasons } = rollUp(plan, { by: 'theme', asOf }).whole;
  const told = [
    ...reasons,
    ...nextSteps(plan, { asOf }).reasons,
    ...moneyOf(plan).notes,
    ...plan.projects.flatMap((project) => stateOf(project, { asOf }).reasons),
    ...plan.milestones.flatMap((milestone) => stateOf(milestone, { asOf }).reasons),
  ];
  const without: Plan = {
    ...plan,
    constats: plan.constats.slice(1),
    projects: plan.projects.slice(1),
    milestones: plan.milestones.slice(1),
  };
  const lists: Readonly<Record<string, readonly string[]>> = {
    issues: report.issues.flatMap(({ message, place }) => [message, place]),
    groups: report.groups.flatMap(({ message, subjects }) => [message, ...subjects]),
    claims: checkClaims(plan, options).map(({ message }) => message),
    missing: JSON.stringify(completeness(plan, options)).match(/(?<="(?:message|label)":")[^"]+/g) ?? [],
    reasons: told.map((reason) => describeReason(reason, options)),
    changes: [...comparePlans(plan, without), ...comparePlans(without, plan)].map((change) =>
      describePlanChange(change, options),
    ),
    ranking: isRanked(plan)
      ? prioritisePlan(plan, options).issues.flatMap(({ message, place }) => [message, place])
      : [],
  };
  return Object.entries(lists).map(([from, texts]) => ({
    from,
    channel: 'message',
    text: [...new Set(texts)].join('\n'),
  }));
}

/** The names of sheets and columns, their notes and choices, and what is told of a table that a plan becomes. Cells are data. */
export function tablesOf(plan: Plan, locale: Locale): readonly Said[] {
  const wordsOf = ({ name, title = '', columns, more = [] }: TableContent): readonly string[] => [
    name,
    title,
    ...columns.flatMap(({ name: head, note = '', choices = [] }) => [head, note, ...choices]),
    ...more.flatMap(wordsOf),
  ];
  return Object.entries(tableProfiles).map(([name, profile]): Said => {
    const { data, issues } = tableFromPlan(plan, { profile, locale });
    const told = issues.flatMap(({ message, place }) => [message, place]);
    return { from: `table ${name}`, channel: 'table', text: [...wordsOf(data), ...told].join('\n') };
  });
}

/** Calls of the program whose answers are words, the plan being any of the bundled ones. */
const CALLS: readonly (readonly string[])[] = [
  ['validate'],
  ['audit', '--as-of', DAY, '--all'],
  ['follow', '--as-of', DAY],
  ['follow', '--as-of', DAY, '--by', 'lead', '--all'],
  ['follow', '--as-of', DAY, '--money'],
];

/** What the program writes on a screen. */
export async function screensOf(plan: Plan, locale: Locale): Promise<readonly Said[]> {
  const calls = isRanked(plan) ? [...CALLS, ['prioritise'], ['prioritise', '--budget', '1,5 M€']] : CALLS;
  return Promise.all(calls.map(([command = '', ...more]) => screenOf([command, plan.id, ...more], locale)));
}

/** One call of the program, on a machine in memory. */
export async function screenOf(
  call: readonly string[],
  locale: Locale,
  files: Record<string, string> = {},
): Promise<Said> {
  const { terminal, said } = memoryTerminal(files, { columns: 100 });
  await run([...call, '--locale', locale], terminal);
  return { from: `plan-sante ${call.join(' ')}`, channel: 'terminal', text: `${said.out}\n${said.err}` };
}

const isRanked = ({ prioritisation }: Plan): boolean => (prioritisation?.criteria.length ?? 0) > 0;

/**
 * The plan with every text of its own replaced by a mark: what is rendered of it then is our words alone, in whatever language the plan
 * was written. Codes, identifiers, dates and numbers stay.
 */
export function withoutOwnWords(plan: Plan): Plan {
  let count = 0;
  const marked = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return /[ \u00a0’'é]/.test(value) && key !== 'unit' ? `◆${++count}` : value;
    if (Array.isArray(value)) return value.map((item) => marked(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, marked(inner, name)]));
  };
  return marked(plan, '') as Plan;
}
