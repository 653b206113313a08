import { acceptabilityChart, rankingChart, weightStabilityChart } from '../charts/index.ts';
import {
  type BlockNode,
  chart as chartFigure,
  type DocumentNode,
  doc,
  type FigureNode,
  figure,
  heading,
  type MeasureChart,
  note,
  p,
  table,
  ul,
} from '../document/index.ts';
import { requireEntries, requireParts } from '../errors/index.ts';
import {
  alikeScores,
  conventionChoices,
  conventionNames,
  decimal,
  type Locale,
  messageLocale,
  partsInWords,
  percentage,
  percentageBetween,
  placesOfScores,
  plainNumber,
  rankWords,
  requireOptions,
} from '../i18n/index.ts';
import {
  describeStability,
  type ExclusionReason,
  type Prioritisation,
  type RankAcceptability,
  type WeightStability,
  wordingIn,
} from '../scoring/index.ts';
import { say } from './say.ts';

/** What {@link composePrioritisation} takes beside the ranking. */
export interface ComposePrioritisationOptions {
  /** Default `fr`. */
  readonly locale?: Locale;
  /** How solid the ranking is; a ranking should not be shown without it. */
  readonly stability?: WeightStability;
  readonly acceptability?: RankAcceptability;
  /** Sentences of `describePair`, for the pair people will ask about. */
  readonly why?: readonly string[];
  /** The ranking as a picture of your own, SVG text with its description; by default its own figure is made. */
  readonly chart?: { readonly svg: string; readonly alternative: string };
  /** The documents that verdicts rest on, as a plan has them: their titles stand beside the evidence. */
  readonly sources?: readonly { readonly id: string; readonly title: string }[];
}

/** The title of each source, by its id. */
type SourceTitles = ReadonlyMap<string, string>;

/**
 * A ranking as a document: the essentials, the order as a figure and as a table, why it is so and how solid, who is out and why, the
 * conditions as a matrix with what is still open; at the end, as annexes, the points, the evidence and the conventions. Where something illustrative lies behind the ranking, the document opens by saying so.
 *
 * @example
 * ```ts
 * import { composePrioritisation, prioritisePlan, renderMarkdown } from 'plan-sante';
 * import { cnrGrandEst2023 } from 'plan-sante/plans';
 * const page = composePrioritisation(prioritisePlan(cnrGrandEst2023), { locale: 'fr' });
 * console.log(renderMarkdown(page).includes('llustrative')); // true
 * ```
 */
export function composePrioritisation(
  result: Prioritisation,
  options: ComposePrioritisationOptions = {},
): DocumentNode {
  requireOptions('composePrioritisation', options, {
    locale: true,
    stability: true,
    acceptability: true,
    why: true,
    chart: true,
    sources: true,
  });
  const { locale: asked = 'fr', stability, acceptability, why = [], chart, sources = [] } = options;
  // Where sentences fall back, the words among them fall back too.
  const locale = messageLocale(asked);
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  requireEntries('composePrioritisation', 'a prioritisation, as prioritise or prioritisePlan gives it', result, LISTS);
  if (stability)
    requireParts('composePrioritisation', 'stability: what weightStability gives', stability, ['winners', 'criteria']);
  if (acceptability)
    requireParts('composePrioritisation', 'acceptability: what rankAcceptability gives', acceptability, [
      'acceptability',
    ]);
  const title = say('ranking-title', locale, { title: wordingIn(result.model.title, locale) });
  const picture = chart
    ? [figure(chart.svg, chart.alternative)]
    : result.criteria.length > 0 && result.ranking.length + result.incomplete.length > 0
      ? [withoutTable(chartFigure(drawnOnly(rankingChart(result, { locale }), locale)))]
      : [];
  const said = essentials(result, acceptability, locale);
  const blocks: BlockNode[] = [
    heading(1, title),
    ...(result.illustrative ? [note('illustrative', say('illustrative', locale))] : []),
    ...(said.length > 0 ? [heading(2, say('essentials', locale), { anchor: 'essentials' }), ul(said)] : []),
    ...rankingBlocks(result, picture, locale),
    ...(why.length > 0 ? [heading(2, say('why', locale), { anchor: 'why' }), ul([...why])] : []),
    ...(stability ? stabilityBlocks(result, stability, locale) : []),
    ...(acceptability ? acceptabilityBlocks(result, acceptability, locale) : []),
    ...incompleteBlocks(result, locale),
    ...excludedBlocks(result, titles, locale),
    ...conditionBlocks(result, titles, locale),
    ...remarkBlocks(result, locale),
    ...contributionBlocks(result, locale),
    ...evidenceBlocks(result, titles, locale),
    ...conventionBlocks(result, locale),
  ];
  return doc({ title, language: locale }, blocks);
}

