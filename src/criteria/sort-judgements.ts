import { type Issue, PlanSanteError } from '../errors/index.ts';
import type { Locale } from '../i18n/index.ts';
import { append } from '../internal/append.ts';
import { nearest } from '../internal/text.ts';
import type { Criterion, Provenance, Verdict } from '../model/index.ts';
import { type Alternative, type AlternativeVerdict, type CriterionScore, scoreList } from './alternative.ts';
import { unknownKeys } from './known-keys.ts';
import type { PrioritisationModel } from './prioritisation-model.ts';
import { levelsOf, scaleBounds } from './scale.ts';
import { type ScoringIssueParts, scoringIssue } from './scoring-issue.ts';

/** One usable score with its origin. */
export interface UsableScore {
  readonly value: number;
  readonly assessor?: string;
  readonly provenance: Provenance;
}

/** An alternative as the rules see it: the usable scores per criterion and one verdict per gate, in the order of the model. */
export interface Judgements {
  readonly scores: readonly (readonly UsableScore[])[];
  readonly verdicts: readonly AlternativeVerdict[];
}

/** What was read, one entry per alternative, and everything that could not be used. */
interface SortedJudgements {
  readonly judgements: readonly Judgements[];
  readonly issues: readonly Issue[];
}

const VERDICTS = ['met', 'not-met', 'unknown'] as const satisfies readonly Verdict[];

/** Sorts scores and verdicts under the criteria and gates of a model. What cannot be used is reported and never replaced. */
export function sortJudgements(
  caller: string,
  model: PrioritisationModel,
  alternatives: readonly Alternative[],
  locale: Locale,
): SortedJudgements {
  if (!Array.isArray(alternatives))
    throw new PlanSanteError({ function: caller, expected: 'a list of alternatives', received: alternatives });
  for (const [index, alternative] of alternatives.entries()) requireAlternative(caller, alternative, index);
  const found: ScoringIssueParts[] = [...checkAlternativeIds(alternatives)];
  const rules = rulesOf(model);
  const judgements = alternatives.map((alternative, index) => {
    append(found, checkKeys(alternative, index));
    return {
      scores: readScores(rules, alternative, index, found),
      verdicts: readVerdicts(model, alternative, index, found),
    };
  });
  if (model.quota !== undefined) append(found, checkGroups(alternatives));
  return { judgements, issues: found.map((parts) => scoringIssue(parts, locale)) };
}

/** A criterion with what its scale says, worked out once. */
interface CriterionRule {
  readonly criterion: Criterion;
  readonly min: number;
  readonly max: number;
  /** The only values that there are; `null` on a measured scale. */
  readonly levels: ReadonlySet<number> | null;
}

interface Rules {
  readonly criteria: readonly CriterionRule[];
  readonly positions: ReadonlyMap<string, number>;
}

function rulesOf({ criteria }: PrioritisationModel): Rules {
  return {
    criteria: criteria.map((criterion) => {
      const levels = levelsOf(criterion.scale);
      return {
        criterion,
        ...scaleBounds(criterion.scale),
        levels: levels === null ? null : new Set(levels.map(({ value }) => value)),
      };
    }),
    positions: new Map(criteria.map(({ id }, j) => [id, j])),
  };
}

/** Scores may stand by the id of their criterion; verdicts come with their evidence, so they are a list. */
function requireAlternative(caller: string, alternative: Alternative, index: number): void {
  const isThing = (value: unknown) => typeof value === 'object' && value !== null;
  const refuse = (what: string) => {
    const expected = `${what} at alternatives[${index}]`;
    return new PlanSanteError({ function: caller, expected, received: alternative });
  };
  if (!isThing(alternative) || !Array.isArray(alternative.gates ?? []) || !(alternative.gates ?? []).every(isThing))
    throw refuse('an alternative with gates: [{ gate, verdict, evidence }]');
  const { scores = {} } = alternative;
  if (!isThing(scores) || (Array.isArray(scores) && !scores.every(isThing)))
    throw refuse('an alternative with scores: { [criterion]: value } or [{ criterion, value, assessor }]');
}

function checkAlternativeIds(alternatives: readonly Alternative[]): ScoringIssueParts[] {
  const seen = new Set<string>();
  const issues: ScoringIssueParts[] = [];
  alternatives.forEach(({ id }, index) => {
    const at = { severity: 'error', path: ['alternatives', index, 'id'], place: 'alternative' } as const;
    if (typeof id !== 'string' || id.trim() === '')
      issues.push({ code: 'scoring-id-empty', ...at, params: { alternative: index + 1 } });
    else if (seen.has(id)) issues.push({ code: 'scoring-id-twice', ...at, params: { alternative: id, id } });
    seen.add(id);
  });
  return issues;
}

