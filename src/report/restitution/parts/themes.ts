import { chart, p, strong, table, ul } from '../../../document/index.ts';
import { percentage } from '../../../i18n/index.ts';
import type { Facts, ThemeFacts } from '../facts.ts';
import { EVERYBODY, type Part, REGION, type Slide } from '../part.ts';
import { orNone, quoted, sourcesOf, themeName } from '../plan-words.ts';
import { firstWords, tell } from '../words.ts';
import { mostOf, unansweredByTheme } from './opening.ts';
import { leftOut } from './way.ts';

/** How many entries of each kind a theme holds. */
const KINDS = ['constats', 'pistes', 'dispositifs'] as const;

export const contributions: Part = {
  name: 'contributions',
  tells: 'what was gathered, by theme',
  audiences: REGION,
  compose({ plan, themes, locale }) {
    const gathered = themes.map((theme) => ({
      name: themeName(theme, locale),
      count: theme.constats.length + theme.pistes.length + theme.dispositifs.length,
      counts: KINDS.map((kind) => theme[kind].length),
    }));
    const total = gathered.reduce((sum, { count }) => sum + count, 0);
    const [top] = [...gathered].sort((a, b) => b.count - a.count);
    if (top === undefined || total === 0 || themes.length < 2) return [];
    const sorted = [...gathered].sort((a, b) => b.count - a.count);
    const picture = chart({
      kind: 'stacked-bars',
      title: tell('contributions-picture', locale),
      locale,
      heading: tell('theme', locale),
      categories: sorted.map(({ name }, index) => ({
        label: name,
        ...(index === 0 && { look: 'highlight' as const }),
      })),
      series: KINDS.map((kind, column) => ({
        name: tell(kind, locale),
        decimals: 0,
        values: sorted.map(({ counts }) => counts[column] ?? 0),
      })),
    });
    return [
      {
        anchor: 'contributions',
        title: tell('contributions-title', locale, {
          top: top.name,
          share: percentage(top.count / total, locale, 0),
          total,
        }),
        blocks: [picture],
        sources: sourcesOf([...plan.constats, ...plan.pistes]),
      },
    ];
  },
};

export const coverage: Part = {
  name: 'coverage',
  tells: 'which constats have an answer in the plan, by theme',
  audiences: EVERYBODY,
  compose(facts) {
    const { plan, themes, unanswered, locale } = facts;
    const total = plan.constats.length;
    if (total === 0 || plan.projects.length + plan.measures.length === 0) return [];
    const counted = themes
      .filter(({ constats }) => constats.length > 0)
      .map((theme) => ({
        name: themeName(theme, locale),
        all: theme.constats.length,
        open: theme.constats.filter(({ id }) => unanswered.has(id)).length,
      }))
      .sort((a, b) => b.open / b.all - a.open / a.all);
    const picture = chart({
      kind: 'stacked-bars',
      title: tell('coverage-picture', locale),
      locale,
      heading: tell('theme', locale),
      categories: counted.map(({ name, open }) => ({ label: name, ...(open > 0 && { look: 'warning' as const }) })),
      series: [
        { name: tell('unanswered', locale), decimals: 0, values: counted.map(({ open }) => open) },
        {
          name: tell('answered', locale),
          decimals: 0,
          look: 'rest',
          values: counted.map(({ all, open }) => all - open),
        },
      ],
      notes: [tell('coverage-note', locale)],
    });
    const title =
      unanswered.size === 0
        ? tell('coverage-title-none', locale, { total })
        : tell('coverage-title', locale, { count: unanswered.size, where: mostOf(unansweredByTheme(facts), 2) });
    return [
      {
        anchor: 'coverage',
        title,
        blocks: [picture],
        sources: sourcesOf(plan.constats),
      },
    ];
  },
};

/** What stands behind each theme: its constats, its leads, what exists. */
export const themes: Part = {
  name: 'themes',
  tells: 'theme by theme: constats, leads by lever, what exists already',
  audiences: REGION,
  compose: (facts) =>
    facts.themes.flatMap((theme, index) => [
      ...constatSlides(theme, index + 1, facts),
      ...pisteSlides(theme, index + 1, facts),
      ...dispositifSlides(theme, index + 1, facts),
    ]),
};

