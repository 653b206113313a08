import { append } from '../internal/append.ts';
import { greatestOf, leastOf } from '../internal/extremes.ts';
import type { Scale, Thresholds } from '../model/index.ts';
import { unknownKeys } from './known-keys.ts';
import { levelsOf, scaleBounds } from './scale.ts';
import type { ScoringIssueParts } from './scoring-issue.ts';

type Thing = Readonly<Record<string, unknown>>;
type At = Pick<ScoringIssueParts, 'path' | 'place' | 'params'>;

const MODEL: At = { path: [], place: 'model', params: {} };

/** Everything that makes what may be a model unusable, before it is put into words; written for data of unknown shape. */
export function modelFaults(model: unknown): readonly ScoringIssueParts[] {
  if (!isThing(model)) return [shape(MODEL, 'model', 'object')];
  const found: ScoringIssueParts[] = [...unknownKeys('model', model, MODEL)];
  const lists: Record<'criteria' | 'gates', readonly unknown[]> = { criteria: [], gates: [] };
  for (const key of ['criteria', 'gates'] as const) {
    const given = model[key] ?? (key === 'gates' ? [] : undefined);
    if (Array.isArray(given)) lists[key] = given;
    else found.push(shape({ ...MODEL, path: [key] }, key, 'list'));
  }
  const { criteria, gates } = lists;
  if (found.length === 0 && criteria.length + gates.length === 0)
    found.push({ code: 'scoring-nothing-to-weigh', severity: 'error', ...MODEL });
  append(found, faultsOfItems(criteria, 'criteria', 'criterion', faultsOfCriterion));
  append(
    found,
    faultsOfItems(gates, 'gates', 'gate', (gate, at) => unknownKeys('gate', gate, at)),
  );
  if (criteria.length > 0 && criteria.every((criterion) => isThing(criterion) && criterion['weight'] === 0))
    found.push({ code: 'scoring-weights-all-zero', severity: 'error', ...MODEL, path: ['criteria'] });
  return [...found, ...faultsOfQuota(model['quota'])];
}

/** What criteria and gates have in common: an id of their own, and words. */
function faultsOfItems(
  items: readonly unknown[],
  key: 'criteria' | 'gates',
  place: 'criterion' | 'gate',
  more: (item: Thing, at: At) => ScoringIssueParts[],
): ScoringIssueParts[] {
  const seen = new Set<unknown>();
  return items.flatMap((item, index) => {
    const path = [key, index];
    if (!isThing(item)) return [shape({ path, place, params: { [place]: index + 1 } }, place, 'object')];
    const { id, label } = item;
    const named = typeof id === 'string' && id.trim() !== '';
    const at: At = { path, place, params: { [place]: named ? id : index + 1 } };
    const found: ScoringIssueParts[] = [];
    if (!named) found.push(fault('scoring-id-empty', at, 'id'));
    else if (seen.has(id)) found.push(fault('scoring-id-twice', at, 'id', { id }));
    seen.add(id);
    if (!hasWords(label)) found.push(fault('scoring-label-missing', at, 'label'));
    return [...found, ...more(item, at)];
  });
}

function faultsOfCriterion(criterion: Thing, at: At): ScoringIssueParts[] {
  const { weight, direction, scale, minimum, thresholds } = criterion;
  const found: ScoringIssueParts[] = unknownKeys('criterion', criterion, at);
  if (isAbsent(weight)) found.push(fault('scoring-weight-missing', at, 'weight'));
  else if (!isNumber(weight) || weight < 0)
    found.push(fault('scoring-weight-not-usable', at, 'weight', { found: shown(weight) }));
  if (isAbsent(direction)) found.push(fault('scoring-direction-missing', at, 'direction'));
  else if (direction !== 'max' && direction !== 'min')
    found.push(fault('scoring-direction-unknown', at, 'direction', { found: shown(direction) }));

  const ofScale = faultsOfScale(scale, at);
  append(found, ofScale);
  const usable = ofScale.every(({ code }) => code === 'scoring-key-unknown');
  if (usable && !isAbsent(minimum)) {
    const { min, max } = scaleBounds(scale as Scale);
    if (!isNumber(minimum) || minimum < min || minimum > max)
      found.push(fault('scoring-minimum-outside-scale', at, 'minimum', { found: shown(minimum), min, max }));
  }
  return [...found, ...faultsOfThresholds(thresholds, at)];
}

