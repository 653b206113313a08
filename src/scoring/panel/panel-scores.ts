import {
  type Alternative,
  type PrioritisationModel,
  requireUsable,
  scaleBounds,
  sortJudgements,
} from '../../criteria/index.ts';
import { type Issue, requireKeys } from '../../errors/index.ts';
import type { Locale } from '../../i18n/index.ts';
import type { PanelScale } from './aggregate-panel.ts';

/** What {@link panelScores} answers: ready to be spread into {@link aggregatePanel}. */
export interface PanelScores {
  /** `scores[j][i][k]`: assessor j, alternative i, criterion k; `null` when not scored. */
  readonly scores: readonly (readonly (readonly (number | null)[])[])[];
  /** One scale per criterion. */
  readonly scale: readonly PanelScale[];
  /** Who the rows are, ascending; `null` stands for scores that do not say whose they are. */
  readonly assessors: readonly (string | null)[];
  readonly alternatives: readonly string[];
  readonly criteria: readonly string[];
  /** Scores that could not be used, and why. */
  readonly issues: readonly Issue[];
}

/**
 * The scores of alternatives sorted by who gave them, as {@link aggregatePanel} reads them.
 *
 * A score without assessor goes to one row of its own, `null` in `assessors`. Nobody scores twice: where an alternative has two scores of one
 * assessor, or two without any, on one criterion, neither is used and an issue says so.
 *
 * @throws PlanSanteError when the model cannot be used, or `alternatives` is not a list.
 * @example
 * ```ts
 * import { aggregatePanel, contratLocalDeSanteModel, panelScores } from 'plan-sante/scoring';
 * const gravity = (assessor: string, value: number) => ({ criterion: 'gravity', assessor, value });
 * const panel = panelScores(contratLocalDeSanteModel, [{ id: 'sommeil', scores: [gravity('a', 2), gravity('b', 5)] }]);
 * panel.assessors; // ['a', 'b']
 * aggregatePanel(panel).values[0]?.[0]; // 3.5
 * ```
 */
export function panelScores(
  model: PrioritisationModel,
  alternatives: readonly Alternative[],
  options: { readonly locale?: Locale } = {},
): PanelScores {
  requireKeys('panelScores', 'its options', options, { locale: true });
  requireUsable('panelScores', model);
  const { judgements, issues } = sortJudgements('panelScores', model, alternatives, options.locale ?? 'fr');
  const rows = new Map<string | undefined, (number | null)[][]>();
  const tableOf = (assessor: string | undefined) => {
    const known = rows.get(assessor);
    if (known !== undefined) return known;
    const scores = alternatives.map((): (number | null)[] => model.criteria.map(() => null));
    rows.set(assessor, scores);
    return scores;
  };
  judgements.forEach((judged, i) => {
    judged.scores.forEach((list, k) => {
      for (const { assessor, value } of list) {
        const row = tableOf(assessor)[i] as (number | null)[];
        row[k] = value;
      }
    });
  });
  const sorted = [...rows]
    .map(([assessor = null, scores]) => ({ assessor, scores }))
    .sort((a, b) => inOrder(a.assessor, b.assessor));
  return {
    scores: sorted.map(({ scores }) => scores),
    scale: model.criteria.map(({ scale }) => {
      const { min, max } = scaleBounds(scale);
      return [min, max];
    }),
    assessors: sorted.map(({ assessor }) => assessor),
    alternatives: alternatives.map(({ id }) => id),
    criteria: model.criteria.map(({ id }) => id),
    issues,
  };
}

/** By code unit, so that no locale changes the rows; nobody comes last. No two are the same. */
function inOrder(a: string | null, b: string | null): number {
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}