/** Values of a chart, far below where writers refuse them. */
const MOST_VALUES = 2000;

/** Of a very long chart, the lines that are drawn, with a note: the others stand in the tables. */
function drawnOnly(whole: MeasureChart, locale: Locale): MeasureChart {
  const { shown = whole.categories.length, categories, series, notes = [] } = whole;
  if (categories.length * series.length <= MOST_VALUES) return whole;
  return {
    ...whole,
    categories: categories.slice(0, shown),
    series: series.map((one) => ({ ...one, values: one.values.slice(0, shown) })),
    notes: [...notes, say('rows-shown', locale, { from: 1, to: shown, all: categories.length })],
  };
}

/** The figure without its own table: the order stands in full right below it. */
function withoutTable(picture: FigureNode): FigureNode {
  return { ...picture, data: (picture.data ?? []).filter(({ type }) => type !== 'table') };
}

/** In how many of the weights a project is first, in words. */
function chanceOfFirst(row: number, acceptability: RankAcceptability | undefined, locale: Locale): string | undefined {
  const share = acceptability?.acceptability[row]?.[0];
  if (share === undefined) return undefined;
  return percentageBetween(share, acceptability?.possible?.[row]?.[0] ?? share, locale, 0);
}

/** What a reader must know first: who leads, how surely, who is out, what is open. */
function essentials(
  { criteria, ranking, incomplete, excluded, table: counted }: Prioritisation,
  acceptability: RankAcceptability | undefined,
  locale: Locale,
): readonly string[] {
  const mayBeFirst = [...ranking, ...incomplete].filter(({ bestRank }) => bestRank === 1).map(({ id }) => id);
  const [first] = ranking.filter(({ worstRank, mayBeExcluded }) => worstRank === 1 && !mayBeExcluded);
  const open = ranking.filter(({ provisional }) => provisional).map(({ id }) => id);
  const ahead = incomplete.find(({ worstRank, mayBeExcluded }) => worstRank === 1 && !mayBeExcluded);
  const isOpen = criteria.length > 0 && first === undefined && ahead === undefined && mayBeFirst.length > 1;
  const points = (value: number) => decimal(value, placesOfScores(ranking), locale);
  const lines: string[] = [];
  if (isOpen) lines.push(say('essential-first-open', locale, { ids: shortList(mayBeFirst) }));
  if (first !== undefined && criteria.length > 0) {
    const score = points(first.score);
    lines.push(say('essential-first', locale, { first: first.id, score, count: ranking.length }));
  }
  if (ahead !== undefined && ahead.interval !== null) {
    const score = `${points(ahead.interval.min)}–${points(ahead.interval.max)}`;
    lines.push(say('essential-first', locale, { first: ahead.id, score, count: ranking.length + incomplete.length }));
  }
  const chance = first && chanceOfFirst(counted?.ids?.indexOf(first.id) ?? -1, acceptability, locale);
  if (first !== undefined && chance !== undefined)
    lines.push(say('essential-solid', locale, { first: first.id, share: chance }));
  if (open.length > 0) lines.push(say('essential-open', locale, { count: open.length, ids: shortList(open) }));
  const out = excluded.map(({ id }) => id);
  if (out.length > 0) lines.push(say('essential-out', locale, { count: out.length, ids: shortList(out) }));
  return lines;
}

/** The first ids of a list: the tables have them all. */
function shortList(ids: readonly string[]): string {
  return ids.length <= 12 ? ids.join(', ') : `${ids.slice(0, 12).join(', ')} …`;
}