const MOST_ROWS = 8;

function constatSlides(theme: ThemeFacts, number: number, facts: Facts): readonly Slide[] {
  const { locale, unanswered, answering } = facts;
  const { constats } = theme;
  if (constats.length === 0) return [];
  const open = constats.filter(({ id }) => unanswered.has(id));
  // What has no answer is what a reader must see.
  const shown = [...open, ...constats.filter(({ id }) => !unanswered.has(id))].slice(
    0,
    constats.length > MOST_ROWS ? MOST_ROWS - 1 : MOST_ROWS,
  );
  const rows = shown.map(({ id, text }) => [
    p(quoted(firstWords(text, 24), facts)),
    unanswered.has(id)
      ? p(strong(tell('unanswered', locale)))
      : (answering.get(id)?.join(', ') ?? tell('answered-elsewhere', locale)),
  ]);
  return [
    {
      anchor: `theme-${number}-constats`,
      title: tell('theme-constats-title', locale, {
        theme: themeName(theme, locale),
        count: constats.length,
        open: open.length || undefined,
      }),
      blocks: [
        table([[tell('finding', locale), tell('answer', locale)], ...rows], { widths: [9, 3] }),
        ...leftOut(constats.length - shown.length, locale),
      ],
      sources: sourcesOf(constats),
    },
  ];
}

const LEVERS = ['local', 'national', 'unknown'] as const;
const MOST_ITEMS = 6;

function pisteSlides(theme: ThemeFacts, number: number, facts: Facts): readonly Slide[] {
  const { locale } = facts;
  const { pistes } = theme;
  if (pistes.length === 0) return [];
  const leverOf = (lever: string) => (lever === 'local' || lever === 'national' ? lever : 'unknown');
  const by = LEVERS.map((lever) => pistes.filter((piste) => leverOf(piste.lever) === lever));
  const columns = LEVERS.flatMap((lever, i) => {
    const found = by[i] ?? [];
    if (found.length === 0) return [];
    const items = found.slice(0, MOST_ITEMS).map(({ text }) => p(quoted(firstWords(text, 16), facts)));
    const rest = found.length - items.length;
    return [
      {
        head: tell(`lever-${lever}`, locale),
        cell: ul(rest > 0 ? [...items, tell('others', locale, { count: rest })] : items),
      },
    ];
  });
  const [local = [], national = [], unknown = []] = by;
  return [
    {
      anchor: `theme-${number}-pistes`,
      title: tell('theme-pistes-title', locale, {
        theme: themeName(theme, locale),
        local: local.length,
        national: national.length,
        unknown: unknown.length || undefined,
      }),
      blocks: [table([columns.map(({ head }) => head), columns.map(({ cell }) => cell)])],
      sources: sourcesOf(pistes),
    },
  ];
}

function dispositifSlides(theme: ThemeFacts, number: number, facts: Facts): readonly Slide[] {
  const { locale, plan } = facts;
  const { dispositifs } = theme;
  if (dispositifs.length === 0) return [];
  const territories = new Map(plan.territories.map(({ id, name }) => [id, name]));
  const shown = dispositifs.slice(0, dispositifs.length > MOST_ROWS ? MOST_ROWS - 1 : MOST_ROWS);
  const rows = shown.map(({ title, description, territories: places = [], toldAt }) => [
    p(strong(quoted(firstWords(title, 10), facts))),
    p(orNone(description === undefined ? undefined : quoted(firstWords(description, 18), facts))),
    places.map((id) => territories.get(id) ?? id).join(', ') || (toldAt?.place ?? '–'),
  ]);
  const head = [tell('scheme', locale), tell('what-it-does', locale), tell('where', locale)];
  const placed = rows.some(([, , where]) => where !== '–');
  const columns = [head, ...rows].map((row) => (placed ? row : row.slice(0, 2)));
  return [
    {
      anchor: `theme-${number}-dispositifs`,
      title: tell('theme-dispositifs-title', locale, { theme: themeName(theme, locale), count: dispositifs.length }),
      blocks: [
        table(columns, { rowHeaders: true, widths: placed ? [4, 7, 3] : [4, 10] }),
        ...leftOut(dispositifs.length - shown.length, locale),
      ],
      sources: sourcesOf(dispositifs),
    },
  ];
}
