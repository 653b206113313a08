import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Alternative, scoreList } from '../../criteria/index.ts';
import { type KeysOf, PlanSanteError, requireKeys, requireParts } from '../../errors/index.ts';
import { canonicalJson } from '../../internal/canonical-json.ts';
import { additiveMethod } from '../../mcda/methods/index.ts';
import {
  type DecisionTable,
  rankAcceptability,
  type SmallestFlip,
  type SmallestFlipOptions,
  smallestFlip,
  weightStability,
} from '../../mcda/robustness/index.ts';
import { prioritise } from '../prioritise/index.ts';
import type {
  DecisionCircumstances,
  DecisionInputs,
  DecisionRecord,
  RecordedRobustness,
  RobustnessRequest,
  SealedRecord,
} from './decision.ts';

const INPUTS: KeysOf<DecisionInputs> = {
  model: true,
  alternatives: true,
  options: true,
  circumstances: true,
  robustness: true,
  versions: true,
};
const CIRCUMSTANCES: KeysOf<DecisionCircumstances> = {
  question: true,
  decidedOn: true,
  decidedBy: true,
  participants: true,
  scoredBy: true,
  rationale: true,
  weightsObtained: true,
  publishedAt: true,
  appeal: true,
  oversight: true,
};

/**
 * Writes down a decision so that it can be checked and computed again years later: rules with their anchors, scores with their
 * origin, who scored, conventions, seed, result, solidity, and a hash over all of it.
 *
 * Nothing is read from a clock: dates are given. The text is canonical JSON, so equal decisions have equal bytes.
 *
 * @throws PlanSanteError when `prioritise` refuses the inputs, or they nest deeper than 200 levels.
 * @example
 * ```ts
 * import { contratLocalDeSanteModel, decisionRecord, replayDecision } from 'plan-sante/scoring';
 * const scores = { gravity: 3, 'perceived-importance': 4, frequency: 5, 'socio-economic-impact': 2, feasibility: 5 };
 * const { text } = decisionRecord({
 *   model: contratLocalDeSanteModel,
 *   alternatives: [{ id: 'sommeil', scores }],
 *   circumstances: { decidedOn: '2024-03-12', decidedBy: 'Comité de pilotage' },
 * });
 * replayDecision(text).same; // true
 * ```
 */
export function decisionRecord(inputs: DecisionInputs): SealedRecord {
  requireKeys('decisionRecord', 'its inputs', inputs, INPUTS);
  requireKeys('decisionRecord', 'circumstances', inputs?.circumstances, CIRCUMSTANCES);
  requireKeys('decisionRecord', 'robustness', inputs?.robustness, { funded: true, seed: true, samples: true });
  requireParts('decisionRecord', 'a model and its alternatives, as prioritise takes them', inputs, ['alternatives']);
  const { model, alternatives, circumstances = {}, versions = {}, robustness } = inputs;
  const { method = additiveMethod, ...options } = inputs.options ?? {};
  const { table, issues, ...ranking } = prioritise(model, alternatives, { ...options, method });
  return seal({
    format: 'plan-sante-decision/1',
    circumstances,
    assessors: assessorsOf(alternatives, circumstances.scoredBy ?? []),
    versions,
    model,
    alternatives,
    options,
    method: { id: method.id, conventions: method.conventions },
    robustnessRequest: robustness ?? null,
    result: {
      ...ranking,
      issues: issues.map(({ code, severity, path, params }) => ({ code, severity, path, params })),
    },
    robustness: robustness === undefined || table === null ? null : lookInto(table, robustness),
  });
}

function seal(content: Omit<DecisionRecord, 'hash'>): SealedRecord {
  const hash = hashOf(content);
  const record = { ...content, hash };
  const text = canonicalJson(record);
  if (text === undefined) throw tooDeep();
  return { record, text };
}

/** The hash of a record without its own. */
export function hashOf(content: object): string {
  const text = canonicalJson(content);
  if (text === undefined) throw tooDeep();
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}

function tooDeep(): PlanSanteError {
  return new PlanSanteError({
    function: 'decisionRecord',
    expected: 'inputs that nest at most 200 levels deep, with lists without holes',
  });
}

function assessorsOf(alternatives: readonly Alternative[], given: readonly string[]): string[] {
  const named = alternatives.flatMap((alternative) =>
    scoreList(alternative.scores).flatMap(({ assessor }) => (assessor === undefined ? [] : [assessor])),
  );
  return [...new Set([...named, ...given])].sort();
}

/** Millions of pairs that are equally near are refused: nobody can be told which of them is meant. */
function flipOf(table: DecisionTable, places: SmallestFlipOptions): SmallestFlip | null {
  try {
    return smallestFlip(table, places);
  } catch (error) {
    if (error instanceof PlanSanteError) return null;
    throw error;
  }
}

function lookInto(table: DecisionTable, request: RobustnessRequest): RecordedRobustness {
  const { funded, seed, samples } = request;
  const places = funded === undefined ? {} : { funded };
  const draws = { ...(seed === undefined ? {} : { seed }), ...(samples === undefined ? {} : { samples }) };
  return {
    stability: weightStability(table, places),
    flip: flipOf(table, places),
    acceptability: rankAcceptability(table, draws),
  };
}
