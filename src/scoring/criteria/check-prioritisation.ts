import { type Issue, PlanSanteError } from '../../errors/index.ts';
import type { Locale } from '../../i18n/index.ts';
import type { ScaleBounds, Thresholds } from '../../mcda/methods/index.ts';
import type { Criterion } from './criterion.ts';
import type { PrioritisationModel } from './prioritisation-model.ts';
import { type LevelScale, type NumericScale, type Scale, scaleBounds } from './scale.ts';
import { type ScoringIssueParts, scoringIssue } from './scoring-issue.ts';

/**
 * Looks for everything that makes the rules of a prioritisation unusable: doubled ids, weights and scales that cannot be used,
 * thresholds that contradict each other, a minimum outside its scale. An empty answer means that the model can be used.
 *
 * @example
 * ```ts
 * import { checkPrioritisation } from 'plan-sante/scoring';
 * const issues = checkPrioritisation({ id: 'demo', title: 'Demo', criteria: [], gates: [] }, { locale: 'en' });
 * issues[0]?.code; // 'scoring-nothing-to-weigh'
 * ```
 */
export function checkPrioritisation(model: PrioritisationModel, options: { readonly locale?: Locale } = {}): Issue[] {
  requireRules('checkPrioritisation', model);
  const locale = options.locale ?? 'fr';
  const found: ScoringIssueParts[] = [
    ...checkNothingToWeigh(model),
    ...checkIds(model.criteria, 'criteria', 'criterion'),
    ...checkIds(model.gates, 'gates', 'gate'),
    ...model.criteria.flatMap((criterion, index) => checkCriterion(criterion, index)),
    ...checkWeightSum(model),
    ...checkQuota(model),
  ];
  return found.map((parts) => scoringIssue(parts, locale));
}

/** Refuses what is no model at all, in the name of the public function that was called. */
export function requireRules(caller: string, model: PrioritisationModel): void {
  if (typeof model !== 'object' || model === null || !Array.isArray(model.criteria) || !Array.isArray(model.gates))
    throw new PlanSanteError({ function: caller, expected: 'a model with criteria and gates', received: model });
}

function checkNothingToWeigh(model: PrioritisationModel): ScoringIssueParts[] {
  if (model.criteria.length + model.gates.length > 0) return [];
  return [{ code: 'scoring-nothing-to-weigh', severity: 'error', path: [], place: 'model', params: {} }];
}

function checkIds(
  items: readonly { readonly id: string }[],
  key: 'criteria' | 'gates',
  place: 'criterion' | 'gate',
): ScoringIssueParts[] {
  const seen = new Set<string>();
  const issues: ScoringIssueParts[] = [];
  items.forEach(({ id }, index) => {
    const at = { path: [key, index, 'id'], severity: 'error', place } as const;
    if (typeof id !== 'string' || id.trim() === '')
      issues.push({ code: 'scoring-id-empty', ...at, params: { [place]: index + 1 } });
    else if (seen.has(id)) issues.push({ code: 'scoring-id-twice', ...at, params: { [place]: id, id } });
    seen.add(id);
  });
  return issues;
}

/** The ends of a scale, which are no numbers where there is none. */
function endsOf(scale: Partial<LevelScale> | Partial<NumericScale> | undefined): ScaleBounds {
  if (scale?.kind === 'levels' ? Array.isArray(scale.levels) : scale?.kind === 'numeric')
    return scaleBounds(scale as Scale);
  return { min: Number.NaN, max: Number.NaN };
}

function checkCriterion(criterion: Criterion, index: number): ScoringIssueParts[] {
  const issues: ScoringIssueParts[] = [];
  const report = (code: ScoringIssueParts['code'], key: string, params: Readonly<Record<string, unknown>>) => {
    const path = ['criteria', index, key];
    issues.push({ code, severity: 'error', path, place: 'criterion', params: { criterion: criterion.id, ...params } });
  };
  const { weight, direction, scale, minimum, thresholds } = criterion;
  if (!Number.isFinite(weight) || weight < 0)
    report('scoring-weight-not-usable', 'weight', {
      found: typeof weight === 'string' ? JSON.stringify(weight) : weight,
    });
  if (direction !== 'max' && direction !== 'min')
    report('scoring-direction-unknown', 'direction', { found: direction });

  const { min, max } = endsOf(scale);
  if (!(min < max) || !Number.isFinite(min) || !Number.isFinite(max)) {
    report('scoring-scale-not-usable', 'scale', { min, max });
  } else if (minimum !== undefined && !(minimum >= min && minimum <= max)) {
    report('scoring-minimum-outside-scale', 'minimum', { found: minimum, min, max });
  }
  if (scale?.kind === 'levels' && Array.isArray(scale.levels)) {
    const twice = firstTwice(scale.levels.map((level) => level.value));
    if (twice !== undefined) report('scoring-level-twice', 'scale', { found: twice });
  }
  if (thresholds !== undefined && !thresholdsAgree(thresholds)) {
    const given = [thresholds.indifference, thresholds.preference, thresholds.veto];
    report('scoring-thresholds-contradict', 'thresholds', {
      found: given.map((threshold) => threshold ?? '–').join(' / '),
      ...thresholds,
    });
  }
  return issues;
}

function firstTwice(values: readonly number[]): number | undefined {
  return values.find((value, index) => values.indexOf(value) < index);
}

/** 0 ≤ indifference ≤ preference ≤ veto, leaving out those that are not given. */
function thresholdsAgree({ indifference, preference, veto }: Thresholds): boolean {
  let last = 0;
  for (const threshold of [indifference, preference, veto]) {
    if (threshold === undefined) continue;
    if (!(threshold >= last)) return false;
    last = threshold;
  }
  return true;
}

function checkWeightSum({ criteria }: PrioritisationModel): ScoringIssueParts[] {
  if (criteria.length === 0 || criteria.some((criterion) => criterion.weight !== 0)) return [];
  return [{ code: 'scoring-weights-all-zero', severity: 'error', path: ['criteria'], place: 'model', params: {} }];
}

function checkQuota({ quota }: PrioritisationModel): ScoringIssueParts[] {
  if (quota === undefined || (Number.isInteger(quota.perGroup) && quota.perGroup >= 1)) return [];
  const params = { found: quota.perGroup };
  return [{ code: 'scoring-quota-not-usable', severity: 'error', path: ['quota', 'perGroup'], place: 'model', params }];
}