const LISTS = ['criteria', 'gates', 'ranking', 'incomplete', 'excluded', 'issues'];

function rankingBlocks(result: Prioritisation, picture: readonly BlockNode[], locale: Locale): BlockNode[] {
  const top = heading(2, say('ranking', locale), { anchor: 'ranking' });
  if (result.criteria.length === 0) return [top, p(say('no-weighing', locale))];
  const places = placesOfScores(result.ranking);
  const order = result.ranking.map((line) => [
    line.provisional ? `${line.rank} (${say('provisional', locale)})` : String(line.rank),
    named(line, locale),
    decimal(line.score, places, locale),
    rankWords(line, locale),
  ]);
  const header = [say('rank', locale), say('project', locale), say('score', locale), say('possible-ranks', locale)];
  if (order.length === 0) return [top, ...picture, p(say('no-ranking', locale))];
  const alike = alikeScores(result.ranking, locale).map((told) => p(told));
  return [top, ...picture, ...tables(header, order, locale, { widths: [2, 10, 2, 3] }), ...alike];
}

/** Where the points come from, project by project: for those who want to follow the calculation. */
function contributionBlocks(result: Prioritisation, locale: Locale): BlockNode[] {
  if (result.criteria.length === 0 || result.ranking.length === 0) return [];
  const criteria = result.criteria.map(
    ({ label, weight }) => `${wordingIn(label, locale)} (${percentage(weight, locale, 0)})`,
  );
  const places = placesOfScores(result.ranking);
  const contributions = result.ranking.map((line) => [
    line.id,
    ...line.contributions.map(({ value, contribution }) =>
      value === null || contribution === null
        ? '–'
        : `${decimal(contribution, places, locale)} (${decimal(value, 0, locale)})`,
    ),
  ]);
  return [
    heading(2, say('annex', locale, { title: say('contributions', locale) }), { anchor: 'contributions' }),
    p(say('contributions-note', locale)),
    ...tables([say('project', locale), ...criteria], contributions, locale, { rowHeaders: true }),
  ];
}

/** Cells of one table, far below where writers refuse it. */
const MOST_CELLS = 20_000;

/** One table, or several with the rows that each holds: nothing of a long ranking is left out, and no table is past the limits. */
function tables(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  locale: Locale,
  options: Parameters<typeof table>[1] = {},
): BlockNode[] {
  const size = Math.max(1, Math.floor(MOST_CELLS / header.length));
  if (rows.length <= size) return [table([header, ...rows], options)];
  const parts = Array.from({ length: Math.ceil(rows.length / size) }, (_, part) => part * size);
  return parts.flatMap((from) => {
    const some = rows.slice(from, from + size);
    const shown = { from: from + 1, to: from + some.length, all: rows.length };
    return [p(say('rows-shown', locale, shown)), table([header, ...some], options)];
  });
}

/** The label people know, after the id that the rest of the document uses. */
function named(
  line: { readonly id: string; readonly label: Prioritisation['ranking'][number]['label'] },
  locale: Locale,
): string {
  const label = wordingIn(line.label, locale);
  return label === '' || label === line.id ? line.id : `${line.id} – ${label}`;
}

/** One score, or the two between which it lies. */
function scores(
  interval: { readonly min: number; readonly max: number } | null,
  places: number,
  locale: Locale,
): string {
  if (interval === null) return '–';
  const [min, max] = [decimal(interval.min, places, locale), decimal(interval.max, places, locale)];
  return min === max ? min : `${min} – ${max}`;
}

function incompleteBlocks(result: Prioritisation, locale: Locale): BlockNode[] {
  if (result.incomplete.length === 0) return [];
  const criterion = new Map(result.criteria.map(({ id, label }) => [id, wordingIn(label, locale)]));
  const header = [
    say('project', locale),
    say('missing-scores', locale),
    say('score-between', locale),
    say('possible-ranks', locale),
  ];
  const rows = result.incomplete.map((line) => [
    named(line, locale),
    line.missing.map((id) => criterion.get(id) ?? id).join(', '),
    scores(line.interval, placesOfScores(result.ranking), locale),
    rankWords(line, locale),
  ]);
  return [heading(2, say('incomplete', locale), { anchor: 'incomplete' }), ...tables(header, rows, locale)];
}

