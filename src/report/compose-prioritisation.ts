import { type BlockNode, type DocumentNode, doc, figure, heading, note, p, table, ul } from '../document/index.ts';
import { requireParts } from '../errors/index.ts';
import {
  conventionChoices,
  conventionNames,
  decimal,
  type Locale,
  messageLocale,
  percentage,
  plainNumber,
  rankWords,
  requireOptions,
} from '../i18n/index.ts';
import {
  describeScope,
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
  /** The ranking as a picture, SVG text with its description. */
  readonly chart?: { readonly svg: string; readonly alternative: string };
  /** The documents that verdicts rest on, as a plan has them: their titles stand beside the evidence. */
  readonly sources?: readonly { readonly id: string; readonly title: string }[];
}

/** The title of each source, by its id. */
type SourceTitles = ReadonlyMap<string, string>;

/**
 * A ranking as a document: the conditions with their evidence, the order, who is out and why, how solid it all is, and the
 * conventions behind it. Where something illustrative lies behind the ranking, the document opens by saying so.
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
  const { locale = 'fr', stability, acceptability, why = [], chart, sources = [] } = options;
  const titles = new Map(sources.map(({ id, title }) => [id, title]));
  requireParts('composePrioritisation', 'a prioritisation, as prioritise or prioritisePlan gives it', result, LISTS);
  if (stability)
    requireParts('composePrioritisation', 'stability: what weightStability gives', stability, ['winners', 'criteria']);
  if (acceptability)
    requireParts('composePrioritisation', 'acceptability: what rankAcceptability gives', acceptability, [
      'acceptability',
    ]);
  const title = say('ranking-title', locale, { title: wordingIn(result.model.title, locale) });
  const blocks: BlockNode[] = [heading(1, title)];
  if (result.illustrative) blocks.push(note('warning', say('illustrative', locale)));
  blocks.push(...rankingBlocks(result, locale));
  if (chart) blocks.push(figure(chart.svg, chart.alternative));
  if (why.length > 0) blocks.push(ul([...why]));
  blocks.push(
    ...incompleteBlocks(result, locale),
    ...excludedBlocks(result, titles, locale),
    ...conditionBlocks(result, titles, locale),
  );
  if (stability) blocks.push(...stabilityBlocks(result, stability, locale));
  if (acceptability) blocks.push(...acceptabilityBlocks(result, acceptability, locale));
  blocks.push(...conventionBlocks(result, locale), ...remarkBlocks(result, locale));
  return doc({ title, language: messageLocale(locale) }, blocks);
}

const LISTS = ['criteria', 'gates', 'ranking', 'incomplete', 'excluded', 'issues'];

function rankingBlocks(result: Prioritisation, locale: Locale): BlockNode[] {
  const top = heading(2, say('ranking', locale), { anchor: 'ranking' });
  if (result.criteria.length === 0) return [top, p(say('no-weighing', locale))];
  const order = result.ranking.map((line) => [
    line.provisional ? `${line.rank} (${say('provisional', locale)})` : String(line.rank),
    named(line, locale),
    decimal(line.score, 1, locale),
    rankWords(line, locale),
  ]);
  const header = [say('rank', locale), say('project', locale), say('score', locale), say('possible-ranks', locale)];
  const criteria = result.criteria.map(
    ({ label, weight }) => `${wordingIn(label, locale)} (${percentage(weight, locale, 0)})`,
  );
  const contributions = result.ranking.map((line) => [
    line.id,
    ...line.contributions.map(({ value, contribution }) =>
      value === null || contribution === null
        ? '–'
        : `${decimal(contribution, 1, locale)} (${decimal(value, 0, locale)})`,
    ),
  ]);
  return [
    top,
    ...tables(header, order, locale, { widths: [2, 10, 2, 2] }),
    heading(3, say('contributions', locale)),
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
function scores(interval: { readonly min: number; readonly max: number } | null, locale: Locale): string {
  if (interval === null) return '–';
  const [min, max] = [decimal(interval.min, 1, locale), decimal(interval.max, 1, locale)];
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
    scores(line.interval, locale),
    rankWords(line, locale),
  ]);
  return [heading(2, say('incomplete', locale), { anchor: 'incomplete' }), ...tables(header, rows, locale)];
}

function excludedBlocks(result: Prioritisation, titles: SourceTitles, locale: Locale): BlockNode[] {
  if (result.excluded.length === 0) return [];
  const rows = result.excluded.flatMap((line) =>
    line.reasons.map((reason) => [
      named(line, locale),
      scores(line.interval, locale),
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
  return `${text} (${[...from, origin].join(messageLocale(locale) === 'fr' ? ' ; ' : '; ')})`;
}

function conditionBlocks(result: Prioritisation, titles: SourceTitles, locale: Locale): BlockNode[] {
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
  return [heading(2, say('conditions', locale), { anchor: 'conditions' }), ...tables(header, rows, locale)];
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
    between(winner),
    between(order),
  ]);
  return [
    heading(2, say('solidity', locale), { anchor: 'solidity' }),
    p(say('solidity-note', locale)),
    table([header, ...rows]),
    ul(describeStability(result, stability, { locale })),
  ];
}

function acceptabilityBlocks(result: Prioritisation, acceptability: RankAcceptability, locale: Locale): BlockNode[] {
  const header = [say('project', locale), say('first-share', locale)];
  const byId = new Map(result.ranking.map((line) => [line.id, line]));
  const rows = (result.table?.ids ?? [])
    .flatMap((id) => byId.get(id) ?? [])
    .map((line, row) => ({ line, share: acceptability.acceptability[row]?.[0] ?? 0 }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .map(({ line, share }) => [named(line, locale), percentage(share, locale)]);
  return [
    heading(2, say('acceptability', locale), { anchor: 'acceptability' }),
    p(
      say(acceptability.method === 'exact' ? 'acceptability-exact' : 'acceptability-drawn', locale, {
        samples: acceptability.samples,
      }),
    ),
    table([header, ...rows]),
    ...describeScope(result, { locale }).map((text) => p(text)),
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
    heading(2, say('conventions', locale), { anchor: 'conventions' }),
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
