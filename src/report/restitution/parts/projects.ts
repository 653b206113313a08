import { chart, p, strong, table, ul } from '../../../document/index.ts';
import type { Fiche, FicheItem, Project } from '../../../model/index.ts';
import type { Facts } from '../facts.ts';
import { COMMITTEE, type Part, type Slide } from '../part.ts';
import { quoted, sourcesOf, themeName } from '../plan-words.ts';
import { firstOf, firstWords, tell } from '../words.ts';
import { leftOut } from './way.ts';

export const projects: Part = {
  name: 'projects',
  tells: 'the projects, theme by theme',
  audiences: COMMITTEE,
  compose(facts) {
    const { plan, themes, locale } = facts;
    if (plan.projects.length === 0) return [];
    const counted = themes.filter(({ projects }) => projects.length > 0);
    const [top] = [...counted].sort((a, b) => b.projects.length - a.projects.length);
    if (top === undefined) return [];
    const sorted = [...counted].sort((a, b) => b.projects.length - a.projects.length);
    const picture = chart({
      kind: 'bars',
      title: tell('projects-picture', locale),
      locale,
      heading: tell('theme', locale),
      categories: sorted.map((theme, index) => ({
        label: themeName(theme, locale),
        remark: firstOf(
          theme.projects.map(({ id }) => id),
          12,
          locale,
        ).join(', '),
        ...(index === 0 && { look: 'highlight' as const }),
      })),
      series: [{ name: tell('projects', locale), decimals: 0, values: sorted.map(({ projects }) => projects.length) }],
    });
    return [
      {
        anchor: 'projects',
        title: tell('projects-title', locale, {
          total: plan.projects.length,
          top: themeName(top, locale),
          count: top.projects.length,
        }),
        blocks: [picture],
        sources: sourcesOf(plan.projects),
      },
      ...counted.map((theme, index) => ({
        ...projectsOf(theme.projects, themeName(theme, locale), index + 1, facts),
        detail: true,
      })),
    ];
  },
};

const MOST_ROWS = 8;

/** Projects of a theme, with their rank where they have one. */
function projectsOf(found: readonly Project[], theme: string, number: number, facts: Facts): Slide {
  const { locale, ranking } = facts;
  const shown = found.slice(0, found.length > MOST_ROWS ? MOST_ROWS - 1 : MOST_ROWS);
  const unranked = found.filter(({ id }) => ranking?.result.notAssessed.includes(id)).length;
  const rows = shown.map(({ id, title, fiche, answers }) => [
    p(strong(id)),
    p(quoted(firstWords(title, 24), facts)),
    String(answers.length),
    tell(fiche === undefined ? 'without-fiche' : 'with-fiche', locale),
  ]);
  const head = [
    tell('project', locale),
    tell('what-it-is', locale),
    tell('answers-count', locale),
    tell('fiche', locale),
  ];
  return {
    anchor: `projects-${number}`,
    title: tell('projects-of-title', locale, {
      theme,
      count: found.length,
      unranked: unranked === 0 || unranked === found.length ? undefined : unranked,
      unrankedAll: unranked > 0 && unranked === found.length ? 'yes' : undefined,
    }),
    blocks: [
      table([head, ...rows], { rowHeaders: true, widths: [1.5, 9, 2.5, 2.5] }),
      ...leftOut(found.length - shown.length, locale),
    ],
    sources: sourcesOf(found),
  };
}

/** How many fiches a restitution shows at most; the ranked come first. */
const MOST_FICHES = 24;
/** And how many are shown to those who do not want them all. */
const FIRST_FICHES = 3;

/** Every project with a fiche, those with a rank in its order. */
function withFiche({ plan, ranking }: Facts): readonly (Project & { readonly fiche: Fiche })[] {
  const order = [...(ranking?.result.ranking ?? []), ...(ranking?.result.excluded ?? [])].map(({ id }) => id);
  const place = new Map(order.map((id, index) => [id, index]));
  return plan.projects
    .flatMap((project) => (project.fiche === undefined ? [] : [{ ...project, fiche: project.fiche }]))
    .sort((a, b) => (place.get(a.id) ?? Infinity) - (place.get(b.id) ?? Infinity) || 0)
    .slice(0, MOST_FICHES);
}

export const fiches: Part = {
  name: 'fiches',
  tells: 'each project on one slide: the problem, the solution, for whom, who does what, what is expected of whom',
  audiences: COMMITTEE,
  compose: (facts) =>
    withFiche(facts).map((project, index) => ({ ...ficheSlide(project, facts), detail: index >= FIRST_FICHES })),
};

const MOST_POINTS = 2;
const MOST_WORDS = 16;

/** The first items as a list, and how many others the fiche has. */
function points(items: readonly string[], facts: Facts) {
  if (items.length === 0) return tell('to-be-said', facts.locale);
  const shown = items.slice(0, MOST_POINTS).map((item) => p(quoted(firstWords(item, MOST_WORDS), facts)));
  const rest = items.length - shown.length;
  return ul(rest > 0 ? [...shown, tell('others', facts.locale, { count: rest })] : shown);
}

function texts(items: readonly FicheItem[]): readonly string[] {
  return items.map(({ text }) => text);
}

/** What the fiche says of how it works, first the solution itself. */
function solutionOf({ description, ideas }: Fiche): readonly string[] {
  const said = [...description].sort((a, b) => Number(b.kind === 'solution') - Number(a.kind === 'solution'));
  const parts = said.flatMap(({ text, items }) => [...(text === undefined ? [] : [text]), ...texts(items)]);
  return parts.length > 0 ? parts : texts(ideas);
}

function ficheSlide({ id, title, fiche, sources = [] }: Project & { readonly fiche: Fiche }, facts: Facts): Slide {
  const { locale } = facts;
  const pair = (a: string | undefined, b: string | undefined) =>
    tell('pair-words', locale, { a: a ?? tell('to-be-said', locale), b: b ?? tell('to-be-said', locale) });
  const rows: readonly (readonly [string, ReturnType<typeof points>])[] = [
    [tell('fiche-problem', locale), points(texts(fiche.constats), facts)],
    [tell('fiche-solution', locale), points(solutionOf(fiche), facts)],
    [
      tell('fiche-whom', locale),
      points(
        fiche.beneficiaries.map(({ name, benefits }) => pair(name, benefits[0])),
        facts,
      ),
    ],
    [
      tell('fiche-who', locale),
      points(
        fiche.stakeholders.map(({ name, role }) => pair(name, role)),
        facts,
      ),
    ],
    [tell('fiche-territory', locale), points(texts(fiche.expectations.territory), facts)],
    [tell('fiche-national', locale), points(texts(fiche.expectations.national), facts)],
  ];
  return {
    anchor: `fiche-${id.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    title: tell('fiche-title', locale, { id, title: firstWords(title, 16) }),
    blocks: [
      table([[tell('fiche-part', locale), tell('fiche-says', locale)], ...rows], { rowHeaders: true, widths: [3, 9] }),
    ],
    sources: [...(fiche.sources ?? []), ...sources],
  };
}
