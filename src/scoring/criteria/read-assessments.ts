import { type Issue, PlanSanteError } from '../../errors/index.ts';
import type { Locale } from '../../i18n/index.ts';
import { nearest } from '../../internal/text.ts';
import { type Alternative, type CriterionScore, scoreList } from './alternative.ts';
import type { AssessedScore, Assessment } from './assessment.ts';
import type { Criterion } from './criterion.ts';
import { type Gate, type GateVerdict, VERDICTS } from './gate.ts';
import type { PrioritisationModel } from './prioritisation-model.ts';
import { scaleBounds } from './scale.ts';
import { type ScoringIssueParts, scoringIssue } from './scoring-issue.ts';

/** What was read, one assessment per alternative, and everything that could not be used. */
export interface ReadAssessments {
  readonly assessments: readonly Assessment[];
  readonly issues: readonly Issue[];
}

/** Sorts scores and verdicts under the criteria and gates of a model. What cannot be used is reported and never replaced. */
export function readAssessments(
  caller: string,
  model: PrioritisationModel,
  alternatives: readonly Alternative[],
  locale: Locale,
): ReadAssessments {
  if (!Array.isArray(alternatives))
    throw new PlanSanteError({ function: caller, expected: 'a list of alternatives', received: alternatives });
  for (const [index, alternative] of alternatives.entries()) requireAlternative(caller, alternative, index);
  const found: ScoringIssueParts[] = [...checkAlternativeIds(alternatives)];
  const assessments = alternatives.map((alternative, index) => ({
    scores: readScores(model, alternative, index, found),
    verdicts: readVerdicts(model, alternative, index, found),
  }));
  if (model.quota !== undefined) found.push(...checkGroups(alternatives));
  return { assessments, issues: found.map((parts) => scoringIssue(parts, locale)) };
}

/** Scores may stand by the id of their criterion; verdicts come with their evidence, so they are a list. */
function requireAlternative(caller: string, alternative: Alternative, index: number): void {
  if (typeof alternative === 'object' && alternative !== null && Array.isArray(alternative.gates ?? [])) return;
  const expected = `an alternative with gates: [{ gateId, verdict, evidence }] at alternatives[${index}]`;
  throw new PlanSanteError({ function: caller, expected, received: alternative });
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

function checkGroups(alternatives: readonly Alternative[]): ScoringIssueParts[] {
  return alternatives.flatMap(({ id, group }, index) =>
    group === undefined || group === ''
      ? [
          {
            code: 'scoring-group-missing',
            severity: 'info',
            path: ['alternatives', index, 'group'],
            place: 'alternative',
            params: { alternative: id },
          } as const,
        ]
      : [],
  );
}

interface Entry {
  readonly score: CriterionScore;
  readonly path: readonly (string | number)[];
}

function readScores(
  model: PrioritisationModel,
  alternative: Alternative,
  index: number,
  found: ScoringIssueParts[],
): AssessedScore[][] {
  const byCriterion = new Map<string, Entry[]>(model.criteria.map((criterion) => [criterion.id, []]));
  const listed = Array.isArray(alternative.scores);
  scoreList(alternative.scores ?? []).forEach((score, position) => {
    const path = ['alternatives', index, 'scores', listed ? position : score.criterionId];
    const entries = byCriterion.get(score.criterionId);
    if (entries !== undefined) entries.push({ score, path });
    else found.push(unknownCriterion(model, alternative, score.criterionId, path));
  });
  return model.criteria.map((criterion) => {
    const entries = byCriterion.get(criterion.id) ?? [];
    const scores = usableScores(criterion, alternative, entries, found);
    if (entries.every((entry) => entry.score.value === null || entry.score.value === undefined))
      found.push({
        code: 'scoring-score-missing',
        severity: 'warning',
        path: ['alternatives', index, 'scores'],
        place: 'alternative-criterion',
        params: { alternative: alternative.id, criterion: criterion.id, id: criterion.id },
      });
    return scores;
  });
}

function unknownCriterion(
  model: PrioritisationModel,
  alternative: Alternative,
  id: string,
  path: readonly (string | number)[],
): ScoringIssueParts {
  const near = nearest(
    String(id),
    model.criteria.map((criterion) => criterion.id),
  );
  return {
    code: 'scoring-criterion-unknown',
    severity: 'error',
    path,
    place: 'alternative-criterion',
    params: { alternative: alternative.id, criterion: id, id, ...(near === undefined ? {} : { nearest: near }) },
  };
}

function usableScores(
  criterion: Criterion,
  alternative: Alternative,
  entries: readonly Entry[],
  found: ScoringIssueParts[],
): AssessedScore[] {
  const twice = repeated(entries.map((entry) => entry.score.assessor ?? ''));
  const reported = new Set<string>();
  const usable: AssessedScore[] = [];
  for (const { score, path } of entries) {
    const { value, assessor, source, obtained = 'stated' } = score;
    if (value === null || value === undefined) continue;
    const key = assessor ?? '';
    if (twice.has(key)) {
      if (!reported.has(key))
        found.push(problem('scoring-score-twice', criterion, alternative, path, whoScored(assessor)));
      reported.add(key);
      continue;
    }
    const refused = refuseScore(criterion, alternative, value, path);
    if (refused !== undefined) found.push(refused);
    if (refused?.severity === 'error') continue;
    usable.push({
      value,
      obtained,
      ...(assessor === undefined ? {} : { assessor }),
      ...(source === undefined ? {} : { source }),
    });
  }
  return usable;
}

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
  criterion: Criterion,
  alternative: Alternative,
  value: number,
  path: readonly (string | number)[],
): ScoringIssueParts | undefined {
  if (!Number.isFinite(value))
    return problem('scoring-score-not-a-number', criterion, alternative, path, { found: asFound(value) });
  const { min, max } = scaleBounds(criterion.scale);
  if (value < min || value > max)
    return problem('scoring-score-outside-scale', criterion, alternative, path, { found: value, min, max });
  if (criterion.scale.kind !== 'levels') return undefined;
  const levels = criterion.scale.levels.map((level) => level.value);
  if (levels.includes(value)) return undefined;
  return {
    ...problem('scoring-score-not-a-level', criterion, alternative, path, { found: value, levels }),
    severity: 'warning',
  };
}