function faultsOfScale(scale: unknown, at: At): ScoringIssueParts[] {
  if (!isThing(scale)) return [fault('scoring-scale-missing', at, 'scale')];
  const inScale: At = { ...at, path: [...at.path, 'scale'] };
  const found: ScoringIssueParts[] = unknownKeys('scale', scale, inScale);
  const { kind, levels = [] } = scale;
  if (!isAbsent(kind) && kind !== 'levels' && kind !== 'numeric')
    return [...found, fault('scoring-scale-kind-unknown', inScale, 'kind', { found: shown(kind) })];
  if (!Array.isArray(levels))
    return [...found, shape({ ...inScale, path: [...inScale.path, 'levels'] }, 'levels', 'list')];
  const odd = levels.findIndex((level) => !isThing(level) || !isNumber(level['value']));
  if (odd >= 0) return [...found, fault('scoring-level-not-usable', inScale, 'levels', { found: odd + 1 })];
  if (kind === 'levels' && levels.length === 0) return [...found, fault('scoring-scale-missing', at, 'scale')];
  levels.forEach((level: Thing, index) => {
    append(found, unknownKeys('level', level, { ...inScale, path: [...inScale.path, 'levels', index] }));
  });
  return [...found, ...faultsOfEnds(scale as Scale, at)];
}

function faultsOfEnds(scale: Scale, at: At): ScoringIssueParts[] {
  const { min, max } = scaleBounds(scale);
  for (const end of ['min', 'max'] as const)
    if (!isAbsent(scale[end]) && !isNumber(scale[end]))
      return [fault('scoring-scale-not-usable', at, 'scale', { min: shown(scale.min), max: shown(scale.max) })];
  if (!Number.isFinite(min) || !Number.isFinite(max)) return [fault('scoring-scale-missing', at, 'scale')];
  if (!(min < max)) return [fault('scoring-scale-not-usable', at, 'scale', { min, max })];
  const values = (scale.levels ?? []).map((level) => level.value);
  const seen = new Set<unknown>();
  const twice = values.find((value) => seen.size === seen.add(value).size);
  if (twice !== undefined) return [fault('scoring-level-twice', at, 'scale', { found: twice })];
  const outside = values.find((value) => value < min || value > max);
  if (outside !== undefined) return [fault('scoring-level-outside-scale', at, 'scale', { found: outside, min, max })];
  const [lowest, highest] = [leastOf(values), greatestOf(values)];
  // A score that no level allows could then be the best there is: the anchors of such a scale are its outermost levels.
  if (levelsOf(scale) !== null && (lowest !== min || highest !== max))
    return [fault('scoring-levels-miss-ends', at, 'scale', { min, max, levels: values })];
  return [];
}

function faultsOfThresholds(thresholds: unknown, at: At): ScoringIssueParts[] {
  if (isAbsent(thresholds)) return [];
  if (!isThing(thresholds)) return [shape({ ...at, path: [...at.path, 'thresholds'] }, 'thresholds', 'object')];
  const found = unknownKeys('thresholds', thresholds, { ...at, path: [...at.path, 'thresholds'] });
  if (thresholdsAgree(thresholds)) return found;
  const given = [thresholds['indifference'], thresholds['preference'], thresholds['veto']];
  const params = { found: given.map((one) => (isAbsent(one) ? '–' : shown(one))).join(' / ') };
  return [...found, fault('scoring-thresholds-contradict', at, 'thresholds', params)];
}

/** 0 ≤ indifference ≤ preference ≤ veto, leaving out those that are not given. */
function thresholdsAgree({
  indifference,
  preference,
  veto,
}: Readonly<Record<keyof Thresholds, unknown>> | Thing): boolean {
  let last = 0;
  for (const threshold of [indifference, preference, veto]) {
    if (isAbsent(threshold)) continue;
    if (!isNumber(threshold) || threshold < last) return false;
    last = threshold;
  }
  return true;
}

function faultsOfQuota(quota: unknown): ScoringIssueParts[] {
  if (isAbsent(quota)) return [];
  if (!isThing(quota)) return [shape({ ...MODEL, path: ['quota'] }, 'quota', 'object')];
  const found = unknownKeys('quota', quota, { ...MODEL, path: ['quota'] });
  const { perGroup } = quota;
  if (isNumber(perGroup) && Number.isInteger(perGroup) && perGroup >= 1) return found;
  const at = { ...MODEL, path: ['quota'] };
  return [
    ...found,
    fault('scoring-quota-not-usable', at, 'perGroup', { found: isAbsent(perGroup) ? '–' : shown(perGroup) }),
  ];
}

function fault(code: ScoringIssueParts['code'], at: At, key: string, params: Thing = {}): ScoringIssueParts {
  return { code, severity: 'error', path: [...at.path, key], place: at.place, params: { ...at.params, ...params } };
}

function shape(at: At, key: string, expected: 'list' | 'object'): ScoringIssueParts {
  const code = expected === 'list' ? 'scoring-list-wanted' : 'scoring-object-wanted';
  return { code, severity: 'error', ...at, params: { ...at.params, key } };
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null || Number.isNaN(value);
}

function hasWords(label: unknown): boolean {
  const texts = isThing(label) ? Object.values(label) : [label];
  return texts.some((text) => typeof text === 'string' && text.trim() !== '');
}

/** As a message shows it: a number as the reader writes it, everything else so that its kind can be seen. */
function shown(value: unknown): string | number {
  if (isNumber(value)) return value;
  return typeof value === 'string'
    ? JSON.stringify(value)
    : Array.isArray(value)
      ? '[…]'
      : isThing(value)
        ? '{…}'
        : String(value);
}