/** A key that nobody reads is a score, a verdict or a group that is lost. */
function checkKeys(alternative: Alternative, index: number): ScoringIssueParts[] {
  const path = ['alternatives', index];
  const at = { path, place: 'alternative', params: { alternative: alternative.id ?? index + 1 } } as const;
  const found = unknownKeys('alternative', alternative, at);
  if (Array.isArray(alternative.scores))
    alternative.scores.forEach((score, k) => {
      append(found, unknownKeys('score', score, { ...at, path: [...path, 'scores', k] }));
    });
  alternative.gates?.forEach((verdict, k) => {
    append(found, unknownKeys('verdict', verdict, { ...at, path: [...path, 'gates', k] }));
  });
  return found;
}

function checkGroups(alternatives: readonly Alternative[]): ScoringIssueParts[] {
  return alternatives.flatMap(({ id, group }, index) => {
    if (group !== undefined && group !== '') return [];
    const path = ['alternatives', index, 'group'];
    return [
      {
        code: 'scoring-group-missing',
        severity: 'info',
        path,
        place: 'alternative',
        params: { alternative: id },
      } as const,
    ];
  });
}

interface Entry {
  readonly score: CriterionScore;
  /** The last key of its path: its place in the list, or its criterion. */
  readonly key: string | number;
}

function readScores(
  { criteria, positions }: Rules,
  alternative: Alternative,
  index: number,
  found: ScoringIssueParts[],
): UsableScore[][] {
  const plain = plainScores(criteria, alternative.scores);
  if (plain !== null) return plain;
  const byCriterion: Entry[][] = criteria.map(() => []);
  const listed = Array.isArray(alternative.scores);
  scoreList(alternative.scores ?? {}).forEach((score, position) => {
    const key = listed ? position : score.criterion;
    const at = positions.get(score.criterion);
    if (at !== undefined) byCriterion[at]?.push({ score, key });
    else found.push(unknownCriterion(positions, alternative, score.criterion, ['alternatives', index, 'scores', key]));
  });
  return criteria.map((rule, j) => {
    // A blank is no score: it neither counts nor stands beside one.
    const entries = (byCriterion[j] ?? []).filter(({ score }) => score.value !== null && score.value !== undefined);
    const scores = usableScores(rule, alternative, index, entries, found);
    if (entries.length === 0) {
      const { id } = rule.criterion;
      found.push({
        code: 'scoring-score-missing',
        severity: 'warning',
        path: ['alternatives', index, 'scores'],
        place: 'alternative-criterion',
        params: { alternative: alternative.id, criterion: id, id },
      });
    }
    return scores;
  });
}

/** The usual case, without a detour: a number on its scale for every criterion and nothing else; `null` for any other. */
function plainScores(criteria: readonly CriterionRule[], scores: Alternative['scores']): UsableScore[][] | null {
  if (Array.isArray(scores) || Object.keys(scores ?? {}).length !== criteria.length) return null;
  const given: Readonly<Record<string, unknown>> = { ...scores };
  const usable: UsableScore[][] = [];
  for (const { criterion, min, max, levels } of criteria) {
    const value = Object.hasOwn(given, criterion.id) ? given[criterion.id] : undefined;
    if (typeof value !== 'number' || !(value >= min && value <= max) || levels?.has(value) === false) return null;
    usable.push([{ value, provenance: 'stated' }]);
  }
  return usable;
}

function unknownCriterion(
  positions: ReadonlyMap<string, number>,
  alternative: Alternative,
  id: string | undefined,
  path: readonly (string | number)[],
): ScoringIssueParts {
  const at = { severity: 'error', path, place: 'alternative-criterion' } as const;
  if (typeof id !== 'string' || id === '')
    return {
      code: 'scoring-criterion-not-named',
      ...at,
      place: 'alternative',
      params: { alternative: alternative.id },
    };
  const near = nearest(id, [...positions.keys()]);
  const params = { alternative: alternative.id, criterion: id, id, ...(near === undefined ? {} : { nearest: near }) };
  return { code: 'scoring-criterion-unknown', ...at, params };
}