/** A number that is written as a text looks like a number, unless its quotes are shown. */
function asFound(value: unknown): string {
  return typeof value === 'string' && Number.isFinite(Number(value)) ? JSON.stringify(value) : String(value);
}

function problem(
  code: ScoringIssueParts['code'],
  criterion: Criterion,
  alternative: Alternative,
  path: readonly (string | number)[],
  params: Readonly<Record<string, unknown>>,
): ScoringIssueParts {
  const names = { alternative: alternative.id, criterion: criterion.id };
  return { code, severity: 'error', path, place: 'alternative-criterion', params: { ...names, ...params } };
}

function readVerdicts(
  model: PrioritisationModel,
  alternative: Alternative,
  index: number,
  found: ScoringIssueParts[],
): GateVerdict[] {
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

  const known = model.gates.map((gate) => gate.id);
  given.forEach(({ gateId }, position) => {
    if (known.includes(gateId)) return;
    const near = nearest(String(gateId), known);
    report('scoring-gate-unknown', 'error', gateId, position, near === undefined ? {} : { nearest: near });
  });

  return model.gates.map((gate: Gate): GateVerdict => {
    const positions = given.flatMap((verdict, position) => (verdict.gateId === gate.id ? [position] : []));
    const [position] = positions;
    const verdict = position === undefined ? undefined : given[position];
    if (verdict === undefined) {
      report('scoring-verdict-missing', 'warning', gate.id, undefined);
      return { gateId: gate.id, verdict: 'unknown' };
    }
    if (positions.length > 1) {
      report('scoring-verdict-twice', 'error', gate.id, positions[1]);
      const evidence = positions.flatMap((at) => given[at]?.evidence ?? []);
      return { gateId: gate.id, verdict: 'unknown', evidence };
    }
    if (!VERDICTS.includes(verdict.verdict)) {
      report('scoring-verdict-unknown', 'error', gate.id, position, { found: verdict.verdict, known: VERDICTS });
      return { ...verdict, verdict: 'unknown' };
    }
    if (verdict.verdict !== 'unknown' && (verdict.evidence ?? []).length === 0)
      report('scoring-verdict-without-evidence', 'warning', gate.id, position);
    return verdict;
  });
}