function excludedBlocks(result: Prioritisation, titles: SourceTitles, locale: Locale): BlockNode[] {
  if (result.excluded.length === 0) return [];
  const rows = result.excluded.flatMap((line) =>
    line.reasons.map((reason) => [
      named(line, locale),
      scores(line.interval, placesOfScores(result.ranking), locale),
      ...reasonCells(reason, titles, locale),
    ]),
  );
  const header = [say('project', locale), say('score', locale), say('reason', locale), say('evidence', locale)];
  return [heading(2, say('excluded', locale), { anchor: 'excluded' }), ...tables(header, rows, locale)];
}

/** What happened, and what it rests on. */
function reasonCells(reason: ExclusionReason, titles: SourceTitles, locale: Locale): [string, string] {
  switch (reason.kind) {
    case 'gate': {
      const verdict = say(reason.verdict, locale);
      const label = wordingIn(reason.label, locale);
      return [say('reason-gate', locale, { verdict, label }), evidenceText(reason, titles, locale)];
    }
    case 'minimum': {
      const { found, minimum } = reason;
      return [say('reason-minimum', locale, { label: wordingIn(reason.label, locale), found, minimum }), ''];
    }
    case 'missing':
      return [say('reason-missing', locale, { criteria: reason.labels.map((label) => wordingIn(label, locale)) }), ''];
  }
}

function evidenceText(
  verdict: Pick<Prioritisation['ranking'][number]['gates'][number], 'evidence' | 'provenance' | 'sources'>,
  titles: SourceTitles,
  locale: Locale,
): string {
  const { evidence, provenance = 'stated', sources = [] } = verdict;
  if (evidence === undefined) return '';
  const origin = say(provenance === 'illustrative' ? 'for-illustration' : provenance, locale);
  const from = sources.flatMap(({ source, place }) => {
    const named = [titles.get(source), place].filter((part) => part !== undefined);
    return named.length === 0 ? [] : [named.join(', ')];
  });
  const text = wordingIn(evidence, locale).replace(/\.$/, '');
  return `${text} (${partsInWords([...from, origin], locale)})`;
}

const SIGNS = { met: '✔', 'not-met': '✖', unknown: '?' } as const;

/** Conditions as a matrix of signs, then only what is not met or still open, with its evidence. */
function conditionBlocks(result: Prioritisation, titles: SourceTitles, locale: Locale): BlockNode[] {
  const { gates } = result;
  if (gates.length === 0) return [];
  const lines = [...result.ranking, ...result.incomplete, ...result.excluded];
  const verdictOf = (line: (typeof lines)[number], gate: string) => line.gates.find((verdict) => verdict.gate === gate);
  const matrix = lines.map((line) => [
    line.id,
    ...gates.map(({ id }) => SIGNS[verdictOf(line, id)?.verdict ?? 'unknown']),
  ]);
  const open = lines.flatMap((line) =>
    gates.flatMap(({ id, label }) => {
      const verdict = verdictOf(line, id);
      if (verdict?.verdict === 'met') return [];
      const evidence = verdict === undefined ? '' : evidenceText(verdict, titles, locale);
      return [[line.id, wordingIn(label, locale), say(verdict?.verdict ?? 'unknown', locale), evidence]];
    }),
  );
  const header = [say('project', locale), say('condition', locale), say('verdict', locale), say('evidence', locale)];
  return [
    heading(2, say('conditions', locale), { anchor: 'conditions' }),
    p(say('signs', locale)),
    ...tables([say('project', locale), ...gates.map(({ label }) => wordingIn(label, locale))], matrix, locale, {
      rowHeaders: true,
    }),
    ...(open.length === 0
      ? []
      : [heading(3, say('open-conditions', locale)), ...tables(header, open, locale, { widths: [2, 5, 3, 8] })]),
  ];
}