function usableScores(
  rule: CriterionRule,
  alternative: Alternative,
  index: number,
  entries: readonly Entry[],
  found: ScoringIssueParts[],
): UsableScore[] {
  const twice = entries.length < 2 ? NOBODY : repeated(entries.map(({ score }) => score.assessor ?? ''));
  const reported = new Set<string>();
  const usable: UsableScore[] = [];
  const pathOf = ({ key }: Entry) => ['alternatives', index, 'scores', key];
  for (const entry of entries) {
    const { score } = entry;
    const { assessor, provenance = 'stated' } = score;
    const value = score.value as number;
    const key = assessor ?? '';
    if (twice.has(key)) {
      if (!reported.has(key))
        found.push(problem('scoring-score-twice', rule, alternative, pathOf(entry), whoScored(assessor)));
      reported.add(key);
      continue;
    }
    const refused = refuseScore(rule, alternative, value, () => pathOf(entry));
    if (refused !== undefined) found.push(refused);
    if (refused?.severity === 'error') continue;
    usable.push(assessor === undefined ? { value, provenance } : { value, provenance, assessor });
  }
  return usable;
}

const NOBODY: ReadonlySet<string> = new Set();

function whoScored(assessor: string | undefined): Readonly<Record<string, unknown>> {
  return assessor === undefined ? { alone: true } : { assessor };
}

function repeated(keys: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) twice.add(key);
    seen.add(key);
  }
  return twice;
}

function refuseScore(
  rule: CriterionRule,
  alternative: Alternative,
  value: number,
  path: () => readonly (string | number)[],
): ScoringIssueParts | undefined {
  const { min, max, levels } = rule;
  if (!Number.isFinite(value))
    return problem('scoring-score-not-a-number', rule, alternative, path(), { found: asFound(value) });
  if (value < min || value > max)
    return problem('scoring-score-outside-scale', rule, alternative, path(), { found: value, min, max });
  if (levels === null || levels.has(value)) return undefined;
  const params = { found: value, levels: [...levels] };
  return { ...problem('scoring-score-not-a-level', rule, alternative, path(), params), severity: 'warning' };
}

/** A number that is written as a text looks like a number, unless its quotes are shown. */
function asFound(value: unknown): string {
  return typeof value === 'string' && Number.isFinite(Number(value)) ? JSON.stringify(value) : String(value);
}

function problem(
  code: ScoringIssueParts['code'],
  { criterion }: CriterionRule,
  alternative: Alternative,
  path: readonly (string | number)[],
  params: Readonly<Record<string, unknown>>,
): ScoringIssueParts {
  const names = { alternative: alternative.id, criterion: criterion.id };
  return { code, severity: 'error', path, place: 'alternative-criterion', params: { ...names, ...params } };
}

function readVerdicts(
  { gates = [] }: PrioritisationModel,
  alternative: Alternative,
  index: number,
  found: ScoringIssueParts[],
): AlternativeVerdict[] {
  const given = alternative.gates ?? [];
  const report = (
    code: ScoringIssueParts['code'],
    severity: ScoringIssueParts['severity'],
    gate: string,
    position: number | undefined,
    params: Readonly<Record<string, unknown>> = {},
  ) => {
    const path = ['alternatives', index, 'gates', ...(position === undefined ? [] : [position])];
    const names = { alternative: alternative.id, gate, id: gate };
    found.push({ code, severity, path, place: 'alternative-gate', params: { ...names, ...params } });
  };

  const known = gates.map((gate) => gate.id);
  given.forEach(({ gate }, position) => {
    if (known.includes(gate)) return;
    const near = nearest(String(gate), known);
    const named = gate === undefined ? '–' : String(gate);
    report('scoring-gate-unknown', 'error', named, position, near === undefined ? {} : { nearest: near });
  });

  return gates.map(({ id }): AlternativeVerdict => {
    const positions = given.flatMap(({ gate }, position) => (gate === id ? [position] : []));
    const [position] = positions;
    const verdict = position === undefined ? undefined : given[position];
    if (verdict === undefined) {
      report('scoring-verdict-missing', 'warning', id, undefined);
      return { gate: id, verdict: 'unknown' };
    }
    if (positions.length > 1) {
      report('scoring-verdict-twice', 'error', id, positions[1]);
      return { gate: id, verdict: 'unknown' };
    }
    if (!VERDICTS.includes(verdict.verdict)) {
      const shown = verdict.verdict === undefined ? '–' : String(verdict.verdict);
      report('scoring-verdict-unknown', 'error', id, position, { found: shown, known: VERDICTS });
      return { ...verdict, verdict: 'unknown' };
    }
    if (verdict.verdict !== 'unknown' && verdict.evidence === undefined)
      report('scoring-verdict-without-evidence', 'warning', id, position);
    return verdict;
  });
}
