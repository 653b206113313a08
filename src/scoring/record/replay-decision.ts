import { type KeysOf, PlanSanteError, requireKeys } from '../../errors/index.ts';
import { canonicalJson } from '../../internal/canonical-json.ts';
import { isRecord } from '../../internal/plain-record.ts';
import { additiveMethod, requireMethod, type ScoringMethod } from '../../mcda/methods/index.ts';
import type { DecisionInputs, DecisionRecord } from './decision.ts';
import { decisionRecord, hashOf } from './decision-record.ts';

/** A place where a record and its replay say different things. */
export interface RecordDifference {
  readonly path: readonly (string | number)[];
  /** `undefined` when the record has nothing there. */
  readonly recorded: unknown;
  readonly recomputed: unknown;
}

/** Answer of {@link replayDecision}. */
export type Replay =
  | { readonly same: true; readonly text: string }
  | {
      readonly same: false;
      /**
       * `not-a-record`: the text cannot be read as one · `unknown-method`: its method was not given · `not-computable`: its
       * inputs are refused · `altered`: the content does not fit its hash · `differs`: computing again gives something else.
       */
      readonly reason: 'not-a-record' | 'unknown-method' | 'not-computable' | 'altered' | 'differs';
      /** What is wrong, in English. */
      readonly detail: string;
      /** The first 50 differences, where there are some. */
      readonly differences: readonly RecordDifference[];
    };

const MOST_DIFFERENCES = 50;

/**
 * Computes a recorded decision again from its inputs: the same bytes, or what differs and where.
 *
 * A record made with another method than the weighted sum needs that method in `methods`.
 *
 * @throws PlanSanteError when an option is unknown or `methods` holds what is no method.
 * @example
 * ```ts
 * import { replayDecision } from 'plan-sante/scoring';
 * const replay = replayDecision('{}');
 * replay.same ? 'same' : replay.reason; // 'not-a-record'
 * ```
 */
export function replayDecision(
  record: string | DecisionRecord,
  options: { readonly methods?: readonly ScoringMethod[] } = {},
): Replay {
  requireKeys('replayDecision', 'its options', options, { methods: true } satisfies KeysOf<typeof options>);
  for (const method of options.methods ?? []) requireMethod('replayDecision', method);
  const recorded = readRecord(record);
  if (recorded === null)
    return failure(
      'not-a-record',
      'no JSON object of the format plan-sante-decision/1 with rules, alternatives and a hash',
    );
  const methods = [additiveMethod, ...(options.methods ?? [])];
  const method = methods.find((candidate) => candidate.id === recorded.method.id);
  if (method === undefined) return failure('unknown-method', `the method ${recorded.method.id} was not given`);

  const recomputed = recompute(recorded, method);
  if (typeof recomputed === 'string') return failure('not-computable', recomputed);
  const { hash, ...content } = recorded;
  const differences = differencesBetween(recorded, JSON.parse(recomputed.text));
  if (hashOf(content) !== hash)
    return failure('altered', 'the content of the record does not fit its hash', differences);
  if (differences.length > 0) return failure('differs', 'computing again does not give what was recorded', differences);
  return { same: true, text: recomputed.text };
}

function failure(
  reason: Extract<Replay, { same: false }>['reason'],
  detail: string,
  differences: readonly RecordDifference[] = [],
): Replay {
  return { same: false, reason, detail, differences };
}

/** Reads the text, or gives a record its plain form; `null` when it is neither. */
function readRecord(record: string | DecisionRecord): DecisionRecord | null {
  const text = typeof record === 'string' ? record : canonicalJson(record);
  if (text === undefined) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return canonicalJson(value) !== undefined && looksLikeRecord(value) ? value : null;
}

function looksLikeRecord(value: unknown): value is DecisionRecord {
  if (!isRecord(value) || value['format'] !== 'plan-sante-decision/1' || typeof value['hash'] !== 'string')
    return false;
  const { method, model, alternatives } = value;
  return isRecord(method) && typeof method['id'] === 'string' && isRecord(model) && Array.isArray(alternatives);
}

/** The record again, or the reason why it cannot be computed. */
function recompute(recorded: DecisionRecord, method: ScoringMethod) {
  const { model, alternatives, circumstances, versions, robustnessRequest } = recorded;
  const inputs: DecisionInputs = {
    model,
    alternatives,
    circumstances,
    versions,
    options: { ...recorded.options, method },
    ...(robustnessRequest === null ? {} : { robustness: robustnessRequest }),
  };
  try {
    return decisionRecord(inputs);
  } catch (error) {
    // An altered record can hold anything: whatever it makes the computation say is an answer here.
    return error instanceof PlanSanteError || error instanceof TypeError ? error.message : String(error);
  }
}

function differencesBetween(recorded: unknown, recomputed: unknown): RecordDifference[] {
  const found: RecordDifference[] = [];
  const compare = (a: unknown, b: unknown, path: readonly (string | number)[]) => {
    if (found.length >= MOST_DIFFERENCES || Object.is(a, b)) return;
    if (Array.isArray(a) && Array.isArray(b) && a.length === b.length) {
      a.forEach((item, index) => {
        compare(item, b[index], [...path, index]);
      });
    } else if (isRecord(a) && isRecord(b)) {
      for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
        compare(Object.hasOwn(a, key) ? a[key] : undefined, Object.hasOwn(b, key) ? b[key] : undefined, [...path, key]);
    } else if (canonicalJson(a) !== canonicalJson(b) || (a === undefined) !== (b === undefined)) {
      found.push({ path, recorded: a, recomputed: b });
    }
  };
  compare(recorded, recomputed, []);
  return found;
}
