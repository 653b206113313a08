import { br, ol, p, strong, table } from '../../../document/index.ts';
import { decimal, percentage, placesOfScores } from '../../../i18n/index.ts';
import { type Figure, writePartialDate, writePercent, writeQuantity } from '../../../model/index.ts';
import { type Facts, topOrientations } from '../facts.ts';
import { COMMITTEE, EVERYBODY, type Part, type Slide } from '../part.ts';
import { quoted, sourcesOf, themeName } from '../plan-words.ts';
import { tell } from '../words.ts';
import { followUpTotals } from './follow-up.ts';
import { expectationTotals } from './national.ts';

/** Who published the plan, by name. */
function publisherNames({ plan }: Facts): string {
  const names = new Map(plan.organisations.map(({ id, name }) => [id, name]));
  return plan.publishers.map((id) => names.get(id) ?? id).join(', ');
}

/** The date of the document that the plan was taken from, or its period. */
function planDate({ plan, locale }: Facts): string | undefined {
  const date = plan.sources[0]?.date ?? plan.launchedOn ?? plan.period;
  return date === undefined ? undefined : writePartialDate(date, locale);
}

/** Who published the plan, and when. */
export function coverLine(facts: Facts): string {
  return tell('cover-line', facts.locale, { publishers: publisherNames(facts) || undefined, date: planDate(facts) });
}

/** What stands under the title of the whole. */
export function coverBlocks(facts: Facts) {
  const line = coverLine(facts);
  return [p([strong(tell('cover-subtitle', facts.locale)), ...(line === '' ? [] : [br(), line])])];
}

/** The themes with most of something, as words: "access to care (3), prevention (2)". */
export function mostOf(counts: readonly (readonly [name: string, count: number])[], most: number): string | undefined {
  const found = counts.filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  return found.length === 0
    ? undefined
    : found
        .slice(0, most)
        .map(([name, count]) => `${name} (${count})`)
        .join(', ');
}

/** Where the unanswered constats are. */
export function unansweredByTheme({ themes, unanswered, locale }: Facts): readonly (readonly [string, number])[] {
  return themes.map((theme) => [
    themeName(theme, locale),
    theme.constats.filter(({ id }) => unanswered.has(id)).length,
  ]);
}

/** A sentence of the essentials, and whether it rests on made-up values. */
type Essential = (facts: Facts) => { readonly words: string; readonly illustrative?: boolean } | undefined;

const heard: Essential = ({ plan, locale }) => {
  const { constats, pistes } = plan;
  const meetings = plan.consultations
    .flatMap((consultation) => consultation.meetings)
    .filter(({ status }) => status === 'done')
    .reduce((sum, { count = 1 }) => sum + count, 0);
  if (meetings === 0 || constats.length === 0) return undefined;
  const attended = plan.figures.find(({ id, unit }) => id === 'participants' || unit === 'participants');
  const participants = attended && writeQuantity({ ...attended, unit: undefined }, { locale });
  return {
    words: tell('essentials-heard', locale, {
      meetings,
      constats: constats.length,
      pistes: pistes.length,
      participants,
    }),
  };
};

const unansweredConstats: Essential = (facts) => {
  const { plan, unanswered, locale } = facts;
  const total = plan.constats.length;
  if (total === 0) return undefined;
  if (unanswered.size === 0) return { words: tell('essentials-answered', locale, { total }) };
  const where = mostOf(unansweredByTheme(facts), 2);
  return { words: tell('essentials-unanswered', locale, { count: unanswered.size, total, where }) };
};

const firstProject: Essential = ({ ranking, locale }) => {
  const [first] = ranking?.result.ranking ?? [];
  if (ranking === undefined || first === undefined || ranking.result.criteria.length === 0) return undefined;
  const lines = ranking.result.ranking;
  const score = decimal(first.score, placesOfScores(lines), locale);
  const values = { first: first.id, count: lines.length, score };
  return { words: tell('essentials-first', locale, values), illustrative: ranking.result.illustrative };
};

const nationalShare: Essential = (facts) => {
  const { national, total } = expectationTotals(facts);
  if (total === 0 || national === 0) return undefined;
  const share = percentage(national / total, facts.locale, 0);
  return { words: tell('essentials-national', facts.locale, { national, total, share }) };
};

const progress: Essential = ({ plan, locale }) => {
  const { done, remaining } = followUpTotals(plan);
  return done + remaining === 0 ? undefined : { words: tell('essentials-follow-up', locale, { done, remaining }) };
};