/** Every verdict with its evidence. */
function evidenceBlocks(result: Prioritisation, titles: SourceTitles, locale: Locale): BlockNode[] {
  if (result.gates.length === 0) return [];
  const header = [say('project', locale), say('condition', locale), say('verdict', locale), say('evidence', locale)];
  const lines = [...result.ranking, ...result.incomplete, ...result.excluded];
  const rows = lines.flatMap((line) =>
    result.gates.map((gate) => {
      const verdict = line.gates.find(({ gate: of }) => of === gate.id);
      return [
        line.id,
        wordingIn(gate.label, locale),
        say(verdict?.verdict ?? 'unknown', locale),
        verdict === undefined ? '' : evidenceText(verdict, titles, locale),
      ];
    }),
  );
  return [
    heading(2, say('annex', locale, { title: say('conditions', locale) }), { anchor: 'evidence' }),
    ...tables(header, rows, locale, { widths: [2, 5, 3, 8] }),
  ];
}

function stabilityBlocks(result: Prioritisation, stability: WeightStability, locale: Locale): BlockNode[] {
  const between = ({ min, max }: { readonly min: number; readonly max: number }): string =>
    `${percentage(min, locale)} – ${percentage(max, locale)}`;
  const header = [
    say('criterion', locale),
    say('weight', locale),
    say('winner-between', locale),
    say('order-between', locale),
  ];
  const rows = stability.criteria.map(({ criterion, weight, winner, order }) => [
    wordingIn(result.criteria[criterion]?.label, locale),
    percentage(weight, locale),
    winner === null ? '–' : between(winner),
    between(order),
  ]);
  return [
    heading(2, say('solidity', locale), { anchor: 'solidity' }),
    p(say('solidity-note', locale)),
    ...(stability.winners.length === 1
      ? [withoutTable(chartFigure(weightStabilityChart(result, stability, { locale })))]
      : []),
    table([header, ...rows]),
    ul(describeStability(result, stability, { locale, names: 'ids' })),
  ];
}

function acceptabilityBlocks(result: Prioritisation, acceptability: RankAcceptability, locale: Locale): BlockNode[] {
  return [
    heading(2, say('acceptability', locale), { anchor: 'acceptability' }),
    chartFigure(drawnOnly(acceptabilityChart(result, acceptability, { locale }), locale)),
  ];
}

function conventionBlocks(result: Prioritisation, locale: Locale): BlockNode[] {
  const { methodConventions, ...conventions } = result.conventions;
  const names: Readonly<Record<string, string>> = conventionNames[messageLocale(locale)];
  const rows = Object.entries({ ...methodConventions, ...conventions }).map(([name, value]) => [
    names[name] ?? quoted(name, locale),
    conventionChoice(name, value, locale),
  ]);
  return [
    heading(2, say('annex', locale, { title: say('conventions', locale) }), { anchor: 'conventions' }),
    table([[say('convention', locale), say('choice', locale)], ...rows]),
  ];
}

/** A choice in words; one that only its own method knows stands in quotation marks. */
function conventionChoice(name: string, value: unknown, locale: Locale): string {
  if (typeof value === 'number') return smallNumber(value, locale);
  const choices: Readonly<Record<string, string>> = conventionChoices[messageLocale(locale)];
  return (
    choices[`${name}.${value}`] ?? quoted(typeof value === 'object' ? JSON.stringify(value) : String(value), locale)
  );
}

const quoted = (words: string, locale: Locale): string => say('quoted', locale, { words });

/** Three digits say how large a tolerance is; the rest is noise of the arithmetic: "7.81 × 10⁻¹¹". */
function smallNumber(value: number, locale: Locale): string {
  if (value === 0 || Math.abs(value) >= 0.001) return plainNumber(value, locale);
  const [digits = '', power = ''] = value.toExponential(2).split('e');
  const raised = [...power.replace('+', '')].map((sign) => (sign === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(sign)])).join('');
  return `${plainNumber(Number(digits), locale)}\u00a0×\u00a010${raised}`;
}

function remarkBlocks(result: Prioritisation, locale: Locale): BlockNode[] {
  if (result.issues.length === 0) return [];
  return [heading(2, say('remarks', locale), { anchor: 'remarks' }), ul(result.issues.map(({ message }) => message))];
}
