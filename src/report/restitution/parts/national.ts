import { chart } from '../../../document/index.ts';
import { percentage } from '../../../i18n/index.ts';
import type { Facts } from '../facts.ts';
import { EVERYBODY, type Part } from '../part.ts';
import { sourcesOf } from '../plan-words.ts';
import { tell } from '../words.ts';
import { leftOut } from './way.ts';

/** What one fiche expects of each level. */
interface Expected {
  readonly id: string;
  readonly territory: number;
  readonly national: number;
}

/** Expectations of every fiche that has some, the most national first. */
function expectations({ plan }: Pick<Facts, 'plan'>): readonly Expected[] {
  return plan.projects
    .flatMap(({ id, fiche }) => {
      const territory = fiche?.expectations.territory.length ?? 0;
      const national = fiche?.expectations.national.length ?? 0;
      return territory + national === 0 ? [] : [{ id, territory, national }];
    })
    .sort((a, b) => nationalShare(b) - nationalShare(a));
}

function nationalShare({ territory, national }: Expected): number {
  return national / (territory + national);
}

export function expectationTotals(facts: Pick<Facts, 'plan'>): { readonly national: number; readonly total: number } {
  const all = expectations(facts);
  const national = all.reduce((sum, one) => sum + one.national, 0);
  return { national, total: all.reduce((sum, { territory }) => sum + territory, national) };
}

/** Those that depend on the national level for more than half of what they expect. */
export function mostlyNational(facts: Pick<Facts, 'plan'>): readonly Expected[] {
  return expectations(facts).filter((one) => nationalShare(one) > 0.5);
}

const MOST_ROWS = 20;

export const national: Part = {
  name: 'national',
  tells: 'which expectations address the national level',
  audiences: EVERYBODY,
  compose(facts) {
    const { plan, locale } = facts;
    const all = expectations(facts);
    const totals = expectationTotals(facts);
    if (all.length < 2 || totals.national === 0) return [];
    const shown = all.slice(0, MOST_ROWS);
    const most = mostlyNational(facts);
    const picture = chart({
      kind: 'stacked-bars',
      title: tell('national-picture', locale),
      locale,
      heading: tell('project', locale),
      categories: shown.map((one) => ({
        label: one.id,
        remark: percentage(nationalShare(one), locale, 0),
        ...(nationalShare(one) > 0.5 && { look: 'highlight' as const }),
      })),
      series: [
        { name: tell('national', locale), decimals: 0, values: shown.map(({ national }) => national) },
        { name: tell('territory', locale), decimals: 0, look: 'rest', values: shown.map(({ territory }) => territory) },
      ],
      notes: most.length > 0 ? [tell('national-note', locale, { names: most.map(({ id }) => id).join(', ') })] : [],
    });
    return [
      {
        anchor: 'national',
        title: tell('national-title', locale, {
          ...totals,
          share: percentage(totals.national / totals.total, locale, 0),
        }),
        blocks: [picture, ...leftOut(all.length - shown.length, locale)],
        sources: sourcesOf(plan.projects),
      },
    ];
  },
};