const commitments: Essential = ({ plan, locale }) => {
  if (plan.measures.length < 4) return undefined;
  const top = topOrientations(plan.orientations);
  const axes = new Set(plan.measures.flatMap(({ orientation = '' }) => top.get(orientation) ?? [])).size;
  const under = axes === 0 ? undefined : tell('orientations-count', locale, { count: axes });
  return { words: tell('essentials-measures', locale, { measures: plan.measures.length, axes: under }) };
};

const reviewed: Essential = ({ plan, locale }) => {
  const next = plan.programmes.reduce((sum, { nextSteps }) => sum + nextSteps.length, 0);
  if (plan.programmes.length < 2) return undefined;
  return { words: tell('essentials-programmes', locale, { count: plan.programmes.length, next }) };
};

const wrongClaims: Essential = ({ audit, locale }) => {
  const wrong = audit.claims.filter(({ verdict }) => verdict === 'does-not-reconcile').length;
  return wrong === 0 ? undefined : { words: tell('essentials-claims', locale, { wrong, total: audit.claims.length }) };
};

/** From what a reader must know first; the first of them that a plan can say are said. */
const ESSENTIALS: readonly Essential[] = [
  heard,
  unansweredConstats,
  firstProject,
  nationalShare,
  commitments,
  reviewed,
  progress,
  wrongClaims,
];
const MOST_ESSENTIALS = 5;

export const essentials: Part = {
  name: 'essentials',
  tells: 'what a reader must know first, in numbered sentences',
  audiences: EVERYBODY,
  compose(facts) {
    const said = ESSENTIALS.flatMap((essential) => essential(facts) ?? []).slice(0, MOST_ESSENTIALS);
    if (said.length === 0) return [];
    return [
      {
        anchor: 'essentials',
        title: tell('essentials-title', facts.locale, { count: said.length }),
        blocks: [ol(said.map(({ words }) => words))],
        illustrative: said.some(({ illustrative }) => illustrative === true),
      },
    ];
  },
};

/** Figures that a panel of key figures shows: those the plan marks, else the first that have a source. */
export function keyFigures({ figures }: Facts['plan'], most: number): readonly Figure[] {
  const key = figures.filter(({ key }) => key === true);
  const shown = key.length > 0 ? key : figures.filter(({ sources = [] }) => sources.length > 0);
  return shown.slice(0, most);
}

/** A figure as it is written in the language of the reader; one without a number, as it is printed. */
export function figureWords(figure: Figure, locale: Facts['locale']): string {
  const { value, min, max, asWritten, unit } = figure;
  if (value === undefined && min === undefined && max === undefined) return asWritten ?? tell('to-be-said', locale);
  const { unit: _unit, qualifier, ...stated } = figure;
  // Whoever reads a number alone takes it for exact.
  const quantity = { ...stated, ...(qualifier !== 'exact' && { qualifier }) };
  return unit === 'percent' ? writePercent(quantity, { locale }) : writeQuantity(quantity, { locale });
}

/** Rows of a table of figures: the number, what it counts, whether it was recomputed. */
function figureRows(figures: readonly Figure[], facts: Facts) {
  return figures.map((figure) => [
    p(strong(figureWords(figure, facts.locale))),
    p([quoted(figure.title, facts), ...(figure.scope === undefined ? [] : [' (', quoted(figure.scope, facts), ')'])]),
    tell(`check-${facts.figureCheckOf(figure)}`, facts.locale),
  ]);
}

const MOST_FIGURES = 7;

export const figures: Part = {
  name: 'key-figures',
  tells: 'the figures that the plan puts forward, each with its verdict',
  audiences: COMMITTEE,
  compose(facts) {
    const { plan, locale } = facts;
    const shown = keyFigures(plan, MOST_FIGURES);
    if (shown.length < 3) return [];
    const wrong = shown.filter((figure) => facts.figureCheckOf(figure) === 'wrong').length;
    const checked = shown.some((figure) => facts.figureCheckOf(figure) !== 'none');
    const head = [tell('figure', locale), tell('what-it-counts', locale), tell('check', locale)];
    // A column that says the same everywhere says nothing.
    const rows = [head, ...figureRows(shown, facts)].map((row) => (checked ? row : row.slice(0, 2)));
    const slide: Slide = {
      anchor: 'key-figures',
      title: tell('figures-title', locale, { count: shown.length, wrong: wrong || undefined }),
      blocks: [table(rows, { widths: checked ? [4, 8, 3] : [4, 11], rowHeaders: true })],
      sources: sourcesOf(shown),
    };
    return [slide];
  },
};
